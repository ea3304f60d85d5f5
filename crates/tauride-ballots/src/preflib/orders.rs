//! The lines of ballots, read byte by byte.

use tauride_table::Cursor;
use tauride_tally::ballots::{Ballots, Builder};

use crate::fault::{At, Here as _, Wrong};
use crate::text::{DIGITS_SAFE, digits, number, shown};

/// Reads orders of so many candidates, or how ballots sort them into categories, if there are any.
pub(super) fn read(cursor: &mut Cursor<'_>, candidates: usize, categories: usize) -> Result<Ballots, At> {
    let mut builder = Builder::new(candidates).map_err(|error| cursor.wrong(Wrong::Ballot(error)))?;
    loop {
        if !matches!(cursor.peek(), Some(b'0'..=b'9')) {
            cursor.take_while(|byte| byte.is_ascii_whitespace());
        }
        let start = cursor.offset();
        match cursor.peek() {
            None => return Ok(builder.finish()),
            Some(b'#') => {
                cursor.line();
                continue;
            }
            Some(_) => {}
        }
        let count = count(cursor)?;
        order(cursor, &mut builder, (candidates, categories))?;
        builder.close(count).map_err(|error| At::new(start, Wrong::Ballot(error)))?;
    }
}

/// Reads the number of ballots and its colon.
fn count(cursor: &mut Cursor<'_>) -> Result<u64, At> {
    const WANTED: &str = "the number of ballots";
    let here = *cursor;
    let word = cursor.take_while(|byte| byte.is_ascii_digit());
    let Some(count) = number(word) else {
        let wrong = if word.is_empty() {
            Wrong::NoNumber { wanted: WANTED, found: shown(here.rest().get(..1).unwrap_or_default()) }
        } else {
            Wrong::NumberTooLarge { wanted: WANTED }
        };
        return Err(here.wrong(wrong));
    };
    skip_blank(cursor);
    match cursor.peek() {
        Some(b':') => cursor.skip(1),
        Some(b'.') => {
            let word = here.rest().split(|byte| *byte == b':').next().unwrap_or_default();
            return Err(here.wrong(Wrong::WeightNotWhole { found: shown(word) }));
        }
        _ => return Err(cursor.wrong(Wrong::CellsMissing { needs: "a number of ballots, a colon and an order" })),
    }
    Ok(count)
}

fn skip_blank(cursor: &mut Cursor<'_>) {
    while matches!(cursor.peek(), Some(b' ' | b'\t' | b'\r')) {
        cursor.skip(1);
    }
}

/// Where in an order the next alternative stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// At the next rank.
    Alone,
    /// First within braces.
    Opened,
    /// Further within braces.
    Within,
}

/// Reads an order up to the end of its line.
fn order(cursor: &mut Cursor<'_>, builder: &mut Builder, (candidates, categories): (usize, usize)) -> Result<(), At> {
    let mut place = Place::Alone;
    let mut braces = *cursor;
    loop {
        let rest = cursor.rest();
        match (rest, place) {
            ([b',' | b' ' | b'\t' | b'\r', after @ ..], _) => cursor.go_to(after),
            ([b'0'..=b'9', ..], _) => {
                let (value, after) = digits(rest);
                let safe = rest.len().saturating_sub(after.len()) <= DIGITS_SAFE;
                let candidate = usize::try_from(value).ok().and_then(|value| value.checked_sub(1));
                let taken =
                    candidate.filter(|candidate| safe && *candidate < candidates).map(|candidate| match place {
                        Place::Alone | Place::Opened => builder.rank(candidate),
                        Place::Within => builder.same_rank(candidate),
                    });
                match taken {
                    Some(Ok(())) => cursor.go_to(after),
                    _ => return Err(cursor.wrong(Wrong::NoSuchCandidate { found: value, candidates })),
                }
                match place {
                    // The places of a line are categories, also one whose only candidate was sorted before.
                    Place::Alone if categories > 0 => builder.keep_rank(),
                    Place::Opened => place = Place::Within,
                    Place::Alone | Place::Within => {}
                }
            }
            ([b'\n', after @ ..], Place::Alone) => {
                cursor.go_to(after);
                return Ok(());
            }
            ([], Place::Alone) => return Ok(()),
            ([b'{', after @ ..], Place::Alone) => {
                braces = *cursor;
                cursor.go_to(after);
                place = Place::Opened;
            }
            ([b'}', after @ ..], Place::Opened | Place::Within) => {
                if place == Place::Opened {
                    builder.gap();
                } else if categories > 0 {
                    builder.keep_rank();
                }
                cursor.go_to(after);
                place = Place::Alone;
            }
            ([] | [b'\n', ..], _) => return Err(braces.wrong(Wrong::Unclosed { what: "the brace" })),
            ([first, ..], _) => {
                let found = shown(&[*first]);
                return Err(cursor.wrong(Wrong::StraySign { found, within: "an order" }));
            }
        }
    }
}
