//! Putting a question and taking it back (division.2 to division.5).

use alloc::boxed::Box;

use crate::chapters::{Event, Refusal};
use crate::division::event::DivisionEvent;
use crate::division::refusal::DivisionRefusal;
use crate::division::state::Phase;
use crate::division::subject::Subject;
use crate::ground::actor::Actor;
use crate::ground::ids::{DivisionId, MemberId, SittingId};
use crate::ground::text::{Text, is_said};
use crate::resolution::holds::Holds;
use crate::sitting::state::Sitting;
use crate::state::State;
use crate::terms::PollRule;
use crate::{office, resolution, sitting};

use super::found;

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
    on_the_agenda(id, sitting, item)?;
    if !is_said(question, QUESTION_MAX) {
        return Err(DivisionRefusal::NotAQuestion { most: QUESTION_MAX }.into());
    }
    resolution::may_be_put(state, sitting.body, holds)?;
    may_put(state, id, item, member)?;
    let subject = Subject::Item { item, question: question.clone(), holds: holds.clone() };
    Ok(on(id, subject, member, None))
}

/// Refuses an item that is not on the agenda (division.2).
pub(super) fn on_the_agenda(id: SittingId, sitting: &Sitting, item: u32) -> Result<(), DivisionRefusal> {
    let items = sitting.agenda.len();
    if item == 0 || usize::try_from(item).is_ok_and(|item| item > items) {
        return Err(DivisionRefusal::NotOnTheAgenda { sitting: id, item, items });
    }
    Ok(())
}

/// Refuses a second question of one member at once, and a third after two in vain (division.4).
pub(super) fn may_put(state: &State, id: SittingId, item: u32, member: MemberId) -> Result<(), DivisionRefusal> {
    if let Some(division) = state.divisions.put_by(id, member) {
        return Err(DivisionRefusal::HasPutOne { member, division });
    }
    if state.divisions.in_vain(id, item, member) >= IN_VAIN_MAX {
        return Err(DivisionRefusal::PutInVain { member, item, most: IN_VAIN_MAX });
    }
    Ok(())
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

/// Returns the event by which the owner of a subject has a hall divide on it, as soon as it can (see [`division`](super)).
/// `rule` says how it is decided where the body decides it otherwise than everything else; `by` is whoever moved it.
pub(crate) fn on(sitting: SittingId, subject: Subject, by: MemberId, rule: Option<PollRule>) -> Event {
    DivisionEvent::QuestionPut { division: DivisionId(0), sitting, subject, by, rule: rule.map(Box::new) }.into()
}
