//! Proofs that a record only grew: everything that an older record held is in the newer one, in the same place.

use alloc::vec::Vec;

use crate::proof::{Climb, root_of, split};
use crate::{EMPTY_ROOT, Hash, Head, ProofError, node};

/// Returns the proof that the record with these leaf hashes grew out of its first `old` entries (RFC 9162, 2.1.4.1).
///
/// The proof is empty for `old` zero and for `old` all entries. Takes time in proportion to the number of leaves.
///
/// # Errors
///
/// [`ProofError::Shrunk`] if `old` is more than there are leaves.
pub fn prove(leaves: &[Hash], old: u64) -> Result<Vec<Hash>, ProofError> {
    let new = leaves.len() as u64;
    if old > new {
        return Err(ProofError::Shrunk { old, new });
    }
    let mut path = Vec::new();
    if old == 0 {
        return Ok(path);
    }
    let (mut rest, mut old) = (leaves, old);
    // Whether the old root itself is the root of `rest`: the verifier has it, and it need not be sent.
    let mut known = true;
    while old < rest.len() as u64 {
        let (left, right) = split(rest);
        let on_the_left = left.len() as u64;
        if old <= on_the_left {
            path.push(root_of(right));
            rest = left;
        } else {
            path.push(root_of(left));
            rest = right;
            old -= on_the_left;
            known = false;
        }
    }
    if !known {
        path.push(root_of(rest));
    }
    path.reverse();
    Ok(path)
}

/// Checks that `path` proves that the record `new` grew out of the record `old` (RFC 9162, 2.1.4.2).
///
/// Beyond the RFC, which asks for two different sizes that are not zero: everything grows out of the empty record,
/// and a record grows out of itself, both with an empty proof.
///
/// # Errors
///
/// [`ProofError::Shrunk`], [`ProofError::TooShort`], [`ProofError::TooLong`] if sizes do not fit, and
/// [`ProofError::OtherOldRoot`] or [`ProofError::OtherRoot`] if the proof leads elsewhere.
pub fn verify(old: &Head, new: &Head, path: &[Hash]) -> Result<(), ProofError> {
    if old.size > new.size {
        return Err(ProofError::Shrunk { old: old.size, new: new.size });
    }
    if old.size == 0 || old.size == new.size {
        return verify_trivial(old, new, path);
    }
    let mut climb = Climb::new(old.size - 1, new.size - 1);
    climb.skip_right_turns();
    // A complete old tree is itself a node of the new one, and is where the climb begins.
    let known = old.size.is_power_of_two().then_some(&old.root);
    let mut hashes = known.into_iter().chain(path);
    let start = *hashes.next().ok_or(ProofError::TooShort)?;
    let (mut old_root, mut new_root) = (start, start);
    for sibling in hashes {
        if climb.is_done() {
            return Err(ProofError::TooLong { found: path.len() });
        }
        if climb.step() {
            old_root = node(sibling, &old_root);
            new_root = node(sibling, &new_root);
        } else {
            new_root = node(&new_root, sibling);
        }
    }
    if !climb.is_done() {
        return Err(ProofError::TooShort);
    }
    if old_root != old.root {
        return Err(ProofError::OtherOldRoot);
    }
    if new_root == new.root { Ok(()) } else { Err(ProofError::OtherRoot) }
}

/// Checks growth from nothing, and from a record to itself.
fn verify_trivial(old: &Head, new: &Head, path: &[Hash]) -> Result<(), ProofError> {
    if !path.is_empty() {
        return Err(ProofError::TooLong { found: path.len() });
    }
    if old.size == 0 && old.root != EMPTY_ROOT {
        return Err(ProofError::OtherOldRoot);
    }
    if old.size == new.size && old.root != new.root {
        return Err(ProofError::OtherRoot);
    }
    Ok(())
}
