//! Who may be elected, and what a method refuses before it begins.

use alloc::vec;
use alloc::vec::Vec;

use crate::{Contest, Uncountable};

/// Returns the candidates who may be elected, ascending.
///
/// # Errors
///
/// As [`Contest::check`].
pub(crate) fn standing(contest: &Contest<'_>) -> Result<Vec<usize>, Uncountable> {
    contest.check()?;
    Ok(without(contest.ballots.candidates(), contest.withdrawn))
}

/// Returns those of so many candidates who did not withdraw, ascending.
pub(crate) fn without(candidates: usize, withdrawn: &[usize]) -> Vec<usize> {
    let mut stands = vec![true; candidates];
    for candidate in withdrawn {
        if let Some(stands) = stands.get_mut(*candidate) {
            *stands = false;
        }
    }
    stands.iter().zip(0..).filter_map(|(stands, candidate)| stands.then_some(candidate)).collect()
}

/// Refuses groups and those who are kept, for a method that cannot honour them.
///
/// # Errors
///
/// [`Uncountable::NoGroups`], [`Uncountable::NobodyKept`].
pub(crate) fn refuse_groups_and_kept(contest: &Contest<'_>) -> Result<(), Uncountable> {
    if !contest.constraints.groups.is_empty() {
        return Err(Uncountable::NoGroups);
    }
    if contest.kept.is_empty() { Ok(()) } else { Err(Uncountable::NobodyKept) }
}
