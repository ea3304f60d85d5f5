//! A column for each rank, with names in its cells.

use tauride_table::{Cell, Table};

use super::header::Columns;
use super::kept::{Kept, Said};
use super::words::Words;
use super::{Rows, weight};
use crate::fault::At;
use crate::file::BallotFile;

pub(super) fn read(table: Table<'_>, columns: &Columns) -> Result<BallotFile, At> {
    let mut kept = Kept::default();
    let mut rows = Rows::new(table, columns);
    while let Some((start, row)) = rows.next()? {
        for column in &columns.places {
            let said = match row.get(*column) {
                Some(cell) => said(&mut kept, cell, &columns.words)?,
                None => Said::Gap,
            };
            kept.mark(said);
        }
        kept.close(weight(row, columns.weight)?, start);
    }
    kept.file()
}

/// Returns what a cell says.
pub(super) fn said(kept: &mut Kept, cell: &Cell<'_>, words: &Words) -> Result<Said, At> {
    match cell.bytes() {
        nothing if words.says_nothing(nothing) => Ok(Said::Gap),
        several if words.is_overvote(several) => Ok(Said::Overvote),
        name => kept.name(name, cell.at).map(Said::Spelling),
    }
}
