//! What a table may say in two ways: refused, since either reading would lose votes or make some.

use tauride_table::{Cell, Table};

use super::header::{Columns, Form};
use super::heading::{is_running, plain};
use super::{Hints, Rows};
use crate::doubt::Doubt;
use crate::fault::{At, Wrong};
use crate::text::number;

/// Fewer rows may count up by chance.
const COUNTING: u64 = 3;

/// Refuses a ballot that stands where the header belongs: a number in every cell, and not in order.
pub(super) fn refuse_no_header(columns: &Columns) -> Result<(), At> {
    let numbers: Option<Vec<u64>> = columns.all.iter().map(|heading| number(heading.as_bytes())).collect();
    let Some(numbers) = numbers.filter(|numbers| numbers.len() > 1) else { return Ok(()) };
    let mut ordered = numbers.clone();
    ordered.sort_unstable();
    let ranks = ordered != numbers && ordered.iter().zip(1..).all(|(number, wanted)| *number == wanted);
    if ranks { Err(At::new(0, Wrong::NoHeader)) } else { Ok(()) }
}

/// Refuses a table that has a row for each candidate, and no heading over their names: its columns are numbered ballots.
pub(super) fn refuse_turned(table: &Table<'_>, columns: &Columns) -> Result<(), At> {
    const WORDS: &[&str] =
        &["ballot", "voter", "vote", "paper", "stimmzettel", "wähler", "bulletin", "electeur", "papeleta"];
    let is_numbered = |(heading, number): (&String, u64)| {
        let plain = plain(heading);
        let word = plain.trim_end_matches(|sign: char| sign.is_ascii_digit() || sign == ' ');
        WORDS.contains(&word) && plain.strip_prefix(word).is_some_and(|rest| rest.trim_start() == number.to_string())
    };
    let unheaded = columns.all.first().is_some_and(String::is_empty);
    if !unheaded || columns.headings.len() < 2 || !columns.headings.iter().zip(1..).all(is_numbered) {
        return Ok(());
    }
    let column = columns.headings.first().cloned().unwrap_or_default();
    Err(At::new(table.offset(), Wrong::Turned { column }))
}

/// Refuses a column of whose numbers nobody knows whether they number the rows.
pub(super) fn refuse_running(table: &Table<'_>, columns: &Columns, hints: &Hints) -> Result<(), At> {
    let heading = |place: usize| columns.all.get(place).cloned().unwrap_or_default();
    if let Some(place) = columns.weight.filter(|place| hints.weight.is_none() && is_running(&heading(*place)))
        && counts(table, columns, place).is_some_and(|rows| rows > 1)
    {
        let column = heading(place);
        return Err(At::new(0, Wrong::RunningWeight { column }));
    }
    let first =
        columns.places.first().filter(|place| **place == 0 && columns.weight.is_none() && columns.places.len() > 1);
    let asked = |place: &&usize| columns.form == Form::RankPerCandidate && !columns.standing.contains(place);
    if let Some(place) = first.filter(asked)
        && let Some(rows) = counts(table, columns, *place)
        && rows >= COUNTING
        && (rows > columns.places.len() as u64 || others_rank(table, columns))
    {
        return Err(At::new(0, Wrong::RunningNumber { column: heading(*place) }));
    }
    Ok(())
}

/// Returns how many rows there are, if a column counts them from 0 or 1.
fn counts(table: &Table<'_>, columns: &Columns, column: usize) -> Option<u64> {
    let mut rows = Rows::new(table.clone(), columns);
    let (mut first, mut count) = (None, 0_u64);
    while let Some((_, row)) = rows.next().ok()? {
        let own = number(row.get(column)?.bytes())?;
        let first = *first.get_or_insert(own);
        if first > 1 || own != first.saturating_add(count) {
            return None;
        }
        count = count.saturating_add(1);
    }
    Some(count)
}

/// Returns whether the columns behind the first put candidates in order in every row, without a gap and with no rank twice.
fn others_rank(table: &Table<'_>, columns: &Columns) -> bool {
    let mut rows = Rows::new(table.clone(), columns);
    while let Ok(Some((_, row))) = rows.next() {
        let cells = columns.places.iter().skip(1).filter_map(|place| row.get(*place)).map(Cell::bytes);
        let mut ranks: Vec<Option<u64>> = cells.filter(|cell| !columns.words.says_nothing(cell)).map(number).collect();
        ranks.sort_unstable();
        if ranks.is_empty() || !ranks.iter().zip(1..).all(|(rank, wanted)| *rank == Some(wanted)) {
            return false;
        }
    }
    true
}

/// Returns whether a cell says that its row is what the others come to.
pub(super) fn is_sum(word: &[u8]) -> bool {
    const WORDS: &[&str] = &[
        "total",
        "totals",
        "totale",
        "totaal",
        "totaux",
        "totales",
        "sum",
        "summe",
        "somme",
        "suma",
        "gesamt",
        "insgesamt",
        "grand total",
        "average",
        "mean",
        "durchschnitt",
        "moyenne",
        "media",
        "promedio",
        "celkem",
        "razem",
        "subtotal",
        "sub-total",
        "sous-total",
        "subtotale",
        "teilsumme",
        "zwischensumme",
    ];
    const BEFORE: &[&str] = &["total", "subtotal", "sub-total", "summe", "zwischensumme", "gesamt", "sous-total"];
    let word = word.strip_suffix(b":").unwrap_or(word);
    // Most cells are longer than any of them, or shorter.
    let begins = |sum: &&str| {
        let behind = word.get(sum.len()..).unwrap_or_default();
        let begun = word.get(..sum.len()).is_some_and(|begun| begun.eq_ignore_ascii_case(sum.as_bytes()));
        begun && (behind.is_empty() || BEFORE.contains(sum) && behind.starts_with(b" "))
    };
    WORDS.iter().any(begins)
}

/// Refuses a row that stands for no ballot of its own: it says what the others come to.
pub(super) fn refuse_sum(row: &[Cell<'_>], asides: &[usize]) -> Result<(), At> {
    let found = asides.iter().filter_map(|place| row.get(*place)).find(|cell| is_sum(cell.bytes()));
    found.map_or(Ok(()), |cell| Err(At::new(cell.at, Wrong::SumOfRows { found: cell.text().into_owned() })))
}

/// Refuses a first column without a heading in which words stand: what they name is the row, be it a ballot or a candidate.
pub(super) fn refuse_named(row: &[Cell<'_>], columns: &Columns) -> Result<(), At> {
    if columns.form != Form::RankPerCandidate || !columns.all.first().is_some_and(String::is_empty) {
        return Ok(());
    }
    match row.first().filter(|cell| cell.text().contains(char::is_alphabetic)) {
        Some(cell) if is_sum(cell.bytes()) => {
            Err(At::new(cell.at, Wrong::SumOfRows { found: cell.text().into_owned() }))
        }
        Some(cell) => Err(At::doubt(cell.at, Doubt::RowsNamed { found: crate::text::shown(cell.bytes()) })),
        None => Ok(()),
    }
}

/// Refuses a line that parts the header from what is below it, as tables in plain text have.
pub(super) fn refuse_ruled(row: &[Cell<'_>]) -> Result<(), At> {
    let rules = |cell: &Cell<'_>| {
        let bytes = cell.bytes();
        bytes.len() > 2 && bytes.iter().all(|byte| matches!(byte, b'-' | b'=' | b':' | b'+' | b'_'))
    };
    let mut said = row.iter().filter(|cell| !cell.bytes().is_empty());
    match said.next().filter(|cell| rules(cell) && said.all(rules)) {
        Some(cell) => Err(At::doubt(cell.at, Doubt::Ruled { found: crate::text::shown(cell.bytes()) })),
        None => Ok(()),
    }
}

/// How many rows are looked at to know what parts the cells.
const LOOKED_AT: usize = 3;

/// Refuses rows of one cell below a header of several, where another sign than in the header parts them.
pub(super) fn refuse_unparted(table: &Table<'_>, columns: &Columns) -> Result<(), At> {
    let (mut table, mut row, mut found) = (table.clone(), Vec::new(), None);
    let signs = [b',', b';', b'\t', b'|'];
    for _ in 0..LOOKED_AT {
        if columns.all.len() < 2 || !table.row(&mut row)? {
            break;
        }
        let [cell] = row.as_slice() else { return Ok(()) };
        let parts = |sign: u8| cell.bytes().split(|byte| *byte == sign).count() == columns.all.len();
        if !signs.into_iter().any(|sign| char::from(sign) != table.separator() && parts(sign)) {
            return Ok(());
        }
        found = found.or_else(|| Some((cell.at, crate::text::shown(cell.bytes()))));
    }
    found.map_or(Ok(()), |(at, found)| Err(At::new(at, Wrong::NotParted { found })))
}

/// Refuses what stands in a column without a heading. The first may number the rows.
pub(super) fn refuse_unheaded(row: &[Cell<'_>], unheaded: &[usize]) -> Result<(), At> {
    let found = unheaded.iter().filter_map(|place| row.get(*place)).find(|cell| !cell.bytes().is_empty());
    found.map_or(Ok(()), |cell| Err(At::new(cell.at, Wrong::NoHeading { found: crate::text::shown(cell.bytes()) })))
}
