//! What anybody may ask of labels and fractions.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::ids::{BodyId, LabelId};
use crate::ground::text::Text;

/// A request of the chapter. Whoever asks speaks for themself: no act names somebody else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum AffiliationAct {
    /// Somebody founds a label, and declares it.
    FoundLabel {
        /// What it is called.
        name: Text,
        /// The labels that it comes out of: one, if it splits from that; several, if it is to merge them.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        out_of: Vec<LabelId>,
    },
    /// Somebody declares a label.
    Declare {
        /// The label.
        label: LabelId,
    },
    /// Somebody sympathises with a label and does not declare it.
    Sympathise {
        /// The label.
        label: LabelId,
    },
    /// Somebody declares no label any more, and sympathises with none.
    Renounce {},
    /// Somebody who sits in a body sits there with others of a label.
    JoinFraction {
        /// The label.
        label: LabelId,
        /// The body.
        body: BodyId,
    },
    /// Somebody leaves the fraction with which they sit in a body.
    LeaveFraction {
        /// The body.
        body: BodyId,
    },
}
