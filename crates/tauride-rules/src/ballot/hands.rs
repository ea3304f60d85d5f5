//! A show of hands: two tellers count, and agree or count again.

use alloc::vec::Vec;

use crate::ballot::cast::in_voting;
use crate::ballot::close::open_until;
use crate::ballot::event::BallotEvent;
use crate::ballot::reads::{in_order, runs};
use crate::ballot::refusal::BallotRefusal;
use crate::chapters::{Event, Refusal};
use crate::election::count::together;
use crate::election::outcome;
use crate::election::rule::{by_hands, electors_of, votes_each};
use crate::election::state::Election;
use crate::ground::actor::Actor;
use crate::ground::ids::{ElectionId, MemberId};
use crate::office;
use crate::state::{Queue, State};
use crate::terms::ElectionRule;
use crate::votes::tellers;

/// Decides [`BallotAct::ReportHands`](crate::ballot::BallotAct::ReportHands).
///
/// # Errors
///
/// - [`ElectionRefusal::NoSuchElection`](crate::election::ElectionRefusal::NoSuchElection), [`BallotRefusal::NotVoting`] (articles election.1, ballot.1)
/// - [`BallotRefusal::ByName`] if the charter asks for votes by name (ballot.3)
/// - [`BallotRefusal::NotATeller`], [`BallotRefusal::CountedAlready`], [`BallotRefusal::CountIsIn`] (ballot.15)
/// - [`BallotRefusal::OutOfOrder`], [`BallotRefusal::NotACandidate`] if the count does not read so (ballot.8)
/// - [`BallotRefusal::NotCounted`], [`BallotRefusal::TooManyHands`], [`BallotRefusal::TooManyTogether`] (ballot.17)
pub(crate) fn report_hands(
    state: &State,
    by: Actor,
    id: ElectionId,
    counts: &[(MemberId, u32)],
) -> Result<Event, Refusal> {
    let (election, rule) = in_voting(state, id)?;
    let teller = office::member(state, by)?;
    if !by_hands(rule) {
        return Err(BallotRefusal::ByName { election: id, under: rule.article.clone() }.into());
    }
    counts_here(state, teller, id, election)?;
    every_candidate(id, election, counts)?;
    are_possible(state, election, rule, counts)?;
    Ok(Event::Ballot(BallotEvent::HandsReported { election: id, teller, counts: Vec::from(counts) }))
}

/// Two counts that differ are set aside; two that agree close the vote, once its time is over (ballot.18).
pub(crate) fn after_hands(state: &State, id: ElectionId, queue: &mut Queue) {
    let Some(election) = state.election(id) else { return };
    if election.hands.differ() {
        queue.push_back(Event::Ballot(BallotEvent::CountsDiffered { election: id }));
    } else if election.hands.agreed().is_some() && open_until(state, election).is_none() {
        queue.push_back(outcome::outcome(state, id, election));
    }
}

fn counts_here(state: &State, teller: MemberId, id: ElectionId, election: &Election) -> Result<(), BallotRefusal> {
    let candidates: Vec<MemberId> = election.standing().map(|candidate| candidate.member).collect();
    let place = state.constituency(election.constituency);
    if !place.is_some_and(|place| tellers::counts(state, teller, place.from, &candidates)) {
        return Err(BallotRefusal::NotATeller { member: teller, election: id });
    }
    if election.hands.agreed().is_some() {
        return Err(BallotRefusal::CountIsIn { election: id });
    }
    if election.hands.reports().iter().any(|(other, _)| *other == teller) {
        return Err(BallotRefusal::CountedAlready { member: teller });
    }
    Ok(())
}

/// Refuses a count that does not give the hands for exactly those who stand, in rising order.
fn every_candidate(id: ElectionId, election: &Election, counts: &[(MemberId, u32)]) -> Result<(), BallotRefusal> {
    in_order(counts)?;
    counts.iter().try_for_each(|(candidate, _)| runs(id, election, *candidate))?;
    let counted = |member: MemberId| counts.binary_search_by_key(&member, |(member, _)| *member).is_ok();
    match election.running().find(|candidate| !counted(candidate.member)) {
        Some(candidate) => Err(BallotRefusal::NotCounted { candidate: candidate.member }),
        None => Ok(()),
    }
}

/// Refuses more hands than there are electors, or than they have votes together.
fn are_possible(
    state: &State,
    election: &Election,
    rule: &ElectionRule,
    counts: &[(MemberId, u32)],
) -> Result<(), BallotRefusal> {
    let electors = electors_of(state, election);
    if let Some((candidate, hands)) = counts.iter().find(|(_, hands)| u64::from(*hands) > electors) {
        return Err(BallotRefusal::TooManyHands { candidate: *candidate, hands: *hands, electors });
    }
    let votes = electors.saturating_mul(u64::from(votes_each(rule, election)));
    let hands = together(counts);
    if hands > votes {
        return Err(BallotRefusal::TooManyTogether { hands, votes, under: rule.article.clone() });
    }
    Ok(())
}
