//! Votes that rank candidates, the first preference first.

use alloc::vec::Vec;

use tauride_tally::method::Says;

use crate::act::Actor;
use crate::event::Event;
use crate::ids::{ElectionId, MemberId};
use crate::refusal::{ElectionRefusal, Refusal};
use crate::state::{Election, State};

use super::voting::{may_vote, runs};

/// Decides [`Act::Rank`](crate::Act::Rank).
///
/// # Errors
///
/// - [`ElectionRefusal::NoSuchElection`], [`ElectionRefusal::NotVoting`] (articles election.1, election.16)
/// - [`ElectionRefusal::NotAnElector`] (election.17)
/// - [`ElectionRefusal::ByHands`] if the charter asks for a show of hands, [`ElectionRefusal::Chosen`] or [`ElectionRefusal::Pointed`] if its method
///   does not count preferences (election.18)
/// - [`ElectionRefusal::VotedAlready`]: nobody votes twice (election.19)
/// - [`ElectionRefusal::NobodyRanked`], [`ElectionRefusal::RankedTwice`], [`ElectionRefusal::NotACandidate`],
///   [`ElectionRefusal::RankedEqual`] if the ranking does not read so (election.20)
pub(crate) fn rank(state: &State, by: Actor, id: ElectionId, ranks: &[Vec<MemberId>]) -> Result<Event, Refusal> {
    let (member, election, rule) = may_vote(state, by, id, Says::Ranking)?;
    reads_well(id, election, ranks)?;
    let equal =
        ranks.iter().find_map(|rank| if let [first, second, ..] = rank[..] { Some((first, second)) } else { None });
    match equal {
        Some((first, second)) if !rule.method.counts_equal_ranks() => {
            Err(ElectionRefusal::RankedEqual { first, second, election: id, under: rule.article.clone() }.into())
        }
        _ => Ok(Event::Ranked { election: id, member, ranks: Vec::from(ranks) }),
    }
}

/// Refuses a ranking that is empty, has an empty rank, or names somebody twice or who does not stand.
fn reads_well(id: ElectionId, election: &Election, ranks: &[Vec<MemberId>]) -> Result<(), ElectionRefusal> {
    if ranks.is_empty() || ranks.iter().any(Vec::is_empty) {
        return Err(ElectionRefusal::NobodyRanked);
    }
    let mut named: Vec<MemberId> = ranks.iter().flatten().copied().collect();
    named.sort_unstable();
    if let Some((twice, _)) = named.iter().zip(named.iter().skip(1)).find(|(one, next)| one == next) {
        return Err(ElectionRefusal::RankedTwice { candidate: *twice });
    }
    named.into_iter().try_for_each(|member| runs(id, election, member))
}
