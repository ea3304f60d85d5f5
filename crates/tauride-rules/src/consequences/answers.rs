//! What follows where bodies answer to others.

use crate::answerability::event::AnswerabilityEvent;
use crate::question::Subject;
use crate::state::{Queue, State};
use crate::{answerability, poll};

pub(super) fn after(state: &State, event: &AnswerabilityEvent, queue: &mut Queue) {
    match event {
        AnswerabilityEvent::SteppedBack { resignation, .. } => {
            answerability::after_stepped_back(state, *resignation, queue);
        }
        AnswerabilityEvent::ReportDecided { report, .. } => {
            poll::after_settled(state, Subject::Report(*report), |_| true, queue);
        }
        AnswerabilityEvent::InquiryPut { .. }
        | AnswerabilityEvent::InquiryAnswered { .. }
        | AnswerabilityEvent::InquiryTakenBack { .. }
        | AnswerabilityEvent::ReportLaid { .. }
        | AnswerabilityEvent::ConfidenceWithdrawn { .. }
        | AnswerabilityEvent::ResignationAnnounced { .. }
        | AnswerabilityEvent::ResignationJoined { .. }
        | AnswerabilityEvent::ResignedTogether { .. }
        | AnswerabilityEvent::ResignationLapsed { .. }
        | AnswerabilityEvent::ChargeGiven { .. }
        | AnswerabilityEvent::ChargeTakenOn { .. }
        | AnswerabilityEvent::ChargeReported { .. }
        | AnswerabilityEvent::ChargeDeclined { .. }
        | AnswerabilityEvent::ChargeTakenBack { .. }
        | AnswerabilityEvent::ChargeContested { .. }
        | AnswerabilityEvent::BreachSaid { .. }
        | AnswerabilityEvent::BreachAnswered { .. }
        | AnswerabilityEvent::BreachRetracted { .. }
        | AnswerabilityEvent::TakenIn { .. } => {}
    }
}
