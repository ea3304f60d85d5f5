//! What becomes of the places that a body fills elsewhere when it ends, and of those who send to it.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::body::event::BodyEvent;
use crate::chapters::Event;
use crate::ground::ids::{BodyId, ConstituencyId, SeatId};
use crate::mandate;
use crate::mandate::event::EndReason;
use crate::state::{Queue, State};

/// A body ends; the seats go that it fills in others, and whoever sits there for it leaves them (succession.5). Of those that end
/// with it nothing is left to go.
pub(crate) fn ends(state: &State, id: BodyId, with: &BTreeSet<BodyId>, queue: &mut Queue) {
    let Some(body) = state.body(id).filter(|body| !body.ended) else { return };
    queue.push_back(Event::Body(BodyEvent::BodyEnded { body: id }));
    for constituency in body.sends_to.iter().copied() {
        let Some(place) = state.constituency(constituency) else { continue };
        if !with.contains(&place.body) && state.body(place.body).is_some_and(|above| !above.ended) {
            seats_go(state, constituency, place.seats.to_vec(), EndReason::BodyEnded, queue);
        }
    }
}

/// Seats go with what they stood on: those that are held as soon as their mandates end, which they do now.
pub(super) fn seats_go(
    state: &State,
    constituency: ConstituencyId,
    seats: Vec<SeatId>,
    with: EndReason,
    queue: &mut Queue,
) {
    if seats.is_empty() {
        return;
    }
    let left: Vec<Event> = seats.iter().filter_map(|seat| mandate::over_with(state, *seat, with)).collect();
    queue.push_back(Event::Body(BodyEvent::SeatsReduced { constituency, seats }));
    queue.extend(left);
}

/// Those who send to a body send to the one into which it goes over (succession.6).
pub(crate) fn goes_over(state: &State, body: BodyId, into: BodyId, queue: &mut Queue) {
    let (Some(found), Some(other), Some(kind)) = (state.body(body), state.body(into), state.body_kind(into)) else {
        return;
    };
    let lasting = |sender| super::is_alive(state, sender).is_ok() && super::may_send(state, kind, sender);
    let others = found.senders.iter().copied().filter(|sender| !other.senders.contains(sender) && lasting(*sender));
    queue.extend(others.map(|sender| Event::Body(BodyEvent::Affiliated { body: into, sender })));
}
