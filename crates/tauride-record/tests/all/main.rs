//! The record as bytes, asked from outside: text, tree, proofs.
#![expect(clippy::unwrap_used, reason = "test code")]

mod proofs;
mod text;
mod tree;
