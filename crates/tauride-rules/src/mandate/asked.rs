//! What the chapter's question means: shall the holder of a seat be instructed so?

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::asked::Meaning;
use crate::chapters::{Event, Refusal};
use crate::ground::actor::Sender;
use crate::ground::ids::MemberId;
use crate::ground::text;
use crate::mandate::event::MandateEvent;
use crate::mandate::question::MandateQuestion;
use crate::mandate::refusal::MandateRefusal;
use crate::question::{Decided, Decision, Subject};
use crate::state::{Queue, State};
use crate::terms::PollRule;

use super::holder::{elected_by, holder, is_held, is_seat, rule_of};

/// The most characters of an instruction.
const INSTRUCTION_MAX: u32 = 2_000;

impl Meaning for MandateQuestion {
    fn subject(&self) -> Subject {
        match self {
            MandateQuestion::Instruct { seat, .. } => Subject::Seat(*seat),
        }
    }

    fn electorate(&self, state: &State) -> Option<Sender> {
        let MandateQuestion::Instruct { seat, .. } = self;
        elected_by(state, *seat)
    }

    /// How those instruct who elect a seat: as their assembly or body decides; a unit that has no assembly, as the body does
    /// in which the seat is (poll.35).
    fn rule<'a>(&self, state: &'a State, _: Option<MemberId>) -> Option<Cow<'a, PollRule>> {
        let MandateQuestion::Instruct { seat, .. } = self;
        rule_of(state, *seat).map(Cow::Borrowed)
    }

    fn exists(&self, state: &State) -> Result<(), Refusal> {
        let MandateQuestion::Instruct { seat, .. } = self;
        is_seat(state, *seat)
    }

    fn stands(&self, state: &State) -> Result<(), Refusal> {
        let MandateQuestion::Instruct { seat, text } = self;
        is_held(state, *seat)?;
        if text::is_said(text, INSTRUCTION_MAX) {
            Ok(())
        } else {
            Err(MandateRefusal::NoInstruction { most: INSTRUCTION_MAX }.into())
        }
    }

    fn decided(&self, state: &State, _: Decided, decision: Decision, queue: &mut Queue) {
        let MandateQuestion::Instruct { seat, text } = self;
        if let Some((mandate, _)) = state.holding(*seat).filter(|_| decision.is_carried()) {
            queue.push_back(Event::Mandate(MandateEvent::Instructed { mandate, text: text.clone() }));
        }
    }

    fn concerned(&self, state: &State) -> Vec<MemberId> {
        let MandateQuestion::Instruct { seat, .. } = self;
        holder(state, *seat).into_iter().collect()
    }
}
