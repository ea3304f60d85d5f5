//! What follows by itself: those who announced it resign (answerability.14).

use alloc::vec::Vec;

use crate::chapters::Event;
use crate::election;
use crate::ground::ids::ResignationId;
use crate::mandate::{self, EndReason};
use crate::state::{Queue, State};

use super::event::AnswerabilityEvent;
use super::state::Resigned;
use super::{confidence, superiors};

/// The time has come at which several resign together: those who still hold the seat. Where the charter has whoever is dismissed
/// stay until others are elected, they stay too.
pub(crate) fn due(state: &State, id: ResignationId, queue: &mut Queue) {
    let Some(found) = state.answers.resignation(id) else { return };
    let left: Vec<_> = found.who.iter().filter(|(_, _, mandate)| !confidence::has_left(state, *mandate)).collect();
    if left.is_empty() {
        queue.push_back(AnswerabilityEvent::ResignationLapsed { resignation: id }.into());
        return;
    }
    let members = left.iter().map(|(member, ..)| *member).collect();
    queue.push_back(AnswerabilityEvent::ResignedTogether { resignation: id, members }.into());
    let stays = superiors(state, found.body).any(|(_, rule)| rule.caretakers);
    for (_, _, id) in left {
        let Some(mandate) = state.mandate(*id) else { continue };
        let stays = stays && election::fills(state, mandate.seat);
        queue.push_back(if stays { mandate::stays(*id) } else { mandate::end(*id, mandate, EndReason::Resigned) });
    }
}

/// Returns whether a queued event of the chapter still follows.
pub(crate) fn still_follows(state: &State, event: &AnswerabilityEvent) -> bool {
    match event {
        AnswerabilityEvent::ResignedTogether { resignation, .. }
        | AnswerabilityEvent::ResignationLapsed { resignation } => {
            state.answers.resignation(*resignation).is_some_and(|found| found.stage == Resigned::Announced)
        }
        AnswerabilityEvent::ConfidenceWithdrawn { of, .. } => !confidence::held(state, *of).is_empty(),
        AnswerabilityEvent::InquiryPut { .. }
        | AnswerabilityEvent::InquiryAnswered { .. }
        | AnswerabilityEvent::InquiryTakenBack { .. }
        | AnswerabilityEvent::ReportLaid { .. }
        | AnswerabilityEvent::ReportDecided { .. }
        | AnswerabilityEvent::ResignationAnnounced { .. }
        | AnswerabilityEvent::ResignationJoined { .. }
        | AnswerabilityEvent::SteppedBack { .. }
        | AnswerabilityEvent::ChargeGiven { .. }
        | AnswerabilityEvent::ChargeTakenOn { .. }
        | AnswerabilityEvent::ChargeReported { .. }
        | AnswerabilityEvent::ChargeDeclined { .. }
        | AnswerabilityEvent::ChargeTakenBack { .. }
        | AnswerabilityEvent::ChargeContested { .. }
        | AnswerabilityEvent::BreachSaid { .. }
        | AnswerabilityEvent::BreachAnswered { .. }
        | AnswerabilityEvent::BreachRetracted { .. }
        | AnswerabilityEvent::TakenIn { .. } => true,
    }
}

/// Nobody is left who would resign: they have all stepped back (answerability.15).
pub(crate) fn after_stepped_back(state: &State, id: ResignationId, queue: &mut Queue) {
    let found = state.answers.resignation(id).filter(|found| found.stage == Resigned::Announced);
    if found.is_some_and(|found| found.who.is_empty()) {
        queue.push_back(Event::Answerability(AnswerabilityEvent::ResignationLapsed { resignation: id }));
    }
}
