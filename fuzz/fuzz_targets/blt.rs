//! A BLT file that is read is written so that it reads again as it was; a fault names a place that exists.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tauride_ballots::blt::{read, write};

fuzz_target!(|bytes: &[u8]| {
    match read(bytes) {
        Ok(file) => {
            let text = write(&file);
            let again = read(text.as_bytes()).unwrap_or_else(|fault| panic!("{fault}\n{text}"));
            assert_eq!(again.ballots, file.ballots, "{text}");
            assert_eq!((again.seats, &again.drawn, again.withdrawn()), (file.seats, &file.drawn, file.withdrawn()));
            assert_eq!(write(&again), text);
        }
        Err(fault) => {
            let lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).count();
            assert!((1..=lines).contains(&fault.line) && fault.column >= 1, "{fault}");
        }
    }
});
