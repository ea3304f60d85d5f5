//! What whoever is in the chair may do next: something, as long as anything is pending (motion.23).

use alloc::vec::Vec;

use crate::ground::ids::{MemberId, SittingId};
use crate::ground::instant::Instant;
use crate::motion::debate;
use crate::motion::state::Debate;
use crate::sitting::state::Phase;
use crate::state::State;

/// Something that the chair may do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Next {
    /// Let the hall vote.
    Divide,
    /// Resume the sitting.
    Resume,
    /// Rule on a point of order.
    Rule,
    /// Let somebody speak to the end, until then at least.
    Listen(MemberId, Instant),
    /// End a speech whose time is over.
    EndSpeech(MemberId),
    /// Call on somebody who has asked to speak.
    CallOn(MemberId),
    /// Put the question.
    Put,
    /// Go on to this item of the agenda.
    TakeItem(u32),
}

/// Returns what the chair of a sitting may do next; nothing only where nothing is pending and the agenda is at its end, or
/// where the sitting is not held.
pub fn next(state: &State, id: SittingId) -> Vec<Next> {
    let Some(sitting) = state.sitting(id).filter(|sitting| sitting.is_held()) else { return Vec::new() };
    if matches!(sitting.phase, Phase::Interrupted { .. }) {
        return [Next::Resume].into();
    }
    if state.divisions.open_in(id).is_some() {
        return [Next::Divide].into();
    }
    let Some(floor) = state.motions.floor(id) else { return items(1, sitting.agenda.len()) };
    // It may have to wait until the hall is free.
    if floor.put {
        return [Next::Divide].into();
    }
    if floor.unruled().is_some() {
        return [Next::Rule].into();
    }
    if let Some((member, until)) = floor.speaks_until(state, &sitting.hall) {
        return [if state.now < until { Next::Listen(member, until) } else { Next::EndSpeech(member) }].into();
    }
    let Some(top) = floor.top() else { return items(floor.item, sitting.agenda.len()) };
    match debate::next(floor, sitting).filter(|_| top.debate < Debate::Closed) {
        Some(member) => [Next::CallOn(member)].into(),
        None => [Next::Put].into(),
    }
}

/// The next item, if there is one.
fn items(item: u32, items: usize) -> Vec<Next> {
    let next = item.saturating_add(1);
    if usize::try_from(next).is_ok_and(|next| next <= items) { [Next::TakeItem(next)].into() } else { Vec::new() }
}
