//! What was resolved, and what one matter says of another.

use std::ops::Not;

/// A matter that holds, or that does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Literal {
    /// The number of the matter. Any number will do.
    pub matter: u32,
    /// Whether the matter holds: `true` for it, `false` against it.
    pub holds: bool,
}

impl Not for Literal {
    type Output = Self;

    /// Returns the opposite, of the same matter.
    fn not(self) -> Self {
        Self { holds: !self.holds, ..self }
    }
}

/// A motion on which was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement<K> {
    /// What it is known by outside. Not looked at here: two may have the same.
    pub key: K,
    /// What a vote for it means, all of it together. Where nothing is noted, neither its adoption nor its rejection
    /// claims anything, and it is in no conflict.
    pub says: Vec<Literal>,
    /// Whether it was adopted, so that all that it says holds; otherwise it was rejected, so that some of it does not.
    pub adopted: bool,
}

/// A matter that is a reading of another: whoever is for the reading is for the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reading {
    /// The matter that is read, and that holds if the reading does.
    pub of: u32,
    /// The matter that is a reading of it.
    pub reading: u32,
}
