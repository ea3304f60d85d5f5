//! What the chapter's questions mean: is a report accepted, is there confidence, is something not done, is something taken in?

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::asked::Meaning;
use crate::body;
use crate::chapters::{Event, Refusal};
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MemberId, PollId};
use crate::ground::share::Share;
use crate::mandate::holder::is_seat;
use crate::question::{Decided, Decision, Subject};
use crate::state::{Queue, State};
use crate::terms::PollRule;
use crate::votes::threshold::TURNOUT;

use super::event::AnswerabilityEvent;
use super::question::AnswerabilityQuestion;
use super::refusal::AnswerabilityRefusal;
use super::{WHO_MAX, WORDS_MAX, carry, confidence, in_words, report};

impl Meaning for AnswerabilityQuestion {
    fn subject(&self) -> Subject {
        match self {
            AnswerabilityQuestion::Report { report, .. } => Subject::Report(*report),
            AnswerabilityQuestion::NotDone { charge } => Subject::Charge(*charge),
            AnswerabilityQuestion::DismissOne { seat, .. } => Subject::Seat(*seat),
            AnswerabilityQuestion::DismissAll { body, .. } | AnswerabilityQuestion::TakeIn { body, .. } => {
                Subject::Body(*body)
            }
        }
    }

    fn electorate(&self, state: &State) -> Option<Sender> {
        body_of(state, self).map(Sender::Body)
    }

    /// How a body decides: on confidence as the charter says of it, on all else as it decides everything.
    fn rule<'a>(&self, state: &'a State, _: Option<MemberId>) -> Option<Cow<'a, PollRule>> {
        match confidence::asked(self) {
            Some(asked) => confidence::rule(state, &asked).map(Cow::Owned),
            None => state.body_kind(body_of(state, self)?).map(|kind| Cow::Borrowed(&kind.decides)),
        }
    }

    fn exists(&self, state: &State) -> Result<(), Refusal> {
        match self {
            AnswerabilityQuestion::Report { report, .. } => report::found(state, *report).map(drop)?,
            AnswerabilityQuestion::NotDone { charge } => carry::found(state, *charge).map(drop)?,
            AnswerabilityQuestion::DismissAll { body, .. } => body::living(state, *body).map(drop)?,
            AnswerabilityQuestion::DismissOne { seat, .. } => is_seat(state, *seat)?,
            AnswerabilityQuestion::TakeIn { .. } => {}
        }
        body_of(state, self).map_or(Ok(()), |to| body::living(state, to).map(drop))
    }

    fn stands(&self, state: &State) -> Result<(), Refusal> {
        match self {
            AnswerabilityQuestion::Report { report, received } => report::is_undecided(state, *report, *received),
            AnswerabilityQuestion::DismissAll { .. } | AnswerabilityQuestion::DismissOne { .. } => {
                confidence::asked(self).map_or(Ok(()), |asked| confidence::stands(state, self, &asked))
            }
            AnswerabilityQuestion::NotDone { charge } => carry::is_said_done(state, *charge),
            AnswerabilityQuestion::TakeIn { body, who, what, since } => {
                in_words(who, WHO_MAX)?;
                in_words(what, WORDS_MAX)?;
                if since.is_some_and(|since| since > state.now) {
                    return Err(AnswerabilityRefusal::NotYetDone { now: state.now }.into());
                }
                let taken = state.answers.words.contains(&(*body, who.clone(), what.clone()));
                if taken { Err(AnswerabilityRefusal::TakenInAlready { body: *body }.into()) } else { Ok(()) }
            }
        }
    }

    fn decided(&self, state: &State, by: Decided, decision: Decision, queue: &mut Queue) {
        let (Decided::ByPoll(id), true) = (by, decision.is_carried()) else { return };
        let event = match self {
            AnswerabilityQuestion::Report { report, received } => {
                AnswerabilityEvent::ReportDecided { report: *report, received: *received, poll: id }
            }
            AnswerabilityQuestion::NotDone { charge } => {
                AnswerabilityEvent::ChargeContested { charge: *charge, poll: id }
            }
            AnswerabilityQuestion::TakeIn { body, who, what, since } => {
                let (who, what) = (who.clone(), what.clone());
                AnswerabilityEvent::TakenIn { body: *body, who, what, since: *since, poll: id }
            }
            AnswerabilityQuestion::DismissAll { .. } | AnswerabilityQuestion::DismissOne { .. } => {
                if let Some(asked) = confidence::asked(self) {
                    confidence::withdrawn(state, (id, &asked), queue);
                }
                return;
            }
        };
        queue.push_back(Event::Answerability(event));
    }

    fn binds(&self) -> bool {
        matches!(self, AnswerabilityQuestion::TakeIn { .. })
    }

    /// Nobody is dismissed, and nothing taken in, by the vote of whoever put the question alone (answerability.10).
    fn turnout(&self, _: &State, rule: &PollRule, _: Option<MemberId>) -> Option<Share> {
        let deposes = confidence::asked(self).is_some();
        rule.turnout.or(deposes.then_some(TURNOUT))
    }

    fn may_begin(&self, state: &State, member: MemberId) -> Result<(), Refusal> {
        confidence::asked(self).map_or(Ok(()), |asked| confidence::may_begin(state, &asked, member))
    }

    fn concerned(&self, state: &State) -> Vec<MemberId> {
        let Some(asked) = confidence::asked(self) else { return Vec::new() };
        let holders =
            confidence::held(state, asked.of).into_iter().filter_map(|(_, id)| Some(state.mandate(id)?.member));
        holders.chain(asked.successors.into_iter().copied()).collect()
    }

    fn opened(&self, state: &mut State, id: PollId) {
        if let Some(asked) = confidence::asked(self) {
            let seats = confidence::held(state, asked.of);
            state.answers.opened.insert(id, seats);
        }
    }

    fn closed(&self, state: &mut State, id: PollId) {
        confidence::failed(state, id, self);
    }
}

/// The body that a question is put to.
fn body_of(state: &State, question: &AnswerabilityQuestion) -> Option<BodyId> {
    match question {
        AnswerabilityQuestion::Report { report, .. } => state.answers.report(*report).map(|report| report.to),
        AnswerabilityQuestion::DismissAll { by, .. } | AnswerabilityQuestion::DismissOne { by, .. } => Some(*by),
        AnswerabilityQuestion::NotDone { charge } => {
            state.answers.charge(*charge).and_then(|charge| state.resolution(charge.resolution)).map(|found| found.body)
        }
        AnswerabilityQuestion::TakeIn { body, .. } => Some(*body),
    }
}
