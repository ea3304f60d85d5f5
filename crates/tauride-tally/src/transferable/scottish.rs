//! Scottish STV: the rules for the election of local councils in Scotland.
//!
//! The Scottish Local Government Elections Order 2007 (SSI 2007/42), Schedule 1, Part III, rules 45 to 52, in force since
//! 17 February 2007; the Order of 2011 (SSI 2011/399) has the same rules under the numbers 46 to 53.
//!
//! - Rule 46: the quota is the valid ballots divided by one more than the seats, without the fraction, and one more.
//! - Rule 47: whoever has the quota at a stage is elected.
//! - Rule 48: a surplus moves with every ballot of the candidate, each at the surplus times the value at which it came,
//!   divided by all votes of the candidate, to five decimal places; what remains is ignored.
//! - Rule 49: the largest surplus first. Equal ones: whoever had more votes at the most recent stage at which they
//!   differed, then by lot.
//! - Rule 50: with no surplus to move, whoever has the fewest votes is excluded, one at a time; their ballots go on at the
//!   value at which they came.
//! - Rule 51: equally few: whoever had fewer at the most recent stage at which they differed, then by lot.
//! - Rule 52: when as many are left as there are seats, they are elected and nothing more moves. The ballots of the last who
//!   is excluded still move, as in the reports of every count by machine; SSI 2021/437, article 2(4), has since changed
//!   the rule to say that this is no breach.
//!
//! A ballot counts for the next preference "recorded in consecutive numerical order" (article 2): it stops at a rank that
//! was left empty or is shared. A ballot without a clear first preference is rejected (rule 43) and is not valid.
//!
//! The Order knows no groups. Where there are some, the doomed are excluded together as soon as they are, before any
//! surplus, and the guarded are not excluded ([`Guard`](crate::constraints::Guard)).

use super::sheet::Sheet;
use super::wigm::{self, Options};
use crate::contest::{Contest, Counted, Uncountable};

/// How many digits the votes have after the point (rule 48(3)).
pub const DECIMALS: u32 = Options::SCOTTISH.decimals;

/// Counts a contest by the Scottish rules.
///
/// # Errors
///
/// [`Uncountable`]: what [`Contest::check`] refuses, more candidates than a sheet can show, groups that cannot all get what
/// they must.
///
/// ```
/// use tauride_tally::ballots::Ballots;
/// use tauride_tally::{Contest, Counted, transferable::scottish};
///
/// let ballots = Ballots::ranked(3, &[(&[0, 1], 5), (&[2], 3), (&[1, 2], 1)])?;
/// let Counted::Complete(sheet) = scottish::count(&Contest::new(&ballots, 2))? else { unreachable!() };
/// assert_eq!(sheet.elected, [0, 2]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn count(contest: &Contest<'_>) -> Result<Counted<Sheet>, Uncountable> {
    wigm::count(contest, Options::SCOTTISH)
}
