//! How the events of the chapter change the state.

use crate::credential::event::CredentialEvent;
use crate::ground::ids::MandateId;
use crate::state::State;

pub(crate) fn became(state: &mut State, event: &CredentialEvent) {
    match event {
        CredentialEvent::CredentialContested { mandate, .. } => contest(state, *mandate),
        CredentialEvent::CredentialUpheld { mandate } => uphold(state, *mandate),
    }
}

fn contest(state: &mut State, id: MandateId) {
    if let Some(mandate) = state.mandate_mut(id) {
        mandate.contested = true;
    }
}

fn uphold(state: &mut State, id: MandateId) {
    if let Some(mandate) = state.mandate_mut(id) {
        mandate.contested = false;
    }
}
