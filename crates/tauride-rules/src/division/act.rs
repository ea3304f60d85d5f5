//! What anybody may ask of divisions.

use serde::{Deserialize, Serialize};

use crate::ground::ids::{DivisionId, SittingId};
use crate::ground::text::Text;
use crate::resolution::holds::Holds;
use crate::votes::choice::{Choice, Count};

/// A request of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum DivisionAct {
    /// Somebody in the hall puts a question.
    Put {
        /// The sitting.
        sitting: SittingId,
        /// The item of its agenda, counted from 1.
        item: u32,
        /// The question.
        question: Text,
        /// For how long what it asks holds, once it is resolved.
        #[serde(default, skip_serializing_if = "Holds::is_plain")]
        holds: Holds,
    },
    /// Whoever put a question takes it back before it is seconded.
    TakeBack {
        /// The division.
        division: DivisionId,
    },
    /// Somebody else in the hall seconds it: the hall divides.
    Second {
        /// The division.
        division: DivisionId,
    },
    /// Somebody votes by name.
    Vote {
        /// The division.
        division: DivisionId,
        /// How.
        choice: Choice,
    },
    /// The chair has hands counted of those who have not voted by name.
    TurnToHands {
        /// The division.
        division: DivisionId,
    },
    /// A teller reports the hands that they counted.
    CountHands {
        /// The division.
        division: DivisionId,
        /// The hands.
        count: Count,
    },
    /// The chair gives the casting vote.
    CastingVote {
        /// The division.
        division: DivisionId,
        /// How.
        choice: Choice,
    },
}
