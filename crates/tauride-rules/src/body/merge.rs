//! What becomes of the seats that a unit fills when it goes over into another (succession.18).
//!
//! Its constituencies stay, with whoever sits there, and are the other's: its electors recall them. Nobody follows in their seats; those
//! that are held go when the other next elects, and then it has what the norm gives it.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::body::event::BodyEvent;
use crate::body::state::Constituency;
use crate::chapters::{Due, Event};
use crate::election::{self, general};
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, ConstituencyId, ElectionId, MandateId, SeatId, UnitId};
use crate::mandate;
use crate::mandate::due::MandateDue;
use crate::mandate::event::{EndReason, Title};
use crate::state::{Queue, State};

use super::{after_affiliated, norm};

/// A unit and its meeting fill no seats any more: those of the other do.
pub(crate) fn went_over(state: &mut State, unit: UnitId, into: UnitId) {
    let meeting = |unit: UnitId| state.unit(unit).and_then(|unit| unit.assembly);
    let meetings = meeting(unit).zip(meeting(into));
    let own = state.unit(into).map_or(&[][..], |unit| &unit.constituencies).to_vec();
    let of_unit = own.into_iter().filter(|id| is_of(state, *id, Sender::Unit(unit))).collect();
    go_over(state, of_unit, (Sender::Unit(unit), Sender::Unit(into)));
    if let Some((from, to)) = meetings {
        let of_meeting = state.body_mut(from).map(|body| core::mem::take(&mut body.sends_to)).unwrap_or_default();
        if let Some(other) = state.body_mut(to) {
            other.sends_to.extend(&of_meeting);
        }
        go_over(state, of_meeting, (Sender::Body(from), Sender::Body(to)));
    }
}

fn is_of(state: &State, id: ConstituencyId, from: Sender) -> bool {
    state.constituency(id).is_some_and(|place| place.from == from)
}

fn go_over(state: &mut State, all: Vec<ConstituencyId>, (from, to): (Sender, Sender)) {
    for id in all {
        dismiss_successors(state, id);
        let Some(place) = state.constituency_mut(id) else { continue };
        place.was_of.get_or_insert(from);
        place.from = to;
        place.alternates = Vec::new();
        let (body, rule, holds) = (place.body, place.rule, !place.seats.is_empty());
        let Some(body) = state.body_mut(body) else { continue };
        body.senders.retain(|sender| *sender != from);
        body.came.remove(&(from, rule, id));
        if holds {
            body.came.insert((to, rule, id));
        }
        // Who has not elected yet in a general election elects with those whom they joined.
        if let (Sender::Unit(unit), Sender::Unit(into), Some(general)) = (from, to, body.general.as_mut())
            && let Some(roll) = general.rolls.remove(&unit)
            && let Some(other) = general.rolls.get_mut(&into)
        {
            other.absorb((*roll).clone());
        }
    }
}

/// Nobody succeeds anybody in the seats of a constituency.
pub(super) fn dismiss_successors(state: &mut State, id: ConstituencyId) {
    let waiting = state.constituency_mut(id).map(|place| core::mem::take(&mut place.successors));
    for successors in waiting.into_iter().flatten() {
        state.agenda.remove(successors.at, Due::Mandate(MandateDue::SuccessorsSit(id)));
    }
}

/// A constituency of a unit that has gone over into another has no seats any more.
pub(super) fn is_gone(state: &mut State, id: ConstituencyId) {
    let Some(place) = state.constituency(id).filter(|place| place.was_of.is_some() && place.seats.is_empty()) else {
        return;
    };
    let (body, key) = (place.body, (place.from, place.rule, id));
    if let Some(body) = state.body_mut(body) {
        body.came.remove(&key);
    }
}

/// The rules of seats stand in other places.
pub(super) fn renumber(state: &mut State) {
    for place in 0..state.bodies.len() {
        let Some(body) = state.body(BodyId::at(place)).filter(|body| !body.came.is_empty()) else { continue };
        let now = |(_, _, id): &(Sender, u16, ConstituencyId)| {
            state.constituency(*id).map(|place| (place.from, place.rule, *id))
        };
        let came: BTreeSet<(Sender, u16, ConstituencyId)> = body.came.iter().filter_map(now).collect();
        if let Some(body) = state.body_mut(BodyId::at(place)) {
            body.came = came;
        }
    }
}

/// A unit has gone over into another: what it fills goes when it is vacant, and otherwise when the other next elects (succession.18).
pub(crate) fn after_went_over(state: &State, into: UnitId, queue: &mut Queue) {
    let own = state.unit(into).map_or(&[][..], |unit| &unit.constituencies);
    let meeting = state.unit(into).and_then(|unit| state.body(unit.assembly?));
    let all = own.iter().chain(meeting.map_or(&[][..], |body| &body.sends_to));
    for id in all.copied() {
        settle(state, id, queue);
        // Where the other elects nobody in its own right, and is not to, nobody would ever send them home.
        let alone = state.constituency(id).filter(|place| place.was_of.is_some() && !elects(state, place));
        for seat in alone.map_or(&[][..], |place| &place.seats) {
            queue.extend(mandate::over_with(state, *seat, EndReason::UnitMerged));
        }
    }
}

/// Whether whoever fills seats that another brought elects under the same rule, or gets seats to elect.
fn elects(state: &State, brought: &Constituency) -> bool {
    let Some(body) = state.body(brought.body) else { return false };
    let mut own = body.constituencies.iter().filter_map(|id| state.constituency(*id));
    own.any(|place| place.was_of.is_none() && (place.from, place.rule) == (brought.from, brought.rule))
        || norm::changes_of(state, brought.body, brought.from).iter().any(|change| change.rule == brought.rule)
}

/// The seats go of a unit that has gone over into another: those that are held as soon as they are not. For whom votes are cast by then
/// takes one that is vacant; for whom nobody can vote yet does not.
fn settle(state: &State, id: ConstituencyId, queue: &mut Queue) {
    let Some(place) = state.constituency(id).filter(|place| place.was_of.is_some()) else { return };
    if election::goes_on_or_fails(state, id, queue) {
        return;
    }
    let lasting = |seat: &SeatId| state.seat(*seat).is_some_and(|seat| !seat.last);
    let seats: Vec<SeatId> = place.seats.iter().copied().filter(lasting).collect();
    if !seats.is_empty() {
        queue.push_back(Event::Body(BodyEvent::SeatsReduced { constituency: id, seats }));
    }
}

/// An election is over in what was the constituency of a unit that has gone over into another: it is the last (succession.18).
pub(crate) fn after_last(state: &State, election: ElectionId, queue: &mut Queue) {
    if let Some(constituency) = state.election(election).map(|election| election.constituency) {
        settle(state, constituency, queue);
    }
}

/// A unit into which others went over has elected somebody: whoever sits for those leaves, unless they were elected in the same round.
/// Whoever voted for them has no vote in this election (succession.18).
pub(crate) fn after_elected(state: &State, mandate: MandateId, queue: &mut Queue) {
    let Some(found) = state.mandate(mandate) else { return };
    let election = match found.title {
        Title::Elected(election) => state.election(election),
        Title::HeldUp => None,
        Title::Alternate
        | Title::Countback(_)
        | Title::ExOfficio(_)
        | Title::CoOpted(_)
        | Title::Replacement(_)
        | Title::SelfConstituted => return,
    };
    let place = state.seat(found.seat).and_then(|seat| state.constituency(seat.constituency));
    let Some(place) = place.filter(|place| place.was_of.is_none()) else { return };
    let Some(body) = state.body(place.body).filter(|body| !body.came.is_empty()) else { return };
    for brought in body.brought(place.from, place.rule).filter_map(|id| state.constituency(id)) {
        let last = brought.last_election.and_then(|id| state.election(id));
        let together = election.zip(last).is_some_and(|(one, other)| general::of_one_round(state, one, other));
        if brought.election.is_none() && !together {
            let leave = brought.seats.iter().filter_map(|seat| mandate::over_with(state, *seat, EndReason::UnitMerged));
            queue.extend(leave);
        }
    }
}

/// The last seat is gone that came to a sender: it has now what the norm gives it (body.9).
pub(crate) fn after_gone(state: &State, id: ConstituencyId, queue: &mut Queue) {
    let Some(place) = state.constituency(id).filter(|place| place.was_of.is_some()) else { return };
    let Some(body) = state.body(place.body).filter(|body| !body.ended) else { return };
    if place.seats.is_empty() && body.brought(place.from, place.rule).next().is_none() {
        after_affiliated(state, place.body, place.from, queue);
    }
}
