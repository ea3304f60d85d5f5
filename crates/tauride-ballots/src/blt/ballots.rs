//! The ballots: the part that is long, and read byte by byte without an allocation for any of them.

use tauride_table::Cursor;
use tauride_tally::ballots::{Ballots, Builder};

use super::{Head, in_word, skip_comment, skip_space};
use crate::fault::{At, Here as _, Wrong};
use crate::text::{self, DIGITS_SAFE, digits, is_blank, shown};

/// Reads ballots up to the 0 that ends them.
pub(super) fn read(cursor: &mut Cursor<'_>, head: &Head, builder: Builder) -> Result<Ballots, At> {
    let mut reading = Reading { head, builder, only_numbers: head.nicknames.is_empty() };
    let (mut with_zero, mut without) = (false, None);
    loop {
        if !matches!(cursor.peek(), Some(b'0'..=b'9')) {
            skip_space(cursor)?;
            skip_id(cursor)?;
        }
        let start = cursor.offset();
        // No ballot begins with a quote: where the names stand in some, the 0 behind the ballots was forgotten.
        if (with_zero || without.is_some()) && cursor.peek() == Some(b'"') {
            return Ok(reading.builder.finish());
        }
        let count = weight(cursor).map_err(|at| if with_zero { forgotten(at) } else { at })?;
        if count == 0 && !goes_on(*cursor) {
            return Ok(reading.builder.finish());
        }
        match reading.marks(cursor)? {
            Ended::Zero => with_zero = true,
            Ended::Line => without = without.or(Some(start)),
        }
        if let (true, Some(at)) = (with_zero, without) {
            return Err(At::new(at, Wrong::NoZero));
        }
        reading.builder.close(count).map_err(|error| At::new(start, Wrong::Ballot(error)))?;
    }
}

/// Returns whether a candidate's number follows on the line: a weight of 0 with a ballot behind it does not end the
/// ballots. A name may stand behind the 0 that does.
fn goes_on(mut cursor: Cursor<'_>) -> bool {
    cursor.take_while(|byte| is_blank(byte) || byte == b',');
    matches!(cursor.peek(), Some(b'1'..=b'9'))
}

/// Passes over `(id)` before a ballot.
fn skip_id(cursor: &mut Cursor<'_>) -> Result<(), At> {
    while cursor.peek() == Some(b'(') {
        let opened = *cursor;
        cursor.take_while(|byte| !matches!(byte, b')' | b'\n'));
        if cursor.peek() != Some(b')') {
            return Err(opened.wrong(Wrong::Unclosed { what: "the bracket" }));
        }
        cursor.skip(1);
        skip_space(cursor)?;
    }
    Ok(())
}

/// Says of a name where a ballot belongs that the 0 behind the ballots may have been forgotten.
fn forgotten(at: At) -> At {
    let Wrong::NoNumber { found, .. } = &at.wrong else { return at };
    if found.starts_with(char::is_alphabetic) {
        return At::new(at.offset, Wrong::NoLastZero { found: found.clone() });
    }
    at
}

/// Reads how many ballots a line stands for; 0 ends the ballots.
fn weight(cursor: &mut Cursor<'_>) -> Result<u64, At> {
    const WANTED: &str = "the number of ballots";
    let (value, after) = digits(cursor.rest());
    let length = cursor.rest().len().saturating_sub(after.len());
    if length > 0 && length <= DIGITS_SAFE && !after.first().is_some_and(|byte| in_word(*byte)) {
        if let Some(found) = with_comma(cursor.rest()) {
            return Err(cursor.wrong(Wrong::WeightNotWhole { found: shown(found) }));
        }
        cursor.go_to(after);
        return Ok(value);
    }
    let here = *cursor;
    let word = cursor.take_while(in_word);
    if word.is_empty() {
        let found = here.rest().get(..1).unwrap_or_default();
        let wrong =
            if found.is_empty() { Wrong::CutOff } else { Wrong::NoNumber { wanted: WANTED, found: shown(found) } };
        return Err(here.wrong(wrong));
    }
    text::ballots(word).map_err(|wrong| here.wrong(wrong))
}

/// So far ahead it is looked for commas: a file may be one line.
const LOOKED_AT: usize = 256;

/// Returns a weight with decimals behind a comma: elsewhere on its line, blanks stand between the numbers, and no comma.
fn with_comma(rest: &[u8]) -> Option<&[u8]> {
    let (_, after) = digits(rest);
    let [b',', part @ ..] = after else { return None };
    let (_, behind) = digits(part);
    let weight = rest.get(..rest.len().saturating_sub(behind.len()))?;
    let line = behind.get(..LOOKED_AT).unwrap_or(behind).split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = line.split(|byte| *byte == b'#').next().unwrap_or_default().trim_ascii_end();
    let decimal =
        behind.len() < part.len() && line.first().is_some_and(|byte| is_blank(*byte)) && !line.contains(&b',');
    decimal.then_some(weight)
}

/// At which rank the next candidate of a ballot stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rank {
    Next,
    /// Behind `=`.
    Same,
    /// First in round brackets: the next rank, and those that follow share it.
    Opening,
    /// Within round brackets.
    Within,
}

/// What a ballot ended with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ended {
    Zero,
    Line,
}

struct Reading<'h> {
    head: &'h Head,
    builder: Builder,
    /// There are no nicknames, so that digits are a number.
    only_numbers: bool,
}

impl Reading<'_> {
    /// Reads the marks of a ballot up to its 0 or the end of its line.
    fn marks(&mut self, cursor: &mut Cursor<'_>) -> Result<Ended, At> {
        let mut rank = Rank::Next;
        loop {
            let rest = cursor.rest();
            match rest {
                [b' ' | b'\t' | b'\r' | b',', after @ ..] => cursor.go_to(after),
                [b'0'..=b'9', ..] if self.only_numbers && rank == Rank::Next => {
                    let (value, after) = digits(rest);
                    let whole = rest.len().saturating_sub(after.len()) <= DIGITS_SAFE;
                    if !whole || after.first().is_some_and(|byte| in_word(*byte)) {
                        match self.word(cursor, rank)? {
                            Some(_) => continue,
                            None => return Ok(Ended::Zero),
                        }
                    }
                    cursor.go_to(after);
                    let Some(candidate) = value.checked_sub(1) else { return Ok(Ended::Zero) };
                    let taken = usize::try_from(candidate).is_ok_and(|candidate| self.builder.rank(candidate).is_ok());
                    if !taken {
                        let candidates = self.head.candidates.len();
                        return Err(At::new(
                            cursor.offset_of(rest),
                            Wrong::NoSuchCandidate { found: value, candidates },
                        ));
                    }
                }
                [b'\n', after @ ..] => {
                    cursor.go_to(after);
                    return end(cursor, rest, rank).map(|()| Ended::Line);
                }
                [] => return end(cursor, rest, rank).map(|()| Ended::Line),
                _ => match self.sign(cursor, rank)? {
                    Some(next) => rank = next,
                    None => return end(cursor, rest, rank).map(|()| Ended::Zero),
                },
            }
        }
    }

    /// Reads what is no plain number; `None` at the 0 of the ballot.
    #[cold]
    fn sign(&mut self, cursor: &mut Cursor<'_>, rank: Rank) -> Result<Option<Rank>, At> {
        let rest = cursor.rest();
        let stray = |within| {
            let found = shown(rest.get(..1).unwrap_or_default());
            Err(At::new(cursor.offset_of(rest), Wrong::StraySign { found, within }))
        };
        match (rest, rank) {
            ([b'=', after @ ..], Rank::Next) => {
                cursor.go_to(after);
                Ok(Some(Rank::Same))
            }
            ([b'(', after @ ..], Rank::Next) => {
                cursor.go_to(after);
                Ok(Some(Rank::Opening))
            }
            ([b')', after @ ..], Rank::Opening | Rank::Within) => {
                cursor.go_to(after);
                Ok(Some(Rank::Next))
            }
            ([b'#', ..], _) => {
                cursor.take_while(|byte| byte != b'\n');
                Ok(Some(rank))
            }
            ([b'/', b'*', ..], _) => skip_comment(cursor).map(|()| Some(rank)),
            ([b'-', b'=', b'-', after @ ..], Rank::Next) if !after.first().is_some_and(|byte| in_word(*byte)) => {
                self.builder.overvote();
                cursor.go_to(after);
                Ok(Some(Rank::Next))
            }
            ([b'-', after @ ..], Rank::Next) if !after.first().is_some_and(|byte| in_word(*byte)) => {
                self.builder.gap();
                cursor.go_to(after);
                Ok(Some(Rank::Next))
            }
            ([first, ..], _) if in_word(*first) => self.word(cursor, rank),
            _ => stray("a ballot"),
        }
    }

    /// Reads a nickname, or a number; `None` at the 0 of the ballot.
    fn word(&mut self, cursor: &mut Cursor<'_>, rank: Rank) -> Result<Option<Rank>, At> {
        let here = *cursor;
        let word = cursor.take_while(in_word);
        let candidate = match self.head.candidate(word) {
            Ok(candidate) => candidate,
            Err(Wrong::NoSuchCandidate { found: 0, .. }) if rank == Rank::Next => return Ok(None),
            Err(wrong) => return Err(here.wrong(wrong)),
        };
        let taken = match rank {
            Rank::Next | Rank::Opening => self.builder.rank(candidate),
            Rank::Same | Rank::Within => self.builder.same_rank(candidate),
        };
        taken.map_err(|error| here.wrong(Wrong::Ballot(error)))?;
        Ok(Some(match rank {
            Rank::Next | Rank::Same => Rank::Next,
            Rank::Opening | Rank::Within => Rank::Within,
        }))
    }
}

/// Something was left open at the end of the ballot.
fn end(cursor: &Cursor<'_>, rest: &[u8], rank: Rank) -> Result<(), At> {
    match rank {
        Rank::Next => Ok(()),
        Rank::Same => Err(At::new(
            cursor.offset_of(rest),
            Wrong::StraySign { found: "=".to_owned(), within: "the end of a ballot" },
        )),
        Rank::Opening | Rank::Within => {
            Err(At::new(cursor.offset_of(rest), Wrong::Unclosed { what: "a bracket of equal ranks" }))
        }
    }
}
