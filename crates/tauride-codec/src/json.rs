//! The derived form of acts and events as JSON: written by [`writer`](crate::writer), read by `serde_json`.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};
use serde_json::Deserializer;

use crate::CodecError;
use crate::writer::Writer;

/// Adds the compact form of a value.
pub(crate) fn push(out: &mut Vec<u8>, value: &impl Serialize) -> Result<(), CodecError> {
    value.serialize(Writer::new(out)).map_err(|error| CodecError::Json { column: 1, message: error.to_string() })
}

/// Reads one value at the beginning of `bytes`, which stand at `start` of the line, and returns it with its length.
pub(crate) fn read_first<'de, T: Deserialize<'de>>(bytes: &'de [u8], start: usize) -> Result<(T, usize), CodecError> {
    let mut values = Deserializer::from_slice(bytes).into_iter::<T>();
    match values.next() {
        Some(Ok(value)) => Ok((value, values.byte_offset())),
        Some(Err(error)) => Err(explain(&error, bytes, start)),
        None => Err(CodecError::Form { column: start + 1, needed: "a JSON object" }),
    }
}

/// Reads a value that takes up all of `bytes`, which stand at `start` of the line.
pub(crate) fn read_all<'de, T: Deserialize<'de>>(bytes: &'de [u8], start: usize) -> Result<T, CodecError> {
    serde_json::from_slice(bytes).map_err(|error| explain(&error, bytes, start))
}

/// Says what is wrong, with the column in the line instead of the place that `serde_json` counts in its own slice.
fn explain(error: &serde_json::Error, bytes: &[u8], start: usize) -> CodecError {
    let text = error.to_string();
    let message = text.rfind(" at line ").and_then(|end| text.get(..end)).map_or_else(|| text.clone(), String::from);
    let before = bytes.split(|byte| *byte == b'\n').take(error.line().saturating_sub(1));
    let column = start + before.map(|line| line.len() + 1).sum::<usize>() + error.column().max(1);
    CodecError::Json { column, message }
}
