//! Verification, asked from outside.
#![expect(clippy::panic, clippy::unwrap_used, reason = "test code")]

mod common;
mod editions;
mod golden;
mod tables;
mod tamper;
