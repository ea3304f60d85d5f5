//! What becomes of the places that a body fills elsewhere when it ends, and of those who send to it.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::body::event::BodyEvent;
use crate::chapters::Event;
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, ConstituencyId, SeatId};
use crate::mandate;
use crate::mandate::event::EndReason;
use crate::state::{Queue, State};
use crate::terms::Nature;

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

/// Returns the councils to which a body sends, and nobody else who lasts (succession.5).
pub(crate) fn alone_sends_to<'a>(
    state: &'a State,
    body: BodyId,
    ended: &'a BTreeSet<BodyId>,
) -> impl Iterator<Item = BodyId> + 'a {
    let above = state.body(body).map_or(&[][..], |body| &body.sends_to);
    let above = above.iter().filter_map(|id| state.constituency(*id)).map(|place| place.body);
    let gone = |sender: &Sender| match sender {
        Sender::Body(sender) => ended.contains(sender) || state.body(*sender).is_some_and(|body| body.ended),
        Sender::Unit(_) => false,
    };
    above.filter(move |id| {
        let is_council = state.body_kind(*id).is_some_and(|kind| kind.nature == Nature::Council);
        is_council && state.body(*id).is_some_and(|body| !body.ended && body.senders.iter().all(gone))
    })
}

/// Those who send to a body send to the one into which it goes over (succession.6).
pub(crate) fn goes_over(state: &State, body: BodyId, into: BodyId, queue: &mut Queue) {
    let (Some(found), Some(other), Some(kind)) = (state.body(body), state.body(into), state.body_kind(into)) else {
        return;
    };
    let lasting = |sender| super::is_alive(state, sender).is_ok() && super::may_send(state, kind, sender);
    let others = found.senders.iter().copied().filter(|sender| !other.senders.contains(sender) && lasting(*sender));
    queue.extend(others.map(|sender| Event::Body(BodyEvent::Affiliated { body: into, sender })));
    // And it sends where that one did.
    let (own, goes_on) = (Sender::Body(into), |above: &BodyId| state.body(*above).is_some_and(|above| !above.ended));
    let above = found.sends_to.iter().filter_map(|id| state.constituency(*id)).map(|place| place.body);
    let above: BTreeSet<BodyId> = above.filter(goes_on).collect();
    for id in above {
        let sends = state.body(id).is_some_and(|above| above.senders.contains(&own));
        if !sends && state.body_kind(id).is_some_and(|kind| super::may_send(state, kind, own)) {
            queue.push_back(Event::Body(BodyEvent::Affiliated { body: id, sender: own }));
        }
    }
}
