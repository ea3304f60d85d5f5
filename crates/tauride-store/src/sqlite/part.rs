//! A part of the record, read at once.

use std::ops::Range;

use rusqlite::Connection;

/// How many bytes of the record are read at a time: a slow listener must not hold the log back.
const PART_BYTES: usize = 1 << 20;

/// A few entries in a row: their numbers, and where each ends in `bytes`.
#[derive(Debug, Default)]
pub(super) struct Part {
    ends: Vec<(u64, usize)>,
    bytes: Vec<u8>,
}

impl Part {
    /// Reads the beginning of the entries in `numbers`.
    pub(super) fn read(connection: &Connection, numbers: &Range<u64>) -> rusqlite::Result<Self> {
        let mut part = Self::default();
        let mut statement = connection
            .prepare_cached("SELECT number, line FROM entry WHERE number >= ?1 AND number < ?2 ORDER BY number")?;
        let mut rows = statement.query([stored(numbers.start), stored(numbers.end)])?;
        while part.bytes.len() < PART_BYTES
            && let Some(row) = rows.next()?
        {
            part.bytes.extend_from_slice(row.get_ref(1)?.as_blob()?);
            part.ends.push((row.get(0)?, part.bytes.len()));
        }
        Ok(part)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Returns the entries with their numbers.
    pub(super) fn entries(&self) -> impl Iterator<Item = (u64, &[u8])> {
        let mut rest = self.bytes.as_slice();
        let mut begin = 0;
        self.ends.iter().map(move |&(number, end)| {
            let (line, after) = rest.split_at(end - begin);
            (rest, begin) = (after, end);
            (number, line)
        })
    }
}

/// Returns a number as the engine keeps it; no record reaches the numbers that it cannot keep.
pub(super) fn stored(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
