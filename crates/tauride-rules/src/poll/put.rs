//! Putting a question: by whom, and when.

use crate::asked;
use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::civil::Span;
use crate::ground::ids::MemberId;
use crate::poll::refusal::PollRefusal;
use crate::question::Question;
use crate::state::State;
use crate::votes::electors;
use crate::votes::refusal::VotesRefusal;
use crate::votes::threshold::LASTS_DAYS;
use crate::{office, roll};

use super::opened;

/// Decides [`PollAct::OpenPoll`](crate::poll::PollAct::OpenPoll).
///
/// # Errors
///
/// - [`PollRefusal::PutByLaw`] if nobody puts this question (article poll.2)
/// - that there is no such seat, body or sender (mandate.1, body.2, body.3)
/// - [`PollRefusal::NotTheirsToPut`] if the actor has no vote on it (poll.3)
/// - those that say that it does not stand (poll.4), or not so: of the chapter that the question is of (recall.8, recall.15,
///   mandate.36, body.13 to body.15)
/// - the recall's grace and cool-down (recall.9, recall.10)
/// - [`PollRefusal::PutAlready`] while the same question is being decided (poll.15)
/// - [`VotesRefusal::TooLateToHold`] where support could not hold for long enough any more (votes.18)
pub(crate) fn open(state: &State, by: Actor, question: &Question) -> Result<Event, Refusal> {
    let meaning = asked::of(question);
    if meaning.is_put_by_law() {
        return Err(PollRefusal::PutByLaw.into());
    }
    let member = office::member(state, by)?;
    meaning.exists(state)?;
    let electorate = meaning.electorate(state);
    if state.keeps("poll.3") && !electorate.is_some_and(|electorate| electors::belongs(state, member, electorate)) {
        return Err(PollRefusal::NotTheirsToPut { member }.into());
    }
    if let (true, Some(electorate)) = (meaning.newcomers_wait(), electorate) {
        roll::has_waited(state, member, electorate)?;
    }
    asked::stands(state, question)?;
    meaning.may_begin(state, member)?;
    if let Some(poll) = state.polls.on(question).filter(|_| state.keeps("poll.15")) {
        return Err(PollRefusal::PutAlready { poll }.into());
    }
    has_time_to_hold(state, question, member)?;
    opened(state, question.clone(), Some(member)).ok_or_else(|| PollRefusal::NotTheirsToPut { member }.into())
}

/// Refuses a question for which support has to hold for longer than it could stay open (votes.18).
fn has_time_to_hold(state: &State, question: &Question, by: MemberId) -> Result<(), Refusal> {
    let holds = asked::of(question).lasting(state).and_then(|lasting| lasting.holds);
    let (Some(holds), Some(terms)) = (holds, asked::terms(state, question, Some(by))) else { return Ok(()) };
    let until = state.later(terms.rule.lasts.unwrap_or(Span::days(LASTS_DAYS)));
    if state.later(holds) <= until || !state.keeps("votes.18") {
        return Ok(());
    }
    Err(VotesRefusal::TooLateToHold { until, under: terms.rule.article.clone() }.into())
}
