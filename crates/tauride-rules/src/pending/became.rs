//! How the events of the chapter change the state.

use crate::chapters::Due;
use crate::ground::ids::PendingId;
use crate::pending::due::PendingDue;
use crate::pending::event::PendingEvent;
use crate::pending::state::Held;
use crate::state::State;

pub(crate) fn became(state: &mut State, event: &PendingEvent) {
    match event {
        PendingEvent::ActHeld { pending, by, until } => {
            state.pending.hold(*by, *until);
            state.agenda.add(*until, Due::Pending(PendingDue::ConsentDue(*pending)));
        }
        PendingEvent::ConsentGiven { pending, .. } => {
            off_the_agenda(state, *pending);
            state.pending.give(*pending);
        }
        PendingEvent::ConsentWithheld { pending, .. }
        | PendingEvent::ActTakenBack { pending }
        | PendingEvent::ActLapsed { pending } => {
            off_the_agenda(state, *pending);
            state.pending.settle(*pending);
        }
    }
}

fn off_the_agenda(state: &mut State, id: PendingId) {
    if let Some(until) = state.pending.get(id).map(Held::until) {
        state.agenda.remove(until, Due::Pending(PendingDue::ConsentDue(id)));
    }
}
