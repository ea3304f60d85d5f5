//! Plays scenarios: Markdown in, acts enacted, what happened out.
//!
//! A scenario is prose with indented lines in it. Each indented line is an act in the words of a meeting; under it stands
//! what came of it. [`play()`] enters the acts and writes what really came of them, so that a scenario is a test of the
//! law (what stands there must be what happens) and a record at the same time. `rulebook/README.md` says how the
//! notation is read and written.
//!
//! # Architecture invariant
//!
//! Nothing here reads a file or a clock: pages and charters are handed in as text, and time passes as the pages say.

#![deny(clippy::indexing_slicing)]

mod bulk;
mod charter;
mod expect;
mod page;
mod play;
mod stage;

pub use play::{Charters, Federation, Mismatch, Page, Played, Problem, play};
