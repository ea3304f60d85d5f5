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
//! several names; so are the common words for them in German, French and Spanish, and those in the [`Hints`]. Cells are separated by commas, semicolons or tabs, and quoted as RFC 4180 says. In the second form the
//! candidates are numbered in the order of the alphabet, so that the order of the ballots does not matter.

mod doubts;
mod forms;
mod header;
mod heading;
mod kept;
mod long;
mod marks;
mod names;
mod numbered;
mod order;
mod places;
mod points;
mod ranks;
mod refused;
mod seen;
mod several;
mod sums;
mod words;
mod write;

use tauride_table::{Cell, Table};
use tauride_tally::points::Bounds;

use self::header::Columns;
use crate::cells::{fits, is_empty};
use crate::fault::{At, Fault, Wrong, reading};
use crate::file::BallotFile;
use crate::text;

pub use points::PointsFile;
pub use write::{Form, write};

/// What the header of a table does not say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// Headings of columns that are no ranks.
    pub ignored: Vec<String>,
    /// The heading of the column that says how many ballots a row stands for.
    pub weight: Option<String>,
    /// What several names in the cells of one column mean.
    pub marks: Option<Marks>,
    /// Headings of columns that are candidates, whatever else they may say.
    pub standing: Vec<String>,
    /// Words for an empty rank, beside those that are known.
    pub skipped: Vec<String>,
    /// Words for a rank with several names, beside those that are known.
    pub overvote: Vec<String>,
}

/// What several names in the cells of one column mean, as forms write them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marks {
    /// They are none: each cell is one name, whatever signs are in it.
    One,
    /// The first is the most wanted.
    Ranked,
    /// Their order says nothing.
    Chosen,
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
    reading(bytes, |text| read_at(text, hints))
}

/// Reads a table of ballots whose header says what its columns are.
pub(crate) fn read_by_header(text: &[u8], hints: &Hints) -> Result<BallotFile, At> {
    let (table, columns) = begin(text, hints)?;
    by_header(table, &columns)
}

pub(crate) fn read_at(text: &[u8], hints: &Hints) -> Result<BallotFile, At> {
    let (table, columns) = begin(text, hints)?;
    match by_header(table.clone(), &columns) {
        Err(wrong) => forms::read(&table, &columns, hints.marks, wrong),
        read => read,
    }
}

fn by_header(table: Table<'_>, columns: &Columns) -> Result<BallotFile, At> {
    match columns.form {
        header::Form::CandidatePerRank => names::read(table, columns),
        header::Form::Long(places) => long::read(table, columns, places),
        header::Form::RankPerCandidate => ranks::read(table, columns),
    }
}

/// Reads the header of a table that has something below it.
fn begin<'a>(text: &'a [u8], hints: &Hints) -> Result<(Table<'a>, Columns), At> {
    let mut table = Table::new(text);
    let mut header = Vec::new();
    if !table.row(&mut header)? {
        return Err(At::new(0, Wrong::Empty));
    }
    let columns = header::columns(&header, hints)?;
    let mut below = table.clone();
    if !below.row(&mut header)? {
        return Err(At::new(text.len(), Wrong::NoBallots));
    }
    doubts::refuse_no_header(&columns)?;
    numbered::refuse(&table, &columns)?;
    doubts::refuse_unparted(&table, &columns)?;
    doubts::refuse_turned(&table, &columns)?;
    doubts::refuse_running(&table, &columns, hints)?;
    Ok((table, columns))
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
    reading(bytes, |text| {
        let (table, columns) = begin(text, hints)?;
        if columns.form != header::Form::RankPerCandidate {
            return Err(At::new(0, Wrong::NoPointColumns));
        }
        points::read(table, &columns, bounds)
    })
}

/// Returns how many ballots a row stands for: what its cell says, 1 where there is no such column.
fn weight(row: &[Cell<'_>], column: Option<usize>) -> Result<u64, At> {
    let Some(column) = column else { return Ok(1) };
    let Some(cell) = row.get(column) else {
        let at = row.first().map_or(0, |cell| cell.at);
        return text::ballots(b"").map_err(|wrong| At::new(at, wrong));
    };
    if text::is_thousands(cell.bytes()) {
        return Err(At::new(cell.at, Wrong::Thousands { found: text::shown(cell.bytes()) }));
    }
    text::ballots(cell.bytes()).map_err(|wrong| At::new(cell.at, wrong))
}

/// The rows of ballots below a header.
struct Rows<'a, 'c> {
    table: Table<'a>,
    columns: &'c Columns,
    row: Vec<Cell<'a>>,
}

impl<'a, 'c> Rows<'a, 'c> {
    fn new(table: Table<'a>, columns: &'c Columns) -> Self {
        Self { table, columns, row: Vec::new() }
    }

    /// Returns the next row and where it begins; `None` at the end. Where a column says how many ballots a row stands for,
    /// one with nothing in it stands for none; elsewhere it is a blank ballot.
    fn next(&mut self) -> Result<Option<(usize, &[Cell<'a>])>, At> {
        loop {
            if !self.table.row(&mut self.row)? {
                return Ok(None);
            }
            // Lines with nothing in them may lie between the row before and this one.
            let start = self.row.first().map_or(0, |cell| cell.at);
            fits(&self.row, self.columns.all.len())?;
            doubts::refuse_unheaded(&self.row, &self.columns.unheaded)?;
            doubts::refuse_ruled(&self.row)?;
            doubts::refuse_named(&self.row, self.columns)?;
            doubts::refuse_sum(&self.row, &self.columns.asides)?;
            if self.columns.weight.is_none() || !is_empty(&self.row) {
                return Ok(Some((start, &self.row)));
            }
        }
    }
}
