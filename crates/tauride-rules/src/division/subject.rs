//! What a division is on: a table of the chapters that ask a hall to divide.

use alloc::boxed::Box;

use serde::{Deserialize, Serialize};

use crate::ground::ids::MotionId;
use crate::ground::text::Text;
use crate::question::Question;
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
    /// A question of a chapter that is for the body to decide, under an item of the agenda: what it asks happens.
    Asked {
        /// The item, counted from 1.
        item: u32,
        /// The question.
        question: Box<Question>,
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
            Self::Item { .. } | Self::Asked { .. } => true,
            Self::Motion { .. } => false,
        }
    }

    /// Returns the item of the agenda under which a member put it.
    pub const fn item(&self) -> Option<u32> {
        match self {
            Self::Item { item, .. } | Self::Asked { item, .. } => Some(*item),
            Self::Motion { .. } => None,
        }
    }

    /// Returns the words of a question, where a member put it in words.
    pub const fn words(&self) -> Option<&Text> {
        match self {
            Self::Item { question, .. } => Some(question),
            Self::Asked { .. } | Self::Motion { .. } => None,
        }
    }
}
