//! What a table may say in two ways: refused, since either reading would lose votes or make some.

use tauride_table::{Cell, Table};

use super::header::{Columns, Form};
use super::heading::{is_running, plain};
use super::{Hints, Rows};
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
    if let Some(place) = first.filter(|_| columns.form == Form::RankPerCandidate)
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
    ];
    let word = word.strip_suffix(b":").unwrap_or(word);
    WORDS.iter().any(|sum| word.eq_ignore_ascii_case(sum.as_bytes()))
}

/// Refuses a row that stands for no ballot of its own: it says what the others come to.
pub(super) fn refuse_sum(row: &[Cell<'_>], asides: &[usize]) -> Result<(), At> {
    let found = asides.iter().filter_map(|place| row.get(*place)).find(|cell| is_sum(cell.bytes()));
    found.map_or(Ok(()), |cell| Err(At::new(cell.at, Wrong::SumOfRows { found: cell.text().into_owned() })))
}

/// Refuses what stands in a column without a heading. The first may number the rows.
pub(super) fn refuse_unheaded(row: &[Cell<'_>], unheaded: &[usize]) -> Result<(), At> {
    let found = unheaded.iter().filter_map(|place| row.get(*place)).find(|cell| !cell.bytes().is_empty());
    found.map_or(Ok(()), |cell| Err(At::new(cell.at, Wrong::NoHeading { found: crate::text::shown(cell.bytes()) })))
}
