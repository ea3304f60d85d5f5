//! Ballots that give points to candidates.

use tauride_tally::points::Bounds;

use crate::ballot::reads::{in_order, runs};
use crate::ballot::refusal::BallotRefusal;
use crate::election::rule::bounds;
use crate::election::state::Election;
use crate::ground::ids::{ElectionId, MemberId};
use crate::terms::ElectionRule;

/// Refuses points that are none, too many, out of order, or for somebody who does not stand.
pub(super) fn read_well(
    id: ElectionId,
    election: &Election,
    rule: &ElectionRule,
    given: &[(MemberId, u32)],
) -> Result<(), BallotRefusal> {
    let under = || rule.article.clone();
    let Bounds { each: most, together } = bounds(rule);
    if given.is_empty() || given.iter().any(|(_, points)| *points == 0) {
        return Err(BallotRefusal::NoPoints);
    }
    in_order(given)?;
    given.iter().try_for_each(|(candidate, _)| runs(id, election, *candidate))?;
    if let Some((candidate, points)) = given.iter().copied().find(|(_, points)| *points > most) {
        return Err(BallotRefusal::TooManyPoints { candidate, points, most, under: under() });
    }
    let points = given.iter().fold(0_u64, |sum, (_, points)| sum.saturating_add(u64::from(*points)));
    match together.filter(|most| points > u64::from(*most)) {
        Some(most) => Err(BallotRefusal::TooManyPointsTogether { points, most, under: under() }),
        None => Ok(()),
    }
}
