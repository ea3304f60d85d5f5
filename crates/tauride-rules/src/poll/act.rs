//! What anybody may ask of polls.

use serde::{Deserialize, Serialize};

use crate::ground::ids::PollId;
use crate::question::Question;
use crate::votes::choice::{Choice, Count};

/// A request of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum PollAct {
    /// An elector puts a question to those whom it belongs to.
    OpenPoll {
        /// The question.
        question: Question,
    },
    /// An elector votes on it.
    CastVote {
        /// The poll.
        poll: PollId,
        /// How.
        choice: Choice,
    },
    /// A teller reports the hands that they counted.
    ReportCount {
        /// The poll.
        poll: PollId,
        /// The hands.
        count: Count,
    },
    /// The poll is closed by whoever opened it, or by the chair.
    ClosePoll {
        /// The poll.
        poll: PollId,
    },
}
