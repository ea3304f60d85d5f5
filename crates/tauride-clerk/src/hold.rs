//! Why nothing is written for now, though the record is read.

use std::fmt;
use std::time::Duration;

use tauride_record::Hash;
use tauride_rules::instant::Instant;
use tauride_store::{Acknowledged, Loss, Mark};

use crate::kept::Kept;

/// After so long a silence somebody has to say that the clock is right, before anything falls due by it.
pub const SILENCE: Duration = Duration::from_hours(24 * 30);

/// Why nothing is written until somebody who starts the clerk says that it may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// The record ends before what was acknowledged.
    Short {
        /// How many entries there are.
        ends: u64,
        /// How many were acknowledged.
        acknowledged: u64,
    },
    /// The entries are not those that were acknowledged.
    Other {
        /// How many entries there are.
        ends: u64,
        /// How many were acknowledged.
        acknowledged: u64,
    },
    /// Nothing says how many entries were acknowledged.
    Unknown {
        /// How many there are.
        ends: u64,
    },
    /// The clock shows a time long after the last entry.
    Late {
        /// The time of the last entry.
        last: Instant,
        /// What the clock shows.
        now: Instant,
    },
}

/// What somebody accepts who starts the clerk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Accepted {
    /// The record as it is, though more was acknowledged or nobody knows: the number of its entries.
    pub entries: Option<u64>,
    /// The clock, though it shows a time long after the last entry: any instant of the day that it is, in UTC.
    pub day: Option<Instant>,
}

impl Hold {
    /// Compares the record with what was acknowledged. `root` is the root over as many entries as that.
    pub(crate) fn of_record(kept: &Kept, mark: Mark, root: Option<Hash>) -> Option<Self> {
        let ends = kept.tree.size();
        match mark {
            Mark::Kept(Acknowledged { size, .. }) if size > ends => Some(Self::Short { ends, acknowledged: size }),
            Mark::Kept(Acknowledged { size, root: right }) => {
                (size > 0 && root != Some(right)).then_some(Self::Other { ends, acknowledged: size })
            }
            // A record without an entry has nothing to lose.
            Mark::Missing | Mark::Unreadable => (ends > 0).then_some(Self::Unknown { ends }),
        }
    }

    /// Compares the clock with the last entry.
    pub(crate) fn of_clock(kept: &Kept, now: Instant) -> Option<Self> {
        let last = kept.state.now;
        (kept.tree.size() > 0 && now > last.plus(SILENCE)).then_some(Self::Late { last, now })
    }

    /// Returns what is to be noted of it when it is accepted.
    pub(crate) fn loss(self, now: Instant) -> Option<Loss> {
        let (size, acknowledged) = match self {
            Self::Short { ends, acknowledged } | Self::Other { ends, acknowledged } => (ends, Some(acknowledged)),
            Self::Unknown { ends } => (ends, None),
            Self::Late { .. } => return None,
        };
        Some(Loss { size, acknowledged, accepted: now.unix() })
    }

    /// Returns whether this is accepted.
    pub(crate) fn is_accepted(self, accepted: &Accepted) -> bool {
        match self {
            Self::Short { ends, .. } | Self::Other { ends, .. } | Self::Unknown { ends } => {
                accepted.entries == Some(ends)
            }
            Self::Late { now, .. } => accepted.day.is_some_and(|day| day_of(day) == day_of(now)),
        }
    }
}

fn day_of(at: Instant) -> i64 {
    at.unix().div_euclid(86_400)
}

impl fmt::Display for Hold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Short { ends, acknowledged } => {
                write!(f, "the record ends at {ends}, {acknowledged} were acknowledged")
            }
            Self::Other { acknowledged, .. } => {
                write!(f, "the first {acknowledged} entries are not those that were acknowledged")
            }
            Self::Unknown { ends } => {
                write!(f, "the record ends at {ends}, and nothing says how many entries were acknowledged")
            }
            Self::Late { last, now } => {
                write!(f, "the last entry is of {last}, and the clock of this machine shows {now}")
            }
        }
    }
}

impl Hold {
    /// Returns what has to be said at the start for anything to be written again.
    pub fn mend(&self) -> String {
        match self {
            Self::Short { ends, .. } | Self::Other { ends, .. } | Self::Unknown { ends } => {
                format!("restore it from a backup, or start with --accept-entries {ends} to go on from there")
            }
            Self::Late { now, .. } => {
                let date = now.to_string();
                let date = date.split(' ').next().unwrap_or_default();
                format!("set the clock, or start with --accept-date {date} if it is right")
            }
        }
    }
}
