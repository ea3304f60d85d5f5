//! Questions that the chapter has put to a poll.

use serde::{Deserialize, Serialize};

use crate::ground::actor::Sender;
use crate::ground::ids::{MatterId, SeatId};
use crate::position::state::Stance;

/// A question of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum PositionQuestion {
    /// Is the assembly for a matter, or against it? Put to its electors.
    Take {
        /// The unit or body.
        of: Sender,
        /// The matter.
        matter: MatterId,
        /// For or against.
        stance: Stance,
    },
    /// Shall the assembly have no position on a matter any more? Put to its electors.
    Drop {
        /// The unit or body.
        of: Sender,
        /// The matter.
        matter: MatterId,
    },
    /// Shall the holder of a seat be for a matter, or against it? Put to those who elect the seat.
    InstructOn {
        /// The seat.
        seat: SeatId,
        /// The matter.
        matter: MatterId,
        /// For or against.
        stance: Stance,
    },
}

impl PositionQuestion {
    /// Returns the matter that it is on.
    pub const fn matter(&self) -> MatterId {
        match self {
            Self::Take { matter, .. } | Self::Drop { matter, .. } | Self::InstructOn { matter, .. } => *matter,
        }
    }
}
