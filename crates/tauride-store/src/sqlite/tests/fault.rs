//! Disks that fill up or fail, and folders that hold something else.

use std::{fs, ops::ControlFlow};

use super::*;

#[test]
fn a_full_disk_changes_nothing_and_can_be_mended() {
    let (_dir, mut store) = made();
    append(&mut store, 10).unwrap();
    let limit = |store: &SqliteStore, pages: u32| {
        store.connection.pragma_update_and_check(None, "max_page_count", pages, |row| row.get::<_, u32>(0)).unwrap();
    };
    let pages: u32 = store.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    limit(&store, pages + 5);
    for _ in 0..3 {
        let error = append(&mut store, 100).unwrap_err();
        assert!(matches!(error, StoreError::Full { .. }), "{error:?}");
        assert!(error.to_string().contains(FILE) && error.to_string().contains("free space"), "{error}");
        assert_eq!(store.reader().len().unwrap(), 10);
        assert_eq!(store.reader().by_key(&Key::new("11").unwrap()).unwrap(), None);
    }
    append(&mut store, 1).unwrap();
    limit(&store, 1 << 20);
    append(&mut store, 100).unwrap();
    assert_eq!(store.reader().len().unwrap(), 111);
}

#[test]
fn after_a_failed_disk_nothing_more_is_written() {
    let (dir, mut store) = made();
    append(&mut store, 1).unwrap();
    let failed = rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_IOERR_FSYNC), None);
    let error = store.write(|_| Err::<(), _>(Trouble::Engine(failed))).unwrap_err();
    assert!(matches!(error, StoreError::Disk { .. }), "{error:?}");
    for _ in 0..2 {
        let error = append(&mut store, 1).unwrap_err();
        assert!(matches!(error, StoreError::Stopped { .. }), "{error:?}");
    }
    assert_eq!(store.reader().len().unwrap(), 1);
    drop(store);
    append(&mut SqliteStore::open(dir.path()).unwrap(), 1).unwrap();
}

#[test]
fn a_file_that_is_taken_away_is_noticed_at_the_next_commit() {
    for (name, and_again) in [(FILE, false), (FILE, true), (LOCK, false), (LOCK, true)] {
        let (dir, mut store) = made();
        append(&mut store, 1).unwrap();
        let file = dir.path().join(name);
        let bytes = fs::read(&file).unwrap();
        fs::remove_file(&file).unwrap();
        if and_again {
            fs::write(&file, bytes).unwrap();
        }
        let error = append(&mut store, 1).unwrap_err();
        assert!(matches!(&error, StoreError::Removed { file: gone } if *gone == file), "{error:?}");
        let error = append(&mut store, 1).unwrap_err();
        assert!(matches!(error, StoreError::Stopped { .. }), "{error:?}");
        assert_eq!(store.len, 1);
    }
}

#[test]
fn a_missing_entry_is_named() {
    let (dir, mut store) = made();
    append(&mut store, 3).unwrap();
    shell(dir.path(), "DROP TRIGGER entry_kept; DELETE FROM entry_key; DELETE FROM entry WHERE number = 2").unwrap();
    let mut read = Vec::new();
    let error = store.reader().entries(0..9, &mut |number, _| {
        read.push(number);
        ControlFlow::Continue(())
    });
    let Err(StoreError::Corrupt { source, .. }) = error else { unreachable!("{error:?}") };
    assert_eq!((source.to_string().as_str(), read), ("entry 2 is missing", vec![1]));
}

#[test]
fn a_newer_format_is_refused() {
    let (dir, store) = made();
    drop(store);
    shell(dir.path(), "PRAGMA user_version = 99").unwrap();
    for error in [SqliteStore::open(dir.path()).unwrap_err(), SqliteReader::open(dir.path()).unwrap_err()] {
        assert!(matches!(error, StoreError::Newer { found: 99, known: schema::FORMAT, .. }), "{error:?}");
    }
}

#[test]
fn only_a_federation_is_opened() {
    let dir = tempfile::tempdir().unwrap();
    let both = || [SqliteStore::open(dir.path()).unwrap_err(), SqliteReader::open(dir.path()).unwrap_err()];
    assert!(both().iter().all(|error| matches!(error, StoreError::Missing { .. })), "no file");
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0, "asking makes nothing");

    fs::write(dir.path().join(FILE), "").unwrap();
    assert!(both().iter().all(|error| matches!(error, StoreError::Missing { .. })), "left by a crash while making it");
    drop(SqliteStore::create(dir.path(), &meta()).unwrap());
    let again = SqliteStore::create(dir.path(), &meta()).unwrap_err();
    assert!(matches!(again, StoreError::Exists { .. }), "{again:?}");

    fs::remove_file(dir.path().join(FILE)).unwrap();
    shell(dir.path(), "CREATE TABLE recipe (name TEXT)").unwrap();
    let before = fs::read(dir.path().join(FILE)).unwrap();
    assert!(both().iter().all(|error| matches!(error, StoreError::Foreign { .. })));
    assert!(matches!(SqliteStore::create(dir.path(), &meta()), Err(StoreError::Foreign { .. })));
    assert!(fs::read(dir.path().join(FILE)).unwrap() == before, "refusing changes nothing");
}

#[test]
fn a_damaged_file_is_named() {
    let (dir, mut store) = made();
    append(&mut store, 100).unwrap();
    drop(store);
    let file = dir.path().join(FILE);
    let whole = fs::read(&file).unwrap();

    fs::write(&file, b"not a database at all".repeat(500)).unwrap();
    for error in [SqliteStore::open(dir.path()).unwrap_err(), SqliteReader::open(dir.path()).unwrap_err()] {
        assert!(matches!(error, StoreError::Corrupt { .. }), "{error:?}");
        assert!(error.to_string().contains(FILE) && error.to_string().contains("backup"), "{error}");
    }

    fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    let read = SqliteReader::open(dir.path())
        .and_then(|reader| reader.entries(0..u64::MAX, &mut |_, _| ControlFlow::Continue(())));
    assert!(matches!(read, Err(StoreError::Corrupt { .. })), "{read:?}");
}

#[test]
fn a_folder_that_is_none_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, "").unwrap();
    for refused in [
        SqliteStore::create(file.join("below"), &meta()),
        SqliteStore::create(&file, &meta()),
        SqliteStore::open(&file),
    ] {
        assert!(matches!(refused, Err(StoreError::NotAFolder { .. })), "{refused:?}");
    }
    fs::create_dir_all(dir.path().join(FILE)).unwrap();
    for refused in [SqliteStore::open(dir.path()), SqliteStore::create(dir.path(), &meta())] {
        assert!(matches!(refused, Err(StoreError::NotAllowed { .. })), "{refused:?}");
    }
}
