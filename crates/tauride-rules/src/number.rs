//! Numbers for what comes to be, given when it does: the next of its table.

use crate::affiliation::event::AffiliationEvent;
use crate::agreement::event::AgreementEvent;
use crate::answerability::event::AnswerabilityEvent;
use crate::body::event::BodyEvent;
use crate::chapters::Event;
use crate::commission::event::CommissionEvent;
use crate::convocation::event::ConvocationEvent;
use crate::division::event::DivisionEvent;
use crate::election::event::ElectionEvent;
use crate::ground::ids::{
    AgreementId, BodyId, ChargeId, CommissionId, ConstituencyId, ConvocationId, DeedId, DivisionId, DocumentId,
    ElectionId, InquiryId, LabelId, MandateId, MatterId, MemberId, MotionId, PendingId, PollId, ReportId,
    ResignationId, ResolutionId, SeatId, SittingId, UnitId,
};
use crate::mandate::event::MandateEvent;
use crate::motion::event::MotionEvent;
use crate::oversight::event::OversightEvent;
use crate::pending::event::PendingEvent;
use crate::poll::event::PollEvent;
use crate::position::event::PositionEvent;
use crate::resolution::event::ResolutionEvent;
use crate::roll::event::RollEvent;
use crate::sitting::event::SittingEvent;
use crate::state::State;

/// Numbers the thing that `event` makes. Chapters leave the number 0, because between the moment when a consequence is
/// queued and the moment when it happens others may have come first.
#[expect(clippy::wildcard_enum_match_arm, reason = "most events make nothing new")]
pub(crate) fn assign(state: &State, event: &mut Event) {
    match event {
        Event::Roll(RollEvent::UnitFormed { unit, .. }) => *unit = UnitId::at(state.rolls.units.len()),
        Event::Roll(RollEvent::Enrolled { first, .. }) => *first = MemberId::at(state.rolls.homes.len()),
        Event::Body(BodyEvent::BodyFormed { body, .. } | BodyEvent::SelfConstituted { body, .. }) => {
            *body = BodyId::at(state.bodies.len());
        }
        Event::Body(BodyEvent::SeatsEstablished { constituency, first, .. }) => {
            *first = SeatId::at(state.seats.len());
            if constituency.index().is_none() {
                *constituency = ConstituencyId::at(state.constituencies.len());
            }
        }
        Event::Election(ElectionEvent::ElectionCalled { election, .. }) => {
            *election = ElectionId::at(state.elections.len());
        }
        Event::Mandate(MandateEvent::MandateOpened { mandate, .. }) => *mandate = MandateId::at(state.mandates.len()),
        Event::Poll(PollEvent::PollOpened { poll, .. }) => *poll = PollId::at(state.polls.len()),
        Event::Convocation(ConvocationEvent::CalledToConstitute { convocation, .. }) => {
            *convocation = ConvocationId::at(state.convocations.len());
        }
        Event::Pending(PendingEvent::ActHeld { pending, .. }) => *pending = PendingId::at(state.pending.len()),
        Event::Sitting(SittingEvent::SittingCalled { sitting, .. } | SittingEvent::SittingDemanded { sitting, .. }) => {
            *sitting = SittingId::at(state.sittings.len());
        }
        Event::Division(DivisionEvent::QuestionPut { division, .. }) => {
            *division = DivisionId::at(state.divisions.len());
        }
        Event::Commission(CommissionEvent::CommissionEstablished { commission, .. }) => {
            *commission = CommissionId::at(state.commissions.len());
        }
        Event::Agreement(AgreementEvent::AgreementDrafted { agreement, .. }) => {
            *agreement = AgreementId::at(state.agreements.len());
        }
        Event::Position(PositionEvent::MatterRaised { matter, .. }) => *matter = MatterId::at(state.positions.len()),
        Event::Answerability(event) => answers(state, event),
        Event::Affiliation(AffiliationEvent::LabelFounded { label, .. }) => {
            *label = LabelId::at(state.affiliations.len());
        }
        Event::Motion(
            MotionEvent::MotionSubmitted { motion, .. }
            | MotionEvent::AmendmentSubmitted { motion, .. }
            | MotionEvent::ProcedureMoved { motion, .. }
            | MotionEvent::ClauseDivided { motion, .. }
            | MotionEvent::MotionSentOn { motion, .. },
        ) => *motion = MotionId::at(state.motions.len()),
        Event::Resolution(ResolutionEvent::Resolved { resolution, .. }) => {
            *resolution = ResolutionId::at(state.resolutions.len());
        }
        Event::Oversight(OversightEvent::DeedReported { deed, .. }) => *deed = DeedId::at(state.oversight.len()),
        Event::Oversight(OversightEvent::DocumentSealed { document, .. }) => {
            *document = DocumentId::at(state.oversight.documents.len());
        }
        _ => {}
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the others make nothing new")]
fn answers(state: &State, event: &mut AnswerabilityEvent) {
    let all = &state.answers;
    match event {
        AnswerabilityEvent::InquiryPut { inquiry, .. } => *inquiry = InquiryId::at(all.inquiries()),
        AnswerabilityEvent::ReportLaid { report, .. } => *report = ReportId::at(all.reports()),
        AnswerabilityEvent::ChargeGiven { charge, .. } => *charge = ChargeId::at(all.charges()),
        AnswerabilityEvent::ResignationAnnounced { resignation, .. } => {
            *resignation = ResignationId::at(all.resignations());
        }
        _ => {}
    }
}
