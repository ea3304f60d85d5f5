//! What a page expects of positions.

use serde::Deserialize;
use tauride_rules::State;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, DivisionId, MatterId};
use tauride_rules::position::base::{base, silent};
use tauride_rules::position::state::{Behind, Compared, Stance, Tally};
use tauride_rules::position::whose;
use tauride_rules::terms::Text;
use tauride_view::consistency::{self, Grade};

use super::number;

/// Something that a page expects of a matter, or of what is resolved on it.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Expected {
    Resolved { of: Sender, stance: Text, matter: MatterId },
    UnitsOn { matter: MatterId, count: u64, stance: Text },
    BodiesOn { matter: MatterId, count: u64, stance: Text },
    ElectorsOn { matter: MatterId, count: u64, stance: Text },
    BaseOn { body: BodyId, count: u64, stance: Text, matter: MatterId },
    Conflicting { count: u64, body: BodyId, grade: Text },
    Agreeing { body: BodyId },
    ClaimsOn { matter: MatterId, count: u64, stance: Text },
    Voting { division: DivisionId, count: u64, verdict: Text, electors: Option<u64> },
}

/// What is true instead.
pub(super) fn check(state: &State, expected: Expected) -> Option<String> {
    match expected {
        Expected::Resolved { of, stance, matter } => resolved(stands(state, of, matter), &stance),
        Expected::UnitsOn { matter, count, stance } => number(on(state, matter, &stance).units.into(), count),
        Expected::BodiesOn { matter, count, stance } => number(on(state, matter, &stance).bodies.into(), count),
        Expected::ElectorsOn { matter, count, stance } => number(on(state, matter, &stance).electors, count),
        Expected::BaseOn { body, count, stance, matter } => number(below(state, body, matter, &stance).electors, count),
        Expected::Conflicting { count, body, grade } => conflicting(state, body, (count, &grade)),
        Expected::Agreeing { body } => {
            let found = consistency::of(state, body).contradictions.len();
            (found > 0).then(|| format!("there are {found} contradictions"))
        }
        Expected::ClaimsOn { matter, count, stance } => number(claims(state, matter, &stance), count),
        Expected::Voting { division, count, verdict, electors } => voting(state, division, &verdict, (count, electors)),
    }
}

/// How many decisions of a body cannot all hold instead, and why.
fn conflicting(state: &State, body: BodyId, (count, grade): (u64, &str)) -> Option<String> {
    let found = consistency::of(state, body);
    let Some(first) = found.contradictions.first() else { return Some("they all can".to_owned()) };
    let name = match first.grade {
        Grade::Texts => "texts",
        Grade::Conclusion => "conclusion",
        Grade::Negations => "negations",
    };
    let same = u64::try_from(first.decisions.len()) == Ok(count) && name == grade;
    (!same).then(|| format!("there are {}: {name}", first.decisions.len()))
}

/// How an assembly stands to a matter instead.
fn resolved(is: Option<Stance>, expected: &str) -> Option<String> {
    let (key, words) = match is {
        Some(Stance::For) => ("for", "it is for it"),
        Some(Stance::Against) => ("against", "it is against it"),
        None => ("silent", "it is without a position on it"),
    };
    (key != expected).then(|| words.to_owned())
}

/// Returns how an assembly stands to a matter.
fn stands(state: &State, of: Sender, matter: MatterId) -> Option<Stance> {
    state.positions.of(matter, whose(state, of)).map(|own| own.stance)
}

/// Returns how many stand so to a matter.
fn on(state: &State, id: MatterId, stance: &str) -> Tally {
    let matter = state.positions.get(id);
    match stance {
        "for" => matter.map_or_else(Tally::default, |matter| matter.r#for),
        "against" => matter.map_or_else(Tally::default, |matter| matter.against),
        _ => silent(state, id),
    }
}

/// Returns how many of those below a body stand so to a matter.
fn below(state: &State, body: BodyId, matter: MatterId, stance: &str) -> Tally {
    let base = base(state, Sender::Body(body), matter);
    match stance {
        "for" => base.r#for,
        "against" => base.against,
        _ => base.silent,
    }
}

/// Returns how many claim so.
fn claims(state: &State, matter: MatterId, stance: &str) -> u64 {
    let is = |own: Stance| (own == Stance::For) == (stance == "for");
    state.positions.claims(matter).filter(|(_, claim)| is(claim.stance)).map(|_| 1).sum()
}

/// How many voted so instead, and how many electors stand behind them.
fn voting(state: &State, division: DivisionId, verdict: &str, (count, electors): (u64, Option<u64>)) -> Option<String> {
    let kind = |all: &Compared| match verdict {
        "kept" => all.kept,
        "broken" => all.broken,
        "abstained" => all.abstained,
        _ => all.free,
    };
    let is = state.positions.compared(division).map_or_else(Behind::default, kind);
    let differs = u64::from(is.votes) != count || electors.is_some_and(|electors| electors != is.electors);
    differs.then(|| format!("there are {}, with {} electors behind them", is.votes, is.electors))
}
