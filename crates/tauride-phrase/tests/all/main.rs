//! The notation, asked from outside.
#![expect(clippy::unwrap_used, reason = "test code")]

mod answers;
mod commissions;
mod emergencies;
mod halls;
mod matters;
mod motions;
mod overseen;
mod samples;
mod successions;
