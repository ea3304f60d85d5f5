//! What becomes true of recall.

use serde::{Deserialize, Serialize};

use crate::ground::ids::{ConstituencyId, MemberId, SeatId};
use crate::ground::instant::Instant;

/// Why a recall ended without effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RecallFailure {
    /// The petition's time ran out.
    Lapsed,
    /// The poll that a petition opened did not carry.
    Rejected,
    /// The electors, asked by one of them, did not recall the holder.
    NotRecalled,
    /// The electors did not choose the successor who was named.
    NotReplaced,
}

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum RecallEvent {
    /// A petition was signed.
    RecallSigned {
        /// The seat.
        seat: SeatId,
        /// Who signed.
        member: MemberId,
    },
    /// A signature was taken back, or the signer is no longer an elector of the seat.
    SignatureWithdrawn {
        /// The seat.
        seat: SeatId,
        /// Whose.
        member: MemberId,
    },
    /// Enough electors signed.
    PetitionCarried {
        /// The seat.
        seat: SeatId,
        /// Valid signatures.
        signatures: u32,
    },
    /// A recall is carried.
    RecallCarried {
        /// The seat.
        seat: SeatId,
    },
    /// A recall ended without effect.
    RecallFailed {
        /// The seat.
        seat: SeatId,
        /// Why.
        reason: RecallFailure,
    },
    /// A standing ballot was given.
    HeldUp {
        /// The constituency.
        constituency: ConstituencyId,
        /// By whom.
        member: MemberId,
        /// For whom.
        candidate: MemberId,
    },
    /// A standing ballot was taken back.
    LetGo {
        /// The constituency.
        constituency: ConstituencyId,
        /// By whom.
        member: MemberId,
    },
    /// A challenger leads a holder by enough, and must keep the lead until then.
    ChallengerLeads {
        /// The constituency.
        constituency: ConstituencyId,
        /// Who leads.
        challenger: MemberId,
        /// The seat that they would take.
        seat: SeatId,
        /// When it is theirs.
        until: Instant,
    },
    /// The lead was lost in time.
    LeadLost {
        /// The constituency.
        constituency: ConstituencyId,
        /// Who led.
        challenger: MemberId,
    },
}
