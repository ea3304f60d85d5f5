//! What stands behind the ballots: the names, and the title.

use super::skip_comment;
use tauride_table::Cursor;

use crate::doubt::Doubt;
use crate::fault::{At, Here as _, Wrong};
use crate::file::BallotFile;
use crate::text::{is_blank, text};

/// Wichmann's program wrote a source and a comment behind the title.
const BEHIND_TITLE: usize = 2;

/// What a line says, and where it stands.
type Line = (usize, Vec<String>);

/// Reads names and title. `in_comments` are names that comments give to all candidates: they hold where no others follow.
pub(super) fn read(cursor: &mut Cursor<'_>, file: &mut BallotFile, in_comments: Option<Vec<String>>) -> Result<(), At> {
    let candidates = file.candidates.len();
    let mut lines = lines(cursor, candidates)?;
    let by_line = (candidates..=candidates.saturating_add(1)).contains(&lines.len()) && lines.len() > 1;
    if by_line {
        for (place, (_, said)) in lines.iter_mut().enumerate() {
            // So the files of Scottish elections in VoteKit's form: `"Candidate 1","Anna","Reds"`.
            if said.len() > 1 && said.first() == Some(&format!("Candidate {}", place.saturating_add(1))) {
                said.remove(0);
            }
            said.retain(|part| !part.is_empty());
            *said = vec![said.join(", ")];
        }
    }
    let told = lines.iter().map(|(_, said)| said.len()).fold(0, usize::saturating_add);
    if let Some(names) = in_comments.filter(|_| told < candidates && told <= BEHIND_TITLE.saturating_add(1)) {
        let at = lines.first().map_or_else(|| cursor.offset(), |(at, _)| *at);
        lines.insert(0, (at, names));
    }
    // A name and a party, each in quotes, on a line for each candidate.
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
    unwrap_names(file);
    match said.nth(BEHIND_TITLE) {
        Some((at, _)) if count > most => Err(At::new(at, Wrong::TextAfterTitle)),
        _ => Ok(()),
    }
}

/// Returns what the lines say that say something. Behind names and a title in quotes, a line without quotes is a remark, and
/// so is all that follows it.
fn lines(cursor: &mut Cursor<'_>, candidates: usize) -> Result<Vec<Line>, At> {
    let mut lines: Vec<Line> = Vec::new();
    let (mut in_quotes, mut opened) = (true, None);
    loop {
        cursor.take_while(|byte| byte.is_ascii_whitespace());
        if cursor.rest().starts_with(b"/*") {
            skip_comment(cursor)?;
            continue;
        }
        if cursor.rest().is_empty() {
            return Ok(lines);
        }
        let at = cursor.offset();
        let line = trimmed(cursor.line());
        if line.is_empty() || line.starts_with(b"#") {
            continue;
        }
        let said = quoted(line);
        if said.is_none() && is_ballot(line) {
            let found = crate::text::shown(line);
            return Err(At::doubt(at, Doubt::BallotBehindEnd { found }));
        }
        if said.is_none() && in_quotes && lines.len() > candidates {
            // A remark is in words: numbers are ballots, perhaps of another election.
            if is_head(line) {
                return Err(At::new(at, Wrong::TextAfterTitle));
            }
            cursor.skip(usize::MAX);
            return Ok(lines);
        }
        in_quotes &= said.is_some();
        if let Some(opened) = opened.filter(|_| said.is_none() && closes(line)) {
            return Err(At::new(opened, Wrong::Unclosed { what: "the quote" }));
        }
        opened = opens(line).then_some(at);
        let said = said.unwrap_or_else(|| vec![unquoted(line)]);
        if !said.is_empty() {
            lines.push((at, said));
        }
    }
}

/// Returns whether a line is nothing but numbers, of which the last is the 0 that ends a ballot.
fn is_ballot(line: &[u8]) -> bool {
    let words = || line.split(|byte| is_blank(*byte) || *byte == b',').filter(|word| !word.is_empty());
    words().count() > 1 && words().next_back() == Some(b"0") && words().all(|word| word.iter().all(u8::is_ascii_digit))
}

/// Returns whether a line has two numbers and nothing else, as every file begins.
fn is_head(line: &[u8]) -> bool {
    let words = || line.split(|byte| is_blank(*byte) || *byte == b',').filter(|word| !word.is_empty());
    words().count() == 2 && words().all(|word| word.iter().all(u8::is_ascii_digit))
}

/// Returns whether a name opens on a line, and goes on behind it.
fn opens(line: &[u8]) -> bool {
    line.starts_with(b"\"") && !line.get(1..).unwrap_or_default().contains(&b'"')
}

/// Returns whether a name ends on a line, and began before it.
fn closes(line: &[u8]) -> bool {
    line.strip_suffix(b"\"").is_some_and(|before| !before.is_empty() && !before.contains(&b'"'))
}

/// Takes names out of the quotes that are part of them, where all are in some: a program that put quotes around what was
/// in quotes wrote `"""Anna"" ""Reds"""`.
fn unwrap_names(file: &mut BallotFile) {
    let inner = |name: &String| {
        let parts = quoted(name.as_bytes()).filter(|_| name.starts_with('"'))?;
        Some(parts.join(", "))
    };
    let names: Option<Vec<String>> = file.candidates.iter().map(|candidate| inner(&candidate.name)).collect();
    let Some(names) = names.filter(|names| !names.is_empty()) else { return };
    for (candidate, name) in file.candidates.iter_mut().zip(names) {
        candidate.name = name;
    }
    if let Some(title) = inner(&file.title) {
        file.title = title;
    }
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
            [b'/', b'*', after @ ..] => {
                let end = after.windows(2).position(|pair| pair == b"*/")?;
                rest = after.get(end.saturating_add(2)..).unwrap_or_default();
            }
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
