//! Ballots that say as little as they can.

use tauride_rules::ballot::Ballot;
use tauride_rules::election::state::Election;
use tauride_rules::ids::MemberId;
use tauride_tally::method::Says;

/// Returns a ballot for one candidate, as the method of the election has it.
pub(crate) fn for_one(election: &Election, candidate: MemberId) -> Ballot {
    match election.counting.as_ref().map(|counting| counting.rule.method.says()) {
        Some(Says::Ranking) => Ballot::Ranking(vec![vec![candidate]]),
        Some(Says::Points) => Ballot::Points(vec![(candidate, 1)]),
        Some(Says::Choice | Says::List) | None => Ballot::Choices(vec![candidate]),
    }
}

/// Returns a ballot for all of these alike, as the method of the election has it. They come in rising order of their numbers.
pub(crate) fn for_these(election: &Election, candidates: &[MemberId]) -> Ballot {
    match election.counting.as_ref().map(|counting| counting.rule.method.says()) {
        Some(Says::Ranking) => Ballot::Ranking(candidates.iter().map(|one| vec![*one]).collect()),
        Some(Says::Points) => Ballot::Points(candidates.iter().map(|one| (*one, 1)).collect()),
        Some(Says::Choice | Says::List) | None => Ballot::Choices(candidates.to_vec()),
    }
}
