//! A column for each rank, with names in its cells.

use std::collections::BTreeMap;

use tauride_tally::ballots::{BallotError, Builder, CANDIDATES_MAX};

use super::header::Columns;
use super::{Cell, Table, is_overvote, next, says_nothing, weight};
use crate::fault::{At, Wrong};
use crate::file::{BallotFile, Candidate};
use crate::text::text;

/// Stands for an empty rank among the marks.
const GAP: u16 = u16::MAX;

/// Stands for a rank that several share.
const OVERVOTE: u16 = u16::MAX - 1;

/// The ballots as they stand in the table. Who stands is known at its end, so that they are kept until then.
#[derive(Default)]
struct Kept {
    /// Each name, and its number in the order of appearance.
    names: BTreeMap<Vec<u8>, u16>,
    /// The marks of all ballots, one after the other.
    marks: Vec<u16>,
    rows: Vec<Row>,
}

/// A row of the table.
struct Row {
    /// How many ballots it stands for.
    count: u64,
    /// Where it begins in the file.
    at: usize,
    /// Where its marks end.
    end: usize,
}

pub(super) fn read(table: &mut Table<'_>, columns: &Columns) -> Result<BallotFile, At> {
    let kept = keep(table, columns)?;
    // In the order of the alphabet, whatever the order of the rows.
    let mut place_of = vec![0; kept.names.len()];
    for (place, number) in kept.names.values().enumerate() {
        if let Some(own) = place_of.get_mut(usize::from(*number)) {
            *own = place;
        }
    }
    let mut builder = Builder::new(kept.names.len()).map_err(|error| At::new(0, Wrong::Ballot(error)))?;
    let mut start = 0;
    for Row { count, at, end } in &kept.rows {
        for mark in kept.marks.get(start..*end).unwrap_or_default() {
            match place_of.get(usize::from(*mark)) {
                Some(candidate) => builder.rank(*candidate).map_err(|error| At::new(*at, Wrong::Ballot(error)))?,
                None if *mark == OVERVOTE => builder.overvote(),
                None => builder.gap(),
            }
        }
        builder.close(*count).map_err(|error| At::new(*at, Wrong::Ballot(error)))?;
        start = *end;
    }
    let candidates = kept.names.keys().map(|name| Candidate::named(text(name))).collect();
    Ok(BallotFile { candidates, ballots: builder.finish(), ..BallotFile::default() })
}

fn keep(table: &mut Table<'_>, columns: &Columns) -> Result<Kept, At> {
    let mut kept = Kept::default();
    let mut row = Vec::new();
    while let Some(start) = next(table, &mut row, columns)? {
        for column in &columns.places {
            let cell = row.get(*column);
            let name = cell.map(Cell::bytes).filter(|name| !says_nothing(name));
            let mark = match name {
                Some(name) if is_overvote(name) => OVERVOTE,
                Some(name) => kept.number(name).map_err(|wrong| At::new(start, wrong))?,
                None => GAP,
            };
            kept.marks.push(mark);
        }
        // Empty ranks at the end say nothing; in a wide table they would be most of it.
        let before = kept.rows.last().map_or(0, |row| row.end);
        while kept.marks.len() > before && kept.marks.last() == Some(&GAP) {
            kept.marks.pop();
        }
        kept.rows.push(Row { count: weight(&row, columns.weight)?, at: start, end: kept.marks.len() });
    }
    Ok(kept)
}

impl Kept {
    /// Returns the number of a name, a new one if it has not been seen.
    fn number(&mut self, name: &[u8]) -> Result<u16, Wrong> {
        if let Some(number) = self.names.get(name) {
            return Ok(*number);
        }
        let candidates = self.names.len();
        let number = u16::try_from(candidates).ok().filter(|_| candidates < CANDIDATES_MAX);
        let number =
            number.ok_or(Wrong::Ballot(BallotError::TooManyCandidates { candidates: candidates.saturating_add(1) }))?;
        self.names.insert(name.to_vec(), number);
        Ok(number)
    }
}
