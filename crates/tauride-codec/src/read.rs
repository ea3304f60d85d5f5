//! Lines to entries.

use alloc::string::String;
use alloc::vec::Vec;

use tauride_rules::edition::NEWEST;

use crate::cursor::Cursor;
use crate::{CodecError, Entry, Head, LINE_MAX, encode_into, json, normal};

/// Reads a line, without its newline, that is written in the one canonical way.
///
/// # Errors
///
/// A [`CodecError`] naming the column: of what cannot be read, or of the first byte that differs from the canonical
/// form of what was read.
pub fn decode(line: &[u8]) -> Result<Entry, CodecError> {
    let Head { number, at, edition, prev, by, road, act, events_at } = decode_head(line)?;
    if let Some(error) = unknown(edition) {
        return Err(error);
    }
    normal::check(line)?;
    let end = line.len().saturating_sub(1);
    if line.last() != Some(&b'}') {
        return Err(CodecError::Form { column: line.len() + 1, needed: "}" });
    }
    let events = json::read_all(line.get(events_at..end).unwrap_or_default(), events_at)?;
    let entry = Entry { number, at, edition, prev, by, road, act, events };
    let mut canonical = Vec::with_capacity(line.len());
    encode_into(&entry.to_ref(), &mut canonical)?;
    if canonical == line { Ok(entry) } else { Err(difference(line, &canonical)) }
}

/// Reads a line up to its events, which it does not look at.
///
/// The act is read, and whether its edition is known and its bytes are canonical is not checked: whoever calls this writes the entry again and
/// compares.
///
/// # Errors
///
/// A [`CodecError`] naming the column of what cannot be read.
pub fn decode_head(line: &[u8]) -> Result<Head, CodecError> {
    if line.len() > LINE_MAX {
        return Err(CodecError::TooLong { found: line.len(), max: LINE_MAX });
    }
    let mut cursor = Cursor::new(line);
    cursor.literal("{\"n\":")?;
    let number = cursor.number(u64::MAX, "the number of the entry")?;
    cursor.literal(",\"at\":\"")?;
    let at = cursor.instant()?;
    cursor.literal("\",\"edition\":")?;
    let edition = cursor.number(u64::from(u16::MAX), "the edition of the rules")?;
    let edition = u16::try_from(edition).unwrap_or(u16::MAX);
    cursor.literal(",\"prev\":\"")?;
    let prev = cursor.link()?;
    cursor.literal("\",\"by\":")?;
    let by = cursor.actor()?;
    let road = cursor.road(by)?;
    cursor.literal(",\"act\":")?;
    let first = json::read_first(cursor.rest(), cursor.at());
    // A later edition may have acts that are not known here: that is no fault of the line.
    let (act, length) = first.map_err(|error| unknown(edition).unwrap_or(error))?;
    cursor.skip(length);
    cursor.literal(",\"events\":")?;
    Ok(Head { number, at, edition, prev, by, road, act, events_at: cursor.at() })
}

/// Says that this program does not know an edition, if it does not.
fn unknown(edition: u16) -> Option<CodecError> {
    (edition > NEWEST).then_some(CodecError::Edition { found: edition, known: NEWEST })
}

/// Says where a line first differs from its canonical form.
fn difference(line: &[u8], canonical: &[u8]) -> CodecError {
    let same = line.iter().zip(canonical).take_while(|(own, right)| own == right).count();
    let right = canonical.get(same..).unwrap_or_default();
    let mend = String::from_utf8_lossy(right.get(..right.len().min(24)).unwrap_or_default());
    let mend = if mend.is_empty() { "the end of the line".into() } else { mend.into_owned() };
    CodecError::NotCanonical { column: same + 1, mend }
}
