//! ERS97: against the booklet's model election as far as its text gives figures, a count that a students' union
//! published, a second implementation, and what must always hold.

mod by_hand;
mod known;
mod second;
mod twice;
