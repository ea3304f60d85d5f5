//! What would follow from an act if it were entered now.

use alloc::vec::Vec;

use crate::chapters::{Act, Event, Refusal};
use crate::decide::decide;
use crate::enact::enact;
use crate::ground::actor::Actor;
use crate::ground::tables::TakenBack as _;
use crate::state::State;

/// Returns the events that would follow from an act, in causal order: those that [`enact`] returns if nothing happens in
/// between. The state is the same afterwards as before. It is not copied: what changes is noted where it changes, and taken back.
///
/// # Errors
///
/// The [`Refusal`] with which the act would be answered.
pub fn rehearse(state: &mut State, by: Actor, act: &Act) -> Result<Vec<Event>, Refusal> {
    decide(state, by, act)?;
    state.note();
    let events = enact(state, by, act);
    state.take_back();
    events
}
