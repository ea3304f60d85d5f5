//! Everybody on a roll stands on another from one instant on: two units become one (succession.16, succession.17).
//!
//! Rolls are sets, and go over as sets. Where somebody is noted to belong is looked up from then on by way of
//! [`Rolls::now`](crate::roll::state::Rolls::now), so that it takes no longer for three hundred thousand members than for three.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::chapters::Due;
use crate::ground::ids::{MemberId, UnitId};
use crate::ground::members::MemberSet;
use crate::roll::due::RollDue;
use crate::roll::state::{Gone, Unit};
use crate::state::State;

/// A unit has gone over into another, with everybody on its roll, and for as long as they have been on it.
pub(crate) fn went_over(state: &mut State, unit: UnitId, into: UnitId) {
    let Some(place) = state.unit_mut(unit) else { return };
    let left = core::mem::take(place);
    *place = Unit { kind: left.kind, name: left.name.clone(), assembly: left.assembly, ..Unit::default() };
    if let Some(until) = left.frozen_until {
        state.agenda.remove(until, Due::Roll(RollDue::NewcomersJoin(unit)));
    }
    state.rolls.merged.insert(unit, into);
    let mut went = left.waiting.clone();
    went.absorb((*left.electors).clone());
    state.rolls.parted.absorb(went.clone());
    let Some(other) = state.unit(into) else { return };
    let (mut before, frozen) = (other.waiting.clone(), other.frozen.is_some());
    before.absorb((*other.electors).clone());
    weights(state, (unit, into), &before);
    strikes(state, (unit, into), left.struck, &before);
    deaths(state, unit, into);
    let Some(other) = state.unit_mut(into) else { return };
    newcomers(other, left.newcomers, &went, &before);
    let mut waiting = left.waiting;
    waiting.remove_all(&before);
    if !frozen {
        other.electors.absorb(core::mem::take(&mut waiting));
    }
    // Whoever was an elector is one: that the other roll is frozen takes no vote from anybody.
    other.waiting.remove_all(&left.electors);
    other.electors.absorb((*left.electors).clone());
    other.electors.pack();
    other.waiting.absorb(waiting);
    other.attested = None;
    other.contested.absorb(left.contested);
    other.constituencies.extend(left.constituencies);
    for (day, gone) in left.gone {
        let of_day = other.gone.entry(day).or_default();
        *of_day = of_day.saturating_add(gone);
    }
    for (figure, count) in left.figures {
        let sum = other.figures.entry(figure).or_default();
        *sum = sum.saturating_add(count);
    }
}

/// Whoever was new in the one unit is as new in the other; who stood on both rolls is new there only who was new on both.
fn newcomers(other: &mut Unit, days: BTreeMap<i64, MemberSet>, went: &MemberSet, before: &MemberSet) {
    let mut old = went.clone();
    old.keep(before);
    for (day, mut new) in days {
        old.remove_all(&new);
        new.keep(went);
        new.remove_all(before);
        if !new.is_empty() {
            other.newcomers.entry(day).or_default().absorb(new);
        }
    }
    if !old.is_empty() {
        other.newcomers.values_mut().for_each(|new| new.remove_all(&old));
    }
}

/// Everybody keeps their weight; who stood on both rolls has the one that they had on the other.
fn weights(state: &mut State, (unit, into): (UnitId, UnitId), before: &MemberSet) {
    let of_unit = state.rolls.weights.range((unit, MemberId(0))..=(unit, MemberId(u32::MAX)));
    let own: Vec<(MemberId, u32)> = of_unit.map(|((_, member), weight)| (*member, *weight)).collect();
    for (member, weight) in own {
        state.rolls.weights.remove(&(unit, member));
        if !before.contains(member) {
            state.rolls.weights.insert((into, member), weight);
        }
    }
}

/// A strike-off is contested with the other unit from now on, for as long as before (roll.20).
fn strikes(state: &mut State, (unit, into): (UnitId, UnitId), struck: BTreeMap<MemberId, Gone>, before: &MemberSet) {
    for (member, mut gone) in struck {
        state.rolls.struck_off.remove(&(member, unit));
        state.agenda.remove(gone.until, Due::Roll(RollDue::StrikeStands(unit, member)));
        goes_over(&mut gone, unit, into);
        // Whoever is on the other roll has lost nothing, and whoever was struck off both may contest it once.
        let twice = state.unit(into).is_some_and(|other| other.struck.contains_key(&member));
        if before.contains(member) || twice {
            continue;
        }
        state.rolls.struck_off.insert((member, into));
        state.agenda.add(gone.until, Due::Roll(RollDue::StrikeStands(into, member)));
        if let Some(other) = state.unit_mut(into) {
            other.struck.insert(member, gone);
        }
    }
}

/// Whoever was recorded dead comes back, if they live, on the other roll (roll.21).
fn deaths(state: &mut State, unit: UnitId, into: UnitId) {
    let dead: Vec<MemberId> = state.rolls.died_in(unit).map(|(member, _)| member).collect();
    for member in dead {
        state.rolls.died_in.remove(&(unit, member));
        state.rolls.died_in.insert((into, member));
        if let Some(gone) = state.rolls.died.get_mut(&member) {
            goes_over(gone, unit, into);
        }
    }
}

fn goes_over(gone: &mut Gone, unit: UnitId, into: UnitId) {
    let of_both = |own: &mut UnitId| {
        if *own == unit {
            *own = into;
        }
    };
    gone.waited.iter_mut().for_each(of_both);
    gone.weights.iter_mut().for_each(|(own, _)| of_both(own));
}
