//! Reading beside the writer.

use std::{
    ops::{ControlFlow, Range},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use rusqlite::{Connection, OptionalExtension, Row};

use super::{
    fault::fault,
    folder,
    part::{Part, stored},
    schema,
};
use crate::{FIRST, Hash, Key, Meta, Reader, RegisterRow, StoreError};

/// How many connections wait for the next question; more are opened when more ask at once, and closed after.
const IDLE_MAX: usize = 8;

/// Reads a federation's database, also while another process writes it.
#[derive(Debug)]
pub struct SqliteReader {
    file: PathBuf,
    idle: Mutex<Vec<Connection>>,
}

impl SqliteReader {
    /// Returns a reader of the federation in the folder `dir`.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Foreign`] or [`StoreError::Newer`] if there is no federation that can be
    /// read, and what the disk refuses.
    pub fn open(dir: impl AsRef<Path>) -> Result<Self, StoreError> {
        let file = folder::database(dir.as_ref())?;
        let connection = schema::open_reading(&file)?;
        schema::check(&file, &connection)?;
        Ok(Self { file, idle: Mutex::new(vec![connection]) })
    }

    /// Answers a question on a connection that nobody else uses meanwhile.
    fn ask<T>(&self, question: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, StoreError> {
        let waiting = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = waiting.map_or_else(|| schema::open_reading(&self.file), Ok)?;
        let answer = question(&connection).map_err(|error| fault(&self.file, error))?;
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE_MAX {
            idle.push(connection);
        }
        Ok(answer)
    }
}

fn register_row(row: &Row<'_>) -> rusqlite::Result<RegisterRow> {
    Ok(RegisterRow { member: row.get(0)?, key: row.get(1)?, name: row.get(2)?, contact: row.get(3)? })
}

impl Reader for SqliteReader {
    fn meta(&self) -> Result<Meta, StoreError> {
        self.ask(|connection| {
            connection.query_row("SELECT name, origin FROM federation", [], |row| {
                Ok(Meta { name: row.get(0)?, origin: row.get(1)? })
            })
        })
    }

    fn len(&self) -> Result<u64, StoreError> {
        self.ask(len)
    }

    fn entry(&self, number: u64) -> Result<Option<Vec<u8>>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached("SELECT line FROM entry WHERE number = ?1")?;
            statement.query_row([stored(number)], |row| row.get(0)).optional()
        })
    }

    fn entries(
        &self,
        numbers: Range<u64>,
        each: &mut dyn FnMut(u64, &[u8]) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let mut next = numbers.start.max(FIRST);
        while next < numbers.end {
            let part = self.ask(|connection| Part::read(connection, &(next..numbers.end)))?;
            if part.is_empty() {
                break;
            }
            for (number, line) in part.entries() {
                if number != next {
                    let source = format!("entry {next} is missing").into();
                    return Err(StoreError::Corrupt { file: self.file.clone(), source });
                }
                if each(number, line).is_break() {
                    return Ok(());
                }
                next = number + 1;
            }
        }
        Ok(())
    }

    fn by_key(&self, key: &Key) -> Result<Option<u64>, StoreError> {
        self.ask(|connection| by_key(connection, key))
    }

    fn registered(&self, member: u32) -> Result<Option<RegisterRow>, StoreError> {
        self.ask(|connection| {
            let mut statement =
                connection.prepare_cached("SELECT member, key, name, contact FROM register WHERE member = ?1")?;
            statement.query_row([member], register_row).optional()
        })
    }

    fn registered_as(&self, key: &str) -> Result<Option<RegisterRow>, StoreError> {
        self.ask(|connection| {
            let mut statement =
                connection.prepare_cached("SELECT member, key, name, contact FROM register WHERE key = ?1")?;
            statement.query_row([key], register_row).optional()
        })
    }

    fn register(&self, after: u32, limit: usize) -> Result<Vec<RegisterRow>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT member, key, name, contact FROM register WHERE member > ?1 ORDER BY member LIMIT ?2",
            )?;
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            statement.query_map((after, limit), register_row)?.collect()
        })
    }

    fn session(&self, hash: &Hash, now: i64) -> Result<Option<u32>, StoreError> {
        self.ask(|connection| {
            let mut statement =
                connection.prepare_cached("SELECT member FROM session WHERE hash = ?1 AND expires > ?2")?;
            statement.query_row((hash, now), |row| row.get(0)).optional()
        })
    }
}

/// Returns how many entries the record has: they are numbered without gap.
pub(super) fn len(connection: &Connection) -> rusqlite::Result<u64> {
    let mut statement = connection.prepare_cached("SELECT max(number) FROM entry")?;
    let last: Option<u64> = statement.query_row([], |row| row.get(0))?;
    Ok(last.map_or(0, |last| last - FIRST + 1))
}

/// Returns the entry with this idempotency key.
pub(super) fn by_key(connection: &Connection, key: &Key) -> rusqlite::Result<Option<u64>> {
    let mut statement = connection.prepare_cached("SELECT number FROM entry_key WHERE key = ?1")?;
    statement.query_row([key.as_bytes()], |row| row.get(0)).optional()
}
