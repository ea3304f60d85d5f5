//! What follows when a right is used, lapses, or is overridden.

use crate::ground::ids::ResolutionId;
use crate::oversight::event::{Left, OversightEvent};
use crate::oversight::state::Stage;
use crate::resolution;
use crate::resolution::state::Standing;
use crate::state::{Queue, State};
use crate::terms::{Right, Silence};

use super::begin;
use super::stopped::stopped;

/// What a resolution waits for has happened, or it was stopped: it comes into force once it has passed every right for which
/// it waits, and is stopped as soon as one of them stops it (oversight.4 to oversight.7).
pub(crate) fn after_right(state: &State, id: ResolutionId, queue: &mut Queue) {
    let Some(resolution) = state.resolution(id) else { return };
    let rights = state.oversight.over(id);
    let stops = rights.iter().any(|right| matches!(right.stage, Stage::Stops(_)));
    let waits = rights.iter().any(|right| right.rule.right.holds_up() && right.stage != Stage::Passed);
    queue.extend(match resolution.standing {
        Standing::InForce | Standing::Waits if stops => Some(resolution::stopped(id)),
        Standing::Waits | Standing::Stopped if !stops && !waits => Some(resolution::in_force(id)),
        // What was stopped by one and waits for another waits again once the first is overridden.
        Standing::Stopped if !stops => Some(resolution::waits(id)),
        Standing::InForce
        | Standing::Waits
        | Standing::Stopped
        | Standing::Void
        | Standing::Lapsed
        | Standing::Superseded(_)
        | Standing::Undone(_) => None,
    });
}

/// Returns whether no resolution is in force that anybody stopped, or for whose right it waits; and whether what waits, waits
/// for somebody.
pub(crate) fn agrees(state: &State) -> bool {
    state.oversight.rights().all(|(id, rights)| {
        let Some(resolution) = state.resolution(id) else { return false };
        let stops = rights.iter().any(|right| matches!(right.stage, Stage::Stops(_)));
        let waits = rights.iter().any(|right| right.rule.right.holds_up() && right.stage != Stage::Passed);
        match resolution.standing {
            Standing::InForce => !stops && !waits,
            Standing::Waits => !stops && waits,
            Standing::Stopped => stops,
            Standing::Void | Standing::Lapsed | Standing::Superseded(_) | Standing::Undone(_) => !waits,
        }
    })
}

/// An officer said what was missing: the clocks of those who asked begin anew (oversight.12).
pub(crate) fn after_completed(state: &State, id: ResolutionId, queue: &mut Queue) {
    for (right, overseen) in (0_u8..).zip(state.oversight.over(id)) {
        if matches!(overseen.stage, Stage::Incomplete(_)) {
            let (until, what) = (state.later(overseen.rule.within), overseen.rule.right);
            let by = overseen.by.or_else(|| begin::holder(state, &overseen.rule));
            queue.push_back(OversightEvent::ClockBegan { resolution: id, right, by, what, until }.into());
        }
    }
}

/// What a resolution was called in under is the subject of a right for which it waits now (oversight.16).
pub(crate) fn after_called_in(state: &State, event: &OversightEvent, queue: &mut Queue) {
    if let OversightEvent::CalledIn { resolution, by, subject } = event {
        begin::after_called_in(state, (*resolution, *by), subject, queue);
    }
}

/// A resolution is no more: nobody has a right over it, nor overrides what was done about it.
pub(crate) fn after_over(state: &State, resolution: ResolutionId, queue: &mut Queue) {
    if state.oversight.over(resolution).iter().any(|right| right.stage != Stage::Passed) {
        queue.push_back(OversightEvent::RightsEnded { resolution }.into());
    }
}

/// The time of a right is over. Silence lets pass what somebody could advise on, veto or suspend; it means what the charter
/// says of consent and confirmation; what nobody completed, or stood by, comes to nothing.
pub(crate) fn due(state: &State, (resolution, right): (ResolutionId, u8), queue: &mut Queue) {
    let Some(overseen) = state.oversight.over(resolution).get(usize::from(right)) else { return };
    let silent = match (overseen.rule.right, overseen.rule.silence) {
        (Right::Consent, Silence::Refuses) => state.keeps("oversight.5"),
        (Right::Confirm, Silence::Refuses) => state.keeps("oversight.6"),
        (Right::Consent | Right::Confirm, Silence::Allows)
        | (Right::Inform | Right::Consult | Right::Veto | Right::Suspend | Right::Attend | Right::Instruct, _) => false,
    };
    let stops = match overseen.stage {
        Stage::Open(_) => silent,
        Stage::Incomplete(_) => true,
        Stage::Suspended(_) => state.keeps("oversight.7"),
        Stage::Stops(_) | Stage::Passed => return,
    };
    let holder = || overseen.by.or_else(|| begin::holder(state, &overseen.rule));
    let resolved = || state.resolution(resolution).map(|found| found.body);
    let (by, left) = match overseen.stage {
        Stage::Incomplete(_) if state.keeps("oversight.12") => (resolved(), Left::Complete),
        Stage::Suspended(_) => (resolved(), Left::StandBy),
        Stage::Open(_) | Stage::Incomplete(_) | Stage::Stops(_) | Stage::Passed => {
            (holder(), left(overseen.rule.right))
        }
    };
    let stopped = stops.then(|| stopped(state, &overseen.rule));
    let (until, remedy) = (stopped.as_ref().map(|found| found.until), stopped.as_ref().map(|found| found.remedy));
    let arbiter = stopped.and_then(|found| found.arbiter);
    queue.push_back(OversightEvent::RightLapsed { resolution, right, by, left, stops, until, remedy, arbiter }.into());
}

/// What was not done by whoever let the time for a right pass.
const fn left(right: Right) -> Left {
    match right {
        // Nobody has a time of their own to be told.
        Right::Inform | Right::Consult | Right::Attend | Right::Instruct => Left::Consult,
        Right::Consent => Left::Consent,
        Right::Veto => Left::Veto,
        Right::Suspend => Left::Suspend,
        Right::Confirm => Left::Confirm,
    }
}
