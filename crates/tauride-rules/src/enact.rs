//! The one road by which the state changes.

use alloc::vec::Vec;

use crate::chapters::{Act, Event, Refusal};
use crate::clock::act::ClockAct;
use crate::ground::actor::Actor;
use crate::state::{Queue, State};
use crate::{charter, clock, consequences, decide, evolve, number, pending};

/// The most events that one act may set off. Far above what the largest body needs; reaching it means a loop.
pub const CASCADE_MAX: usize = 1 << 20;

/// Decides `act` and applies it with all its consequences. Returns the events in causal order.
///
/// # Errors
///
/// Returns a [`Refusal`] before anything has changed. Consequences cannot be refused.
///
/// # Panics
///
/// Panics if a cascade passes [`CASCADE_MAX`], which would be a loop in [`consequences`].
pub fn enact(state: &mut State, by: Actor, act: &Act) -> Result<Vec<Event>, Refusal> {
    let mut events = Vec::with_capacity(2);
    enact_into(state, by, act, &mut events)?;
    Ok(events)
}

/// Does what [`enact`] does, and puts the events into a vector that the caller can use again.
///
/// # Errors
///
/// Returns a [`Refusal`] before anything has changed; `events` is then empty.
///
/// # Panics
///
/// As [`enact`] does.
pub fn enact_into(state: &mut State, by: Actor, act: &Act, events: &mut Vec<Event>) -> Result<(), Refusal> {
    events.clear();
    let first = decide(state, by, act)?;
    charter::take_in(state, act);
    pending::take_in(state, act, &first);
    let mut queue = Queue::new();
    let mut due = 0;
    apply(state, first, &mut queue, events);
    loop {
        while let Some(event) = queue.pop_front() {
            assert!(events.len() < CASCADE_MAX, "consequences must end");
            if consequences::still_follows(state, &event) {
                apply(state, event, &mut queue, events);
            }
        }
        // When all that followed is done, the next thing that has fallen due begins, if this act let time pass.
        if !matches!(act, Act::Clock(ClockAct::PassTime { .. })) || due == clock::DUE_MAX {
            return Ok(());
        }
        let Some(item) = clock::next_due(state) else { return Ok(()) };
        clock::fall_due(state, item, &mut queue);
        due = due.saturating_add(1);
    }
}

fn apply(state: &mut State, mut event: Event, queue: &mut Queue, events: &mut Vec<Event>) {
    number::assign(state, &mut event);
    evolve(state, &event);
    consequences::follow(state, &event, queue);
    events.push(event);
}
