//! A column for each candidate, with points in its cells.

use tauride_table::{Cell, Table};
use tauride_tally::points::{Ballots, Bounds, Builder, PointsError};

use super::header::Columns;
use super::order::{refuse_numbers, refuse_of_form};
use super::seen::Seen;
use super::sums::{Cells, Sums};
use super::{Rows, weight};
use crate::fault::{At, Wrong};
use crate::text::{is_thousands, shown, whole};

/// Ballots that give points, as a table tells them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointsFile {
    /// The names of the candidates.
    pub candidates: Vec<String>,
    /// The ballots.
    pub ballots: Ballots,
}

/// Reads the rows. A ballot that gives more than it may is spoilt, as the bounds say.
pub(super) fn read(table: Table<'_>, columns: &Columns, bounds: Bounds) -> Result<PointsFile, At> {
    columns.distinct()?;
    refuse_numbers(columns)?;
    refuse_of_form(columns)?;
    let (mut seen, mut sums, mut given_points) = (Seen::new(columns), Sums::new(columns), Vec::new());
    let taken = |at| move |error: PointsError| At::new(at, Wrong::Points(error));
    let mut builder = Builder::new(columns.places.len(), bounds).map_err(taken(0))?;
    let mut rows = Rows::new(table, columns);
    while let Some((start, row)) = rows.next()? {
        seen.see(start, row)?;
        let count = weight(row, columns.weight)?;
        let mut spoilt = false;
        given_points.clear();
        for (candidate, column) in columns.places.iter().enumerate() {
            let Some(cell) = row.get(*column).filter(|cell| !columns.words.says_nothing(cell.bytes())) else {
                continue;
            };
            let points = points(cell)?;
            if points > 0 {
                given_points.push((points, candidate));
            }
            // More than any bound.
            let Ok(points) = u32::try_from(points) else {
                spoilt = true;
                continue;
            };
            let given = builder.give(candidate, points);
            spoilt |= matches!(given, Err(PointsError::TooManyForOne { .. }));
            if let Some(error) = given.err().filter(|_| !spoilt) {
                return Err(taken(start)(error));
            }
        }
        sums.add(start, row, count, &given_points);
        let closed = if spoilt { builder.close_spoilt(count) } else { builder.close(count) };
        match closed {
            Err(PointsError::TooManyTogether { .. }) => builder.close_spoilt(count).map_err(taken(start))?,
            other => other.map_err(taken(start))?,
        }
    }
    sums.end(Cells::Points)?;
    Ok(PointsFile { candidates: columns.headings.clone(), ballots: builder.finish() })
}

/// Returns the points in a cell. A thousand of them and one with decimals are not to be told apart.
fn points(cell: &Cell<'_>) -> Result<u64, At> {
    let found = || shown(cell.bytes());
    if is_thousands(cell.bytes()) {
        return Err(At::new(cell.at, Wrong::Thousands { found: found() }));
    }
    whole(cell.bytes())
        .ok_or_else(|| At::new(cell.at, Wrong::NoNumber { wanted: "a number of points", found: found() }))
}
