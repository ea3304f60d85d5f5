//! A transferable count: the table of stages, the picture, and the sentences of every stage.

use askama::Template;
use tauride_tally::sentence::Names;
use tauride_tally::transferable::{Sheet, Stage};

use super::{filled, told};
use crate::bits::Picture;
use crate::draw::{sankey, step_words};
use crate::fates::{Fate, Fates};
use crate::words;

/// Votes at the end of a stage.
struct Cell {
    /// To the last decimal; a dash for whoever is out and has none.
    votes: String,
    /// What came or went in this stage, with its sign; empty for nothing.
    change: String,
    /// What was decided: `elected`.
    decided: &'static str,
}

/// A candidate, or votes that are nobody's.
struct Row {
    name: String,
    fate: &'static str,
    cells: Vec<Cell>,
}

/// The head of a column.
struct Head {
    number: usize,
    words: String,
}

#[derive(Template)]
#[template(path = "count/stages.html")]
struct Stages {
    heads: Vec<Head>,
    rows: Vec<Row>,
    /// Exhausted and lost to rounding.
    nobody: Vec<Row>,
    /// All votes of each stage together.
    totals: Vec<String>,
    quotas: Vec<String>,
    decimals: u32,
    picture: Picture,
    told: Vec<Vec<String>>,
}

/// Shows a transferable count.
pub(super) fn view(sheet: &Sheet, names: Names<'_>) -> String {
    let fates = Fates::of(sheet);
    let heads =
        sheet.stages.iter().zip(1..).map(|(stage, number)| Head { number, words: step_words(&stage.step, names) });
    let rows = fates.order().iter().map(|candidate| row(sheet, &fates, *candidate, names));
    let whole = |stage: &Stage| i128::try_from(stage.exhausted).unwrap_or(i128::MAX);
    filled(&Stages {
        heads: heads.collect(),
        rows: rows.collect(),
        nobody: vec![nobody(sheet, "Exhausted", whole), nobody(sheet, "Lost to rounding", |stage| stage.rounding)],
        totals: sheet.stages.iter().map(|stage| words::votes(total(stage), sheet.decimals)).collect(),
        quotas: sheet.stages.iter().map(|stage| words::votes(stage.quota, sheet.decimals)).collect(),
        decimals: sheet.decimals,
        picture: sankey(sheet, names),
        told: sheet.sentences_by_stage(names).iter().map(|sentences| told::all(sentences)).collect(),
    })
}

/// Adds up everything that a stage holds; rounding may be below 0.
fn total(stage: &Stage) -> u128 {
    let votes = stage.votes.iter().fold(stage.exhausted, |sum, votes| sum.saturating_add(*votes));
    votes.saturating_add_signed(stage.rounding)
}

fn row(sheet: &Sheet, fates: &Fates, candidate: usize, names: Names<'_>) -> Row {
    let fate = fates.get(candidate);
    let mut before: Option<u128> = None;
    let mut cells = Vec::with_capacity(sheet.stages.len());
    for (stage, number) in sheet.stages.iter().zip(0..) {
        let votes = stage.votes_of(candidate);
        let out = matches!(fate, Fate::Excluded(stage) if stage < number);
        let printed = if out && votes == 0 { "–".to_owned() } else { words::votes(votes, sheet.decimals) };
        let decided = match fate {
            Fate::Elected(stage) if stage == number => "elected",
            Fate::Excluded(stage) if stage == number => "excluded",
            Fate::Elected(_) | Fate::Excluded(_) | Fate::Open => "",
        };
        let change = before.map_or(0, |before| difference(votes, before));
        cells.push(Cell { votes: printed, change: signed(change, sheet.decimals), decided });
        before = Some(votes);
    }
    let fate = match fate {
        Fate::Elected(_) => "elected",
        Fate::Excluded(_) => "excluded",
        Fate::Open => "",
    };
    Row { name: names.of(candidate), fate, cells }
}

fn nobody(sheet: &Sheet, name: &str, of: impl Fn(&Stage) -> i128) -> Row {
    let mut before = 0_i128;
    let mut cells = Vec::with_capacity(sheet.stages.len());
    for (stage, number) in sheet.stages.iter().zip(0..) {
        let votes = of(stage);
        let change = if number == 0 { 0 } else { votes.saturating_sub(before) };
        let sign = if votes < 0 { "−" } else { "" };
        let votes_words = format!("{sign}{}", words::votes(votes.unsigned_abs(), sheet.decimals));
        cells.push(Cell { votes: votes_words, change: signed(change, sheet.decimals), decided: "" });
        before = votes;
    }
    Row { name: name.to_owned(), fate: "", cells }
}

fn difference(now: u128, before: u128) -> i128 {
    let size = i128::try_from(now.abs_diff(before)).unwrap_or(i128::MAX);
    if now < before { -size } else { size }
}

/// Writes a change with its sign: `+8.00560`, `−26.10000`; nothing for none.
fn signed(change: i128, decimals: u32) -> String {
    let votes = words::votes(change.unsigned_abs(), decimals);
    match change.cmp(&0) {
        std::cmp::Ordering::Greater => format!("+{votes}"),
        std::cmp::Ordering::Equal => String::new(),
        std::cmp::Ordering::Less => format!("−{votes}"),
    }
}
