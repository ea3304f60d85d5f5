//! Rows that say what the others come to, and do not say that they do.

use tauride_table::Cell;

use super::doubts::is_sum;
use super::header::{Columns, Form};
use crate::doubt::Doubt;
use crate::fault::At;
use crate::text::number;

/// Fewer rows come to the same by chance, or it makes no difference.
const ROWS_MIN: u64 = 3;

/// What a row has to add up to be a sum.
struct Row {
    at: usize,
    count: u64,
    /// Whether it names nobody.
    nameless: bool,
    /// What stands in its cells, by the column.
    cells: Vec<(u64, usize)>,
}

/// The sums of all rows.
pub(super) struct Sums<'c> {
    columns: &'c Columns,
    rows: u64,
    ballots: u128,
    cells: Vec<u128>,
    first: Option<Row>,
    last: Option<Row>,
    /// The greatest number in the rows but the first, and in those but the last.
    greatest: (u64, u64),
}

impl<'c> Sums<'c> {
    pub(super) fn new(columns: &'c Columns) -> Self {
        let cells = vec![0; columns.places.len()];
        Self { columns, rows: 0, ballots: 0, cells, first: None, last: None, greatest: (0, 0) }
    }

    /// Adds a row that begins at a byte and stands for so many ballots, and the numbers in it, each with its column.
    pub(super) fn add(&mut self, at: usize, row: &[Cell<'_>], count: u64, cells: &[(u64, usize)]) {
        let counted = self.columns.weight.is_some();
        self.rows = self.rows.saturating_add(1);
        self.ballots = self.ballots.saturating_add(u128::from(count));
        for (own, place) in cells.iter().filter(|_| !counted) {
            if let Some(sum) = self.cells.get_mut(*place) {
                *sum = sum.saturating_add(u128::from(*own));
            }
        }
        let most = cells.iter().map(|(own, _)| *own).max().unwrap_or(0);
        if let Some(last) = &self.last {
            let before = last.cells.iter().map(|(own, _)| *own).max().unwrap_or(0);
            self.greatest = (self.greatest.0.max(most), self.greatest.1.max(before));
        }
        let nameless = counted && self.is_nameless(row);
        // The room of the row before is used again.
        let mut kept = self.last.take().map(|last| last.cells).unwrap_or_default();
        kept.clear();
        if !counted {
            kept.extend_from_slice(cells);
        }
        let own = Row { at, count, nameless, cells: kept };
        if self.first.is_none() {
            self.first = Some(Row { cells: own.cells.clone(), ..own });
        }
        self.last = Some(own);
    }

    /// Returns whether no cell names somebody: it is empty, says that the row is a sum, or is a number among names.
    fn is_nameless(&self, row: &[Cell<'_>]) -> bool {
        let names = self.columns.form == Form::CandidatePerRank;
        self.columns
            .places
            .iter()
            .filter_map(|place| row.get(*place))
            .map(Cell::bytes)
            .all(|cell| cell.is_empty() || is_sum(cell) || names && number(cell).is_some())
    }

    /// Refuses a first or a last row that is the sum of the others.
    pub(super) fn end(&self, of: Cells) -> Result<(), At> {
        if self.rows < ROWS_MIN {
            return Ok(());
        }
        let (first, last) = (self.first.as_ref(), self.last.as_ref());
        for (row, greatest) in [(first, self.greatest.0), (last, self.greatest.1)] {
            let Some(row) = row else { continue };
            if row.nameless && row.count > 0 && u128::from(row.count).saturating_mul(2) == self.ballots {
                return Err(At::doubt(row.at, Doubt::SumWithoutName { found: row.count.to_string() }));
            }
            // Ranks are hardly ever sums; but for crosses, or ones, there is nothing that is greater.
            let may_be = match of {
                Cells::Ranks => greatest == 1 && row.cells.iter().any(|(own, _)| *own > 1),
                Cells::Points => row.cells.len() > 1,
            };
            if may_be && self.columns.weight.is_none() && self.adds_up(row) {
                return Err(At::doubt(row.at, Doubt::SumOfCells));
            }
        }
        Ok(())
    }

    fn adds_up(&self, row: &Row) -> bool {
        let mut own = vec![0_u128; self.cells.len()];
        for (number, place) in &row.cells {
            if let Some(own) = own.get_mut(*place) {
                *own = u128::from(*number);
            }
        }
        own.iter().zip(&self.cells).all(|(own, sum)| own.saturating_mul(2) == *sum)
    }
}

/// What stands in the cells.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cells {
    Ranks,
    Points,
}
