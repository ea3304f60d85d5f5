//! What a store on a disk promises beyond the contract.

mod backup;
mod crash;
mod damage;
mod fault;
mod private;

use std::{path::Path, process, thread};

use rusqlite::Connection;
use tempfile::TempDir;

use super::*;
use crate::{Acknowledged, Code, FIRST, Hash, Key, Loss, Mark, NewEntry, RegisterRow};

fn meta() -> Meta {
    Meta { name: "Federation".to_owned(), origin: "example.org/record".to_owned() }
}

fn made() -> (TempDir, SqliteStore) {
    let dir = tempfile::tempdir().unwrap();
    let store = SqliteStore::create(dir.path(), &meta()).unwrap();
    (dir, store)
}

/// Appends `count` entries of one kilobyte, each with a key.
fn append(store: &mut SqliteStore, count: u64) -> Result<(), StoreError> {
    let first = FIRST + store.len;
    let line = [b'x'; 1000];
    let entries: Vec<_> = (first..first + count)
        .map(|number| NewEntry { number, line: &line, key: Key::new(number.to_string()).ok() })
        .collect();
    let root = root(first + count - FIRST);
    store.append(&Batch { entries: &entries, register: &[], root })?;
    acknowledged(store)
}

/// What stands for the root of a record of so many entries in these tests.
fn root(size: u64) -> Hash {
    [u8::try_from(size % 251).unwrap(); 32]
}

/// Waits until what was appended is marked.
fn acknowledged(store: &mut SqliteStore) -> Result<(), StoreError> {
    let (sender, told) = std::sync::mpsc::channel();
    store.when_acknowledged(Box::new(move |done| sender.send(done).unwrap()));
    told.recv().unwrap()
}

fn shell(dir: &Path, sql: &str) -> rusqlite::Result<()> {
    Connection::open(dir.join(FILE))?.execute_batch(sql)
}

#[test]
fn keeps_the_contract() {
    let dirs = tempfile::tempdir().unwrap();
    let next = std::cell::Cell::new(0);
    crate::contract::check(|| {
        next.set(next.get() + 1);
        Box::new(SqliteStore::create(dirs.path().join(next.get().to_string()), &meta()).unwrap())
    });
}

#[test]
fn flushes_at_every_commit() {
    let (_dir, store) = made();
    let pragma = |name| store.connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(pragma("synchronous"), 2, "FULL");
    assert_eq!(pragma("secure_delete"), 1);
    let mode: String = store.connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
}

#[test]
fn one_writer_at_a_time() {
    let (dir, store) = made();
    let me = process::id();
    for refused in [SqliteStore::open(dir.path()), SqliteStore::create(dir.path(), &meta())] {
        let error = refused.unwrap_err();
        assert!(matches!(error, StoreError::Held { pid: Some(pid), .. } if pid == me), "{error:?}");
        let end = format!("{FILE} is held by another process (pid {me}): stop it or use its address");
        assert!(error.to_string().ends_with(&end), "{error}");
    }
    drop(store);
    SqliteStore::open(dir.path()).unwrap();
}

#[test]
fn readers_of_other_processes_follow() {
    let (dir, mut store) = made();
    append(&mut store, 3).unwrap();
    let other = SqliteReader::open(dir.path()).unwrap();
    assert_eq!((other.len().unwrap(), other.meta().unwrap()), (3, meta()));
    append(&mut store, 3).unwrap();
    assert_eq!(other.len().unwrap(), 6);
    drop(store);
    assert_eq!(other.len().unwrap(), 6);
    assert_eq!(SqliteReader::open(dir.path()).unwrap().entry(6).unwrap().unwrap(), [b'x'; 1000]);
}

#[test]
fn many_read_while_one_writes() {
    let (_dir, mut store) = made();
    let reader = store.reader();
    thread::scope(|scope| {
        for _ in 0..12 {
            scope.spawn(|| {
                let mut len = 0;
                while len < 2_000 {
                    let now = reader.len().unwrap();
                    assert!(now >= len && now.is_multiple_of(100));
                    assert_eq!(reader.entry(now).unwrap().is_some(), now > 0);
                    len = now;
                }
            });
        }
        for _ in 0..20 {
            append(&mut store, 100).unwrap();
        }
    });
}

#[test]
fn the_record_cannot_be_rewritten_by_mistake() {
    let (dir, mut store) = made();
    append(&mut store, 3).unwrap();
    for sql in ["DELETE FROM entry WHERE number = 2", "UPDATE entry SET line = x'00' WHERE number = 2"] {
        assert!(shell(dir.path(), sql).unwrap_err().to_string().contains("the record only grows"));
    }
}

#[test]
fn an_archive_is_read_as_a_file_that_never_changes() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("50% of #1?");
    let mut store = SqliteStore::create(&folder, &meta()).unwrap();
    append(&mut store, 3).unwrap();
    let file = folder.join(FILE);
    assert_eq!(schema::unchanging(&file), None, "there is a log");
    drop(store);
    assert!(!folder.join(format!("{FILE}-wal")).exists(), "the log is put away");
    let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY | rusqlite::OpenFlags::SQLITE_OPEN_URI;
    let archive = Connection::open_with_flags(schema::unchanging(&file).unwrap(), flags).unwrap();
    assert_eq!(reader::len(&archive).unwrap(), 3);
    assert!(!folder.join(format!("{FILE}-shm")).exists());
}
