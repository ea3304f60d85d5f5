//! By what rule an election goes: the charter's, fixed on the day on which voting opens.

use alloc::vec::Vec;

use tauride_tally::method::Says;
use tauride_tally::points::Bounds;

use crate::chapters::Refusal;
use crate::election::refusal::ElectionRefusal;
use crate::election::state::Election;
use crate::ground::actor::Actor;
use crate::ground::ids::{ElectionId, MemberId};
use crate::office;
use crate::state::State;
use crate::terms::{ElectionRule, GroupRule, Manner, Method};
use crate::votes::{electors, tellers};

/// Returns an election.
///
/// # Errors
///
/// [`ElectionRefusal::NoSuchElection`] if there is none of this number (article election.1).
pub(crate) fn found(state: &State, id: ElectionId) -> Result<&Election, Refusal> {
    state.election(id).ok_or_else(|| ElectionRefusal::NoSuchElection { election: id }.into())
}

/// Returns how the seats are elected: since voting opened by the rule of that day, which an amendment does not change.
pub fn rule_of<'a>(state: &'a State, election: &'a Election) -> Option<&'a ElectionRule> {
    let fixed = election.counting.as_ref().map(|counting| &counting.rule);
    fixed.or_else(|| Some(&state.seat_rule(election.constituency)?.election))
}

/// Returns by what method an election is counted: that under which its voting opened, or would open now.
pub fn method(state: &State, election: &Election) -> Option<Method> {
    rule_of(state, election).map(|rule| rule.method)
}

/// Returns how many electors there are: those of the day on which voting opened, or until then of now.
pub fn electors_of(state: &State, election: &Election) -> u64 {
    let fixed = election.electorate.as_ref().map(|electorate| electorate.size());
    fixed.unwrap_or_else(|| electors::count(state, election.constituency))
}

/// Returns whether a member has a vote in an election that is open for voting, or would have one if it opened now.
pub fn has_vote(state: &State, election: &Election, member: MemberId) -> bool {
    match &election.electorate {
        Some(electorate) => electors::right_of(state, electorate, member).is_some(),
        None => electors::is_elector(state, member, election.constituency),
    }
}

/// Returns for how many candidates an elector may vote by a method of choices; `None`: for any number.
pub fn choices_each(state: &State, election: &Election) -> Option<u32> {
    let votes = rule_of(state, election).map(|rule| votes_each(rule, election))?;
    (votes < u32::MAX).then_some(votes)
}

/// Returns how many candidates an elector may vote for.
pub(crate) fn votes_each(rule: &ElectionRule, election: &Election) -> u32 {
    match (rule.method, rule.votes_each) {
        (Method::TwoRound, _) => 1,
        (Method::Block, _) | (Method::Plurality, None) => election.seats,
        (Method::Limited, None) => election.seats.saturating_sub(1).max(1),
        (_, votes) => votes.unwrap_or(u32::MAX),
    }
}

/// Returns how many points an elector may give, where the method counts points: to each candidate, and together.
pub fn points(state: &State, election: &Election) -> Option<(u32, Option<u32>)> {
    let rule = rule_of(state, election).filter(|rule| rule.method.says() == Says::Points)?;
    let bounds = bounds(rule);
    Some((bounds.each, bounds.together))
}

/// Returns how many points a ballot may give, to each candidate and together.
pub(crate) fn bounds(rule: &ElectionRule) -> Bounds {
    let points = rule.points.unwrap_or(1);
    if rule.method == Method::Cumulative { Bounds::cumulative(points) } else { Bounds::score(points) }
}

/// Returns the groups that candidates of an election may declare.
pub fn groups<'a>(state: &'a State, election: &'a Election) -> &'a [GroupRule] {
    rule_of(state, election).map_or(&[], |rule| &rule.groups)
}

/// Returns whether an election is by a show of hands, as the charter says: only some votes can be.
pub(crate) fn by_hands(rule: &ElectionRule) -> bool {
    rule.ballot == Manner::Hands && rule.method.takes_hands()
}

/// Refuses whoever does not conduct an election. While the founding lasts the founders may.
///
/// # Errors
///
/// [`ElectionRefusal::NotReturningOfficer`] (article election.14).
pub(crate) fn conducting(state: &State, by: Actor, id: ElectionId, election: &Election) -> Result<(), Refusal> {
    if office::is_founder(state, by) {
        return Ok(());
    }
    let member = office::member(state, by)?;
    let candidates: Vec<MemberId> = election.standing().map(|candidate| candidate.member).collect();
    let conducts = state
        .constituency(election.constituency)
        .is_some_and(|place| tellers::conducts(state, member, place.from, &candidates));
    if conducts { Ok(()) } else { Err(ElectionRefusal::NotReturningOfficer { member, election: id }.into()) }
}
