//! What follows from who is in the hall, and from the passing of time.

use crate::chapters::Event;
use crate::ground::ids::{BodyId, MemberId, SeatId, SittingId};
use crate::ground::instant::Instant;
use crate::sitting::call::small;
use crate::sitting::event::{SittingEnd, SittingEvent};
use crate::sitting::hall::Wish;
use crate::sitting::state::{Phase, Sitting};
use crate::state::{Queue, State};

use super::right;

/// Enough members of the body demand a sitting: they have convened it. It opens at the time that was named or, where less
/// than the notice is left, when the notice is over (sitting.6).
pub(crate) fn after_joined(state: &State, id: SittingId, queue: &mut Queue) {
    let Some(sitting) = state.sitting(id) else { return };
    let joined = sitting.demand.as_ref().map_or(0, |demand| demand.joined.len());
    if joined >= sitting.needed() {
        let opens = sitting.opens.max(state.later(sitting.rule.notice));
        queue.push_back(SittingEvent::SittingConvened { sitting: id, opens }.into());
    }
}

/// Those in the hall are others than before: they may be enough to decide, or no longer (sitting.21), and those who would
/// end the sitting more than half of them (sitting.24).
pub(crate) fn after_hall(state: &State, id: SittingId, queue: &mut Queue) {
    let Some(sitting) = state.sitting(id).filter(|sitting| sitting.is_held()) else { return };
    let hall = &sitting.hall;
    let (present, needed) = (small(hall.votes()), small(hall.needed()));
    match (hall.was_quorate(), hall.is_quorate()) {
        (false, true) => queue.push_back(SittingEvent::QuorumReached { sitting: id, present, needed }.into()),
        (true, false) => queue.push_back(SittingEvent::QuorumLost { sitting: id, present, needed }.into()),
        (true, true) | (false, false) => {}
    }
    match hall.carried() {
        Some(Wish::Adjourn(to)) => queue.push_back(SittingEvent::SittingAdjourned { sitting: id, to }.into()),
        Some(Wish::Close) => queue.push_back(ended(id, SittingEnd::Closed)),
        None => {}
    }
}

/// Somebody was driven out of the hall (sitting.26).
pub(crate) fn after_force(state: &State, id: SittingId, queue: &mut Queue) {
    if state.sitting(id).is_some_and(|sitting| sitting.hall.is_driven_out()) {
        queue.push_back(ended(id, SittingEnd::Force));
    }
    after_hall(state, id, queue);
}

/// Somebody has left a roll: in a hall they may have no vote any more (sitting.19).
pub(crate) fn after_member(state: &State, member: MemberId, queue: &mut Queue) {
    let Some(id) = state.sittings.where_is(member) else { return };
    let Some(sitting) = state.sitting(id) else { return };
    let right = sitting.hall.right_of(member);
    if right.is_some_and(|right| !right::still_has(state, member, right, sitting.body)) {
        queue.push_back(SittingEvent::VoteLost { sitting: id, member }.into());
    }
}

/// Somebody else sits in a seat than before, or nobody: whoever voted for it in a hall may have no vote any more
/// (sitting.19).
pub(crate) fn after_seat(state: &State, seat: SeatId, queue: &mut Queue) {
    for member in state.sittings.voices_for(seat) {
        after_member(state, member, queue);
    }
}

/// The charter may give a seat no vote any more.
pub(crate) fn after_amended(state: &State, queue: &mut Queue) {
    for (_, sitting) in state.sittings.to_end().filter(|(_, sitting)| sitting.is_held()) {
        sitting.hall.present().for_each(|(member, _)| after_member(state, member, queue));
    }
}

/// A body that has ended holds no sitting (sitting.28).
pub(crate) fn after_body_ended(state: &State, body: BodyId, queue: &mut Queue) {
    for (id, _) in state.sittings.of(body) {
        queue.push_back(ended(id, SittingEnd::BodyEnded));
    }
}

/// The time of a sitting is over, in whatever it was (sitting.6, sitting.10, sitting.27).
pub(crate) fn due(state: &State, id: SittingId, queue: &mut Queue) {
    if !state.keeps("sitting.27") {
        return;
    }
    let how = match state.sitting(id).map(|sitting| sitting.phase) {
        Some(Phase::Demanded) => SittingEnd::NotConvened,
        Some(Phase::Called | Phase::Adjourned) => SittingEnd::NotOpened,
        Some(Phase::Open | Phase::Interrupted { .. }) => SittingEnd::TimeOver,
        Some(Phase::Over(_)) | None => return,
    };
    queue.push_back(ended(id, how));
}

/// Returns the event by which a sitting is adjourned to a time or, where there is none, closed: the hall has carried it.
pub(crate) fn adjourned(sitting: SittingId, to: Option<Instant>) -> Event {
    match to {
        Some(to) => SittingEvent::SittingAdjourned { sitting, to }.into(),
        None => ended(sitting, SittingEnd::Closed),
    }
}

/// Returns the event by which a sitting takes a recess: the hall has carried it.
pub(crate) fn recess(sitting: SittingId, until: Option<Instant>) -> Event {
    SittingEvent::RecessTaken { sitting, until }.into()
}

fn ended(sitting: SittingId, how: SittingEnd) -> Event {
    SittingEvent::SittingEnded { sitting, how }.into()
}

/// Returns whether a queued event of the chapter still follows: the sitting goes on, and it is still so.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others follow from nothing")]
pub(crate) fn still_follows(state: &State, event: &SittingEvent) -> bool {
    let sitting = |id: &SittingId| state.sitting(*id);
    match event {
        SittingEvent::QuorumReached { sitting: id, .. } => {
            sitting(id).is_some_and(|sitting| sitting.is_held() && !sitting.hall.was_quorate())
        }
        SittingEvent::QuorumLost { sitting: id, .. } => {
            sitting(id).is_some_and(|sitting| sitting.is_held() && sitting.hall.was_quorate())
        }
        SittingEvent::SittingAdjourned { sitting: id, .. } => sitting(id).is_some_and(Sitting::is_held),
        SittingEvent::VoteLost { sitting: id, member } => {
            sitting(id).is_some_and(|sitting| sitting.hall.right_of(*member).is_some())
        }
        SittingEvent::SittingEnded { sitting: id, .. } => sitting(id).is_some_and(|sitting| !sitting.is_over()),
        _ => true,
    }
}
