//! A table of lists and their votes.
//!
//! ```text
//! list;North;South        the header may be left out if there is one column of votes
//! Reds;1200;300
//! Blues;800;950
//! ```
//!
//! The first column names the lists; each further one has the votes of a district. Some columns say something else by
//! their headings:
//!
//! - `candidates`: how many a list has, so that it takes no more seats;
//! - `joined`: a word that joined lists have in common;
//! - `parties`: how many stand on the list together, where bars are higher for more;
//! - `direct`: seats that it has won already;
//! - `per cent`, `share`, `seats`, the like in German, French and Spanish, and headings with `%` in them say what came out,
//!   and are passed over.
//!
//! A line `total` that adds up the others is passed over too, and so is a column that adds up the other columns; a line of
//! invalid ballots, or a total that is none, is refused.
//!
//! Commas, semicolons or tabs separate the cells.

mod decimals;
pub(crate) mod sums;

use std::collections::{BTreeMap, BTreeSet};

use tauride_names::folded;
use tauride_table::{Cell, Table};
use tauride_tally::ballots::Builder;
use tauride_tally::list::List;

use crate::cells::{fits, is_empty, read_number};
use crate::fault::{At, Fault, Wrong, reading};
use crate::file::{BallotFile, Candidate};
use crate::text::text;

/// The votes of lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListVotes {
    /// The names of the lists.
    pub names: Vec<String>,
    /// The names of the districts; empty where the table has one column of votes and no header.
    pub districts: Vec<String>,
    /// For each list, its votes in each district.
    pub votes: Vec<Vec<u64>>,
    /// The heading over the names of the lists; empty where there is none.
    pub rows_of: String,
    /// The lists with their votes of all districts, and what the table says of them beside those.
    pub lists: Vec<List>,
}

/// What a column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Votes,
    Candidates,
    Joined,
    Parties,
    Direct,
    /// It says what comes out, not what is counted.
    Aside,
}

/// Reads a table of lists and their votes.
///
/// # Errors
///
/// [`Fault`], with the place and what mends it.
///
/// ```
/// let table = tauride_ballots::lists::read("Reds;1 200\nBlues;800\n".as_bytes())?;
/// assert_eq!((table.names[1].as_str(), table.votes[0][0]), ("Blues", 1_200));
/// # Ok::<(), tauride_ballots::Fault>(())
/// ```
pub fn read(bytes: &[u8]) -> Result<ListVotes, Fault> {
    reading(bytes, read_at)
}

pub(crate) fn read_at(text: &[u8]) -> Result<ListVotes, At> {
    rows(text).map_err(|wrong| decimals::explained(text, wrong))
}

fn rows(bytes: &[u8]) -> Result<ListVotes, At> {
    let mut table = Table::new(bytes);
    let mut row = Vec::new();
    let mut votes = ListVotes::default();
    let mut columns = Vec::new();
    let (mut names, mut words) = (BTreeSet::new(), BTreeMap::new());
    let (mut places, mut said) = (Vec::new(), false);
    while table.row(&mut row)? {
        let Some((name, cells)) = row.split_first().filter(|_| !is_empty(&row)) else { continue };
        if columns.is_empty() {
            if cells.is_empty() {
                let wrong = Wrong::CellsMissing { needs: "a list and its votes, with a semicolon between them" };
                return Err(At::new(name.at, wrong));
            }
            if is_heading(name, cells) {
                columns = cells.iter().map(|cell| Column::of(cell.bytes())).collect();
                if !columns.contains(&Column::Votes) {
                    return Err(At::new(name.at, Wrong::CellsMissing { needs: "a list and its votes" }));
                }
                let districts = cells.iter().zip(&columns).filter(|(_, column)| **column == Column::Votes);
                votes.districts = districts.map(|(cell, _)| text(cell.bytes())).collect();
                votes.rows_of = text(name.bytes());
                sums::refuse_no_district(&votes.districts, name.at)?;
                continue;
            }
            // Two columns of votes have names. If they have none, a comma within a number is likelier.
            columns = vec![Column::Votes];
        }
        fits(&row, columns.len().saturating_add(1))?;
        let list = text(name.bytes());
        if list.is_empty() {
            return Err(At::new(name.at, Wrong::CellsMissing { needs: "a list and its votes" }));
        }
        if !names.insert(folded(&list).into_owned()) {
            return Err(At::new(name.at, Wrong::NameTwice { name: list }));
        }
        if sums::is_no_list(&list) {
            return Err(At::new(name.at, Wrong::NoList { found: list }));
        }
        said |= cells.iter().any(|cell| !cell.bytes().is_empty());
        places.push(name.at);
        votes.names.push(list);
        votes.row(&columns, cells, name.at, &mut words)?;
    }
    votes.drop_totals(&places)?;
    votes.drop_total_column();
    votes.refuse_sum_column()?;
    if votes.names.is_empty() {
        return Err(At::new(0, Wrong::Empty));
    }
    if !said {
        return Err(At::new(0, Wrong::CellsMissing { needs: "a list and its votes" }));
    }
    Ok(votes)
}

/// Returns whether a text must be a table of lists by its first row: it has a number in its second cell and no heading, or a
/// heading that says something else of lists than their votes.
pub(crate) fn begins(text: &[u8]) -> Beginning {
    let mut row = Vec::new();
    let mut table = Table::new(text);
    while table.row(&mut row).is_ok_and(|more| more) {
        let Some((name, cells)) = row.split_first().filter(|_| !is_empty(&row)) else { continue };
        let columns: Vec<Column> = cells.iter().map(|cell| Column::of(cell.bytes())).collect();
        if !is_heading(name, cells) {
            let number = cells.first().is_some_and(|cell| is_amount(cell.bytes()));
            return if number { Beginning::Votes } else { Beginning::Perhaps };
        }
        let told = columns.contains(&Column::Votes) && columns.iter().any(|column| *column != Column::Votes);
        return if told { Beginning::Perhaps } else { Beginning::Heading };
    }
    Beginning::Heading
}

/// Returns whether a cell holds a number, however it is written: `-5`, `45 %` and `1e5` are some, and `1. Choice` is none.
fn is_amount(cell: &[u8]) -> bool {
    let unsigned = cell.strip_prefix(b"-").or(cell.strip_prefix(b"+")).unwrap_or(cell);
    let letters = text(unsigned).chars().filter(|sign| sign.is_alphabetic()).count();
    unsigned.first().is_some_and(u8::is_ascii_digit) && letters < 2
}

/// What the first row of a table says of its being a table of lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Beginning {
    /// A list and a number: it is one, or meant to be.
    Votes,
    /// It is one if all of it reads so.
    Perhaps,
    /// Headings, as any table may have.
    Heading,
}

/// Returns whether the first line says what the columns are: by the word over the lists, or because no cell begins as a
/// number does. A number that is written wrong is no heading, or the first list would be lost.
fn is_heading(name: &Cell<'_>, cells: &[Cell<'_>]) -> bool {
    const WORDS: &[&str] = &[
        "list", "lists", "party", "parties", "name", "names", "liste", "lista", "partei", "parti", "partido", "partij",
    ];
    let word = |cell: &Cell<'_>| text(cell.bytes()).starts_with(char::is_alphabetic);
    WORDS.contains(&text(name.bytes()).to_lowercase().as_str()) || cells.iter().all(word)
}

impl Column {
    fn of(heading: &[u8]) -> Self {
        let heading = text(heading).to_lowercase();
        if heading.contains('%') {
            return Self::Aside;
        }
        match heading.as_str() {
            "candidates" => Self::Candidates,
            "joined" => Self::Joined,
            "parties" => Self::Parties,
            "direct" => Self::Direct,
            word if ASIDE.contains(&word) => Self::Aside,
            _ => Self::Votes,
        }
    }
}

/// Headings of columns that say what came out.
const ASIDE: &[&str] = &[
    "per cent",
    "pct",
    "percent",
    "percentage",
    "share",
    "seats",
    // German
    "prozent",
    "anteil",
    "sitze",
    "mandate",
    // French
    "pour cent",
    "pourcentage",
    "part",
    "sièges",
    "sieges",
    // Spanish
    "por ciento",
    "porcentaje",
    "escaños",
    "escanos",
];

/// Returns the number in a cell, one beyond 32 bits as the greatest; nothing where it is empty.
fn few(cell: &Cell<'_>, wanted: &'static str) -> Result<Option<u32>, At> {
    Ok(read_number(cell, wanted)?.map(|number| u32::try_from(number).unwrap_or(u32::MAX)))
}

impl ListVotes {
    /// Adds what a row says of a list: `words` are those by which lists are joined, with their numbers.
    fn row(
        &mut self,
        columns: &[Column],
        cells: &[Cell<'_>],
        at: usize,
        words: &mut BTreeMap<String, u32>,
    ) -> Result<(), At> {
        let mut votes = Vec::new();
        let mut list = List::new(0);
        for (place, column) in columns.iter().enumerate() {
            let missing = At::new(at, Wrong::CellsMissing { needs: "as many cells as the first line" });
            let cell = cells.get(place).ok_or(missing)?;
            match column {
                Column::Votes => votes.push(read_number(cell, "the votes of a list")?.unwrap_or(0)),
                Column::Candidates => list.candidates = few(cell, "how many candidates a list has")?,
                Column::Parties => list.parties = few(cell, "how many parties stand on a list")?.unwrap_or(1),
                Column::Direct => list.direct = few(cell, "how many seats a list has won already")?.unwrap_or(0),
                Column::Aside => {}
                Column::Joined if cell.bytes().is_empty() => {}
                Column::Joined => {
                    let next = u32::try_from(words.len()).unwrap_or(u32::MAX);
                    list.joined = Some(*words.entry(text(cell.bytes())).or_insert(next));
                }
            }
        }
        list.votes = votes.iter().fold(0, |sum, own| sum.saturating_add(*own));
        self.votes.push(votes);
        self.lists.push(list);
        Ok(())
    }

    /// Returns the lists as candidates and each vote as a ballot that names one, over all districts together.
    ///
    /// # Errors
    ///
    /// [`Wrong::Ballot`], with too many lists or votes; [`Wrong::SeveralYears`], since the votes of several elections are
    /// not to be added.
    pub fn file(&self) -> Result<BallotFile, Wrong> {
        if let Some(column) = self.districts.iter().find(|name| self.districts.len() > 1 && sums::names_year(name)) {
            return Err(Wrong::SeveralYears { column: column.clone() });
        }
        let mut builder = Builder::new(self.names.len()).map_err(Wrong::Ballot)?;
        for (list, votes) in self.votes.iter().enumerate() {
            for votes in votes {
                builder.rank(list).map_err(Wrong::Ballot)?;
                builder.close(*votes).map_err(Wrong::Ballot)?;
            }
        }
        let candidates = self.names.iter().map(Candidate::named).collect();
        let (lists, noted) = (self.lists.clone(), self.noted());
        Ok(BallotFile { candidates, lists, noted, ballots: builder.finish(), ..BallotFile::default() })
    }
}
