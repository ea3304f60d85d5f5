//! Transferable counts: real elections, a slow second implementation, and what must hold of every count.
#![expect(
    clippy::fn_params_excessive_bools,
    clippy::needless_for_each,
    clippy::print_stderr,
    reason = "test code, and a test that is skipped says so"
)]

mod brute;
mod elections;
mod ers97;
mod laws;
mod meek;
mod papers;
mod runoff;
mod second;
