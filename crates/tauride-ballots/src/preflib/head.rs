//! The lines that begin with `#`.

use tauride_table::Cursor;
use tauride_tally::ballots::{BallotError, CANDIDATES_MAX};

use crate::fault::{At, Here as _, Wrong};
use crate::file::{BallotFile, Candidate};
use crate::text::{number, shown, text};

/// What the head says.
pub(super) struct Head {
    pub(super) file: BallotFile,
    /// How many ballots follow, if it says so.
    pub(super) voters: Option<u64>,
}

/// A name, and to which number it belongs.
type Named<'a> = (usize, u64, &'a [u8]);

pub(super) fn read(cursor: &mut Cursor<'_>) -> Result<Head, At> {
    let mut file = BallotFile::default();
    let (mut voters, mut alternatives, mut categories) = (None, None, None);
    let (mut names, mut category_names): (Vec<Named<'_>>, Vec<Named<'_>>) = (Vec::new(), Vec::new());
    while let Some((at, key, value)) = next(cursor) {
        let whole =
            |wanted| number(value).ok_or_else(|| At::new(at, Wrong::NoNumber { wanted, found: or_nothing(value) }));
        match key.as_slice() {
            b"TITLE" => file.title = text(value),
            b"PUBLICATION DATE" => file.date = text(value),
            b"NUMBER ALTERNATIVES" => alternatives = Some((at, whole("the number of alternatives")?)),
            b"NUMBER VOTERS" => voters = Some(whole("the number of voters")?),
            b"NUMBER CATEGORIES" => categories = Some((at, whole("the number of categories")?)),
            other => {
                if let Some(which) = other.strip_prefix(b"ALTERNATIVE NAME ").and_then(number) {
                    names.push((at, which, value));
                } else if let Some(which) = other.strip_prefix(b"CATEGORY NAME ").and_then(number) {
                    category_names.push((at, which, value));
                }
            }
        }
    }
    let count = |said: Option<(usize, u64)>, names: &[Named<'_>]| said.unwrap_or((0, names.len() as u64));
    if alternatives.is_none() && names.is_empty() {
        let wrong = if cursor.offset() == 0 && cursor.rest().is_empty() {
            Wrong::Empty
        } else {
            Wrong::HeaderMissing { key: "NUMBER ALTERNATIVES" }
        };
        return Err(cursor.wrong(wrong));
    }
    let names = filled(count(alternatives, &names), &names)?;
    file.candidates = names.into_iter().map(Candidate::named).collect();
    file.categories = filled(count(categories, &category_names), &category_names)?;
    Ok(Head { file, voters })
}

/// Reads the next line of the head: where it stands, its key in capitals, and its value.
fn next<'a>(cursor: &mut Cursor<'a>) -> Option<(usize, Vec<u8>, &'a [u8])> {
    loop {
        cursor.take_while(|byte| byte.is_ascii_whitespace());
        if cursor.peek() != Some(b'#') {
            return None;
        }
        cursor.skip(1);
        let at = cursor.offset();
        let line = cursor.line();
        let mut parts = line.splitn(2, |byte| *byte == b':');
        if let (Some(key), Some(value)) = (parts.next(), parts.next()) {
            return Some((at, key.trim_ascii().to_ascii_uppercase(), value.trim_ascii()));
        }
    }
}

/// Returns so many names, those that are given in their places.
fn filled((at, count): (usize, u64), given: &[Named<'_>]) -> Result<Vec<String>, At> {
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    if count > CANDIDATES_MAX {
        return Err(At::new(at, Wrong::Ballot(BallotError::TooManyCandidates { candidates: count })));
    }
    let mut names = vec![String::new(); count];
    for (at, which, name) in given {
        let place = usize::try_from(*which).ok().and_then(|which| which.checked_sub(1));
        match place.and_then(|place| names.get_mut(place)) {
            Some(own) if !own.is_empty() && !name.is_empty() => {
                let (one, other) = (std::mem::take(own), text(name));
                return Err(At::new(*at, Wrong::NamedTwice { number: *which, one, other }));
            }
            Some(own) => *own = text(name),
            None => return Err(At::new(*at, Wrong::NoSuchCandidate { found: *which, candidates: count })),
        }
    }
    Ok(names)
}

fn or_nothing(value: &[u8]) -> String {
    if value.is_empty() { "nothing".to_owned() } else { shown(value) }
}
