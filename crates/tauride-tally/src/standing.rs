//! Who may be elected, and what a method refuses before it begins.

use alloc::vec;
use alloc::vec::Vec;

use crate::{Contest, Uncountable};

/// Returns the candidates who may be elected, ascending.
///
/// # Errors
///
/// [`Uncountable::NoSeats`]; [`Uncountable::NoSuchCandidate`] for somebody who withdrew without having stood;
/// [`Uncountable::NobodyKept`] if anybody is to be kept.
pub(crate) fn standing(contest: &Contest<'_>) -> Result<Vec<usize>, Uncountable> {
    if contest.seats == 0 {
        return Err(Uncountable::NoSeats);
    }
    if !contest.kept.is_empty() {
        return Err(Uncountable::NobodyKept);
    }
    without(contest.ballots.candidates(), contest.withdrawn)
}

/// Returns those of so many candidates who did not withdraw, ascending.
///
/// # Errors
///
/// [`Uncountable::NoSuchCandidate`].
pub(crate) fn without(candidates: usize, withdrawn: &[usize]) -> Result<Vec<usize>, Uncountable> {
    let mut stands = vec![true; candidates];
    for candidate in withdrawn.iter().copied() {
        *stands.get_mut(candidate).ok_or(Uncountable::NoSuchCandidate { candidate })? = false;
    }
    Ok(stands.iter().zip(0..).filter_map(|(stands, candidate)| stands.then_some(candidate)).collect())
}

/// Refuses groups, for a method that cannot honour them.
///
/// # Errors
///
/// [`Uncountable::NoGroups`].
pub(crate) fn no_groups(contest: &Contest<'_>) -> Result<(), Uncountable> {
    if contest.constraints.groups.is_empty() { Ok(()) } else { Err(Uncountable::NoGroups) }
}
