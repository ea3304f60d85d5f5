//! Numbers for what comes to be, given when it does: the next of its table.

use crate::event::Event;
use crate::ids::{BodyId, ConstituencyId, ConvocationId, ElectionId, MandateId, MemberId, PollId, SeatId, UnitId};
use crate::state::State;

/// Numbers the thing that `event` makes. Chapters leave the number 0, because between the moment when a consequence is
/// queued and the moment when it happens others may have come first.
#[expect(clippy::wildcard_enum_match_arm, reason = "most events make nothing new")]
pub(crate) fn assign(state: &State, event: &mut Event) {
    match event {
        Event::UnitFormed { unit, .. } => *unit = UnitId::at(state.rolls.units.len()),
        Event::Enrolled { first, .. } => *first = MemberId::at(state.rolls.homes.len()),
        Event::BodyFormed { body, .. } | Event::SelfConstituted { body, .. } => *body = BodyId::at(state.bodies.len()),
        Event::SeatsEstablished { constituency, first, .. } => {
            *first = SeatId::at(state.seats.len());
            if constituency.index().is_none() {
                *constituency = ConstituencyId::at(state.constituencies.len());
            }
        }
        Event::ElectionCalled { election, .. } => *election = ElectionId::at(state.elections.len()),
        Event::MandateOpened { mandate, .. } => *mandate = MandateId::at(state.mandates.len()),
        Event::PollOpened { poll, .. } => *poll = PollId::at(state.polls.len()),
        Event::Convoked { convocation, .. } => *convocation = ConvocationId::at(state.convocations.len()),
        _ => {}
    }
}
