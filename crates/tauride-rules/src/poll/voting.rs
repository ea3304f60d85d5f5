//! Voting on a question, by name or by hands, and closing it.

use crate::act::{Actor, Choice, Count, Question};
use crate::event::Event;
use crate::ids::PollId;
use crate::instant::Instant;
use crate::refusal::{PollRefusal, Refusal};
use crate::state::{Poll, Queue, State};
use crate::{electors, office, tellers};

use super::{count, in_open, terms};

/// Decides [`Act::CastVote`](crate::Act::CastVote).
///
/// # Errors
///
/// - [`PollRefusal::NoSuchPoll`], [`PollRefusal::IsClosed`] (articles poll.1, poll.11)
/// - [`PollRefusal::NotAnElector`] (poll.12)
/// - [`PollRefusal::OwnCredential`] (poll.13)
/// - [`PollRefusal::VotedAlready`]: nobody votes twice (poll.14)
/// - [`PollRefusal::ByHands`] if tellers count hands (poll.15)
pub(crate) fn cast_vote(state: &State, by: Actor, id: PollId, choice: Choice) -> Result<Event, Refusal> {
    let poll = in_open(state, id)?;
    let member = office::member(state, by)?;
    if !electors::belongs(state, member, poll.electorate) {
        return Err(PollRefusal::NotAnElector { member, poll: id }.into());
    }
    if let Question::Credential { mandate } = poll.question
        && terms::contested(state, mandate) == Some(member)
    {
        return Err(PollRefusal::OwnCredential { member }.into());
    }
    if poll.voted.contains(member) {
        return Err(PollRefusal::VotedAlready { member, poll: id }.into());
    }
    if poll.hands.is_some() {
        return Err(PollRefusal::ByHands { poll: id }.into());
    }
    Ok(Event::VoteCast { poll: id, member, choice })
}

/// Decides [`Act::ReportCount`](crate::Act::ReportCount).
///
/// # Errors
///
/// - [`PollRefusal::NoSuchPoll`], [`PollRefusal::IsClosed`] (articles poll.1, poll.11)
/// - [`PollRefusal::ByName`] if votes have been cast by name (poll.15)
/// - [`PollRefusal::NotATeller`], [`PollRefusal::CountIsIn`], [`PollRefusal::CountedAlready`] (poll.16)
/// - [`PollRefusal::TooManyHands`] (poll.17)
pub(crate) fn report_count(state: &State, by: Actor, id: PollId, hands: Count) -> Result<Event, Refusal> {
    let poll = in_open(state, id)?;
    let teller = office::member(state, by)?;
    if !poll.voted.is_empty() {
        return Err(PollRefusal::ByName { poll: id }.into());
    }
    if !tellers::counts(state, teller, poll.electorate, &terms::concerned(state, &poll.question)) {
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
    let electors = count::electors(state, &poll.question, poll.electorate);
    if count::given(hands) > electors {
        return Err(PollRefusal::TooManyHands { hands: count::given(hands), electors }.into());
    }
    Ok(Event::CountReported { poll: id, teller, count: hands })
}

/// Two counts that differ are set aside; two that agree close the poll, once its time is over (poll.19).
pub(crate) fn after_count(state: &State, id: PollId, queue: &mut Queue) {
    let Some(poll) = state.poll(id) else { return };
    let Some(counts) = &poll.hands else { return };
    if counts.differ() {
        queue.push_back(Event::PollCountsDiffered { poll: id });
    } else if counts.agreed().is_some() && open_until(state, poll).is_none() {
        queue.push_back(count::outcome(state, id, poll));
    }
}

/// Decides [`Act::ClosePoll`](crate::Act::ClosePoll).
///
/// # Errors
///
/// - [`PollRefusal::NoSuchPoll`], [`PollRefusal::IsClosed`] (articles poll.1, poll.11)
/// - [`PollRefusal::NotTheirsToClose`] if the actor neither put the question nor conducts the poll (poll.18)
/// - [`PollRefusal::HandsNotCounted`] if tellers have begun to count and have not agreed (poll.19)
/// - [`PollRefusal::StillOpen`] if the charter set a time that is not over (poll.20)
pub(crate) fn close(state: &State, by: Actor, id: PollId) -> Result<Event, Refusal> {
    let poll = in_open(state, id)?;
    if !office::is_founder(state, by) {
        let member = office::member(state, by)?;
        let concerned = terms::concerned(state, &poll.question);
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
    (count::given(poll.count) < count::electors(state, &poll.question, poll.electorate)).then_some(until)
}
