//! What follows: a time that is over, a body that ends, and whoever goes on after the end.

use crate::emergency::due::EmergencyDue;
use crate::emergency::event::EmergencyEvent;
use crate::emergency::state::How;
use crate::ground::ids::{BodyId, DeedId, ResolutionId};
use crate::ground::instant::Instant;
use crate::state::{Queue, State};

use super::tiers::house;

/// The time of something is over (emergency.8, emergency.23, emergency.25).
pub(crate) fn due(state: &State, due: EmergencyDue, queue: &mut Queue) {
    let event = match due {
        EmergencyDue::CompetenceOver(place) => state
            .emergency
            .at(place)
            .filter(|found| found.is_live())
            .map(|found| EmergencyEvent::CompetenceOver { body: found.body, subject: found.subject.clone() }),
        EmergencyDue::ElectionsResume(constituency) => {
            state.emergency.put_off(constituency).map(|_| EmergencyEvent::ElectionsResumed { constituency, by: None })
        }
        EmergencyDue::SeatReturns(body) => state.emergency.moved(body).map(|_| EmergencyEvent::SeatReturned { body }),
    };
    queue.extend(event.map(Into::into));
}

/// A body ended: what it had assumed falls, its elections are put off no more, and it sits nowhere (emergency.15).
pub(crate) fn after_body_ended(state: &State, body: BodyId, queue: &mut Queue) {
    let own = state.emergency.live_of(house(state, body)).filter(|found| found.body == body);
    queue.extend(own.map(|found| EmergencyEvent::CompetenceFell { body, subject: found.subject.clone() }.into()));
    let places = state.body(body).map_or(&[][..], |body| &body.constituencies);
    let put_off = places.iter().filter(|id| state.emergency.put_off(**id).is_some());
    queue.extend(put_off.map(|id| EmergencyEvent::ElectionsResumed { constituency: *id, by: None }.into()));
    queue.extend(state.emergency.moved(body).map(|_| EmergencyEvent::SeatReturned { body }.into()));
}

/// A body resolved something: on a subject that its house had assumed, and has no more (emergency.13).
pub(crate) fn after_resolved(state: &State, id: ResolutionId, queue: &mut Queue) {
    // Without a quorum nothing was resolved.
    let Some(resolution) = state.resolution(id).filter(|resolution| resolution.is_in_force()) else { return };
    let (body, on, at) = (resolution.body, &resolution.holds.on, resolution.at);
    queue.extend(beyond(state, (body, on, at), (None, Some(id))).map(Into::into));
}

/// Somebody reported what a body did: after its house had the subject no more (emergency.13).
pub(crate) fn after_reported(state: &State, id: DeedId, queue: &mut Queue) {
    let Some(deed) = state.oversight.deed(id) else { return };
    queue.extend(beyond(state, (deed.body, &deed.on, deed.at), (Some(id), None)).map(Into::into));
}

/// Returns the mark of what a body did on a subject, if its house had had it and had it no more, and whoever decides it otherwise is
/// still there.
fn beyond(
    state: &State,
    (body, on, at): (BodyId, &str, Instant),
    (deed, resolution): (Option<DeedId>, Option<ResolutionId>),
) -> Option<EmergencyEvent> {
    if on.is_empty() {
        return None;
    }
    let (_, had) = state.emergency.by(house(state, body), on, at)?;
    let (over, how) = had.over.filter(|(over, _)| *over <= at)?;
    let lives = state.body(had.of).is_some_and(|of| !of.ended);
    let (body, subject) = (had.body, had.subject.clone());
    (lives && how != How::Fell).then_some(EmergencyEvent::KeptBeyond { body, subject, over, deed, resolution })
}

/// Returns whether a queued event of the chapter still follows.
pub(crate) fn still_follows(state: &State, event: &EmergencyEvent) -> bool {
    match event {
        EmergencyEvent::CompetenceOver { body, subject } | EmergencyEvent::CompetenceFell { body, subject } => {
            let last = state.emergency.last(house(state, *body), subject);
            last.is_some_and(|(_, last)| last.body == *body && last.is_live())
        }
        EmergencyEvent::ElectionsResumed { constituency, .. } => state.emergency.put_off(*constituency).is_some(),
        EmergencyEvent::SeatReturned { body } => state.emergency.moved(*body).is_some(),
        EmergencyEvent::CompetenceAssumed { .. }
        | EmergencyEvent::CompetenceConfirmed { .. }
        | EmergencyEvent::CompetenceCalledBack { .. }
        | EmergencyEvent::CompetenceHandedBack { .. }
        | EmergencyEvent::HandingBackRefused { .. }
        | EmergencyEvent::KeptBeyond { .. }
        | EmergencyEvent::ElectionsPutOff { .. }
        | EmergencyEvent::SeatMoved { .. } => true,
    }
}
