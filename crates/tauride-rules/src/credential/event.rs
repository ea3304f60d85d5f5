//! What becomes true of credentials.

use serde::{Deserialize, Serialize};

use crate::ground::ids::{MandateId, MemberId};
use crate::ground::text::Text;
use crate::terms::Ground;

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum CredentialEvent {
    /// A credential was contested.
    CredentialContested {
        /// The mandate.
        mandate: MandateId,
        /// By whom.
        by: MemberId,
        /// On what ground.
        ground: Ground,
        /// What was wrong, in words.
        says: Text,
    },
    /// A contested credential stands.
    CredentialUpheld {
        /// The mandate.
        mandate: MandateId,
    },
}
