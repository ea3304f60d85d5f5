//! Several resign together, unless something is done: answerability.14 to answerability.16.

use core::time::Duration;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, MandateId, MemberId, ResignationId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::mandate::MandateRefusal;
use crate::mandate::holder::is_seat;
use crate::office;
use crate::state::State;

use super::event::AnswerabilityEvent;
use super::refusal::AnswerabilityRefusal;
use super::state::{Answerer, Resignation, Resigned};
use super::{WORDS_MAX, confidence, in_words};

/// For how long whoever announced or joined a resignation announces or joins no other on the same mandate: 30 days
/// (answerability.16).
pub(super) const WAITS: Duration = Duration::from_hours(30 * 24);
/// The longest time for which a resignation is announced (answerability.14).
const LONGEST: Span = Span::days(90);

/// Decides [`AnswerabilityAct::Announce`](super::AnswerabilityAct::Announce).
///
/// # Errors
///
/// - [`MandateRefusal::NoSuchSeat`] (article mandate.1), [`MandateRefusal::NotTheHolder`] (mandate.2)
/// - [`AnswerabilityRefusal::NotInWords`] (answerability.4), [`AnswerabilityRefusal::NotSoLate`] (answerability.14),
///   [`AnswerabilityRefusal::AnnouncedAlready`] (answerability.16)
pub(super) fn announce(
    state: &State,
    by: Actor,
    seat: SeatId,
    (unless, until): (&Text, Instant),
) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let (_, mandate) = held(state, member, seat)?;
    in_words(unless, WORDS_MAX)?;
    let latest = state.later(LONGEST);
    if (until <= state.now || until > latest) && state.keeps("answerability.14") {
        return Err(AnswerabilityRefusal::NotSoLate { now: state.now, latest }.into());
    }
    may_announce(state, member, mandate)?;
    let (resignation, unless) = (ResignationId(0), unless.clone());
    Ok(AnswerabilityEvent::ResignationAnnounced { resignation, by: member, seat, mandate, unless, until }.into())
}

/// Decides [`AnswerabilityAct::JoinResignation`](super::AnswerabilityAct::JoinResignation).
///
/// # Errors
///
/// - [`AnswerabilityRefusal::NoSuchResignation`], [`AnswerabilityRefusal::ResignationOver`] (article answerability.14)
/// - [`MandateRefusal::NoSuchSeat`] (mandate.1), [`MandateRefusal::NotTheHolder`] (mandate.2)
/// - [`AnswerabilityRefusal::AnotherBody`] (answerability.15), [`AnswerabilityRefusal::AnnouncedAlready`] (answerability.16)
pub(super) fn join(state: &State, by: Actor, id: ResignationId, seat: SeatId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let found = announced(state, id)?;
    let (body, mandate) = held(state, member, seat)?;
    if body != Some(found.body) {
        return Err(AnswerabilityRefusal::AnotherBody { seat, body: found.body }.into());
    }
    if found.who.iter().any(|(_, _, other)| *other == mandate) {
        return Err(AnswerabilityRefusal::AnnouncedAlready { member, until: found.until }.into());
    }
    may_announce(state, member, mandate)?;
    Ok(AnswerabilityEvent::ResignationJoined { resignation: id, by: member, seat, mandate }.into())
}

/// Decides [`AnswerabilityAct::StepBack`](super::AnswerabilityAct::StepBack).
///
/// # Errors
///
/// - [`AnswerabilityRefusal::NoSuchResignation`], [`AnswerabilityRefusal::ResignationOver`] (article answerability.14)
/// - [`AnswerabilityRefusal::HasNotJoined`] (answerability.15)
pub(super) fn step_back(state: &State, by: Actor, id: ResignationId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    if announced(state, id)?.who.iter().all(|(other, ..)| *other != member) {
        return Err(AnswerabilityRefusal::HasNotJoined { member, resignation: id }.into());
    }
    Ok(AnswerabilityEvent::SteppedBack { resignation: id, by: member }.into())
}

fn announced(state: &State, id: ResignationId) -> Result<&Resignation, Refusal> {
    let found = state.answers.resignation(id).ok_or(AnswerabilityRefusal::NoSuchResignation { resignation: id })?;
    match found.stage {
        Resigned::Announced => Ok(found),
        Resigned::Effective | Resigned::Lapsed => Err(AnswerabilityRefusal::ResignationOver { resignation: id }.into()),
    }
}

/// Returns the body of a seat, and the mandate on which a member holds it.
fn held(state: &State, member: MemberId, seat: SeatId) -> Result<(Option<BodyId>, MandateId), Refusal> {
    is_seat(state, seat)?;
    match state.holding(seat) {
        Some((id, mandate)) if mandate.member == member => Ok((confidence::body_of(state, Answerer::Seat(seat)), id)),
        _ => Err(MandateRefusal::NotTheHolder { member, seat }.into()),
    }
}

/// Refuses a resignation that is announced again and again (answerability.16).
fn may_announce(state: &State, member: MemberId, mandate: MandateId) -> Result<(), Refusal> {
    let until = state.answers.announced.get(&mandate).map(|at| at.plus(WAITS)).filter(|until| *until > state.now);
    match until {
        Some(until) if state.keeps("answerability.16") => {
            Err(AnswerabilityRefusal::AnnouncedAlready { member, until }.into())
        }
        Some(_) | None => Ok(()),
    }
}
