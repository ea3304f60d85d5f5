//! What stands before the ballots: numbers, withdrawals, extensions in brackets.

use tauride_table::Cursor;
use tauride_tally::ballots::{BallotError, CANDIDATES_MAX};

use super::{Head, in_word, read_number, skip_space};
use crate::doubt::Doubt;
use crate::fault::{At, Here as _, Wrong};
use crate::file::Candidate;
use crate::text::{is_blank, number, shown, text};

/// A word in brackets, and where it stands.
type Word<'a> = (usize, &'a [u8]);

pub(super) fn read(cursor: &mut Cursor<'_>) -> Result<Head, At> {
    skip_space(cursor)?;
    if cursor.rest().is_empty() {
        return Err(cursor.wrong(Wrong::Empty));
    }
    let start = cursor.offset();
    let candidates = usize::try_from(read_number(cursor, "the number of candidates")?).unwrap_or(usize::MAX);
    if candidates > CANDIDATES_MAX {
        return Err(At::new(start, Wrong::Ballot(BallotError::TooManyCandidates { candidates })));
    }
    skip_space(cursor)?;
    let place = cursor.offset();
    let seats = read_number(cursor, "the number of seats")?;
    let seats =
        u32::try_from(seats).map_err(|_| At::new(place, Wrong::NumberTooLarge { wanted: "the number of seats" }))?;
    let candidates = vec![Candidate::default(); candidates];
    let mut head = Head { seats, candidates, drawn: Vec::new(), nicknames: Vec::new() };
    let behind = *cursor;
    loop {
        skip_space(cursor)?;
        match cursor.rest() {
            [b'[', ..] => extension(cursor, &mut head)?,
            [b'-', b'0'..=b'9', ..] => {
                let passed = behind.rest().get(..cursor.offset().saturating_sub(behind.offset())).unwrap_or_default();
                let own_line = passed.contains(&b'\n');
                let here = *cursor;
                withdrawal(cursor, &mut head)?;
                if own_line && goes_on(*cursor) {
                    let mut word = here;
                    let found = shown(word.take_while(in_word));
                    return Err(At::doubt(here.offset(), Doubt::CountBelowZero { found }));
                }
            }
            _ => return Ok(head),
        }
    }
}

/// Returns whether a number follows on the line that is none of somebody who withdrew.
fn goes_on(mut cursor: Cursor<'_>) -> bool {
    cursor.take_while(|byte| is_blank(byte) || byte == b',');
    matches!(cursor.peek(), Some(b'0'..=b'9'))
}

/// Reads `-2`: the second candidate withdrew.
fn withdrawal(cursor: &mut Cursor<'_>, head: &mut Head) -> Result<(), At> {
    let place = cursor.offset();
    cursor.skip(1);
    let word = cursor.take_while(in_word);
    let candidates = head.candidates.len();
    let Some(found) = number(word) else {
        return Err(At::new(place, Wrong::UnknownName { found: shown(word) }));
    };
    let at = usize::try_from(found).ok().and_then(|found| found.checked_sub(1));
    match at.and_then(|at| head.candidates.get_mut(at)) {
        Some(candidate) => candidate.withdrawn = true,
        None => return Err(At::new(place, Wrong::NoSuchCandidate { found, candidates })),
    }
    Ok(())
}

/// Reads `[nick a b c]`, `[tie b a c]`, `[withdrawn a]`; Droop's `[droop …]` only chooses how to count, and is passed.
fn extension(cursor: &mut Cursor<'_>, head: &mut Head) -> Result<(), At> {
    let place = cursor.offset();
    cursor.skip(1);
    let mut words: Vec<Word<'_>> = Vec::new();
    loop {
        skip_space(cursor)?;
        let at = cursor.offset();
        match cursor.peek() {
            None => return Err(At::new(place, Wrong::Unclosed { what: "the bracket" })),
            Some(b']') => break,
            Some(byte) if in_word(byte) => {
                let word = cursor.take_while(in_word);
                if words.is_empty() && word.eq_ignore_ascii_case(b"droop") {
                    cursor.take_while(|byte| byte != b']');
                }
                words.push((at, word));
            }
            Some(byte) => {
                let found = shown(&[byte]);
                return Err(At::new(at, Wrong::StraySign { found, within: "square brackets" }));
            }
        }
    }
    cursor.skip(1);
    let (first, words) = words.split_first().map_or((&[][..], &[][..]), |((_, first), words)| (*first, words));
    match first.to_ascii_lowercase().as_slice() {
        b"nick" => nicknames(words, place, head),
        b"tie" => drawn(words, head),
        b"withdrawn" => withdrawn(words, head),
        b"droop" => Ok(()),
        _ => Err(At::new(place, Wrong::UnknownExtension { word: shown(first) })),
    }
}

fn nicknames(words: &[Word<'_>], place: usize, head: &mut Head) -> Result<(), At> {
    if words.len() != head.candidates.len() {
        let wrong = Wrong::NamesMissing { candidates: head.candidates.len(), names: words.len() };
        return Err(At::new(place, wrong));
    }
    head.nicknames.clear();
    for (at, (candidate, (_, word))) in head.candidates.iter_mut().zip(words).enumerate() {
        candidate.nickname = text(word);
        head.nicknames.push((word.to_vec(), at));
    }
    head.nicknames.sort_unstable();
    let twice = head.nicknames.windows(2).find_map(|pair| match pair {
        [(one, _), (other, _)] if one == other => Some(text(one)),
        _ => None,
    });
    twice.map_or(Ok(()), |name| Err(At::new(place, Wrong::NameTwice { name })))
}

fn drawn(words: &[Word<'_>], head: &mut Head) -> Result<(), At> {
    for (place, word) in words {
        let candidate = head.candidate(word).map_err(|wrong| At::new(*place, wrong))?;
        if head.drawn.contains(&candidate) {
            return Err(At::new(*place, Wrong::NameTwice { name: text(word) }));
        }
        head.drawn.push(candidate);
    }
    Ok(())
}

fn withdrawn(words: &[Word<'_>], head: &mut Head) -> Result<(), At> {
    for (place, word) in words {
        let candidate = head.candidate(word).map_err(|wrong| At::new(*place, wrong))?;
        if let Some(candidate) = head.candidates.get_mut(candidate) {
            candidate.withdrawn = true;
        }
    }
    Ok(())
}
