//! What a charter may set about a method.

use crate::list::Threshold;
use crate::pairwise::DefaultOption;
use crate::ratio::Ratio;

/// What a charter may set about a method. A method that leaves nothing open takes no notice of it.
#[derive(Clone, Debug, PartialEq, Eq, core::default::Default)]
pub struct Settings {
    /// How many digits the votes have after the point, for weighted inclusive Gregory.
    pub decimals: Option<u32>,
    /// How many a ballot may choose, for the limited vote; one fewer than there are seats without it.
    pub votes: Option<u32>,
    /// Which lists take part, where lists share seats; all without it.
    pub threshold: Option<Threshold>,
    /// The first divisor, above 0 and at most 3, for modified Sainte-Laguë; 7/5 without it.
    pub first_divisor: Option<Ratio>,
    /// The option against which all others are measured, for counts in pairs.
    pub default: Option<Default>,
}

/// An option that wins if no other is wanted more, as "none of the above".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Default {
    /// Its place among the candidates.
    pub candidate: usize,
    /// How many ballots at least must prefer a candidate to it; 0 for no quorum.
    pub quorum: u128,
}

impl Settings {
    /// Returns how many a ballot may choose by the limited vote.
    pub(super) fn limit(&self, seats: u32) -> u32 {
        self.votes.unwrap_or_else(|| seats.saturating_sub(1).max(1))
    }

    /// Returns the default option, with simple majorities.
    pub(super) fn default_option(&self) -> Option<DefaultOption<'_>> {
        let Default { candidate, quorum } = self.default?;
        Some(DefaultOption { candidate, quorum, majorities: &[] })
    }
}
