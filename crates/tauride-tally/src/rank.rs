//! Candidates in order of their votes, and lots that order the equal ones.

use alloc::vec::Vec;
use core::cmp::Reverse;

/// Returns the candidates in order of votes, the most first, and equal candidates in order of their ids.
///
/// Several lines for one candidate are added together. A sum beyond `u64::MAX` counts as `u64::MAX`: that can only
/// make a tie, never decide one.
pub(crate) fn by_votes<C: Copy + Ord>(votes: &[(C, u64)]) -> Vec<(C, u64)> {
    let mut by_votes = votes.to_vec();
    by_votes.sort_unstable_by_key(|&(candidate, _)| candidate);
    by_votes.dedup_by(|line, kept| {
        let same = line.0 == kept.0;
        if same {
            kept.1 = kept.1.saturating_add(line.1);
        }
        same
    });
    by_votes.sort_by_key(|&(_, votes)| Reverse(votes));
    by_votes
}

/// Returns the first lot over exactly the candidates of `group`, which is in order of ids.
pub(crate) fn lot_over<'lots, C: Copy + Ord>(group: &[(C, u64)], lots: &'lots [Vec<C>]) -> Option<&'lots [C]> {
    lots.iter().map(Vec::as_slice).find(|lot| {
        let mut drawn = lot.to_vec();
        drawn.sort_unstable();
        drawn.iter().eq(group.iter().map(|(candidate, _)| candidate))
    })
}
