//! Votes that give points to candidates.

use alloc::vec::Vec;

use tauride_tally::method::{Method, Says};
use tauride_tally::points::Bounds;

use crate::act::Actor;
use crate::charter::ElectionRule;
use crate::event::Event;
use crate::ids::{ElectionId, MemberId};
use crate::refusal::{ElectionRefusal, Refusal};
use crate::state::{Election, State};

use super::voting::{in_order, may_vote, runs};

/// Decides [`Act::GivePoints`](crate::Act::GivePoints).
///
/// # Errors
///
/// - [`ElectionRefusal::NoSuchElection`], [`ElectionRefusal::NotVoting`] (articles election.1, election.16)
/// - [`ElectionRefusal::NotAnElector`] (election.17)
/// - [`ElectionRefusal::ByHands`], [`ElectionRefusal::Chosen`], [`ElectionRefusal::Ranked`] if the charter asks for another
///   form of vote (election.18)
/// - [`ElectionRefusal::VotedAlready`]: nobody votes twice (election.19)
/// - [`ElectionRefusal::NoPoints`], [`ElectionRefusal::OutOfOrder`], [`ElectionRefusal::NotACandidate`],
///   [`ElectionRefusal::TooManyPoints`], [`ElectionRefusal::TooManyPointsTogether`] if the points do not read so
///   (election.20)
pub(crate) fn give_points(
    state: &State,
    by: Actor,
    id: ElectionId,
    points: &[(MemberId, u32)],
) -> Result<Event, Refusal> {
    let (member, election, rule) = may_vote(state, by, id, Says::Points)?;
    read_well(id, election, rule, points)?;
    Ok(Event::PointsGiven { election: id, member, points: Vec::from(points) })
}

/// Returns how many points a ballot may give, to each candidate and together.
pub(super) fn bounds(rule: &ElectionRule) -> Bounds {
    let points = rule.points.unwrap_or(1);
    if rule.method == Method::Cumulative { Bounds::cumulative(points) } else { Bounds::score(points) }
}

/// Refuses points that are none, too many, out of order, or for somebody who does not stand.
fn read_well(
    id: ElectionId,
    election: &Election,
    rule: &ElectionRule,
    given: &[(MemberId, u32)],
) -> Result<(), ElectionRefusal> {
    let under = || rule.article.clone();
    let Bounds { each: most, together } = bounds(rule);
    if given.is_empty() || given.iter().any(|(_, points)| *points == 0) {
        return Err(ElectionRefusal::NoPoints);
    }
    in_order(given)?;
    given.iter().try_for_each(|(candidate, _)| runs(id, election, *candidate))?;
    if let Some((candidate, points)) = given.iter().copied().find(|(_, points)| *points > most) {
        return Err(ElectionRefusal::TooManyPoints { candidate, points, most, under: under() });
    }
    let points = given.iter().fold(0_u64, |sum, (_, points)| sum.saturating_add(u64::from(*points)));
    match together.filter(|most| points > u64::from(*most)) {
        Some(most) => Err(ElectionRefusal::TooManyPointsTogether { points, most, under: under() }),
        None => Ok(()),
    }
}
