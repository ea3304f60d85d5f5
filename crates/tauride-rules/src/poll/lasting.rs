//! Polls in which less is enough later, or support has to hold: votes.17 and votes.18.

use crate::ground::ids::PollId;
use crate::poll::event::PollEvent;
use crate::poll::state::Poll;
use crate::state::{Queue, State};

use super::count;

/// Votes changed, or what is enough: it carries as soon as enough are for it, or once they have been for as long as they must;
/// where they fall below, that is counted anew.
pub(crate) fn after_support(state: &State, poll: PollId, queue: &mut Queue) {
    let Some(found) = state.poll(poll).filter(|found| found.is_open()) else { return };
    let Some(lasting) = &found.lasting else { return };
    let holds = lasting.holds.filter(|_| state.keeps("votes.18"));
    match (lasting.until, count::is_enough(found), holds) {
        (None, true, Some(holds)) => {
            let until = state.later(holds);
            queue.push_back(PollEvent::SupportReached { poll, until }.into());
        }
        (None, true, None) => queue.push_back(count::outcome(state, poll, found)),
        (Some(_), false, _) => queue.push_back(PollEvent::SupportLost { poll }.into()),
        (None, false, _) | (Some(_), true, _) => {}
    }
}

/// Support has held for as long as it must.
pub(crate) fn held(state: &State, id: PollId, queue: &mut Queue) {
    let is_held = |poll: &&Poll| poll.lasting.as_ref().is_some_and(|lasting| lasting.has_held(state.now));
    let poll = state.poll(id).filter(|poll| poll.is_open()).filter(is_held);
    queue.extend(poll.map(|poll| count::outcome(state, id, poll)));
}

/// The time has come from which less is enough: the least of what has come about.
pub(crate) fn less(state: &State, id: PollId, queue: &mut Queue) {
    let Some(poll) = state.poll(id).filter(|poll| poll.is_open() && state.keeps("votes.17")) else { return };
    let falls = poll.lasting.iter().flat_map(|lasting| &lasting.falls);
    if let Some((_, share)) = falls.take_while(|(at, _)| *at <= state.now).last() {
        queue.push_back(PollEvent::LessIsEnough { poll: id, share: *share, of: poll.rule.of }.into());
    }
}
