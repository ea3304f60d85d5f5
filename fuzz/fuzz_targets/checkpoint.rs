//! A checkpoint that is read comes out again byte for byte, and its refusal names a line that exists.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tauride_record::Checkpoint;

fuzz_target!(|text: &str| {
    match text.parse::<Checkpoint>() {
        Ok(checkpoint) => assert_eq!(checkpoint.to_string(), text),
        Err(error) => assert!((1..=text.lines().count() + 1).contains(&error.line()), "{error}"),
    }
});
