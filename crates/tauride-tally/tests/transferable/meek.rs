//! Meek's method: against the transcripts of another program, against a second implementation, and what must always
//! hold.
#![expect(clippy::panic, clippy::print_stderr, reason = "test code, and a test that is skipped says so")]

mod blt;
mod golden;
mod paper_by_paper;
mod properties;
mod transcript;
mod twice;
