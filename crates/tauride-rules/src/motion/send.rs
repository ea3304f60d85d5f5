//! How motions travel from one body to another, and back (motion.31).

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::{BodyId, MotionId, SittingId};
use crate::motion::event::MotionEvent;
use crate::motion::refusal::MotionRefusal;
use crate::motion::state::{Motion, Stage};
use crate::state::State;
use crate::{office, sitting};

use super::{found, moving, submit};

/// Decides [`MotionAct::TakeUp`](crate::motion::MotionAct::TakeUp).
///
/// # Errors
///
/// - [`MotionRefusal::NoSuchMotion`] (article motion.1)
/// - those of whoever submits nothing to the sitting (sitting.1, motion.2, motion.3, motion.6)
/// - [`MotionRefusal::NotTheirsToTakeUp`] (motion.31)
pub(super) fn take_up(
    state: &State,
    by: Actor,
    id: MotionId,
    (sitting, item): (SittingId, u32),
) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let motion = found(state, id)?;
    let other = submit::paper(state, member, sitting)?;
    submit::on_agenda(sitting, other, item)?;
    let time_has_come = match motion.stage {
        Stage::Postponed(until) => until <= state.now.max(other.opens),
        Stage::Tabled => motion.sitting != sitting,
        Stage::Sent(_) | Stage::OnPaper | Stage::Moved | Stage::Pending | Stage::Over(_) => true,
    };
    if waits_for(state, motion) == Some(other.body) && time_has_come && motion.on.is_none() {
        return Ok(MotionEvent::MotionTakenUp { motion: id, sitting, item, by: member }.into());
    }
    Err(MotionRefusal::NotTheirsToTakeUp { motion: id, body: other.body }.into())
}

/// Returns the body that may take up a motion: the one to which it was sent, or its own, where that has set it aside.
pub fn waits_for(state: &State, motion: &Motion) -> Option<BodyId> {
    match motion.stage {
        Stage::Sent(body) => Some(body),
        Stage::Tabled | Stage::Postponed(_) => state.sitting(motion.sitting).map(|sitting| sitting.body),
        Stage::OnPaper | Stage::Moved | Stage::Pending | Stage::Over(_) => None,
    }
}

/// Decides [`MotionAct::SendOn`](crate::motion::MotionAct::SendOn).
///
/// # Errors
///
/// - [`MotionRefusal::NoSuchMotion`] (article motion.1)
/// - [`MotionRefusal::NotTheirsToSend`], [`MotionRefusal::SentAlready`] (motion.31)
/// - those of a body that there is not (body.2)
pub(super) fn send_on(state: &State, by: Actor, id: MotionId, to: BodyId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let motion = found(state, id)?;
    crate::body::living(state, to)?;
    let from = state.sitting(motion.sitting).filter(|sitting| sitting.body != to);
    let leads = from.is_some_and(|sitting| sitting::leads(state, member, sitting.body, &sitting.rule));
    if !leads || !moving::is_in_force(state, id) {
        return Err(MotionRefusal::NotTheirsToSend { member, motion: id }.into());
    }
    if state.motions.was_sent(id, to) {
        return Err(MotionRefusal::SentAlready { motion: id, body: to }.into());
    }
    Ok(MotionEvent::MotionSentOn { motion: MotionId(0), of: id, body: to, by: member }.into())
}
