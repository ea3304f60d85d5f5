//! Acts as programs send them.

use tauride_rules::Act;

use crate::{CodecError, json, normal};

/// The most bytes of an act that a program sends: 8 MiB.
pub const REQUEST_MAX: usize = 8 << 20;

/// Reads an act in JSON: `{"recall":{"sign-recall":{"seat":9}}}`. Space and the order of fields are free; unknown fields and text
/// that is not in normal form C are refused.
///
/// # Errors
///
/// A [`CodecError`] naming the column.
///
/// ```
/// use tauride_codec::decode_act;
///
/// assert!(decode_act(br#"{ "recall": { "sign-recall": { "seat": 9 } } }"#).is_ok());
/// let error = decode_act(br#"{"recall":{"sign-recall":{"sea":9}}}"#).unwrap_err();
/// assert_eq!(error.to_string(), "column 31: unknown field `sea`, expected `seat`");
/// ```
pub fn decode_act(bytes: &[u8]) -> Result<Act, CodecError> {
    if bytes.len() > REQUEST_MAX {
        return Err(CodecError::TooLong { found: bytes.len(), max: REQUEST_MAX });
    }
    normal::check(bytes)?;
    let act = json::read_all(bytes, 0)?;
    check_texts(&act)?;
    Ok(act)
}

/// Checks texts that were sent in escapes (`\u0308`), which the bytes of the request do not show.
fn check_texts(act: &Act) -> Result<(), CodecError> {
    let mut written = alloc::vec::Vec::new();
    json::push(&mut written, act)?;
    normal::check(&written)
}
