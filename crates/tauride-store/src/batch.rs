//! What is appended at once.

use crate::{Hash, Key, RegisterRow, StoreError};

/// The number of the first entry of a record: entry 1 is line 1 of the exported record.
pub const FIRST: u64 = 1;

/// An entry that is to become part of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEntry<'a> {
    /// Its place in the record: one more than the entry before, [`FIRST`] for the first.
    pub number: u64,
    /// Its exact bytes, without the line end.
    pub line: &'a [u8],
    /// The idempotency key of the act, so that a client that asks again gets this entry.
    pub key: Option<Key>,
}

/// What is appended in one transaction: all of it or nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Batch<'a> {
    /// Entries in the order of the record.
    pub entries: &'a [NewEntry<'a>],
    /// Private data of the members that these entries enrol.
    pub register: &'a [RegisterRow],
    /// The root over the whole record with these entries, kept a second time beside it.
    pub root: Hash,
}

impl Batch<'_> {
    /// Returns the length of the record after this batch, if its entries continue a record of `len` entries.
    ///
    /// # Errors
    /// [`StoreError::Gap`] if the numbers do not continue the record one by one.
    pub(crate) fn len_after(&self, len: u64) -> Result<u64, StoreError> {
        self.entries.iter().try_fold(len, |len, entry| {
            let expected = FIRST + len;
            if entry.number == expected { Ok(len + 1) } else { Err(StoreError::Gap { expected, found: entry.number }) }
        })
    }
}

/// Which federation a store belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meta {
    /// The federation's name, for people.
    pub name: String,
    /// The origin line of the record's seals: a name that no other record has.
    pub origin: String,
}
