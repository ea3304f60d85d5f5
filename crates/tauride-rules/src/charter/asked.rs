//! What the chapter's questions mean: shall the proposed charter be adopted, and shall another body decide on it?

use crate::body;
use crate::chapters::{Event, Refusal};
use crate::charter::event::CharterEvent;
use crate::charter::question::CharterQuestion;
use crate::ground::actor::Sender;
use crate::ground::civil::Span;
use crate::ground::ids::PollId;
use crate::ground::share::Share;
use crate::question::{Decision, Subject};
use crate::state::{Queue, State};
use crate::terms::PollRule;
use crate::votes::threshold::{LASTS_DAYS, TURNOUT};

use super::right;

pub(crate) const fn subject(question: &CharterQuestion) -> Subject {
    match question {
        CharterQuestion::Amend { body } | CharterQuestion::PassOn { body, .. } => Subject::Body(*body),
    }
}

/// An amendment is put by whoever proposes it (charter.5).
pub(crate) const fn is_put_by_law(question: &CharterQuestion) -> bool {
    match question {
        CharterQuestion::Amend { .. } => true,
        CharterQuestion::PassOn { .. } => false,
    }
}

pub(crate) fn exists(state: &State, question: &CharterQuestion) -> Result<(), Refusal> {
    match question {
        CharterQuestion::Amend { body } => body::living(state, *body).map(drop),
        CharterQuestion::PassOn { body, to } => {
            body::living(state, *body)?;
            body::living(state, *to).map(drop)
        }
    }
}

pub(crate) const fn electorate(question: &CharterQuestion) -> Sender {
    match question {
        CharterQuestion::Amend { body } | CharterQuestion::PassOn { body, .. } => Sender::Body(*body),
    }
}

/// Ordinary articles, or entrenched ones among them (charter.10).
pub(crate) fn rule<'a>(state: &'a State, question: &CharterQuestion) -> Option<&'a PollRule> {
    let charter = state.charter.as_deref()?;
    match question {
        CharterQuestion::Amend { .. } if state.proposals.coming.as_ref()?.entrenched => {
            charter.amend.entrenched_poll.as_ref()
        }
        CharterQuestion::Amend { .. } => Some(&charter.amend.poll),
        CharterQuestion::PassOn { .. } => right::rule(charter),
    }
}

/// Without a number in the charter a quarter must vote: the few who happen to look would otherwise change it for all
/// (charter.5).
pub(crate) fn turnout(rule: &PollRule) -> Share {
    rule.turnout.unwrap_or(TURNOUT)
}

pub(crate) fn stands(state: &State, question: &CharterQuestion) -> Result<(), Refusal> {
    match question {
        CharterQuestion::Amend { body } => right::has_right(state, *body),
        CharterQuestion::PassOn { body, to } => right::may_pass_on(state, *body, *to),
    }
}

/// The poll on what was proposed is open.
pub(crate) fn opened(state: &mut State, id: PollId, question: &CharterQuestion) {
    match question {
        CharterQuestion::Amend { .. } => state.proposals.opened(id),
        CharterQuestion::PassOn { .. } => {}
    }
}

/// A charter that was not adopted is no longer proposed, and who proposed it waits as long as the body was polled on it
/// (charter.7); one that was adopted is put in force by the event that follows.
pub(crate) fn closed(state: &mut State, id: PollId, question: &CharterQuestion, decision: Decision) {
    match question {
        CharterQuestion::Amend { .. } if !decision.is_carried() => {
            let Some(proposal) = state.proposals.over(id) else { return };
            let poll = state.poll(id).filter(|poll| !poll.lapsed);
            let until = poll.map(|poll| state.later(poll.rule.lasts.unwrap_or(Span::days(LASTS_DAYS))));
            state.proposals.waits.extend(until.map(|until| (proposal.by, until)));
        }
        CharterQuestion::Amend { .. } | CharterQuestion::PassOn { .. } => {}
    }
}

pub(crate) fn after_decided(
    state: &State,
    (poll, question): (PollId, &CharterQuestion),
    decision: Decision,
    queue: &mut Queue,
) {
    if !decision.is_carried() {
        return;
    }
    queue.push_back(Event::Charter(match question {
        CharterQuestion::Amend { .. } => {
            CharterEvent::CharterAmended { poll, version: state.charter_version.saturating_add(1) }
        }
        CharterQuestion::PassOn { body, to } => CharterEvent::AmendingRightPassed { from: *body, to: *to },
    }));
}
