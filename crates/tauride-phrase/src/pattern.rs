//! Patterns taken apart, for whoever says the same in another language.

pub use crate::fill::has_something;
pub use crate::kind::{Kind, say};
pub use crate::template::{Part, parts};
pub use crate::value::at;
