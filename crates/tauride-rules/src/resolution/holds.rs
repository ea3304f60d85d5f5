//! For how long a resolution holds, and what it takes the place of (resolution.2 to resolution.5).

use serde::{Deserialize, Serialize};

use crate::ground::ids::ResolutionId;
use crate::ground::instant::Instant;
use crate::ground::print::printed;
use crate::ground::text::{Text, is_blank};

/// For how long a resolution holds, where it does not hold until the body resolves otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Holds {
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Instant>,
    /// What ends it when it has come about, as the body will resolve; may be empty.
    #[serde(default, skip_serializing_if = "is_blank")]
    pub condition: Text,
    /// On which subject it is, where others have rights over some of them (oversight.3); may be empty.
    #[serde(default, skip_serializing_if = "is_blank")]
    pub on: Text,
    /// The resolution of the same body whose place it takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<ResolutionId>,
}

impl Holds {
    /// Returns whether it holds until the body resolves otherwise, and takes the place of none.
    pub fn is_plain(&self) -> bool {
        *self == Self::default()
    }
}

printed! { Holds { until, condition, on, replaces } }
