//! What members may ask.

use serde::{Deserialize, Serialize};

use crate::ground::ids::{BodyId, UnitId};
use crate::ground::text::Text;

/// A request of the chapter. What bodies and units decide of each other is a question that is put to a poll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum SuccessionAct {
    /// An elector of a unit answers to one of the bodies that claim to stand for it.
    Answer {
        /// The body.
        body: BodyId,
        /// The unit.
        unit: UnitId,
    },
    /// An elector of a unit answers to none of them any more.
    TakeBack {
        /// The unit.
        unit: UnitId,
    },
    /// Somebody of a body reports that it was put down from outside.
    Report {
        /// The body.
        body: BodyId,
        /// By whom, in words.
        who: Text,
        /// The body that took its place, if one of this federation did.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        taker: Option<BodyId>,
    },
    /// Somebody of a body says that it goes on.
    Deny {
        /// The body.
        body: BodyId,
    },
}
