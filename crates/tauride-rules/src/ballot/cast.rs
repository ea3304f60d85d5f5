//! Casting a ballot by name.

use tauride_tally::method::Says;

use crate::ballot::elsewhere::voted_elsewhere;
use crate::ballot::event::BallotEvent;
use crate::ballot::refusal::BallotRefusal;
use crate::ballot::says::Ballot;
use crate::ballot::{choices, points, ranking};
use crate::chapters::{Event, Refusal};
use crate::election::general;
use crate::election::rule::{by_hands, found, rule_of};
use crate::election::state::{Election, Phase};
use crate::ground::actor::Actor;
use crate::ground::ids::{ElectionId, MemberId};
use crate::office;
use crate::state::State;
use crate::terms::ElectionRule;
use crate::votes::electorate::Right;
use crate::votes::electors;

/// Decides [`BallotAct::CastBallot`](crate::ballot::BallotAct::CastBallot).
///
/// # Errors
///
/// - [`ElectionRefusal::NoSuchElection`](crate::election::ElectionRefusal::NoSuchElection),
///   [`BallotRefusal::NotVoting`] (articles election.1, ballot.1)
/// - [`BallotRefusal::NotAnElector`] (ballot.2), [`BallotRefusal::RollTaken`] (ballot.24)
/// - [`BallotRefusal::ByHands`] if the charter asks for a show of hands, [`BallotRefusal::Chosen`],
///   [`BallotRefusal::Ranked`] or [`BallotRefusal::Pointed`] if its method reads another form of vote (ballot.3)
/// - [`BallotRefusal::VotedAlready`], [`BallotRefusal::SeatVoted`]: nobody votes twice, and no seat (ballot.7,
///   ballot.21), unless the last vote counts (votes.14)
/// - [`BallotRefusal::VotedElsewhere`]: nobody votes in two units for the seats of one body (ballot.22)
/// - those of article ballot.8 and the ones after it if the ballot does not read so
pub(super) fn cast(state: &State, by: Actor, id: ElectionId, ballot: &Ballot) -> Result<Event, Refusal> {
    let (election, rule) = in_voting(state, id)?;
    let electorate = election.electorate.as_ref();
    let member = electorate.map_or_else(|| office::member(state, by), |electors| electors.voter(state, by))?;
    let right = right_of(state, election, member).ok_or_else(|| no_vote(state, (id, election), member))?;
    if by_hands(rule) {
        return Err(BallotRefusal::ByHands { election: id, under: rule.article.clone() }.into());
    }
    reads_as(rule, id, ballot)?;
    let again = election.last.get(&member).is_some_and(|(before, _)| *before == right);
    if !again && election.voted.contains(member) {
        return Err(BallotRefusal::VotedAlready { member, election: id }.into());
    }
    if let Right::Of(seat) = right
        && !again
        && election.voted.is_cast(right)
    {
        return Err(BallotRefusal::SeatVoted { seat, election: id }.into());
    }
    if right == Right::Own
        && let Some(other) = voted_elsewhere(state, election, member)
    {
        return Err(BallotRefusal::VotedElsewhere { member, other, election: id }.into());
    }
    match ballot {
        Ballot::Choices(choices) => choices::read_well(id, election, rule, choices)?,
        Ballot::Ranking(ranks) => ranking::read_well(id, election, rule, ranks)?,
        Ballot::Points(given) => points::read_well(id, election, rule, given)?,
    }
    Ok(BallotEvent::BallotCast { election: id, member, ballot: ballot.clone() }.into())
}

/// Why somebody has no vote: they are no elector, or came to the unit after its roll was taken (ballot.24).
fn no_vote(state: &State, (id, election): (ElectionId, &Election), member: MemberId) -> BallotRefusal {
    let general = general::of(state, election).filter(|_| electors::is_elector(state, member, election.constituency));
    match general {
        Some(general) => BallotRefusal::RollTaken { member, election: id, since: general.taken },
        None => BallotRefusal::NotAnElector { member, election: id },
    }
}

/// Returns an election that is open for voting, and how its seats are elected.
pub(super) fn in_voting(state: &State, id: ElectionId) -> Result<(&Election, &ElectionRule), Refusal> {
    let election = found(state, id)?;
    match rule_of(state, election) {
        Some(rule) if election.phase == Phase::Voting => Ok((election, rule)),
        _ => Err(BallotRefusal::NotVoting { election: id }.into()),
    }
}

/// Returns by what right a member votes in an election.
pub(super) fn right_of(state: &State, election: &Election, member: MemberId) -> Option<Right> {
    electors::right_of(state, election.electorate.as_ref()?, member)
}

/// Refuses a vote in another form than the method reads (ballot.3).
fn reads_as(rule: &ElectionRule, election: ElectionId, ballot: &Ballot) -> Result<(), BallotRefusal> {
    let form = match ballot {
        Ballot::Choices(_) => Says::Choice,
        Ballot::Ranking(_) => Says::Ranking,
        Ballot::Points(_) => Says::Points,
    };
    let under = rule.article.clone();
    match rule.method.says() {
        wanted if wanted == form => Ok(()),
        Says::Ranking => Err(BallotRefusal::Ranked { election, under }),
        Says::Points => Err(BallotRefusal::Pointed { election, under }),
        Says::Choice | Says::List => Err(BallotRefusal::Chosen { election, under }),
    }
}
