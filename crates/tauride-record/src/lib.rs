//! The record as exact bytes: SHA-256, the Merkle tree, checkpoints. It does not know what an entry means.
//!
//! - [`leaf`] and [`node`] hash as RFC 6962 says; [`link`] is the short form that an entry carries of the one before;
//! - [`Tree`] grows a leaf at a time and knows the root at every size, in memory of a few hashes;
//! - [`inclusion`] proves that an entry is in a record, [`consistency`] that a record only grew;
//! - [`Checkpoint`] is the three lines of text that name a record, its size and its root;
//! - [`hex`] is how hashes are written in the record.
//!
//! # Architecture invariant
//!
//! Everything here is a function of bytes. There is no clock, no file, no key and no entry format; a signature on a
//! checkpoint is opaque text.
#![no_std]
#![deny(clippy::indexing_slicing)]

extern crate alloc;

mod base64;
pub mod checkpoint;
pub mod consistency;
mod hash;
pub mod hex;
pub mod inclusion;
mod proof;
mod tree;

pub use checkpoint::Checkpoint;
pub use hash::{EMPTY_ROOT, Hash, Link, leaf, link, node, sha256};
pub use proof::ProofError;
pub use tree::{Head, Tree};
