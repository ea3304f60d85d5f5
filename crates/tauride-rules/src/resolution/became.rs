//! How the events of the chapter change the state.

use alloc::vec::Vec;

use crate::chapters::Due;
use crate::ground::ids::ResolutionId;
use crate::resolution::due::ResolutionDue;
use crate::resolution::event::ResolutionEvent;
use crate::resolution::state::{Resolution, Standing};
use crate::state::State;

pub(crate) fn became(state: &mut State, event: &ResolutionEvent) {
    match event {
        ResolutionEvent::Resolved { resolution, body, division, text, motion, holds, void } => {
            // Where the hall divided for longer than it was to hold, it ends as soon as it begins.
            let mut holds = holds.clone();
            holds.until = holds.until.map(|until| until.max(state.now));
            let standing = if *void { Standing::Void } else { Standing::InForce };
            if let Some(until) = holds.until.filter(|_| !void) {
                state.agenda.add(until, Due::Resolution(ResolutionDue::ResolutionLapses(*resolution)));
            }
            let as_carried = motion.and_then(|motion| state.motion(motion)).map(|motion| motion.text.clone());
            let text = as_carried.unwrap_or_else(|| text.clone());
            let (body, division, motion, at) = (*body, *division, *motion, state.now);
            let held = if *void { Vec::new() } else { [(at, None)].into() };
            let under = state.charter.clone();
            let resolved = Resolution { body, division, motion, text, at, holds, standing, held, under };
            state.resolutions.push(resolved);
        }
        ResolutionEvent::ResolutionWaits { resolution } => ends(state, *resolution, Standing::Waits),
        ResolutionEvent::ResolutionStopped { resolution } => ends(state, *resolution, Standing::Stopped),
        ResolutionEvent::CameIntoForce { resolution } => {
            // What waited for longer than it was to hold ends as soon as it begins.
            if let Some(until) = state.resolutions.holds(*resolution, state.now) {
                state.agenda.add(until, Due::Resolution(ResolutionDue::ResolutionLapses(*resolution)));
            }
        }
        ResolutionEvent::Superseded { resolution, by } => ends(state, *resolution, Standing::Superseded(*by)),
        ResolutionEvent::ResolutionUndone { resolution, how } => ends(state, *resolution, Standing::Undone(*how)),
        ResolutionEvent::ResolutionLapsed { resolution } => ends(state, *resolution, Standing::Lapsed),
    }
}

fn ends(state: &mut State, id: ResolutionId, standing: Standing) {
    if let Some(until) = state.resolutions.ends(id, standing, state.now) {
        state.agenda.remove(until, Due::Resolution(ResolutionDue::ResolutionLapses(id)));
    }
}
