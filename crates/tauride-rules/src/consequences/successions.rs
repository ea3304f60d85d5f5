//! What follows where bodies are elected anew, end, or go over into others.

use crate::state::{Queue, State};
use crate::succession::event::SuccessionEvent;
use crate::{agreement, succession};

pub(super) fn after(state: &State, event: &SuccessionEvent, queue: &mut Queue) {
    match event {
        SuccessionEvent::Demanded { body, fate, into, .. } => {
            succession::after_demanded(state, (*body, *fate, *into), queue);
        }
        SuccessionEvent::UnitAgreed { unit, into, .. } => succession::after_agreed(state, (*unit, *into), queue),
        SuccessionEvent::UnitsMerged { unit, into } => {
            agreement::after_went_over(state, *unit, queue);
            succession::after_merged(state, (*unit, *into), queue);
        }
        SuccessionEvent::BodyRenewed { body } => succession::after_renewed(state, *body, queue),
        SuccessionEvent::BodyClosed { body } | SuccessionEvent::BodyDissolved { body, anew: false, .. } => {
            succession::after_ended(state, *body, None, queue);
        }
        SuccessionEvent::BodiesMerged { body, into } => succession::after_ended(state, *body, Some(*into), queue),
        SuccessionEvent::BodyDissolved { body, anew: true, .. } => {
            queue.push_back(SuccessionEvent::BodyRenewed { body: *body }.into());
        }
        SuccessionEvent::BodyRenamed { .. }
        | SuccessionEvent::UnitRenamed { .. }
        | SuccessionEvent::UnitAgreesNoLonger { .. }
        | SuccessionEvent::Waived { .. }
        | SuccessionEvent::DissolutionResolved { .. }
        | SuccessionEvent::DissolutionLapsed { .. }
        | SuccessionEvent::Disowned { .. }
        | SuccessionEvent::Recognised { .. }
        | SuccessionEvent::UnitClaimed { .. }
        | SuccessionEvent::ClaimDropped { .. }
        | SuccessionEvent::Answered { .. }
        | SuccessionEvent::AnswerTakenBack { .. }
        | SuccessionEvent::ContinuationClaimed { .. }
        | SuccessionEvent::ContinuationDropped { .. }
        | SuccessionEvent::PutDownReported { .. }
        | SuccessionEvent::SaidToGoOn { .. } => {}
    }
}
