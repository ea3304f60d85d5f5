//! Transferable counts: real elections, a slow second implementation, and what must hold of every count.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "test code")]

mod brute;
mod elections;
mod meek;
mod papers;
mod second;
