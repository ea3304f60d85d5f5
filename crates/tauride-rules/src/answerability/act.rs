//! What anybody may ask of bodies that answer to others, and of what they are to carry out.

use serde::{Deserialize, Serialize};

use crate::answerability::state::{Answerer, Charged};
use crate::ground::ids::{BodyId, ChargeId, InquiryId, MemberId, ResignationId, ResolutionId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

/// A request of the chapter. Whether a report is accepted, whether there is confidence, whether something was not done and
/// whether something is taken in are questions that are put to polls.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum AnswerabilityAct {
    /// Somebody inquires of a body that answers to theirs, or of the holder of a seat.
    Inquire {
        /// Of whom.
        to: Answerer,
        /// What they want to know.
        text: Text,
    },
    /// Whoever was asked answers.
    Answer {
        /// The inquiry.
        inquiry: InquiryId,
        /// The answer.
        text: Text,
    },
    /// Whoever inquired takes it back.
    TakeBackInquiry {
        /// The inquiry.
        inquiry: InquiryId,
    },
    /// A body reports to the one that it answers to.
    LayReport {
        /// The body that reports.
        of: BodyId,
        /// To which.
        to: BodyId,
        /// The report.
        text: Text,
    },
    /// A holder announces that they resign at a time, unless something is done.
    Announce {
        /// The seat.
        seat: SeatId,
        /// What would have to be done.
        unless: Text,
        /// When they resign otherwise.
        until: Instant,
    },
    /// Another holder in the same body resigns with them.
    JoinResignation {
        /// The joint resignation.
        resignation: ResignationId,
        /// The seat.
        seat: SeatId,
    },
    /// A holder does not resign with the others after all.
    StepBack {
        /// The joint resignation.
        resignation: ResignationId,
    },
    /// Somebody who speaks for a body charges a body, a holder or a member with what it resolved.
    Charge {
        /// The resolution.
        resolution: ResolutionId,
        /// Who is charged with it.
        to: Charged,
        /// With what.
        what: Text,
        /// By when.
        until: Instant,
    },
    /// Whoever is charged takes it on.
    TakeOn {
        /// The charge.
        charge: ChargeId,
    },
    /// Whoever is charged says that it is done, and what was done.
    Report {
        /// The charge.
        charge: ChargeId,
        /// What was done.
        text: Text,
    },
    /// Whoever is charged refuses.
    Decline {
        /// The charge.
        charge: ChargeId,
        /// Why.
        reason: Text,
    },
    /// Somebody who speaks for the body takes the charge back.
    TakeBackCharge {
        /// The charge.
        charge: ChargeId,
    },
    /// Somebody says that a member broke what was resolved.
    Accuse {
        /// The resolution.
        resolution: ResolutionId,
        /// Who broke it.
        member: MemberId,
        /// By what.
        text: Text,
    },
    /// Whoever is said to have broken it answers.
    Rejoin {
        /// The resolution.
        resolution: ResolutionId,
        /// Who said so.
        by: MemberId,
        /// The answer.
        text: Text,
    },
    /// Whoever said so takes it back.
    Retract {
        /// The resolution.
        resolution: ResolutionId,
        /// Who was said to have broken it.
        member: MemberId,
    },
}
