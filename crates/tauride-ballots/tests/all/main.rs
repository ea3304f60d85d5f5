//! Ballot files of other programs, asked from outside: read, written, and never believed too soon.
#![expect(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "test code")]

mod any;
mod blt;
mod columns;
mod doubts;
mod headers;
mod kinds;
mod rcv;
mod real;
mod rows;
mod shared;
mod tables;
