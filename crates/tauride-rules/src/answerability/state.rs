//! What was inquired, reported, charged and announced, and how far it has come.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::ids::{BodyId, MandateId, MemberId, PollId, ResolutionId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

pub use super::table::Answers;

/// Who is asked: a body, or the holder of a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Answerer {
    /// A body.
    Body(BodyId),
    /// Whoever holds a seat.
    Seat(SeatId),
}

/// Who carries something out: a body, the holder of a seat, or a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Charged {
    /// A body.
    Body(BodyId),
    /// Whoever holds a seat.
    Seat(SeatId),
    /// A member.
    Member(MemberId),
}

/// What somebody wants to know.
#[derive(Clone, Debug)]
pub struct Inquiry {
    /// Who inquired.
    pub by: MemberId,
    /// Of whom.
    pub to: Answerer,
    /// Who is to answer, where it is the holder of a seat.
    pub holder: Option<MemberId>,
    /// What they want to know.
    pub text: Text,
    /// When.
    pub at: Instant,
    /// By when it is to be answered.
    pub until: Instant,
    /// The answer.
    pub answer: Option<Said>,
    /// Whether whoever inquired took it back.
    pub taken_back: bool,
}

impl Inquiry {
    /// Returns whether it has been neither answered nor taken back.
    pub const fn is_open(&self) -> bool {
        self.answer.is_none() && !self.taken_back
    }

    /// Returns whether it waits for an answer that was due before.
    pub fn is_late(&self, now: Instant) -> bool {
        self.is_open() && self.until < now
    }
}

/// What somebody said, and when.
#[derive(Clone, Debug)]
pub struct Said {
    /// Who.
    pub by: MemberId,
    /// What.
    pub text: Text,
    /// When.
    pub at: Instant,
}

/// What a body reported to the one that it answers to.
#[derive(Clone, Debug)]
pub struct Report {
    /// Who laid it.
    pub by: MemberId,
    /// The body that reports.
    pub of: BodyId,
    /// To which.
    pub to: BodyId,
    /// The report.
    pub text: Text,
    /// When.
    pub at: Instant,
    /// Whether it was accepted, or refused, by which poll and when; none while that is not decided.
    pub decided: Option<(Received, PollId, Instant)>,
}

/// Whether a report is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Received {
    /// It is.
    Accepted,
    /// It is refused.
    Refused,
}

/// Something that somebody is to carry out.
#[derive(Clone, Debug)]
pub struct Charge {
    /// The resolution.
    pub resolution: ResolutionId,
    /// Who gave it.
    pub by: MemberId,
    /// Who is charged.
    pub to: Charged,
    /// With what.
    pub what: Text,
    /// When it was given.
    pub at: Instant,
    /// By when it is to be done.
    pub until: Instant,
    /// How far it has come.
    pub stage: Carried,
    /// What was last said of it by whoever is charged: what was done, or why it is not.
    pub said: Option<Said>,
    /// The poll by which it was last held not done.
    pub contested: Option<PollId>,
}

/// How far what somebody is charged with has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Carried {
    /// Nobody has said anything.
    Given,
    /// It was taken on.
    TakenOn,
    /// It is said to be done.
    Done,
    /// It was refused.
    Declined,
    /// The body that resolved it holds it not done.
    Contested,
    /// It was taken back.
    TakenBack,
}

impl Carried {
    /// Returns the word for it, as it stands in pages and sentences.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::TakenOn => "taken-on",
            Self::Done => "done",
            Self::Declined => "declined",
            Self::Contested => "contested",
            Self::TakenBack => "taken-back",
        }
    }
}

impl Charge {
    /// Returns whether something is still to be done.
    pub const fn is_open(&self) -> bool {
        matches!(self.stage, Carried::Given | Carried::TakenOn | Carried::Contested)
    }
}

/// Several who resign together, unless something is done.
#[derive(Clone, Debug)]
pub struct Resignation {
    /// The body in which they sit.
    pub body: BodyId,
    /// Who announced it.
    pub by: MemberId,
    /// What would have to be done.
    pub unless: Text,
    /// When it was announced.
    pub at: Instant,
    /// When they resign otherwise.
    pub until: Instant,
    /// Who resigns, from which seat, and on which mandate it is held.
    pub who: Vec<(MemberId, SeatId, MandateId)>,
    /// How far it has come.
    pub stage: Resigned,
}

/// How far a joint resignation has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Resigned {
    /// It is announced.
    Announced,
    /// It took effect.
    Effective,
    /// Nobody was left who would have resigned.
    Lapsed,
}

/// What somebody says that a member broke.
#[derive(Clone, Debug)]
pub struct Breach {
    /// By what it was broken.
    pub text: Text,
    /// When that was said.
    pub at: Instant,
    /// The answer.
    pub answer: Option<(Text, Instant)>,
}

/// What a body took in as its own that others did or decided.
#[derive(Clone, Debug)]
pub struct TakenIn {
    /// The body.
    pub body: BodyId,
    /// Who did it, or decided it.
    pub who: Text,
    /// What.
    pub what: Text,
    /// From when it counts as the body's own.
    pub since: Instant,
    /// When the body took it in.
    pub at: Instant,
    /// The poll.
    pub poll: PollId,
}
