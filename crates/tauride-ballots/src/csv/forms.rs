//! Answers of forms: one column with a name, or with several names, in each cell.

use std::collections::BTreeSet;

use tauride_names::folded;
use tauride_table::{Cell, Table};

use super::doubts;
use super::header::Columns;
use super::heading::plain;
use super::kept::{Kept, Said};
use super::seen::Seen;
use super::words::Words;
use super::{Marks, Rows, weight};
use crate::doubt::Doubt;
use crate::example::{Lines, row};
use crate::fault::{At, Wrong};
use crate::file::BallotFile;
use crate::lists::sums::is_no_list;
use crate::text::{number, text};

/// How many rows are shown as they would be right.
const SHOWN: usize = 2;

/// In how many rows it is looked for numbers.
const LOOKED_AT: usize = 50;

/// An answer: the names in a cell, and the cell's ballot.
struct Answer {
    names: Vec<Vec<String>>,
    count: u64,
    at: usize,
}

/// Reads a table whose cells are no ranks, if one column of answers is all that it has. `wrong` is the first cell that is
/// none.
pub(super) fn read(table: &Table<'_>, columns: &Columns, marks: Option<Marks>, wrong: At) -> Result<BallotFile, At> {
    let Wrong::NoRank { found, .. } = &wrong.wrong else { return Err(wrong) };
    let (found, at) = (found.clone(), wrong.offset);
    match columns.of_answers().as_slice() {
        [only] => answers(table, columns, *only, marks, wrong),
        several => match headed(table, columns, several) {
            Some(lines) => Err(At::new(at, Wrong::NamesWithoutRank { found, lines })),
            None => Err(wrong),
        },
    }
}

fn answers(
    table: &Table<'_>,
    columns: &Columns,
    column: usize,
    marks: Option<Marks>,
    wrong: At,
) -> Result<BallotFile, At> {
    let cells = cells(table, columns, column)?;
    let said = |cell: &&(String, u64, usize)| !columns.words.says_nothing(cell.0.as_bytes());
    let all: Vec<&str> = cells.iter().filter(said).map(|(cell, _, _)| cell.as_str()).collect();
    let apart = Apart::of(&all, marks);
    let answers: Vec<Answer> = cells
        .iter()
        .map(|(cell, count, at)| Answer { names: apart.names(cell, &columns.words), count: *count, at: *at })
        .collect();
    // Ranks and names in one column are a slip.
    let names = || answers.iter().flat_map(|answer| answer.names.iter().flatten().map(move |name| (name, answer.at)));
    if names().any(|(name, _)| number(name.as_bytes()).is_some()) {
        return Err(wrong);
    }
    if columns.weight.is_some()
        && let Some((found, at)) = names().find(|(name, _)| doubts::is_sum(name.as_bytes()))
    {
        return Err(At::new(at, Wrong::SumOfRows { found: found.clone() }));
    }
    if columns.weight.is_some()
        && let Some((found, at)) = names().find(|(name, _)| is_no_list(name))
    {
        return Err(At::new(at, Wrong::NoList { found: found.clone() }));
    }
    // What has no letter is no name: cells that nothing separates which is known.
    if let Some((found, at)) = names().find(|(name, _)| !name.contains(char::is_alphabetic)) {
        return Err(At::new(at, Wrong::NotParted { found: found.clone() }));
    }
    refuse_name_as_heading(&answers, columns.all.get(column), apart, table.separator())?;
    refuse_vote_as_heading(&answers, columns, apart, table.separator())?;
    if apart == Apart::Above
        && let Some((found, at)) = names().find(|(name, _)| is_counted(name))
    {
        return Err(At::doubt(at, Doubt::CountInCell { found: found.clone() }));
    }
    let several = answers.iter().find(|answer| answer.names.len() > 1);
    let unclear = marks.is_none() && apart != Apart::Above && !(apart == Apart::Sign(';') && permute(&answers));
    if let Some(several) = several.filter(|_| unclear) {
        let column = columns.all.get(column).cloned().unwrap_or_default();
        let lines = ranked_lines(&answers, table.separator());
        return Err(At::new(several.at, Wrong::MarksUnclear { column, lines }));
    }
    kept(answers, marks, &columns.words)
}

/// Refuses a heading that is named below: then it is no heading, and a ballot would be lost.
fn refuse_name_as_heading(
    answers: &[Answer],
    heading: Option<&String>,
    apart: Apart,
    separator: char,
) -> Result<(), At> {
    let Some(heading) = heading.map(|heading| folded(heading)) else { return Ok(()) };
    let told = apart.names(&heading, &Words::default()).concat();
    if !answers.iter().flat_map(|answer| &answer.names).flatten().any(|name| told.contains(name)) {
        return Ok(());
    }
    let names = answers.iter().filter_map(|answer| answer.names.first()?.first()).map(String::as_str);
    let lines = ["rank1", &*heading].into_iter().chain(names.take(SHOWN)).map(|name| row([name], separator));
    Err(At::new(0, Wrong::NamesWithoutRank { found: heading.to_string(), lines: Lines(lines.collect()) }))
}

/// Refuses a heading over the only column that says nothing of what it holds: it may be the first vote.
fn refuse_vote_as_heading(answers: &[Answer], columns: &Columns, apart: Apart, separator: char) -> Result<(), At> {
    let [heading] = columns.all.as_slice() else { return Ok(()) };
    if asks(heading) && !(apart == Apart::Above && heading.contains(ABOVE)) {
        return Ok(());
    }
    let names = answers.iter().filter_map(|answer| answer.names.first()?.first()).map(String::as_str);
    let lines = ["rank1", heading].into_iter().chain(names.take(SHOWN)).map(|name| row([name], separator));
    Err(At::doubt(0, Doubt::HeadingOrVote { found: heading.clone(), lines: Lines(lines.collect()) }))
}

/// Returns whether a heading asks something, or names what is answered: a name of a candidate hardly does.
fn asks(heading: &str) -> bool {
    const WORDS: &[&str] = &[
        "best",
        "board",
        "chair",
        "list",
        "member",
        "name",
        "party",
        "partei",
        "pick",
        "pref",
        "president",
        "rang",
        "rank",
        "vote",
        "votes",
        "voto",
        "wahl",
        "wen",
        "wer",
        "who",
        "whom",
        "votre",
        "für",
        "for",
        "pour",
        "por",
    ];
    const BEGINNINGS: &[&str] = &[
        "answer",
        "ballot",
        "candidat",
        "choice",
        "choix",
        "committee",
        "council",
        "delegat",
        "election",
        "favor",
        "favour",
        "kandidat",
        "opción",
        "option",
        "preference",
        "question",
        "response",
        "select",
        "stimme",
        "treasurer",
        "voting",
        "winner",
    ];
    let plain = plain(heading);
    let known = |word: &str| WORDS.contains(&word) || BEGINNINGS.iter().any(|begun| word.starts_with(begun));
    heading.contains(['?', '[', ':']) || plain.split(' ').count() > 3 || plain.split(' ').any(known)
}

/// Returns whether a name says how often it stands: `3: Anna`, `Anna * 3`.
fn is_counted(name: &str) -> bool {
    let bare = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let before = name.split_once([':', '*', '×']).is_some_and(|(count, _)| bare(count.trim()));
    before || name.rsplit_once(['*', '×', ':']).is_some_and(|(_, count)| bare(count.trim()))
}

/// Returns what stands in the column, how many ballots each cell stands for, and where.
fn cells(table: &Table<'_>, columns: &Columns, column: usize) -> Result<Vec<(String, u64, usize)>, At> {
    let mut rows = Rows::new(table.clone(), columns);
    let (mut cells, mut seen) = (Vec::new(), Seen::new(columns));
    while let Some((start, row)) = rows.next()? {
        seen.see(start, row)?;
        let cell = row.get(column);
        let at = cell.map_or(start, |cell| cell.at);
        cells.push((text(cell.map(Cell::bytes).unwrap_or_default()), weight(row, columns.weight)?, at));
    }
    Ok(cells)
}

/// Signs between a name and the next that is wanted less.
const ABOVE: &[char] = &['>', '»', '›', '→', '≻', '＞'];

/// What stands between the names of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Apart {
    /// `Anna > Berta = Clara`: the order is said.
    Above,
    /// A sign, such as a semicolon.
    Sign(char),
    /// Nothing: a cell is one name.
    Whole,
}

impl Apart {
    fn of(cells: &[&str], marks: Option<Marks>) -> Self {
        let any = |sign: char| cells.iter().any(|cell| cell.contains(sign));
        if marks == Some(Marks::One) {
            return Self::Whole;
        }
        if ABOVE.iter().any(|sign| any(*sign)) {
            return Self::Above;
        }
        [';', '\n', '|', ','].into_iter().find(|sign| any(*sign)).map_or(Self::Whole, Self::Sign)
    }

    /// Returns the names in a cell, those of one rank together.
    fn names(self, cell: &str, words: &Words) -> Vec<Vec<String>> {
        let named = |names: Vec<&str>| -> Vec<String> {
            names
                .into_iter()
                .map(|name| folded(name).into_owned())
                .filter(|name| !words.says_nothing(name.as_bytes()))
                .collect()
        };
        let ranks: Vec<Vec<String>> = match self {
            Self::Above => cell.split(ABOVE).map(|rank| named(rank.split('=').collect())).collect(),
            Self::Sign(sign) => cell.split(sign).map(|name| named(vec![name])).collect(),
            Self::Whole => vec![named(vec![cell])],
        };
        ranks.into_iter().filter(|rank| !rank.is_empty()).collect()
    }
}

/// Returns whether all answers name the same candidates, and not all in one order: they put them in order.
fn permute(answers: &[Answer]) -> bool {
    let mut sets = BTreeSet::new();
    let mut orders = BTreeSet::new();
    for answer in answers.iter().filter(|answer| !answer.names.is_empty()) {
        let names: Vec<&String> = answer.names.iter().flatten().collect();
        sets.insert(names.iter().copied().collect::<BTreeSet<_>>());
        orders.insert(names);
    }
    sets.len() == 1 && orders.len() > 1
}

/// Returns the ballots: names that were chosen share a rank.
fn kept(answers: Vec<Answer>, marks: Option<Marks>, words: &Words) -> Result<BallotFile, At> {
    let mut kept = Kept::default();
    kept.whole = marks == Some(Marks::One);
    for Answer { names, count, at } in answers {
        let ranks = if marks == Some(Marks::Chosen) { vec![names.concat()] } else { names };
        for name in ranks.iter().flat_map(|rank| rank.iter().enumerate()) {
            let said = match name {
                (_, name) if words.is_overvote(name.as_bytes()) => Said::Overvote,
                (0, name) => Said::Spelling(kept.name(name.as_bytes(), at)?),
                (_, name) => Said::Same(kept.name(name.as_bytes(), at)?),
            };
            kept.mark(said);
        }
        kept.close(count, at);
    }
    kept.file()
}

/// Returns a header of ranks, and the first answers below it.
fn ranked_lines(answers: &[Answer], separator: char) -> Lines {
    let several = |answer: &&Answer| answer.names.len() > 1;
    let shown: Vec<Vec<&str>> = answers
        .iter()
        .filter(several)
        .take(SHOWN)
        .map(|answer| answer.names.iter().flatten().map(String::as_str).collect())
        .collect();
    let ranks = shown.iter().map(Vec::len).max().unwrap_or(0);
    let header: Vec<String> = (1..=ranks).map(|rank| format!("rank{rank}")).collect();
    let header = row(header.iter().map(String::as_str), separator);
    Lines(std::iter::once(header).chain(shown.into_iter().map(|names| row(names, separator))).collect())
}

/// Returns the table as it would be right if its columns are ranks: a header of ranks, and the first rows below it, without
/// the columns that say nothing of ranks. `None` if a cell is a number.
fn headed(table: &Table<'_>, columns: &Columns, answers: &[usize]) -> Option<Lines> {
    let separator = table.separator();
    let mut rows = Rows::new(table.clone(), columns);
    let mut body: Vec<Vec<String>> = Vec::new();
    while body.len() < LOOKED_AT
        && let Ok(Some((_, row))) = rows.next()
    {
        let cell = |place: &usize| row.get(*place).map(|cell| cell.text().into_owned()).unwrap_or_default();
        body.push(answers.iter().map(cell).collect());
    }
    if body.iter().flatten().any(|cell| cell.starts_with(|sign: char| sign.is_ascii_digit())) {
        return None;
    }
    // A first row that holds the same names is no header.
    let first: Vec<String> = answers.iter().filter_map(|place| columns.all.get(*place).cloned()).collect();
    if body.iter().flatten().any(|name| first.contains(name)) {
        body.insert(0, first);
    }
    let header: Vec<String> = (1..=answers.len()).map(|rank| format!("rank{rank}")).collect();
    let lines = std::iter::once(header).chain(body.into_iter().take(SHOWN));
    Some(Lines(lines.map(|cells| row(cells.iter().map(String::as_str), separator)).collect()))
}
