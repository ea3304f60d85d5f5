//! How the events of the chapter change the state.

use alloc::collections::BTreeMap;

use crate::ground::ids::{MemberId, UnitId};
use crate::ground::members::MemberSet;
use crate::ground::text::Text;
use crate::roll::event::RollEvent;
use crate::roll::state::{Freeze, Unit};
use crate::state::State;

use super::freeze;

/// How many members must come at once for their roll to be packed: packing looks at the whole roll.
const PACKED_FROM: u32 = 64;

pub(crate) fn became(state: &mut State, event: &RollEvent) {
    match event {
        RollEvent::UnitFormed { unit, kind, name } => formed(state, *unit, kind, name),
        RollEvent::Enrolled { unit, first, count, waiting } => enrolled(state, (*unit, *waiting), *first, *count),
        RollEvent::Admitted { unit, members, waiting } => {
            for member in members {
                joined(state, *member, (*unit, *waiting));
            }
        }
        RollEvent::LeftRoll { unit, member } | RollEvent::StruckOff { unit, member, .. } => {
            state.rolls.part(*member, *unit);
        }
        RollEvent::Moved { member, from, to, waiting } => {
            state.rolls.part(*member, *from);
            joined(state, *member, (*to, *waiting));
        }
        RollEvent::WeightSet { unit, member, weight: 1 } => {
            state.rolls.weights.remove(&(*unit, *member));
        }
        RollEvent::WeightSet { unit, member, weight } => {
            state.rolls.weights.insert((*unit, *member), *weight);
        }
        RollEvent::RollFrozen { unit } => frozen(state, *unit),
        RollEvent::RollThawed { unit, .. } => thawed(state, *unit),
        RollEvent::FigureDeclared { unit, figure, count } => {
            if let Some(unit) = state.unit_mut(*unit) {
                unit.figures.insert(figure.clone(), *count);
            }
        }
    }
}

fn formed(state: &mut State, unit: UnitId, kind: &str, name: &Text) {
    let Some(charter) = &state.charter else { return };
    let Some((place, _)) = charter.unit_kind(kind) else { return };
    if state.rolls.names.len() < charter.units.len() {
        state.rolls.names.resize_with(charter.units.len(), BTreeMap::new);
    }
    if let Some(names) = state.rolls.names.get_mut(usize::from(place)) {
        names.insert(name.clone(), unit);
    }
    state.rolls.units.push(Unit { kind: place, name: name.clone(), ..Unit::default() });
}

fn enrolled(state: &mut State, to: (UnitId, bool), first: MemberId, count: u32) {
    state.rolls.house(to.0, count);
    if let Some(set) = set_of(state, to) {
        set.insert_run(first, count);
        if count >= PACKED_FROM {
            set.pack();
        }
    }
}

fn joined(state: &mut State, member: MemberId, to: (UnitId, bool)) {
    state.rolls.join(member, to.0);
    if let Some(set) = set_of(state, to) {
        set.insert(member);
    }
}

/// Where those who join a roll now stand: among its electors, or among those who wait.
fn set_of(state: &mut State, (unit, waiting): (UnitId, bool)) -> Option<&mut MemberSet> {
    let unit = state.unit_mut(unit)?;
    Some(if waiting { &mut unit.waiting } else { &mut unit.electors })
}

/// A roll freezes because its unit elects; if it does not elect, the registrar must have frozen it.
fn frozen(state: &mut State, id: UnitId) {
    let why = if freeze::elects(state, id) { Freeze::WhileElecting } else { Freeze::ByRegistrar };
    if let Some(unit) = state.unit_mut(id) {
        unit.frozen = Some(why);
    }
}

fn thawed(state: &mut State, id: UnitId) {
    let Some(unit) = state.unit_mut(id) else { return };
    unit.frozen = None;
    let waiting = core::mem::take(&mut unit.waiting);
    unit.electors.absorb(waiting);
    unit.electors.pack();
}

/// Finds every unit its kind in a charter where the kinds stand elsewhere: `places` gives each old place its new one.
pub(crate) fn renumber_kinds(state: &mut State, places: &[Option<u16>]) {
    let mut names = BTreeMap::new();
    for (old, of_kind) in core::mem::take(&mut state.rolls.names).into_iter().enumerate() {
        if let Some(Some(new)) = places.get(old) {
            names.insert(usize::from(*new), of_kind);
        }
    }
    let kinds = state.charter.as_ref().map_or(0, |charter| charter.units.len());
    state.rolls.names = (0..kinds).map(|place| names.remove(&place).unwrap_or_default()).collect();
    for unit in &mut state.rolls.units {
        if let Some(Some(new)) = places.get(usize::from(unit.kind)) {
            unit.kind = *new;
        }
    }
}
