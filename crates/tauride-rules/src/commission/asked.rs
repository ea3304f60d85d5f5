//! What the chapter's questions mean: shall there be such a commission, and what is to become of it?

use alloc::borrow::Cow;

use crate::asked::Meaning;
use crate::body;
use crate::chapters::{Event, Refusal};
use crate::commission::event::CommissionEvent;
use crate::commission::question::CommissionQuestion;
use crate::commission::refusal::CommissionRefusal;
use crate::commission::state::{Measure, Standing};
use crate::ground::actor::Sender;
use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, CommissionId, MemberId};
use crate::ground::instant::Instant;
use crate::ground::members::MemberSet;
use crate::ground::text::{Text, is_said};
use crate::office;
use crate::question::{Decided, Decision, Subject};
use crate::roll;
use crate::state::{Queue, State};
use crate::terms::{Hands, PollRule};
use crate::votes::electors;

use super::after::small;
use super::places::serves;
use super::{EXTENSIONS_MAX, HEAD_MAX, HEADS_MAX, MEMBERS_MAX, MONTHS_MAX, OPEN_MAX, found, in_words, open};

impl Meaning for CommissionQuestion {
    fn subject(&self) -> Subject {
        match self {
            CommissionQuestion::Establish { body, .. } => Subject::Body(*body),
            CommissionQuestion::Extend { commission, .. }
            | CommissionQuestion::Widen { commission, .. }
            | CommissionQuestion::Void { commission, .. }
            | CommissionQuestion::Discharge { commission } => Subject::Commission(*commission),
        }
    }

    fn electorate(&self, state: &State) -> Option<Sender> {
        body_of(state, self).map(Sender::Body)
    }

    /// How a body decides: as it decides everything; what is to become of a commission by name, since those who sit in it have no
    /// vote on that (commission.12).
    fn rule<'a>(&self, state: &'a State, _: Option<MemberId>) -> Option<Cow<'a, PollRule>> {
        let rule = &state.body_kind(body_of(state, self)?)?.decides;
        Some(match self.commission() {
            None => Cow::Borrowed(rule),
            Some(_) => Cow::Owned(PollRule { hands: Hands::No, ..rule.clone() }),
        })
    }

    fn exists(&self, state: &State) -> Result<(), Refusal> {
        let body = match self.commission() {
            Some(commission) => found(state, commission)?.body,
            None => body_of(state, self).unwrap_or_default(),
        };
        body::living(state, body).map(drop)
    }

    fn stands(&self, state: &State) -> Result<(), Refusal> {
        match self {
            CommissionQuestion::Establish { body, name, members, due, extensions, scope } => {
                is_a_scope(name, scope)?;
                are_members(state, members)?;
                is_a_time(state, *due)?;
                if *extensions > EXTENSIONS_MAX {
                    return Err(CommissionRefusal::TooManyExtensions { most: EXTENSIONS_MAX }.into());
                }
                may_have_more(state, *body, name)
            }
            CommissionQuestion::Extend { commission, to, reason } => may_extend(state, *commission, *to, reason),
            CommissionQuestion::Widen { commission, head } => may_widen(state, *commission, head),
            CommissionQuestion::Void { commission, measure } => {
                let holds = |measure: &&Measure| !measure.void || !state.keeps("commission.15");
                let found = found(state, *commission)?.measure(*measure).filter(holds);
                let (commission, measure) = (*commission, *measure);
                found.map(drop).ok_or_else(|| CommissionRefusal::NoSuchMeasure { commission, measure }.into())
            }
            CommissionQuestion::Discharge { commission } => match found(state, *commission)?.standing {
                Standing::Open | Standing::Reported | Standing::Expired => Ok(()),
                Standing::Discharged | Standing::Fallen => {
                    Err(CommissionRefusal::IsDischarged { commission: *commission }.into())
                }
            },
        }
    }

    fn decided(&self, state: &State, by: Decided, decision: Decision, queue: &mut Queue) {
        let (Decided::ByPoll(poll), true) = (by, decision.is_carried()) else { return };
        let event = match self.clone() {
            CommissionQuestion::Establish { body, name, members, due, extensions, scope } => {
                let commission = CommissionId::default();
                CommissionEvent::CommissionEstablished { commission, body, name, members, due, extensions, scope, poll }
            }
            CommissionQuestion::Extend { commission, to, reason } => {
                let times = state.commissions.get(commission).map_or(0, |found| found.extended.len());
                let times = small(times).saturating_add(1);
                CommissionEvent::CommissionExtended { commission, to, reason, times, poll }
            }
            CommissionQuestion::Widen { commission, head: says } => {
                let heads = state.commissions.get(commission).map_or(0, |found| found.scope.len());
                let head = small(heads).saturating_add(1);
                CommissionEvent::ScopeWidened { commission, head, says, poll }
            }
            CommissionQuestion::Void { commission, measure } => {
                CommissionEvent::MeasureVoided { commission, measure, poll }
            }
            CommissionQuestion::Discharge { commission } => CommissionEvent::CommissionDischarged { commission, poll },
        };
        queue.push_back(Event::Commission(event));
    }

    fn binds(&self) -> bool {
        true
    }

    /// Whoever sits in the commission that it is about (commission.12); nobody, where so many have left the body that the others are fewer
    /// than half of it: a few would decide for all (commission.7).
    fn left_out(&self, state: &State) -> MemberSet {
        let Some(commission) = self.commission().and_then(|id| state.commissions.get(id)) else {
            return MemberSet::default();
        };
        let body = Sender::Body(commission.body);
        let votes = |member: &MemberId| electors::belongs(state, *member, body);
        let serving = commission.places.keys().filter(|member| serves(state, commission, **member));
        let sitting: MemberSet = serving.copied().filter(votes).collect();
        if sitting.len().saturating_mul(2) > electors::size(state, body) { MemberSet::default() } else { sitting }
    }

    fn may_vote(&self, state: &State, member: MemberId) -> Result<(), Refusal> {
        may_decide(state, self, member)
    }
}

/// Returns the body whose question it is; none where it is about a commission that there is not.
pub(crate) fn body_of(state: &State, question: &CommissionQuestion) -> Option<BodyId> {
    match question {
        CommissionQuestion::Establish { body, .. } => Some(*body),
        CommissionQuestion::Extend { commission, .. }
        | CommissionQuestion::Widen { commission, .. }
        | CommissionQuestion::Void { commission, .. }
        | CommissionQuestion::Discharge { commission } => state.commissions.get(*commission).map(|found| found.body),
    }
}

/// Whoever sits in a commission has no vote on a question about it, and puts none (commission.12).
fn may_decide(state: &State, question: &CommissionQuestion, member: MemberId) -> Result<(), Refusal> {
    match question.commission() {
        Some(commission) if question.left_out(state).contains(member) && state.keeps("commission.12") => {
            Err(CommissionRefusal::DecidesItself { member, commission }.into())
        }
        Some(_) | None => Ok(()),
    }
}

/// Refuses a commission without a name, or without a scope in words (commission.2).
fn is_a_scope(name: &Text, scope: &[Text]) -> Result<(), Refusal> {
    let said = roll::is_name(name) && (1..=HEADS_MAX).contains(&scope.len());
    if said && scope.iter().all(|head| is_said(head, HEAD_MAX)) {
        Ok(())
    } else {
        Err(CommissionRefusal::NotAScope { heads: HEADS_MAX, most: HEAD_MAX }.into())
    }
}

/// Refuses a list of members that names nobody, too many, or somebody twice (commission.3). Whoever is named and is not on the
/// rolls takes no place.
fn are_members(state: &State, members: &[MemberId]) -> Result<(), Refusal> {
    members.iter().try_for_each(|member| office::living(state, *member).map(drop))?;
    let listed = (1..=MEMBERS_MAX).contains(&members.len()) && members.is_sorted_by(|one, next| one < next);
    if listed { Ok(()) } else { Err(CommissionRefusal::NotMembers { most: MEMBERS_MAX }.into()) }
}

/// Refuses a commission that need not report, or not for too long (commission.4).
fn is_a_time(state: &State, due: Instant) -> Result<(), Refusal> {
    let (after, latest) = (state.now, state.later(Span::months(MONTHS_MAX)));
    let within = (due > after && due <= latest) || !state.keeps("commission.4");
    if within { Ok(()) } else { Err(CommissionRefusal::NotATime { after, latest }.into()) }
}

/// Refuses a second commission of a name, and more than a body may have (commission.2, commission.5).
fn may_have_more(state: &State, body: BodyId, name: &Text) -> Result<(), Refusal> {
    if let Some(commission) = state.commissions.named(body, name) {
        return Err(CommissionRefusal::NameTaken { commission }.into());
    }
    if state.commissions.open_of(body).count() >= OPEN_MAX {
        return Err(CommissionRefusal::TooMany { body, most: OPEN_MAX }.into());
    }
    Ok(())
}

/// Refuses an extension beyond what was said when the commission was established, and one to no later time (commission.13).
fn may_extend(state: &State, id: CommissionId, to: Instant, reason: &Text) -> Result<(), Refusal> {
    let commission = open(state, id)?;
    in_words(reason)?;
    if small(commission.extended.len()) >= commission.extensions && state.keeps("commission.13") {
        return Err(CommissionRefusal::ExtendedAlready { commission: id, most: commission.extensions }.into());
    }
    let (after, latest) = (commission.due, state.after(commission.due, Span::months(MONTHS_MAX)));
    if to > after && to <= latest { Ok(()) } else { Err(CommissionRefusal::NotLater { after, latest }.into()) }
}

/// Refuses a head that the scope has, and one too many (commission.14).
fn may_widen(state: &State, id: CommissionId, head: &Text) -> Result<(), Refusal> {
    let commission = open(state, id)?;
    if !is_said(head, HEAD_MAX) {
        return Err(CommissionRefusal::NotAScope { heads: HEADS_MAX, most: HEAD_MAX }.into());
    }
    if commission.scope.iter().any(|own| own.says == *head) {
        return Err(CommissionRefusal::HasTheHead { commission: id }.into());
    }
    if commission.scope.len() >= HEADS_MAX {
        return Err(CommissionRefusal::ScopeFull { most: HEADS_MAX }.into());
    }
    Ok(())
}
