//! Meek's method: whoever is elected keeps of every vote only what they need, and the rest goes on.
//!
//! Every elected candidate has a *keep value*, the part of each vote that stays with them. The papers are counted again
//! and again, each time with keep values that bring the elected nearer to the quota, until the surplus is as good as gone
//! or a decision is certain. An elected candidate's next votes are not passed over, and the quota falls as votes come to
//! the end of their papers: what a paper can still do does not depend on the order in which others were elected.
//!
//! [`Settings::NEW_ZEALAND`] is the rule of New Zealand's local elections: Local Electoral Regulations 2001 (SR 2001/145),
//! schedule 1A, Part 1, inserted on 1 January 2004 by SR 2003/391. Where the STV Calculator of the Department of Internal
//! Affairs differs from the letter, it is followed, because it makes the official results ([`Division`], [`Exclusion`]).
//! [`Settings::PARAMETRIC`] is the "Meek Parametric" of Droop.py and stv-rs.

mod course;
mod equal;
mod flows;
mod level;
mod papers;
mod settings;
mod shares;
mod tally;
mod tree;

pub use settings::{Division, Equal, Exclusion, Settings, Surplus};

use super::sheet::Sheet;
use crate::contest::{Contest, Counted, Uncountable};

/// The most decimals: with 10²⁰ ballots, a quota times a keep value of nine decimals is less than 1.01 · 10³⁸ units.
pub const DECIMALS_MAX: u32 = 9;

/// Counts a contest by Meek's method.
///
/// # Errors
///
/// [`Uncountable::TooManyDecimals`] beyond [`DECIMALS_MAX`], and whatever no method can count.
///
/// ```
/// use tauride_tally::ballots::Ballots;
/// use tauride_tally::transferable::meek::{Settings, count};
/// use tauride_tally::Contest;
///
/// let ballots = Ballots::ranked(3, &[(&[0, 1], 8), (&[1], 1), (&[2], 3)])?;
/// let counted = count(&Contest::new(&ballots, 2), &Settings::NEW_ZEALAND)?;
/// assert_eq!(counted.sheet().elected, [0, 1]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn count(contest: &Contest<'_>, settings: &Settings) -> Result<Counted<Sheet>, Uncountable> {
    course::count(contest, settings)
}
