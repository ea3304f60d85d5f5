//! The law, asked from outside: properties that hold whatever is asked of it.
#![expect(clippy::unwrap_used, reason = "test code")]

mod bounds;
mod cascade;
mod charter;
mod clock;
mod common;
mod election;
mod fingerprint;
mod merged;
mod option;
mod poll;
mod ranking;
mod refusals;
mod roll;
