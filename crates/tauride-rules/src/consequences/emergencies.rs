//! What follows in an emergency: of elections that are put off, and taken up again.

use crate::emergency::event::EmergencyEvent;
use crate::question::Subject;
use crate::state::{Queue, State};
use crate::{election, mandate, poll};

/// Elections that are put off stop, and are called again when that is over; what polls were still asking about it has been settled.
pub(super) fn after(state: &State, event: &EmergencyEvent, queue: &mut Queue) {
    match event {
        EmergencyEvent::ElectionsPutOff { constituency, .. } => {
            election::after_put_off(state, *constituency, queue);
        }
        EmergencyEvent::ElectionsResumed { constituency, .. } => {
            poll::after_settled(state, Subject::Constituency(*constituency), |_| true, queue);
            mandate::make_up(state, *constituency, queue);
            mandate::call_late(state, *constituency, queue);
            election::after_resumed(state, *constituency, queue);
        }
        EmergencyEvent::CompetenceAssumed { .. }
        | EmergencyEvent::CompetenceConfirmed { .. }
        | EmergencyEvent::CompetenceCalledBack { .. }
        | EmergencyEvent::CompetenceHandedBack { .. }
        | EmergencyEvent::CompetenceOver { .. }
        | EmergencyEvent::CompetenceFell { .. }
        | EmergencyEvent::HandingBackRefused { .. }
        | EmergencyEvent::KeptBeyond { .. }
        | EmergencyEvent::SeatMoved { .. }
        | EmergencyEvent::SeatReturned { .. } => {}
    }
}
