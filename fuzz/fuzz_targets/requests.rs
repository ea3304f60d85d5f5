//! An act that a program sends is read or refused; one that is read is read the same from its canonical form.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tauride_codec::decode_act;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(act) = decode_act(bytes) {
        let written = serde_json::to_vec(&act).expect("every act can be written");
        assert_eq!(decode_act(&written), Ok(act));
    }
});
