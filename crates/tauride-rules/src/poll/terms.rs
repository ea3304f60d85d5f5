//! Whose question it is, and how it is decided.

use alloc::vec::Vec;

use crate::act::{Question, Sender};
use crate::charter::{PollRule, RecallRule, RecallWay};
use crate::ids::{BodyId, ConstituencyId, MandateId, MemberId, SeatId};
use crate::state::{Constituency, State};

/// What the charter says of a question.
pub(super) struct Terms<'a> {
    /// Whose question it is.
    pub(super) electorate: Sender,
    /// How they decide.
    pub(super) rule: &'a PollRule,
}

/// Returns what the charter says of a question (poll.3, poll.21).
pub(super) fn of<'a>(state: &'a State, question: &Question, by: Option<MemberId>) -> Option<Terms<'a>> {
    let electorate = electorate(state, question)?;
    let rule = match question {
        Question::Recall { seat } => match by {
            Some(_) => plain(state, *seat)?.1,
            None => after_petition(state, *seat)?,
        },
        Question::Replace { seat, .. } => constructive(state, *seat)?.1,
        Question::Instruct { seat, .. } => instruction(state, *seat)?,
        Question::Credential { .. } | Question::CoOpt { .. } | Question::Reserve { .. } | Question::Ratify { .. } => {
            decides(state, body_of(electorate)?)?
        }
        Question::Amend { body } => amendment(state, *body)?,
    };
    Some(Terms { electorate, rule })
}

/// Returns those whose question it is: who elects the seat, or the body that it is put to.
pub(super) fn electorate(state: &State, question: &Question) -> Option<Sender> {
    match question {
        Question::Recall { seat } | Question::Replace { seat, .. } | Question::Instruct { seat, .. } => {
            Some(constituency(state, *seat)?.1.from)
        }
        Question::Credential { mandate } => {
            let (_, constituency) = constituency(state, state.mandate(*mandate)?.seat)?;
            Some(Sender::Body(constituency.body))
        }
        Question::CoOpt { body, .. }
        | Question::Reserve { body, .. }
        | Question::Ratify { by: body, .. }
        | Question::Amend { body } => Some(Sender::Body(*body)),
    }
}

/// Returns the charter's rule for a recall by decision alone.
pub(super) fn plain(state: &State, seat: SeatId) -> Option<(&RecallRule, &PollRule)> {
    decisions(state, seat).find(|(rule, _)| !rule.constructive)
}

/// Returns the charter's rule for a recall by deciding on a successor.
pub(super) fn constructive(state: &State, seat: SeatId) -> Option<(&RecallRule, &PollRule)> {
    decisions(state, seat).find(|(rule, _)| rule.constructive)
}

fn decisions(state: &State, seat: SeatId) -> impl Iterator<Item = (&RecallRule, &PollRule)> {
    let rule = constituency(state, seat).and_then(|(id, _)| state.seat_rule(id));
    rule.map_or(&[][..], |rule| &rule.recalls).iter().filter_map(|rule| match &rule.by {
        RecallWay::Decision { poll } => Some((rule, poll)),
        RecallWay::Petition { .. } | RecallWay::Standing { .. } => None,
    })
}

/// Returns the members whom a question is about: they neither conduct the vote nor count it.
pub(super) fn concerned(state: &State, question: &Question) -> Vec<MemberId> {
    let holder = |seat: &SeatId| state.holding(*seat).map(|(_, mandate)| mandate.member);
    match question {
        Question::Recall { seat } | Question::Instruct { seat, .. } => holder(seat).into_iter().collect(),
        Question::Replace { seat, successor } => holder(seat).into_iter().chain([*successor]).collect(),
        Question::Credential { mandate } => contested(state, *mandate).into_iter().collect(),
        Question::CoOpt { member, .. } => [*member].into(),
        Question::Reserve { .. } | Question::Ratify { .. } | Question::Amend { .. } => Vec::new(),
    }
}

/// Returns whose credential is decided.
pub(super) fn contested(state: &State, mandate: MandateId) -> Option<MemberId> {
    state.mandate(mandate).map(|mandate| mandate.member)
}

/// Returns the constituency that fills a seat.
pub(super) fn constituency(state: &State, seat: SeatId) -> Option<(ConstituencyId, &Constituency)> {
    let id = state.seat(seat)?.constituency;
    Some((id, state.constituency(id)?))
}

/// How the electors are polled when a petition is full.
fn after_petition(state: &State, seat: SeatId) -> Option<&PollRule> {
    match &crate::recall::petition_rule(state, seat)?.by {
        RecallWay::Petition { opens, .. } => opens.as_ref(),
        RecallWay::Decision { .. } | RecallWay::Standing { .. } => None,
    }
}

/// How those instruct who elect a seat: as their assembly or body decides; a unit that has no assembly, as the body does
/// in which the seat is.
fn instruction(state: &State, seat: SeatId) -> Option<&PollRule> {
    let (_, constituency) = constituency(state, seat)?;
    let own = match constituency.from {
        Sender::Unit(unit) => state.unit(unit)?.assembly,
        Sender::Body(body) => Some(body),
    };
    decides(state, own.unwrap_or(constituency.body))
}

fn amendment(state: &State, body: BodyId) -> Option<&PollRule> {
    let amend = &state.charter.as_ref()?.amend;
    let entrenched = state.proposals.get(&body)?.entrenched;
    if entrenched { amend.entrenched_poll.as_ref() } else { Some(&amend.poll) }
}

fn decides(state: &State, body: BodyId) -> Option<&PollRule> {
    state.body_kind(body).map(|kind| &kind.decides)
}

fn body_of(electorate: Sender) -> Option<BodyId> {
    match electorate {
        Sender::Body(body) => Some(body),
        Sender::Unit(_) => None,
    }
}
