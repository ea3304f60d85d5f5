//! The tests that every store must pass.

#![expect(clippy::unwrap_used, reason = "test code")]

mod private;
mod record;

use std::ops::ControlFlow;

use crate::{Batch, FIRST, Hash, Key, NewEntry, Reader, SignIn, Store};

/// Checks that the stores which `make` returns keep the contract. Each must be new, empty and its own.
///
/// # Panics
/// If one does not.
pub fn check(make: impl Fn() -> Box<dyn Store>) {
    for test in record::ALL.iter().chain(private::ALL) {
        test(make().as_mut());
    }
}

/// One promise, shown on an empty store.
type Test = fn(&mut dyn Store);

/// Appends entries with these lines after those that are there.
fn append(store: &mut dyn Store, lines: &[&str]) {
    let first = FIRST + store.reader().len().unwrap();
    let entries: Vec<_> = (first..).zip(lines).map(|(number, line)| entry(number, line)).collect();
    store.append(&Batch { entries: &entries, register: &[], ..Batch::default() }).unwrap();
}

fn entry(number: u64, line: &str) -> NewEntry<'_> {
    NewEntry { number, line: line.as_bytes(), key: None }
}

/// Signs in with a code; the session is over at 500.
pub(crate) fn sign_in(store: &mut dyn Store, code: &Hash, session: &Hash, now: i64) -> Option<u32> {
    let sign_in = SignIn { code: *code, session: *session, now, expires: 500 };
    store.sign_in(&[sign_in]).unwrap().pop().unwrap()
}

fn key(text: &str) -> Key {
    Key::new(text).unwrap()
}

/// Returns the lines of the record from `first` up to `end`, checking that their numbers follow each other.
fn lines(reader: &dyn Reader, first: u64, end: u64) -> Vec<String> {
    let mut lines = Vec::new();
    let each = &mut |number: u64, line: &[u8]| {
        assert_eq!(number, first.max(FIRST) + lines.len() as u64);
        lines.push(String::from_utf8(line.to_vec()).unwrap());
        ControlFlow::Continue(())
    };
    reader.entries(first..end, each).unwrap();
    lines
}
