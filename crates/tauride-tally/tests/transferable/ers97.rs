//! ERS97: against the booklet's model election as far as its text gives figures, a count that a students' union
//! published, a second implementation, and what must always hold.
#![expect(clippy::panic, reason = "test code")]

mod by_hand;
mod known;
mod second;
mod twice;
