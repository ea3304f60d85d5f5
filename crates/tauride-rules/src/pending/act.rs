//! What anybody may ask of acts that wait.

use serde::{Deserialize, Serialize};

use crate::ground::ids::PendingId;
use crate::ground::text::Text;

/// A request of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum PendingAct {
    /// Whoever holds the office that the charter names consents.
    Consent {
        /// What waits.
        pending: PendingId,
    },
    /// Whoever holds the office that the charter names withholds consent.
    Withhold {
        /// What waits.
        pending: PendingId,
        /// Why.
        reason: Text,
    },
    /// Whoever asked takes the act back.
    TakeBack {
        /// What waits.
        pending: PendingId,
    },
}
