//! The Merkle tree as it grows.

use alloc::vec::Vec;

use crate::{EMPTY_ROOT, Hash, node};

/// What a record comes to: how many entries, and the root over all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The number of entries.
    pub size: u64,
    /// The RFC 6962 root over the entries' leaf hashes.
    pub root: Hash,
}

/// A Merkle tree that remembers only its frontier: the roots of the complete subtrees that make it up, the largest
/// first. There is one for each bit set in the size, so that a tree of any size takes at most 64 hashes.
///
/// ```
/// use tauride_record::{Tree, leaf, node};
///
/// let mut tree = Tree::default();
/// tree.push(leaf(b"one"));
/// tree.push(leaf(b"two"));
/// assert_eq!(tree.size(), 2);
/// assert_eq!(tree.root(), node(&leaf(b"one"), &leaf(b"two")));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    size: u64,
    frontier: Vec<Hash>,
}

impl Tree {
    /// Returns the tree of this size with this frontier, as [`frontier`](Self::frontier) gave it, or `None` if a tree
    /// of this size has another number of complete subtrees. Whether the hashes are right only the root can tell.
    pub fn from_frontier(size: u64, frontier: Vec<Hash>) -> Option<Self> {
        let fits = u32::try_from(frontier.len()) == Ok(size.count_ones());
        fits.then_some(Self { size, frontier })
    }

    /// Adds the leaf hash of the next entry.
    pub fn push(&mut self, leaf: Hash) {
        // As in binary addition: every trailing one of the old size carries, joining two subtrees of equal size.
        let mut carried = leaf;
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.frontier.pop() {
                carried = node(&left, &carried);
            }
        }
        self.frontier.push(carried);
        self.size += 1;
    }

    /// Returns the number of leaves.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Returns the root over all leaves so far.
    pub fn root(&self) -> Hash {
        let smallest_first = self.frontier.iter().rev().copied();
        smallest_first.reduce(|right, left| node(&left, &right)).unwrap_or(EMPTY_ROOT)
    }

    /// Returns size and root.
    pub fn head(&self) -> Head {
        Head { size: self.size, root: self.root() }
    }

    /// Returns the roots of the complete subtrees, the largest first: all that is needed to go on growing.
    pub fn frontier(&self) -> &[Hash] {
        &self.frontier
    }
}

impl Extend<Hash> for Tree {
    fn extend<Leaves: IntoIterator<Item = Hash>>(&mut self, leaves: Leaves) {
        for leaf in leaves {
            self.push(leaf);
        }
    }
}

impl FromIterator<Hash> for Tree {
    fn from_iter<Leaves: IntoIterator<Item = Hash>>(leaves: Leaves) -> Self {
        let mut tree = Self::default();
        tree.extend(leaves);
        tree
    }
}
