//! Notes what becomes of the rights over a resolution, as it happens.

use alloc::vec::Vec;

use crate::ground::ids::ResolutionId;
use crate::ground::instant::Instant;
use crate::oversight::event::OversightEvent;
use crate::oversight::history::{Happened, Step};
use crate::oversight::state::Stage;
use crate::state::State;

/// Notes what an event says, before it changes anything.
pub(super) fn note(state: &mut State, event: &OversightEvent) {
    let at = state.now;
    let mut add = |resolution: &ResolutionId, right: Option<u8>, what: Happened| {
        state.oversight.add_step(*resolution, Step { at, right, what });
    };
    match event {
        OversightEvent::RightUsed { resolution, right, how, .. } => add(resolution, Some(*right), Happened::Used(*how)),
        OversightEvent::ClockBegan { resolution, right, until, .. } => {
            add(resolution, Some(*right), Happened::Completed(*until));
        }
        OversightEvent::LackAsked { resolution, right, until, .. } => {
            add(resolution, Some(*right), Happened::Asked(*until));
        }
        OversightEvent::TimeExtended { resolution, right, until, .. } => {
            add(resolution, Some(*right), Happened::Extended(*until));
        }
        OversightEvent::RightLapsed { resolution, right, left, stops, .. } => {
            add(resolution, Some(*right), Happened::Lapsed(*left, *stops));
        }
        OversightEvent::CalledIn { resolution, by, subject } => {
            add(resolution, None, Happened::CalledIn(*by, subject.clone()));
        }
        OversightEvent::Lifted { resolution, right, .. } => add(resolution, Some(*right), Happened::Lifted),
        OversightEvent::StoodBy { resolution, right, .. } => add(resolution, Some(*right), Happened::StoodBy),
        OversightEvent::Overridden { resolution, right, by, .. } => {
            add(resolution, Some(*right), Happened::Overridden(*by));
        }
        OversightEvent::Referred { resolution, right, how, until, .. } => {
            add(resolution, Some(*right), Happened::Referred(*how, *until));
        }
        OversightEvent::DeadlockBroken { resolution, right, how, stands, .. } => {
            add(resolution, Some(*right), Happened::Broken(*how, *stands));
        }
        OversightEvent::RightBegan { resolution, until, .. } => began(state, *resolution, *until),
        OversightEvent::RightsEnded { resolution } => ended(state, *resolution),
        OversightEvent::Completed { .. }
        | OversightEvent::DeedReported { .. }
        | OversightEvent::DeedReplied { .. }
        | OversightEvent::DocumentSealed { .. }
        | OversightEvent::DocumentOpened { .. }
        | OversightEvent::DocumentNotOpened { .. }
        | OversightEvent::ToldOfUnopened { .. } => {}
    }
}

/// The clock of one more right begins.
fn began(state: &mut State, resolution: ResolutionId, until: Instant) {
    let right = u8::try_from(state.oversight.over(resolution).len()).ok();
    let step = Step { at: state.now, right, what: Happened::Began(until) };
    state.oversight.add_step(resolution, step);
}

/// Every right that was not over is.
fn ended(state: &mut State, resolution: ResolutionId) {
    let rights = (0_u8..).zip(state.oversight.over(resolution));
    let left = rights.filter(|(_, right)| right.stage != Stage::Passed).map(|(place, _)| place);
    let left: Vec<u8> = left.collect();
    for right in left {
        let step = Step { at: state.now, right: Some(right), what: Happened::Ended };
        state.oversight.add_step(resolution, step);
    }
}
