//! The one road by which the state changes.

use alloc::vec::Vec;

use crate::chapters::{Act, Event, Refusal};
use crate::clock::act::ClockAct;
use crate::ground::actor::Actor;
use crate::room::{Room, size};
use crate::state::{Queue, State};
use crate::{bounds, charter, clock, consequences, decide, evolve, number, pending};

/// Decides `act` and applies it with what follows from it. Returns the events in causal order.
///
/// What does not fit into one entry is left in [`State::following`]: until time has passed to this instant again, as often
/// as it takes, every other act is refused (clock.11).
///
/// # Errors
///
/// Returns a [`Refusal`] before anything has changed. Consequences cannot be refused.
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
pub fn enact_into(state: &mut State, by: Actor, act: &Act, events: &mut Vec<Event>) -> Result<(), Refusal> {
    enact_within(state, by, act, Room::OF_AN_ENTRY, events)
}

/// Does what [`enact_into`] does with other room in an entry than the law gives it: a record made so is no record of the
/// law, and shows only that it makes no difference where a cascade is divided.
///
/// # Errors
///
/// As [`enact_into`] does.
pub fn enact_within(
    state: &mut State,
    by: Actor,
    act: &Act,
    mut room: Room,
    events: &mut Vec<Event>,
) -> Result<(), Refusal> {
    events.clear();
    events.push(decide(state, by, act)?);
    if let Some(first) = events.last() {
        charter::take_in(state, by, act);
        pending::take_in(state, act, first);
        bounds::take_in(state, by, first);
    }
    let time_passes = matches!(act, Act::Clock(ClockAct::PassTime { .. }));
    let following = !state.following.is_empty();
    let mut queue = if following { core::mem::take(&mut *state.following) } else { Queue::default() };
    let mut due = 0;
    apply_last(state, events, &mut queue);
    loop {
        follow(state, &mut room, &mut queue, events);
        // When all that followed is done, the next thing that has fallen due begins, if this act let time pass.
        if room.is_full() || !time_passes || due == clock::DUE_MAX {
            break;
        }
        let Some(item) = clock::next_due(state) else { break };
        clock::fall_due(state, item, &mut queue);
        due = due.saturating_add(1);
    }
    if !queue.is_empty() {
        *state.following = queue;
    }
    Ok(())
}

/// Applies what follows, as long as there is room.
fn follow(state: &mut State, room: &mut Room, queue: &mut Queue, events: &mut Vec<Event>) {
    while !room.is_full()
        && let Some(event) = queue.pop_front()
    {
        room.take(size(&event));
        if consequences::still_follows(state, &event) {
            events.push(event);
            apply_last(state, events, queue);
        }
    }
}

/// Applies the last event, where it stands: an event is too large to be carried from hand to hand a million times a second.
fn apply_last(state: &mut State, events: &mut [Event], queue: &mut Queue) {
    if let Some(event) = events.last_mut() {
        number::assign(state, event);
        evolve(state, event);
        consequences::follow(state, event, queue);
    }
}
