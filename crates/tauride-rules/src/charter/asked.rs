//! What the chapter's question means: shall the proposed charter be adopted?

use crate::body;
use crate::chapters::{Event, Refusal};
use crate::charter::event::CharterEvent;
use crate::charter::question::CharterQuestion;
use crate::ground::actor::Sender;
use crate::ground::ids::PollId;
use crate::poll::refusal::PollRefusal;
use crate::question::Subject;
use crate::state::{Queue, State};
use crate::terms::PollRule;

pub(crate) const fn subject(question: &CharterQuestion) -> Subject {
    match question {
        CharterQuestion::Amend { body } => Subject::Body(*body),
    }
}

pub(crate) fn exists(state: &State, question: &CharterQuestion) -> Result<(), Refusal> {
    match question {
        CharterQuestion::Amend { body } => body::living(state, *body).map(drop),
    }
}

pub(crate) const fn electorate(question: &CharterQuestion) -> Option<Sender> {
    match question {
        CharterQuestion::Amend { body } => Some(Sender::Body(*body)),
    }
}

/// Ordinary articles, or entrenched ones among them (charter.10).
pub(crate) fn rule<'a>(state: &'a State, question: &CharterQuestion) -> Option<&'a PollRule> {
    let CharterQuestion::Amend { body } = question;
    let amend = &state.charter.as_ref()?.amend;
    let entrenched = state.proposals.get(body)?.entrenched;
    if entrenched { amend.entrenched_poll.as_ref() } else { Some(&amend.poll) }
}

pub(crate) fn stands(state: &State, question: &CharterQuestion) -> Result<(), Refusal> {
    let CharterQuestion::Amend { body } = question;
    match state.proposals.get(body) {
        Some(_) => Ok(()),
        None => Err(PollRefusal::PutByLaw.into()),
    }
}

/// A charter that was not adopted is no longer proposed; one that was is put in force by the event that follows.
pub(crate) fn closed(state: &mut State, question: &CharterQuestion, carried: bool) {
    let CharterQuestion::Amend { body } = question;
    if !carried {
        state.proposals.remove(body);
    }
}

pub(crate) fn after_decided(state: &State, poll: PollId, carried: bool, queue: &mut Queue) {
    if carried {
        let version = state.charter_version.saturating_add(1);
        queue.push_back(Event::Charter(CharterEvent::CharterAmended { poll, version }));
    }
}
