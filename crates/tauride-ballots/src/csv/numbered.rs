//! Headers of numbers: are they a ballot, ranks, or candidates?

use tauride_table::Table;

use super::header::{Columns, Form};
use super::heading::{in_order, number, plain};
use crate::doubt::Doubt;
use crate::example::{Lines, row};
use crate::fault::At;
use crate::text;

/// How many rows are shown as they would be right.
const SHOWN: usize = 2;

/// Refuses a header in which numbers stand for candidates or for ranks, and one that may be a ballot itself; two columns of
/// one candidate, each of another rank.
pub(super) fn refuse(table: &Table<'_>, columns: &Columns) -> Result<(), At> {
    if columns.form != Form::RankPerCandidate || !columns.standing.is_empty() {
        return Ok(());
    }
    refuse_ranks_of_one(columns)?;
    if !(may_be_ballot(&columns.all) || all_ordered(&columns.headings)) {
        return Ok(());
    }
    let separator = table.separator();
    let heads = |word: &str| -> Vec<String> {
        columns.places.iter().zip(1_usize..).map(|(_, number)| format!("{word}{number}")).collect()
    };
    let (mut below, mut cells, mut rows) = (table.clone(), Vec::new(), Vec::new());
    while rows.len() < SHOWN && below.row(&mut cells)? {
        let cell = |place: &usize| cells.get(*place).map(|cell| cell.text().into_owned()).unwrap_or_default();
        rows.push(columns.places.iter().map(cell).collect::<Vec<String>>());
    }
    let lines = |word: &str| {
        let all = std::iter::once(heads(word)).chain(rows.iter().cloned());
        Lines(all.map(|cells| row(cells.iter().map(String::as_str), separator)).collect())
    };
    let first = row(columns.headings.iter().map(String::as_str), separator);
    Err(At::doubt(0, Doubt::NumberedHeader { first, ranks: lines("rank"), candidates: lines("Candidate ") }))
}

/// Returns whether a header may be a ballot: numbers, all but one of them as ranks are.
fn may_be_ballot(all: &[String]) -> bool {
    let said: Vec<&String> = all.iter().filter(|heading| !heading.is_empty()).collect();
    let numbers: Option<Vec<u64>> = said.iter().map(|heading| text::number(heading.as_bytes())).collect();
    let Some(numbers) = numbers.filter(|numbers| numbers.len() > 1) else { return false };
    let small =
        numbers.iter().filter(|number| usize::try_from(**number).is_ok_and(|number| number <= all.len())).count();
    small > 1 && small.saturating_add(1) >= numbers.len()
}

/// Returns whether headings are the numbers from 1, with nothing beside them or with a word that stands before a rank as well.
pub(super) fn all_ordered<'n>(headings: impl IntoIterator<Item = &'n String>) -> bool {
    let numbers: Option<Vec<u64>> = headings.into_iter().map(|heading| ordered(heading)).collect();
    numbers.is_some_and(|mut numbers| {
        numbers.sort_unstable();
        numbers.len() > 1 && numbers.iter().zip(1..).all(|(number, wanted)| *number == wanted)
    })
}

/// Returns the number of a heading that says nothing else: `1`, `2nd`, `third`, `P4`, `Position 5`.
fn ordered(heading: &str) -> Option<u64> {
    const WORDS: &[&str] = &[
        "",
        "p",
        "r",
        "pos",
        "position",
        "place",
        "platz",
        "vote",
        "stimme",
        "wahl",
        "prio",
        "priority",
        "priorität",
        "priorité",
        "top",
        "slot",
        "no",
        "nr",
        "n",
        "n°",
        "nº",
        "#",
        "lugar",
        "puesto",
        "voto",
        "vœu",
        "voeu",
        "number",
        "nummer",
        "column",
    ];
    let plain = plain(heading);
    let word = plain.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let digits = plain.get(word.len()..).filter(|_| WORDS.contains(&word.trim_end()));
    digits.and_then(|digits| digits.parse().ok()).or_else(|| number(&plain)).or_else(|| in_order(&plain))
}

/// Refuses two columns of one candidate, each of another rank, as `Anna(1)` and `Anna(2)`.
fn refuse_ranks_of_one(columns: &Columns) -> Result<(), At> {
    let parted = |heading: &String| -> Option<(String, u64)> {
        let (name, number) = heading.strip_suffix(')')?.rsplit_once('(')?;
        Some((plain(name), number.trim().parse().ok()?))
    };
    let mut all: Vec<((String, u64), &String)> =
        columns.headings.iter().filter_map(|heading| Some((parted(heading)?, heading))).collect();
    all.sort_unstable();
    let two = all.windows(2).find_map(|two| match two {
        [((one, 1), first), ((other, 2), second)] if one == other && !one.is_empty() => Some((*first, *second)),
        _ => None,
    });
    two.map_or(Ok(()), |(one, other)| Err(At::doubt(0, Doubt::RanksOfOne { one: one.clone(), other: other.clone() })))
}

#[cfg(test)]
mod tests {
    use super::{all_ordered, may_be_ballot};

    #[test]
    fn numbers_are_known_where_a_rank_may_stand() {
        let all = |headings: &str| headings.split(',').map(str::to_owned).collect::<Vec<_>>();
        for headings in
            ["1,2,3", "2,1", "1st,2nd,3rd", "first,second", "P1,P2", "Position 2,Position 1", "1.,2.", "#1,#2"]
        {
            assert!(all_ordered(&all(headings)), "{headings}");
        }
        for headings in ["1", "A1,A2", "0,1", "Candidate 1,Candidate 2", "1,3", "c1,c2", "Anna,2"] {
            assert!(!all_ordered(&all(headings)), "{headings}");
        }
        for headings in ["5,1,2,3", "1,,2", "1,1", "1,2,9"] {
            assert!(may_be_ballot(&all(headings)), "{headings}");
        }
        for headings in ["101,102", "1", "1,Anna", "7,8,1", "ballots,1,2"] {
            assert!(!may_be_ballot(&all(headings)), "{headings}");
        }
    }
}
