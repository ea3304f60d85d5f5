//! Voting by name, acclamation, and the end of voting.

use alloc::vec::Vec;

use tauride_tally::method::{Method, Says};

use crate::act::Actor;
use crate::charter::{Ballot, ElectionRule};
use crate::electors;
use crate::event::Event;
use crate::ids::{ElectionId, MemberId};
use crate::office;
use crate::refusal::{ElectionRefusal, Refusal};
use crate::state::{Election, Phase, State};

use super::{candidacy, conducting, contest, count, found, is_elector, rule_of};

/// Decides [`Act::Vote`](crate::Act::Vote).
///
/// # Errors
///
/// - [`ElectionRefusal::NoSuchElection`], [`ElectionRefusal::NotVoting`] (articles election.1, election.16)
/// - [`ElectionRefusal::NotAnElector`] (election.17)
/// - [`ElectionRefusal::ByHands`] if the charter asks for a show of hands, [`ElectionRefusal::Ranked`] or
///   [`ElectionRefusal::Pointed`] if its method counts preferences or points (election.18)
/// - [`ElectionRefusal::VotedAlready`]: nobody votes twice (election.19)
/// - [`ElectionRefusal::NobodyChosen`], [`ElectionRefusal::TooManyChosen`], [`ElectionRefusal::OutOfOrder`],
///   [`ElectionRefusal::NotACandidate`], [`ElectionRefusal::NotInSecondRound`] if the vote does not read so (election.20)
pub(crate) fn vote(state: &State, by: Actor, id: ElectionId, choices: &[MemberId]) -> Result<Event, Refusal> {
    let (member, election, rule) = may_vote(state, by, id, Says::Choice)?;
    reads_well(id, election, rule, choices)?;
    Ok(Event::Voted { election: id, member, choices: Vec::from(choices) })
}

/// Returns who votes, and the election and its rule, if they may vote by name and in this form, and have not yet.
pub(super) fn may_vote(
    state: &State,
    by: Actor,
    id: ElectionId,
    form: Says,
) -> Result<(MemberId, &Election, &ElectionRule), Refusal> {
    let (election, rule) = in_voting(state, id)?;
    let member = office::member(state, by)?;
    if !is_elector(state, member, election) {
        return Err(ElectionRefusal::NotAnElector { member, election: id }.into());
    }
    if by_hands(rule) {
        return Err(ElectionRefusal::ByHands { election: id, under: rule.article.clone() }.into());
    }
    reads_as(rule, id, form)?;
    if election.voted.contains(member) {
        return Err(ElectionRefusal::VotedAlready { member, election: id }.into());
    }
    Ok((member, election, rule))
}

/// Decides [`Act::Acclaim`](crate::Act::Acclaim).
///
/// # Errors
///
/// - [`ElectionRefusal::NoSuchElection`], [`ElectionRefusal::NotReturningOfficer`] (articles election.1, election.13)
/// - [`ElectionRefusal::NominationsOpen`] if the charter set a time that is not over (election.14)
/// - [`ElectionRefusal::PastAcclamation`], [`ElectionRefusal::Pending`], [`ElectionRefusal::NobodyStands`],
///   [`ElectionRefusal::TooManyForAcclamation`], [`ElectionRefusal::TurnoutNeeded`] (election.15)
/// - [`ElectionRefusal::GroupsNotMet`] if they are not as the groups of the charter ask (election.35)
pub(crate) fn acclaim(state: &State, by: Actor, id: ElectionId) -> Result<Event, Refusal> {
    let election = found(state, id)?;
    conducting(state, by, id, election)?;
    let first_round = election.counting.as_ref().is_none_or(|counting| counting.first.is_none());
    let untouched = first_round && election.voted.is_empty() && election.hands.reports().is_empty();
    match election.phase {
        Phase::Nominations => candidacy::not_before_time(state, id, election)?,
        Phase::Voting if untouched => {}
        Phase::Voting | Phase::Lot { .. } | Phase::Decided | Phase::Failed(_) => {
            return Err(ElectionRefusal::PastAcclamation { election: id }.into());
        }
    }
    let pending = election.candidates.iter().find(|candidate| !candidate.stands);
    if let Some(candidate) = pending.filter(|_| election.phase == Phase::Nominations) {
        return Err(ElectionRefusal::Pending { candidate: candidate.member }.into());
    }
    let elected = count::able(state, election);
    let seats = count::to_fill(state, election);
    let standing = u32::try_from(elected.len()).unwrap_or(u32::MAX);
    if standing == 0 {
        return Err(ElectionRefusal::NobodyStands { election: id }.into());
    }
    if standing > seats {
        return Err(ElectionRefusal::TooManyForAcclamation { standing, seats }.into());
    }
    if let Some(rule) = rule_of(state, election).filter(|rule| rule.turnout.is_some()) {
        return Err(ElectionRefusal::TurnoutNeeded { election: id, under: rule.article.clone() }.into());
    }
    let elected: Vec<MemberId> = elected.into_iter().map(|(member, _)| member).collect();
    if let Some(rule) = rule_of(state, election).filter(|_| !count::meet_groups(state, election, &elected)) {
        return Err(ElectionRefusal::GroupsNotMet { election: id, under: rule.article.clone() }.into());
    }
    Ok(Event::ElectionDecided { election: id, elected, alternates: Vec::new(), voters: 0 })
}

/// Decides [`Act::CloseVoting`](crate::Act::CloseVoting).
///
/// # Errors
///
/// Those of [`may_close_voting`].
pub(crate) fn close_voting(state: &State, by: Actor, id: ElectionId) -> Result<Event, Refusal> {
    may_close_voting(state, by, id)?;
    Ok(count::outcome(state, id, found(state, id)?))
}

/// Refuses whoever may not close voting now; nothing is counted.
///
/// # Errors
///
/// Those of [`Act::CloseVoting`](crate::Act::CloseVoting):
///
/// - [`ElectionRefusal::NoSuchElection`], [`ElectionRefusal::NotReturningOfficer`] (articles election.1, election.13)
/// - [`ElectionRefusal::NotVoting`] (election.16)
/// - [`ElectionRefusal::HandsNotCounted`] if two tellers have not agreed (election.23)
/// - [`ElectionRefusal::StillOpen`] if the charter set a time that is not over (election.24)
pub fn may_close_voting(state: &State, by: Actor, id: ElectionId) -> Result<(), Refusal> {
    let election = found(state, id)?;
    conducting(state, by, id, election)?;
    let (_, rule) = in_voting(state, id)?;
    if by_hands(rule) && election.hands.agreed().is_none() {
        return Err(ElectionRefusal::HandsNotCounted { election: id }.into());
    }
    if let Some(until) = open_until(state, election) {
        return Err(ElectionRefusal::StillOpen { election: id, until, under: rule.article.clone() }.into());
    }
    Ok(())
}

/// Returns until when voting goes on by the charter; `None` if it may be closed now, as when every elector has voted.
pub(super) fn open_until(state: &State, election: &Election) -> Option<crate::instant::Instant> {
    let until = election.until.filter(|until| *until > state.now)?;
    let voted = count::voters(state, election);
    (voted < electors::count(state, election.constituency)).then_some(until)
}

/// Returns an election that is open for voting, and how its seats are elected.
pub(super) fn in_voting(state: &State, id: ElectionId) -> Result<(&Election, &ElectionRule), Refusal> {
    let election = found(state, id)?;
    match rule_of(state, election) {
        Some(rule) if election.phase == Phase::Voting => Ok((election, rule)),
        _ => Err(ElectionRefusal::NotVoting { election: id }.into()),
    }
}

/// Returns how many candidates an elector may vote for.
pub(super) fn votes_each(rule: &ElectionRule, election: &Election) -> u32 {
    match (rule.method, rule.votes_each) {
        (Method::TwoRound, _) => 1,
        (Method::Block, _) | (Method::Plurality, None) => election.seats,
        (Method::Limited, None) => election.seats.saturating_sub(1).max(1),
        (_, votes) => votes.unwrap_or(u32::MAX),
    }
}

/// Returns whether an election is by a show of hands, as the charter says: only some votes can be.
pub(super) fn by_hands(rule: &ElectionRule) -> bool {
    rule.ballot == Ballot::Hands && rule.method.takes_hands()
}

/// Refuses a vote in another form than the method reads (election.18).
fn reads_as(rule: &ElectionRule, election: ElectionId, form: Says) -> Result<(), ElectionRefusal> {
    let under = rule.article.clone();
    match rule.method.says() {
        wanted if wanted == form => Ok(()),
        Says::Ranking => Err(ElectionRefusal::Ranked { election, under }),
        Says::Points => Err(ElectionRefusal::Pointed { election, under }),
        Says::Choice | Says::List => Err(ElectionRefusal::Chosen { election, under }),
    }
}

/// Refuses whoever cannot be voted for: not a candidate, or not in the second round.
pub(super) fn runs(id: ElectionId, election: &Election, candidate: MemberId) -> Result<(), ElectionRefusal> {
    if !election.candidate(candidate).is_some_and(|candidate| candidate.stands) {
        return Err(ElectionRefusal::NotACandidate { candidate, election: id });
    }
    if contest::first_round(election).is_some_and(|first| !first.between.contains(&candidate)) {
        return Err(ElectionRefusal::NotInSecondRound { candidate, election: id });
    }
    Ok(())
}

/// Refuses a vote that is empty, too long, out of order, or for somebody who does not stand.
fn reads_well(
    id: ElectionId,
    election: &Election,
    rule: &ElectionRule,
    choices: &[MemberId],
) -> Result<(), ElectionRefusal> {
    let most = votes_each(rule, election);
    let chosen = u32::try_from(choices.len()).unwrap_or(u32::MAX);
    if chosen == 0 {
        return Err(ElectionRefusal::NobodyChosen);
    }
    if chosen > most {
        return Err(ElectionRefusal::TooManyChosen { chosen, most, under: rule.article.clone() });
    }
    let mut before = None;
    for candidate in choices.iter().copied() {
        if before.is_some_and(|before| before >= candidate) {
            return Err(ElectionRefusal::OutOfOrder { candidate });
        }
        runs(id, election, candidate)?;
        before = Some(candidate);
    }
    Ok(())
}

/// Refuses numbers for candidates that do not stand in rising order of these, each once.
pub(super) fn in_order(numbers: &[(MemberId, u32)]) -> Result<(), ElectionRefusal> {
    match numbers.iter().zip(numbers.iter().skip(1)).find(|(one, next)| one.0 >= next.0) {
        Some((_, next)) => Err(ElectionRefusal::OutOfOrder { candidate: next.0 }),
        None => Ok(()),
    }
}
