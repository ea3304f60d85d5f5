//! Questions that the chapter has put to a poll.

use serde::{Deserialize, Serialize};

use crate::ground::ids::MandateId;

/// A question of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum CredentialQuestion {
    /// Does the contested credential stand? Put to the body that the seat is in.
    Credential {
        /// The mandate.
        mandate: MandateId,
    },
}
