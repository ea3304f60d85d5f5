//! What the chapter's question means: does the contested credential stand?

use crate::chapters::{Event, Refusal};
use crate::credential::event::CredentialEvent;
use crate::credential::question::CredentialQuestion;
use crate::ground::actor::Sender;
use crate::ground::ids::{MemberId, PollId};
use crate::mandate;
use crate::mandate::event::EndReason;
use crate::poll::refusal::PollRefusal;
use crate::question::{Decision, Subject};
use crate::state::{Queue, State};
use crate::terms::PollRule;

use super::{became, decides};

pub(crate) const fn subject(question: &CredentialQuestion) -> Subject {
    match question {
        CredentialQuestion::Credential { mandate } => Subject::Mandate(*mandate),
    }
}

pub(crate) fn electorate(state: &State, question: &CredentialQuestion) -> Option<Sender> {
    let CredentialQuestion::Credential { mandate } = question;
    decides::deciding_body(state, *mandate).map(Sender::Body)
}

/// As the charter says of credentials, and never more easily than by recall (credential.6, credential.7).
pub(crate) fn rule(state: &State, question: &CredentialQuestion) -> Option<PollRule> {
    let CredentialQuestion::Credential { mandate } = question;
    decides::rule(state, *mandate)
}

/// Nobody votes on their own credential (poll.18).
pub(crate) fn excluded(state: &State, question: &CredentialQuestion) -> Option<MemberId> {
    let CredentialQuestion::Credential { mandate } = question;
    state.mandate(*mandate).map(|mandate| mandate.member)
}

pub(crate) fn stands(state: &State, question: &CredentialQuestion) -> Result<(), Refusal> {
    let CredentialQuestion::Credential { mandate } = question;
    match state.mandate(*mandate) {
        Some(mandate) if mandate.ended.is_some() => Err(PollRefusal::SeatVacant { seat: mandate.seat }.into()),
        _ => Ok(()),
    }
}

pub(crate) fn closed(state: &mut State, poll: PollId, question: &CredentialQuestion) {
    let CredentialQuestion::Credential { mandate } = question;
    became::closed(state, poll, *mandate);
}

pub(crate) fn after_decided(state: &State, question: &CredentialQuestion, decision: Decision, queue: &mut Queue) {
    let CredentialQuestion::Credential { mandate } = question;
    if decision.is_carried() {
        queue.push_back(Event::Credential(CredentialEvent::CredentialUpheld { mandate: *mandate }));
    } else if let Some(refused) = state.mandate(*mandate) {
        queue.push_back(mandate::end(*mandate, refused, EndReason::CredentialRefused));
    }
}
