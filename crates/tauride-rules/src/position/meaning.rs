//! What voting for something means that is put to a hall: position.11 and position.12.

use crate::chapters::{Event, Refusal};
use crate::division::state::Division;
use crate::division::subject::Subject;
use crate::ground::actor::Actor;
use crate::ground::ids::{DivisionId, MatterId, MemberId, MotionId};
use crate::motion::state::{Motion, Stage};
use crate::office;
use crate::position::event::PositionEvent;
use crate::position::refusal::PositionRefusal;
use crate::position::state::{Meaning, Put, Stance};
use crate::state::State;
use crate::terms::MotionKind;

use super::found;

/// Decides [`PositionAct::Note`](crate::position::PositionAct::Note).
///
/// # Errors
///
/// - [`PositionRefusal::NoSuchMatter`] (article position.1)
/// - [`PositionRefusal::NotPut`], [`PositionRefusal::MotionOfOthers`], [`PositionRefusal::DivisionOfOthers`]
///   (position.11), [`PositionRefusal::NotedAlready`] (position.12)
pub(super) fn note(state: &State, by: Actor, (on, matter, stance): (Put, MatterId, Stance)) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    found(state, matter)?;
    match on {
        Put::Motion(motion) => of_motion(state, member, motion)?,
        Put::Question(division) => of_question(state, member, division)?,
    }
    if let Some(noted) = meaning(state, on) {
        return Err(PositionRefusal::NotedAlready { matter: noted.matter }.into());
    }
    Ok(PositionEvent::MeaningNoted { on, matter, stance, by: member }.into())
}

fn of_motion(state: &State, member: MemberId, id: MotionId) -> Result<(), Refusal> {
    let motion = state.motion(id).filter(|motion| motion.kind == MotionKind::Main && !motion.is_over());
    let divides = |motion: &Motion| {
        let floor = state.motions.floor(motion.sitting);
        floor.is_some_and(|floor| floor.put && floor.top().is_some_and(|top| top.motion == id))
    };
    match motion.filter(|motion| !divides(motion)) {
        None => Err(PositionRefusal::NotPut.into()),
        Some(motion) if !is_theirs(motion, member) => {
            Err(PositionRefusal::MotionOfOthers { member, motion: id }.into())
        }
        Some(_) => Ok(()),
    }
}

/// Whether a member says what a motion means: whoever submitted and moves it; of what comes from another hall, whoever moves it
/// here. Somebody who moves it in the absence of its mover does not.
fn is_theirs(motion: &Motion, member: MemberId) -> bool {
    let moved = matches!(motion.stage, Stage::Moved | Stage::Pending);
    let comes = !motion.history.is_empty();
    motion.by == member && if comes { moved } else { motion.submitter == member }
}

fn of_question(state: &State, member: MemberId, id: DivisionId) -> Result<(), Refusal> {
    let is_own = |division: &&Division| matches!(division.subject, Subject::Item { .. }) && division.is_waiting();
    match state.division(id).filter(is_own) {
        None => Err(PositionRefusal::NotPut.into()),
        Some(division) if division.by != member => {
            Err(PositionRefusal::DivisionOfOthers { member, division: id }.into())
        }
        Some(_) => Ok(()),
    }
}

/// Returns what voting for something means that is put to a hall: nothing, where its words have changed since that was said
/// (position.12).
pub fn meaning(state: &State, on: Put) -> Option<&Meaning> {
    let meaning = state.positions.meaning(on)?;
    (version(state, on) == meaning.version).then_some(meaning)
}

/// Returns the version of what is put: that of a motion's text; of a question 0, whose words do not change.
pub(super) fn version(state: &State, on: Put) -> u16 {
    match on {
        Put::Motion(motion) => state.motion(motion).map_or(0, |motion| motion.version),
        Put::Question(_) => 0,
    }
}

/// Returns what a division is on, as it may be noted what it means.
pub const fn put(id: DivisionId, division: &Division) -> Put {
    match division.subject {
        Subject::Motion { motion } => Put::Motion(motion),
        Subject::Item { .. } | Subject::Asked { .. } => Put::Question(id),
    }
}
