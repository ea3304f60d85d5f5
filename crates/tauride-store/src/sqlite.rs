//! A store in one SQLite file.
//!
//! The write-ahead log is flushed to the disk at every commit (`synchronous = FULL`), so one flush carries a whole
//! batch. Readers see the last commit and never hold the writer up.

mod backup;
mod check;
mod fault;
mod folder;
mod mark;
mod marker;
mod part;
mod reader;
mod rows;
mod schema;
mod sum;
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
    fault::{Trouble, fault, io_fault},
    folder::{Lock, Place},
    marker::Marker,
};
use crate::{Acknowledged, Batch, Code, Hash, Loss, Meta, Reader, Session, SignIn, Store, StoreError, Told};

/// The database in a federation's folder.
const FILE: &str = "federation.sqlite";
/// The file beside it that its writer holds locked.
const LOCK: &str = "federation.lock";
/// The file beside it that says what was acknowledged.
const MARK: &str = "federation.acknowledged";

/// The writer of the federation in one folder.
#[derive(Debug)]
pub struct SqliteStore {
    file: PathBuf,
    // Dropped in this order. The connection that writes closes after its reader, so that it is the last one and puts
    // the log away; the lock ends when nothing is written any more.
    reader: Arc<SqliteReader>,
    connection: Connection,
    marker: Marker,
    len: u64,
    stopped: bool,
    /// Which file the database was when it was opened.
    place: Place,
    lock: Lock,
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

    /// Opens the federation in the folder `dir` for writing and holds it until dropped. Every page and every private
    /// row is checked first.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Foreign`] or [`StoreError::Newer`] if there is no federation that can be
    /// opened, [`StoreError::Held`] if another process writes it, [`StoreError::Damaged`] naming the private rows that
    /// are damaged, and what the disk refuses.
    pub fn open(dir: impl AsRef<Path>) -> Result<Self, StoreError> {
        let store = Self::open_unchecked(dir)?;
        check::whole(&store.file, &store.connection)?;
        Ok(store)
    }

    /// Opens the federation as [`open`](Self::open) does, once damaged private rows have been taken out of it.
    /// Returns what they were.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn open_without_damaged(dir: impl AsRef<Path>) -> Result<(Self, Vec<String>), StoreError> {
        let mut store = Self::open_unchecked(dir)?;
        let dropped = check::drop_damaged(&store.file, &mut store.connection)?;
        check::whole(&store.file, &store.connection)?;
        Ok((store, dropped))
    }

    /// Opens the federation as [`open`](Self::open) does, and leaves it to the caller to ask whether it is
    /// [`whole`](crate::Reader::whole), before anything is written.
    ///
    /// # Errors
    /// As [`open`](Self::open), but for damage.
    pub fn open_unchecked(dir: impl AsRef<Path>) -> Result<Self, StoreError> {
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
        let dir = file.parent().unwrap_or(Path::new(""));
        let reader = Arc::new(SqliteReader::open(dir)?);
        let beside = dir.join(MARK);
        let marker = Marker::start(&beside).map_err(|error| io_fault(&beside, error))?;
        let place = folder::place(&file.metadata().map_err(|error| io_fault(&file, error))?);
        Ok(Self { file, connection, marker, reader, len, stopped: false, place, lock })
    }

    /// Does `work` in one transaction: durable when this returns, undone when it fails.
    fn write<T>(&mut self, work: impl FnOnce(&Transaction<'_>) -> Result<T, Trouble>) -> Result<T, StoreError> {
        if self.stopped || self.marker.has_failed() {
            return Err(StoreError::Stopped { file: self.file.clone() });
        }
        let done = self.is_in_place().and_then(|()| {
            let done = transact(&mut self.connection, work).map_err(|trouble| trouble.of(&self.file))?;
            // What was taken away meanwhile has been written to a file that nobody finds any more.
            self.is_in_place().map(|()| done)
        });
        self.note_stop(done)
    }

    /// After a failed flush nobody knows what is on the disk, and a second flush that succeeds proves nothing; nor
    /// does it help to write on to a file that is gone.
    fn note_stop<T>(&mut self, done: Result<T, StoreError>) -> Result<T, StoreError> {
        self.stopped = matches!(done, Err(StoreError::Disk { .. } | StoreError::Removed { .. }));
        done
    }

    fn is_in_place(&self) -> Result<(), StoreError> {
        folder::same_file(&self.file, self.place)?;
        self.lock.still_holds()
    }
}

impl Drop for SqliteStore {
    /// Puts the log away, so that the database is one file. Where somebody else still reads, the log stays there, empty.
    fn drop(&mut self) {
        self.marker.finish();
        self.reader.retire();
        if !self.stopped {
            // What is in the log stays there if this fails, and is read from there.
            let _ = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        }
    }
}

fn transact<T>(
    connection: &mut Connection,
    work: impl FnOnce(&Transaction<'_>) -> Result<T, Trouble>,
) -> Result<T, Trouble> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = work(&transaction)?;
    transaction.commit()?;
    Ok(done)
}

impl Store for SqliteStore {
    fn append(&mut self, batch: &Batch<'_>) -> Result<(), StoreError> {
        let len = batch.len_after(self.len)?;
        self.write(|transaction| write::append(transaction, batch))?;
        if batch.entries.is_empty() {
            return Ok(());
        }
        self.len = len;
        self.marker.mark(Acknowledged { size: len, root: batch.root });
        Ok(())
    }

    fn when_acknowledged(&mut self, tell: Told) {
        self.marker.tell(tell);
    }

    fn accept(&mut self, loss: Option<&Loss>, acknowledged: &Acknowledged) -> Result<(), StoreError> {
        if let Some(loss) = loss {
            self.write(|transaction| write::put_loss(transaction, loss))?;
        }
        self.marker.replace(*acknowledged)
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

    fn sign_in(&mut self, sign_ins: &[SignIn]) -> Result<Vec<Option<u32>>, StoreError> {
        let file = self.file.clone();
        self.write(|transaction| sign_ins.iter().map(|one| write::sign_in(&file, transaction, one)).collect())
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
