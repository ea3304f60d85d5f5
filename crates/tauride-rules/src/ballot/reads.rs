//! What every form of ballot must be: for candidates who run, each once and in order.

use crate::ballot::refusal::BallotRefusal;
use crate::election::contest;
use crate::election::state::Election;
use crate::ground::ids::{ElectionId, MemberId};

/// Refuses whoever cannot be voted for: not a candidate, withdrawn, or not in the second round.
pub(super) fn runs(id: ElectionId, election: &Election, candidate: MemberId) -> Result<(), BallotRefusal> {
    if !election.candidate(candidate).is_some_and(|candidate| candidate.stands) {
        return Err(BallotRefusal::NotACandidate { candidate, election: id });
    }
    if election.has_withdrawn(candidate) {
        return Err(BallotRefusal::HasWithdrawn { candidate, election: id });
    }
    if contest::first_round(election).is_some_and(|first| !first.between.contains(&candidate)) {
        return Err(BallotRefusal::NotInSecondRound { candidate, election: id });
    }
    Ok(())
}

/// Refuses numbers for candidates that do not stand in rising order of these, each once.
pub(super) fn in_order(numbers: &[(MemberId, u32)]) -> Result<(), BallotRefusal> {
    match numbers.iter().zip(numbers.iter().skip(1)).find(|(one, next)| one.0 >= next.0) {
        Some((_, next)) => Err(BallotRefusal::OutOfOrder { candidate: next.0 }),
        None => Ok(()),
    }
}
