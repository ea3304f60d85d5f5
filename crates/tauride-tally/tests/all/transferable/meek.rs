//! Meek's method: against the transcripts of another program, against a second implementation, and at its limits.
#![expect(clippy::print_stderr, reason = "test code, and a test that is skipped says so")]

mod blt;
mod golden;
mod known;
mod limits;
mod paper_by_paper;
mod transcript;
mod twice;

pub(crate) use twice::settings;
