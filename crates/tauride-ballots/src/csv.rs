//! CSV: a table of ballots, both ways round.
//!
//! ```text
//! ballots,Anna,Berta,Clara          a column for each candidate, with ranks in it
//! 5,1,2,                            five ballots: Anna, then Berta
//! 1,2,1,1                           one ballot: Berta and Clara equally, then Anna
//!
//! Precinct,rank1,rank2              a column for each rank, with names in it
//! N-3,Anna,Berta                    one ballot: Anna, then Berta
//! N-4,skipped,Clara                 one ballot: an empty rank, then Clara
//! ```
//!
//! Which of the two it is follows from the header. A column called `ballots`, `count`, `weight` or the like says how
//! many ballots a row stands for. Other columns that are no ranks, such as a precinct, are known by common headings; any
//! other is named in the [`Hints`]. `skipped` and `undervote` are empty ranks, and `overvote` is one with
//! several names. Cells are separated by commas, semicolons or tabs, and quoted as RFC 4180 says. In the second form the
//! candidates are numbered in the order of the alphabet, so that the order of the ballots does not matter.

mod header;
mod names;
mod points;
mod ranks;
mod record;
mod write;

use tauride_tally::points::Bounds;

use self::header::Columns;
use crate::fault::{At, Fault, Wrong};
use crate::file::BallotFile;
use crate::text;

pub use points::PointsFile;
pub use write::{Form, write};

pub(crate) use record::{Cell, Table};

/// What the header of a table does not say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// Headings of columns that are no ranks.
    pub ignored: Vec<String>,
    /// The heading of the column that says how many ballots a row stands for.
    pub weight: Option<String>,
}

/// Reads a table of ballots.
///
/// # Errors
///
/// [`Fault`], with the place and what mends it.
///
/// ```
/// use tauride_ballots::csv::{Hints, read};
///
/// let file = read(b"Precinct,rank1,rank2\nN-3,Clara,Anna\nN-4,Anna,skipped\n", &Hints::default())?;
/// assert_eq!((file.candidates[0].name.as_str(), file.ballots.total()), ("Anna", 2));
/// # Ok::<(), tauride_ballots::Fault>(())
/// ```
pub fn read(bytes: &[u8], hints: &Hints) -> Result<BallotFile, Fault> {
    read_at(bytes, hints).map_err(|wrong| wrong.within(bytes))
}

fn read_at(bytes: &[u8], hints: &Hints) -> Result<BallotFile, At> {
    let mut table = Table::new(bytes)?;
    let mut header = Vec::new();
    if !table.row(&mut header)? {
        return Err(At::new(0, Wrong::Empty));
    }
    let columns = header::columns(&header, hints)?;
    if columns.names_in_cells { names::read(&mut table, &columns) } else { ranks::read(&mut table, &columns) }
}

/// Reads a table of ballots that give points: a column for each candidate, with points in its cells. A ballot that gives
/// more than the bounds allow is spoilt.
///
/// # Errors
///
/// [`Fault`], with the place and what mends it.
///
/// ```
/// use tauride_ballots::csv::{Hints, read_points};
/// use tauride_tally::points::Bounds;
///
/// let file = read_points(b"ballots,Anna,Berta\n3,5,4\n2,,5\n1,9,\n", &Hints::default(), Bounds::score(5))?;
/// assert_eq!((file.ballots.total(), file.ballots.spoilt()), (5, 1));
/// # Ok::<(), tauride_ballots::Fault>(())
/// ```
pub fn read_points(bytes: &[u8], hints: &Hints, bounds: Bounds) -> Result<PointsFile, Fault> {
    let read = || {
        let mut table = Table::new(bytes)?;
        let mut header = Vec::new();
        if !table.row(&mut header)? {
            return Err(At::new(0, Wrong::Empty));
        }
        let columns = header::columns(&header, hints)?;
        if columns.names_in_cells {
            return Err(At::new(0, Wrong::NoPointColumns));
        }
        points::read(&mut table, &columns, bounds)
    };
    read().map_err(|wrong| wrong.within(bytes))
}

/// Returns how many ballots a row stands for: what its cell says, 1 where there is no such column.
fn weight(row: &[Cell<'_>], column: Option<usize>) -> Result<u64, At> {
    let Some(cell) = column.and_then(|column| row.get(column)) else { return Ok(1) };
    text::ballots(cell.bytes()).map_err(|wrong| At::new(cell.at, wrong))
}

/// Returns whether every cell is empty, as a spreadsheet leaves rows behind the last.
pub(crate) fn is_empty(row: &[Cell<'_>]) -> bool {
    row.iter().all(|cell| cell.bytes().is_empty())
}

/// Reads the next row of ballots into `row`, and returns where it begins; `None` at the end. Where a column says how many
/// ballots a row stands for, one with nothing in it stands for none; elsewhere it is a blank ballot.
fn next<'a>(table: &mut Table<'a>, row: &mut Vec<Cell<'a>>, columns: &Columns) -> Result<Option<usize>, At> {
    loop {
        let start = table.offset();
        if !table.row(row)? {
            return Ok(None);
        }
        fits(row, columns.count)?;
        if columns.weight.is_none() || !is_empty(row) {
            return Ok(Some(start));
        }
    }
}

/// Returns whether a cell says that a rank is empty.
fn says_nothing(cell: &[u8]) -> bool {
    const WORDS: &[&str] = &["", "-", "–", "skipped", "skip", "undervote", "blank", "n/a"];
    WORDS.iter().any(|word| cell.eq_ignore_ascii_case(word.as_bytes()))
}

/// Returns whether a cell says that several were marked at a rank.
fn is_overvote(cell: &[u8]) -> bool {
    cell.eq_ignore_ascii_case(b"overvote")
}

/// Refuses a row with cells beyond the header, unless they are empty.
fn fits(row: &[Cell<'_>], columns: usize) -> Result<(), At> {
    let beyond = row.get(columns..).unwrap_or_default().iter().find(|cell| !cell.bytes().is_empty());
    beyond.map_or(Ok(()), |cell| Err(At::new(cell.at, Wrong::RowTooLong { cells: row.len(), columns })))
}
