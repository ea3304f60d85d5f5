//! Putting a question, taking it back, and seconding it (division.2 to division.8).

use alloc::boxed::Box;

use crate::chapters::{Event, Refusal};
use crate::division::event::DivisionEvent;
use crate::division::refusal::DivisionRefusal;
use crate::division::state::Phase;
use crate::division::subject::Subject;
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{DivisionId, MemberId, SittingId};
use crate::ground::text::{Text, is_said};
use crate::motion::state::Floor;
use crate::resolution::holds::Holds;
use crate::sitting::state::{Phase as SittingPhase, Sitting};
use crate::state::State;
use crate::terms::PollRule;
use crate::{body, office, resolution, sitting};

use super::{LASTS, found};

/// The most characters of a question.
const QUESTION_MAX: u32 = 2_000;

/// How many questions of a member under one item come to nothing before they leave it to others (division.4).
const IN_VAIN_MAX: u8 = 2;

/// Decides [`DivisionAct::Put`](crate::division::DivisionAct::Put).
///
/// # Errors
///
/// - those of whoever is not in the hall, or has no vote there (articles sitting.1, sitting.11, sitting.14)
/// - [`DivisionRefusal::NotOnTheAgenda`] (division.2), [`DivisionRefusal::NotAQuestion`] (division.3)
/// - those of what could not hold so (resolution.1 to resolution.5), [`DivisionRefusal::HasPutOne`], [`DivisionRefusal::PutInVain`] (division.4)
pub(super) fn put(
    state: &State,
    by: Actor,
    id: SittingId,
    (item, question, holds): (u32, &Text, &Holds),
) -> Result<Event, Refusal> {
    let (member, sitting, _) = sitting::with_a_vote(state, by, id)?;
    let items = sitting.agenda.len();
    if item == 0 || usize::try_from(item).is_ok_and(|item| item > items) {
        return Err(DivisionRefusal::NotOnTheAgenda { sitting: id, item, items }.into());
    }
    if !is_said(question, QUESTION_MAX) {
        return Err(DivisionRefusal::NotAQuestion { most: QUESTION_MAX }.into());
    }
    resolution::may_be_put(state, sitting.body, holds)?;
    if let Some(division) = state.divisions.put_by(id, member) {
        return Err(DivisionRefusal::HasPutOne { member, division }.into());
    }
    if state.divisions.in_vain(id, item, member) >= IN_VAIN_MAX {
        return Err(DivisionRefusal::PutInVain { member, item, most: IN_VAIN_MAX }.into());
    }
    let subject = Subject::Item { item, question: question.clone(), holds: holds.clone() };
    Ok(on(id, subject, member, None))
}

/// Decides [`DivisionAct::TakeBack`](crate::division::DivisionAct::TakeBack).
///
/// # Errors
///
/// - [`DivisionRefusal::NoSuchDivision`] (article division.1)
/// - [`DivisionRefusal::NotWaiting`], [`DivisionRefusal::NotTheirsToTakeBack`] (division.5)
pub(super) fn take_back(state: &State, by: Actor, id: DivisionId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let division = found(state, id)?;
    if division.phase != Phase::Waiting {
        return Err(DivisionRefusal::NotWaiting { division: id }.into());
    }
    if division.by != member {
        return Err(DivisionRefusal::NotTheirsToTakeBack { member, division: id }.into());
    }
    Ok(DivisionEvent::QuestionTakenBack { division: id }.into())
}

/// Decides [`DivisionAct::Second`](crate::division::DivisionAct::Second): the hall divides at once.
///
/// # Errors
///
/// - [`DivisionRefusal::NoSuchDivision`] (article division.1)
/// - those of whoever is not in the hall, or has no vote there (sitting.11, sitting.14)
/// - [`DivisionRefusal::NotWaiting`] (division.5), [`DivisionRefusal::SecondsThemself`] (division.6)
/// - [`DivisionRefusal::DividesAlready`], [`DivisionRefusal::MotionPending`] (division.7)
/// - [`DivisionRefusal::Interrupted`] (division.8), those of what can hold so no more (resolution.2, resolution.3)
/// - [`BodyRefusal::NotSeated`](crate::body::BodyRefusal::NotSeated) of a body that decides nothing yet (body.16)
pub(super) fn second(state: &State, by: Actor, id: DivisionId) -> Result<Event, Refusal> {
    let division = found(state, id)?;
    if division.phase != Phase::Waiting {
        return Err(DivisionRefusal::NotWaiting { division: id }.into());
    }
    let (member, sitting, _) = sitting::with_a_vote(state, by, division.sitting)?;
    if division.by == member {
        return Err(DivisionRefusal::SecondsThemself { member }.into());
    }
    if let Some(open) = state.divisions.open_in(division.sitting) {
        return Err(DivisionRefusal::DividesAlready { sitting: division.sitting, division: open }.into());
    }
    // What is moved comes in the order of the floor; a plain question does not divide the hall over its head.
    if let Some(motion) = state.motions.floor(division.sitting).and_then(Floor::bottom) {
        return Err(DivisionRefusal::MotionPending { sitting: division.sitting, motion }.into());
    }
    goes_on(state, division.sitting)?;
    body::may_decide(state, Sender::Body(sitting.body))?;
    // What it was to replace may be in force no more, and its time may have come.
    if let Subject::Item { holds, .. } = &division.subject {
        resolution::may_be_put(state, sitting.body, holds)?;
    }
    divides(state, id, Some(member)).ok_or_else(|| DivisionRefusal::NoSuchDivision { division: id }.into())
}

/// Refuses what is not done while a sitting is interrupted (division.8).
pub(super) fn goes_on(state: &State, id: SittingId) -> Result<(), Refusal> {
    let interrupted = |sitting: &Sitting| matches!(sitting.phase, SittingPhase::Interrupted { .. });
    match state.sitting(id).filter(|sitting| interrupted(sitting)) {
        Some(_) => Err(DivisionRefusal::Interrupted { sitting: id }.into()),
        None => Ok(()),
    }
}

/// Returns the event by which the hall divides now.
pub(super) fn divides(state: &State, id: DivisionId, by: Option<MemberId>) -> Option<Event> {
    let sitting = state.sitting(state.division(id)?.sitting)?;
    let small = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let (sit, seats) = sitting::wholes(state, sitting.body);
    let present = sitting.hall.votes();
    Some(
        DivisionEvent::HallDivided {
            division: id,
            by,
            present: small(present),
            absent: small(sit.saturating_sub(present)),
            vacant: small(seats.saturating_sub(sit)),
            quorum: sitting.hall.is_quorate(),
            until: state.later(sitting.rule.divisions.unwrap_or(LASTS)),
        }
        .into(),
    )
}

/// Returns the event by which the owner of a subject has a hall divide on it, as soon as it can (see [`division`](super)).
/// `rule` says how it is decided where the body decides it otherwise than everything else; `by` is whoever moved it.
pub(crate) fn on(sitting: SittingId, subject: Subject, by: MemberId, rule: Option<PollRule>) -> Event {
    DivisionEvent::QuestionPut { division: DivisionId(0), sitting, subject, by, rule: rule.map(Box::new) }.into()
}
