//! Ballots that rank candidates, the first preference first.

use alloc::vec::Vec;

use crate::ballot::reads::runs;
use crate::ballot::refusal::BallotRefusal;
use crate::election::state::Election;
use crate::ground::ids::{ElectionId, MemberId};
use crate::terms::ElectionRule;

/// Refuses a ranking that is empty, has an empty rank, names somebody twice or who does not stand, or ranks two the same
/// where the method counts one after the other (ballot.8, ballot.11).
pub(super) fn read_well(
    id: ElectionId,
    election: &Election,
    rule: &ElectionRule,
    ranks: &[Vec<MemberId>],
) -> Result<(), BallotRefusal> {
    if ranks.is_empty() || ranks.iter().any(Vec::is_empty) {
        return Err(BallotRefusal::NobodyRanked);
    }
    let mut named: Vec<MemberId> = ranks.iter().flatten().copied().collect();
    named.sort_unstable();
    if let Some((twice, _)) = named.iter().zip(named.iter().skip(1)).find(|(one, next)| one == next) {
        return Err(BallotRefusal::RankedTwice { candidate: *twice });
    }
    named.into_iter().try_for_each(|member| runs(id, election, member))?;
    let equal =
        ranks.iter().find_map(|rank| if let [first, second, ..] = rank[..] { Some((first, second)) } else { None });
    match equal {
        Some((first, second)) if !rule.method.counts_equal_ranks() => {
            Err(BallotRefusal::RankedEqual { first, second, election: id, under: rule.article.clone() })
        }
        _ => Ok(()),
    }
}
