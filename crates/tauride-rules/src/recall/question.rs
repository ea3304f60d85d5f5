//! Questions that the chapter has put to a poll.

use serde::{Deserialize, Serialize};

use crate::ground::ids::{MemberId, SeatId};

/// A question of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum RecallQuestion {
    /// Shall the holder of this seat be recalled? Put to those who elect it.
    Recall {
        /// The seat.
        seat: SeatId,
    },
    /// Shall the holder be replaced by this successor? Put to those who elect the seat.
    Replace {
        /// The seat.
        seat: SeatId,
        /// Who would take it.
        successor: MemberId,
    },
}
