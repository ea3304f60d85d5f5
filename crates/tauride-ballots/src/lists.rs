//! A table of lists and their votes.
//!
//! ```text
//! list;North;South        the header may be left out if there is one column of votes
//! Reds;1200;300
//! Blues;800;950
//! ```
//!
//! The first column names the lists; each further one has the votes of a district. Commas, semicolons or tabs separate
//! the cells.

use std::collections::BTreeSet;

use tauride_tally::ballots::Builder;

use crate::csv::{Cell, Table};
use crate::fault::{At, Fault, Wrong};
use crate::file::{BallotFile, Candidate};
use crate::text::{shown, text};

/// The votes of lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListVotes {
    /// The names of the lists.
    pub lists: Vec<String>,
    /// The names of the districts; empty where the table has one column of votes and no header.
    pub districts: Vec<String>,
    /// For each list, its votes in each district.
    pub votes: Vec<Vec<u64>>,
}

/// Reads a table of lists and their votes.
///
/// # Errors
///
/// [`Fault`], with the place and what mends it.
///
/// ```
/// let table = tauride_ballots::lists::read("Reds;1 200\nBlues;800\n".as_bytes())?;
/// assert_eq!((table.lists[1].as_str(), table.votes[0][0]), ("Blues", 1_200));
/// # Ok::<(), tauride_ballots::Fault>(())
/// ```
pub fn read(bytes: &[u8]) -> Result<ListVotes, Fault> {
    read_at(bytes).map_err(|wrong| wrong.within(bytes))
}

fn read_at(bytes: &[u8]) -> Result<ListVotes, At> {
    let mut table = Table::new(bytes)?;
    let mut row = Vec::new();
    let mut votes = ListVotes::default();
    let mut columns = None;
    let mut names = BTreeSet::new();
    while table.row(&mut row)? {
        let Some((name, cells)) = row.split_first() else { continue };
        if columns.is_none() {
            if cells.is_empty() {
                let wrong = Wrong::CellsMissing { needs: "a list and its votes, with a semicolon between them" };
                return Err(At::new(name.at, wrong));
            }
            columns = Some(cells.len());
            if cells.iter().all(|cell| number(cell.bytes()).is_none()) {
                votes.districts = cells.iter().map(|cell| text(cell.bytes())).collect();
                continue;
            }
        }
        let columns = columns.unwrap_or(0);
        if let Some(beyond) = cells.get(columns..).unwrap_or_default().iter().find(|cell| !cell.bytes().is_empty()) {
            let wrong = Wrong::RowTooLong { cells: row.len(), columns: columns.saturating_add(1) };
            return Err(At::new(beyond.at, wrong));
        }
        let list = text(name.bytes());
        if !names.insert(list.clone()) {
            return Err(At::new(name.at, Wrong::NameTwice { name: list }));
        }
        votes.lists.push(list);
        votes.votes.push((0..columns).map(|place| cell_votes(cells.get(place), name.at)).collect::<Result<_, _>>()?);
    }
    if votes.lists.is_empty() {
        return Err(At::new(0, Wrong::Empty));
    }
    Ok(votes)
}

/// Returns the votes in a cell; none where it is empty.
fn cell_votes(cell: Option<&Cell<'_>>, row: usize) -> Result<u64, At> {
    const WANTED: &str = "the votes of a list";
    let Some(cell) = cell else {
        return Err(At::new(row, Wrong::CellsMissing { needs: "as many cells as the first line" }));
    };
    let bytes = cell.bytes();
    if bytes.is_empty() {
        return Ok(0);
    }
    number(bytes).ok_or_else(|| {
        let digits = bytes.iter().all(u8::is_ascii_digit);
        let large = Wrong::NumberTooLarge { wanted: WANTED };
        At::new(cell.at, if digits { large } else { Wrong::NoNumber { wanted: WANTED, found: shown(bytes) } })
    })
}

/// Returns a number whose thousands may be set apart by blanks, apostrophes or underscores.
fn number(bytes: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(bytes).ok()?;
    let apart = |letter: char| matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’' | '_');
    crate::text::number(text.split(apart).collect::<String>().as_bytes())
}

impl ListVotes {
    /// Returns the lists as candidates and each vote as a ballot that names one, over all districts together.
    ///
    /// # Errors
    ///
    /// [`Wrong::Ballot`], with too many lists or votes.
    pub fn file(&self) -> Result<BallotFile, Wrong> {
        let mut builder = Builder::new(self.lists.len()).map_err(Wrong::Ballot)?;
        for (list, votes) in self.votes.iter().enumerate() {
            for votes in votes {
                builder.rank(list).map_err(Wrong::Ballot)?;
                builder.close(*votes).map_err(Wrong::Ballot)?;
            }
        }
        let candidates = self.lists.iter().map(Candidate::named).collect();
        Ok(BallotFile { candidates, ballots: builder.finish(), ..BallotFile::default() })
    }
}
