//! Ballot files of other programs, read and written.
//!
//! Bytes go in, a [`BallotFile`] comes out, and text goes back; nothing here opens a file. One module for each format:
//!
//! - [`blt`]: the format of Hill, Wichmann and Woodall, with what OpenSTV, Droop, OpenTally and stv-rs added;
//! - [`preflib`]: `.soc`, `.soi`, `.toc`, `.toi` and `.cat`;
//! - [`csv`]: a column for each candidate with ranks in it, or a column for each rank with names in it;
//! - [`lists`]: a table of lists and their votes;
//! - [`preferred`]: the candidates of lists, with the votes that prefer them;
//! - [`con`]: how many of which group must or may be elected;
//! - [`rcv`]: the result of a transferable count as the RCV Universal Tabulator writes it.
//!
//! **Reading is tolerant, writing is strict.** What a person would read without doubt is read; what could be meant in
//! two ways is refused by a [`Fault`] that names line and column and says what mends it. A file that ends too early is
//! always refused: ballots must not go missing in silence. No input makes anything here panic.
//!
//! Ballots are grouped as they are read, without an allocation for each.
#![deny(clippy::arithmetic_side_effects, clippy::float_arithmetic, clippy::indexing_slicing)]

pub mod blt;
mod cells;
pub mod con;
pub mod csv;
mod doubt;
mod example;
mod fault;
mod file;
mod format;
mod known;
pub mod lists;
pub mod preferred;
pub mod preflib;
pub mod rcv;
mod remark;
mod text;
mod unwritable;
mod wrong;

pub use doubt::Doubt;
pub use example::Lines;
pub use fault::{Fault, Wrong};
pub use file::{BallotFile, Candidate};
pub use format::{Asked, Format, What, open, read};
pub use remark::Remark;
pub use unwritable::Unwritable;
