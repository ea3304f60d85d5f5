//! What every store promises about the record.

use std::{ops::ControlFlow, thread};

use super::{Test, append, entry, key, lines};
use crate::{Batch, FIRST, NewEntry, Store, StoreError};

pub(super) const ALL: &[Test] = &[
    a_new_record_is_empty,
    entries_are_kept_byte_for_byte,
    entries_are_streamed_in_order_until_told_to_stop,
    a_long_record_is_streamed_whole,
    a_listener_may_read_and_others_may_write,
    entries_continue_without_gap,
    a_key_leads_to_its_entry,
    a_key_belongs_to_one_entry,
    an_empty_batch_changes_nothing,
    a_reader_sees_what_was_acknowledged,
];

fn a_new_record_is_empty(store: &mut dyn Store) {
    let reader = store.reader();
    assert!(reader.is_empty().unwrap());
    assert_eq!(reader.entry(FIRST).unwrap(), None);
    assert_eq!(lines(&*reader, 0, u64::MAX), [""; 0]);
    assert_eq!(reader.by_key(&key("k")).unwrap(), None);
    let meta = reader.meta().unwrap();
    assert!(!meta.name.is_empty() && !meta.origin.is_empty());
}

fn entries_are_kept_byte_for_byte(store: &mut dyn Store) {
    let odd: Vec<u8> = (0..=255).collect();
    let entries = [
        NewEntry { number: FIRST, line: &odd, key: None },
        NewEntry { number: FIRST + 1, line: b"", key: None },
        NewEntry { number: FIRST + 2, line: "Совет".as_bytes(), key: None },
    ];
    store.append(&Batch { entries: &entries, register: &[], ..Batch::default() }).unwrap();
    let reader = store.reader();
    assert_eq!(reader.len().unwrap(), 3);
    for entry in entries {
        assert_eq!(reader.entry(entry.number).unwrap().unwrap(), entry.line);
    }
    for none in [0, FIRST + 3, u64::MAX] {
        assert_eq!(reader.entry(none).unwrap(), None);
    }
}

fn entries_are_streamed_in_order_until_told_to_stop(store: &mut dyn Store) {
    append(store, &["a", "b", "c"]);
    append(store, &["d", "e"]);
    let reader = store.reader();
    assert_eq!(lines(&*reader, FIRST, u64::MAX), ["a", "b", "c", "d", "e"]);
    assert_eq!(lines(&*reader, 0, FIRST + 2), ["a", "b"]);
    assert_eq!(lines(&*reader, FIRST + 1, FIRST + 4), ["b", "c", "d"]);
    assert_eq!(lines(&*reader, FIRST + 5, FIRST + 9), [""; 0]);

    let mut seen = Vec::new();
    let each = &mut |number, _: &[u8]| {
        seen.push(number);
        if seen.len() == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    reader.entries(FIRST..FIRST + 5, each).unwrap();
    assert_eq!(seen, [FIRST, FIRST + 1]);
}

fn a_long_record_is_streamed_whole(store: &mut dyn Store) {
    let line = |number: u64| format!("{number}:{}", "x".repeat(300_000));
    for number in (FIRST..).take(16) {
        append(store, &[&line(number)]);
    }
    let expected: Vec<_> = (FIRST..).take(16).map(line).collect();
    assert!(lines(&*store.reader(), 0, u64::MAX) == expected);
}

fn a_listener_may_read_and_others_may_write(store: &mut dyn Store) {
    append(store, &["a", "b"]);
    let reader = store.reader();
    let mut read = Vec::new();
    let each = &mut |number, line: &[u8]| {
        if number == FIRST {
            append(store, &["c"]);
        }
        assert_eq!(reader.entry(number).unwrap().unwrap(), line);
        read.push(number);
        ControlFlow::Continue(())
    };
    reader.entries(FIRST..FIRST + 2, each).unwrap();
    assert_eq!(read, [FIRST, FIRST + 1]);
    assert_eq!(reader.len().unwrap(), 3);
}

fn entries_continue_without_gap(store: &mut dyn Store) {
    append(store, &["a"]);
    let (next, reader) = (FIRST + 1, store.reader());
    for (numbers, expected, found) in [
        (vec![FIRST], next, FIRST),
        (vec![next + 1], next, next + 1),
        (vec![0], next, 0),
        (vec![next, next], next + 1, next),
        (vec![next, next + 1, next + 3], next + 2, next + 3),
        (vec![u64::MAX], next, u64::MAX),
    ] {
        let entries: Vec<_> = numbers.into_iter().map(|number| entry(number, "x")).collect();
        let refused = store.append(&Batch { entries: &entries, register: &[], ..Batch::default() });
        assert!(
            matches!(refused, Err(StoreError::Gap { expected: e, found: f }) if (e, f) == (expected, found)),
            "{refused:?} for {expected} {found}"
        );
        assert_eq!(lines(&*reader, 0, u64::MAX), ["a"]);
    }
    append(store, &["b"]);
    assert_eq!(lines(&*reader, 0, u64::MAX), ["a", "b"]);
}

fn a_key_leads_to_its_entry(store: &mut dyn Store) {
    let entries = [
        NewEntry { key: Some(key("first")), ..entry(FIRST, "a") },
        entry(FIRST + 1, "b"),
        NewEntry { key: Some(key("third")), ..entry(FIRST + 2, "c") },
    ];
    store.append(&Batch { entries: &entries, register: &[], ..Batch::default() }).unwrap();
    let reader = store.reader();
    assert_eq!(reader.by_key(&key("first")).unwrap(), Some(FIRST));
    assert_eq!(reader.by_key(&key("third")).unwrap(), Some(FIRST + 2));
    assert_eq!(reader.by_key(&key("thir")).unwrap(), None);
    let keys = ["third", "thir", "first", "third"].map(key);
    let numbers = reader.by_keys(&keys.each_ref()).unwrap();
    assert_eq!(numbers, [Some(FIRST + 2), None, Some(FIRST), Some(FIRST + 2)]);
    assert_eq!(reader.by_keys(&[]).unwrap(), []);
}

fn a_key_belongs_to_one_entry(store: &mut dyn Store) {
    let keyed = |number, text| NewEntry { key: Some(key(text)), ..entry(number, "x") };
    store.append(&Batch { entries: &[keyed(FIRST, "k")], register: &[], ..Batch::default() }).unwrap();
    let next = FIRST + 1;
    for (entries, taken) in [
        ([keyed(next, "new"), keyed(next + 1, "k")], (key("k"), FIRST)),
        ([keyed(next, "new"), keyed(next + 1, "new")], (key("new"), next)),
    ] {
        let refused = store.append(&Batch { entries: &entries, register: &[], ..Batch::default() });
        assert!(
            matches!(&refused, Err(StoreError::KeyTaken { key, number }) if (key, *number) == (&taken.0, taken.1)),
            "{refused:?}"
        );
        assert_eq!(store.reader().len().unwrap(), 1);
        assert_eq!(store.reader().by_key(&key("new")).unwrap(), None);
    }
    store.append(&Batch { entries: &[keyed(next, "new")], register: &[], ..Batch::default() }).unwrap();
    assert_eq!(store.reader().by_key(&key("new")).unwrap(), Some(next));
}

fn an_empty_batch_changes_nothing(store: &mut dyn Store) {
    store.append(&Batch::default()).unwrap();
    assert!(store.reader().is_empty().unwrap());
}

fn a_reader_sees_what_was_acknowledged(store: &mut dyn Store) {
    let reader = store.reader();
    for number in (FIRST..).take(50) {
        append(store, &["x"]);
        thread::scope(|scope| {
            for _ in 0..3 {
                scope.spawn(|| assert_eq!(reader.len().unwrap(), number - FIRST + 1));
            }
        });
    }
}
