//! What the chapter's questions mean: is something assumed or given back, are elections put off, does a body sit elsewhere?

use alloc::borrow::Cow;

use crate::asked::Meaning;
use crate::body;
use crate::chapters::Refusal;
use crate::emergency::event::EmergencyEvent;
use crate::emergency::question::EmergencyQuestion;
use crate::emergency::refusal::EmergencyRefusal;
use crate::ground::actor::Sender;
use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, MemberId};
use crate::ground::instant::Instant;
use crate::ground::members::MemberSet;
use crate::ground::share::Share;
use crate::ground::text::Text;
use crate::position::asked::of_assembly;
use crate::question::{Decided, Decision, Subject};
use crate::state::{Queue, State};
use crate::terms::{Hands, PollRule};
use crate::votes::threshold::{HALF, TURNOUT};

use super::{competence, elections, in_words, tiers, within};

/// The most months for which a body sits elsewhere.
const MONTHS_ELSEWHERE: u32 = 12;

impl Meaning for EmergencyQuestion {
    /// Of a constituency it is the body in which its seats are; that is asked of the state, and of no use where there is none.
    fn subject(&self) -> Subject {
        match self {
            EmergencyQuestion::Assume { body, .. }
            | EmergencyQuestion::HandBack { body, .. }
            | EmergencyQuestion::Keep { body, .. }
            | EmergencyQuestion::Move { body, .. }
            | EmergencyQuestion::Return { body } => Subject::Body(*body),
            EmergencyQuestion::Confirm { by, .. } | EmergencyQuestion::CallBack { by, .. } => Subject::Body(*by),
            EmergencyQuestion::PutOff { constituency, .. } | EmergencyQuestion::Resume { constituency, .. } => {
                Subject::Constituency(*constituency)
            }
        }
    }

    fn electorate(&self, state: &State) -> Option<Sender> {
        match self {
            EmergencyQuestion::PutOff { constituency, .. } => {
                elections::body_of(state, *constituency).ok().map(Sender::Body)
            }
            EmergencyQuestion::Resume { by, .. } => Some(*by),
            EmergencyQuestion::Assume { .. }
            | EmergencyQuestion::HandBack { .. }
            | EmergencyQuestion::Keep { .. }
            | EmergencyQuestion::Confirm { .. }
            | EmergencyQuestion::CallBack { .. }
            | EmergencyQuestion::Move { .. }
            | EmergencyQuestion::Return { .. } => decides(self).map(Sender::Body),
        }
    }

    /// How a body decides: as it decides everything, by name where some of it have no vote; and electors as their meeting does.
    fn rule<'a>(&self, state: &'a State, _: Option<MemberId>) -> Option<Cow<'a, PollRule>> {
        let rule = of_assembly(state, self.electorate(state)?);
        if !self.bars_some() {
            return Some(rule);
        }
        Some(Cow::Owned(PollRule { hands: Hands::No, ..rule.into_owned() }))
    }

    fn exists(&self, state: &State) -> Result<(), Refusal> {
        match self {
            EmergencyQuestion::Assume { body, of, .. } => {
                body::living(state, *body)?;
                body::living(state, *of).map(drop)
            }
            EmergencyQuestion::PutOff { constituency, .. } | EmergencyQuestion::Resume { constituency, .. } => {
                body::living(state, elections::body_of(state, *constituency)?).map(drop)
            }
            EmergencyQuestion::HandBack { .. }
            | EmergencyQuestion::Keep { .. }
            | EmergencyQuestion::Confirm { .. }
            | EmergencyQuestion::CallBack { .. }
            | EmergencyQuestion::Move { .. }
            | EmergencyQuestion::Return { .. } => {
                decides(self).map_or(Ok(()), |body| body::living(state, body).map(drop))
            }
        }
    }

    fn stands(&self, state: &State) -> Result<(), Refusal> {
        match self {
            EmergencyQuestion::Assume { body, of, subject, until, reason } => {
                competence::may_assume(state, (*body, *of), (subject, reason), *until)
            }
            EmergencyQuestion::HandBack { body, subject } => {
                Ok(competence::had_by_house(state, *body, subject).map(drop)?)
            }
            EmergencyQuestion::Keep { body, subject, reason } => competence::may_keep(state, *body, (subject, reason)),
            EmergencyQuestion::Confirm { by, body, subject, until } => {
                competence::may_confirm(state, *by, (*body, subject), *until)
            }
            EmergencyQuestion::CallBack { by, body, subject, reason } => {
                competence::may_call_back(state, *by, (*body, subject), reason)
            }
            EmergencyQuestion::PutOff { constituency, until, reason } => {
                elections::may_put_off(state, *constituency, *until, reason)
            }
            EmergencyQuestion::Resume { by, constituency } => elections::may_resume(state, *by, *constituency),
            EmergencyQuestion::Move { body, to, until, reason } => may_move(state, *body, (to, reason), *until),
            EmergencyQuestion::Return { body } => match state.emergency.moved(*body) {
                Some(_) => Ok(()),
                None => Err(EmergencyRefusal::NotMoved { body: *body }.into()),
            },
        }
    }

    fn decided(&self, state: &State, _: Decided, decision: Decision, queue: &mut Queue) {
        if decision.is_carried() {
            queue.push_back(happens(state, self.clone()).into());
        }
    }

    /// A hall decides at once on what its body alone is about. Where some of it have no vote, it is a poll's.
    fn may_divide(&self) -> bool {
        !self.bars_some()
    }

    fn binds(&self) -> bool {
        match self {
            EmergencyQuestion::Assume { .. }
            | EmergencyQuestion::Keep { .. }
            | EmergencyQuestion::Confirm { .. }
            | EmergencyQuestion::PutOff { .. }
            | EmergencyQuestion::Move { .. } => true,
            EmergencyQuestion::HandBack { .. }
            | EmergencyQuestion::CallBack { .. }
            | EmergencyQuestion::Resume { .. }
            | EmergencyQuestion::Return { .. } => false,
        }
    }

    /// Nobody assumes anything, or puts off elections, by the votes of a few; and a quarter of its electors shows that a constituency can
    /// vote (emergency.1, emergency.16, emergency.22).
    fn turnout(&self, state: &State, rule: &PollRule, _: Option<MemberId>) -> Option<Share> {
        match self {
            EmergencyQuestion::Assume { .. } | EmergencyQuestion::PutOff { .. } | EmergencyQuestion::Confirm { .. } => {
                Some(rule.turnout.map_or(HALF, |said| said.stricter(HALF)))
            }
            EmergencyQuestion::Resume { by, constituency } if elections::is_by_electors(state, *by, *constituency) => {
                Some(TURNOUT)
            }
            EmergencyQuestion::HandBack { .. }
            | EmergencyQuestion::Keep { .. }
            | EmergencyQuestion::CallBack { .. }
            | EmergencyQuestion::Resume { .. }
            | EmergencyQuestion::Move { .. }
            | EmergencyQuestion::Return { .. } => rule.turnout,
        }
    }

    fn left_out(&self, state: &State) -> MemberSet {
        match self {
            EmergencyQuestion::Confirm { by, body, .. } | EmergencyQuestion::CallBack { by, body, .. } => {
                tiers::on_both_sides(state, *by, *body)
            }
            EmergencyQuestion::PutOff { constituency, .. } => elections::sit_for(state, *constituency),
            // Whoever sits for them may vote among the electors, of whom they are one.
            EmergencyQuestion::Resume { by, constituency } if !elections::is_by_electors(state, *by, *constituency) => {
                elections::sit_for(state, *constituency)
            }
            EmergencyQuestion::Assume { .. }
            | EmergencyQuestion::HandBack { .. }
            | EmergencyQuestion::Keep { .. }
            | EmergencyQuestion::Resume { .. }
            | EmergencyQuestion::Move { .. }
            | EmergencyQuestion::Return { .. } => MemberSet::default(),
        }
    }

    fn may_vote(&self, state: &State, member: MemberId) -> Result<(), Refusal> {
        may_decide(state, self, member)
    }
}

/// The body that a question is put to, where the question names it.
const fn decides(question: &EmergencyQuestion) -> Option<BodyId> {
    match question {
        EmergencyQuestion::Assume { body, .. }
        | EmergencyQuestion::HandBack { body, .. }
        | EmergencyQuestion::Keep { body, .. }
        | EmergencyQuestion::Move { body, .. }
        | EmergencyQuestion::Return { body } => Some(*body),
        EmergencyQuestion::Confirm { by, .. } | EmergencyQuestion::CallBack { by, .. } => Some(*by),
        EmergencyQuestion::PutOff { .. } | EmergencyQuestion::Resume { .. } => None,
    }
}

/// Whoever sits on both sides, or for the constituency, neither puts the question nor votes on it (emergency.12, emergency.19).
fn may_decide(state: &State, question: &EmergencyQuestion, member: MemberId) -> Result<(), Refusal> {
    if !question.left_out(state).contains(member) {
        return Ok(());
    }
    match question {
        EmergencyQuestion::Confirm { .. } | EmergencyQuestion::CallBack { .. } if !state.keeps("emergency.12") => {
            Ok(())
        }
        EmergencyQuestion::PutOff { .. } | EmergencyQuestion::Resume { .. } if !state.keeps("emergency.19") => Ok(()),
        EmergencyQuestion::Confirm { body, .. } | EmergencyQuestion::CallBack { body, .. } => {
            Err(EmergencyRefusal::OnBothSides { member, body: *body }.into())
        }
        EmergencyQuestion::PutOff { constituency, .. } | EmergencyQuestion::Resume { constituency, .. } => {
            Err(EmergencyRefusal::SitsForIt { member, constituency: *constituency }.into())
        }
        EmergencyQuestion::Assume { .. }
        | EmergencyQuestion::HandBack { .. }
        | EmergencyQuestion::Keep { .. }
        | EmergencyQuestion::Move { .. }
        | EmergencyQuestion::Return { .. } => Ok(()),
    }
}

/// Refuses a place that is none, or where the body sits, and no time or too long (emergency.24).
fn may_move(state: &State, body: BodyId, (to, reason): (&Text, &Text), until: Instant) -> Result<(), Refusal> {
    in_words(to, reason)?;
    within(state, until, Span::months(MONTHS_ELSEWHERE))?;
    match state.emergency.moved(body).filter(|moved| moved.to == *to && moved.until == until) {
        Some(_) => Err(EmergencyRefusal::SitsThereAlready { body }.into()),
        None => Ok(()),
    }
}

/// What was asked happens.
fn happens(state: &State, question: EmergencyQuestion) -> EmergencyEvent {
    match question {
        EmergencyQuestion::Assume { body, of, subject, until, reason } => {
            EmergencyEvent::CompetenceAssumed { body, of, subject, until, reason }
        }
        EmergencyQuestion::HandBack { body, subject } => EmergencyEvent::CompetenceHandedBack { body, subject },
        EmergencyQuestion::Keep { body, subject, reason } => {
            EmergencyEvent::HandingBackRefused { body, subject, reason }
        }
        EmergencyQuestion::Confirm { by, body, subject, until } => {
            EmergencyEvent::CompetenceConfirmed { by, body, subject, until }
        }
        EmergencyQuestion::CallBack { by, body, subject, reason } => {
            EmergencyEvent::CompetenceCalledBack { by, body, subject, reason }
        }
        EmergencyQuestion::PutOff { constituency, until, reason } => {
            let body = elections::body_of(state, constituency).unwrap_or_default();
            let times = elections::times(state, constituency).saturating_add(1);
            EmergencyEvent::ElectionsPutOff { body, constituency, until, times, reason }
        }
        EmergencyQuestion::Resume { by, constituency } => {
            EmergencyEvent::ElectionsResumed { constituency, by: Some(by) }
        }
        EmergencyQuestion::Move { body, to, until, reason } => EmergencyEvent::SeatMoved { body, to, until, reason },
        EmergencyQuestion::Return { body } => EmergencyEvent::SeatReturned { body },
    }
}
