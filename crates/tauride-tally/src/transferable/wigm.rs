//! Weighted inclusive Gregory, with the decimals, the quota and the reading of ballots that a charter names.
//!
//! Whoever has the quota is elected; the largest surplus moves, or else whoever has the fewest votes is excluded; equal
//! ones by the most recent earlier stage, then by lot. What a charter must name is in [`Options`]: two charters that differ
//! there may elect different people. [`scottish`](super::scottish) is one choice of them, and its rules are cited there.

mod course;

use super::reading::Reading;
use super::sheet::Sheet;
use crate::contest::{Contest, Counted, Uncountable};

/// The most digits after the point.
pub const DECIMALS_MAX: u32 = 9;

/// What a charter says of the count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// How many digits the votes have after the point, 0 to [`DECIMALS_MAX`]. What is beyond is cut off.
    pub decimals: u32,
    /// How many votes elect.
    pub quota: Quota,
    /// What a ballot of a surplus is worth.
    pub share: Share,
    /// How ranks are read that were left empty or are shared.
    pub reading: Reading,
}

/// How many votes elect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quota {
    /// The whole Droop quota: the valid ballots divided by one more than the seats, without the fraction, and one more.
    Droop,
    /// The exact Droop quota: the least number of votes, in the chosen decimals, that no more can have than there are
    /// seats. It is the valid ballots divided by one more than the seats, cut off after the decimals, and one unit more.
    DroopExact,
    /// The Hare quota: the valid ballots divided by the seats, rounded up to a whole number.
    Hare,
}

/// What a ballot of a surplus is worth when it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// The value at which it came, times the surplus, divided by the candidate's votes; cut off once.
    OfEachValue,
    /// The surplus divided by the candidate's votes, cut off; times the value at which it came, cut off again.
    CutOffFirst,
}

impl Options {
    /// The options of the [Scottish rules](super::scottish): the quota of rule 46; by rule 48(3) one division to five
    /// decimal places, the remainder ignored; by article 2 nothing counts below a rank that was left empty or is shared.
    pub const SCOTTISH: Self =
        Self { decimals: 5, quota: Quota::Droop, share: Share::OfEachValue, reading: Reading::STRICT };

    /// The options of the City of Portland, Oregon, for its districts of three seats (City Code 2.08, as replaced by
    /// Ordinance 191244 of 2023): four decimals, the whole Droop quota, empty and shared ranks passed over.
    pub const PORTLAND: Self =
        Self { decimals: 4, quota: Quota::Droop, share: Share::CutOffFirst, reading: Reading::PASS_ALL };
}

impl Quota {
    /// Returns the quota in units, of so many valid ballots; `one` are the units of a vote.
    fn of(self, valid: u128, seats: u32, one: u128) -> u128 {
        let seats = u128::from(seats);
        let part = |votes: u128| votes.checked_div(seats.saturating_add(1)).unwrap_or(0);
        match self {
            Self::Droop => part(valid).saturating_add(1).saturating_mul(one),
            Self::DroopExact => part(valid.saturating_mul(one)).saturating_add(1),
            Self::Hare => valid.div_ceil(seats.max(1)).max(1).saturating_mul(one),
        }
    }
}

impl Share {
    /// Returns what a ballot is worth, in units, that came at `value` to a candidate with `total` votes.
    fn of(self, value: u128, surplus: u128, total: u128, one: u128) -> u128 {
        // At most 10^20 ballots of 10^9 units, times 10^9: below 2^128.
        let part = |of: u128, whole: u128| of.saturating_mul(surplus).checked_div(whole).unwrap_or(0);
        match self {
            Self::OfEachValue => part(value, total),
            Self::CutOffFirst => part(one, total).saturating_mul(value).checked_div(one).unwrap_or(0),
        }
    }
}

/// Counts a contest by weighted inclusive Gregory.
///
/// # Errors
///
/// [`Uncountable`]: what [`Contest::check`] refuses, more than [`DECIMALS_MAX`] decimals, more candidates than a sheet can
/// show, groups that cannot all get what they must.
pub fn count(contest: &Contest<'_>, options: Options) -> Result<Counted<Sheet>, Uncountable> {
    if options.decimals > DECIMALS_MAX {
        return Err(Uncountable::TooManyDecimals { decimals: options.decimals, most: DECIMALS_MAX });
    }
    course::count(contest, options)
}
