//! What inclusion and consistency proofs share.

use crate::{Hash, Tree};

/// Why a proof cannot be made, or does not prove what it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// The entry is not in a record of this size.
    #[error("entry {index} (counted from 0) is not in a record of {size} entries")]
    NoSuchEntry {
        /// The entry asked for, counted from 0.
        index: u64,
        /// The size of the record.
        size: u64,
    },
    /// A record cannot have grown out of a longer one.
    #[error("a record of {new} entries cannot have grown out of one of {old}: entries are missing")]
    Shrunk {
        /// The size of the older record.
        old: u64,
        /// The size of the newer record.
        new: u64,
    },
    /// The proof has fewer hashes than these sizes need.
    #[error("the proof is too short: hashes are missing")]
    TooShort,
    /// The proof has more hashes than these sizes need.
    #[error("the proof is too long: it has {found} hashes, which a record of this size does not need")]
    TooLong {
        /// How many hashes it has.
        found: usize,
    },
    /// The proof does not lead to the root of the older record.
    #[error("the proof does not lead to the root of the older record: the two records differ where both have entries")]
    OtherOldRoot,
    /// The proof does not lead to the root of the record.
    #[error("the proof does not lead to the root of the record: entry, proof or root belong to another record")]
    OtherRoot,
}

/// Returns the root over a run of leaf hashes.
pub(crate) fn root_of(leaves: &[Hash]) -> Hash {
    leaves.iter().copied().collect::<Tree>().root()
}

/// Splits two or more leaves as the tree does: the left side is the largest power of two that leaves something over.
pub(crate) fn split(leaves: &[Hash]) -> (&[Hash], &[Hash]) {
    leaves.split_at(leaves.len().next_power_of_two() / 2)
}

/// The way up from a node to the root: where the node stands in its level, and where the last node of the level
/// stands (`fn` and `sn` in RFC 9162, sections 2.1.3.2 and 2.1.4.2).
#[derive(Clone, Copy)]
pub(crate) struct Climb {
    own: u64,
    last: u64,
}

impl Climb {
    /// Starts at the leaf `own` where the last leaf is `last`.
    pub(crate) fn new(own: u64, last: u64) -> Self {
        Self { own, last }
    }

    /// Goes up as long as the node is a right child.
    pub(crate) fn skip_right_turns(&mut self) {
        while self.own & 1 == 1 {
            self.up();
        }
    }

    /// Returns whether the root is reached.
    pub(crate) fn is_done(self) -> bool {
        self.last == 0
    }

    /// Goes up to the parent, and returns whether the node's sibling is on its left.
    ///
    /// The last node of a level may have no sibling there; it then stands for its parents until it is a right child.
    pub(crate) fn step(&mut self) -> bool {
        let sibling_is_left = self.own & 1 == 1 || self.own == self.last;
        if sibling_is_left {
            while self.own & 1 == 0 && self.own != 0 {
                self.up();
            }
        }
        self.up();
        sibling_is_left
    }

    fn up(&mut self) {
        self.own >>= 1;
        self.last >>= 1;
    }
}
