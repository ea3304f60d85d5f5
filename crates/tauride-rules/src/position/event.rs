//! What becomes true of matters, positions, instructions and claims.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::actor::Sender;
use crate::ground::ids::{DivisionId, MandateId, MatterId, MemberId, PollId, SeatId};
use crate::ground::text::Text;
use crate::position::state::{Behind, Put, Stance};

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum PositionEvent {
    /// A matter was raised.
    MatterRaised {
        /// The matter.
        matter: MatterId,
        /// What assemblies are to be for or against.
        text: Text,
        /// Who raised it.
        by: MemberId,
        /// The matter of which it is a reading, if it is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        of: Option<MatterId>,
        /// The matters that have all to hold for it, if it is made up of others.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        all: Vec<MatterId>,
        /// Those of which none may.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        none: Vec<MatterId>,
    },
    /// Whoever put something to a hall said what voting for it means.
    MeaningNoted {
        /// What was put.
        on: Put,
        /// The matter.
        matter: MatterId,
        /// Whether a vote for it is for the matter, or against it.
        stance: Stance,
        /// Who said so.
        by: MemberId,
    },
    /// An assembly resolved for or against a matter.
    PositionTaken {
        /// The unit or body.
        of: Sender,
        /// The matter.
        matter: MatterId,
        /// For or against.
        stance: Stance,
        /// How many voted for taking it; nothing where it was declared without a count.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        votes: Option<u32>,
        /// How many could vote.
        electors: u32,
        /// The poll that was carried, if it was one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        poll: Option<PollId>,
        /// The division that was carried, if it was one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        division: Option<DivisionId>,
    },
    /// An assembly has no position on a matter any more.
    PositionDropped {
        /// The unit or body.
        of: Sender,
        /// The matter.
        matter: MatterId,
    },
    /// The holder of a seat was instructed on a matter.
    InstructedOn {
        /// The seat.
        seat: SeatId,
        /// The mandate on which it is held.
        mandate: MandateId,
        /// The matter.
        matter: MatterId,
        /// To be for or against it.
        stance: Stance,
    },
    /// A hall has divided on a matter: how those voted by name who were instructed on it, and those who were not.
    RollCallCompared {
        /// The division.
        division: DivisionId,
        /// The matter.
        matter: MatterId,
        /// Those who voted as they were instructed.
        kept: Behind,
        /// Those who voted the other way.
        broken: Behind,
        /// Those who were instructed, and abstained.
        abstained: Behind,
        /// Those who were not instructed on it.
        free: Behind,
    },
    /// Somebody claimed that some are for or against a matter.
    ClaimMade {
        /// Who claimed it.
        by: MemberId,
        /// The matter.
        matter: MatterId,
        /// Who is said to be.
        who: Text,
        /// For or against.
        stance: Stance,
        /// From what that is to be seen; may be empty.
        evidence: Text,
    },
    /// Somebody took back what they claimed.
    ClaimRetracted {
        /// Who.
        by: MemberId,
        /// The matter.
        matter: MatterId,
    },
}

impl PositionEvent {
    /// Returns the matter of which it is true.
    pub const fn matter(&self) -> MatterId {
        match self {
            Self::MatterRaised { matter, .. }
            | Self::MeaningNoted { matter, .. }
            | Self::PositionTaken { matter, .. }
            | Self::PositionDropped { matter, .. }
            | Self::InstructedOn { matter, .. }
            | Self::RollCallCompared { matter, .. }
            | Self::ClaimMade { matter, .. }
            | Self::ClaimRetracted { matter, .. } => *matter,
        }
    }
}
