//! The end of voting.

use crate::ballot::cast::in_voting;
use crate::ballot::refusal::BallotRefusal;
use crate::chapters::{Event, Refusal};
use crate::election::outcome;
use crate::election::rule::{by_hands, conducting, electors_of, found, rule_of};
use crate::election::state::Election;
use crate::ground::actor::Actor;
use crate::ground::ids::ElectionId;
use crate::ground::instant::Instant;
use crate::state::State;

/// Decides [`BallotAct::CloseVoting`](crate::ballot::BallotAct::CloseVoting).
///
/// # Errors
///
/// Those of [`may_close_voting`].
pub(super) fn close_voting(state: &State, by: Actor, id: ElectionId) -> Result<Event, Refusal> {
    may_close_voting(state, by, id)?;
    Ok(outcome::outcome(state, id, found(state, id)?))
}

/// Refuses whoever may not close voting now; nothing is counted.
///
/// # Errors
///
/// Those of [`BallotAct::CloseVoting`](crate::ballot::BallotAct::CloseVoting):
///
/// - [`ElectionRefusal::NoSuchElection`](crate::election::ElectionRefusal::NoSuchElection),
///   [`ElectionRefusal::NotReturningOfficer`](crate::election::ElectionRefusal::NotReturningOfficer) (articles
///   election.1, election.14)
/// - [`BallotRefusal::NotVoting`] (ballot.1)
/// - [`BallotRefusal::HandsNotCounted`] if two tellers have not agreed (ballot.18)
/// - [`BallotRefusal::StillOpen`] if the charter set a time that is not over (ballot.19)
pub fn may_close_voting(state: &State, by: Actor, id: ElectionId) -> Result<(), Refusal> {
    let election = found(state, id)?;
    conducting(state, by, id, election)?;
    let (_, rule) = in_voting(state, id)?;
    if by_hands(rule) && election.hands.agreed().is_none() {
        return Err(BallotRefusal::HandsNotCounted { election: id }.into());
    }
    if let Some(until) = open_until(state, election) {
        return Err(BallotRefusal::StillOpen { election: id, until, under: rule.article.clone() }.into());
    }
    Ok(())
}

/// Returns until when voting goes on by the charter; `None` if it may be closed now, as when every elector has voted by
/// name and cannot vote again (votes.14). Hands shorten nothing: who raised none was perhaps not there yet.
pub(super) fn open_until(state: &State, election: &Election) -> Option<Instant> {
    let until = election.until.filter(|until| *until > state.now)?;
    let may_change = rule_of(state, election).is_some_and(|rule| rule.last_vote_counts);
    (may_change || election.voted.len() < electors_of(state, election)).then_some(until)
}
