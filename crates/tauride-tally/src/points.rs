//! Ballots that give points to candidates: score and cumulative voting.
//!
//! By score (also called range voting) each candidate gets up to so many points, independently of the others. By
//! cumulative voting a ballot has so many points in all, and puts them on one candidate or shares them out. Both add up
//! to a number of points for each, and the most win.

mod ballots;

use alloc::vec;

pub use ballots::{Ballots, Bounds, Builder, Paper, PointsError};

use crate::lots::Lots;
use crate::plain::{Added, Field, Method, Sheet, finish};
use crate::standing::without;
use crate::{Counted, Uncountable};

/// What a count of points needs to know.
#[derive(Clone, Copy, Debug)]
pub struct Contest<'a> {
    /// The ballots.
    pub ballots: &'a Ballots,
    /// How many are to be elected.
    pub seats: u32,
    /// Who cannot be elected, as whoever withdrew: their points count for nothing.
    pub withdrawn: &'a [usize],
    /// The lots drawn so far.
    pub lots: &'a Lots,
}

impl<'a> Contest<'a> {
    /// Returns a contest in which everybody may be elected and no lot is drawn yet.
    pub fn new(ballots: &'a Ballots, seats: u32) -> Self {
        Self { ballots, seats, withdrawn: &[], lots: Lots::NONE }
    }
}

/// Adds up the points. The sheet's method is cumulative if a ballot's points are bounded together, and score otherwise.
///
/// # Errors
///
/// [`Uncountable::NoSeats`], [`Uncountable::NoSuchCandidate`].
///
/// ```
/// use tauride_tally::points::{Bounds, Builder, Contest, count};
///
/// let mut builder = Builder::new(2, Bounds::score(5))?;
/// for (points, ballots) in [([5, 4], 3), ([0, 5], 2)] {
///     builder.give(0, points[0])?;
///     builder.give(1, points[1])?;
///     builder.close(ballots)?;
/// }
/// let ballots = builder.finish();
/// let counted = count(&Contest::new(&ballots, 1))?;
/// assert_eq!((counted.sheet().elected.as_slice(), &counted.sheet().rounds[0].votes), (&[1][..], &vec![15, 22]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn count(contest: &Contest<'_>) -> Result<Counted<Sheet>, Uncountable> {
    if contest.seats == 0 {
        return Err(Uncountable::NoSeats);
    }
    let candidates = contest.ballots.candidates();
    if let Some(candidate) = contest.withdrawn.iter().copied().find(|candidate| *candidate >= candidates) {
        return Err(Uncountable::NoSuchCandidate { candidate });
    }
    let standing = without(candidates, contest.withdrawn);
    let added = add(contest.ballots, &standing);
    let seats = usize::try_from(contest.seats).unwrap_or(usize::MAX);
    let chosen = Field { candidates, seats, lots: contest.lots, guard: None }.choose(&standing, &added.votes)?;
    let method = if contest.ballots.bounds().together.is_some() { Method::Cumulative } else { Method::Score };
    Ok(finish((method, contest.seats), standing, added, chosen))
}

fn add(ballots: &Ballots, standing: &[usize]) -> Added {
    let mut votes = vec![0_u128; ballots.candidates()];
    let mut valid: u128 = 0;
    for paper in ballots.papers() {
        let count = u128::from(paper.count);
        let mut counts = false;
        for (candidate, points) in paper.points() {
            if let (Ok(_), Some(votes)) = (standing.binary_search(&candidate), votes.get_mut(candidate)) {
                *votes = votes.saturating_add(u128::from(points).saturating_mul(count));
                counts = true;
            }
        }
        if counts {
            valid = valid.saturating_add(count);
        }
    }
    Added { votes, valid, spoilt: ballots.spoilt() }
}
