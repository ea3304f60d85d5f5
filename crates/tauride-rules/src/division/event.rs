//! What becomes true of divisions.

use alloc::boxed::Box;

use serde::{Deserialize, Serialize};

use crate::division::between::{Between, Estimate};
use crate::division::subject::Subject;
use crate::division::worth::CardCount;
use crate::ground::ids::{BodyId, DivisionId, MemberId, SeatId, SittingId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::terms::PollRule;
use crate::votes::choice::{Choice, Count};
use crate::votes::threshold::Threshold;

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum DivisionEvent {
    /// A question was put, and waits until the hall divides on it.
    QuestionPut {
        /// The division.
        division: DivisionId,
        /// The sitting.
        sitting: SittingId,
        /// What it is on.
        subject: Subject,
        /// Who put it.
        by: MemberId,
        /// How it is decided, where the body decides it otherwise than everything else.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rule: Option<Box<PollRule>>,
    },
    /// A question was taken back.
    QuestionTakenBack {
        /// The division.
        division: DivisionId,
    },
    /// The hall divides.
    HallDivided {
        /// The division.
        division: DivisionId,
        /// Who seconded it, where somebody has to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<MemberId>,
        /// How many are in the hall with a vote: those who vote.
        present: u32,
        /// How many sit in the body with a vote and are not in the hall.
        absent: u32,
        /// How many seats with a vote are vacant.
        vacant: u32,
        /// Whether there is a quorum.
        quorum: bool,
        /// When it closes.
        until: Instant,
        /// What those in the hall are worth, where it divides by cards.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cards: Option<u64>,
    },
    /// Somebody voted by name.
    VoteGiven {
        /// The division.
        division: DivisionId,
        /// Who.
        member: MemberId,
        /// The seat whose vote it is, in a body.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seat: Option<SeatId>,
        /// How.
        choice: Choice,
    },
    /// Hands are counted of those who have not voted by name.
    TurnedToHands {
        /// The division.
        division: DivisionId,
        /// Who is in the chair.
        by: MemberId,
        /// How many have voted by name.
        voted: u32,
    },
    /// A teller reported hands.
    HandsCounted {
        /// The division.
        division: DivisionId,
        /// Which teller.
        teller: MemberId,
        /// The hands.
        count: Count,
    },
    /// Two tellers' counts differed; both are set aside.
    HandsDiffered {
        /// The division.
        division: DivisionId,
    },
    /// As many were for it as against: whoever is in the chair may give the casting vote.
    DivisionTied {
        /// The division.
        division: DivisionId,
        /// The votes.
        count: Count,
        /// Until when.
        until: Instant,
    },
    /// The casting vote was given.
    CastingVoteGiven {
        /// The division.
        division: DivisionId,
        /// Who is in the chair.
        by: MemberId,
        /// How.
        choice: Choice,
    },
    /// The sitting was interrupted, and nobody votes until it goes on.
    DivisionHalted {
        /// The division.
        division: DivisionId,
        /// How many seconds it would have gone on.
        left: u32,
    },
    /// The sitting went on, and the division with it.
    DivisionWentOn {
        /// The division.
        division: DivisionId,
        /// When it closes.
        until: Instant,
    },
    /// A division was decided.
    DivisionDecided {
        /// The division.
        division: DivisionId,
        /// The votes.
        count: Count,
        /// The casting vote, where one was given: it is not among the votes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        casting: Option<Choice>,
        /// How many were in the hall when it divided, and did not vote.
        silent: u32,
        /// Whether enough were for it.
        carried: bool,
        /// Whether there was no quorum when it opened or when it closed: then nothing was decided.
        void: bool,
        /// How many had to be for it, and how many were.
        majority: Box<Threshold>,
        /// How many had to vote, and how many did, where so many must.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        turnout: Option<Box<Threshold>>,
        /// How many of those who sit in the body had to be for it, and how many were, where so many must.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        support: Option<Box<Threshold>>,
        /// The cards, where it was decided by them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cards: Option<Box<CardCount>>,
    },
    /// Somebody demanded that it be decided by cards.
    CardsDemanded {
        /// The division.
        division: DivisionId,
        /// Who.
        by: MemberId,
        /// How many demand it now.
        members: u32,
        /// How many must.
        needed: u32,
    },
    /// Enough demanded it: votes by name are counted by cards, and hands are not.
    CardVoteBegan {
        /// The division.
        division: DivisionId,
        /// What those are worth who were in the hall when it divided.
        cards: u64,
        /// When it closes.
        until: Instant,
    },
    /// Whoever is in the chair declared what the hall acclaimed, or what they estimate: it stands, unless enough demand a count.
    Declared {
        /// The division.
        division: DivisionId,
        /// Who is in the chair.
        by: MemberId,
        /// Whether it carried.
        carried: bool,
        /// How many were for it, and how many against it, by estimate; nothing where they were not even estimated.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        estimate: Option<Estimate>,
        /// Until when a count can be demanded.
        until: Instant,
    },
    /// Somebody demanded a count.
    CountDemanded {
        /// The division.
        division: DivisionId,
        /// Who.
        by: MemberId,
        /// How many demand one now.
        members: u32,
        /// How many must.
        needed: u32,
    },
    /// Enough demanded a count: the hall divides by name.
    CountBegan {
        /// The division.
        division: DivisionId,
        /// When it closes.
        until: Instant,
    },
    /// Too few demanded a count, and what was declared stands.
    DeclarationStood {
        /// The division.
        division: DivisionId,
        /// Whether it carried.
        carried: bool,
        /// Whether there was no quorum when it opened or when it closed: then nothing was decided.
        void: bool,
    },
    /// An open crowd acclaimed something, as was reported. Nothing follows from it.
    CrowdReported {
        /// The body that called it together.
        body: BodyId,
        /// Who reported it.
        by: MemberId,
        /// Where.
        place: Text,
        /// How many people there were, by estimate.
        people: Between,
        /// What was acclaimed.
        said: Text,
    },
    /// A division came to nothing: its sitting is over, or was adjourned.
    DivisionLapsed {
        /// The division.
        division: DivisionId,
    },
}

impl DivisionEvent {
    /// Returns the division of which it is true; nothing of a crowd.
    pub const fn division(&self) -> Option<DivisionId> {
        match self {
            Self::QuestionPut { division, .. }
            | Self::QuestionTakenBack { division }
            | Self::HallDivided { division, .. }
            | Self::VoteGiven { division, .. }
            | Self::TurnedToHands { division, .. }
            | Self::HandsCounted { division, .. }
            | Self::HandsDiffered { division }
            | Self::DivisionTied { division, .. }
            | Self::CastingVoteGiven { division, .. }
            | Self::DivisionHalted { division, .. }
            | Self::DivisionWentOn { division, .. }
            | Self::DivisionDecided { division, .. }
            | Self::Declared { division, .. }
            | Self::CountDemanded { division, .. }
            | Self::CountBegan { division, .. }
            | Self::DeclarationStood { division, .. }
            | Self::CardsDemanded { division, .. }
            | Self::CardVoteBegan { division, .. }
            | Self::DivisionLapsed { division } => Some(*division),
            Self::CrowdReported { .. } => None,
        }
    }
}
