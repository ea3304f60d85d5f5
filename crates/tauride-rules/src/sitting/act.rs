//! What anybody may ask of sittings.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::ids::{BodyId, MemberId, SeatId, SittingId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

/// A request of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum SittingAct {
    /// An officer calls a sitting.
    Call {
        /// The body.
        body: BodyId,
        /// When it opens.
        opens: Instant,
        /// Where.
        place: Text,
        /// What it is to deal with.
        agenda: Vec<Text>,
    },
    /// A member of the body demands a sitting.
    Demand {
        /// The body.
        body: BodyId,
        /// When it opens, if enough join in time.
        opens: Instant,
        /// Where.
        place: Text,
        /// What it is to deal with.
        agenda: Vec<Text>,
    },
    /// Another member of the body joins a demand.
    Join {
        /// The sitting.
        sitting: SittingId,
    },
    /// An officer postpones a sitting.
    Postpone {
        /// The sitting.
        sitting: SittingId,
        /// When it opens instead.
        to: Instant,
    },
    /// A sitting is opened by whoever chairs it.
    Open {
        /// The sitting.
        sitting: SittingId,
    },
    /// Somebody comes into the hall.
    CheckIn {
        /// The sitting.
        sitting: SittingId,
    },
    /// An alternate who is in the hall steps in for a holder who is not.
    StepIn {
        /// The sitting.
        sitting: SittingId,
        /// The seat.
        seat: SeatId,
    },
    /// An alternate steps back.
    StepBack {
        /// The sitting.
        sitting: SittingId,
    },
    /// Somebody leaves the hall.
    Leave {
        /// The sitting.
        sitting: SittingId,
    },
    /// Somebody will leave the hall when another does.
    Follow {
        /// The sitting.
        sitting: SittingId,
        /// The other.
        leader: MemberId,
    },
    /// Somebody walks out with all who said that they would follow.
    WalkOut {
        /// The sitting.
        sitting: SittingId,
        /// What they declare; may be empty.
        statement: Text,
    },
    /// Somebody takes the chair.
    TakeChair {
        /// The sitting.
        sitting: SittingId,
    },
    /// Whoever is in the chair interrupts the sitting.
    Interrupt {
        /// The sitting.
        sitting: SittingId,
        /// Why.
        reason: Text,
    },
    /// An interrupted sitting goes on.
    Resume {
        /// The sitting.
        sitting: SittingId,
    },
    /// Somebody in the hall is for closing the sitting.
    Close {
        /// The sitting.
        sitting: SittingId,
    },
    /// Somebody in the hall is for adjourning the sitting.
    Adjourn {
        /// The sitting.
        sitting: SittingId,
        /// To when.
        to: Instant,
    },
    /// Somebody in the hall is for going on, and follows nobody out.
    GoOn {
        /// The sitting.
        sitting: SittingId,
    },
    /// Somebody in the hall says that a member of the body is detained.
    ReportDetained {
        /// The sitting.
        sitting: SittingId,
        /// Who.
        member: MemberId,
        /// What is known of it.
        says: Text,
    },
    /// Somebody who was in the hall says that the sitting was closed by force.
    ReportForce {
        /// The sitting.
        sitting: SittingId,
        /// By whom, as far as they know; may be empty.
        closed_by: Text,
    },
}
