//! Adds up what the ballots say.

use alloc::vec;
use alloc::vec::Vec;

use super::{Added, Unranked};
use crate::Contest;
use crate::ballots::{Ballot, Mark};

/// Ten units are a point, so that the mean of two places is whole.
const POINT: u128 = 10;

/// Counts one vote for each candidate whom a ballot chooses, at most so many.
pub(super) fn choices(contest: &Contest<'_>, standing: &[usize], most: usize) -> Added {
    let mut added = Added { votes: vec![0; contest.ballots.candidates()], valid: 0, spoilt: 0 };
    let mut chosen = Vec::new();
    for ballot in contest.ballots.groups() {
        chosen.clear();
        let count = u128::from(ballot.count);
        let clear = choose(ballot, standing, most, &mut chosen);
        if !clear {
            added.spoilt = added.spoilt.saturating_add(count);
            continue;
        }
        for candidate in &chosen {
            if let Some(votes) = added.votes.get_mut(*candidate) {
                *votes = votes.saturating_add(count);
            }
        }
        if !chosen.is_empty() {
            added.valid = added.valid.saturating_add(count);
        }
    }
    added
}

/// Takes the ranks of a ballot one after the other while there is room. Returns whether the ballot says whom it chooses.
fn choose(ballot: Ballot<'_>, standing: &[usize], most: usize, chosen: &mut Vec<usize>) -> bool {
    for rank in ballot.ranks() {
        let before = chosen.len();
        if before >= most {
            break;
        }
        if rank == Mark::OVERVOTE {
            return false;
        }
        let named = rank.iter().filter_map(|mark| mark.candidate());
        chosen.extend(named.filter(|candidate| standing.binary_search(candidate).is_ok()));
        if chosen.len() > most {
            return false;
        }
    }
    true
}

/// Counts points for places, in tenths. Candidates of one rank share the points of the places that they take.
pub(super) fn borda(contest: &Contest<'_>, standing: &[usize], unranked: Unranked) -> Added {
    let mut added = Added { votes: vec![0; contest.ballots.candidates()], valid: 0, spoilt: 0 };
    for ballot in contest.ballots.groups() {
        let named = |rank: &&[Mark]| -> Vec<usize> {
            let named = rank.iter().filter_map(|mark| mark.candidate());
            named.filter(|candidate| standing.binary_search(candidate).is_ok()).collect()
        };
        let mut ranks: Vec<Vec<usize>> =
            ballot.ranks().map(|rank| named(&rank)).filter(|rank| !rank.is_empty()).collect();
        let ranked = ranks.iter().fold(0_usize, |sum, rank| sum.saturating_add(rank.len()));
        if ranked == 0 {
            continue;
        }
        let count = u128::from(ballot.count);
        added.valid = added.valid.saturating_add(count);
        // How many points the place above the first would have.
        let mut above = match unranked {
            Unranked::Nothing | Unranked::Equal => standing.len(),
            Unranked::Modified => ranked.saturating_add(1),
        };
        if unranked == Unranked::Equal {
            let left = |candidate: &usize| !ranks.iter().any(|rank| rank.contains(candidate));
            ranks.push(standing.iter().copied().filter(left).collect());
        }
        for rank in ranks {
            let share = share(above, rank.len()).saturating_mul(count);
            above = above.saturating_sub(rank.len());
            for candidate in rank {
                if let Some(votes) = added.votes.get_mut(candidate) {
                    *votes = votes.saturating_add(share);
                }
            }
        }
    }
    added
}

/// Returns the mean of the points of so many places below one with `above` points, in tenths.
fn share(above: usize, places: usize) -> u128 {
    let (first, last) = (above.saturating_sub(1), above.saturating_sub(places));
    let twice = u128::try_from(first.saturating_add(last)).unwrap_or(0);
    twice.saturating_mul(POINT / 2)
}
