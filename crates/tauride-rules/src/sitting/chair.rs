//! Who is in the chair, and what they may do there: interrupt, and resume (sitting.22, sitting.23).

use core::time::Duration;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::SittingId;
use crate::ground::text::Text;
use crate::sitting::event::SittingEvent;
use crate::sitting::refusal::SittingRefusal;
use crate::sitting::state::Phase;
use crate::state::State;

use super::{REPORT_MAX, in_hall, right, says, with_a_vote};

/// How long only the chair may resume a sitting that was interrupted (sitting.23).
pub const RESUMES: Duration = Duration::from_mins(30);

/// How often the chair interrupts a sitting; after that the hall takes a recess, or adjourns it (sitting.23).
const INTERRUPTS: u8 = 3;

/// Decides [`SittingAct::TakeChair`](crate::sitting::SittingAct::TakeChair).
///
/// # Errors
///
/// - [`SittingRefusal::NoSuchSitting`] (article sitting.1)
/// - [`SittingRefusal::NotOpen`], [`SittingRefusal::NotHere`] (sitting.11)
/// - [`SittingRefusal::NotTheChair`] (sitting.22)
pub(super) fn take(state: &State, by: Actor, id: SittingId) -> Result<Event, Refusal> {
    let (member, sitting) = in_hall(state, by, id)?;
    let leads = |member| right::leads(state, member, sitting.body, &sitting.rule);
    let chair = sitting.hall.chair();
    let free = chair.is_none_or(|chair| !leads(chair));
    let votes = sitting.hall.right_of(member).is_some();
    // Whose office it is may have it from outside the body, and be no officer of it otherwise.
    let led = || sitting.hall.present().any(|(other, _)| leads(other));
    let nobody = || chair.is_none() && votes && !led();
    if chair != Some(member) && ((free && leads(member)) || nobody()) {
        return Ok(SittingEvent::ChairTaken { sitting: id, by: member }.into());
    }
    Err(SittingRefusal::NotTheChair { member, sitting: id }.into())
}

/// Decides [`SittingAct::Interrupt`](crate::sitting::SittingAct::Interrupt).
///
/// # Errors
///
/// - [`SittingRefusal::NoSuchSitting`] (article sitting.1)
/// - [`SittingRefusal::NotOpen`], [`SittingRefusal::NotHere`] (sitting.11)
/// - [`SittingRefusal::NotInTheChair`], [`SittingRefusal::InterruptedEnough`] (sitting.23)
/// - [`SittingRefusal::NotSaid`] (sitting.18)
pub(super) fn interrupt(state: &State, by: Actor, id: SittingId, reason: &Text) -> Result<Event, Refusal> {
    let (member, sitting) = in_hall(state, by, id)?;
    if sitting.phase != Phase::Open {
        return Err(SittingRefusal::NotOpen { sitting: id }.into());
    }
    if sitting.hall.chair() != Some(member) {
        return Err(SittingRefusal::NotInTheChair { member, sitting: id }.into());
    }
    if sitting.interrupted >= INTERRUPTS {
        return Err(SittingRefusal::InterruptedEnough { sitting: id, most: INTERRUPTS }.into());
    }
    says(reason, REPORT_MAX)?;
    Ok(SittingEvent::SittingInterrupted { sitting: id, by: member, reason: reason.clone() }.into())
}

/// Decides [`SittingAct::Resume`](crate::sitting::SittingAct::Resume): the chair does at any time, and after half an hour
/// anybody with a vote, who is in the chair then.
///
/// # Errors
///
/// - [`SittingRefusal::NoSuchSitting`] (article sitting.1)
/// - [`SittingRefusal::NotOpen`], [`SittingRefusal::NotHere`] (sitting.11), [`SittingRefusal::NoVote`] (sitting.14)
/// - [`SittingRefusal::NotInterrupted`], [`SittingRefusal::NotTheirsToResume`] (sitting.23)
pub(super) fn resume(state: &State, by: Actor, id: SittingId) -> Result<Event, Refusal> {
    let (member, sitting) = in_hall(state, by, id)?;
    let Phase::Interrupted { since, until } = sitting.phase else {
        return Err(SittingRefusal::NotInterrupted { sitting: id }.into());
    };
    let chair = sitting.hall.chair() == Some(member);
    if !chair || until.is_some() {
        if !chair {
            with_a_vote(state, by, id)?;
        }
        // What the hall has said binds the chair too, and when it is over everybody is back.
        let from = until.unwrap_or_else(|| since.plus(RESUMES));
        if state.now < from {
            return Err(SittingRefusal::NotTheirsToResume { member, from }.into());
        }
    }
    Ok(SittingEvent::SittingResumed { sitting: id, by: member }.into())
}
