//! The bar: who takes part in the sharing of seats.

use alloc::vec::Vec;

use super::List;
use crate::ratio::Ratio;

/// Which lists take part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Threshold {
    /// The bars, each for lists of so many parties or more; a list meets the one with the most parties that it has, and
    /// one with fewer parties than any bar asks for meets none.
    pub bars: Vec<Bar>,
    /// A list with so many seats already, as direct seats in districts, is exempt.
    pub direct: Option<u32>,
    /// A list with fewer candidates than there are seats needs only its part: the bar is multiplied by candidates over
    /// seats (Czech act 491/2001 on municipal elections, § 45).
    pub by_candidates: bool,
    /// If fewer lists than this meet the bars, all bars are lowered by one hundredth, as often as it takes (Czech acts
    /// 491/2001, § 45, and 247/1995, § 49).
    pub lowered_until: u32,
}

/// The votes that a list needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// For lists of so many parties or more.
    pub parties: u32,
    /// The share of the valid votes.
    pub share: Ratio,
    /// Whether the share itself is not enough.
    pub strictly: bool,
}

impl Threshold {
    /// Returns one bar for every list: at least this share.
    pub fn at_least(share: Ratio) -> Self {
        Self { bars: Vec::from([Bar { parties: 1, share, strictly: false }]), ..Self::default() }
    }

    /// Adds a higher bar for lists of so many parties or more.
    #[must_use]
    pub fn for_coalitions(mut self, parties: u32, share: Ratio) -> Self {
        self.bars.push(Bar { parties, share, strictly: false });
        self
    }

    fn bar_of(&self, list: &List) -> Option<Bar> {
        let within = self.bars.iter().filter(|bar| bar.parties <= list.parties.max(1));
        within.max_by_key(|bar| bar.parties).copied()
    }
}

/// What the bar makes of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtBar {
    /// It has the votes.
    Over,
    /// It lacks votes and is exempt, as a list of a minority.
    Exempt {
        /// The votes that others would need.
        needed: u128,
    },
    /// It lacks votes, but has enough direct seats.
    Direct {
        /// The votes that others would need.
        needed: u128,
    },
    /// It lacks votes and takes no part.
    Under {
        /// The votes that it would need.
        needed: u128,
    },
}

impl AtBar {
    /// Returns whether the list takes part.
    pub fn takes_part(self) -> bool {
        !matches!(self, Self::Under { .. })
    }
}

/// What the bars make of all lists, and by how much they were lowered for that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AtBars {
    /// What they make of each list.
    pub lists: Vec<AtBar>,
    /// By how many hundredths the bars were lowered, because too few lists met them.
    pub lowered: u32,
}

/// Finds what the bars make of the lists, among so many valid votes.
pub fn at_bars(lists: &[List], threshold: Option<&Threshold>, valid: u64, seats: u32) -> AtBars {
    let Some(threshold) = threshold else {
        return AtBars { lists: lists.iter().map(|_| AtBar::Over).collect(), lowered: 0 };
    };
    let ask = Ask { threshold, valid, seats };
    let wanted = usize::try_from(threshold.lowered_until).unwrap_or(usize::MAX).min(lists.len());
    // Lowered by a hundred hundredths, no bar is left.
    let enough = |lowered: &u32| lists.iter().filter(|list| ask.at_bar(list, *lowered).takes_part()).count() >= wanted;
    let lowered = (0..=100).find(enough).unwrap_or(100);
    AtBars { lists: lists.iter().map(|list| ask.at_bar(list, lowered)).collect(), lowered }
}

/// What the bars are measured by.
struct Ask<'a> {
    threshold: &'a Threshold,
    valid: u64,
    seats: u32,
}

impl Ask<'_> {
    fn at_bar(&self, list: &List, lowered: u32) -> AtBar {
        let needed = self.needed(list, lowered);
        if u128::from(list.votes) >= needed {
            AtBar::Over
        } else if list.exempt {
            AtBar::Exempt { needed }
        } else if self.threshold.direct.is_some_and(|direct| direct > 0 && list.direct >= direct) {
            AtBar::Direct { needed }
        } else {
            AtBar::Under { needed }
        }
    }

    /// Returns the fewest votes that meet the bar of a list.
    fn needed(&self, list: &List, lowered: u32) -> u128 {
        let Some(bar) = self.threshold.bar_of(list) else { return 0 };
        let parts = u128::from(bar.share.denominator());
        let share = u128::from(bar.share.numerator()).saturating_mul(100);
        let share = share.saturating_sub(parts.saturating_mul(u128::from(lowered)));
        let (own, of) = match list.candidates {
            Some(candidates) if self.threshold.by_candidates => (candidates.min(self.seats), self.seats),
            Some(_) | None => (1, 1),
        };
        // Below 2^40 hundredths, 2^64 votes and 2^20 seats.
        let above = share.saturating_mul(u128::from(self.valid)).saturating_mul(u128::from(own));
        let below = parts.saturating_mul(100).saturating_mul(u128::from(of)).max(1);
        if bar.strictly && share > 0 {
            above.checked_div(below).unwrap_or(0).saturating_add(1)
        } else {
            above.div_ceil(below)
        }
    }
}
