//! Who takes a seat that fell vacant, answered by the ballots of the election itself.
//!
//! The ballots are counted again by the same method without whoever left: their votes go to the next preferences. Those
//! who still sit must come out elected, and are guarded as a group is; whoever is elected besides takes the seat. It
//! needs no new ballots, and those who elected the one who left decide most of it.

use alloc::vec::Vec;

use super::sheet::Sheet;
use crate::contest::{Contest, Counted, Uncountable};

/// What a countback comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Countback {
    /// Who left.
    pub vacated: Vec<usize>,
    /// Who takes the seats, in the order of election; fewer than left if nobody else stood.
    pub successors: Vec<usize>,
    /// The count without those who left.
    pub sheet: Sheet,
}

/// Counts a contest again without those who left, keeping those who still sit.
///
/// `contest` is that of the election, with its seats, and with whoever is no longer eligible among the withdrawn.
/// `method` is the count of the election, such as [`scottish::count`](super::scottish::count).
///
/// # Errors
///
/// [`Uncountable`] as the method says; [`Uncountable::KeptAndWithdrawn`] if somebody left and still sits,
/// [`Uncountable::NobodyKept`] if the method cannot keep those who sit.
///
/// ```
/// use tauride_tally::ballots::Ballots;
/// use tauride_tally::transferable::{countback, scottish};
/// use tauride_tally::{Contest, Counted};
///
/// let ballots = Ballots::ranked(4, &[(&[0, 1], 6), (&[2], 4), (&[3], 2)])?;
/// let counted = countback(&Contest::new(&ballots, 2), &[0], &[2], scottish::count)?;
/// let Counted::Complete(filled) = counted else { unreachable!() };
/// assert_eq!(filled.successors, [1]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn countback(
    contest: &Contest<'_>,
    vacated: &[usize],
    sitting: &[usize],
    method: impl FnOnce(&Contest<'_>) -> Result<Counted<Sheet>, Uncountable>,
) -> Result<Counted<Countback>, Uncountable> {
    let withdrawn: Vec<usize> = contest.withdrawn.iter().chain(vacated).copied().collect();
    let again = Contest { withdrawn: &withdrawn, kept: sitting, ..*contest };
    let counted = method(&again)?;
    Ok(counted.map(|sheet| {
        let successors = sheet.elected.iter().copied().filter(|candidate| !sitting.contains(candidate)).collect();
        Countback { vacated: vacated.to_vec(), successors, sheet }
    }))
}
