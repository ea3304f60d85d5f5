//! What can be an argument of a message.

use alloc::borrow::Cow;
use alloc::boxed::Box;

use crate::message::{Kind, Value};

/// What can be an argument of a message.
pub trait Argument {
    /// What sort of argument it is.
    const KIND: Kind;

    /// Returns the argument.
    fn value(&self) -> Value<'_>;
}

/// Declares that numbers of a type say how many.
macro_rules! how_many {
    ($($type:ty),+) => {$(
        impl Argument for $type {
            const KIND: Kind = Kind::Number;

            fn value(&self) -> Value<'_> {
                Value::Number(u64::try_from(*self).unwrap_or(u64::MAX))
            }
        }
    )+};
}

how_many!(u8, u16, u32, u64, usize);

impl Argument for str {
    const KIND: Kind = Kind::Text;

    fn value(&self) -> Value<'_> {
        Value::Text(Cow::Borrowed(self))
    }
}

impl Argument for Box<str> {
    const KIND: Kind = Kind::Text;

    fn value(&self) -> Value<'_> {
        (**self).value()
    }
}
