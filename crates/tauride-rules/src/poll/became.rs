//! How the events of the chapter change the state.

use alloc::boxed::Box;

use crate::asked;
use crate::chapters::Due;
use crate::ground::ids::{MemberId, PollId};
use crate::ground::instant::Instant;
use crate::ground::members::MemberSet;
use crate::poll::due::PollDue;
use crate::poll::event::PollEvent;
use crate::poll::state::Poll;
use crate::question::Question;
use crate::state::State;
use crate::votes::choice::{Choice, Count};

pub(crate) fn became(state: &mut State, event: &PollEvent) {
    match event {
        PollEvent::PollOpened { poll, question, by, until, .. } => opened(state, *poll, question, (*by, *until)),
        PollEvent::VoteCast { poll, member, choice } => cast(state, *poll, *member, *choice),
        PollEvent::CountReported { poll, teller, count } => reported(state, *poll, *teller, *count),
        PollEvent::PollCountsDiffered { poll } => {
            if let Some(counts) = state.poll_mut(*poll).and_then(|poll| poll.hands.as_mut()) {
                counts.set_aside();
            }
        }
        PollEvent::PollDecided { poll, carried, .. } => {
            if let Some(poll) = state.poll_mut(*poll) {
                poll.carried = Some(*carried);
            }
            closed(state, *poll);
        }
        PollEvent::PollLapsed { poll } => {
            if let Some(poll) = state.poll_mut(*poll) {
                poll.lapsed = true;
            }
            closed(state, *poll);
        }
    }
}

fn opened(state: &mut State, id: PollId, question: &Question, (by, until): (Option<MemberId>, Option<Instant>)) {
    let Some(terms) = asked::terms(state, question, by) else { return };
    let poll = Poll {
        question: question.clone(),
        subject: asked::subject(question),
        by,
        electorate: terms.electorate,
        rule: Box::new(terms.rule.into_owned()),
        excluded: terms.excluded,
        silence: terms.silence,
        until,
        count: Count::default(),
        voted: MemberSet::default(),
        hands: None,
        carried: None,
        lapsed: false,
    };
    state.polls.push(poll);
    if let Some(until) = until {
        state.agenda.add(until, Due::Poll(PollDue::PollCloses(id)));
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

/// Takes a poll off the agenda and out of the open ones.
fn closed(state: &mut State, id: PollId) {
    let Some(poll) = state.poll(id) else { return };
    let (until, question, decision) = (poll.until, poll.question.clone(), poll.decision());
    if let Some(until) = until {
        state.agenda.remove(until, Due::Poll(PollDue::PollCloses(id)));
    }
    state.polls.closed(id);
    asked::closed(state, &question, decision);
}
