//! The count sheet as programs read it. Votes are texts with their last exact decimal.
//!
//! A sheet is written as it stands: of a thousand contests none is built as a tree of values first.

mod stages;

use std::fmt::Display;

use serde::{Serialize, Serializer};
use serde_json::Value;
use tauride_tally::ballots::Ballots;
use tauride_tally::decimal::Decimal;
use tauride_tally::method::{AnySheet, Method};
use tauride_tally::sentence::Names;
use tauride_tally::{Counted, committee, list, pairwise, plain};

use self::stages::Whole;
use super::{Input, lot, rounds};

/// The whole sheet of a file.
#[derive(Serialize)]
pub(super) struct Sheet<'a> {
    file: &'a str,
    title: String,
    method: &'static str,
    family: &'static str,
    seats: u32,
    ballots: Text<u128>,
    blank: Text<u128>,
    /// All ballots that give points together, if some give none.
    #[serde(skip_serializing_if = "Option::is_none")]
    cast: Option<Text<u128>>,
    candidates: Labels,
    withdrawn: Labels,
    complete: bool,
    elected: Labels,
    count: Count<'a>,
    sentences: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    remarks: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tie: Option<Value>,
}

/// Names of candidates.
type Labels = Vec<String>;

/// What a program reads as a text.
pub(super) struct Text<T>(pub(super) T);

impl<T: Display> Serialize for Text<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// What each family of methods writes down.
#[derive(Serialize)]
#[serde(untagged)]
enum Count<'a> {
    Plain { decimals: u32, rounds: Vec<PlainRound> },
    Committee { rounds: Vec<CommitteeRound> },
    Pairs { rounds: Vec<Pairs<'a>> },
    Transferable(Whole<'a>),
    Lists { valid: u64, vacant: u32, lists: Vec<ListRow> },
}

#[derive(Serialize)]
struct PlainRound {
    votes: Vec<Text<Decimal>>,
    valid: Text<u128>,
    spoilt: Text<u128>,
}

#[derive(Serialize)]
struct CommitteeRound {
    step: &'static str,
    figures: Vec<Figure>,
    elected: Option<String>,
}

#[derive(Serialize)]
struct Figure {
    candidate: String,
    figure: String,
}

#[derive(Serialize)]
struct Pairs<'a> {
    matrix: Vec<Row<'a>>,
    compared: Labels,
    smith: Labels,
    ranking: Vec<Labels>,
}

/// How many ballots prefer a candidate to each.
struct Row<'a>(&'a [u128]);

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(Text))
    }
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct ListRow {
    list: String,
    votes: u64,
    takes_part: bool,
    seats: Option<u32>,
}

/// Returns the whole sheet of a file.
pub(super) fn sheet<'a>(
    input: &'a Input,
    method: Method,
    ballots: &Ballots,
    counted: &'a Counted<AnySheet>,
) -> Sheet<'a> {
    let names = Names(&input.names);
    let (family, count) = match counted.sheet() {
        AnySheet::Plain(sheet) => ("plain", plain(sheet)),
        AnySheet::Committee(sheet) => ("committee", committee(sheet, names)),
        AnySheet::Pairwise(sheet) => ("pairwise", Count::Pairs { rounds: vec![pairs(sheet, names)] }),
        AnySheet::Repeated(sheet) => {
            ("pairwise", Count::Pairs { rounds: sheet.rounds.iter().map(|round| pairs(round, names)).collect() })
        }
        AnySheet::Transferable(sheet) => ("transferable", Count::Transferable(Whole::of(sheet, names))),
        AnySheet::List(sheet) => ("list", lists(sheet, names)),
    };
    let cast = input.cast(ballots);
    Sheet {
        file: &input.path,
        title: input.title(),
        method: method.name(),
        family,
        seats: input.seats,
        ballots: Text(cast.valid),
        blank: Text(cast.blank),
        cast: cast.together().map(Text),
        candidates: (0..input.names.len()).map(|place| names.of(place)).collect(),
        withdrawn: labels(names, &input.withdrawn),
        complete: counted.tie().is_none(),
        elected: labels(names, counted.sheet().elected()),
        count,
        sentences: input.sentences(ballots, counted),
        remarks: input.file.remarks().iter().map(ToString::to_string).collect(),
        tie: counted.tie().map(|tie| lot::json(&input.file.candidates, &input.again, tie)),
    }
}

fn labels(names: Names<'_>, places: &[usize]) -> Labels {
    places.iter().map(|place| names.of(*place)).collect()
}

fn plain(sheet: &plain::Sheet) -> Count<'static> {
    let printed = |units: &u128| Text(Decimal::of(*units, sheet.decimals));
    let rounds = sheet.rounds.iter().map(|round| PlainRound {
        votes: round.votes.iter().map(printed).collect(),
        valid: Text(round.valid),
        spoilt: Text(round.spoilt),
    });
    Count::Plain { decimals: sheet.decimals, rounds: rounds.collect() }
}

fn committee(sheet: &committee::Sheet, names: Names<'_>) -> Count<'static> {
    let rounds = sheet.rounds.iter().map(|round| {
        let figure = |(candidate, figure): &(usize, _)| Figure {
            candidate: names.of(*candidate),
            figure: ToString::to_string(figure as &dyn Display),
        };
        CommitteeRound {
            step: rounds::word(round.step),
            figures: round.figures.iter().map(figure).collect(),
            elected: round.elected.map(|candidate| names.of(candidate)),
        }
    });
    Count::Committee { rounds: rounds.collect() }
}

fn pairs<'a>(sheet: &'a pairwise::Sheet, names: Names<'_>) -> Pairs<'a> {
    Pairs {
        matrix: (0..sheet.matrix.candidates()).map(|one| Row(sheet.matrix.row(one))).collect(),
        compared: labels(names, &sheet.compared),
        smith: labels(names, &sheet.smith),
        ranking: sheet.ranking.iter().map(|row| labels(names, row)).collect(),
    }
}

fn lists(sheet: &list::Sheet, names: Names<'_>) -> Count<'static> {
    let each = sheet.lists.iter().enumerate().map(|(place, list)| ListRow {
        list: names.of(place),
        votes: list.votes,
        takes_part: sheet.at_bars.lists.get(place).is_some_and(|at_bar| at_bar.takes_part()),
        seats: sheet.won.get(place).copied(),
    });
    Count::Lists { valid: sheet.valid, vacant: sheet.vacant, lists: each.collect() }
}
