//! The result of a transferable count as the RCV Universal Tabulator (RCTab) writes it, for the programs that draw it.
//!
//! A round of that format has the votes at its beginning, who is decided in it, and where their votes go; a stage of
//! ours has what moved, and the votes after it. So the votes of round `n` are those after stage `n`, and its transfers
//! are those of stage `n + 1`. Three things follow:
//!
//! - whoever is elected with a surplus is shown as elected in the round before the surplus moves, because only there
//!   the format has a place for the transfer; by Meek's method again before each round in which votes of theirs move;
//! - an exclusion that takes several stages, value by value, is one round: the format knows no half excluded candidate;
//! - whoever is left without a seat when the last is filled is in the last round with their votes.
//!
//! Votes that no preference carries on go to `exhausted`, and what rounding loses to `residual surplus`, as there.

mod json;

use std::collections::BTreeMap;

use tauride_tally::decimal::Decimal;
use tauride_tally::sentence::Names;
use tauride_tally::transferable::{Flow, Place, Sheet, Stage, Step};

use json::Json;

/// What the result says beside the count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contest {
    /// What the contest is called.
    pub title: String,
    /// When it was: year, month and day as `2024-11-05`. The format's schema asks for one.
    pub date: String,
    /// In which jurisdiction; left out if empty.
    pub jurisdiction: String,
    /// For which office; left out if empty.
    pub office: String,
}

/// Returns the result as JSON. Equal names get their number behind them: the format goes by names.
pub fn write(sheet: &Sheet, contest: &Contest, names: Names<'_>) -> String {
    let candidates = sheet.stages.first().map_or(0, |stage| stage.votes.len());
    let names = distinct(candidates, names);
    let rounds = rounds(sheet);
    let mut json = Json::default();
    json.open_object();
    json.key("config").open_object();
    json.key("contest").text(&contest.title);
    json.key("date").text(&contest.date);
    for (key, value) in [("jurisdiction", &contest.jurisdiction), ("office", &contest.office)] {
        if !value.is_empty() {
            json.key(key).text(value);
        }
    }
    if let Some(last) = sheet.stages.last() {
        json.key("threshold").text(&votes(sheet, last.quota));
    }
    json.close_object();
    json.key("results").open_array();
    let mut round = Round { sheet, names: &names, gone: vec![false; candidates] };
    for (number, stages) in rounds.iter().enumerate() {
        round.write(&mut json, number, stages, rounds.get(number.saturating_add(1)));
    }
    json.close_array();
    json.close_object();
    json.finish()
}

/// Stages of the sheet that are one round.
type Stages<'s> = Vec<&'s Stage>;

/// Puts stages that exclude the same candidates together.
fn rounds(sheet: &Sheet) -> Vec<Stages<'_>> {
    let mut rounds: Vec<Stages<'_>> = Vec::new();
    for stage in &sheet.stages {
        let before = rounds.last().and_then(|stages| stages.last()).map(|before| &before.step);
        let goes_on = match (before, &stage.step) {
            (Some(Step::Exclusion { of: before, .. }), Step::Exclusion { of, .. }) => before == of,
            _ => false,
        };
        match rounds.last_mut() {
            Some(round) if goes_on => round.push(stage),
            _ => rounds.push(vec![stage]),
        }
    }
    rounds
}

struct Round<'s> {
    sheet: &'s Sheet,
    names: &'s [String],
    /// Who was excluded in an earlier round: they have no votes any more.
    gone: Vec<bool>,
}

impl Round<'_> {
    fn write(&mut self, json: &mut Json, number: usize, stages: &Stages<'_>, next: Option<&Stages<'_>>) {
        json.open_object();
        json.key("round").number(number.saturating_add(1));
        json.key("tally").open_object();
        let last = stages.last().map(|stage| stage.votes.as_slice()).unwrap_or_default();
        for (candidate, own) in last.iter().enumerate().filter(|(candidate, _)| self.stands(*candidate)) {
            json.key(self.name(candidate)).text(&votes(self.sheet, *own));
        }
        json.close_object();
        json.key("tallyResults").open_array();
        let next: Vec<&Flow> = next.into_iter().flatten().flat_map(|stage| &stage.flows).collect();
        let excluded = self.excluded_by(next.as_slice(), stages);
        for candidate in &excluded {
            self.decided(json, "eliminated", *candidate, &next);
        }
        for candidate in self.elected_in(stages, &next, &excluded) {
            self.decided(json, "elected", candidate, &next);
        }
        for candidate in excluded {
            if let Some(gone) = self.gone.get_mut(candidate) {
                *gone = true;
            }
        }
        json.close_array();
        json.close_object();
    }

    fn stands(&self, candidate: usize) -> bool {
        !self.gone.get(candidate).copied().unwrap_or(false)
    }

    fn name(&self, candidate: usize) -> &str {
        self.names.get(candidate).map(String::as_str).unwrap_or_default()
    }

    /// Returns who loses everything in the next round: those excluded whose votes move, or who had none.
    fn excluded_by(&self, next: &[&Flow], stages: &Stages<'_>) -> Vec<usize> {
        let rulings = stages.iter().flat_map(|stage| &stage.rulings);
        let ruled = rulings.filter(|ruling| ruling.excludes()).map(|ruling| ruling.candidate());
        let mut excluded: Vec<usize> = ruled.filter(|candidate| !next.is_empty() && self.stands(*candidate)).collect();
        excluded.sort_unstable();
        excluded.dedup();
        excluded
    }

    /// Returns who is shown as elected: those whose votes move next, and those decided now whose votes never move.
    fn elected_in(&self, stages: &Stages<'_>, next: &[&Flow], excluded: &[usize]) -> Vec<usize> {
        let moving = next.iter().filter_map(|flow| match flow.from {
            Place::Candidate(candidate) => Some(candidate),
            Place::Exhausted | Place::Rounding => None,
        });
        let rulings = stages.iter().flat_map(|stage| &stage.rulings);
        let ruled = rulings.filter(|ruling| ruling.elects()).map(|ruling| ruling.candidate());
        let still = ruled.filter(|candidate| !self.moves(*candidate));
        let mut elected: Vec<usize> = moving.chain(still).filter(|candidate| !excluded.contains(candidate)).collect();
        elected.sort_unstable();
        elected.dedup();
        elected
    }

    /// Returns whether votes of somebody elected move in any stage.
    fn moves(&self, candidate: usize) -> bool {
        let mut flows = self.sheet.stages.iter().flat_map(|stage| &stage.flows);
        flows.any(|flow| flow.from == Place::Candidate(candidate))
    }

    fn decided(&self, json: &mut Json, word: &str, candidate: usize, next: &[&Flow]) {
        json.open_object();
        json.key(word).text(self.name(candidate));
        let mut transfers: BTreeMap<Place, u128> = BTreeMap::new();
        for flow in next.iter().filter(|flow| flow.from == Place::Candidate(candidate)) {
            let own = transfers.entry(flow.to).or_default();
            *own = own.saturating_add(flow.votes);
        }
        json.key("transfers").open_object();
        for (to, moved) in transfers {
            let key = match to {
                Place::Candidate(candidate) => self.name(candidate),
                Place::Exhausted => "exhausted",
                Place::Rounding => "residual surplus",
            };
            json.key(key).text(&votes(self.sheet, moved));
        }
        json.close_object();
        json.close_object();
    }
}

fn votes(sheet: &Sheet, units: u128) -> String {
    Decimal::of(units, sheet.decimals).to_string()
}

/// Returns a name for each candidate that is nobody else's.
fn distinct(candidates: usize, names: Names<'_>) -> Vec<String> {
    let names: Vec<String> = (0..candidates).map(|candidate| names.of(candidate)).collect();
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for name in &names {
        let own = uses.entry(name).or_default();
        *own = own.saturating_add(1);
    }
    let only = |name: &str| uses.get(name) == Some(&1) && name != "exhausted" && name != "residual surplus";
    let numbered = names.iter().zip(1_usize..);
    numbered.map(|(name, number)| if only(name) { name.clone() } else { format!("{name} ({number})") }).collect()
}
