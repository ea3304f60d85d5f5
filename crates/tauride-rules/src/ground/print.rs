//! Fingerprints of what can still matter: a number that two states share if nothing that can still happen differs.
//!
//! What is printed is named field by field, so that a new one does not compile until somebody has decided whether it
//! matters.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet, VecDeque};
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use core::hash::{Hash, Hasher};

use super::ids::{
    AgreementId, BodyId, ChargeId, CommissionId, ConstituencyId, ConvocationId, DeedId, Dense, DivisionId, DocumentId,
    ElectionId, InquiryId, LabelId, MandateId, MatterId, MemberId, MotionId, PendingId, PollId, ReportId,
    ResignationId, ResolutionId, SeatId, SittingId, UnitId,
};
use super::instant::Instant;
use super::members::{IdSet, Roll};

/// How far back decisions look, and from when.
#[derive(Clone, Copy, Debug)]
pub struct Sight {
    /// The time that it is, from which others are counted; `None`: times are told as they are.
    pub now: Option<Instant>,
    /// Times that lie back further than so many seconds are alike.
    pub reach: i64,
}

/// A fingerprint in the making.
#[derive(Clone, Debug)]
pub(crate) struct Print {
    sight: Sight,
    one: u64,
    other: u64,
}

/// Odd numbers without a pattern, by which words are mixed.
const MIX: [u64; 2] = [0x9e37_79b9_7f4a_7c15, 0xc2b2_ae3d_27d4_eb4f];

impl Print {
    pub(crate) const fn new(sight: Sight) -> Self {
        Self { sight, one: 1, other: 2 }
    }

    /// Returns the fingerprint of all that was printed.
    pub(crate) fn number(&self) -> u128 {
        let last = |word: u64| {
            let word = (word ^ (word >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
            word ^ (word >> 29)
        };
        (u128::from(last(self.one)) << 64) | u128::from(last(self.other))
    }

    fn word(&mut self, word: u64) {
        let [one, other] = MIX;
        self.one = (self.one ^ word).wrapping_mul(one).rotate_left(29);
        self.other = self.other.rotate_left(31).wrapping_add(word).wrapping_mul(other) ^ (self.other >> 32);
    }

    /// Prints a time: how far it is from now, and what lies beyond the reach all alike.
    pub(crate) fn time(&mut self, at: Instant) {
        let seconds = match self.sight.now {
            Some(now) => at.unix().saturating_sub(now.unix()).max(self.sight.reach.saturating_neg()),
            None => at.unix(),
        };
        self.write_i64(seconds);
    }

    /// Prints a day, counted from 1970, and with it how late it is on the day that it is now.
    pub(crate) fn day(&mut self, day: i64) {
        const DAY: i64 = 86_400;
        let Some(now) = self.sight.now else { return self.write_i64(day) };
        let today = now.unix().div_euclid(DAY);
        self.write_i64(day.saturating_sub(today).max((self.sight.reach / DAY).saturating_neg()));
        self.write_i64(now.unix().rem_euclid(DAY));
    }

    /// Prints a thing as it is written out for programmers: slow, and for what is seldom there.
    pub(crate) fn written(&mut self, thing: &impl fmt::Debug) {
        // A fingerprint takes whatever is written into it.
        let _ = fmt::Write::write_fmt(self, format_args!("{thing:?}"));
    }
}

impl Hasher for Print {
    fn finish(&self) -> u64 {
        self.one
    }

    fn write(&mut self, bytes: &[u8]) {
        for part in bytes.chunks(8) {
            let mut word = [0; 8];
            part.iter().zip(&mut word).for_each(|(from, to)| *to = *from);
            self.word(u64::from_le_bytes(word));
        }
        self.word(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
    }

    fn write_u8(&mut self, word: u8) {
        self.word(u64::from(word));
    }

    fn write_u16(&mut self, word: u16) {
        self.word(u64::from(word));
    }

    fn write_u32(&mut self, word: u32) {
        self.word(u64::from(word));
    }

    fn write_u64(&mut self, word: u64) {
        self.word(word);
    }

    fn write_i64(&mut self, word: i64) {
        self.word(u64::from_le_bytes(word.to_le_bytes()));
    }

    fn write_usize(&mut self, word: usize) {
        self.word(u64::try_from(word).unwrap_or(u64::MAX));
    }

    fn write_isize(&mut self, word: isize) {
        self.write_i64(i64::try_from(word).unwrap_or(i64::MAX));
    }
}

impl fmt::Write for Print {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.write(text.as_bytes());
        Ok(())
    }
}

/// A thing of which all that matters can be printed.
pub(crate) trait Printed {
    /// Prints what matters.
    fn print(&self, print: &mut Print);
}

/// Prints every field that is named, and not those that are left out; a field that is in neither list does not compile.
macro_rules! printed {
    ($type:ident { $($field:ident),* $(,)? } $(but { $($left:ident),* $(,)? })?) => {
        impl $crate::ground::print::Printed for $type {
            fn print(&self, print: &mut $crate::ground::print::Print) {
                let Self { $($field,)* $($($left: _,)*)? } = self;
                $($crate::ground::print::Printed::print($field, print);)*
            }
        }
    };
}

pub(crate) use printed;

/// Prints what has neither times nor history in it as it is.
macro_rules! plain {
    ($($type:ty),* $(,)?) => {$(
        impl Printed for $type {
            fn print(&self, print: &mut Print) {
                self.hash(print);
            }
        }
    )*};
}

plain! {
    bool, u8, u16, u32, u64, usize, str,
    UnitId, BodyId, ConstituencyId, SeatId, MemberId, MandateId, ElectionId, PollId, ConvocationId, PendingId, SittingId,
    DivisionId, ResolutionId, DeedId, DocumentId,
    LabelId, MotionId, MatterId, CommissionId, AgreementId, InquiryId, ReportId, ChargeId, ResignationId, super::actor::Actor, super::actor::Sender,
}

impl Printed for Instant {
    fn print(&self, print: &mut Print) {
        print.time(*self);
    }
}

impl<T: Printed> Printed for Option<T> {
    fn print(&self, print: &mut Print) {
        print.write_u8(u8::from(self.is_some()));
        if let Some(thing) = self {
            thing.print(print);
        }
    }
}

impl<T: Printed + ?Sized> Printed for Box<T> {
    fn print(&self, print: &mut Print) {
        (**self).print(print);
    }
}

impl<T: Printed> Printed for Arc<T> {
    fn print(&self, print: &mut Print) {
        (**self).print(print);
    }
}

impl<T: Printed> Printed for [T] {
    fn print(&self, print: &mut Print) {
        print.write_usize(self.len());
        for thing in self {
            thing.print(print);
        }
    }
}

impl<T: Printed> Printed for Vec<T> {
    fn print(&self, print: &mut Print) {
        self.as_slice().print(print);
    }
}

impl<T: Printed> Printed for VecDeque<T> {
    fn print(&self, print: &mut Print) {
        print.write_usize(self.len());
        for thing in self {
            thing.print(print);
        }
    }
}

impl<T: Printed> Printed for BTreeSet<T> {
    fn print(&self, print: &mut Print) {
        print.write_usize(self.len());
        for thing in self {
            thing.print(print);
        }
    }
}

impl<K: Printed, T: Printed> Printed for BTreeMap<K, T> {
    fn print(&self, print: &mut Print) {
        print.write_usize(self.len());
        for pair in self {
            pair.print(print);
        }
    }
}

impl<I: Dense> Printed for IdSet<I> {
    fn print(&self, print: &mut Print) {
        print.write_u64(self.len());
        for one in self.iter() {
            print.write_u32(one.number());
        }
    }
}

impl Printed for Roll {
    fn print(&self, print: &mut Print) {
        (**self).print(print);
    }
}

impl<T: Printed + ?Sized> Printed for &T {
    fn print(&self, print: &mut Print) {
        (**self).print(print);
    }
}

impl<A: Printed, B: Printed> Printed for (A, B) {
    fn print(&self, print: &mut Print) {
        self.0.print(print);
        self.1.print(print);
    }
}

impl<A: Printed, B: Printed, C: Printed> Printed for (A, B, C) {
    fn print(&self, print: &mut Print) {
        self.0.print(print);
        self.1.print(print);
        self.2.print(print);
    }
}
