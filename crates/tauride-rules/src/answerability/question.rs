//! Questions that the chapter has put to a poll.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::answerability::state::Received;
use crate::ground::ids::{BodyId, ChargeId, MemberId, ReportId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

/// A question of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum AnswerabilityQuestion {
    /// Is a report accepted, or refused? Put to the body that it was laid before.
    Report {
        /// The report.
        report: ReportId,
        /// Accepted, or refused.
        received: Received,
    },
    /// Has a body no confidence any more in one that answers to it? Put to the body that it answers to.
    DismissAll {
        /// The body that it answers to.
        by: BodyId,
        /// The body that answers.
        body: BodyId,
        /// Who takes the seats, where the charter asks for successors: in the order of the seats.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        successors: Vec<MemberId>,
    },
    /// Has a body no confidence any more in the holder of a seat of one that answers to it?
    DismissOne {
        /// The body that the holder answers to.
        by: BodyId,
        /// The seat.
        seat: SeatId,
        /// Who takes the seat, where the charter asks for a successor.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        successor: Option<MemberId>,
    },
    /// Is something not done of which it was said that it is? Put to the body that resolved it.
    NotDone {
        /// The charge.
        charge: ChargeId,
    },
    /// Does a body take in as its own what others did or decided?
    TakeIn {
        /// The body.
        body: BodyId,
        /// Who did it, or decided it.
        who: Text,
        /// What.
        what: Text,
        /// From when it counts as the body's own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        since: Option<Instant>,
    },
}
