//! Questions that the chapter has put to a poll of the body.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::ids::{BodyId, CommissionId, MemberId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

/// A question of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum CommissionQuestion {
    /// Shall there be such a commission? Put to the body.
    Establish {
        /// The body.
        body: BodyId,
        /// Its name.
        name: Text,
        /// Who is to sit in it, in the order of their numbers.
        members: Vec<MemberId>,
        /// When it has to have reported.
        due: Instant,
        /// How often the body may extend it.
        extensions: u32,
        /// The heads of its scope.
        scope: Vec<Text>,
    },
    /// Shall it have longer?
    Extend {
        /// The commission.
        commission: CommissionId,
        /// Until when.
        to: Instant,
        /// Why.
        reason: Text,
    },
    /// Shall another head be added to its scope?
    Widen {
        /// The commission.
        commission: CommissionId,
        /// The head.
        head: Text,
    },
    /// Is a measure void, being outside of its scope?
    Void {
        /// The commission.
        commission: CommissionId,
        /// The measure, counted from 1.
        measure: u32,
    },
    /// Shall it be discharged?
    Discharge {
        /// The commission.
        commission: CommissionId,
    },
}

impl CommissionQuestion {
    /// Returns the commission that it is about; none where there is none yet.
    pub const fn commission(&self) -> Option<CommissionId> {
        match self {
            Self::Establish { .. } => None,
            Self::Extend { commission, .. }
            | Self::Widen { commission, .. }
            | Self::Void { commission, .. }
            | Self::Discharge { commission } => Some(*commission),
        }
    }
}
