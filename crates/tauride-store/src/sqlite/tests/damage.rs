//! Flipped bits in what is private.

use std::fmt::Write as _;
use std::fs;

use super::*;
use crate::Session;
use crate::contract::sign_in;

/// A federation with everything that is private in it, and the bytes of its file.
fn full() -> (TempDir, Vec<u8>) {
    let (dir, mut store) = made();
    let rows: Vec<_> = (1..=30).map(row).collect();
    let line = [b'x'; 200];
    let entries: Vec<_> = (FIRST..=40)
        .map(|number| NewEntry { number, line: &line, key: Key::new(format!("key {number}")).ok() })
        .collect();
    store.append(&Batch { entries: &entries, register: &rows, root: root(40) }).unwrap();
    let code = |member: u32| Code { hash: hash(member), member, created: 100, expires: 1_000 };
    store.put_codes(&(1..=30).map(code).collect::<Vec<_>>()).unwrap();
    for member in 1..=10 {
        sign_in(&mut store, &hash(member), &hash(100 + member), 200);
    }
    drop(store);
    let bytes = fs::read(dir.path().join(FILE)).unwrap();
    (dir, bytes)
}

fn row(member: u32) -> RegisterRow {
    let (key, name) = (format!("k{member}"), format!("Person the {member}th"));
    RegisterRow { member, key, name, contact: format!("{member}@example.org") }
}

fn hash(member: u32) -> Hash {
    [u8::try_from(member).unwrap(); 32]
}

/// What the private tables say, whatever it is.
fn private(dir: &Path) -> Result<String, StoreError> {
    let reader = SqliteReader::open(dir)?;
    let mut all = format!("{:?} {:?}", reader.meta()?, reader.register(0, 99)?);
    for member in 1..=30 {
        let (code, session) = (reader.is_code(&hash(member), 200)?, reader.session(&hash(100 + member), 200)?);
        write!(all, " {code} {session:?} {:?}", reader.registered_as(&format!("k{member}"))?).unwrap();
    }
    for number in FIRST..=40 {
        write!(all, " {:?}", reader.by_key(&Key::new(format!("key {number}")).unwrap())?).unwrap();
    }
    Ok(all)
}

#[test]
fn a_flipped_bit_is_found_at_the_start_or_changes_nothing() {
    let (dir, whole) = full();
    let right = private(dir.path()).unwrap();
    let (mut found, mut named) = (0, 0);
    // Most of a page is empty; what is in use is tried.
    let used: Vec<usize> = (0..whole.len()).filter(|place| whole[*place] != 0).collect();
    for (count, place) in used.iter().step_by(used.len() / 400).enumerate() {
        let bit = place * 8 + count % 8;
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        let flipped = tempfile::tempdir().unwrap();
        fs::write(flipped.path().join(FILE), &bytes).unwrap();
        match SqliteStore::open(flipped.path()) {
            Err(error) => {
                found += 1;
                if let StoreError::Damaged { rows, .. } = &error {
                    named += 1;
                    assert!(error.to_string().contains(&rows[0]) && error.to_string().contains("backup"), "{error}");
                }
            }
            Ok(store) => {
                drop(store);
                assert_eq!(private(flipped.path()).unwrap(), right, "bit {bit}");
            }
        }
    }
    assert!(found > 150 && named > 50, "{found} {named}");
}

#[test]
fn damaged_rows_are_named_and_taken_out_when_asked() {
    let (dir, _) = full();
    shell(
        dir.path(),
        "UPDATE session SET member = 9 WHERE member = 3; UPDATE register SET name = 'Person the 6th' WHERE member = 5;
         UPDATE code SET member = 2 WHERE member = 20; UPDATE entry_key SET number = 3 WHERE number = 8;",
    )
    .unwrap();
    let error = SqliteStore::open(dir.path()).unwrap_err();
    let StoreError::Damaged { rows, .. } = &error else { unreachable!("{error:?}") };
    assert_eq!(
        rows[..],
        [
            "the register row of M5",
            "the sign-in code 14141414… of M2",
            "the session 67676767… of M9",
            "the idempotency key key 8 of entry 3",
        ]
    );
    let reader = SqliteReader::open(dir.path()).unwrap();
    assert!(matches!(reader.session(&hash(103), 200), Err(StoreError::Damaged { .. })), "nobody is signed in by it");
    assert!(matches!(reader.registered(5), Err(StoreError::Damaged { .. })));
    let keys = [8, 9].map(|number| Key::new(format!("key {number}")).unwrap());
    assert!(matches!(reader.by_keys(&keys.each_ref()), Err(StoreError::Damaged { .. })), "one of them");
    assert_eq!(reader.by_key(&keys[1]).unwrap(), Some(9), "the other is whole");

    let (store, dropped) = SqliteStore::open_without_damaged(dir.path()).unwrap();
    assert_eq!(dropped.len(), 4);
    let reader = store.reader();
    assert_eq!(reader.session(&hash(103), 200).unwrap(), None);
    assert_eq!(reader.session(&hash(109), 200).unwrap(), Some(9));
    assert_eq!((reader.registered(5).unwrap(), reader.registered(6).unwrap()), (None, Some(row(6))));
    drop((reader, store));
    SqliteStore::open(dir.path()).unwrap();
}

#[test]
fn a_session_is_put_with_its_sum() {
    let (_dir, mut store) = made();
    store.put_session(&Session { hash: hash(1), member: 4, expires: 900 }).unwrap();
    assert_eq!(store.reader().session(&hash(1), 1).unwrap(), Some(4));
}
