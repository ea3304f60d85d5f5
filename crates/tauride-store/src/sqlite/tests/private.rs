//! What others must not read.

use std::{fs, path::Path};

use super::*;

#[test]
fn what_is_erased_is_on_no_page() {
    let (dir, mut store) = made();
    let row = |member, key: &str| RegisterRow {
        member,
        key: key.to_owned(),
        name: "Aleksandra Kollontai".to_owned(),
        contact: "Smolny 3".repeat(1000),
    };
    store.append(&Batch { entries: &[], register: &[row(1, "k1")], ..Batch::default() }).unwrap();
    let found = |dir: &Path| {
        [FILE.to_owned(), format!("{FILE}-wal")].iter().any(|name| {
            let bytes = fs::read(dir.join(name)).unwrap_or_default();
            bytes.windows(8).any(|window| window == b"Kollonta" || window == b"Smolny 3")
        })
    };
    assert!(found(dir.path()));
    store.erase(1).unwrap();
    assert!(!found(dir.path()));
}

#[test]
#[cfg(unix)]
fn only_its_user_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("new");
    let mut store = SqliteStore::create(&folder, &meta()).unwrap();
    append(&mut store, 1).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    let files: Vec<_> = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 5, "database, log, index of the log, lock, mark");
    assert!(files.iter().all(|file| mode(file) == 0o600), "{files:?}");
}
