//! A line of the record is refused unless it is byte for byte what its entry is written as.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tauride_codec::{decode, encode};

fuzz_target!(|line: &[u8]| {
    if let Ok(entry) = decode(line) {
        assert_eq!(encode(&entry.to_ref()).as_deref(), Ok(line));
    }
});
