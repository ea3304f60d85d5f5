//! What anybody may ask of divisions.

use alloc::boxed::Box;

use serde::{Deserialize, Serialize};

use crate::division::between::Between;
use crate::ground::ids::{BodyId, DivisionId, SittingId};
use crate::ground::text::Text;
use crate::question::Question;
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
    /// Somebody in the hall puts a question of a chapter that is for the body to decide.
    Ask {
        /// The sitting.
        sitting: SittingId,
        /// The item of its agenda, counted from 1.
        item: u32,
        /// The question.
        question: Box<Question>,
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
    /// Whoever is in the chair declares what the hall acclaimed.
    Acclaim {
        /// The division.
        division: DivisionId,
        /// What came of it.
        came: Came,
    },
    /// Whoever is in the chair estimates the hands, without counting them.
    Estimate {
        /// The division.
        division: DivisionId,
        /// Between how many and how many were for it.
        r#for: Between,
        /// Between how many and how many were against it.
        against: Between,
    },
    /// Somebody who votes has the votes counted by name instead.
    DemandCount {
        /// The division.
        division: DivisionId,
    },
    /// Somebody who votes has the division decided by cards.
    DemandCards {
        /// The division.
        division: DivisionId,
    },
    /// An officer of a body reports what an open crowd acclaimed.
    ReportCrowd {
        /// The body that called it together.
        body: BodyId,
        /// Where.
        place: Text,
        /// How many people there were, by estimate.
        people: Between,
        /// What was acclaimed.
        said: Text,
    },
}

/// What is declared to have come of a division.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Came {
    /// The hall was for it.
    Carried,
    /// The hall was against it.
    Rejected,
}
