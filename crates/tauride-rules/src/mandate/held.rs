//! What a member holds because they stand on a roll.

use crate::ground::actor::Sender;
use crate::ground::ids::{MandateId, MemberId, UnitId};
use crate::mandate::state::Mandate;
use crate::state::State;
use crate::terms::Eligible;

/// The mandates of a member that are reserved to those on the roll of a unit.
pub(crate) fn held_through_roll(
    state: &State,
    member: MemberId,
    unit: UnitId,
) -> impl Iterator<Item = (MandateId, &Mandate)> {
    let assembly = state.unit(unit).and_then(|unit| unit.assembly);
    let of_unit = move |sender: Sender| match sender {
        Sender::Unit(other) => other == unit,
        Sender::Body(body) => assembly == Some(body),
    };
    state.mandates_of(member).filter(move |(_, mandate)| {
        let place = state.seat(mandate.seat).map(|seat| seat.constituency);
        let reserved = place.and_then(|id| state.seat_rule(id)).is_some_and(|rule| rule.eligible == Eligible::Electors);
        reserved && place.and_then(|id| state.constituency(id)).is_some_and(|place| of_unit(place.from))
    })
}

/// What a credential is contested for has changed: while anything is put to a vote, the mandate is contested.
pub(crate) fn contests_changed(state: &mut State, id: MandateId) {
    let contested = state.contests.get(&id).is_some_and(|contests| !contests.put.is_empty());
    if let Some(mandate) = state.mandate_mut(id) {
        mandate.contested = contested;
    }
}
