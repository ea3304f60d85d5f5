//! How the events of the chapter change the state.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;

use crate::asked;
use crate::chapters::Due;
use crate::ground::ids::{MemberId, PollId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::share::Share;
use crate::poll::due::PollDue;
use crate::poll::event::PollEvent;
use crate::poll::state::{Before, Poll};
use crate::question::Question;
use crate::state::State;
use crate::terms::PollRule;
use crate::votes::choice::{Choice, Count};
use crate::votes::electorate::{Right, Voted};
use crate::votes::threshold::Outcome;

pub(crate) fn became(state: &mut State, event: &PollEvent) {
    match event {
        PollEvent::PollOpened { poll, question, by, until, .. } => opened(state, *poll, question, (*by, *until)),
        PollEvent::VoteCast { poll, member, choice, seat } => cast(state, *poll, (*member, *seat), *choice),
        PollEvent::CountReported { poll, teller, count } => reported(state, *poll, *teller, *count),
        PollEvent::PollCountsDiffered { poll } => {
            if let Some(counts) = state.poll_mut(*poll).and_then(|poll| poll.hands.as_mut()) {
                counts.set_aside();
            }
        }
        PollEvent::PollDecided { poll, carried, majority, turnout, support, before, .. } => {
            if let Some(poll) = state.poll_mut(*poll) {
                let [turnout, support, before] = [turnout, support, before].map(|asked| asked.as_deref().copied());
                let (carried, majority) = (*carried, **majority);
                poll.decided = Some(Box::new(Outcome { carried, majority, turnout, support, before }));
            }
            closed(state, *poll);
        }
        PollEvent::LessIsEnough { poll, share, of: _ } => less(state, *poll, *share),
        PollEvent::SupportReached { poll, until } => {
            held_until(state, *poll, Some(*until));
            state.agenda.add(*until, Due::Poll(PollDue::SupportHeld(*poll)));
        }
        PollEvent::SupportLost { poll } => held_until(state, *poll, None),
        PollEvent::PollLapsed { poll } => {
            if let Some(poll) = state.poll_mut(*poll) {
                poll.lapsed = true;
            }
            closed(state, *poll);
        }
    }
}

fn opened(state: &mut State, id: PollId, question: &Question, (by, until): (Option<MemberId>, Instant)) {
    let Some(terms) = asked::terms(state, question, by) else { return };
    let electors = asked::electors(state, question, by, &terms);
    let late = asked::of(question).late(state, terms.electorate);
    let before = (!late.is_empty()).then(|| Box::new(Before { late, count: Count::default() }));
    let poll = Poll {
        question: question.clone(),
        subject: asked::of(question).subject(),
        by,
        electorate: terms.electorate,
        electors,
        rule: Box::new(PollRule { turnout: terms.turnout, ..terms.rule.into_owned() }),
        silence: terms.silence,
        lasting: asked::of(question).lasting(state).map(Box::new),
        until,
        count: Count::default(),
        before,
        voted: Voted::default(),
        last: BTreeMap::new(),
        hands: None,
        decided: None,
        lapsed: false,
    };
    for (at, _) in poll.lasting.iter().flat_map(|lasting| &lasting.falls) {
        state.agenda.add(*at, Due::Poll(PollDue::LessIsEnough(id)));
    }
    state.polls.push(poll);
    state.agenda.add(until, Due::Poll(PollDue::PollCloses(id)));
    asked::of(question).opened(state, id);
}

/// Less is enough: the poll is measured by it from now on.
fn less(state: &mut State, id: PollId, share: Share) {
    let now = state.now;
    let Some(poll) = state.poll_mut(id) else { return };
    poll.rule.majority = share;
    if let Some(lasting) = poll.lasting.as_mut() {
        lasting.falls.retain(|(at, _)| *at > now);
    }
}

/// Enough are for it, which has to hold until then; or no longer, and nothing falls due of that.
fn held_until(state: &mut State, id: PollId, until: Option<Instant>) {
    let lasting = state.poll_mut(id).and_then(|poll| poll.lasting.as_mut());
    let Some(lasting) = lasting else { return };
    let before = core::mem::replace(&mut lasting.until, until);
    if let Some(before) = before {
        state.agenda.remove(before, Due::Poll(PollDue::SupportHeld(id)));
    }
}

/// A vote by name sets one teller's count aside: it has no twin, and stops nobody from voting (votes.11).
fn cast(state: &mut State, id: PollId, (member, seat): (MemberId, Option<SeatId>), choice: Choice) {
    let Some(poll) = state.poll_mut(id) else { return };
    poll.hands = None;
    let right = seat.map_or(Right::Own, Right::Of);
    poll.voted.enter(member, right);
    let last = poll.rule.last_vote_counts.then(|| poll.last.insert(member, (right, choice))).flatten();
    let own = poll.before.as_mut().filter(|before| !before.late.contains(member)).map(|before| &mut before.count);
    for count in core::iter::once(&mut poll.count).chain(own) {
        if let Some((_, before)) = last {
            let votes = count.side_mut(before);
            *votes = votes.saturating_sub(1);
        }
        let votes = count.side_mut(choice);
        *votes = votes.saturating_add(1);
    }
}

fn reported(state: &mut State, id: PollId, teller: MemberId, count: Count) {
    let alone = !state.keeps("votes.11");
    let Some(poll) = state.poll_mut(id) else { return };
    let counts = poll.hands.get_or_insert_default();
    counts.report(teller, count);
    if let Some(agreed) = counts.agreed().copied().or_else(|| alone.then_some(count)) {
        poll.count = agreed;
    }
}

/// Takes a poll off the agenda and out of the open ones.
fn closed(state: &mut State, id: PollId) {
    let Some(poll) = state.poll(id) else { return };
    let (until, question) = (poll.until, poll.question.clone());
    let falls = poll.lasting.as_ref().map(|lasting| lasting.falls.clone()).unwrap_or_default();
    state.agenda.remove(until, Due::Poll(PollDue::PollCloses(id)));
    for (at, _) in falls {
        state.agenda.remove(at, Due::Poll(PollDue::LessIsEnough(id)));
    }
    held_until(state, id, None);
    if let Some(poll) = state.poll_mut(id) {
        poll.electors.dismiss();
        poll.last.clear();
        poll.before = None;
        poll.lasting.iter_mut().for_each(|lasting| lasting.falls.clear());
    }
    state.polls.closed(id);
    asked::of(&question).closed(state, id);
}
