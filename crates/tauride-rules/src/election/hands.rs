//! A show of hands: two tellers count, and agree or count again.

use alloc::vec::Vec;

use crate::act::Actor;
use crate::charter::ElectionRule;
use crate::event::Event;
use crate::ids::{ElectionId, MemberId};
use crate::refusal::{ElectionRefusal, Refusal};
use crate::state::{Election, Queue, State};
use crate::{electors, office, tellers};

use super::voting::{by_hands, in_order, in_voting, open_until, runs, votes_each};
use super::{count, rule_of};

/// Decides [`Act::ReportHands`](crate::Act::ReportHands).
///
/// # Errors
///
/// - [`ElectionRefusal::NoSuchElection`], [`ElectionRefusal::NotVoting`] (articles election.1, election.16)
/// - [`ElectionRefusal::ByName`] if the charter asks for votes by name (election.18)
/// - [`ElectionRefusal::NotATeller`], [`ElectionRefusal::CountedAlready`], [`ElectionRefusal::CountIsIn`] (election.21)
/// - [`ElectionRefusal::OutOfOrder`], [`ElectionRefusal::NotACandidate`] if the count does not read so (election.20)
/// - [`ElectionRefusal::NotCounted`], [`ElectionRefusal::TooManyHands`], [`ElectionRefusal::TooManyTogether`] (election.22)
pub(crate) fn report_hands(
    state: &State,
    by: Actor,
    id: ElectionId,
    counts: &[(MemberId, u32)],
) -> Result<Event, Refusal> {
    let (election, rule) = in_voting(state, id)?;
    let teller = office::member(state, by)?;
    if !by_hands(rule) {
        return Err(ElectionRefusal::ByName { election: id, under: rule.article.clone() }.into());
    }
    counts_here(state, teller, id, election)?;
    every_candidate(id, election, counts)?;
    are_possible(state, election, rule, counts)?;
    Ok(Event::HandsReported { election: id, teller, counts: Vec::from(counts) })
}

/// Two counts that differ are set aside; two that agree close the vote, once its time is over (election.23).
pub(crate) fn after_hands(state: &State, id: ElectionId, queue: &mut Queue) {
    let Some(election) = state.election(id) else { return };
    if election.hands.differ() {
        queue.push_back(Event::CountsDiffered { election: id });
    } else if election.hands.agreed().is_some() && open_until(state, election).is_none() {
        queue.push_back(count::outcome(state, id, election));
    }
}

/// Returns how many electors must have raised a hand, at the least, for the hands that two tellers agree on: as many
/// as for the first candidate, and enough to have all these votes.
pub(super) fn least_voters(state: &State, election: &Election) -> u64 {
    let Some(counts) = election.hands.agreed() else { return 0 };
    let most = counts.iter().map(|(_, hands)| u64::from(*hands)).max().unwrap_or(0);
    let each = rule_of(state, election).map_or(1, |rule| votes_each(rule, election)).max(1);
    together(counts).div_ceil(u64::from(each)).max(most)
}

fn together(counts: &[(MemberId, u32)]) -> u64 {
    counts.iter().fold(0, |sum: u64, (_, hands)| sum.saturating_add(u64::from(*hands)))
}

fn counts_here(state: &State, teller: MemberId, id: ElectionId, election: &Election) -> Result<(), ElectionRefusal> {
    let candidates: Vec<MemberId> = election.standing().map(|candidate| candidate.member).collect();
    let place = state.constituency(election.constituency);
    if !place.is_some_and(|place| tellers::counts(state, teller, place.from, &candidates)) {
        return Err(ElectionRefusal::NotATeller { member: teller, election: id });
    }
    if election.hands.agreed().is_some() {
        return Err(ElectionRefusal::CountIsIn { election: id });
    }
    if election.hands.reports().iter().any(|(other, _)| *other == teller) {
        return Err(ElectionRefusal::CountedAlready { member: teller });
    }
    Ok(())
}

/// Refuses a count that does not give the hands for exactly those who stand, in rising order.
fn every_candidate(id: ElectionId, election: &Election, counts: &[(MemberId, u32)]) -> Result<(), ElectionRefusal> {
    in_order(counts)?;
    counts.iter().try_for_each(|(candidate, _)| runs(id, election, *candidate))?;
    let counted = |member: MemberId| counts.binary_search_by_key(&member, |(member, _)| *member).is_ok();
    match election.running().find(|candidate| !counted(candidate.member)) {
        Some(candidate) => Err(ElectionRefusal::NotCounted { candidate: candidate.member }),
        None => Ok(()),
    }
}

/// Refuses more hands than there are electors, or than they have votes together.
fn are_possible(
    state: &State,
    election: &Election,
    rule: &ElectionRule,
    counts: &[(MemberId, u32)],
) -> Result<(), ElectionRefusal> {
    let electors = electors::count(state, election.constituency);
    if let Some((candidate, hands)) = counts.iter().find(|(_, hands)| u64::from(*hands) > electors) {
        return Err(ElectionRefusal::TooManyHands { candidate: *candidate, hands: *hands, electors });
    }
    let votes = electors.saturating_mul(u64::from(votes_each(rule, election)));
    let hands = together(counts);
    if hands > votes {
        return Err(ElectionRefusal::TooManyTogether { hands, votes, under: rule.article.clone() });
    }
    Ok(())
}
