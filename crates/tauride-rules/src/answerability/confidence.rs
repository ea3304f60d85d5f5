//! Confidence, and caretakers who bind nobody: answerability.9 to answerability.13.

use alloc::vec::Vec;

use crate::chapters::Refusal;
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MandateId, MemberId, PollId, SeatId};
use crate::ground::share::Share;
use crate::mandate::holder::{elected_by, is_held};
use crate::mandate::{self, EndReason, Title};
use crate::poll::state::Poll;
use crate::question::Question;
use crate::state::{Queue, State};
use crate::terms::{AnswerRule, MajorityOf, PollRule};
use crate::votes::threshold::Threshold;
use crate::{body, election};

use super::event::AnswerabilityEvent;
use super::question::AnswerabilityQuestion;
use super::refusal::AnswerabilityRefusal;
use super::state::Answerer;
use super::table::Failed;
use super::whom::{answers_to, is_answering};

/// The share of those who could vote on a question of confidence that failed, for all to wait before another: a smaller part, who
/// may be friends of those in office, could otherwise put it only to reject it.
const FOR_ALL: Share = Share::at_least(1, 2);

/// A question of confidence: in whom, by which body, and who would follow.
pub(super) struct Asked<'a> {
    pub(super) of: Answerer,
    pub(super) by: BodyId,
    pub(super) successors: Vec<&'a MemberId>,
}

/// Returns what a question of confidence asks.
pub(super) fn asked(question: &AnswerabilityQuestion) -> Option<Asked<'_>> {
    match question {
        AnswerabilityQuestion::DismissAll { by, body, successors } => {
            Some(Asked { of: Answerer::Body(*body), by: *by, successors: successors.iter().collect() })
        }
        AnswerabilityQuestion::DismissOne { by, seat, successor } => {
            Some(Asked { of: Answerer::Seat(*seat), by: *by, successors: successor.iter().collect() })
        }
        AnswerabilityQuestion::Report { .. }
        | AnswerabilityQuestion::NotDone { .. }
        | AnswerabilityQuestion::TakeIn { .. } => None,
    }
}

/// Returns the body that is answered for.
pub(super) fn body_of(state: &State, of: Answerer) -> Option<BodyId> {
    match of {
        Answerer::Body(body) => Some(body),
        Answerer::Seat(seat) => state.place_of(seat).map(|place| place.body),
    }
}

/// The seats that a question of confidence is about: those held otherwise than by another office.
pub(super) fn held(state: &State, of: Answerer) -> Vec<(SeatId, MandateId)> {
    let own = |seat: &SeatId| {
        let (id, mandate) = state.holding(*seat)?;
        (!matches!(mandate.title, Title::ExOfficio(_))).then_some((*seat, id))
    };
    match of {
        Answerer::Seat(seat) => own(&seat).into_iter().collect(),
        Answerer::Body(body) => {
            let places = state.body(body).map_or(&[][..], |body| &body.constituencies);
            let seats = places.iter().filter_map(|id| state.constituency(*id)).flat_map(|place| &place.seats);
            seats.filter_map(own).collect()
        }
    }
}

/// Returns how a question of confidence is decided, if the charter has any.
pub(super) fn rule(state: &State, asked: &Asked<'_>) -> Option<PollRule> {
    answers_to(state, body_of(state, asked.of)?, asked.by)?.confidence
}

/// Returns the seats that a question is about, and on which mandates they are held: as they were when the poll on it was opened, or else
/// as they are now (answerability.11).
fn seats(state: &State, question: &AnswerabilityQuestion, of: Answerer) -> Vec<(SeatId, MandateId)> {
    let poll = state.polls.on(&Question::Answerability(question.clone()));
    poll.and_then(|poll| state.answers.opened.get(&poll)).cloned().unwrap_or_else(|| held(state, of))
}

/// Refuses a question of confidence that has no answer.
pub(super) fn stands(state: &State, question: &AnswerabilityQuestion, asked: &Asked<'_>) -> Result<(), Refusal> {
    let Some(id) = body_of(state, asked.of) else { return Ok(()) };
    let rule = is_answering(state, id, asked.by)?;
    let under = || rule.article.clone();
    if rule.confidence.is_none() {
        return Err(AnswerabilityRefusal::NoConfidenceAsked { body: id, to: asked.by, under: under() }.into());
    }
    if let Answerer::Seat(seat) = asked.of {
        is_held(state, seat)?;
    }
    let seats = seats(state, question, asked.of);
    if seats.iter().all(|(_, mandate)| has_left(state, *mandate) || state.answers.is_dismissed(id, *mandate)) {
        return Err(AnswerabilityRefusal::NobodyToDismiss { body: id }.into());
    }
    match (rule.constructive, asked.successors.is_empty()) {
        (false, true) => Ok(()),
        (false, false) => Err(AnswerabilityRefusal::NoSuccessorsAsked { body: id, under: under() }.into()),
        (true, _) => may_succeed(state, (asked, id), &seats, &rule),
    }
}

/// Whether somebody holds nothing by a mandate any more.
pub(super) fn has_left(state: &State, mandate: MandateId) -> bool {
    state.mandate(mandate).is_none_or(|mandate| mandate.ended.is_some())
}

/// Whether a body elects whoever sits in a seat.
fn elects(state: &State, by: BodyId, seat: SeatId) -> bool {
    elected_by(state, seat) == Some(Sender::Body(by))
}

/// Whether somebody else took a seat since the question was put: nobody dismisses them, nor takes their place.
fn is_taken_by_another(state: &State, (seat, mandate): (SeatId, MandateId)) -> bool {
    state.holding(seat).is_some_and(|(id, _)| id != mandate)
}

/// Refuses successors who are not as many as the seats that the body elects, or who may not take them; and to name any where it elects
/// none. Who sits there otherwise, through those who are dismissed, is replaced by nobody.
fn may_succeed(
    state: &State,
    (asked, id): (&Asked<'_>, BodyId),
    seats: &[(SeatId, MandateId)],
    rule: &AnswerRule,
) -> Result<(), Refusal> {
    let own: Vec<_> = seats.iter().filter(|(seat, _)| elects(state, asked.by, *seat)).collect();
    if let (true, Some((seat, _))) = (own.is_empty(), seats.first()) {
        return Err(AnswerabilityRefusal::ElectedByOthers { seat: *seat, body: asked.by }.into());
    }
    let mut named = asked.successors.clone();
    named.sort_unstable();
    named.dedup();
    if named.len() != own.len() || named.len() != asked.successors.len() {
        let (under, needed) = (rule.article.clone(), u32::try_from(own.len()).unwrap_or(u32::MAX));
        return Err(AnswerabilityRefusal::SuccessorsNeeded { body: id, needed, under }.into());
    }
    for (place, member) in own.into_iter().zip(&asked.successors) {
        let Some(found) = state.seat(place.0).filter(|_| !is_taken_by_another(state, *place)) else { continue };
        election::may_stand(state, **member, found.constituency)?;
        body::has_agreed(state, **member, id)?;
    }
    Ok(())
}

/// Refuses a question of confidence too soon after one that failed (answerability.12). About others than those who sat there then, it is
/// another question.
pub(super) fn may_begin(state: &State, asked: &Asked<'_>, member: MemberId) -> Result<(), Refusal> {
    let Some(rule) = body_of(state, asked.of).and_then(|body| answers_to(state, body, asked.by)) else { return Ok(()) };
    let Some(failed) = state.answers.failed.get(&(asked.of, asked.by)) else { return Ok(()) };
    let (named, held) = (named(asked), held(state, asked.of));
    let sat = |failed: &&Failed| held.iter().any(|(_, id)| id.index().is_some_and(|place| place < failed.mandates));
    let counts = |failed: &&Failed| failed.by == Some(member) || (failed.for_all && failed.named == named);
    let last = failed.iter().filter(counts).filter(sat).map(|failed| state.after(failed.at, rule.again)).max();
    match last.filter(|until| *until > state.now) {
        Some(until) => Err(AnswerabilityRefusal::TooSoon { until, under: rule.article }.into()),
        None => Ok(()),
    }
}

/// Returns the successors whom a question names, whatever their order.
fn named(asked: &Asked<'_>) -> Vec<MemberId> {
    let mut named: Vec<MemberId> = asked.successors.iter().map(|member| **member).collect();
    named.sort_unstable();
    named
}

/// Keeps that a question of confidence failed: for whoever put it, and for all where half of those voted who could. Naming successors who
/// were not chosen holds nobody back who names others.
pub(super) fn failed(state: &mut State, id: PollId, question: &AnswerabilityQuestion) {
    let (Some(asked), now) = (asked(question), state.now) else { return };
    let Some(poll) = state.poll(id).filter(|poll| poll.carried() != Some(true)) else { return };
    let rejected = poll.carried() == Some(false);
    let (for_all, by, named) = (is_for_all(poll), poll.by, named(&asked));
    let again = body_of(state, asked.of).and_then(|body| answers_to(state, body, asked.by)).map(|rule| rule.again);
    let (key, mandates) = ((asked.of, asked.by), state.mandates.len());
    state.answers.opened.remove(&id);
    if !rejected {
        return;
    }
    let mut failed = state.answers.failed.remove(&key).unwrap_or_default();
    failed.retain(|failed| again.is_some_and(|again| state.after(failed.at, again) > now));
    failed.push(Failed { named, by, for_all, at: now, mandates });
    state.answers.failed.insert(key, failed);
}

fn is_for_all(poll: &Poll) -> bool {
    let half = Threshold::measure(FOR_ALL, (MajorityOf::Electors, poll.electors.size()), poll.count.given());
    let turnout = poll.decided.as_ref().and_then(|decided| decided.turnout);
    half.is_reached() && turnout.is_none_or(|turnout| turnout.is_reached())
}

/// There is no confidence any more: those leave who sat there when the question was put, or stay until others are elected, where anybody
/// elects them.
pub(super) fn withdrawn(state: &State, (id, asked): (PollId, &Asked<'_>), queue: &mut Queue) {
    let Some(body) = body_of(state, asked.of) else { return };
    let stays = answers_to(state, body, asked.by).is_some_and(|rule| rule.caretakers && !rule.constructive);
    let (of, by, poll) = (asked.of, asked.by, id);
    queue.push_back(AnswerabilityEvent::ConfidenceWithdrawn { of, by, poll }.into());
    let mut successors = asked.successors.iter();
    let seats = state.answers.opened.get(&id).cloned().unwrap_or_default();
    for (seat, held) in seats {
        let successor = elects(state, asked.by, seat).then(|| successors.next()).flatten();
        if is_taken_by_another(state, (seat, held)) {
            continue;
        }
        let mandate = state.mandate(held).filter(|mandate| mandate.ended.is_none());
        queue.extend(mandate.map(|mandate| match successor {
            Some(_) => mandate::end(held, mandate, EndReason::Succeeded),
            None if stays && election::fills(state, seat) => mandate::stays(held),
            None => mandate::end(held, mandate, EndReason::Dismissed),
        }));
        queue.extend(successor.map(|member| mandate::opened(state, seat, **member, Title::Replacement(id))));
    }
}

/// Those whom a question of confidence dismisses: who took a seat since it was put is not among them (answerability.11).
pub(super) fn concerned(state: &State, poll: PollId) -> Vec<(SeatId, MandateId)> {
    let seats = state.answers.opened.get(&poll).cloned().unwrap_or_default();
    seats.into_iter().filter(|(_, mandate)| !has_left(state, *mandate)).collect()
}

/// Refuses what would bind those who follow, where at least half of those who vote in the body are caretakers who were dismissed or
/// resigned together (answerability.13).
///
/// # Errors
///
/// [`AnswerabilityRefusal::OnlyCaretakers`]
pub(crate) fn may_bind(state: &State, body: BodyId) -> Result<(), Refusal> {
    if is_left_to_caretakers(state, body) {
        return Err(AnswerabilityRefusal::OnlyCaretakers { body }.into());
    }
    Ok(())
}

fn is_left_to_caretakers(state: &State, body: BodyId) -> bool {
    let votes = |id: &MandateId| {
        state.mandate(*id).is_some_and(|mandate| mandate.ended.is_none() && state.votes_in(mandate, body))
    };
    let caretakers = state.answers.dismissed_in(body).filter(votes).count();
    let voting = state.body(body).map_or(0, |body| body.voting);
    caretakers > 0 && u64::try_from(caretakers).unwrap_or(u64::MAX).saturating_mul(2) >= u64::from(voting)
}

/// Notes who leaves, or stays only until others are elected, and forgets those who have left.
pub(crate) fn leave(state: &mut State, body: BodyId, who: impl IntoIterator<Item = MandateId>) {
    let gone: Vec<MandateId> = state.answers.dismissed_in(body).filter(|id| has_left(state, *id)).collect();
    for id in gone {
        state.answers.dismissed.remove(&(body, id));
    }
    for id in who {
        state.answers.dismissed.insert((body, id));
    }
}
