//! The elections by which a body is elected anew, and the rolls that are taken for them (ballot.24).

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use crate::body::state::{Constituency, General};
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, ConstituencyId, MemberId, UnitId};
use crate::ground::instant::Instant;
use crate::ground::members::Roll;
use crate::state::State;

/// A body is elected anew, by the rolls of this instant.
pub(crate) fn elected_anew(state: &mut State, id: BodyId, (since, succeeds): (Instant, Option<Instant>)) {
    let (taken, rolls) = (state.now, rolls(state, id));
    if let Some(body) = state.body_mut(id) {
        body.general = Some(General { since, taken, succeeds, rolls, elected: BTreeSet::new() }.into());
    }
}

/// A body is to be elected anew, by the rolls of this instant. The elections that are under way are part of it: some are called
/// before it is seen that too few of its seats are left.
pub(super) fn vacated(state: &mut State, id: BodyId) {
    let places = state.body(id).map_or(&[][..], |body| &body.constituencies).iter();
    let under_way = places.filter_map(|place| state.election(state.constituency(*place)?.election?));
    let first = under_way.filter(|election| election.succeeds.is_none()).map(|election| election.called).min();
    let since = first.unwrap_or(state.now);
    elected_anew(state, id, (since, None));
}

/// The rolls of a general election are good no longer, and taken again for those units that have not elected yet.
pub(crate) fn rolls_taken_again(state: &mut State, id: BodyId) {
    let (taken, rolls) = (state.now, rolls(state, id));
    if let Some(general) = state.body_mut(id).and_then(|body| body.general.as_mut()) {
        general.taken = taken;
        general.rolls = rolls;
    }
}

/// The rolls of the units that send to a body, as they are now. While the founding lasts they are still being made, and there is
/// nothing to be taken.
fn rolls(state: &State, id: BodyId) -> BTreeMap<UnitId, Roll> {
    let senders = state.body(id).filter(|_| !state.founding).map_or(&[][..], |body| &body.senders);
    let units = senders.iter().filter_map(|sender| match sender {
        Sender::Unit(unit) => Some(*unit),
        Sender::Body(_) => None,
    });
    units.filter_map(|unit| Some((unit, state.unit(unit)?.electors.clone()))).collect()
}

/// Whoever was taken off a roll wrongly stands on those that were taken meanwhile, too (roll.20, roll.21).
pub(crate) fn on_taken_rolls(state: &mut State, unit: UnitId, (member, off): (MemberId, Instant)) {
    let bodies: Vec<BodyId> = state
        .unit(unit)
        .map_or(&[][..], |unit| &unit.constituencies)
        .iter()
        .filter_map(|id| Some(state.constituency(*id)?.body))
        .collect();
    for body in bodies {
        let general = state.body_mut(body).and_then(|body| body.general.as_mut());
        let roll = general.filter(|general| general.taken >= off).and_then(|general| general.rolls.get_mut(&unit));
        if let Some(roll) = roll {
            roll.insert(member);
        }
    }
}

/// A constituency has elected in the general election of its body. When a unit has elected in all that it has there, nobody needs
/// the roll that was taken of it any more.
pub(crate) fn has_elected(state: &mut State, id: BodyId, constituency: ConstituencyId) {
    let Some(general) = state.body_mut(id).and_then(|body| body.general.as_mut()) else { return };
    general.elected.insert(constituency);
    let Some(Sender::Unit(unit)) = state.constituency(constituency).map(|place| place.from) else { return };
    let Some(general) = state.body(id).and_then(|body| body.general.as_deref()) else { return };
    let elects = |place: &ConstituencyId| {
        let elects = |place: &Constituency| place.was_of.is_none() || place.election.is_some();
        let here = state
            .constituency(*place)
            .is_some_and(|place| place.body == id && !place.seats.is_empty() && elects(place));
        here && !general.elected.contains(place)
    };
    let over = !state.unit(unit).is_some_and(|unit| unit.constituencies.iter().any(elects));
    if let Some(general) = state.body_mut(id).and_then(|body| body.general.as_mut()).filter(|_| over) {
        general.rolls.remove(&unit);
    }
}
