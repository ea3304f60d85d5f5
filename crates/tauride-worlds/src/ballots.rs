//! Ballots that say as little as they can.

use tauride_rules::ballot::Ballot;
use tauride_rules::election::state::Election;
use tauride_rules::ids::MemberId;
use tauride_tally::method::Says;

/// Returns a ballot for one candidate, as the method of the election has it.
pub(crate) fn for_one(election: &Election, candidate: MemberId) -> Ballot {
    for_these(election, &[candidate])
}

/// Returns a ballot for all of these alike, as the method of the election has it. They come in rising order of their numbers.
pub(crate) fn for_these(election: &Election, candidates: &[MemberId]) -> Ballot {
    let says = election.counting.as_ref().map_or(Says::Choice, |counting| counting.rule.method.says());
    Ballot::of(says, candidates)
}
