//! Proportional committees from approvals: every ballot names whom it approves, and groups of electors get seats in
//! proportion to their size.
//!
//! Three methods go seat by seat, in exact fractions:
//!
//! - [`Method::SequentialApproval`]: a ballot counts for less the more of those whom it approves are elected (Thiele 1895);
//! - [`Method::Phragmen`]: whoever is elected is a load of one that their supporters share so that the most loaded ballot
//!   bears as little as possible (Phragmén 1894);
//! - [`Method::EqualShares`]: every ballot has an equal share of the seats to spend, and supporters pay for a seat in
//!   equal parts as far as they can (Peters and Skowron 2020). It can leave seats that nobody can pay for; the rule says
//!   how they are filled ([`Completion`]).
//!
//! Nobody is elected whom no ballot approves, even if seats stay empty; where groups bind or somebody is kept, every seat
//! is filled, and what the method leaves goes by approvals.
//!
//! **Equal candidates.** A lot puts them in order, unless no ballot approves two of them and there is a seat for each:
//! then all are elected, whatever the order.

mod levels;
mod papers;
mod run;
mod sheet;
mod step;
mod words;

pub use sheet::{Bearing, Completion, FIGURES_MAX, Method, Round, Sheet, Step};

use crate::constraints::Guard;
use crate::standing::standing;
use crate::{Contest, Counted, Uncountable};

/// Counts ballots as approvals of everybody whom they name.
///
/// # Errors
///
/// As [`Contest::check`], and [`Uncountable::Constraints`].
///
/// ```
/// use tauride_tally::Contest;
/// use tauride_tally::ballots::Ballots;
/// use tauride_tally::committee::{Method, count};
///
/// // Two thirds approve the first three, one third the fourth: two seats to one.
/// let ballots = Ballots::ranked(4, &[(&[0, 1, 2], 20), (&[3], 10)])?;
/// let lots = tauride_tally::lots::Lots { beforehand: vec![0, 1, 2, 3], ..Default::default() };
/// let contest = Contest { lots: &lots, ..Contest::new(&ballots, 3) };
/// let mut elected = count(&contest, Method::Phragmen)?.sheet().elected.clone();
/// elected.sort_unstable();
/// assert_eq!(elected, [0, 1, 3]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn count(contest: &Contest<'_>, method: Method) -> Result<Counted<Sheet>, Uncountable> {
    let standing = standing(contest)?;
    let guard = Guard::new(contest).map_err(Uncountable::Constraints)?;
    run::run(contest, &standing, guard, method)
}
