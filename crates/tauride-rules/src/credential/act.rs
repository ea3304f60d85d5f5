//! What anybody may ask of credentials.

use serde::{Deserialize, Serialize};

use crate::ground::ids::MandateId;
use crate::ground::text::Text;
use crate::terms::Ground;

/// A request of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum CredentialAct {
    /// An elector contests a credential; the body is polled on it.
    ContestCredential {
        /// The mandate.
        mandate: MandateId,
        /// On what ground.
        ground: Ground,
        /// What was wrong, in words.
        says: Text,
    },
}
