//! Acts that somebody forged are enacted or refused, and a record made of those that were enacted verifies.
//!
//! The input is a record whose numbers, links and events do not count: what a program with a key could have sent.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tauride_codec::{EntryRef, decode_head, encode_into};
use tauride_record::{Link, leaf, link};
use tauride_rules::{State, enact};
use tauride_verify::verify;

fuzz_target!(|bytes: &[u8]| {
    let mut state = State::new();
    let mut record = Vec::new();
    let (mut number, mut prev) = (1, Link::default());
    for head in bytes.split(|byte| *byte == b'\n').filter_map(|line| decode_head(line).ok()) {
        let edition = state.edition_of(&head.act);
        let Ok(events) = enact(&mut state, head.by, &head.act) else { continue };
        let entry = EntryRef {
            number,
            at: state.now,
            edition,
            prev,
            by: head.by,
            road: head.road,
            act: &head.act,
            events: &events,
        };
        let start = record.len();
        if encode_into(&entry, &mut record).is_err() {
            break;
        }
        prev = link(&leaf(&record[start..]));
        number += 1;
        record.push(b'\n');
    }
    if let Err(fault) = verify(&record, None) {
        panic!("{fault}\n{}", String::from_utf8_lossy(&record));
    }
});
