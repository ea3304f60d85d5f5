//! A row for each rank of each ballot: which ballot, which rank, who.

use std::collections::BTreeMap;

use tauride_table::{Cell, Table};

use super::heading::{self, plain};
use super::kept::{Kept, Said};
use super::names::said;
use super::places::{PLACES, Places};
use super::{Columns, Rows, weight};
use crate::cells::read_number;
use crate::fault::{At, Wrong};
use crate::file::BallotFile;

/// What the rows say of a ballot.
struct Ballot {
    count: u64,
    at: usize,
    marks: Vec<(u64, Said)>,
}

pub(super) fn read(table: Table<'_>, columns: &Columns, places: Places) -> Result<BallotFile, At> {
    let mut kept = Kept::default();
    let mut ballots: Vec<Ballot> = Vec::new();
    let mut numbers: BTreeMap<Vec<Vec<u8>>, usize> = BTreeMap::new();
    let besides: Vec<usize> = (0..columns.all.len())
        .filter(|place| columns.all.get(*place).is_some_and(|heading| PLACES.contains(&plain(heading).as_str())))
        .collect();
    let mut rows = Rows::new(table, columns);
    while let Some((start, row)) = rows.next()? {
        if crate::cells::is_empty(row) {
            continue;
        }
        if row.get(places.ballot).is_none_or(|cell| cell.bytes().is_empty()) {
            return Err(At::new(start, Wrong::CellsMissing { needs: "the ballot that it is of" }));
        }
        let bytes = |place: &usize| row.get(*place).map(Cell::bytes).unwrap_or_default().to_vec();
        let key = std::iter::once(&places.ballot).chain(&besides).map(bytes).collect();
        let count = weight(row, columns.weight)?;
        let number = *numbers.entry(key).or_insert_with(|| {
            ballots.push(Ballot { count, at: start, marks: Vec::new() });
            ballots.len().saturating_sub(1)
        });
        let Some(ballot) = ballots.get_mut(number) else { continue };
        if ballot.count != count {
            return Err(At::new(start, Wrong::WeightsDiffer));
        }
        let said = row.get(places.choice).map_or(Ok(Said::Gap), |cell| said(&mut kept, cell, &columns.words))?;
        if said == Said::Gap {
            continue;
        }
        let in_words = |cell: &Cell<'_>| std::str::from_utf8(cell.bytes()).ok().and_then(heading::number);
        let read = |cell: &Cell<'_>| in_words(cell).map_or_else(|| read_number(cell, "a rank"), |rank| Ok(Some(rank)));
        let rank = row.get(places.rank).map_or(Ok(None), read)?;
        let Some(rank) = rank.filter(|rank| *rank > 0) else {
            let found = row.get(places.rank).map(|cell| crate::text::shown(cell.bytes())).unwrap_or_default();
            let found = if found.is_empty() { "nothing".to_owned() } else { found };
            return Err(At::new(start, Wrong::NoNumber { wanted: "a rank", found }));
        };
        ballot.marks.push((rank, said));
    }
    for mut ballot in ballots {
        // The sort is stable: those of one rank stay in the order of the rows.
        ballot.marks.sort_by_key(|(rank, _)| *rank);
        mark(&mut kept, &ballot.marks);
        kept.close(ballot.count, ballot.at);
    }
    kept.file()
}

/// Marks a ballot in the order of its ranks; ranks that it leaves out are empty. A rank may be any number: beyond the first
/// empty one, how many follow makes no difference.
fn mark(kept: &mut Kept, marks: &[(u64, Said)]) {
    let mut last = 0;
    for (rank, said) in marks {
        if let (Said::Spelling(number), true) = (said, *rank == last) {
            kept.mark(Said::Same(*number));
            continue;
        }
        let empty = rank.saturating_sub(last).saturating_sub(1);
        if empty > 0 {
            kept.mark(Said::Gaps(u16::try_from(empty).unwrap_or(u16::MAX)));
        }
        kept.mark(*said);
        last = *rank;
    }
}
