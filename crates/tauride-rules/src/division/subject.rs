//! What a division is on: a table of the chapters that ask a hall to divide.

use serde::{Deserialize, Serialize};

use crate::ground::ids::MotionId;
use crate::ground::text::Text;
use crate::resolution::holds::Holds;

/// What a division is on. Whoever owns the subject is told what came of it (`consequences`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum Subject {
    /// A question that a member put under an item of the agenda.
    Item {
        /// The item, counted from 1.
        item: u32,
        /// The question.
        question: Text,
        /// For how long what it asks holds, once it is resolved.
        #[serde(default, skip_serializing_if = "Holds::is_plain")]
        holds: Holds,
    },
    /// A motion that was put.
    Motion {
        /// The motion.
        motion: MotionId,
    },
}

impl Subject {
    /// Returns whether somebody else has to second it before the hall divides: where its owner has seen to that, nobody has
    /// to (division.6).
    pub const fn is_to_be_seconded(&self) -> bool {
        match self {
            Self::Item { .. } => true,
            Self::Motion { .. } => false,
        }
    }

    /// Returns the item of the agenda under which it stands, and the question, where it is one of a member.
    pub const fn question(&self) -> Option<(u32, &Text)> {
        match self {
            Self::Item { item, question, holds: _ } => Some((*item, question)),
            Self::Motion { .. } => None,
        }
    }
}
