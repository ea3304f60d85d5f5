//! Constraints that are read are on candidates who stand; a fault names a place that exists.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tauride_ballots::con::read;

fuzz_target!(|bytes: &[u8]| {
    let names = ["Anna", "Berta", "Carl", "Dora"].map(String::from);
    match read(bytes, &names) {
        Ok(constraints) => {
            for group in constraints.groups {
                assert!(group.members.is_sorted() && group.members.iter().all(|member| *member < names.len()));
            }
        }
        Err(fault) => {
            let lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).count();
            assert!((1..=lines).contains(&fault.line) && fault.column >= 1, "{fault}");
        }
    }
});
