//! Entries and the one canonical encoding.
//!
//! An entry is one act with its events, and one line of the record:
//!
//! ```text
//! {"n":17,"at":"1917-02-27T18:00:00Z","edition":1,"prev":"<32 hex digits>","by":{"member":12},"road":"signed-in",
//!  "act":{…},"events":[…]}
//! ```
//!
//! The road is left out where the clerk asks itself, and nowhere else. The order of the fields is fixed, there is no space, numbers are integers, text is in Unicode's normal form C. The
//! form of acts and events is derived from their types; [`decode`] writes again what it read and refuses a line that
//! differs by a byte, so that every entry has exactly one line and every line one meaning.
//!
//! # Architecture invariant
//!
//! This crate knows the form of an entry and not the law: whether the events follow from the act is for
//! `tauride-verify` to say.
#![no_std]
#![deny(clippy::indexing_slicing)]

extern crate alloc;

mod cursor;
mod digits;
mod entry;
mod error;
mod json;
pub mod normal;
mod read;
mod request;
mod road;
mod write;
mod writer;

pub use entry::{Entry, EntryRef, Head};
pub use error::CodecError;
pub use read::{decode, decode_head};
pub use request::{REQUEST_MAX, decode_act};
pub use road::Road;
pub use write::{encode, encode_into};

/// The most bytes of a line: 64 MiB.
pub const LINE_MAX: usize = 64 << 20;
