//! How the events of the chapter change the state.

use alloc::boxed::Box;

use crate::act::{Choice, Count, Question};
use crate::event::Event;
use crate::ids::{MemberId, PollId};
use crate::instant::Instant;
use crate::members::MemberSet;
use crate::state::{Due, Poll, State};

use super::terms;

#[expect(clippy::wildcard_enum_match_arm, reason = "evolve sends only this chapter's events here")]
pub(crate) fn became(state: &mut State, event: &Event) {
    match event {
        Event::PollOpened { poll, question, by, until, .. } => opened(state, *poll, question, (*by, *until)),
        Event::VoteCast { poll, member, choice } => cast(state, *poll, *member, *choice),
        Event::CountReported { poll, teller, count } => reported(state, *poll, *teller, *count),
        Event::PollCountsDiffered { poll } => {
            if let Some(counts) = state.poll_mut(*poll).and_then(|poll| poll.hands.as_mut()) {
                counts.set_aside();
            }
        }
        Event::PollDecided { poll, carried, .. } => {
            if let Some(poll) = state.poll_mut(*poll) {
                poll.carried = Some(*carried);
            }
            closed(state, *poll);
        }
        Event::PollLapsed { poll } => {
            if let Some(poll) = state.poll_mut(*poll) {
                poll.lapsed = true;
            }
            closed(state, *poll);
        }
        _ => {}
    }
}

fn opened(state: &mut State, id: PollId, question: &Question, (by, until): (Option<MemberId>, Option<Instant>)) {
    let Some(terms) = terms::of(state, question, by) else { return };
    let poll = Poll {
        question: question.clone(),
        by,
        electorate: terms.electorate,
        rule: Box::new(terms.rule.clone()),
        until,
        count: Count::default(),
        voted: MemberSet::default(),
        hands: None,
        carried: None,
        lapsed: false,
    };
    state.polls.push(poll);
    if let Some(until) = until {
        state.agenda.add(until, Due::PollCloses(id));
    }
}

fn cast(state: &mut State, id: PollId, member: MemberId, choice: Choice) {
    let Some(poll) = state.poll_mut(id) else { return };
    poll.voted.insert(member);
    let votes = match choice {
        Choice::For => &mut poll.count.r#for,
        Choice::Against => &mut poll.count.against,
        Choice::Abstain => &mut poll.count.abstain,
    };
    *votes = votes.saturating_add(1);
}

fn reported(state: &mut State, id: PollId, teller: MemberId, count: Count) {
    let Some(poll) = state.poll_mut(id) else { return };
    let counts = poll.hands.get_or_insert_default();
    counts.report(teller, count);
    if let Some(agreed) = counts.agreed().copied() {
        poll.count = agreed;
    }
}

/// Takes a poll off the agenda and out of the open ones. A charter that was not adopted is no longer proposed; one that
/// was is put in force by the event that follows.
fn closed(state: &mut State, id: PollId) {
    let Some(poll) = state.poll(id) else { return };
    let until = poll.until;
    let fallen = if let Question::Amend { body } = poll.question { Some(body) } else { None };
    let fallen = fallen.filter(|_| poll.carried != Some(true));
    if let Some(until) = until {
        state.agenda.remove(until, Due::PollCloses(id));
    }
    state.polls.closed(id);
    if let Some(body) = fallen {
        state.proposals.remove(&body);
    }
}
