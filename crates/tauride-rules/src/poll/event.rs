//! What becomes true of polls.

use alloc::boxed::Box;

use serde::{Deserialize, Serialize};

use crate::ground::ids::{MemberId, PollId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::share::Share;
use crate::question::Question;
use crate::terms::MajorityOf;
use crate::votes::choice::{Choice, Count};
use crate::votes::threshold::Threshold;

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
        /// When it closes.
        until: Instant,
    },
    /// A vote was cast.
    VoteCast {
        /// The poll.
        poll: PollId,
        /// By whom.
        member: MemberId,
        /// How.
        choice: Choice,
        /// The seat whose vote it is, in a body.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seat: Option<SeatId>,
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
        /// Which votes had to be enough: those for it, or those against it, where silence upholds what there is.
        side: Choice,
        /// How many of them were needed, and how many there were.
        majority: Box<Threshold>,
        /// How many had to vote, and how many did, where so many must.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        turnout: Option<Box<Threshold>>,
        /// How many of the electors had to be on that side, and how many were, where so many must.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        support: Option<Box<Threshold>>,
        /// How many votes for it those had to give who were on the roll a year before, and how many they gave, where others joined
        /// since and the charter was asked about.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        before: Option<Box<Threshold>>,
        /// Until when support would have had to hold, where it was enough in the end and not for long enough.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unheld: Option<Instant>,
    },
    /// Less is enough from now on.
    LessIsEnough {
        /// The poll.
        poll: PollId,
        /// The share that is.
        share: Share,
        /// Of what.
        of: MajorityOf,
    },
    /// Enough are for it: it carries if that holds.
    SupportReached {
        /// The poll.
        poll: PollId,
        /// Until when it has to hold.
        until: Instant,
    },
    /// Enough are for it no longer: how long it has to hold is counted anew.
    SupportLost {
        /// The poll.
        poll: PollId,
    },
    /// A poll came to nothing: its question no longer stands.
    PollLapsed {
        /// The poll.
        poll: PollId,
    },
}
