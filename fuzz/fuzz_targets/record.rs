//! A record is verified, or the entry that is wrong is named; cut anywhere, it is not the whole record.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tauride_verify::verify;

fuzz_target!(|record: &[u8]| {
    let lines = record.split_inclusive(|byte| *byte == b'\n').count() as u64;
    match verify(record, None) {
        Err(fault) => assert!((1..=lines + 1).contains(&fault.entry()), "{fault}"),
        Ok(_) if record.is_empty() => {}
        Ok((report, _)) => {
            assert_eq!(report.entries, lines);
            let cut = &record[..record.len() - 1];
            assert!(verify(cut, None).is_err());
        }
    }
});
