//! What can be brought about under a charter, and by which right.

use std::collections::BTreeSet;

use tauride_rules::State;
use tauride_rules::charter::amending_body;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ConstituencyId, SeatId};
use tauride_rules::terms::{Fill, Nature, RecallWay, Text};

use super::Founded;
use super::later::later;
use crate::world::Later;

/// Something that can be brought about.
#[derive(Clone, Debug)]
pub(super) struct Goal {
    /// In words: "recall a `chair` of `branch-assembly`".
    pub(super) what: String,
    /// The word by which a claim names it.
    pub(super) name: &'static str,
    /// The charter's article that gives the right.
    pub(super) article: Text,
    /// Who has the right.
    pub(super) electorate: Sender,
    /// How they are called.
    pub(super) who: String,
    pub(super) right: Right,
    /// The charter that is proposed, where the right is to amend.
    pub(super) later: Option<Later>,
}

/// A right that a charter gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Right {
    /// To sign a petition, and vote in the poll that it opens.
    Petition(SeatId),
    /// To decide on a recall.
    Decision(SeatId),
    /// To decide on a successor.
    Replace(SeatId),
    /// To recall a holder, and elect another in the election that follows.
    Take(SeatId),
    /// To elect to a seat that falls vacant.
    Elect(ConstituencyId, SeatId),
    /// To amend the charter.
    Amend(BodyId),
}

/// Returns what can be brought about, each kind of seat once.
pub(super) fn of(founded: &Founded) -> Vec<Goal> {
    let state = &founded.state;
    let mut goals = amendments(founded);
    let mut seen = BTreeSet::new();
    for (place, constituency) in state.constituencies.iter().enumerate() {
        let id = ConstituencyId::at(place);
        let held = constituency.seats.iter().find(|seat| state.holding(**seat).is_some());
        let kind = state.body(constituency.body).map(|body| (body.kind, constituency.rule));
        if let (Some(seat), Some(kind)) = (held, kind)
            && seen.insert(kind)
        {
            goals.extend(of_seat(state, id, *seat));
        }
    }
    goals
}

fn amendments(founded: &Founded) -> Vec<Goal> {
    let state = &founded.state;
    let (Some(charter), Some(body)) = (state.charter.as_ref(), amending_body(state)) else { return Vec::new() };
    let goal = |what: &str, name, table| Goal {
        what: what.to_owned(),
        name,
        article: charter.amend.article.clone(),
        electorate: Sender::Body(body),
        who: who(state, Sender::Body(body)),
        right: Right::Amend(body),
        later: later(&founded.text, table),
    };
    let itself = charter.amend.entrenched.contains(&charter.amend.article);
    let entrenched = itself.then(|| goal("change an entrenched article of the charter", "amend-entrenched", "[amend]"));
    std::iter::once(goal("change the charter", "amend", "[founding]")).chain(entrenched).collect()
}

/// Returns what electors are called.
fn who(state: &State, sender: Sender) -> String {
    match sender {
        Sender::Unit(unit) => {
            let kind = state.unit(unit).and_then(|unit| state.charter.as_ref()?.units.get(usize::from(unit.kind)));
            kind.map_or_else(|| "electors".into(), |kind| format!("members of a `{}`", kind.name))
        }
        Sender::Body(body) => match state.body_kind(body) {
            Some(kind) if kind.nature == Nature::Assembly => format!("members in `{}`", kind.name),
            Some(kind) => format!("seats of `{}`", kind.name),
            None => "electors".into(),
        },
    }
}

fn of_seat(state: &State, id: ConstituencyId, seat: SeatId) -> Vec<Goal> {
    let (Some(place), Some(rule)) = (state.constituency(id), state.seat_rule(id)) else { return Vec::new() };
    let Some(kind) = state.body_kind(place.body) else { return Vec::new() };
    let of = format!("a `{}` of `{}`", rule.name, kind.name);
    let goal = |what: String, name, article: &Text, right| Goal {
        what,
        name,
        article: article.clone(),
        electorate: place.from,
        who: who(state, place.from),
        right,
        later: None,
    };
    let mut goals = Vec::new();
    for recall in &rule.recalls {
        let article = &recall.article;
        match &recall.by {
            RecallWay::Petition { .. } => {
                goals.push(goal(format!("recall {of}"), "recall", article, Right::Petition(seat)));
                // Several seats that are filled one by one are lost one by one to those who are more.
                let one_by_one = rule.vacancy.first() == Some(&Fill::ByElection) || rule.vacancy.is_empty();
                if place.seats.len() > 1 && one_by_one {
                    goals.push(goal(format!("recall {of} and elect another"), "take", article, Right::Take(seat)));
                }
            }
            RecallWay::Decision { .. } if recall.constructive => {
                goals.push(goal(format!("replace {of}"), "replace", article, Right::Replace(seat)));
            }
            RecallWay::Decision { .. } => {
                goals.push(goal(format!("recall {of}"), "recall", article, Right::Decision(seat)));
            }
            RecallWay::Standing { .. } => {}
        }
    }
    goals.push(goal(
        format!("fill the seat of {of} that falls vacant"),
        "elect",
        &rule.election.article,
        Right::Elect(id, seat),
    ));
    goals
}
