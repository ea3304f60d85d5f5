//! Voting on a question, by name or by hands, and closing it.

use crate::asked;
use crate::chapters::{Event, Refusal};
use crate::election::state::Counts;
use crate::ground::actor::Actor;
use crate::ground::ids::{MemberId, PollId};
use crate::office;
use crate::poll::event::PollEvent;
use crate::poll::refusal::PollRefusal;
use crate::poll::state::Poll;
use crate::state::{Queue, State};
use crate::terms::{Hands, MajorityOf};
use crate::votes::choice::{Choice, Count};
use crate::votes::electorate::{Right, Voted};
use crate::votes::refusal::VotesRefusal;
use crate::votes::{electors, tellers};

use super::{count, in_open};

/// Decides [`PollAct::CastVote`](crate::poll::PollAct::CastVote).
///
/// # Errors
///
/// - [`PollRefusal::NoSuchPoll`], [`PollRefusal::IsClosed`] (articles poll.1, poll.16)
/// - [`PollRefusal::OwnCredential`] (poll.18)
/// - [`PollRefusal::VotedAlready`]: nobody votes twice (poll.19), unless the last vote counts (votes.14)
/// - those of [`VotesRefusal`]: whoever came later, a seat that has voted or was vacant (votes.1, votes.3, votes.5)
/// - [`PollRefusal::NotAnElector`] (poll.17)
/// - [`PollRefusal::ByHands`] if two tellers agree on the hands (poll.20)
pub(crate) fn cast_vote(state: &State, by: Actor, id: PollId, choice: Choice) -> Result<Event, Refusal> {
    let poll = in_open(state, id)?;
    let member = poll.electors.voter(state, by)?;
    if state.keeps("poll.18") && poll.electors.excludes(member) {
        return Err(PollRefusal::OwnCredential { member }.into());
    }
    asked::of(&poll.question).may_vote(state, member)?;
    let before = poll.last.get(&member).map(|(right, _)| *right);
    if state.keeps("poll.19") && before.is_none() && poll.voted.contains(member) {
        return Err(PollRefusal::VotedAlready { member, poll: id }.into());
    }
    let vacant_too = poll.rule.of == MajorityOf::Seats;
    let none = Voted::default();
    let voted = if before.is_some() { &none } else { &poll.voted };
    let right = poll.electors.admits(state, (member, poll.electorate), (voted, vacant_too))?;
    let right = right.or_else(|| (!state.keeps("poll.17")).then_some(Right::Own));
    let right = right.ok_or(PollRefusal::NotAnElector { member, poll: id })?;
    // Who votes again changes the vote that they cast, and no other: that of a seat which they have left stays (votes.3).
    if before.is_some_and(|before| before != right) {
        return Err(PollRefusal::VotedAlready { member, poll: id }.into());
    }
    if agreed(poll) {
        return Err(PollRefusal::ByHands { poll: id }.into());
    }
    Ok(Event::Poll(PollEvent::VoteCast { poll: id, member, choice, seat: right.seat() }))
}

/// Decides [`PollAct::ReportCount`](crate::poll::PollAct::ReportCount).
///
/// # Errors
///
/// - [`PollRefusal::NoSuchPoll`], [`PollRefusal::IsClosed`] (articles poll.1, poll.16)
/// - [`VotesRefusal::NoHands`] where the charter lets none be counted (votes.10)
/// - [`PollRefusal::ByName`] if votes have been cast by name (poll.20)
/// - [`PollRefusal::NotATeller`], [`PollRefusal::CountIsIn`], [`PollRefusal::CountedAlready`] (poll.21)
/// - [`PollRefusal::TooManyHands`] (poll.22)
pub(crate) fn report_count(state: &State, by: Actor, id: PollId, hands: Count) -> Result<Event, Refusal> {
    let poll = in_open(state, id)?;
    let teller = office::member(state, by)?;
    if state.keeps("votes.10") && poll.rule.hands.are_not_counted() {
        return Err(VotesRefusal::NoHands { under: poll.rule.article.clone() }.into());
    }
    if state.keeps("poll.20") && !poll.voted.is_empty() {
        return Err(PollRefusal::ByName { poll: id }.into());
    }
    let concerned = asked::of(&poll.question).concerned(state);
    if !tellers::counts(state, teller, poll.electorate, &concerned) {
        return Err(PollRefusal::NotATeller { member: teller, poll: id }.into());
    }
    if let Some(counts) = &poll.hands {
        if counts.agreed().is_some() {
            return Err(PollRefusal::CountIsIn { poll: id }.into());
        }
        if state.keeps("poll.21") && counts.reports().iter().any(|(other, _)| *other == teller) {
            return Err(PollRefusal::CountedAlready { member: teller }.into());
        }
    }
    let electors = most(state, poll, &concerned);
    if state.keeps("poll.22") && hands.given() > electors {
        return Err(PollRefusal::TooManyHands { hands: hands.given(), electors }.into());
    }
    Ok(Event::Poll(PollEvent::CountReported { poll: id, teller, count: hands }))
}

/// Two counts that differ are set aside; two that agree close the poll where the charter says so (votes.12).
pub(crate) fn after_count(state: &State, id: PollId, queue: &mut Queue) {
    let Some(poll) = state.poll(id) else { return };
    if poll.hands.as_ref().is_some_and(Counts::differ) {
        queue.push_back(Event::Poll(PollEvent::PollCountsDiffered { poll: id }));
    } else if agreed(poll) && (poll.rule.hands == Hands::Close || !state.keeps("votes.12")) {
        queue.push_back(count::outcome(state, id, poll));
    }
}

/// Decides [`PollAct::ClosePoll`](crate::poll::PollAct::ClosePoll): time closes a poll, and before that whoever put it may
/// only when everybody has voted (votes.8, votes.9).
///
/// # Errors
///
/// - [`PollRefusal::NoSuchPoll`], [`PollRefusal::IsClosed`] (articles poll.1, poll.16)
/// - [`VotesRefusal::LastVoteCounts`] while all may vote again (votes.14), [`VotesRefusal::StillOpen`] while somebody who may
///   vote has not (votes.8)
/// - [`PollRefusal::NotTheirsToClose`] if the actor neither put the question nor conducts the poll (poll.23)
pub(crate) fn close(state: &State, by: Actor, id: PollId) -> Result<Event, Refusal> {
    let poll = in_open(state, id)?;
    if poll.rule.last_vote_counts {
        return Err(VotesRefusal::LastVoteCounts { until: poll.until, under: poll.rule.article.clone() }.into());
    }
    let concerned = asked::of(&poll.question).concerned(state);
    if state.keeps("votes.8") && (poll.hands.is_some() || poll.count.given() < most(state, poll, &concerned)) {
        return Err(VotesRefusal::StillOpen { until: poll.until, under: poll.rule.article.clone() }.into());
    }
    if !office::is_founder(state, by) {
        let member = office::member(state, by)?;
        if poll.by != Some(member) && !tellers::conducts(state, member, poll.electorate, &concerned) {
            return Err(PollRefusal::NotTheirsToClose { member, poll: id }.into());
        }
    }
    Ok(count::outcome(state, id, poll))
}

/// Returns how many votes there may be in all. Whom it is about may stand among those asked, and have no vote on it: they raise no
/// hand, and nobody waits for them.
fn most(state: &State, poll: &Poll, concerned: &[MemberId]) -> u64 {
    let meaning = asked::of(&poll.question);
    let barred = |member: &&MemberId| {
        let right = electors::right_of(state, &poll.electors, **member);
        right.is_some_and(|right| !poll.voted.contains(**member) && !poll.voted.is_cast(right))
            && meaning.may_vote(state, **member).is_err()
    };
    let barred = concerned.iter().filter(barred).count();
    count::most(poll).saturating_sub(u64::try_from(barred).unwrap_or(u64::MAX))
}

/// Whether two tellers agree on the hands.
fn agreed(poll: &Poll) -> bool {
    poll.hands.as_ref().is_some_and(|counts| counts.agreed().is_some())
}
