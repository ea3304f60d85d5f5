//! A PrefLib file that is read and can be written reads again with the same voters and names.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tauride_ballots::preflib::{read, write};

fuzz_target!(|bytes: &[u8]| {
    match read(bytes) {
        Ok(file) => {
            let Ok(text) = write(&file) else { return };
            let again = read(text.as_bytes()).unwrap_or_else(|fault| panic!("{fault}\n{text}"));
            assert_eq!(again.ballots.total(), file.ballots.total(), "{text}");
            assert_eq!(again.candidates.len(), file.candidates.len(), "{text}");
            assert_eq!(write(&again).as_deref(), Ok(text.as_str()));
        }
        Err(fault) => {
            let lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).count();
            assert!((1..=lines).contains(&fault.line) && fault.column >= 1, "{fault}");
        }
    }
});
