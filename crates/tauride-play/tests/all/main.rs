//! Scenarios, asked from outside; the chapters of the rulebook have a test program of their own beside this one.
#![expect(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "test code")]

mod common;
mod courses;
mod floors;
mod notation;
mod properties;
mod rows;
mod scenarios;
