//! A column for each rank, with names in its cells.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use tauride_names::folded;
use tauride_table::{Cell, Table};

use super::header::Columns;
use super::heading::{plain, rank_of_column};
use super::kept::{Kept, Said};
use super::seen::Seen;
use super::sums::{Cells, Sums};
use super::words::Words;
use super::{Rows, weight};
use crate::doubt::Doubt;
use crate::fault::{At, Wrong};
use crate::file::BallotFile;
use crate::text::{is_thousands, text, whole};

pub(super) fn read(table: Table<'_>, columns: &Columns) -> Result<BallotFile, At> {
    let mut kept = Kept::default();
    let mut besides: Vec<Beside> = columns.unknown().into_iter().map(Beside::of).collect();
    let mut rows = Rows::new(table, columns);
    let (mut seen, mut sums) = (Seen::new(columns), Sums::new(columns));
    while let Some((start, row)) = rows.next()? {
        seen.see(start, row)?;
        for beside in &mut besides {
            beside.see(row, &columns.words);
        }
        for column in &columns.places {
            let said = match row.get(*column) {
                Some(cell) => said(&mut kept, cell, &columns.words)?,
                None => Said::Gap,
            };
            kept.mark(said);
        }
        let count = weight(row, columns.weight)?;
        sums.add(start, row, count, &[]);
        kept.close(count, start);
    }
    refuse_headings(&kept, columns)?;
    sums.end(Cells::Ranks)?;
    let file = kept.file()?;
    refuse_names_elsewhere(&file, &besides, columns)?;
    refuse_numbers_beside(&besides, columns)?;
    Ok(file)
}

/// Refuses a header that stands among the ballots, as where one file was written behind another: all its ranks are names.
fn refuse_headings(kept: &Kept, columns: &Columns) -> Result<(), At> {
    let ranks: BTreeSet<u64> = columns.headings.iter().filter_map(|heading| rank_of_column(heading)).collect();
    let own: BTreeSet<String> = columns.headings.iter().map(|heading| plain(heading)).collect();
    let mut named = BTreeMap::new();
    for (name, at) in kept.names() {
        let name = text(name);
        let alike = |rank: &u64| ranks.contains(rank) && (ranks.len() > 1 || own.contains(&plain(&folded(&name))));
        if let Some(rank) = rank_of_column(&name).filter(alike) {
            named.insert(rank, (at, name));
        }
    }
    let all = named.keys().eq(&ranks) && kept.names().count() > ranks.len();
    match named.into_values().next().filter(|_| all) {
        Some((at, found)) => Err(At::doubt(at, Doubt::HeadingAgain { found })),
        None => Ok(()),
    }
}

/// A column that is no rank, and what stands in it.
struct Beside {
    place: usize,
    cells: BTreeSet<String>,
    at: usize,
    /// Whether all cells that say something are whole numbers.
    numbers: bool,
}

impl Beside {
    /// More different cells are no names of candidates.
    const CELLS_MAX: usize = 1_000;

    fn of(place: usize) -> Self {
        Self { place, cells: BTreeSet::new(), at: 0, numbers: true }
    }

    fn see(&mut self, row: &[Cell<'_>], words: &Words) {
        let cell = row.get(self.place).filter(|cell| !words.says_nothing(cell.bytes()));
        let Some(cell) = cell.filter(|_| self.cells.len() <= Self::CELLS_MAX) else { return };
        self.numbers &= whole(cell.bytes()).is_some() || is_thousands(cell.bytes());
        let said = cell.text();
        let name = folded(&said);
        if !self.cells.contains(&*name) {
            if self.cells.is_empty() {
                self.at = cell.at;
            }
            self.cells.insert(name.into_owned());
        }
    }
}

/// Refuses a column in which every cell names a candidate, though its heading is no rank: votes would be lost.
fn refuse_names_elsewhere(file: &BallotFile, besides: &[Beside], columns: &Columns) -> Result<(), At> {
    let names: BTreeSet<Cow<'_, str>> = file.candidates.iter().map(|candidate| folded(&candidate.name)).collect();
    let names_all = |beside: &&Beside| {
        (1..=Beside::CELLS_MAX).contains(&beside.cells.len())
            && beside.cells.iter().all(|cell| names.contains(cell.as_str()))
    };
    let found = besides.iter().find(names_all);
    found.map_or(Ok(()), |beside| {
        let column = columns.all.get(beside.place).cloned().unwrap_or_default();
        Err(At::new(beside.at, Wrong::NamesElsewhere { column }))
    })
}

/// Refuses a column of numbers where none says how many ballots a row stands for: it may be that one.
fn refuse_numbers_beside(besides: &[Beside], columns: &Columns) -> Result<(), At> {
    let counts = |beside: &&Beside| {
        let heading = columns.all.get(beside.place).map(|heading| plain(heading)).unwrap_or_default();
        // One ballot for each row is what is counted anyway.
        let each = beside.cells.iter().all(|cell| cell == "1");
        beside.numbers && !each && !is_number_of_something(&heading)
    };
    let found = besides.iter().find(counts).filter(|_| columns.weight.is_none());
    found.map_or(Ok(()), |beside| {
        let column = columns.all.get(beside.place).cloned().unwrap_or_default();
        Err(At::doubt(beside.at, Doubt::NumbersBeside { column }))
    })
}

/// Returns whether a heading is over what tells rows apart, not over how many ballots they stand for.
fn is_number_of_something(heading: &str) -> bool {
    const ENDS: &[&str] = &["id", "nr", "num", "number", "nummer", "code", "key", "seq", "sequence"];
    let mut words = heading.rsplit(' ');
    let last = words.next().unwrap_or_default();
    ENDS.iter()
        .any(|end| last.len() > end.len() && last.ends_with(end) || last == *end && words.clone().next().is_some())
        && !heading.starts_with("num")
}

/// Returns what a cell says.
pub(super) fn said(kept: &mut Kept, cell: &Cell<'_>, words: &Words) -> Result<Said, At> {
    match cell.bytes() {
        nothing if words.says_nothing(nothing) => Ok(Said::Gap),
        several if words.is_overvote(several) => Ok(Said::Overvote),
        name => kept.name(name, cell.at).map(Said::Spelling),
    }
}
