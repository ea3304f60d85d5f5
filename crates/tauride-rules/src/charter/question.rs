//! Questions that the chapter has put to a poll.

use serde::{Deserialize, Serialize};

use crate::ground::ids::BodyId;

/// A question of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum CharterQuestion {
    /// Shall the proposed charter be adopted? Put to the amending body.
    Amend {
        /// The body that decides.
        body: BodyId,
    },
    /// Shall another body decide on the charter from now on? Put to the body that does.
    PassOn {
        /// The body that has the right.
        body: BodyId,
        /// The body that would have it.
        to: BodyId,
    },
}
