//! Entries to lines.

use alloc::vec::Vec;

use tauride_rules::Actor;

use crate::{CodecError, EntryRef, LINE_MAX, digits, json, normal};

/// Adds the one line of an entry, without a newline, to the end of `out`.
///
/// # Errors
///
/// [`CodecError::Road`] if it does not say by which road somebody's act came, or says it of the clerk's own;
/// [`CodecError::NotNormal`] if a text in the entry is not in normal form C, [`CodecError::TooLong`] if the line would
/// be longer than [`LINE_MAX`]; `out` is then as it was.
pub fn encode_into(entry: &EntryRef<'_>, out: &mut Vec<u8>) -> Result<(), CodecError> {
    let start = out.len();
    let written = write(entry, out).and_then(|()| {
        let line = out.get(start..).unwrap_or_default();
        if line.len() > LINE_MAX {
            return Err(CodecError::TooLong { found: line.len(), max: LINE_MAX });
        }
        normal::check(line)
    });
    if written.is_err() {
        out.truncate(start);
    }
    written
}

/// Returns the one line of an entry, without a newline.
///
/// # Errors
///
/// As [`encode_into`].
pub fn encode(entry: &EntryRef<'_>) -> Result<Vec<u8>, CodecError> {
    let mut line = Vec::with_capacity(256);
    encode_into(entry, &mut line)?;
    Ok(line)
}

fn write(entry: &EntryRef<'_>, out: &mut Vec<u8>) -> Result<(), CodecError> {
    out.extend_from_slice(b"{\"n\":");
    json::push(out, &entry.number)?;
    out.extend_from_slice(b",\"at\":");
    json::push(out, &entry.at)?;
    out.extend_from_slice(b",\"edition\":");
    json::push(out, &entry.edition)?;
    out.extend_from_slice(b",\"prev\":\"");
    digits::push(out, &entry.prev);
    out.extend_from_slice(b"\",\"by\":");
    json::push(out, &entry.by)?;
    match entry.road {
        Some(road) if entry.by != Actor::Clerk => {
            out.extend_from_slice(b",\"road\":\"");
            out.extend_from_slice(road.word().as_bytes());
            out.push(b'"');
        }
        None if entry.by == Actor::Clerk => {}
        _ => return Err(CodecError::Road),
    }
    out.extend_from_slice(b",\"act\":");
    json::push(out, entry.act)?;
    out.extend_from_slice(b",\"events\":");
    json::push(out, &entry.events)?;
    out.push(b'}');
    Ok(())
}
