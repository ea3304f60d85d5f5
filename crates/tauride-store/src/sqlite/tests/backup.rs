//! Backups, made while others write, and brought back.

use std::fs;

use super::*;
use crate::contract::sign_in;

#[test]
fn a_backup_that_is_made_while_others_write_is_whole() {
    let (dir, mut store) = made();
    append(&mut store, 10).unwrap();
    let reader = SqliteReader::open(dir.path()).unwrap();
    let files = tempfile::tempdir().unwrap();
    thread::scope(|scope| {
        let writing = scope.spawn(|| (0..60).for_each(|_| append(&mut store, 20).unwrap()));
        for number in 0..6 {
            let before = reader.len().unwrap();
            let file = files.path().join(format!("{number}.backup"));
            reader.back_up(&file).unwrap();
            let copy = SqliteReader::open_file(&file).unwrap();
            let len = copy.len().unwrap();
            assert!(len >= before && len.is_multiple_of(10), "{len} of {before}");
            let mut read = 0;
            copy.entries(0..u64::MAX, &mut |_, _| {
                read += 1;
                std::ops::ControlFlow::Continue(())
            })
            .unwrap();
            assert_eq!(read, len);
        }
        writing.join().unwrap();
    });
    let twice = reader.back_up(&files.path().join("0.backup")).unwrap_err();
    assert!(matches!(twice, StoreError::Exists { .. }), "{twice:?}");
    assert_eq!(fs::read_dir(files.path()).unwrap().count(), 6, "nothing unfinished is left");
}

#[test]
fn what_is_restored_signs_nobody_in() {
    let (dir, mut store) = made();
    append(&mut store, 10).unwrap();
    let hash = |byte| [byte; 32];
    let code = |byte, member| Code { hash: hash(byte), member, created: 0, expires: 900 };
    store.put_codes(&[code(1, 1), code(2, 2)]).unwrap();
    sign_in(&mut store, &hash(1), &hash(9), 10);
    let row = RegisterRow { member: 1, key: "k".to_owned(), name: "Anna".to_owned(), contact: String::new() };
    store.append(&Batch { register: std::slice::from_ref(&row), ..Batch::default() }).unwrap();
    let file = dir.path().join("our.backup");
    SqliteReader::open(dir.path()).unwrap().back_up(&file).unwrap();
    append(&mut store, 5).unwrap();

    let back = dir.path().join("back");
    let restored = SqliteStore::restore(&file, &back).unwrap();
    let reader = restored.reader();
    assert_eq!((reader.len().unwrap(), reader.registered(1).unwrap()), (10, Some(row)));
    assert_eq!((reader.session(&hash(9), 20).unwrap(), reader.is_code(&hash(2), 20).unwrap()), (None, false));
    for there in [&back, dir.path()] {
        let refused = SqliteStore::restore(&file, there).unwrap_err();
        assert!(matches!(refused, StoreError::Exists { .. } | StoreError::Held { .. }), "{refused:?}");
    }
}

#[test]
fn a_damaged_backup_is_refused_and_leaves_nothing() {
    let (dir, mut store) = made();
    append(&mut store, 50).unwrap();
    let file = dir.path().join("our.backup");
    SqliteReader::open(dir.path()).unwrap().back_up(&file).unwrap();
    let whole = fs::read(&file).unwrap();
    fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    let back = dir.path().join("back");
    assert!(SqliteStore::restore(&file, &back).is_err());
    assert!(!back.exists());
    assert!(matches!(SqliteStore::restore(&dir.path().join("none"), &back), Err(StoreError::Missing { .. })));
}
