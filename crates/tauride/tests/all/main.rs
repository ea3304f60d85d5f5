//! The program as people use it: every command, what it prints, how it ends, and what it leaves as it was.
#![expect(clippy::panic, clippy::unwrap_used, reason = "test code")]

mod bad_input;
mod beside;
mod candidates;
mod cases;
mod charter;
mod count;
mod districts;
mod federation;
mod help;
mod keeping;
mod kinds;
mod lists;
mod officer;
mod play;
mod readme;
mod record;
mod serving;
mod site;
