//! Who is struck off or recorded dead: until when that may be contested, what falls with it then, and how many they are
//! (roll.20 to roll.22).

use alloc::vec::Vec;

use crate::chapters::{Due, Event};
use crate::ground::civil::Span;
use crate::ground::ids::{MemberId, UnitId};
use crate::ground::instant::Instant;
use crate::roll::due::RollDue;
use crate::roll::event::RollEvent;
use crate::roll::state::{Gone, OnTheRoll, Unit};
use crate::state::{Queue, State};

use super::attest::TENTH;
use super::newcomers::{MONTH, day};

/// How long a strike-off may be contested, and seats stay with whoever was struck off or recorded dead (roll.20, roll.21).
const CONTEST: Span = Span::days(14);

/// Whether one more makes so many gone that a second officer must attest it: more than a tenth of the roll within thirty
/// days, though always one (roll.22).
pub(super) fn are_many(state: &State, place: &Unit) -> bool {
    if state.founding || !state.keeps("roll.22") {
        return false;
    }
    let since = day(state.now).saturating_sub(MONTH);
    let recent = place.gone.range(since..).fold(0_u64, |sum, (_, gone)| sum.saturating_add(u64::from(*gone)));
    let before = place.electors.len().saturating_add(place.waiting.len()).saturating_add(recent);
    recent.saturating_add(1) > before.checked_div(TENTH).unwrap_or(0).max(1)
}

/// A member is off the roll by somebody else's word, for as long as that stands.
pub(super) fn struck(state: &mut State, unit: UnitId, member: MemberId, gone: Gone) {
    let until = gone.until;
    note(state, unit, gone.at);
    let before = state.unit_mut(unit).and_then(|place| place.struck.insert(member, gone));
    state.rolls.struck_off.insert((member, unit));
    let due = Due::Roll(RollDue::StrikeStands(unit, member));
    if let Some(before) = before {
        state.agenda.remove(before.until, due);
    }
    state.agenda.add(until, due);
}

/// A strike-off is taken back, and counts no more; returns what was noted of it.
pub(super) fn strike_taken_back(state: &mut State, unit: UnitId, member: MemberId) -> Option<Gone> {
    let gone = state.unit_mut(unit).and_then(|place| place.struck.remove(&member))?;
    state.rolls.struck_off.remove(&(member, unit));
    state.agenda.remove(gone.until, Due::Roll(RollDue::StrikeStands(unit, member)));
    forget(state, unit, gone.at);
    Some(gone)
}

/// A member is recorded dead: the dead stand on no roll, and wait for none.
pub(super) fn died(state: &mut State, member: MemberId) {
    state.rolls.dead.insert(member);
    let on: Vec<UnitId> = state.rolls.units_of(member).collect();
    let gone = gone(state, member, &on);
    for unit in &on {
        note(state, *unit, gone.at);
        if let Some(place) = state.unit_mut(*unit) {
            place.attested = place.attested.take().filter(|attested| attested.what != OnTheRoll::Death(member));
            place.electors.remove(member);
            place.waiting.remove(member);
        }
        state.rolls.weights.remove(&(*unit, member));
        state.rolls.died_in.insert((*unit, member));
    }
    state.agenda.add(gone.until, Due::Roll(RollDue::DeathStands(member)));
    state.rolls.died.insert(member, gone);
}

/// A recorded death is taken back; returns what was noted of it.
pub(super) fn death_taken_back(state: &mut State, member: MemberId) -> Option<Gone> {
    let gone = state.rolls.died.remove(&member)?;
    state.agenda.remove(gone.until, Due::Roll(RollDue::DeathStands(member)));
    for unit in state.rolls.belonged_to(member) {
        state.rolls.died_in.remove(&(unit, member));
        forget(state, unit, gone.at);
    }
    Some(gone)
}

/// The time is over in which a strike-off may be contested (roll.20).
pub(crate) fn strike_due(state: &mut State, unit: UnitId, member: MemberId, queue: &mut Queue) {
    let Some(place) = state.unit_mut(unit) else { return };
    place.struck.remove(&member);
    let is_back = place.has(member);
    state.rolls.struck_off.remove(&(member, unit));
    // Whoever was put on the roll again meanwhile has lost nothing.
    if !is_back {
        queue.push_back(Event::Roll(RollEvent::StrikeStands { unit, member }));
    }
}

/// The time is over after which a recorded death ends mandates (roll.21).
pub(crate) fn death_due(state: &mut State, member: MemberId, queue: &mut Queue) {
    state.rolls.died.remove(&member);
    for unit in state.rolls.belonged_to(member) {
        state.rolls.died_in.remove(&(unit, member));
    }
    queue.push_back(Event::Roll(RollEvent::DeathStands { member }));
}

/// What is noted of a member who is about to come off these rolls by somebody else's word, so that it can be taken back.
pub(super) fn gone(state: &State, member: MemberId, on: &[UnitId]) -> Gone {
    let waits = |unit: &UnitId| state.unit(*unit).is_some_and(|place| place.waiting.contains(member));
    let weight = |unit: UnitId| Some((unit, *state.rolls.weights.get(&(unit, member))?));
    Gone {
        at: state.now,
        until: state.later(CONTEST),
        waited: on.iter().copied().filter(waits).collect(),
        weights: on.iter().copied().filter_map(weight).collect(),
    }
}

/// The weight is theirs again of a member who was off a roll wrongly.
pub(super) fn weight_again(state: &mut State, unit: UnitId, member: MemberId, gone: &Gone) {
    let weight = gone.weights.iter().find(|(own, _)| *own == unit);
    state.rolls.weights.extend(weight.map(|(_, weight)| ((unit, member), *weight)));
}

fn note(state: &mut State, unit: UnitId, at: Instant) {
    let today = day(at);
    let Some(place) = state.unit_mut(unit) else { return };
    place.gone = place.gone.split_off(&today.saturating_sub(MONTH));
    let gone = place.gone.entry(today).or_default();
    *gone = gone.saturating_add(1);
}

fn forget(state: &mut State, unit: UnitId, at: Instant) {
    if let Some(gone) = state.unit_mut(unit).and_then(|place| place.gone.get_mut(&day(at))) {
        *gone = gone.saturating_sub(1);
    }
}
