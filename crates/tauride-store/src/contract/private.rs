//! What every store promises about what is private.

use super::{Test, entry, sign_in};
use crate::{Batch, Code, FIRST, Hash, RegisterRow, Session, SignIn, Store, StoreError};

pub(super) const ALL: &[Test] = &[
    the_register_is_written_with_the_entry,
    the_register_knows_a_person_once,
    the_register_is_read_in_pages,
    erasing_leaves_the_record_and_nothing_private,
    a_code_signs_in_once,
    new_codes_void_the_unused_ones,
    new_codes_end_what_old_ones_opened,
    a_code_is_good_until_its_date,
    those_who_sign_in_together_each_hear_of_their_own,
    a_code_is_given_once,
    a_session_ends_by_time_or_by_hand,
];

fn row(member: u32, key: &str) -> RegisterRow {
    RegisterRow { member, key: key.to_owned(), name: format!("Name of {key}"), contact: format!("{key}@example.org") }
}

fn hash(byte: u8) -> Hash {
    [byte; 32]
}

fn code(byte: u8, member: u32) -> Code {
    Code { hash: hash(byte), member, created: 100, expires: 1_000 }
}

fn the_register_is_written_with_the_entry(store: &mut dyn Store) {
    let rows = [row(1, "anna"), row(2, "boris")];
    store.append(&Batch { entries: &[entry(FIRST, "enrol")], register: &rows, ..Batch::default() }).unwrap();
    let reader = store.reader();
    assert_eq!(reader.registered(1).unwrap(), Some(rows[0].clone()));
    assert_eq!(reader.registered_as("boris").unwrap(), Some(rows[1].clone()));
    assert_eq!(reader.registered(3).unwrap(), None);
    assert_eq!(reader.registered_as("vera").unwrap(), None);

    let refused =
        store.append(&Batch { entries: &[entry(FIRST + 7, "gap")], register: &[row(3, "vera")], ..Batch::default() });
    assert!(matches!(refused, Err(StoreError::Gap { .. })), "{refused:?}");
    assert_eq!(reader.registered(3).unwrap(), None);
}

fn the_register_knows_a_person_once(store: &mut dyn Store) {
    store
        .append(&Batch { entries: &[entry(FIRST, "enrol")], register: &[row(1, "anna")], ..Batch::default() })
        .unwrap();
    let mut refused = |rows: &[RegisterRow]| {
        let error = store
            .append(&Batch { entries: &[entry(FIRST + 1, "enrol")], register: rows, ..Batch::default() })
            .unwrap_err();
        assert_eq!(store.reader().len().unwrap(), 1);
        assert_eq!(store.reader().register(0, 9).unwrap(), [row(1, "anna")]);
        error
    };
    for rows in [&[row(2, "boris"), row(3, "anna")][..], &[row(3, "anna")]] {
        let error = refused(rows);
        assert!(matches!(&error, StoreError::RegisterKeyTaken { key, member: 1 } if key == "anna"), "{error:?}");
    }
    let error = refused(&[row(2, "vera"), row(3, "vera")]);
    assert!(matches!(&error, StoreError::RegisterKeyTaken { key, member: 2 } if key == "vera"), "{error:?}");
    let error = refused(&[row(2, "vera"), row(1, "boris")]);
    assert!(matches!(error, StoreError::MemberRegistered { member: 1 }), "{error:?}");
    let error = refused(&[row(2, "vera"), row(2, "boris")]);
    assert!(matches!(error, StoreError::MemberRegistered { member: 2 }), "{error:?}");
}

fn the_register_is_read_in_pages(store: &mut dyn Store) {
    let rows: Vec<_> = [5, 1, 9, 3].map(|member| row(member, &format!("key {member}"))).into();
    store.append(&Batch { entries: &[entry(FIRST, "enrol")], register: &rows, ..Batch::default() }).unwrap();
    let page = |after, limit| -> Vec<u32> {
        store.reader().register(after, limit).unwrap().iter().map(|row| row.member).collect()
    };
    assert_eq!(page(0, 2), [1, 3]);
    assert_eq!(page(3, 2), [5, 9]);
    assert_eq!(page(4, 1), [5]);
    assert_eq!(page(0, usize::MAX), [1, 3, 5, 9]);
    assert_eq!(page(9, 2), []);
    assert_eq!(page(0, 0), []);
    assert_eq!(page(u32::MAX, 2), []);
}

fn erasing_leaves_the_record_and_nothing_private(store: &mut dyn Store) {
    let rows = [row(1, "anna"), row(2, "boris")];
    store.append(&Batch { entries: &[entry(FIRST, "enrol")], register: &rows, ..Batch::default() }).unwrap();
    store.put_codes(&[code(1, 1), code(2, 2)]).unwrap();
    for member in [1, 2] {
        let hash = hash(10 + u8::try_from(member).unwrap());
        store.put_session(&Session { hash, member, expires: 500 }).unwrap();
    }

    assert!(store.erase(1).unwrap());
    assert!(!store.erase(1).unwrap());
    let reader = store.reader();
    assert_eq!(reader.entry(FIRST).unwrap().unwrap(), b"enrol");
    assert_eq!(reader.register(0, 9).unwrap(), [row(2, "boris")]);
    assert_eq!(reader.registered_as("anna").unwrap(), None);
    assert_eq!(reader.session(&hash(11), 200).unwrap(), None);
    assert_eq!(reader.session(&hash(12), 200).unwrap(), Some(2));
    assert_eq!(sign_in(store, &hash(1), &hash(21), 200), None);
    assert_eq!(sign_in(store, &hash(2), &hash(22), 200), Some(2));

    store
        .append(&Batch { entries: &[entry(FIRST + 1, "enrol")], register: &[row(3, "anna")], ..Batch::default() })
        .unwrap();
    assert_eq!(reader.registered_as("anna").unwrap(), Some(row(3, "anna")));
}

fn a_code_signs_in_once(store: &mut dyn Store) {
    store.put_codes(&[code(1, 7), code(2, 7), code(3, 8)]).unwrap();
    assert_eq!(sign_in(store, &hash(9), &hash(20), 200), None);
    assert_eq!(sign_in(store, &hash(1), &hash(21), 200), Some(7));
    assert_eq!(sign_in(store, &hash(1), &hash(22), 201), None);
    assert_eq!(sign_in(store, &hash(2), &hash(23), 202), Some(7));
    assert_eq!(sign_in(store, &hash(3), &hash(24), 203), Some(8));
    let reader = store.reader();
    let signed_in = [20, 21, 22, 23, 24].map(|byte| reader.session(&hash(byte), 300).unwrap());
    assert_eq!(signed_in, [None, Some(7), None, Some(7), Some(8)]);
}

fn new_codes_void_the_unused_ones(store: &mut dyn Store) {
    store.put_codes(&[code(1, 7), code(2, 7), code(3, 8)]).unwrap();
    assert_eq!(sign_in(store, &hash(1), &hash(21), 200), Some(7));
    store.put_codes(&[code(4, 7)]).unwrap();
    let signed_in = [2, 4, 3, 1].map(|byte| sign_in(store, &hash(byte), &hash(30 + byte), 200));
    assert_eq!(signed_in, [None, Some(7), Some(8), None]);
}

fn new_codes_end_what_old_ones_opened(store: &mut dyn Store) {
    store.put_codes(&[code(1, 7), code(2, 8)]).unwrap();
    assert_eq!(sign_in(store, &hash(1), &hash(21), 200), Some(7));
    assert_eq!(sign_in(store, &hash(2), &hash(22), 200), Some(8));
    store.put_codes(&[code(3, 7)]).unwrap();
    let reader = store.reader();
    assert_eq!(reader.session(&hash(21), 201).unwrap(), None, "whoever stole the first slip is out");
    assert_eq!(reader.session(&hash(22), 201).unwrap(), Some(8));
}

fn a_code_is_good_until_its_date(store: &mut dyn Store) {
    store.put_codes(&[Code { expires: 300, ..code(1, 7) }]).unwrap();
    let reader = store.reader();
    assert!(reader.is_code(&hash(1), 299).unwrap());
    assert!(!reader.is_code(&hash(1), 300).unwrap() && !reader.is_code(&hash(2), 0).unwrap());
    assert_eq!(sign_in(store, &hash(1), &hash(21), 300), None);
    assert_eq!(sign_in(store, &hash(1), &hash(21), 299), Some(7));
    assert!(!reader.is_code(&hash(1), 299).unwrap(), "used");
}

fn those_who_sign_in_together_each_hear_of_their_own(store: &mut dyn Store) {
    store.put_codes(&[code(1, 7), code(2, 8)]).unwrap();
    let one = |code, session| SignIn { code: hash(code), session: hash(session), now: 200, expires: 500 };
    let members = store.sign_in(&[one(2, 21), one(9, 22), one(1, 23), one(2, 24)]).unwrap();
    assert_eq!(members, [Some(8), None, Some(7), None]);
    let reader = store.reader();
    let sessions = [21, 22, 23, 24].map(|session| reader.session(&hash(session), 201).unwrap());
    assert_eq!(sessions, [Some(8), None, Some(7), None]);
}

fn a_code_is_given_once(store: &mut dyn Store) {
    store.put_codes(&[code(1, 7), code(2, 8)]).unwrap();
    assert_eq!(sign_in(store, &hash(1), &hash(21), 200), Some(7));
    for codes in [&[code(3, 7), code(1, 7)][..], &[code(3, 7), code(2, 7)], &[code(3, 7), code(3, 9)]] {
        let refused = store.put_codes(codes);
        assert!(matches!(refused, Err(StoreError::CodeTaken)), "{refused:?}");
        assert_eq!(sign_in(store, &hash(3), &hash(22), 200), None);
    }
    // The same code anew for the same member is no other code.
    store.put_codes(&[code(2, 8)]).unwrap();
    assert_eq!(sign_in(store, &hash(2), &hash(23), 200), Some(8));
}

fn a_session_ends_by_time_or_by_hand(store: &mut dyn Store) {
    for (byte, expires) in [(1, 300), (2, 400), (3, 500)] {
        store.put_session(&Session { hash: hash(byte), member: 7, expires }).unwrap();
    }
    let reader = store.reader();
    assert_eq!(reader.session(&hash(1), 299).unwrap(), Some(7));
    assert_eq!(reader.session(&hash(1), 300).unwrap(), None);
    assert_eq!(reader.session(&hash(9), 0).unwrap(), None);

    assert!(store.end_session(&hash(2)).unwrap());
    assert!(!store.end_session(&hash(2)).unwrap());
    assert_eq!(reader.session(&hash(2), 0).unwrap(), None);

    assert_eq!(store.end_expired(300).unwrap(), 1);
    assert_eq!(store.end_expired(300).unwrap(), 0);
    assert_eq!(reader.session(&hash(1), 0).unwrap(), None);
    assert_eq!(reader.session(&hash(3), 499).unwrap(), Some(7));

    store.put_session(&Session { hash: hash(3), member: 8, expires: 900 }).unwrap();
    assert_eq!(reader.session(&hash(3), 600).unwrap(), Some(8));
}
