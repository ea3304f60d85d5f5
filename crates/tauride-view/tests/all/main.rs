//! What is gathered, of every federation that the rulebook and the scenarios play.
#![expect(clippy::unwrap_used, reason = "test code")]

mod desks;
mod legitimacy;
mod played;
mod powers;
mod sums;
mod timelines;
mod waits;
