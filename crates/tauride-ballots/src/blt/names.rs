//! What stands behind the ballots: the names, and the title.

use crate::fault::{At, Wrong};
use crate::file::BallotFile;
use crate::text::{Cursor, is_blank, text};

/// Wichmann's program wrote a source and a comment behind the title.
const BEHIND_TITLE: usize = 2;

/// What a line says, and where it stands.
type Line = (usize, Vec<String>);

pub(super) fn read(cursor: &mut Cursor<'_>, file: &mut BallotFile) -> Result<(), At> {
    let mut lines: Vec<Line> = Vec::new();
    while !cursor.rest().is_empty() {
        let at = cursor.offset();
        let said = parts(cursor.line());
        if !said.is_empty() {
            lines.push((at, said));
        }
    }
    let candidates = file.candidates.len();
    // A name and a party, each in quotes, on a line for each candidate.
    let by_line = (candidates..=candidates.saturating_add(1)).contains(&lines.len()) && lines.len() > 1;
    if by_line {
        for (_, said) in &mut lines {
            *said = vec![said.join(", ")];
        }
    }
    let count = lines.iter().map(|(_, said)| said.len()).fold(0, usize::saturating_add);
    if count == 0 {
        return Ok(());
    }
    if count < candidates {
        return Err(cursor.wrong(Wrong::NamesMissing { candidates, names: count }));
    }
    let most = candidates.saturating_add(1).saturating_add(BEHIND_TITLE);
    let mut said = lines.into_iter().flat_map(|(at, said)| said.into_iter().map(move |part| (at, part)));
    for (candidate, (_, name)) in file.candidates.iter_mut().zip(said.by_ref()) {
        candidate.name = name;
    }
    if let Some((_, title)) = said.next() {
        file.title = title;
    }
    match said.nth(BEHIND_TITLE) {
        Some((at, _)) if count > most => Err(At::new(at, Wrong::TextAfterTitle)),
        _ => Ok(()),
    }
}

/// Returns what a line says: each part in quotes, or all of it.
fn parts(line: &[u8]) -> Vec<String> {
    let line = trimmed(line);
    if line.is_empty() || line.starts_with(b"#") {
        return Vec::new();
    }
    quoted(line).unwrap_or_else(|| vec![unquoted(line)])
}

/// Returns a line without blanks and commas at its ends.
fn trimmed(mut line: &[u8]) -> &[u8] {
    let stray = |byte: u8| is_blank(byte) || byte == b',';
    while let [first, rest @ ..] = line
        && stray(*first)
    {
        line = rest;
    }
    while let [rest @ .., last] = line
        && stray(*last)
    {
        line = rest;
    }
    line
}

/// Returns the parts of a line that is nothing but parts in quotes, and perhaps a comment.
fn quoted(line: &[u8]) -> Option<Vec<String>> {
    let mut parts = Vec::new();
    let mut rest = line;
    loop {
        rest = rest.trim_ascii_start();
        match rest {
            [] | [b'#', ..] => return Some(parts),
            [b',', after @ ..] => rest = after,
            [b'"', after @ ..] => {
                let (part, after) = within_quotes(after)?;
                parts.push(part);
                rest = after;
            }
            _ => return None,
        }
    }
}

/// Reads up to the closing quote. A quote that is doubled stands for itself.
fn within_quotes(mut rest: &[u8]) -> Option<(String, &[u8])> {
    let mut part = Vec::new();
    loop {
        let end = rest.iter().position(|byte| *byte == b'"')?;
        let (before, after) = rest.split_at_checked(end)?;
        part.extend_from_slice(before);
        match after {
            [b'"', b'"', after @ ..] => {
                part.push(b'"');
                rest = after;
            }
            [b'"', after @ ..] => {
                let clean = after.first().is_none_or(|byte| is_blank(*byte) || matches!(byte, b',' | b'#'));
                return clean.then(|| (text(&part), after));
            }
            _ => return None,
        }
    }
}

/// Returns a line as one name, without quotes at its ends and without a comment.
fn unquoted(line: &[u8]) -> String {
    let line = text(line);
    let name = if line.starts_with('"') { line.as_str() } else { line.split(" #").next().unwrap_or_default() };
    let ends: &[char] = &['"', '“', '”', '„', ' ', '\t', ','];
    name.trim_matches(ends).to_owned()
}
