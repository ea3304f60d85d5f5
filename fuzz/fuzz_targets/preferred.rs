//! Every list has a candidate and no two of one list share a name; a fault names a place that exists.
#![no_main]

use std::collections::BTreeSet;

use libfuzzer_sys::fuzz_target;
use tauride_ballots::preferred::read;

fuzz_target!(|bytes: &[u8]| {
    let lists = ["Reds", "Blues"].map(String::from);
    match read(bytes, &lists) {
        Ok(candidates) => {
            assert_eq!(candidates.len(), lists.len());
            for own in candidates {
                let names: BTreeSet<&str> = own.iter().map(|candidate| candidate.name.as_str()).collect();
                assert!(!own.is_empty() && names.len() == own.len());
            }
        }
        Err(fault) => {
            let lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).count();
            assert!((1..=lines).contains(&fault.line) && fault.column >= 1, "{fault}");
        }
    }
});
