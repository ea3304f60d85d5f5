//! Ballots that choose candidates.

use crate::ballot::reads::runs;
use crate::ballot::refusal::BallotRefusal;
use crate::election::rule::votes_each;
use crate::election::state::Election;
use crate::ground::ids::{ElectionId, MemberId};
use crate::terms::ElectionRule;

/// Refuses a vote that is empty, too long, out of order, or for somebody who does not stand (ballot.8).
pub(super) fn read_well(
    id: ElectionId,
    election: &Election,
    rule: &ElectionRule,
    choices: &[MemberId],
) -> Result<(), BallotRefusal> {
    let most = votes_each(rule, election);
    let chosen = u32::try_from(choices.len()).unwrap_or(u32::MAX);
    if chosen == 0 {
        return Err(BallotRefusal::NobodyChosen);
    }
    if chosen > most {
        return Err(BallotRefusal::TooManyChosen { chosen, most, under: rule.article.clone() });
    }
    let mut before = None;
    for candidate in choices.iter().copied() {
        if before.is_some_and(|before| before >= candidate) {
            return Err(BallotRefusal::OutOfOrder { candidate });
        }
        runs(id, election, candidate)?;
        before = Some(candidate);
    }
    Ok(())
}
