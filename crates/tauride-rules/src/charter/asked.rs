//! What the chapter's questions mean: shall the proposed charter be adopted, and shall another body decide on it?

use alloc::borrow::Cow;

use crate::asked::Meaning;
use crate::chapters::{Event, Refusal};
use crate::charter::event::CharterEvent;
use crate::charter::question::CharterQuestion;
use crate::ground::actor::Sender;
use crate::ground::civil::Span;
use crate::ground::ids::{MemberId, PollId};
use crate::ground::members::MemberSet;
use crate::ground::share::Share;
use crate::question::{Decided, Decision, Subject};
use crate::state::{Queue, State};
use crate::terms::PollRule;
use crate::votes::threshold::{LASTS_DAYS, TURNOUT};
use crate::{body, roll};

use super::right;

impl Meaning for CharterQuestion {
    fn subject(&self) -> Subject {
        match self {
            CharterQuestion::Amend { body } | CharterQuestion::PassOn { body, .. } => Subject::Body(*body),
        }
    }

    fn electorate(&self, _: &State) -> Option<Sender> {
        match self {
            CharterQuestion::Amend { body } | CharterQuestion::PassOn { body, .. } => Some(Sender::Body(*body)),
        }
    }

    /// Ordinary articles, or entrenched ones among them (charter.10).
    fn rule<'a>(&self, state: &'a State, _: Option<MemberId>) -> Option<Cow<'a, PollRule>> {
        let charter = state.charter.as_deref()?;
        let rule = match self {
            CharterQuestion::Amend { .. } if state.proposals.coming.as_ref()?.entrenched => {
                charter.amend.entrenched_poll.as_ref()
            }
            CharterQuestion::Amend { .. } => Some(&charter.amend.poll),
            CharterQuestion::PassOn { .. } => right::rule(charter),
        };
        rule.map(Cow::Borrowed)
    }

    fn exists(&self, state: &State) -> Result<(), Refusal> {
        match self {
            CharterQuestion::Amend { body } => body::living(state, *body).map(drop),
            CharterQuestion::PassOn { body, to } => {
                body::living(state, *body)?;
                body::living(state, *to).map(drop)
            }
        }
    }

    fn stands(&self, state: &State) -> Result<(), Refusal> {
        match self {
            CharterQuestion::Amend { body } => right::has_right(state, *body),
            CharterQuestion::PassOn { body, to } => right::may_pass_on(state, *body, *to),
        }
    }

    fn decided(&self, state: &State, by: Decided, decision: Decision, queue: &mut Queue) {
        let (Decided::ByPoll(poll), true) = (by, decision.is_carried()) else { return };
        queue.push_back(Event::Charter(match self {
            CharterQuestion::Amend { .. } => {
                CharterEvent::CharterAmended { poll, version: state.charter_version.saturating_add(1) }
            }
            CharterQuestion::PassOn { body, to } => CharterEvent::AmendingRightPassed { from: *body, to: *to },
        }));
    }

    /// An amendment is put by whoever proposes it (charter.5).
    fn is_put_by_law(&self) -> bool {
        match self {
            CharterQuestion::Amend { .. } => true,
            CharterQuestion::PassOn { .. } => false,
        }
    }

    fn newcomers_wait(&self) -> bool {
        true
    }

    fn binds(&self) -> bool {
        true
    }

    /// Without a number in the charter a quarter must vote: the few who happen to look would otherwise change it for all
    /// (charter.5).
    fn turnout(&self, state: &State, rule: &PollRule, _: Option<MemberId>) -> Option<Share> {
        rule.turnout.or(state.keeps("charter.5").then_some(TURNOUT))
    }

    fn late(&self, state: &State, electorate: Sender) -> MemberSet {
        roll::within_a_year(state, electorate)
    }

    /// The poll on what was proposed is open.
    fn opened(&self, state: &mut State, id: PollId) {
        match self {
            CharterQuestion::Amend { .. } => state.proposals.opened(id),
            CharterQuestion::PassOn { .. } => {}
        }
    }

    /// A charter that was not adopted is no longer proposed, and who proposed it waits as long as the body was polled on it
    /// (charter.7); one that was adopted is put in force by the event that follows.
    fn closed(&self, state: &mut State, id: PollId) {
        match self {
            CharterQuestion::Amend { .. } if state.poll(id).is_none_or(|poll| !poll.decision().is_carried()) => {
                let Some(proposal) = state.proposals.over(id) else { return };
                let poll = state.poll(id).filter(|poll| !poll.lapsed);
                let until = poll.map(|poll| state.later(poll.rule.lasts.unwrap_or(Span::days(LASTS_DAYS))));
                state.proposals.waits.extend(until.map(|until| (proposal.by, until)));
            }
            CharterQuestion::Amend { .. } | CharterQuestion::PassOn { .. } => {}
        }
    }
}
