//! A roll is read whole, with a key of its own for everybody, or every wrong line is named.
#![no_main]

use std::collections::BTreeSet;

use libfuzzer_sys::fuzz_target;
use tauride_clerk::enrol::read_roll;

fuzz_target!(|bytes: &[u8]| {
    match read_roll(bytes) {
        Ok(roll) => {
            let keys: BTreeSet<_> = roll.people.iter().map(|person| &person.key).collect();
            assert_eq!(keys.len(), roll.people.len());
        }
        Err(wrong) => {
            assert!(!wrong.is_empty());
            assert!(wrong.iter().all(|error| error.line >= 1 && !error.to_string().is_empty()));
        }
    }
});
