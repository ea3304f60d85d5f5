//! What a rank keeps of the part of a vote that comes to it, and what goes on.
//!
//! All parts are of one paper, in units: at most the units of one vote, 10⁹. A product of two parts is at most 10¹⁸ and
//! fits into `u64`.

use alloc::vec::Vec;

use super::equal::{self, Order};
use super::papers::Papers;
use super::{Division, Equal};

/// The keep values of an iteration, and what follows from them.
#[derive(Clone, Debug)]
pub(super) struct Shares {
    /// The units of one vote.
    pub(super) one: u64,
    /// How products are rounded.
    division: Division,
    /// The keep value of each candidate: `one` while in the count, 0 for whoever is excluded.
    keep: Vec<u64>,
    /// For each rank with several names, what it does under these keep values, as far as that is worked out.
    shared: Vec<SharedRank>,
    equal: Equal,
}

/// What a rank with several names does.
#[derive(Clone, Debug)]
enum SharedRank {
    /// Each of so many who are not excluded gets the same part.
    Parts(u64),
    /// Each keeps so much of a vote, in the order of the names, and so much goes on.
    Weights(Vec<u64>, u64),
}

impl Shares {
    /// Begins a count in which everybody keeps every vote.
    pub(super) fn new(candidates: usize, one: u64, division: Division, equal: Equal) -> Self {
        Self { one, division, keep: alloc::vec![one; candidates], shared: Vec::new(), equal }
    }

    #[inline]
    pub(super) fn keep(&self, candidate: usize) -> u64 {
        self.keep.get(candidate).copied().unwrap_or(0)
    }

    /// Returns the keep value of each candidate.
    pub(super) fn keep_values(&self) -> &[u64] {
        &self.keep
    }

    /// Sets a keep value; nothing that was worked out holds any more if it is another one.
    pub(super) fn set_keep(&mut self, candidate: usize, to: u64) {
        if let Some(keep) = self.keep.get_mut(candidate).filter(|keep| **keep != to) {
            *keep = to;
            self.shared.clear();
        }
    }

    /// Works out what those ranks with several names do for which that is not known yet.
    #[inline]
    pub(super) fn prepare(&mut self, papers: &Papers<'_>) {
        if self.shared.len() < papers.all_shared().len() {
            self.work_out(papers);
        }
    }

    fn work_out(&mut self, papers: &Papers<'_>) {
        for names in papers.all_shared().get(self.shared.len()..).unwrap_or_default() {
            let keep: Vec<u64> = names.iter().map(|candidate| self.keep(*candidate)).collect();
            let every_order = |order| {
                let (weights, on) = equal::weights(&keep, order, self.one);
                SharedRank::Weights(weights, on)
            };
            self.shared.push(match self.equal {
                Equal::EveryOrder => every_order(Order::SmallestFirst),
                Equal::EveryOrderAsWritten => every_order(Order::AsWritten),
                Equal::Share | Equal::Stop => {
                    let parts = keep.iter().filter(|keep| **keep > 0).count();
                    SharedRank::Parts(u64::try_from(parts).unwrap_or(u64::MAX))
                }
            });
        }
    }

    /// Divides `part` between a candidate, who is at a rank alone, and what goes on.
    #[inline]
    pub(super) fn divide(&self, part: u64, candidate: usize) -> (u64, u64) {
        self.divide_at(part, self.keep(candidate))
    }

    /// Divides `part` at a keep value. Schedule 1A, clause 10.
    #[inline]
    fn divide_at(&self, part: u64, keep: u64) -> (u64, u64) {
        if keep == 0 {
            return (0, part);
        }
        if keep >= self.one {
            return (part, 0);
        }
        let given = self.one.wrapping_sub(keep);
        match self.division {
            Division::KeptUp => {
                let kept = self.product_up(part, keep);
                (kept, part.saturating_sub(kept))
            }
            Division::BothDown => (self.product(part, keep), self.product(part, given)),
            Division::BothUp => (self.product_up(part, keep), self.product_up(part, given)),
        }
    }

    /// Divides `part` between those at a rank with several names, in their order, and returns what goes on.
    pub(super) fn divide_among(
        &self,
        part: u64,
        names: &[usize],
        place: usize,
        mut take: impl FnMut(usize, u64),
    ) -> u64 {
        match self.shared.get(place) {
            Some(SharedRank::Weights(weights, on)) => {
                for (candidate, weight) in names.iter().zip(weights) {
                    take(*candidate, self.product(part, *weight));
                }
                self.product(part, *on)
            }
            Some(SharedRank::Parts(parts)) => {
                // All are excluded: the rank is passed over.
                let Some(each) = part.checked_div(*parts) else { return part };
                names.iter().fold(0, |on, candidate| match self.keep(*candidate) {
                    0 => on,
                    keep => {
                        let (kept, rest) = self.divide_at(each, keep);
                        take(*candidate, kept);
                        on.saturating_add(rest)
                    }
                })
            }
            None => part,
        }
    }

    /// Returns `part` times `share`, rounded down to a unit.
    #[inline]
    fn product(&self, part: u64, share: u64) -> u64 {
        part.saturating_mul(share).checked_div(self.one).unwrap_or(0)
    }

    /// Returns `part` times `share`, rounded up to a unit.
    #[inline]
    fn product_up(&self, part: u64, share: u64) -> u64 {
        let above = self.one.saturating_sub(1);
        part.saturating_mul(share).saturating_add(above).checked_div(self.one).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Dunedin City Council, Cargill Ward, 2004, iteration 9: official. Papers that had passed two elected candidates
    /// were worth 0.018467626 votes each, as a paper of the Proportional Representation Society of Australia of 9
    /// October 2004 reports. By the letter of clause 10 it would be a unit more.
    #[test]
    fn the_second_part_that_goes_on_is_rounded_as_in_the_official_count() {
        let goes_on = |division| {
            let mut shares = Shares::new(2, 1_000_000_000, division, Equal::Stop);
            shares.keep = alloc::vec![691_051_570, 940_224_243];
            let (_, first) = shares.divide(shares.one, 0);
            shares.divide(first, 1).1
        };
        assert_eq!(goes_on(Division::KeptUp), 18_467_626);
        assert_eq!(goes_on(Division::BothDown), 18_467_626);
        assert_eq!(goes_on(Division::BothUp), 18_467_627);
    }
}
