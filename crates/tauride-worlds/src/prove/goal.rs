//! What can be brought about under a charter, and by which right.

use tauride_rules::State;
use tauride_rules::charter::amending_body;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ConstituencyId, SeatId};
use tauride_rules::terms::{Fill, Nature, RecallWay, SeatRule, Source, Text};

use super::Founded;
use super::electors::{Electors, unit_of};
use super::later;
use super::places::held_places;
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
    /// To recall a holder.
    Recall(SeatId, Way),
    /// To recall a holder, and elect another in the election that follows.
    Take(ConstituencyId, SeatId),
    /// To elect to a seat that falls vacant.
    Elect(ConstituencyId, SeatId),
    /// To amend the charter.
    Amend(BodyId),
}

/// How a holder is recalled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// By signatures, and a vote in the poll that they open.
    Petition,
    /// By a decision.
    Decision,
    /// By a decision on a successor.
    Successor,
    /// By standing ballots for another.
    Standing,
}

/// Returns the ways of recalling a holder, with the charter's articles.
pub(super) fn ways(rule: &SeatRule) -> impl Iterator<Item = (Way, &Text)> {
    rule.recalls.iter().map(|recall| {
        let way = match recall.by {
            RecallWay::Petition { .. } => Way::Petition,
            RecallWay::Decision { .. } if recall.constructive => Way::Successor,
            RecallWay::Decision { .. } => Way::Decision,
            RecallWay::Standing { .. } => Way::Standing,
        };
        (way, &recall.article)
    })
}

impl Goal {
    /// Returns the text of the charter that is proposed, where one is.
    pub(super) fn proposed(&self) -> Option<String> {
        self.later.as_ref().map(|later| later.text.to_string())
    }

    /// To take a seat of a constituency, whatever it is called.
    pub(super) fn of_taking(id: ConstituencyId, seat: SeatId, electorate: Sender) -> Self {
        let right = Right::Take(id, seat);
        Self {
            what: String::new(),
            name: "take",
            article: "".into(),
            electorate,
            who: String::new(),
            right,
            later: None,
        }
    }

    /// To recall the holder of a seat, whatever it is called; none where nobody can.
    pub(super) fn of_recalling(state: &State, id: ConstituencyId, seat: SeatId) -> Option<Self> {
        let (way, _) = ways(state.seat_rule(id)?).next()?;
        let electorate = state.constituency(id)?.from;
        Some(Self { name: "recall", right: Right::Recall(seat, way), ..Self::of_taking(id, seat, electorate) })
    }

    /// Returns which constituency it is about; none where it is about the charter.
    pub(super) fn place(&self, state: &State) -> Option<ConstituencyId> {
        match self.right {
            Right::Recall(seat, _) => state.seat(seat).map(|seat| seat.constituency),
            Right::Take(id, _) | Right::Elect(id, _) => Some(id),
            Right::Amend(_) => None,
        }
    }

    /// Returns whether it changes the charter.
    pub(super) const fn changes_charter(&self) -> bool {
        matches!(self.right, Right::Amend(_))
    }

    /// Returns whether members have the right, or seats.
    pub(super) fn electors(&self, state: &State) -> Electors {
        if unit_of(state, self.electorate).is_some() { Electors::Members } else { Electors::Seats }
    }
}

/// Returns what can be brought about, each kind of seat once.
pub(super) fn of(founded: &Founded) -> Vec<Goal> {
    let state = &founded.state;
    let mut goals = amendments(founded);
    goals.extend(held_places(founded).flat_map(|(id, seat)| of_seat(state, id, seat)));
    goals
}

fn amendments(founded: &Founded) -> Vec<Goal> {
    let state = &founded.state;
    let (Some(charter), Some(body)) = (state.charter.as_ref(), amending_body(state)) else { return Vec::new() };
    let goal = |what: &str, name, later| Goal {
        what: what.to_owned(),
        name,
        article: charter.amend.article.clone(),
        electorate: Sender::Body(body),
        who: who(state, Sender::Body(body)),
        right: Right::Amend(body),
        later: Some(later),
    };
    let itself = charter.amend.entrenched.contains(&charter.amend.article);
    let entrenched = itself.then(|| {
        let later = later::amending(&founded.text, charter);
        goal("change an entrenched article of the charter", "amend-entrenched", later)
    });
    let plain = goal("change the charter", "amend", later::founding(&founded.text, charter));
    std::iter::once(plain).chain(entrenched).collect()
}

/// Returns what electors are called.
pub(super) fn who(state: &State, sender: Sender) -> String {
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
    for (way, article) in ways(rule) {
        let (what, name) = match way {
            Way::Petition | Way::Decision => (format!("recall {of}"), "recall"),
            Way::Successor | Way::Standing => (format!("replace {of}"), "replace"),
        };
        goals.push(goal(what, name, article, Right::Recall(seat, way)));
        if matches!(way, Way::Petition | Way::Decision) && is_lost_to_more(rule) {
            goals.push(goal(format!("recall {of} and elect another"), "take", article, Right::Take(id, seat)));
        }
    }
    if rule.source == Source::Elected {
        let what = format!("fill the seat of {of} that falls vacant");
        goals.push(goal(what, "elect", &rule.election.article, Right::Elect(id, seat)));
    }
    goals
}

/// Seats that are filled one by one are lost one by one to those who are more; not where the ballots are counted again.
fn is_lost_to_more(rule: &SeatRule) -> bool {
    !rule.vacancy.contains(&Fill::Countback)
}
