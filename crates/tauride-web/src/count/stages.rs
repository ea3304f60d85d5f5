//! A transferable count: the table of stages, the picture, and the sentences of every stage.

use askama::Template;
use tauride_tally::sentence::Names;
use tauride_tally::transferable::{Sheet, Stage};

use super::{filled, told};
use crate::bits::Picture;
use crate::draw::{sankey, step_words};
use crate::excerpt::Excerpt;
use crate::fates::Fate;

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
    /// What the table and the picture do not show.
    left_out: Option<String>,
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
    let shown = Excerpt::of(sheet);
    let heads =
        shown.stages().map(|(number, stage)| Head { number: number + 1, words: step_words(&stage.step, names) });
    let rows = shown.candidates().iter().map(|candidate| row(&shown, *candidate, names));
    let whole = |stage: &Stage| i128::try_from(stage.exhausted).unwrap_or(i128::MAX);
    filled(&Stages {
        left_out: shown.left_out(),
        heads: heads.collect(),
        rows: rows.collect(),
        nobody: vec![nobody(&shown, "Exhausted", whole), nobody(&shown, "Lost to rounding", |stage| stage.rounding)],
        totals: shown.stages().map(|(_, stage)| tauride_tell::votes(total(stage), sheet.decimals)).collect(),
        quotas: shown.stages().map(|(_, stage)| tauride_tell::votes(stage.quota, sheet.decimals)).collect(),
        decimals: sheet.decimals,
        picture: sankey(&shown, names),
        told: sheet.sentences_by_stage(names).iter().map(|sentences| told::all(sentences)).collect(),
    })
}

/// Adds up everything that a stage holds; rounding may be below 0.
fn total(stage: &Stage) -> u128 {
    let votes = stage.votes.iter().fold(stage.exhausted, |sum, votes| sum.saturating_add(*votes));
    votes.saturating_add_signed(stage.rounding)
}

fn row(shown: &Excerpt<'_>, candidate: usize, names: Names<'_>) -> Row {
    let (fate, decimals) = (shown.fate(candidate), shown.sheet.decimals);
    let cells = shown.stages().map(|(number, stage)| {
        let votes = stage.votes_of(candidate);
        let out = matches!(fate, Fate::Excluded(stage) if stage < number);
        let printed = if out && votes == 0 { "–".to_owned() } else { tauride_tell::votes(votes, decimals) };
        let decided = match fate {
            Fate::Elected(stage) if stage == number => "elected",
            Fate::Excluded(stage) if stage == number => "excluded",
            Fate::Elected(_) | Fate::Excluded(_) | Fate::Open => "",
        };
        let change = shown.before(number).map_or(0, |before| difference(votes, before.votes_of(candidate)));
        Cell { votes: printed, change: signed(change, decimals), decided }
    });
    let cells = cells.collect();
    let fate = match fate {
        Fate::Elected(_) => "elected",
        Fate::Excluded(_) => "excluded",
        Fate::Open => "",
    };
    Row { name: names.of(candidate), fate, cells }
}

fn nobody(shown: &Excerpt<'_>, name: &str, of: impl Fn(&Stage) -> i128) -> Row {
    let decimals = shown.sheet.decimals;
    let cells = shown.stages().map(|(number, stage)| {
        let votes = of(stage);
        let change = shown.before(number).map_or(0, |before| votes.saturating_sub(of(before)));
        let sign = if votes < 0 { "−" } else { "" };
        let votes = format!("{sign}{}", tauride_tell::votes(votes.unsigned_abs(), decimals));
        Cell { votes, change: signed(change, decimals), decided: "" }
    });
    Row { name: name.to_owned(), fate: "", cells: cells.collect() }
}

fn difference(now: u128, before: u128) -> i128 {
    let size = i128::try_from(now.abs_diff(before)).unwrap_or(i128::MAX);
    if now < before { -size } else { size }
}

/// Writes a change with its sign: `+8.00560`, `−26.10000`; nothing for none.
fn signed(change: i128, decimals: u32) -> String {
    let votes = tauride_tell::votes(change.unsigned_abs(), decimals);
    match change.cmp(&0) {
        std::cmp::Ordering::Greater => format!("+{votes}"),
        std::cmp::Ordering::Equal => String::new(),
        std::cmp::Ordering::Less => format!("−{votes}"),
    }
}
