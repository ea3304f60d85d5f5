//! What is left after a crash.

use std::{collections::BTreeSet, fs, path::Path};

use super::*;

/// Copies the files of a folder as a crash at this instant would leave them.
fn crashed(dir: &Path) -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    for name in [FILE.to_owned(), format!("{FILE}-wal"), MARK.to_owned()] {
        fs::copy(dir.join(&name), copy.path().join(&name)).unwrap();
    }
    copy
}

fn marked(size: u64) -> Mark {
    Mark::Kept(Acknowledged { size, root: root(size) })
}

/// Damage to the log is no error to the engine: it takes the rest for never written.
#[test]
fn an_end_that_a_damaged_log_loses_is_known() {
    let (dir, mut store) = made();
    for _ in 0..8 {
        append(&mut store, 2).unwrap();
    }
    let copy = crashed(dir.path());
    let log = copy.path().join(format!("{FILE}-wal"));
    let whole = fs::read(&log).unwrap();
    let mut lost = 0;
    for bit in (0..whole.len() * 8).step_by(whole.len() * 8 / 40) {
        let mut flipped = whole.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        fs::write(&log, flipped).unwrap();
        fs::copy(dir.path().join(FILE), copy.path().join(FILE)).unwrap();
        let Ok(reader) = SqliteReader::open(copy.path()) else { continue };
        let len = reader.len().unwrap();
        assert_eq!(reader.mark().unwrap(), marked(16));
        lost += u32::from(len < 16);
    }
    assert!(lost > 10, "{lost}");
}

#[test]
fn the_file_alone_is_whole_after_every_close() {
    let (dir, mut store) = made();
    for _ in 0..5 {
        append(&mut store, 7).unwrap();
        let reader = store.reader();
        drop(store);
        assert!(!dir.path().join(format!("{FILE}-wal")).exists());
        let alone = tempfile::tempdir().unwrap();
        fs::copy(dir.path().join(FILE), alone.path().join(FILE)).unwrap();
        let copied = SqliteReader::open(alone.path()).unwrap();
        assert_eq!(copied.len().unwrap(), reader.len().unwrap());
        assert_eq!(copied.mark().unwrap(), Mark::Missing);
        store = SqliteStore::open(dir.path()).unwrap();
        assert_eq!(store.reader().mark().unwrap(), marked(store.len));
    }
}

#[test]
fn what_is_accepted_is_noted_and_marked() {
    let (dir, mut store) = made();
    append(&mut store, 9).unwrap();
    let loss = Loss { size: 4, acknowledged: Some(9), accepted: 77 };
    store.accept(Some(&loss), &Acknowledged { size: 4, root: root(4) }).unwrap();
    assert_eq!(store.reader().mark().unwrap(), marked(4), "less than before");
    drop(store);
    let reader = SqliteReader::open(dir.path()).unwrap();
    assert_eq!((reader.mark().unwrap(), reader.losses().unwrap()), (marked(4), vec![loss]));
}

#[test]
fn what_was_acknowledged_outlives_a_crash() {
    let (dir, mut store) = made();
    for round in 1..=20 {
        append(&mut store, round).unwrap();
        let copy = crashed(dir.path());
        let opened = SqliteStore::open(copy.path()).unwrap();
        assert_eq!(opened.len, store.len);
        assert_eq!(opened.reader().mark().unwrap(), marked(store.len));
        let last = Key::new(store.len.to_string()).unwrap();
        assert_eq!(opened.reader().by_key(&last).unwrap(), Some(store.len));
    }
}

#[test]
fn a_torn_log_ends_with_a_whole_batch() {
    let (dir, mut store) = made();
    let row = |member: u64| RegisterRow {
        member: u32::try_from(member).unwrap(),
        key: member.to_string(),
        name: "n".repeat(500),
        contact: String::new(),
    };
    for batch in 0..8 {
        let first = FIRST + batch * 5;
        let entries: Vec<_> = (first..first + 5)
            .map(|number| NewEntry { number, line: &[b'x'; 3000], key: Key::new(number.to_string()).ok() })
            .collect();
        let rows: Vec<_> = (first..first + 5).map(row).collect();
        store.append(&Batch { entries: &entries, register: &rows, ..Batch::default() }).unwrap();
    }
    let copy = crashed(dir.path());
    let log = copy.path().join(format!("{FILE}-wal"));
    let whole = fs::read(&log).unwrap();
    let mut lengths = BTreeSet::new();
    for end in (0..=whole.len()).rev().step_by(1777) {
        let cut = tempfile::tempdir().unwrap();
        fs::copy(copy.path().join(FILE), cut.path().join(FILE)).unwrap();
        fs::write(cut.path().join(format!("{FILE}-wal")), &whole[..end]).unwrap();
        let Ok(opened) = SqliteStore::open(cut.path()) else {
            continue;
        };
        let (len, reader) = (opened.len, opened.reader());
        assert_eq!(len % 5, 0, "cut at {end}");
        let keys = (FIRST..).take(40).filter(|n| reader.by_key(&Key::new(n.to_string()).unwrap()).unwrap().is_some());
        assert_eq!(keys.count() as u64, len, "cut at {end}");
        assert_eq!(reader.register(0, 99).unwrap().len() as u64, len, "cut at {end}");
        lengths.insert(len);
    }
    assert_eq!(lengths.into_iter().collect::<Vec<_>>(), [0, 5, 10, 15, 20, 25, 30, 35, 40]);
}
