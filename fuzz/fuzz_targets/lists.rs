//! A table of lists has votes for each list in each district, and comes out as ballots or is refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tauride_ballots::{Asked, lists, open};

fuzz_target!(|bytes: &[u8]| {
    let _ = open("ballots", bytes, &Asked::default());
    match lists::read(bytes) {
        Ok(table) => {
            assert_eq!(table.votes.len(), table.names.len());
            assert_eq!(table.lists.len(), table.names.len());
            if let Ok(file) = table.file() {
                let votes: u128 = table.votes.iter().flatten().copied().map(u128::from).sum();
                assert_eq!(file.ballots.total(), votes);
            }
        }
        Err(fault) => {
            let lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).count();
            assert!((1..=lines).contains(&fault.line) && fault.column >= 1, "{fault}");
        }
    }
});
