//! The count sheet as programs read it. Votes are texts with their last exact decimal.

use serde_json::{Value, json};
use tauride_tally::ballots::Ballots;
use tauride_tally::decimal::Decimal;
use tauride_tally::method::{AnySheet, Method};
use tauride_tally::sentence::{Names, Sentences as _};
use tauride_tally::transferable::{Flow, Place, Ruling, Stage, Step};
use tauride_tally::{Counted, committee, list, pairwise, plain, points, transferable};

use super::{Input, lot, rounds};

/// Returns the whole sheet of a file.
pub(super) fn sheet(input: &Input, method: Method, ballots: &Ballots, counted: &Counted<AnySheet>) -> Value {
    let names = Names(&input.names);
    let all = |places: &[usize]| places.iter().map(|place| names.of(*place)).collect::<Vec<_>>();
    let (family, count) = match counted.sheet() {
        AnySheet::Plain(sheet) => ("plain", plain(sheet)),
        AnySheet::Committee(sheet) => ("committee", committee(sheet, names)),
        AnySheet::Pairwise(sheet) => ("pairwise", json!({ "rounds": [pairs(sheet, names)] })),
        AnySheet::Repeated(sheet) => {
            let rounds: Vec<Value> = sheet.rounds.iter().map(|round| pairs(round, names)).collect();
            ("pairwise", json!({ "rounds": rounds }))
        }
        AnySheet::Transferable(sheet) => ("transferable", transferable(sheet, names)),
        AnySheet::List(sheet) => ("list", lists(sheet, names)),
    };
    let mut told = json!({
        "file": &input.path,
        "title": input.title(),
        "method": method.name(),
        "family": family,
        "seats": input.seats,
        "ballots": input.points.as_ref().map_or_else(|| ballots.total(), points::Ballots::total).to_string(),
        "blank": ballots.blank().to_string(),
        "candidates": (0..input.names.len()).map(|place| names.of(place)).collect::<Vec<_>>(),
        "withdrawn": all(&input.withdrawn),
        "complete": counted.tie().is_none(),
        "elected": all(counted.sheet().elected()),
        "count": count,
        "sentences": counted.sheet().sentences(names),
    });
    if let Some(tie) = counted.tie() {
        told["tie"] = lot::json(&input.file.candidates, &input.others, tie);
    }
    told
}

fn plain(sheet: &plain::Sheet) -> Value {
    let printed = |units: u128| Decimal::of(units, sheet.decimals);
    let rounds = sheet.rounds.iter().map(|round| {
        let votes: Vec<String> = round.votes.iter().map(|votes| printed(*votes).to_string()).collect();
        json!({ "votes": votes, "valid": round.valid.to_string(), "spoilt": round.spoilt.to_string() })
    });
    json!({ "decimals": sheet.decimals, "rounds": rounds.collect::<Vec<_>>() })
}

fn committee(sheet: &committee::Sheet, names: Names<'_>) -> Value {
    let rounds = sheet.rounds.iter().map(|round| {
        let figures = round
            .figures
            .iter()
            .map(|(candidate, figure)| json!({ "candidate": names.of(*candidate), "figure": figure.to_string() }));
        json!({
            "step": rounds::word(round.step),
            "figures": figures.collect::<Vec<_>>(),
            "elected": round.elected.map(|candidate| names.of(candidate)),
        })
    });
    json!({ "rounds": rounds.collect::<Vec<_>>() })
}

fn pairs(sheet: &pairwise::Sheet, names: Names<'_>) -> Value {
    let all = |places: &[usize]| places.iter().map(|place| names.of(*place)).collect::<Vec<_>>();
    let row = |one: usize| (0..sheet.matrix.candidates()).map(move |other| sheet.matrix.votes(one, other).to_string());
    let matrix: Vec<Vec<String>> = (0..sheet.matrix.candidates()).map(|one| row(one).collect()).collect();
    let ranking: Vec<Vec<String>> = sheet.ranking.iter().map(|row| all(row)).collect();
    json!({ "matrix": matrix, "compared": all(&sheet.compared), "smith": all(&sheet.smith), "ranking": ranking })
}

fn lists(sheet: &list::Sheet, names: Names<'_>) -> Value {
    let each = sheet.lists.iter().enumerate().map(|(place, list)| {
        let takes_part = sheet.standings.lists.get(place).is_some_and(|standing| standing.takes_part());
        json!({ "list": names.of(place), "votes": list.votes, "takes-part": takes_part, "seats": sheet.won.get(place) })
    });
    json!({ "valid": sheet.valid, "vacant": sheet.vacant, "lists": each.collect::<Vec<_>>() })
}

fn transferable(sheet: &transferable::Sheet, names: Names<'_>) -> Value {
    let stages: Vec<Value> = sheet.stages.iter().map(|stage| Told { sheet, names }.stage(stage)).collect();
    json!({ "valid": sheet.valid.to_string(), "decimals": sheet.decimals, "stages": stages })
}

/// What is needed to tell a stage.
struct Told<'a> {
    sheet: &'a transferable::Sheet,
    names: Names<'a>,
}

impl Told<'_> {
    fn votes(&self, units: u128) -> String {
        Decimal::of(units, self.sheet.decimals).to_string()
    }

    fn signed(&self, units: i128) -> String {
        Decimal { units, decimals: self.sheet.decimals }.to_string()
    }

    fn stage(&self, stage: &Stage) -> Value {
        let votes: Vec<String> = stage.votes.iter().map(|votes| self.votes(*votes)).collect();
        let flows: Vec<Value> = stage.flows.iter().map(|flow| self.flow(flow)).collect();
        let rulings: Vec<Value> = stage.rulings.iter().map(|ruling| self.ruling(*ruling)).collect();
        json!({
            "step": self.step(&stage.step),
            "quota": self.votes(stage.quota),
            "votes": votes,
            "exhausted": self.votes(stage.exhausted),
            "rounding": self.signed(stage.rounding),
            "flows": flows,
            "rulings": rulings,
        })
    }

    fn step(&self, step: &Step) -> Value {
        let named = |of: &[usize]| of.iter().map(|candidate| self.names.of(*candidate)).collect::<Vec<_>>();
        match step {
            Step::FirstPreferences => json!({ "kind": "first-preferences" }),
            Step::Surplus { of, value, .. } => {
                json!({ "kind": "surplus", "of": self.names.of(*of), "value": self.votes(*value) })
            }
            Step::Exclusion { of, value } => {
                json!({ "kind": "exclusion", "of": named(of), "value": value.map(|value| self.votes(value)) })
            }
            Step::Iteration { rounds, keep } => {
                let keep: Vec<String> = keep.iter().map(|keep| self.votes(*keep)).collect();
                json!({ "kind": "iteration", "rounds": rounds, "keep": keep })
            }
        }
    }

    fn flow(&self, flow: &Flow) -> Value {
        let place = |place: Place| match place {
            Place::Candidate(candidate) => json!({ "candidate": self.names.of(candidate) }),
            Place::Exhausted => json!("exhausted"),
            Place::Rounding => json!("rounding"),
        };
        json!({
            "from": place(flow.from),
            "to": place(flow.to),
            "votes": self.votes(flow.votes),
            "ballots": flow.ballots.to_string(),
        })
    }

    fn ruling(&self, ruling: Ruling) -> Value {
        let kind = match ruling {
            Ruling::Quota(_) => "quota",
            Ruling::Active(_) => "active",
            Ruling::LastSeats(_) => "last-seats",
            Ruling::Safe(_) => "safe",
            Ruling::Fewest(_) => "fewest",
            Ruling::Batch(_) => "batch",
            Ruling::Doomed(_) => "doomed",
            Ruling::Guarded(_) => "guarded",
            Ruling::AheadEarlier { .. } => "ahead-earlier",
            Ruling::Lot(_) => "lot",
        };
        let mut told = json!({ "kind": kind, "candidate": self.names.of(ruling.candidate()) });
        if let Ruling::AheadEarlier { stage, .. } = ruling {
            told["stage"] = json!(stage + 1);
        }
        told
    }
}
