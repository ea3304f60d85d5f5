//! Agreements, their conditions, and how each of these stands.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MemberId, PollId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

pub use super::table::Agreements;

/// Whether a condition was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// It was.
    Kept,
    /// It was not.
    Breached,
}

/// What follows when a condition is breached, besides that the parties take it up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OnBreach {
    /// The agreement ends, and what stands on it with it.
    Ends,
    /// It goes on.
    GoesOn,
}

/// How an agreement ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// Its time was over.
    TimeOver,
    /// A party had denounced it.
    Denounced,
    /// A condition was breached on which it stood.
    Breached,
    /// A party ended.
    PartyEnded,
}

/// An agreement between units and bodies.
#[derive(Clone, Debug)]
pub struct Agreement {
    /// What it is called.
    pub title: Text,
    /// Between whom, each once.
    pub parties: Vec<Sender>,
    /// The body that decides where they dispute whether a condition is kept.
    pub arbiter: Option<BodyId>,
    /// How many days pass after a party has denounced it, before it ends.
    pub notice: u32,
    /// When it ends, if it does by itself or a party has denounced it.
    pub until: Option<Instant>,
    /// What they agree on.
    pub says: Text,
    /// Who drafted it.
    pub by: MemberId,
    /// When.
    pub drafted: Instant,
    /// Its conditions.
    pub conditions: Vec<Condition>,
    /// The offer, once it was made.
    pub offer: Option<Offer>,
    /// The parties that accepted, and those that refused.
    pub answers: BTreeMap<Sender, Answer>,
    /// Since when it is in force.
    pub began: Option<Instant>,
    /// Who denounced it, and why.
    pub denounced: Option<(Sender, Text)>,
    /// How it stands.
    pub standing: Standing,
    /// Since when it is over.
    pub over: Option<Instant>,
}

/// An offer.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Who made it: a party, or somebody who mediates.
    pub by: Sender,
    /// When.
    pub at: Instant,
    /// Until when it may be accepted.
    pub until: Instant,
    /// What is said to follow otherwise; empty where it is no ultimatum.
    pub otherwise: Text,
}

/// What a party answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Whether it accepted.
    pub accepted: bool,
    /// When.
    pub at: Instant,
    /// The poll that was carried.
    pub poll: PollId,
}

/// How an agreement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It is a draft.
    Draft,
    /// The draft was dropped.
    Dropped,
    /// It is offered.
    Offered,
    /// A party refused it.
    Refused,
    /// Whoever had offered it withdrew it.
    Withdrawn,
    /// The time of the offer was over.
    Unanswered,
    /// It is in force.
    InForce,
    /// It ended.
    Ended(Ending),
}

/// Something that a party owes.
#[derive(Clone, Debug)]
pub struct Condition {
    /// The party.
    pub of: Sender,
    /// What.
    pub says: Text,
    /// By when it is to be achieved; of a state that is to be maintained nothing.
    pub by: Option<Instant>,
    /// What follows when it is breached.
    pub breach: OnBreach,
    /// How it stands: it has one state.
    pub standing: Owed,
    /// How often each party has claimed that it is breached.
    pub claimed: BTreeMap<Sender, u8>,
    /// How much evidence there is on it.
    pub pieces: u32,
    /// Since when it stands so.
    pub since: Option<Instant>,
}

/// How a condition stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owed {
    /// It is owed.
    Open,
    /// A party says that it is kept or breached, and that may still be contested.
    Said(Said),
    /// Its time is over, and the party that owes it may still contest that it is breached.
    Overdue {
        /// Until when.
        until: Instant,
    },
    /// The parties differ.
    Disputed,
    /// It was kept.
    Kept,
    /// It was breached.
    Breached,
}

/// What a party says of a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Kept or breached.
    pub finding: Finding,
    /// The party.
    pub of: Sender,
    /// From what that is to be seen.
    pub says: Text,
    /// Until when it may be contested.
    pub until: Instant,
}

/// Evidence on a condition, or what was said of it.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// Who added it.
    pub by: MemberId,
    /// What it says, or where it is.
    pub says: Text,
    /// When.
    pub at: Instant,
}

impl Condition {
    /// Returns whether it has been said to be kept or breached, or is overdue, and that is not settled.
    pub fn is_undecided(&self) -> bool {
        matches!(self.standing, Owed::Said(_) | Owed::Overdue { .. } | Owed::Disputed)
    }
}

impl Agreement {
    /// Returns whether it is in force.
    pub fn is_in_force(&self) -> bool {
        self.standing == Standing::InForce
    }

    /// Returns whether its time, or that of a notice, is over: what was still to be answered then is answered afterwards.
    pub fn is_run_out(&self) -> bool {
        matches!(self.standing, Standing::Ended(Ending::TimeOver | Ending::Denounced))
    }

    /// Returns whether it is offered or in force: it binds its parties, or may.
    pub fn is_live(&self) -> bool {
        matches!(self.standing, Standing::Offered | Standing::InForce)
    }

    /// Returns a condition, counted from 1.
    pub fn condition(&self, condition: u32) -> Option<&Condition> {
        self.conditions.get(usize::try_from(condition.checked_sub(1)?).ok()?)
    }

    /// Returns whether it was offered by somebody who is no party to it.
    pub fn is_mediated(&self) -> bool {
        self.offer.as_ref().is_some_and(|offer| !self.parties.contains(&offer.by))
    }

    /// Returns the conditions with their numbers.
    pub fn numbered(&self) -> impl Iterator<Item = (u32, &Condition)> {
        (1..).zip(&self.conditions)
    }
}
