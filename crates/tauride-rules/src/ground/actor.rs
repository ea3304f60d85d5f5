//! Who acts, and who sends delegates.

use serde::{Deserialize, Serialize};

use super::ids::{BodyId, MemberId, UnitId};

/// Who asks, already authenticated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// The one process that writes the record: only for the passing of time.
    Clerk,
    /// Those who found the federation, while the founding lasts.
    Founders,
    /// A member.
    Member(MemberId),
}

impl From<MemberId> for Actor {
    fn from(member: MemberId) -> Self {
        Self::Member(member)
    }
}

/// What sends delegates to a body: a unit, or a lower body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Sender {
    /// The electors of a unit.
    Unit(UnitId),
    /// The voting members of a body.
    Body(BodyId),
}
