//! What is left after a crash.

use std::{collections::BTreeSet, fs, path::Path};

use super::*;

/// Copies the files of a folder as a crash at this instant would leave them.
fn crashed(dir: &Path) -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    for name in [FILE.to_owned(), format!("{FILE}-wal")] {
        fs::copy(dir.join(&name), copy.path().join(&name)).unwrap();
    }
    copy
}

#[test]
fn what_was_acknowledged_outlives_a_crash() {
    let (dir, mut store) = made();
    for round in 1..=20 {
        append(&mut store, round).unwrap();
        let copy = crashed(dir.path());
        let opened = SqliteStore::open(copy.path()).unwrap();
        assert_eq!(opened.len, store.len);
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
        store.append(&Batch { entries: &entries, register: &rows }).unwrap();
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
