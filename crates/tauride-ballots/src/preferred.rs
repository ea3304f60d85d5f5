//! The candidates of lists, with the votes that prefer them.
//!
//! ```text
//! list;candidate;votes      the header may be left out, and the votes where nobody can be preferred
//! Reds;Anna;120
//! Reds;Berta;340
//! Blues;Carl;75
//! ```
//!
//! A line for each candidate, those of a list in its order. Commas, semicolons or tabs separate the cells.

use std::collections::BTreeSet;

use tauride_names::folded;
use tauride_table::{Cell, Table};

use crate::cells::{fits, is_empty, is_number, read_number};
use crate::fault::{At, Fault, Wrong, reading};
use crate::known::Known;
use crate::text::text;

/// A candidate of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preferred {
    /// The candidate's name.
    pub name: String,
    /// How many votes prefer the candidate.
    pub votes: u64,
}

/// Reads the candidates of these lists: for each list, its candidates in order.
///
/// # Errors
///
/// [`Fault`], with the place and what mends it; also where a list has no candidate, so that no seat is lost by a line that
/// is missing.
///
/// ```
/// let lists = ["Reds", "Blues"].map(String::from);
/// let candidates = tauride_ballots::preferred::read(b"Reds;Anna;120\nBlues;Carl;75\nReds;Berta;340\n", &lists)?;
/// assert_eq!((candidates[0][1].name.as_str(), candidates[1][0].votes), ("Berta", 75));
/// # Ok::<(), tauride_ballots::Fault>(())
/// ```
pub fn read(bytes: &[u8], lists: &[String]) -> Result<Vec<Vec<Preferred>>, Fault> {
    reading(bytes, |text| read_at(text, lists))
}

fn read_at(bytes: &[u8], lists: &[String]) -> Result<Vec<Vec<Preferred>>, At> {
    let known = Known::of(lists);
    let mut table = Table::new(bytes);
    let mut row = Vec::new();
    let mut candidates = vec![Vec::new(); lists.len()];
    let mut named = BTreeSet::new();
    let mut first = true;
    while table.row(&mut row)? {
        if is_empty(&row) {
            continue;
        }
        let header = std::mem::take(&mut first) && is_header(&row, &known);
        if header {
            continue;
        }
        let [list, name, rest @ ..] = row.as_slice() else {
            let at = row.first().map_or(0, |cell| cell.at);
            return Err(At::new(at, Wrong::CellsMissing { needs: "a list, a candidate, and the votes for them" }));
        };
        fits(&row, 3)?;
        let found = text(list.bytes());
        let Some((place, own)) = known.place(&found).and_then(|place| Some((place, candidates.get_mut(place)?))) else {
            return Err(At::new(list.at, Wrong::UnknownList { found }));
        };
        let who = text(name.bytes());
        if !named.insert((place, folded(&who).into_owned())) {
            return Err(At::new(name.at, Wrong::NameTwice { name: who }));
        }
        let votes = rest.first().map_or(Ok(None), |cell| read_number(cell, "the votes for a candidate"))?.unwrap_or(0);
        own.push(Preferred { name: who, votes });
    }
    if let Some((list, _)) = lists.iter().zip(&candidates).find(|(_, own)| own.is_empty()) {
        return Err(At::new(bytes.len(), Wrong::NoCandidate { list: list.clone() }));
    }
    Ok(candidates)
}

/// Returns whether a row says what the columns are: it names no list and has no number where the votes belong. One of
/// the two alone is a slip, and must not drop a candidate.
fn is_header(row: &[Cell<'_>], known: &Known<'_>) -> bool {
    let names_list = row.first().is_some_and(|cell| known.place(&text(cell.bytes())).is_some());
    let word = |cell: &Cell<'_>| !cell.bytes().is_empty() && !is_number(cell);
    let votes = row.get(2).map_or_else(|| row.get(1).is_some_and(|cell| cell.bytes() == b"candidate"), word);
    !names_list && votes
}
