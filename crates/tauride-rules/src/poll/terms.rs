//! Whose question it is, and how it is decided.

use alloc::vec::Vec;

use crate::body::question::BodyQuestion;
use crate::body::state::Constituency;
use crate::charter::question::CharterQuestion;
use crate::credential::question::CredentialQuestion;
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, ConstituencyId, MandateId, MemberId, SeatId};
use crate::mandate::question::MandateQuestion;
use crate::question::Question;
use crate::recall::question::RecallQuestion;
use crate::state::State;
use crate::terms::{PollRule, RecallRule, RecallWay};

/// What the charter says of a question.
pub(super) struct Terms<'a> {
    /// Whose question it is.
    pub(super) electorate: Sender,
    /// How they decide.
    pub(super) rule: &'a PollRule,
}

/// Returns what the charter says of a question (poll.3, poll.27).
pub(super) fn of<'a>(state: &'a State, question: &Question, by: Option<MemberId>) -> Option<Terms<'a>> {
    let electorate = electorate(state, question)?;
    let rule = match question {
        Question::Recall(RecallQuestion::Recall { seat }) => match by {
            Some(_) => plain(state, *seat)?.1,
            None => after_petition(state, *seat)?,
        },
        Question::Recall(RecallQuestion::Replace { seat, .. }) => constructive(state, *seat)?.1,
        Question::Mandate(MandateQuestion::Instruct { seat, .. }) => instruction(state, *seat)?,
        Question::Credential(CredentialQuestion::Credential { .. })
        | Question::Body(BodyQuestion::CoOpt { .. } | BodyQuestion::Reserve { .. } | BodyQuestion::Ratify { .. }) => {
            decides(state, body_of(electorate)?)?
        }
        Question::Charter(CharterQuestion::Amend { body }) => amendment(state, *body)?,
    };
    Some(Terms { electorate, rule })
}

/// Returns those whose question it is: who elects the seat, or the body that it is put to.
pub(super) fn electorate(state: &State, question: &Question) -> Option<Sender> {
    match question {
        Question::Recall(RecallQuestion::Recall { seat } | RecallQuestion::Replace { seat, .. })
        | Question::Mandate(MandateQuestion::Instruct { seat, .. }) => Some(constituency(state, *seat)?.1.from),
        Question::Credential(CredentialQuestion::Credential { mandate }) => {
            let (_, constituency) = constituency(state, state.mandate(*mandate)?.seat)?;
            Some(Sender::Body(constituency.body))
        }
        Question::Body(
            BodyQuestion::CoOpt { body, .. }
            | BodyQuestion::Reserve { body, .. }
            | BodyQuestion::Ratify { by: body, .. },
        )
        | Question::Charter(CharterQuestion::Amend { body }) => Some(Sender::Body(*body)),
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
        Question::Recall(RecallQuestion::Recall { seat })
        | Question::Mandate(MandateQuestion::Instruct { seat, .. }) => holder(seat).into_iter().collect(),
        Question::Recall(RecallQuestion::Replace { seat, successor }) => {
            holder(seat).into_iter().chain([*successor]).collect()
        }
        Question::Credential(CredentialQuestion::Credential { mandate }) => {
            contested(state, *mandate).into_iter().collect()
        }
        Question::Body(BodyQuestion::CoOpt { member, .. }) => [*member].into(),
        Question::Body(BodyQuestion::Reserve { .. } | BodyQuestion::Ratify { .. })
        | Question::Charter(CharterQuestion::Amend { .. }) => Vec::new(),
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
