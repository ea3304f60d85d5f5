//! What anybody may ask of recall.

use serde::{Deserialize, Serialize};

use crate::ground::ids::{ConstituencyId, MemberId, SeatId};

/// A request of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum RecallAct {
    /// An elector signs the petition to recall the holder of a seat.
    SignRecall {
        /// The seat.
        seat: SeatId,
    },
    /// An elector takes their signature back.
    WithdrawSignature {
        /// The seat.
        seat: SeatId,
    },
    /// An elector gives their standing ballot to somebody, holder or challenger.
    HoldUp {
        /// The constituency.
        constituency: ConstituencyId,
        /// Who.
        candidate: MemberId,
    },
    /// An elector takes their standing ballot back.
    LetGo {
        /// The constituency.
        constituency: ConstituencyId,
    },
}
