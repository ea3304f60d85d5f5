//! What becomes true of the charter.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::ids::{BodyId, PollId};
use crate::ground::text::Text;

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum CharterEvent {
    /// The federation was founded under its charter.
    Founded {
        /// The name of the federation.
        name: Text,
    },
    /// The founders' powers ended.
    FoundingEnded {},
    /// Another charter was proposed.
    AmendmentProposed {
        /// The body that decides.
        body: BodyId,
        /// Articles that would change, in rising order.
        articles: Vec<Text>,
        /// Whether an entrenched article is among them.
        entrenched: bool,
    },
    /// The body that decides on the charter passed that right on.
    AmendingRightPassed {
        /// The body that had it.
        from: BodyId,
        /// The body that has it now.
        to: BodyId,
    },
    /// The proposed charter is in force.
    CharterAmended {
        /// The poll that carried it.
        poll: PollId,
        /// The number of this version; the first charter was 1.
        version: u32,
    },
}
