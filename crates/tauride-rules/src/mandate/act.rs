//! What anybody may ask of mandates.

use serde::{Deserialize, Serialize};

use crate::ground::ids::{MemberId, SeatId};
use crate::ground::instant::Instant;

/// A request of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum MandateAct {
    /// A holder resigns.
    Resign {
        /// The seat.
        seat: SeatId,
    },
    /// A holder who was represented is back.
    Return {
        /// The seat.
        seat: SeatId,
    },
    /// A holder who cannot attend is represented by an alternate for a time.
    Substitute {
        /// The seat.
        seat: SeatId,
        /// The alternate.
        alternate: MemberId,
        /// Until when.
        until: Instant,
    },
}
