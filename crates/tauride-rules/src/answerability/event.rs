//! What becomes true of bodies that answer to others, and of what they are to carry out.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::answerability::state::{Answerer, Charged, Received};
use crate::ground::ids::{
    BodyId, ChargeId, InquiryId, MandateId, MemberId, PollId, ReportId, ResignationId, ResolutionId, SeatId,
};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum AnswerabilityEvent {
    /// Somebody inquired.
    InquiryPut {
        /// The inquiry.
        inquiry: InquiryId,
        /// Who inquired.
        by: MemberId,
        /// Of whom.
        to: Answerer,
        /// Who is to answer, where it is the holder of a seat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        holder: Option<MemberId>,
        /// What they want to know.
        text: Text,
        /// By when it is to be answered.
        until: Instant,
    },
    /// An inquiry was answered.
    InquiryAnswered {
        /// The inquiry.
        inquiry: InquiryId,
        /// Who answered.
        by: MemberId,
        /// The answer.
        text: Text,
    },
    /// Whoever inquired took it back.
    InquiryTakenBack {
        /// The inquiry.
        inquiry: InquiryId,
        /// Who.
        by: MemberId,
    },
    /// A body reported.
    ReportLaid {
        /// The report.
        report: ReportId,
        /// Who laid it.
        by: MemberId,
        /// The body that reports.
        of: BodyId,
        /// To which.
        to: BodyId,
        /// The report.
        text: Text,
    },
    /// The body that it was laid before decided on a report.
    ReportDecided {
        /// The report.
        report: ReportId,
        /// Whether it is accepted, or refused.
        received: Received,
        /// The poll.
        poll: PollId,
    },
    /// A body has no confidence in another any more, or in the holder of a seat.
    ConfidenceWithdrawn {
        /// The body that answered, or the holder who did.
        of: Answerer,
        /// To which body.
        by: BodyId,
        /// The poll.
        poll: PollId,
    },
    /// A holder announced that they resign at a time, unless something is done.
    ResignationAnnounced {
        /// The joint resignation, which others may join.
        resignation: ResignationId,
        /// Who.
        by: MemberId,
        /// The seat.
        seat: SeatId,
        /// The mandate on which it is held.
        mandate: MandateId,
        /// What would have to be done.
        unless: Text,
        /// When they resign otherwise.
        until: Instant,
    },
    /// Another holder resigns with them.
    ResignationJoined {
        /// The joint resignation.
        resignation: ResignationId,
        /// Who.
        by: MemberId,
        /// The seat.
        seat: SeatId,
        /// The mandate on which it is held.
        mandate: MandateId,
    },
    /// A holder does not resign with the others after all.
    SteppedBack {
        /// The joint resignation.
        resignation: ResignationId,
        /// Who.
        by: MemberId,
    },
    /// Those who announced it resigned.
    ResignedTogether {
        /// The joint resignation.
        resignation: ResignationId,
        /// Who.
        members: Vec<MemberId>,
    },
    /// Nobody was left who would have resigned.
    ResignationLapsed {
        /// The joint resignation.
        resignation: ResignationId,
    },
    /// Somebody was charged with what a body resolved.
    ChargeGiven {
        /// The charge.
        charge: ChargeId,
        /// The resolution.
        resolution: ResolutionId,
        /// Who gave it.
        by: MemberId,
        /// Who is charged.
        to: Charged,
        /// With what.
        what: Text,
        /// By when.
        until: Instant,
    },
    /// Whoever is charged took it on.
    ChargeTakenOn {
        /// The charge.
        charge: ChargeId,
        /// Who said so.
        by: MemberId,
    },
    /// Whoever is charged said that it is done.
    ChargeReported {
        /// The charge.
        charge: ChargeId,
        /// Who said so.
        by: MemberId,
        /// What was done.
        text: Text,
    },
    /// Whoever is charged refused.
    ChargeDeclined {
        /// The charge.
        charge: ChargeId,
        /// Who said so.
        by: MemberId,
        /// Why.
        reason: Text,
    },
    /// A charge was taken back.
    ChargeTakenBack {
        /// The charge.
        charge: ChargeId,
        /// Who took it back.
        by: MemberId,
    },
    /// The body that resolved it does not hold it done.
    ChargeContested {
        /// The charge.
        charge: ChargeId,
        /// The poll.
        poll: PollId,
    },
    /// Somebody said that a member broke what was resolved.
    BreachSaid {
        /// The resolution.
        resolution: ResolutionId,
        /// Who broke it.
        member: MemberId,
        /// Who said so.
        by: MemberId,
        /// By what.
        text: Text,
    },
    /// Whoever was said to have broken it answered.
    BreachAnswered {
        /// The resolution.
        resolution: ResolutionId,
        /// Who answered.
        member: MemberId,
        /// Who had said so.
        by: MemberId,
        /// The answer.
        text: Text,
    },
    /// Whoever said so took it back.
    BreachRetracted {
        /// The resolution.
        resolution: ResolutionId,
        /// Who was said to have broken it.
        member: MemberId,
        /// Who had said so.
        by: MemberId,
    },
    /// A body took in as its own what others did or decided.
    TakenIn {
        /// The body.
        body: BodyId,
        /// Who did it, or decided it.
        who: Text,
        /// What.
        what: Text,
        /// From when it counts as the body's own, where the body said so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        since: Option<Instant>,
        /// The poll.
        poll: PollId,
    },
}
