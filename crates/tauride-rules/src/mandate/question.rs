//! Questions that the chapter has put to a poll.

use serde::{Deserialize, Serialize};

use crate::ground::ids::SeatId;
use crate::ground::text::Text;

/// A question of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum MandateQuestion {
    /// Shall the holder be instructed so? Put to those who elect the seat.
    Instruct {
        /// The seat.
        seat: SeatId,
        /// The instruction.
        text: Text,
    },
}
