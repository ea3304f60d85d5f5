//! Matters, and who is for them or against them.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::actor::Sender;
use crate::ground::ids::{DivisionId, MandateId, MatterId, MemberId, MotionId, PollId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

pub use super::table::Positions;

/// For a matter, or against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// For it.
    For,
    /// Against it.
    Against,
}

/// What is put to a hall, and may be decided for a matter or against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Put {
    /// A motion that something be resolved.
    Motion(MotionId),
    /// A question under an item of the agenda.
    Question(DivisionId),
}

/// A matter on which assemblies take positions: one, however many of them resolve on it.
#[derive(Clone, Debug)]
pub struct Matter {
    /// What they are to be for or against.
    pub text: Text,
    /// Who raised it.
    pub by: MemberId,
    /// When.
    pub raised: Instant,
    /// The matter of which it is a reading, if it is one.
    pub of: Option<MatterId>,
    /// The matters that have all to hold for it, if it is made up of others.
    pub all: Vec<MatterId>,
    /// Those of which none may.
    pub none: Vec<MatterId>,
    /// The assemblies that are for it.
    pub r#for: Tally,
    /// The assemblies that are against it.
    pub against: Tally,
}

/// How many assemblies have a position. Electors are counted in units alone: those behind a body stand in units too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Tally {
    /// Units.
    pub units: u32,
    /// How many could vote in these when they took it.
    pub electors: u64,
    /// Bodies.
    pub bodies: u32,
}

/// The position of an assembly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// For or against.
    pub stance: Stance,
    /// Since when.
    pub since: Instant,
    /// How many voted for taking it; nothing where it was declared without a count.
    pub votes: Option<u32>,
    /// How many could vote.
    pub electors: u32,
    /// The poll that was carried, if it was one.
    pub poll: Option<PollId>,
    /// The division that was carried, if it was one.
    pub division: Option<DivisionId>,
}

/// What voting for something means that is put to a hall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// The matter.
    pub matter: MatterId,
    /// Whether a vote for it is for the matter, or against it.
    pub stance: Stance,
    /// The version of the motion of which it was said; of a question 0.
    pub version: u16,
    /// Who said so.
    pub by: MemberId,
}

/// What the holder of a seat was instructed, as long as the mandate lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instruction {
    /// The mandate on which the seat was held.
    pub mandate: MandateId,
    /// To be for or against.
    pub stance: Stance,
    /// Since when.
    pub since: Instant,
}

/// How a delegate voted on a matter, beside what those who elect the seat said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// As instructed.
    Kept,
    /// The other way.
    Broken,
    /// Instructed, and abstained.
    Abstained,
    /// Not instructed on it.
    Free,
}

/// Votes by name, and the electors behind them: those who elect a seat, divided among its constituency's seats.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Behind {
    /// How many voted so.
    pub votes: u32,
    /// The electors behind them.
    pub electors: u64,
}

/// How a hall divided on a matter, beside what its delegates were instructed.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The matter.
    pub matter: MatterId,
    /// Those who voted as they were instructed.
    pub kept: Behind,
    /// Those who voted the other way.
    pub broken: Behind,
    /// Those who were instructed, and abstained.
    pub abstained: Behind,
    /// Those who were not instructed on it.
    pub free: Behind,
    /// Vote by vote, in the order of the roll call.
    pub verdicts: Vec<Verdict>,
}

/// What somebody claims.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Who is said to be for it or against it.
    pub who: Text,
    /// For or against.
    pub stance: Stance,
    /// From what that is to be seen; may be empty.
    pub evidence: Text,
    /// When it was made.
    pub at: Instant,
}

impl Matter {
    /// Returns whether it is made up of others.
    pub fn is_made_up(&self) -> bool {
        !self.all.is_empty() || !self.none.is_empty()
    }

    /// Returns whether some assembly has a position on it.
    pub fn is_resolved(&self) -> bool {
        (self.r#for, self.against) != (Tally::default(), Tally::default())
    }

    pub(super) const fn side(&mut self, stance: Stance) -> &mut Tally {
        match stance {
            Stance::For => &mut self.r#for,
            Stance::Against => &mut self.against,
        }
    }
}

impl Stance {
    /// Returns the other side.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::For => Self::Against,
            Self::Against => Self::For,
        }
    }
}

impl Tally {
    /// Counts an assembly in, or out.
    pub(super) fn count(
        &mut self,
        of: Sender,
        position: &Position,
        one: fn(u32, u32) -> u32,
        many: fn(u64, u64) -> u64,
    ) {
        match of {
            Sender::Unit(_) => {
                self.units = one(self.units, 1);
                self.electors = many(self.electors, position.electors.into());
            }
            Sender::Body(_) => self.bodies = one(self.bodies, 1),
        }
    }
}
