//! One iteration: every paper is divided by the keep values of those whom it names.

use alloc::vec;
use alloc::vec::Vec;

use super::shares::Shares;
use super::tree::{Span, Tree};

/// What an iteration comes to, in units.
///
/// A paper gives out at most one vote, or, where products are rounded up, at most a unit more for each rank. With 10²⁰
/// papers of 32,767 ranks and nine decimals the sums stay below 1.01 · 10²⁹.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// The votes of each candidate.
    pub(super) votes: Vec<u128>,
    /// What came to the end of a paper.
    pub(super) exhausted: u128,
}

impl Tally {
    /// Returns what all candidates have together.
    pub(super) fn active(&self) -> u128 {
        self.votes.iter().fold(0, |sum, votes| sum.saturating_add(*votes))
    }

    #[inline]
    fn give(&mut self, candidate: usize, part: u64, papers: u128) {
        if let Some(votes) = self.votes.get_mut(candidate) {
            *votes = votes.saturating_add(times(part, papers));
        }
    }
}

/// Returns `part` of each of so many papers: below 1.01 · 10²⁹, so that it fits.
#[inline]
pub(super) fn times(part: u64, papers: u128) -> u128 {
    u128::from(part).wrapping_mul(papers)
}

/// Counts every paper under the keep values.
pub(super) fn count(tree: &mut Tree<'_>, shares: &mut Shares, candidates: usize) -> Tally {
    let mut tally = Tally { votes: vec![0; candidates], exhausted: 0 };
    shares.prepare(tree.papers());
    let mut waiting: Vec<(Span, u64)> = vec![(tree.first(), shares.one)];
    while let Some((Span { first, end }, part)) = waiting.pop() {
        for number in first..end {
            let Some(node) = tree.node(number).copied() else { continue };
            let rest = match tree.papers().shared(node.rank) {
                None => {
                    let candidate = super::papers::index(node.rank);
                    let (kept, rest) = shares.divide(part, candidate);
                    tally.give(candidate, kept, node.papers);
                    rest
                }
                Some(names) => {
                    let place = super::papers::index(node.rank).saturating_sub(candidates);
                    shares.divide_among(part, names, place, |name, kept| tally.give(name, kept, node.papers))
                }
            };
            if rest == 0 {
                continue;
            }
            let Some(node) = tree.opened(number) else { continue };
            shares.prepare(tree.papers());
            tally.exhausted = tally.exhausted.saturating_add(times(rest, node.ends));
            if node.following.first < node.following.end {
                waiting.push((node.following, rest));
            }
        }
    }
    tally
}
