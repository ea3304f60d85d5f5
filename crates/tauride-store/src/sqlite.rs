//! A store in one SQLite file.
//!
//! The write-ahead log is flushed to the disk at every commit (`synchronous = FULL`), so one flush carries a whole
//! batch. Readers see the last commit and never hold the writer up.

mod fault;
mod folder;
mod part;
mod reader;
mod schema;
#[cfg(test)]
mod tests;
mod write;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use rusqlite::{Connection, Transaction, TransactionBehavior};

pub use self::reader::SqliteReader;
use self::{
    fault::{fault, io_fault},
    folder::Lock,
    write::Undo,
};
use crate::{Batch, Code, Hash, Meta, Reader, Session, Store, StoreError};

/// The database in a federation's folder.
const FILE: &str = "federation.sqlite";
/// The file beside it that its writer holds locked.
const LOCK: &str = "federation.lock";

/// The writer of the federation in one folder.
#[derive(Debug)]
pub struct SqliteStore {
    file: PathBuf,
    // Dropped in this order. The connection that writes closes after its reader, so that it is the last one and puts
    // the log away; the lock ends when nothing is written any more.
    reader: Arc<SqliteReader>,
    connection: Connection,
    len: u64,
    stopped: bool,
    _lock: Lock,
}

impl SqliteStore {
    /// Makes a new federation in the folder `dir`, which is made too if it is not there.
    ///
    /// # Errors
    /// [`StoreError::Exists`] or [`StoreError::Foreign`] if there is a database, [`StoreError::Held`] if another
    /// process is at it, and what the disk refuses.
    pub fn create(dir: impl AsRef<Path>, meta: &Meta) -> Result<Self, StoreError> {
        let dir = dir.as_ref();
        folder::make(dir).map_err(|error| io_fault(dir, error))?;
        let file = dir.join(FILE);
        let lock = Lock::take(&dir.join(LOCK), &file)?;
        // The engine gives its other files the mode of this one.
        folder::private_file(&file).map_err(|error| io_fault(&file, error))?;
        let mut connection = schema::connect(&file)?;
        if !schema::is_empty(&file, &connection)? {
            schema::check(&file, &connection)?;
            return Err(StoreError::Exists { file });
        }
        schema::set_up(&file, &connection)?;
        schema::found(&file, &mut connection, meta)?;
        folder::flush(dir).map_err(|error| io_fault(dir, error))?;
        Self::start(file, connection, lock)
    }

    /// Opens the federation in the folder `dir` for writing and holds it until dropped.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Foreign`] or [`StoreError::Newer`] if there is no federation that can be
    /// opened, [`StoreError::Held`] if another process writes it, and what the disk refuses.
    pub fn open(dir: impl AsRef<Path>) -> Result<Self, StoreError> {
        let dir = dir.as_ref();
        let file = folder::database(dir)?;
        let lock = Lock::take(&dir.join(LOCK), &file)?;
        let connection = schema::connect(&file)?;
        schema::check(&file, &connection)?;
        schema::set_up(&file, &connection)?;
        Self::start(file, connection, lock)
    }

    fn start(file: PathBuf, connection: Connection, lock: Lock) -> Result<Self, StoreError> {
        let len = reader::len(&connection).map_err(|error| fault(&file, error))?;
        let reader = Arc::new(SqliteReader::open(file.parent().unwrap_or(Path::new("")))?);
        Ok(Self { file, connection, reader, len, stopped: false, _lock: lock })
    }

    /// Does `work` in one transaction: durable when this returns, undone when it fails.
    fn write<T>(&mut self, work: impl FnOnce(&Transaction<'_>) -> Result<T, Undo>) -> Result<T, StoreError> {
        if self.stopped {
            return Err(StoreError::Stopped { file: self.file.clone() });
        }
        let done = transact(&mut self.connection, work).map_err(|undo| match undo {
            Undo::Refused(error) => error,
            Undo::Engine(error) => fault(&self.file, error),
        });
        // After a failed flush nobody knows what is on the disk, and a second flush that succeeds proves nothing.
        self.stopped = matches!(done, Err(StoreError::Disk { .. }));
        done
    }
}

fn transact<T>(connection: &mut Connection, work: impl FnOnce(&Transaction<'_>) -> Result<T, Undo>) -> Result<T, Undo> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = work(&transaction)?;
    transaction.commit()?;
    Ok(done)
}

impl Store for SqliteStore {
    fn append(&mut self, batch: &Batch<'_>) -> Result<(), StoreError> {
        let len = batch.len_after(self.len)?;
        self.write(|transaction| write::append(transaction, batch))?;
        self.len = len;
        Ok(())
    }

    /// Erased bytes are overwritten in the database and leave the log with it, or, while somebody reads, as soon as
    /// the log next comes to its end.
    fn erase(&mut self, member: u32) -> Result<bool, StoreError> {
        let found = self.write(|transaction| write::erase(transaction, member))?;
        // The erasure stands already. A log that cannot be emptied now is emptied later.
        let _ = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        Ok(found)
    }

    fn put_codes(&mut self, codes: &[Code]) -> Result<(), StoreError> {
        self.write(|transaction| write::put_codes(transaction, codes))
    }

    fn sign_in(&mut self, code: &Hash, session: &Hash, now: i64, expires: i64) -> Result<Option<u32>, StoreError> {
        self.write(|transaction| {
            let Some(member) = write::take_code(transaction, code, now)? else {
                return Ok(None);
            };
            write::put_session(transaction, &Session { hash: *session, member, expires })?;
            Ok(Some(member))
        })
    }

    fn put_session(&mut self, session: &Session) -> Result<(), StoreError> {
        self.write(|transaction| write::put_session(transaction, session))
    }

    fn end_session(&mut self, hash: &Hash) -> Result<bool, StoreError> {
        self.write(|transaction| Ok(transaction.execute("DELETE FROM session WHERE hash = ?1", [hash])? > 0))
    }

    fn end_expired(&mut self, now: i64) -> Result<usize, StoreError> {
        self.write(|transaction| Ok(transaction.execute("DELETE FROM session WHERE expires <= ?1", [now])?))
    }

    fn reader(&self) -> Arc<dyn Reader> {
        Arc::clone(&self.reader) as Arc<dyn Reader>
    }
}
