//! What becomes true of polls.

use serde::{Deserialize, Serialize};

use crate::ground::ids::{MemberId, PollId};
use crate::ground::instant::Instant;
use crate::question::Question;
use crate::votes::choice::{Choice, Count};

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum PollEvent {
    /// A question was put.
    PollOpened {
        /// The poll.
        poll: PollId,
        /// The question.
        question: Question,
        /// Who put it; nobody, where the law did.
        by: Option<MemberId>,
        /// How many may vote.
        electors: u32,
        /// When it closes, if the charter set a time.
        until: Option<Instant>,
    },
    /// A vote was cast.
    VoteCast {
        /// The poll.
        poll: PollId,
        /// By whom.
        member: MemberId,
        /// How.
        choice: Choice,
    },
    /// A teller reported hands.
    CountReported {
        /// The poll.
        poll: PollId,
        /// Which teller.
        teller: MemberId,
        /// The hands.
        count: Count,
    },
    /// Two tellers' counts differed; both are set aside.
    PollCountsDiffered {
        /// The poll.
        poll: PollId,
    },
    /// A poll was decided.
    PollDecided {
        /// The poll.
        poll: PollId,
        /// The votes.
        count: Count,
        /// Whether it carried.
        carried: bool,
    },
    /// A poll came to nothing: its question no longer stands.
    PollLapsed {
        /// The poll.
        poll: PollId,
    },
}
