//! Votes or points are added up, and the most win.
//!
//! Plurality, block vote, limited vote and approval differ only in how many candidates a ballot may choose. The Borda
//! count gives points for places on the ballot; [score and cumulative voting](crate::points) let the elector give them;
//! [two rounds](two_round) ask a second time where nobody has a majority. All of them write the same [`Sheet`].
//!
//! **A candidate without a vote is not elected**, even if seats stay empty: nobody asked for them. Where groups bind or
//! somebody is kept, every seat is filled.

mod adding;
mod choosing;
mod sheet;
pub mod two_round;
mod words;

use alloc::vec::Vec;

pub use sheet::{Method, Round, Ruling, Sheet, Unranked};

pub(crate) use choosing::{Chosen, Field};

use crate::constraints::Guard;
use crate::standing::standing;
use crate::{Contest, Counted, Uncountable};

/// Counts ballots by a plain method.
///
/// How a ballot is read:
///
/// - by plurality it chooses the first whom it ranks; by block vote as many as there are seats, from the first on; by
///   limited vote as many as the rule says; by approval everybody whom it names. Whoever withdrew is passed over. Where
///   candidates of one rank are more than the ballot may still choose, it does not say whom it chooses and is spoilt;
/// - by the Borda count it gives points for places.
///
/// Groups and those who are kept are honoured: whoever cannot be elected without breaking a group is passed over, in the
/// order of votes ([`constraints`](crate::constraints)).
///
/// # Errors
///
/// As [`Contest::check`], and [`Uncountable::Constraints`]. [`Method::TwoRound`], [`Method::Score`] and
/// [`Method::Cumulative`] are counted by [`two_round::count`] and [`points::count`](crate::points::count); here they are
/// [`Uncountable::NotByRanking`].
///
/// ```
/// use tauride_tally::Contest;
/// use tauride_tally::ballots::Ballots;
/// use tauride_tally::plain::{Method, count};
///
/// let ballots = Ballots::ranked(3, &[(&[0, 1], 5), (&[2], 7), (&[0], 1)])?;
/// let elected = |method| count(&Contest::new(&ballots, 2), method).map(|counted| counted.sheet().elected.clone());
/// assert_eq!(elected(Method::Plurality), Ok(vec![2, 0]));
/// assert_eq!(elected(Method::Block), Ok(vec![2, 0]));
/// assert_eq!(elected(Method::Limited { votes: 1 }), elected(Method::Plurality));
/// # Ok::<(), tauride_tally::ballots::BallotError>(())
/// ```
pub fn count(contest: &Contest<'_>, method: Method) -> Result<Counted<Sheet>, Uncountable> {
    let standing = standing(contest)?;
    let seats = usize::try_from(contest.seats).unwrap_or(usize::MAX);
    let added = match method {
        Method::Plurality => adding::choices(contest, &standing, 1),
        Method::Block => adding::choices(contest, &standing, seats),
        Method::Limited { votes } => {
            adding::choices(contest, &standing, usize::try_from(votes).unwrap_or(usize::MAX).min(seats))
        }
        Method::Approval => adding::choices(contest, &standing, usize::MAX),
        Method::Borda(unranked) => adding::borda(contest, &standing, unranked),
        Method::TwoRound | Method::Score | Method::Cumulative => return Err(Uncountable::NotByRanking),
    };
    let guard = Guard::new(contest).map_err(Uncountable::Constraints)?;
    let field = Field { candidates: contest.ballots.candidates(), seats, lots: contest.lots, guard };
    let chosen = field.choose(&standing, &added.votes)?;
    Ok(finish((method, contest.seats), standing, added, chosen))
}

/// Puts a count of one round, for so many seats, on its sheet.
pub(crate) fn finish(
    (method, seats): (Method, u32),
    standing: Vec<usize>,
    added: Added,
    chosen: Chosen,
) -> Counted<Sheet> {
    let Added { votes, valid, spoilt } = added;
    let round = Round { standing, votes, valid, spoilt, needed: None, rulings: chosen.rulings };
    // Places of equal rank share points: halves.
    let decimals = u32::from(matches!(method, Method::Borda(_)));
    let sheet = Sheet { method, seats, decimals, rounds: Vec::from([round]), elected: chosen.elected };
    match chosen.tie {
        None => Counted::Complete(sheet),
        Some(tie) => Counted::LotRequired { tie, so_far: sheet },
    }
}

/// Votes of a round, added up.
pub(crate) struct Added {
    /// In units, candidate by candidate.
    pub(crate) votes: Vec<u128>,
    /// How many ballots they are from.
    pub(crate) valid: u128,
    /// How many do not say whom they choose.
    pub(crate) spoilt: u128,
}
