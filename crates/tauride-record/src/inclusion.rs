//! Proofs that an entry is in a record: its leaf and a hash for each level lead to the root.

use alloc::vec::Vec;

use crate::proof::{Climb, root_of, split};
use crate::{Hash, Head, ProofError, node};

/// Returns the proof that the entry at `index` (from 0) is in the record with these leaf hashes (RFC 9162, 2.1.3.1).
///
/// Takes time in proportion to the number of leaves.
///
/// # Errors
///
/// [`ProofError::NoSuchEntry`] if there is no such entry.
pub fn prove(leaves: &[Hash], index: u64) -> Result<Vec<Hash>, ProofError> {
    let size = leaves.len() as u64;
    if index >= size {
        return Err(ProofError::NoSuchEntry { index, size });
    }
    let mut path = Vec::new();
    let (mut rest, mut index) = (leaves, index);
    while rest.len() > 1 {
        let (left, right) = split(rest);
        let on_the_left = left.len() as u64;
        if index < on_the_left {
            path.push(root_of(right));
            rest = left;
        } else {
            path.push(root_of(left));
            rest = right;
            index -= on_the_left;
        }
    }
    path.reverse();
    Ok(path)
}

/// Checks that `path` proves the entry with this leaf hash at `index` (from 0) of the record (RFC 9162, 2.1.3.2).
///
/// # Errors
///
/// [`ProofError::NoSuchEntry`], [`ProofError::TooShort`], [`ProofError::TooLong`] if sizes do not fit, and
/// [`ProofError::OtherRoot`] if the proof leads elsewhere.
pub fn verify(leaf: &Hash, index: u64, record: &Head, path: &[Hash]) -> Result<(), ProofError> {
    if index >= record.size {
        return Err(ProofError::NoSuchEntry { index, size: record.size });
    }
    let mut climb = Climb::new(index, record.size - 1);
    let mut root = *leaf;
    for sibling in path {
        if climb.is_done() {
            return Err(ProofError::TooLong { found: path.len() });
        }
        root = if climb.step() { node(sibling, &root) } else { node(&root, sibling) };
    }
    if !climb.is_done() {
        return Err(ProofError::TooShort);
    }
    if root == record.root { Ok(()) } else { Err(ProofError::OtherRoot) }
}
