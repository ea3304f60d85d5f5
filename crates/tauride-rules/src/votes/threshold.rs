//! Thresholds: how much is needed, of what whole, and how much there is (votes.6, votes.7).

use serde::{Deserialize, Serialize};

use crate::ground::share::Share;
use crate::terms::MajorityOf;

/// How long a question stays open where the charter says nothing of it (votes.8).
pub const LASTS_DAYS: u32 = 7;

/// How many must vote where the charter is silent, and one vote would otherwise be enough to depose somebody, to unseat them or
/// to change the charter (recall.14, credential.6, charter.5).
pub const TURNOUT: Share = Share::at_least(1, 4);

/// How many must vote where few are not to decide for all, whatever else the charter says of how they decide.
pub const HALF: Share = Share::more_than(1, 2);

/// A share of a whole, and how much of it there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Threshold {
    /// The share that must be reached.
    pub share: Share,
    /// Of what.
    pub of: MajorityOf,
    /// How many that is.
    pub whole: u64,
    /// How many are needed; more than the whole where no part of it is enough.
    pub needed: u64,
    /// How many there are.
    pub given: u64,
    /// How many are missing; none where it is reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<u64>,
}

impl Threshold {
    /// Measures `given` of `whole`.
    pub fn measure(share: Share, (of, whole): (MajorityOf, u64), given: u64) -> Self {
        let needed = share.needed_of(whole);
        let missing = needed.checked_sub(given).filter(|missing| *missing > 0);
        Self { share, of, whole, needed, given, missing }
    }

    /// Returns whether it is reached.
    pub fn is_reached(&self) -> bool {
        self.missing.is_none()
    }
}

/// By what a question was decided, or would be with the votes that there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Whether it carries.
    pub carried: bool,
    /// How many are for it that must be; or against it, where silence upholds what there is.
    pub majority: Threshold,
    /// How many vote that must, where so many must.
    pub turnout: Option<Threshold>,
    /// How many of the electors are for it that must, where so many must (votes.16).
    pub support: Option<Threshold>,
    /// How many votes for it those give who were on the roll a year before, where others joined since (charter.17).
    pub before: Option<Threshold>,
}
