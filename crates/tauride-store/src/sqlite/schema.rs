//! The tables, and how a connection is set up.

use std::path::Path;

use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension, TransactionBehavior, params};

use super::{fault::fault, sum};
use crate::{Meta, StoreError};

/// The newest format that this crate reads and the one that it writes.
pub(super) const FORMAT: u32 = 2;

/// Marks the file as one of ours: "Taur" in ASCII.
pub(super) const APPLICATION: u32 = 0x5461_7572;

/// The keys stand in a table of their own without row ids: it holds each key once, where a unique column holds it in
/// the row and again in its index. It declares no reference to its entry, which is written in the same transaction:
/// checking each would cost a tenth of the speed. The triggers keep a hand with a database shell from rewriting the
/// record by mistake; they cost an insert nothing. `sum` is over the other columns of its row: see `sum`.
const TABLES: &str = "
CREATE TABLE federation (
    only INTEGER PRIMARY KEY CHECK (only = 1), name TEXT NOT NULL, origin TEXT NOT NULL, sum INTEGER NOT NULL
) STRICT;
CREATE TABLE entry (number INTEGER PRIMARY KEY, line BLOB NOT NULL) STRICT;
CREATE TRIGGER entry_kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the record only grows'); END;
CREATE TRIGGER entry_fixed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the record only grows'); END;
CREATE TABLE entry_key (
    key BLOB PRIMARY KEY, number INTEGER NOT NULL, sum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE register (
    member INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, contact TEXT NOT NULL,
    sum INTEGER NOT NULL
) STRICT;
CREATE TABLE code (
    hash BLOB PRIMARY KEY, member INTEGER NOT NULL, created INTEGER NOT NULL, expires INTEGER NOT NULL,
    used INTEGER, sum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX code_of_member ON code (member);
CREATE TABLE session (
    hash BLOB PRIMARY KEY, member INTEGER NOT NULL, expires INTEGER NOT NULL, sum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_of_member ON session (member);
CREATE INDEX session_by_end ON session (expires);
CREATE TABLE loss (
    size INTEGER NOT NULL, acknowledged INTEGER, accepted INTEGER NOT NULL, sum INTEGER NOT NULL
) STRICT;
";

/// How long a connection waits for another one, in milliseconds, before it gives up.
const WAIT_MS: u32 = 5_000;

/// Returns a connection that can write and has not changed anything yet.
pub(super) fn connect(file: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags).and_then(|connection| {
        connection.pragma_update(None, "busy_timeout", WAIT_MS)?;
        Ok(connection)
    });
    connection.map_err(|error| fault(file, error))
}

/// Makes every commit durable and every erasure complete.
pub(super) fn set_up(file: &Path, connection: &Connection) -> Result<(), StoreError> {
    let set_up = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;";
    connection.execute_batch(set_up).map_err(|error| fault(file, error))
}

/// Writes the tables of a new federation into an empty database.
pub(super) fn found(file: &Path, connection: &mut Connection, meta: &Meta) -> Result<(), StoreError> {
    let write = |connection: &mut Connection| {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(TABLES)?;
        let row = params![meta.name, meta.origin, sum::meta(meta)];
        transaction.execute("INSERT INTO federation VALUES (1, ?1, ?2, ?3)", row)?;
        transaction.pragma_update(None, "application_id", APPLICATION)?;
        transaction.pragma_update(None, "user_version", FORMAT)?;
        transaction.commit()
    };
    write(connection).map_err(|error| fault(file, error))
}

/// Returns whether the database has no tables yet.
pub(super) fn is_empty(file: &Path, connection: &Connection) -> Result<bool, StoreError> {
    let any = connection.query_row("SELECT 1 FROM sqlite_schema LIMIT 1", [], |_| Ok(())).optional();
    Ok(any.map_err(|error| fault(file, error))?.is_none())
}

/// Checks that the database is a federation of a format that is known here.
pub(super) fn check(file: &Path, connection: &Connection) -> Result<(), StoreError> {
    let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, u32>(0));
    let marks = pragma("application_id").and_then(|application| Ok((application, pragma("user_version")?)));
    match marks.map_err(|error| fault(file, error))? {
        (APPLICATION, FORMAT) => Ok(()),
        (APPLICATION, found @ ..FORMAT) => Err(StoreError::Older { file: file.to_owned(), found }),
        (APPLICATION, found) => Err(StoreError::Newer { file: file.to_owned(), found, known: FORMAT }),
        (0, _) if is_empty(file, connection)? => Err(StoreError::Missing { file: file.to_owned() }),
        _ => Err(StoreError::Foreign { file: file.to_owned() }),
    }
}

/// Returns a connection that only reads.
///
/// Readers need the log and its index beside the database. Where nobody may write (an archive, a disk mounted read
/// only) and there is no log, the database is whole without it and is read as a file that never changes.
pub(super) fn open_reading(file: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let opened = Connection::open_with_flags(file, flags).and_then(|connection| {
        connection.pragma_update(None, "busy_timeout", WAIT_MS)?;
        connection.query_row("SELECT 1 FROM sqlite_schema LIMIT 1", [], |_| Ok(())).optional()?;
        Ok(connection)
    });
    let opened = opened.or_else(|error| match (error.sqlite_error_code(), unchanging(file)) {
        (Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly), Some(address)) => {
            Connection::open_with_flags(address, flags | OpenFlags::SQLITE_OPEN_URI)
        }
        _ => Err(error),
    });
    opened.map_err(|error| fault(file, error))
}

/// Returns the address of a database without a log as a file that never changes.
pub(super) fn unchanging(file: &Path) -> Option<String> {
    let mut log = file.as_os_str().to_owned();
    log.push("-wal");
    if Path::new(&log).exists() {
        return None;
    }
    let path = file.to_str()?.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    Some(format!("file:{path}?immutable=1"))
}
