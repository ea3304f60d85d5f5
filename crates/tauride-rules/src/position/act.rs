//! What anybody may ask about matters on which assemblies take positions.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::ids::MatterId;
use crate::ground::text::Text;
use crate::position::state::{Put, Stance};

/// A request of the chapter. Positions and instructions are questions that are put to polls.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum PositionAct {
    /// Somebody raises a matter.
    Raise {
        /// What assemblies are to be for or against.
        text: Text,
        /// The matter of which it is a reading, if it is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        of: Option<MatterId>,
        /// The matters that have all to hold for it, if it is made up of others.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        all: Vec<MatterId>,
        /// Those of which none may.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        none: Vec<MatterId>,
    },
    /// Whoever put something to a hall says what voting for it means.
    Note {
        /// What was put.
        on: Put,
        /// The matter.
        matter: MatterId,
        /// Whether a vote for it is for the matter, or against it.
        stance: Stance,
    },
    /// Somebody claims that some are for or against it.
    Claim {
        /// The matter.
        matter: MatterId,
        /// Who is said to be.
        who: Text,
        /// For or against.
        stance: Stance,
        /// From what that is to be seen; may be empty.
        evidence: Text,
    },
    /// Somebody takes back what they claimed.
    Retract {
        /// The matter.
        matter: MatterId,
    },
}
