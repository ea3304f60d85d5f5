//! Voting on a question, by name or by hands, and closing it.

use crate::asked;
use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::PollId;
use crate::ground::instant::Instant;
use crate::poll::event::PollEvent;
use crate::poll::refusal::PollRefusal;
use crate::poll::state::Poll;
use crate::state::{Queue, State};
use crate::votes::choice::{Choice, Count};
use crate::votes::{electors, tellers};
use crate::{office, roll};

use super::{count, in_open};

/// Decides [`PollAct::CastVote`](crate::poll::PollAct::CastVote).
///
/// # Errors
///
/// - [`PollRefusal::NoSuchPoll`], [`PollRefusal::IsClosed`] (articles poll.1, poll.16)
/// - [`PollRefusal::NotAnElector`] (poll.17)
/// - [`PollRefusal::OwnCredential`] (poll.18)
/// - [`PollRefusal::VotedAlready`]: nobody votes twice (poll.19)
/// - [`PollRefusal::ByHands`] if tellers count hands (poll.20)
pub(crate) fn cast_vote(state: &State, by: Actor, id: PollId, choice: Choice) -> Result<Event, Refusal> {
    let poll = in_open(state, id)?;
    let member = office::member(state, by)?;
    if !electors::belongs(state, member, poll.electorate) {
        return Err(PollRefusal::NotAnElector { member, poll: id }.into());
    }
    if asked::newcomers_wait(&poll.question) {
        roll::has_waited(state, member, poll.electorate)?;
    }
    if poll.excluded == Some(member) {
        return Err(PollRefusal::OwnCredential { member }.into());
    }
    if poll.voted.contains(member) {
        return Err(PollRefusal::VotedAlready { member, poll: id }.into());
    }
    if poll.hands.is_some() {
        return Err(PollRefusal::ByHands { poll: id }.into());
    }
    Ok(Event::Poll(PollEvent::VoteCast { poll: id, member, choice }))
}

/// Decides [`PollAct::ReportCount`](crate::poll::PollAct::ReportCount).
///
/// # Errors
///
/// - [`PollRefusal::NoSuchPoll`], [`PollRefusal::IsClosed`] (articles poll.1, poll.16)
/// - [`PollRefusal::ByName`] if votes have been cast by name (poll.20)
/// - [`PollRefusal::NotATeller`], [`PollRefusal::CountIsIn`], [`PollRefusal::CountedAlready`] (poll.21)
/// - [`PollRefusal::TooManyHands`] (poll.22)
pub(crate) fn report_count(state: &State, by: Actor, id: PollId, hands: Count) -> Result<Event, Refusal> {
    let poll = in_open(state, id)?;
    let teller = office::member(state, by)?;
    if !poll.voted.is_empty() {
        return Err(PollRefusal::ByName { poll: id }.into());
    }
    if !tellers::counts(state, teller, poll.electorate, &asked::concerned(state, &poll.question)) {
        return Err(PollRefusal::NotATeller { member: teller, poll: id }.into());
    }
    if let Some(counts) = &poll.hands {
        if counts.agreed().is_some() {
            return Err(PollRefusal::CountIsIn { poll: id }.into());
        }
        if counts.reports().iter().any(|(other, _)| *other == teller) {
            return Err(PollRefusal::CountedAlready { member: teller }.into());
        }
    }
    let electors = count::electors(state, poll);
    if count::given(hands) > electors {
        return Err(PollRefusal::TooManyHands { hands: count::given(hands), electors }.into());
    }
    Ok(Event::Poll(PollEvent::CountReported { poll: id, teller, count: hands }))
}

/// Two counts that differ are set aside; two that agree close the poll, once its time is over (poll.24).
pub(crate) fn after_count(state: &State, id: PollId, queue: &mut Queue) {
    let Some(poll) = state.poll(id) else { return };
    let Some(counts) = &poll.hands else { return };
    if counts.differ() {
        queue.push_back(Event::Poll(PollEvent::PollCountsDiffered { poll: id }));
    } else if counts.agreed().is_some() && open_until(state, poll).is_none() {
        queue.push_back(count::outcome(state, id, poll));
    }
}

/// Decides [`PollAct::ClosePoll`](crate::poll::PollAct::ClosePoll).
///
/// # Errors
///
/// - [`PollRefusal::NoSuchPoll`], [`PollRefusal::IsClosed`] (articles poll.1, poll.16)
/// - [`PollRefusal::NotTheirsToClose`] if the actor neither put the question nor conducts the poll (poll.23)
/// - [`PollRefusal::HandsNotCounted`] if tellers have begun to count and have not agreed (poll.24)
/// - [`PollRefusal::StillOpen`] if the charter set a time that is not over (poll.25)
pub(crate) fn close(state: &State, by: Actor, id: PollId) -> Result<Event, Refusal> {
    let poll = in_open(state, id)?;
    if !office::is_founder(state, by) {
        let member = office::member(state, by)?;
        let concerned = asked::concerned(state, &poll.question);
        if poll.by != Some(member) && !tellers::conducts(state, member, poll.electorate, &concerned) {
            return Err(PollRefusal::NotTheirsToClose { member, poll: id }.into());
        }
    }
    if poll.hands.as_ref().is_some_and(|counts| counts.agreed().is_none()) {
        return Err(PollRefusal::HandsNotCounted { poll: id }.into());
    }
    if let Some(until) = open_until(state, poll) {
        return Err(PollRefusal::StillOpen { poll: id, until, under: poll.rule.article.clone() }.into());
    }
    Ok(count::outcome(state, id, poll))
}

/// Returns until when the poll goes on by the charter; `None` if it may be closed now, as when every elector has voted.
fn open_until(state: &State, poll: &Poll) -> Option<Instant> {
    let until = poll.until.filter(|until| *until > state.now)?;
    (count::given(poll.count) < count::electors(state, poll)).then_some(until)
}
