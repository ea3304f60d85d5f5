//! What anybody may ask of mandates.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::ids::{MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

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
    /// A holder belongs to other groups than they declared when they stood: they changed their employer, or their trade.
    ChangeGroups {
        /// The seat.
        seat: SeatId,
        /// All the groups of the election's rule to which they belong now.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        groups: Vec<Text>,
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
