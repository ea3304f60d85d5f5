//! The pages on which something is shown of bodies that follow each other.

use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::BodyId;
use tauride_rules::succession::{SuccessionEvent, SuccessionQuestion};

use crate::place::Place;

use super::of_sender;

/// Each stands on the pages of all whom it names.
pub(super) fn of(event: &SuccessionEvent) -> Vec<Place> {
    match *event {
        SuccessionEvent::BodyRenamed { body, .. }
        | SuccessionEvent::BodyRenewed { body }
        | SuccessionEvent::BodyClosed { body }
        | SuccessionEvent::DissolutionLapsed { body }
        | SuccessionEvent::SaidToGoOn { body, .. } => vec![Place::Body(body)],
        SuccessionEvent::UnitRenamed { unit, .. } | SuccessionEvent::AnswerTakenBack { unit, .. } => {
            vec![Place::Unit(unit)]
        }
        SuccessionEvent::UnitAgreed { unit, into, .. }
        | SuccessionEvent::UnitAgreesNoLonger { unit, into, .. }
        | SuccessionEvent::UnitsMerged { unit, into } => vec![Place::Unit(unit), Place::Unit(into)],
        SuccessionEvent::Demanded { by, body, .. } | SuccessionEvent::Waived { by, body } => by_and_body(by, body),
        SuccessionEvent::BodiesMerged { body, into: other }
        | SuccessionEvent::Disowned { by: other, body }
        | SuccessionEvent::Recognised { by: other, body }
        | SuccessionEvent::ContinuationClaimed { body, of: other }
        | SuccessionEvent::ContinuationDropped { body, of: other } => vec![Place::Body(body), Place::Body(other)],
        SuccessionEvent::DissolutionResolved { by, body, with, .. }
        | SuccessionEvent::BodyDissolved { body, by, with, .. } => {
            vec![Place::Body(body), Place::Body(by), Place::Body(with)]
        }
        SuccessionEvent::UnitClaimed { body, unit }
        | SuccessionEvent::ClaimDropped { body, unit }
        | SuccessionEvent::Answered { body, unit, .. } => vec![Place::Body(body), Place::Unit(unit)],
        SuccessionEvent::PutDownReported { body, taker, .. } => {
            std::iter::once(body).chain(taker).map(Place::Body).collect()
        }
    }
}

/// What a question is about stands on its page.
pub(super) fn of_question(question: &SuccessionQuestion) -> Vec<Place> {
    match *question {
        SuccessionQuestion::RenameUnit { unit, .. } => vec![Place::Unit(unit)],
        SuccessionQuestion::GoOver { unit, into, .. } | SuccessionQuestion::StayApart { unit, into, .. } => {
            vec![Place::Unit(unit), Place::Unit(into)]
        }
        SuccessionQuestion::Rename { body, .. } => vec![Place::Body(body)],
        SuccessionQuestion::Demand { by, body, .. } | SuccessionQuestion::Waive { by, body } => by_and_body(by, body),
        SuccessionQuestion::Dissolve { by: other, body, .. }
        | SuccessionQuestion::Agree { by: other, body }
        | SuccessionQuestion::Disown { by: other, body }
        | SuccessionQuestion::Recognise { by: other, body }
        | SuccessionQuestion::Continue { body, of: other }
        | SuccessionQuestion::Desist { body, of: other } => vec![Place::Body(body), Place::Body(other)],
        SuccessionQuestion::Claim { body, unit } | SuccessionQuestion::Drop { body, unit } => {
            vec![Place::Body(body), Place::Unit(unit)]
        }
    }
}

fn by_and_body(by: Sender, body: BodyId) -> Vec<Place> {
    vec![Place::Body(body), of_sender(by)]
}
