//! BLT: the ballot file of Hill, Wichmann and Woodall (Algorithm 123, 1987), which nearly every program for the single
//! transferable vote reads.
//!
//! ```text
//! 4 2                 four candidates, two seats
//! -2                  the second withdrew
//! 3 1 3 4 0           three ballots: 1, then 3, then 4
//! 1 4 2=3 - 1 0       one ballot: 4, then 2 and 3 equally, then an empty rank, then 1
//! 0                   the end of the ballots
//! "Adam"              the names
//! "Basil"
//! "Charlotte"
//! "Donald"
//! "Title"
//! ```
//!
//! Read beside that: a byte order mark, either end of line, commas between numbers, `#` and `/* … */` comments, ballot
//! ids in brackets before the weight (OpenSTV), several ranked equally in round brackets (Hill), nicknames, an order
//! drawn beforehand and withdrawals in square brackets (Droop, stv-rs), the 0 left out at the end of every ballot, which
//! then ends with its line (OpenTally), `-=-` for a rank with several names that are not told, a source and a comment
//! after the title (Wichmann), names in comments (`# ALTERNATIVE NAME 1: Anna`), the last 0 forgotten before names in
//! quotes, and any text behind names in quotes, names without quotes or with quotes inside, no title,
//! no names at all. **Where one ballot ends with a 0, each must:** one without could go on in the next line.

mod ballots;
mod comments;
mod head;
mod names;
mod write;

use tauride_table::Cursor;
use tauride_tally::ballots::Builder;

use crate::fault::{At, Fault, Here as _, Wrong, reading};
use crate::file::{BallotFile, Candidate};
use crate::text::{is_blank, number, shown};

pub use write::write;

/// Reads a BLT file.
///
/// # Errors
///
/// [`Fault`], with the place and what mends it.
///
/// ```
/// let file = tauride_ballots::blt::read(b"3 1\n5 1 2 0\n4 3 2 0\n0\n\"Anna\"\n\"Berta\"\n\"Clara\"\n")?;
/// assert_eq!((file.seats, file.candidates.len(), file.ballots.total()), (Some(1), 3, 9));
///
/// let fault = tauride_ballots::blt::read(b"3 1\n5 1 4 0\n0\n").unwrap_err();
/// assert_eq!((fault.line, fault.column), (2, 5));
/// # Ok::<(), tauride_ballots::Fault>(())
/// ```
pub fn read(bytes: &[u8]) -> Result<BallotFile, Fault> {
    reading(bytes, read_at)
}

pub(crate) fn read_at(bytes: &[u8]) -> Result<BallotFile, At> {
    let mut cursor = Cursor::new(bytes);
    let head = head::read(&mut cursor)?;
    let builder = Builder::new(head.candidates.len()).map_err(|error| cursor.wrong(Wrong::Ballot(error)))?;
    let candidates = head.candidates.len();
    let ballots = ballots::read(&mut cursor, &head, builder)?;
    let mut file = BallotFile {
        seats: Some(head.seats).filter(|seats| *seats > 0),
        candidates: head.candidates,
        drawn: head.drawn,
        ballots,
        ..BallotFile::default()
    };
    names::read(&mut cursor, &mut file, comments::names(bytes, candidates))?;
    Ok(file)
}

/// What stands before the ballots.
struct Head {
    seats: u32,
    candidates: Vec<Candidate>,
    drawn: Vec<usize>,
    /// Nicknames in the order of their bytes, and whose they are.
    nicknames: Vec<(Vec<u8>, usize)>,
}

impl Head {
    /// Returns whom a word names: by nickname, or by number from 1.
    fn candidate(&self, word: &[u8]) -> Result<usize, Wrong> {
        let found = self.nicknames.binary_search_by(|(nickname, _)| nickname.as_slice().cmp(word)).ok();
        if let Some((_, candidate)) = found.and_then(|place| self.nicknames.get(place)) {
            return Ok(*candidate);
        }
        let candidates = self.candidates.len();
        let Some(found) = number(word) else {
            return Err(Wrong::UnknownName { found: shown(word) });
        };
        let place = usize::try_from(found).ok().and_then(|found| found.checked_sub(1));
        place.filter(|place| *place < candidates).ok_or(Wrong::NoSuchCandidate { found, candidates })
    }
}

/// Passes over everything between words: blanks, commas, ends of lines, comments.
fn skip_space(cursor: &mut Cursor<'_>) -> Result<(), At> {
    loop {
        cursor.take_while(|byte| is_blank(byte) || matches!(byte, b',' | b'\n'));
        match cursor.rest() {
            [b'#', ..] => {
                cursor.line();
            }
            [b'/', b'*', ..] => skip_comment(cursor)?,
            _ => return Ok(()),
        }
    }
}

/// Passes over a comment as C writes it.
fn skip_comment(cursor: &mut Cursor<'_>) -> Result<(), At> {
    let end = cursor.rest().windows(2).position(|pair| pair == b"*/");
    let Some(end) = end else { return Err(cursor.wrong(Wrong::Unclosed { what: "the comment" })) };
    cursor.skip(end.saturating_add(2));
    Ok(())
}

/// Returns whether a byte may be in a word of a ballot.
fn in_word(byte: u8) -> bool {
    !is_blank(byte) && !matches!(byte, b',' | b'\n' | b'=' | b'(' | b')' | b'[' | b']' | b'#' | b'"')
}

/// Reads the number that belongs here.
fn read_number(cursor: &mut Cursor<'_>, wanted: &'static str) -> Result<u64, At> {
    skip_space(cursor)?;
    let mut after = *cursor;
    let word = after.take_while(in_word);
    if let Some(number) = number(word) {
        *cursor = after;
        return Ok(number);
    }
    if !word.is_empty() && word.iter().all(u8::is_ascii_digit) {
        return Err(cursor.wrong(Wrong::NumberTooLarge { wanted }));
    }
    let found = if word.is_empty() { cursor.rest().get(..1).unwrap_or_default() } else { word };
    Err(cursor.wrong(Wrong::NoNumber { wanted, found: shown(found) }))
}
