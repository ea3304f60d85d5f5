//! A table of ballots that is read and can be written reads again with the same ballots; a fault names a place.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tauride_ballots::csv::{Form, Hints, read, read_points, write};
use tauride_tally::points::Bounds;

fuzz_target!(|bytes: &[u8]| {
    let _ = read_points(bytes, &Hints::default(), Bounds::score(10));
    match read(bytes, &Hints::default()) {
        Ok(file) => {
            for form in [Form::RankPerCandidate, Form::CandidatePerRank] {
                let Ok(text) = write(&file, form) else { continue };
                let again = read(text.as_bytes(), &Hints::default()).unwrap_or_else(|fault| panic!("{fault}\n{text}"));
                assert_eq!(again.ballots.total(), file.ballots.total(), "{text}");
                assert_eq!(again.ballots.blank(), file.ballots.blank(), "{text}");
            }
        }
        Err(fault) => {
            let lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).count();
            assert!((1..=lines).contains(&fault.line) && fault.column >= 1, "{fault}");
        }
    }
});
