//! Which pages change in an emergency: a table.

use tauride_rules::State;
use tauride_rules::emergency::{EmergencyEvent, EmergencyQuestion};
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::ConstituencyId;

use crate::place::Place;

pub(super) fn of(state: &State, event: &EmergencyEvent) -> Vec<Place> {
    match event {
        EmergencyEvent::CompetenceAssumed { body, of, .. } => vec![Place::Body(*body), Place::Body(*of)],
        EmergencyEvent::CompetenceConfirmed { by, body, .. }
        | EmergencyEvent::CompetenceCalledBack { by, body, .. } => {
            vec![Place::Body(*body), Place::Body(*by)]
        }
        EmergencyEvent::CompetenceHandedBack { body, .. }
        | EmergencyEvent::CompetenceOver { body, .. }
        | EmergencyEvent::CompetenceFell { body, .. }
        | EmergencyEvent::HandingBackRefused { body, .. }
        | EmergencyEvent::KeptBeyond { body, .. }
        | EmergencyEvent::SeatMoved { body, .. }
        | EmergencyEvent::SeatReturned { body } => vec![Place::Body(*body)],
        EmergencyEvent::ElectionsPutOff { constituency, .. }
        | EmergencyEvent::ElectionsResumed { constituency, .. } => of_both(state, *constituency),
    }
}

pub(super) fn of_question(state: &State, question: &EmergencyQuestion) -> Vec<Place> {
    match question {
        EmergencyQuestion::Assume { body, .. }
        | EmergencyQuestion::HandBack { body, .. }
        | EmergencyQuestion::Keep { body, .. }
        | EmergencyQuestion::Move { body, .. }
        | EmergencyQuestion::Return { body } => vec![Place::Body(*body)],
        EmergencyQuestion::Confirm { by, body, .. } | EmergencyQuestion::CallBack { by, body, .. } => {
            vec![Place::Body(*by), Place::Body(*body)]
        }
        EmergencyQuestion::PutOff { constituency, .. } | EmergencyQuestion::Resume { constituency, .. } => {
            of_both(state, *constituency)
        }
    }
}

/// The body in which the seats of a constituency are, and who elects there.
fn of_both(state: &State, id: ConstituencyId) -> Vec<Place> {
    let Some(place) = state.constituency(id) else { return Vec::new() };
    let from = match place.from {
        Sender::Unit(unit) => Place::Unit(unit),
        Sender::Body(body) => Place::Body(body),
    };
    vec![Place::Body(place.body), from]
}
