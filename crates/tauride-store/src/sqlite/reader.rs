//! Reading beside the writer.

use std::{
    ops::{ControlFlow, Range},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use rusqlite::{Connection, OptionalExtension};

use super::{
    MARK, check,
    fault::{Trouble, io_fault},
    folder, mark,
    part::{Part, stored},
    rows::{self, Summed},
    schema,
};
use crate::{FIRST, Hash, Key, Loss, Mark, Meta, Reader, RegisterRow, Session, StoreError};

/// How many connections wait for the next question; more are opened when more ask at once, and closed after.
const IDLE_MAX: usize = 8;

/// Reads a federation's database, also while another process writes it.
#[derive(Debug)]
pub struct SqliteReader {
    file: PathBuf,
    idle: Mutex<Idle>,
}

#[derive(Debug, Default)]
struct Idle {
    connections: Vec<Connection>,
    /// Connections are closed after each question: the writer has gone, and puts the log away.
    retired: bool,
}

impl SqliteReader {
    /// Returns a reader of the federation in the folder `dir`.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Foreign`] or [`StoreError::Newer`] if there is no federation that can be
    /// read, and what the disk refuses.
    pub fn open(dir: impl AsRef<Path>) -> Result<Self, StoreError> {
        Self::open_file(&folder::database(dir.as_ref())?)
    }

    /// Returns a reader of a backup: of a federation in one file, whatever it is called.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn open_file(file: &Path) -> Result<Self, StoreError> {
        let file = file.to_owned();
        let connection = schema::open_reading(&file)?;
        schema::check(&file, &connection)?;
        Ok(Self { file, idle: Mutex::new(Idle { connections: vec![connection], retired: false }) })
    }

    /// Closes the connections that wait, and every other after its question.
    pub(super) fn retire(&self) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retired = true;
        idle.connections.clear();
    }

    pub(super) fn file(&self) -> &Path {
        &self.file
    }

    /// Answers a question on a connection that nobody else uses meanwhile.
    pub(super) fn ask<T>(&self, question: impl FnOnce(&Connection) -> Result<T, Trouble>) -> Result<T, StoreError> {
        let waiting = self.idle.lock().unwrap_or_else(PoisonError::into_inner).connections.pop();
        let connection = waiting.map_or_else(|| schema::open_reading(&self.file), Ok)?;
        let answer = question(&connection).map_err(|trouble| trouble.of(&self.file))?;
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if !idle.retired && idle.connections.len() < IDLE_MAX {
            idle.connections.push(connection);
        }
        Ok(answer)
    }

    /// Asks for a row that carries a check sum.
    fn ask_row<T>(
        &self,
        name: impl FnOnce(&T) -> String,
        question: impl FnOnce(&Connection) -> rusqlite::Result<Option<Summed<T>>>,
    ) -> Result<Option<T>, StoreError> {
        self.ask(|connection| question(connection)?.map(|found| found.whole(&self.file, name)).transpose())
    }
}

impl Reader for SqliteReader {
    fn whole(&self) -> Result<(), StoreError> {
        self.ask(|connection| Ok(check::whole(&self.file, connection)?))
    }

    fn meta(&self) -> Result<Meta, StoreError> {
        self.ask(|connection| rows::meta(connection)?.whole(&self.file, rows::name_of_meta))
    }

    fn mark(&self) -> Result<Mark, StoreError> {
        let beside = self.file.with_file_name(MARK);
        mark::read(&beside).map_err(|error| io_fault(&beside, error))
    }

    fn losses(&self) -> Result<Vec<Loss>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare(&format!("{} ORDER BY rowid", rows::LOSS))?;
            let found = statement.query_map([], rows::loss)?.collect::<Result<Vec<_>, _>>()?;
            found.into_iter().map(|found| found.whole(&self.file, rows::name_of_loss)).collect()
        })
    }

    fn len(&self) -> Result<u64, StoreError> {
        self.ask(|connection| Ok(len(connection)?))
    }

    fn entry(&self, number: u64) -> Result<Option<Vec<u8>>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached("SELECT line FROM entry WHERE number = ?1")?;
            Ok(statement.query_row([stored(number)], |row| row.get(0)).optional()?)
        })
    }

    fn entries(
        &self,
        numbers: Range<u64>,
        each: &mut dyn FnMut(u64, &[u8]) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let mut next = numbers.start.max(FIRST);
        while next < numbers.end {
            let part = self.ask(|connection| Ok(Part::read(connection, &(next..numbers.end))?))?;
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
        let found = self.ask_row(rows::name_of_key, |connection| rows::key_of(connection, key))?;
        Ok(found.map(|(_, number)| number))
    }

    /// One transaction for all: to begin and to end one costs more than to look a key up.
    fn by_keys(&self, keys: &[&Key]) -> Result<Vec<Option<u64>>, StoreError> {
        self.ask(|connection| {
            let transaction = connection.unchecked_transaction()?;
            let found = keys.iter().map(|key| {
                let found = rows::key_of(&transaction, key)?.map(|found| found.whole(&self.file, rows::name_of_key));
                Ok(found.transpose()?.map(|(_, number)| number))
            });
            found.collect()
        })
    }

    fn registered(&self, member: u32) -> Result<Option<RegisterRow>, StoreError> {
        self.ask_row(rows::name_of_register, |connection| {
            let mut statement = connection.prepare_cached(&format!("{} WHERE member = ?1", rows::REGISTER))?;
            statement.query_row([member], rows::register).optional()
        })
    }

    fn registered_as(&self, key: &str) -> Result<Option<RegisterRow>, StoreError> {
        self.ask_row(rows::name_of_register, |connection| {
            let mut statement = connection.prepare_cached(&format!("{} WHERE key = ?1", rows::REGISTER))?;
            statement.query_row([key], rows::register).optional()
        })
    }

    fn register(&self, after: u32, limit: usize) -> Result<Vec<RegisterRow>, StoreError> {
        self.ask(|connection| {
            let question = format!("{} WHERE member > ?1 ORDER BY member LIMIT ?2", rows::REGISTER);
            let mut statement = connection.prepare_cached(&question)?;
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let found = statement.query_map((after, limit), rows::register)?.collect::<Result<Vec<_>, _>>()?;
            found.into_iter().map(|found| found.whole(&self.file, rows::name_of_register)).collect()
        })
    }

    fn find_session(&self, hash: &Hash) -> Result<Option<Session>, StoreError> {
        self.ask_row(rows::name_of_session, |connection| rows::session_of(connection, hash))
    }

    fn is_code(&self, hash: &Hash, now: i64) -> Result<bool, StoreError> {
        let found = self.ask_row(rows::name_of_code, |connection| rows::code_of(connection, hash))?;
        Ok(found.is_some_and(|(code, used)| used.is_none() && now < code.expires))
    }
}

/// Returns how many entries the record has: they are numbered without gap.
pub(super) fn len(connection: &Connection) -> rusqlite::Result<u64> {
    let mut statement = connection.prepare_cached("SELECT max(number) FROM entry")?;
    let last: Option<u64> = statement.query_row([], |row| row.get(0))?;
    Ok(last.map_or(0, |last| last - FIRST + 1))
}
