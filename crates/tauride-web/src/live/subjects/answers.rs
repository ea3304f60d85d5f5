//! The pages on which something of inquiries, reports, charges and joint resignations is shown.

use tauride_rules::State;
use tauride_rules::answerability::state::{Answerer, Charged};
use tauride_rules::answerability::{AnswerabilityEvent, AnswerabilityQuestion};
use tauride_rules::ids::{ChargeId, InquiryId, ReportId, ResignationId};

use crate::place::Place;

/// Each stands on its own page, and on that of whoever it is about.
pub(super) fn of(state: &State, event: &AnswerabilityEvent) -> Vec<Place> {
    match event {
        AnswerabilityEvent::InquiryPut { inquiry, .. }
        | AnswerabilityEvent::InquiryAnswered { inquiry, .. }
        | AnswerabilityEvent::InquiryTakenBack { inquiry, .. } => inquiry_and_whom(state, *inquiry),
        AnswerabilityEvent::ReportLaid { report, .. } | AnswerabilityEvent::ReportDecided { report, .. } => {
            report_and_body(state, *report)
        }
        AnswerabilityEvent::ConfidenceWithdrawn { of, .. } => vec![answerer(*of)],
        AnswerabilityEvent::ResignationAnnounced { resignation, .. }
        | AnswerabilityEvent::ResignationJoined { resignation, .. }
        | AnswerabilityEvent::SteppedBack { resignation, .. }
        | AnswerabilityEvent::ResignedTogether { resignation, .. }
        | AnswerabilityEvent::ResignationLapsed { resignation } => resignation_and_body(state, *resignation),
        AnswerabilityEvent::ChargeGiven { charge, .. }
        | AnswerabilityEvent::ChargeTakenOn { charge, .. }
        | AnswerabilityEvent::ChargeReported { charge, .. }
        | AnswerabilityEvent::ChargeDeclined { charge, .. }
        | AnswerabilityEvent::ChargeTakenBack { charge, .. }
        | AnswerabilityEvent::ChargeContested { charge, .. } => charge_and_whom(state, *charge),
        AnswerabilityEvent::BreachSaid { resolution, .. }
        | AnswerabilityEvent::BreachAnswered { resolution, .. }
        | AnswerabilityEvent::BreachRetracted { resolution, .. } => vec![Place::Resolution(*resolution)],
        AnswerabilityEvent::TakenIn { body, .. } => vec![Place::Body(*body)],
    }
}

/// What a question is about stands on its page.
pub(super) fn of_question(question: &AnswerabilityQuestion) -> Vec<Place> {
    vec![match question {
        AnswerabilityQuestion::Report { report, .. } => Place::Report(*report),
        AnswerabilityQuestion::DismissAll { body, .. } | AnswerabilityQuestion::TakeIn { body, .. } => {
            Place::Body(*body)
        }
        AnswerabilityQuestion::DismissOne { seat, .. } => Place::Seat(*seat),
        AnswerabilityQuestion::NotDone { charge } => Place::Charge(*charge),
    }]
}

const fn answerer(of: Answerer) -> Place {
    match of {
        Answerer::Body(body) => Place::Body(body),
        Answerer::Seat(seat) => Place::Seat(seat),
    }
}

fn inquiry_and_whom(state: &State, id: InquiryId) -> Vec<Place> {
    let to = state.answers.inquiry(id).map(|inquiry| answerer(inquiry.to));
    std::iter::once(Place::Inquiry(id)).chain(to).collect()
}

fn report_and_body(state: &State, id: ReportId) -> Vec<Place> {
    let of = state.answers.report(id).map(|report| Place::Body(report.of));
    std::iter::once(Place::Report(id)).chain(of).collect()
}

fn resignation_and_body(state: &State, id: ResignationId) -> Vec<Place> {
    let body = state.answers.resignation(id).map(|found| Place::Body(found.body));
    std::iter::once(Place::Resignation(id)).chain(body).collect()
}

fn charge_and_whom(state: &State, id: ChargeId) -> Vec<Place> {
    let found = state.answers.charge(id);
    let whom = found.map(|charge| match charge.to {
        Charged::Body(body) => Place::Body(body),
        Charged::Seat(seat) => Place::Seat(seat),
        Charged::Member(member) => Place::Member(member),
    });
    let resolution = found.map(|charge| Place::Resolution(charge.resolution));
    std::iter::once(Place::Charge(id)).chain(whom).chain(resolution).collect()
}
