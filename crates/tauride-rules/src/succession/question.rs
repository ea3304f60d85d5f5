//! Questions that the chapter has put to a poll.

use serde::{Deserialize, Serialize};

use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, UnitId};
use crate::ground::text::Text;
use crate::succession::state::Fate;

/// A question of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum SuccessionQuestion {
    /// Shall a body have another name? Put to the body.
    Rename {
        /// The body.
        body: BodyId,
        /// The name.
        name: Text,
    },
    /// Shall a unit have another name? Put to its electors.
    RenameUnit {
        /// The unit.
        unit: UnitId,
        /// The name.
        name: Text,
    },
    /// Shall a body be elected anew, end, or go over into another? Put to those who send delegates to it.
    Demand {
        /// Who sends them.
        by: Sender,
        /// The body.
        body: BodyId,
        /// What is to become of it.
        fate: Fate,
        /// The body into which it is to go over, where it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        into: Option<BodyId>,
    },
    /// Does a unit agree that one of two goes over into the other? Put to the electors of each.
    GoOver {
        /// Who is asked: one of the two.
        by: UnitId,
        /// The unit that goes over.
        unit: UnitId,
        /// Into which.
        into: UnitId,
    },
    /// Does it agree to that no longer?
    StayApart {
        /// Who is asked.
        by: UnitId,
        /// The unit that was to go over.
        unit: UnitId,
        /// Into which.
        into: UnitId,
    },
    /// Shall those who send delegates to a body demand nothing of it any more?
    Waive {
        /// Who sends them.
        by: Sender,
        /// The body.
        body: BodyId,
    },
    /// Shall a body be dissolved? Put to the body to which the charter gives that.
    Dissolve {
        /// Who dissolves it.
        by: BodyId,
        /// The body.
        body: BodyId,
        /// Why.
        reason: Text,
    },
    /// Does a third body agree that one be dissolved?
    Agree {
        /// The third body.
        by: BodyId,
        /// The body that is to be dissolved.
        body: BodyId,
    },
    /// Does a body hold that another is none any more?
    Disown {
        /// Who says so.
        by: BodyId,
        /// Of which.
        body: BodyId,
    },
    /// Does a body recognise another?
    Recognise {
        /// Who says so.
        by: BodyId,
        /// Which.
        body: BodyId,
    },
    /// Does a body claim to stand for a unit?
    Claim {
        /// The body.
        body: BodyId,
        /// The unit.
        unit: UnitId,
    },
    /// Does it claim that no longer?
    Drop {
        /// The body.
        body: BodyId,
        /// The unit.
        unit: UnitId,
    },
    /// Does a body claim to continue another?
    Continue {
        /// The body.
        body: BodyId,
        /// The other.
        of: BodyId,
    },
    /// Does it claim that no longer?
    Desist {
        /// The body.
        body: BodyId,
        /// The other.
        of: BodyId,
    },
}
