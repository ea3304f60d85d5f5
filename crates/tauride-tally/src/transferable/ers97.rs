//! The rules of the Electoral Reform Society, as unions and societies in Britain use them.
//!
//! R. A. Newland and F. S. Britton, *How to conduct an election by the Single Transferable Vote*, third edition, Electoral
//! Reform Society, 1997, sections 5 and 6: "ERS97". The numbers beside the steps are its paragraphs.
//!
//! A surplus takes along only the papers that came last. Candidates who together cannot overtake the next are excluded at
//! once, and their papers go on in batches, the most valuable first; after each batch it is seen who is elected. Votes
//! have two decimals.
//!
//! The text leaves some things open, and this is how they are read here:
//!
//! - 5.2.2: surpluses are deferred if *either* (a) or (b) holds, that is, if somebody could be excluded although they
//!   are. Both say that no way in which they might go could save whoever is to be excluded.
//! - 5.2.5: candidates with equal votes are not divided between those who are excluded together and those who stay.
//! - 5.3.2, where a lower quota makes somebody elected who received nothing at that point: the last batch that they
//!   received is taken (C. Rosenstiel, *Voting matters* 11, April 2000).
//! - 5.3.7: where the papers are worth less than the surplus, the rest of it is not transferable.
//! - 6.10: a rank with several names of whom one is still in the count is uncertain and ends the paper. A rank that was
//!   left empty leaves the order clear and is passed over.

mod batches;
mod course;

use super::sheet::Sheet;
use crate::contest::{Contest, Counted, Uncountable};

/// How many digits votes have after the point. 5.1.6 and 5.3.7.
pub const DECIMALS: u32 = 2;

/// Counts a contest by ERS97. Every batch is a stage of its own on the sheet.
///
/// # Errors
///
/// [`Uncountable`] for what no method can count.
///
/// ```
/// use tauride_tally::Contest;
/// use tauride_tally::ballots::Ballots;
/// use tauride_tally::transferable::ers97::count;
///
/// let ballots = Ballots::ranked(3, &[(&[0], 5), (&[1, 0], 17), (&[1], 3)])?;
/// let counted = count(&Contest::new(&ballots, 2))?;
/// let last = counted.sheet().stages.last().unwrap();
/// assert_eq!(counted.sheet().elected, [1, 0]);
/// assert_eq!(last.votes, [16_56, 8_34, 0]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn count(contest: &Contest<'_>) -> Result<Counted<Sheet>, Uncountable> {
    course::count(contest)
}
