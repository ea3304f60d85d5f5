//! What is told, in every language.
#![expect(clippy::unwrap_used, clippy::panic, reason = "test code")]

mod english;
mod examples;
mod languages;
mod telling;
