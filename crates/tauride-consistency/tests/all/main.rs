//! Consistency, asked from outside: each grade, a vote before it is held, the bound, and a slow second implementation.
#![expect(clippy::panic, reason = "test code")]

mod before;
mod bound;
mod brute;
mod chain;
mod grades;
mod laws;
mod listing;
mod said;
