//! What follows from what was resolved, and from the passing of time.

use crate::chapters::Event;
use crate::division::state::Division;
use crate::ground::ids::{DivisionId, MotionId, ResolutionId};
use crate::ground::text::Text;
use crate::motion::state::Stage;
use crate::resolution::event::{ResolutionEvent, Undone};
use crate::resolution::holds::Holds;
use crate::resolution::state::{Resolution, Standing};
use crate::state::{Queue, State};
use crate::terms::MotionKind;

/// Returns the event by which what a hall divided on is resolved; nothing where it did not carry. Without a quorum it is
/// entered too, and is void (resolution.2).
pub(crate) fn adopted(state: &State, id: DivisionId, text: &Text, holds: &Holds) -> Option<Event> {
    let division = state.division(id).filter(|division| division.carried() == Some(true))?;
    let body = state.sitting(division.sitting)?.body;
    let (text, holds, void) = (text.clone(), holds.clone(), !division.stands() && state.keeps("resolution.2"));
    let (resolution, division) = (ResolutionId(0), id);
    Some(ResolutionEvent::Resolved { resolution, body, division, text, motion: None, holds, void }.into())
}

/// Returns the event by which a motion on a matter is resolved that a hall carries: with its text, as it reads now. Without a
/// quorum it is pending as before (motion.25), and nothing is entered.
pub(crate) fn carried(state: &State, id: DivisionId, motion: MotionId) -> Option<Event> {
    let division = state.division(id).filter(|division| division.stands())?;
    state.motion(motion).filter(|motion| motion.kind == MotionKind::Main && motion.stage == Stage::Pending)?;
    let body = state.sitting(division.sitting)?.body;
    let (resolution, text, holds) = (ResolutionId(0), Text::default(), Holds::default());
    let motion = Some(motion);
    Some(ResolutionEvent::Resolved { resolution, body, division: id, text, motion, holds, void: false }.into())
}

/// Returns the event by which what was resolved by a motion is undone; nothing where it neither is in force, nor waits, nor was stopped.
pub(crate) fn undone(state: &State, motion: MotionId, how: Undone) -> Option<Event> {
    let resolution = state.resolutions.by_motion(motion)?;
    is_not_over(state, resolution).then(|| ResolutionEvent::ResolutionUndone { resolution, how }.into())
}

/// Returns the event by which a body withdraws what it resolved.
pub(crate) fn withdrawn(resolution: ResolutionId) -> Event {
    ResolutionEvent::ResolutionUndone { resolution, how: Undone::Withdrawn }.into()
}

/// Returns the event by which what others stopped falls for good.
pub(crate) fn fell(resolution: ResolutionId) -> Event {
    ResolutionEvent::ResolutionUndone { resolution, how: Undone::Fell }.into()
}

/// Returns the event by which a resolution waits for others.
pub(crate) fn waits(resolution: ResolutionId) -> Event {
    ResolutionEvent::ResolutionWaits { resolution }.into()
}

/// Returns the event by which a resolution that waited, or was stopped, is in force.
pub(crate) fn in_force(resolution: ResolutionId) -> Event {
    ResolutionEvent::CameIntoForce { resolution }.into()
}

/// Returns the event by which others stop a resolution.
pub(crate) fn stopped(resolution: ResolutionId) -> Event {
    ResolutionEvent::ResolutionStopped { resolution }.into()
}

/// A resolution is in force: what it takes the place of holds no more (resolution.3).
pub(crate) fn after_in_force(state: &State, by: ResolutionId, queue: &mut Queue) {
    let found = state.resolution(by).filter(|resolution| resolution.is_in_force());
    let Some(replaced) = found.and_then(|resolution| resolution.holds.replaces) else { return };
    // Where two were resolved in its place and both waited, it is the later one that takes it.
    let (resolution, by) = match state.resolution(replaced).map(|resolution| resolution.standing) {
        Some(Standing::Superseded(other)) if other != by && is_in_force(state, other) => (by.min(other), by.max(other)),
        Some(_) | None => (replaced, by),
    };
    queue.push_back(ResolutionEvent::Superseded { resolution, by }.into());
}

/// The time of a resolution is over (resolution.4).
pub(crate) fn due(id: ResolutionId, queue: &mut Queue) {
    queue.push_back(ResolutionEvent::ResolutionLapsed { resolution: id }.into());
}

/// Returns whether a queued event of the chapter still follows: what ends a resolution, as long as it is in force.
pub(crate) fn still_follows(state: &State, event: &ResolutionEvent) -> bool {
    match event {
        ResolutionEvent::Resolved { division, .. } => state.division(*division).is_some_and(Division::is_decided),
        ResolutionEvent::Superseded { resolution, .. } | ResolutionEvent::ResolutionLapsed { resolution } => {
            is_in_force(state, *resolution)
        }
        ResolutionEvent::ResolutionUndone { resolution, .. } => is_not_over(state, *resolution),
        ResolutionEvent::ResolutionStopped { resolution } => can_be_undone(state, *resolution),
        ResolutionEvent::ResolutionWaits { resolution } => {
            state.resolution(*resolution).is_some_and(|found| found.is_in_force() || found.is_stopped())
        }
        ResolutionEvent::CameIntoForce { resolution } => state
            .resolution(*resolution)
            .is_some_and(|found| matches!(found.standing, Standing::Waits | Standing::Stopped)),
    }
}

fn can_be_undone(state: &State, id: ResolutionId) -> bool {
    state.resolution(id).is_some_and(Resolution::can_be_undone)
}

/// Whether it holds, or may come to hold: it waits for others, or they stopped it.
fn is_not_over(state: &State, id: ResolutionId) -> bool {
    state.resolution(id).is_some_and(|found| found.can_be_undone() || found.is_stopped())
}

fn is_in_force(state: &State, id: ResolutionId) -> bool {
    state.resolution(id).is_some_and(Resolution::is_in_force)
}
