//! What was acknowledged, kept a second time beside the record.

use crate::Hash;

/// How much of a record was acknowledged, and what it comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Acknowledged {
    /// The number of entries.
    pub size: u64,
    /// The root over them, as whoever appended them gave it.
    pub root: Hash,
}

/// What the second place says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// So much was acknowledged; a record may be longer by what was written and not acknowledged.
    Kept(Acknowledged),
    /// There is none: the record was copied without it, or it was removed.
    Missing,
    /// It cannot be read.
    Unreadable,
}

/// A difference between the record and what was acknowledged that somebody accepted, so as to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loss {
    /// How many entries the record had when it was accepted.
    pub size: u64,
    /// How many had been acknowledged, if that was known.
    pub acknowledged: Option<u64>,
    /// When it was accepted, in seconds since 1970.
    pub accepted: i64,
}
