//! How the events of the chapter change the state.

use alloc::collections::BTreeMap;

use crate::chapters::Due;

use crate::body;
use crate::ground::ids::{BodyId, ConstituencyId, MemberId, UnitId};
use crate::ground::instant::Instant;
use crate::ground::members::MemberSet;
use crate::ground::text::Text;
use crate::roll::due::RollDue;
use crate::roll::event::RollEvent;
use crate::roll::state::{Attested, Freeze, Gone, OnTheRoll, Unit};
use crate::state::State;

use super::{freeze, gone, newcomers};

/// How many members must come at once for their roll to be packed: packing looks at the whole roll.
const PACKED_FROM: u32 = 64;

pub(crate) fn became(state: &mut State, event: &RollEvent) {
    match event {
        RollEvent::UnitFormed { unit, kind, name } => formed(state, *unit, kind, name),
        RollEvent::Enrolled { unit, first, count, waiting } => {
            attested(state, *unit, None);
            enrolled(state, (*unit, *waiting), *first, *count);
            newcomers::note(state, *unit, |set| set.insert_run(*first, *count));
        }
        RollEvent::Admitted { unit, members, waiting } => {
            attested(state, *unit, None);
            for member in members {
                newcomer(state, *member, (*unit, *waiting));
            }
        }
        RollEvent::EnrolmentWaits { unit, count, by } => attested(state, *unit, Some((*by, OnTheRoll::Enrol(*count)))),
        RollEvent::AdmissionWaits { unit, members, by } => {
            attested(state, *unit, Some((*by, OnTheRoll::Admit(members.clone()))));
        }
        RollEvent::StrikeWaits { unit, member, by } => attested(state, *unit, Some((*by, OnTheRoll::Strike(*member)))),
        RollEvent::ReceptionWaits { member, from, to, by } => {
            attested(state, *to, Some((*by, OnTheRoll::Receive(*member, *from))));
        }
        RollEvent::DeathRecorded { member } => gone::died(state, *member),
        RollEvent::DeathWaits { unit, member, by } => attested(state, *unit, Some((*by, OnTheRoll::Death(*member)))),
        RollEvent::StrikeStands { .. } | RollEvent::DeathStands { .. } => {}
        RollEvent::LeftRoll { unit, member } => left(state, *member, *unit),
        RollEvent::StruckOff { unit, member, .. } => struck_off(state, *member, *unit),
        RollEvent::MoveAsked { member, from, to } => {
            state.rolls.moves.insert(*member, (*from, *to));
        }
        RollEvent::Moved { member, from, to, waiting } => {
            attested(state, *to, None);
            left(state, *member, *from);
            newcomer(state, *member, (*to, *waiting));
        }
        RollEvent::StrikeContested { unit, member, waiting, .. } => {
            joined(state, *member, (*unit, *waiting));
            let gone = gone::strike_taken_back(state, *unit, *member);
            was_not_gone(state, *unit, *member, gone.as_ref());
        }
        RollEvent::DeathContested { member, .. } => lives(state, *member),
        RollEvent::WeightSet { unit, member, weight: 1 } => {
            state.rolls.weights.remove(&(*unit, *member));
        }
        RollEvent::WeightSet { unit, member, weight } => {
            state.rolls.weights.insert((*unit, *member), *weight);
        }
        RollEvent::RollFrozen { unit } => frozen(state, *unit),
        RollEvent::RollThawed { unit, .. } => thawed(state, *unit),
        RollEvent::NewcomersJoined { unit, .. } => newcomers_joined(state, *unit),
        RollEvent::FigureDeclared { unit, figure, count } => {
            if let Some(unit) = state.unit_mut(*unit) {
                unit.figures.insert(figure.clone(), *count);
            }
        }
    }
}

fn attested(state: &mut State, unit: UnitId, by: Option<(MemberId, OnTheRoll)>) {
    if let Some(unit) = state.unit_mut(unit) {
        unit.attested = by.map(|(by, what)| Attested { by, what });
    }
}

fn newcomer(state: &mut State, member: MemberId, to: (UnitId, bool)) {
    joined(state, member, to);
    newcomers::note(state, to.0, |set| {
        set.insert(member);
    });
}

fn left(state: &mut State, member: MemberId, unit: UnitId) {
    state.rolls.part(member, unit);
    if state.rolls.moves.get(&member).is_some_and(|(from, _)| *from == unit) {
        state.rolls.moves.remove(&member);
    }
}

fn struck_off(state: &mut State, member: MemberId, unit: UnitId) {
    attested(state, unit, None);
    let gone = gone::gone(state, member, &[unit]);
    left(state, member, unit);
    gone::struck(state, unit, member, gone);
}

/// Whoever was taken for dead stands on the rolls again on which they stood.
fn lives(state: &mut State, member: MemberId) {
    state.rolls.dead.remove(member);
    let gone = gone::death_taken_back(state, member);
    for unit in state.rolls.belonged_to(member) {
        let frozen = state.unit(unit).is_some_and(|unit| unit.frozen.is_some());
        let waiting = frozen && gone.as_ref().is_none_or(|gone| gone.waited.contains(&unit));
        if let Some(set) = set_of(state, (unit, waiting)) {
            set.insert(member);
        }
        was_not_gone(state, unit, member, gone.as_ref());
    }
}

/// Who was said to be gone, and was not, is taken off again only by two (roll.22), and has what they had: their weight, and their
/// place on the rolls that were taken meanwhile.
fn was_not_gone(state: &mut State, unit: UnitId, member: MemberId, gone: Option<&Gone>) {
    if let Some(place) = state.unit_mut(unit) {
        place.contested.insert(member);
    }
    let Some(gone) = gone else { return };
    gone::weight_again(state, unit, member, gone);
    if !gone.waited.contains(&unit) {
        body::on_taken_rolls(state, unit, (member, gone.at));
    }
}

fn formed(state: &mut State, unit: UnitId, kind: &str, name: &Text) {
    let Some(charter) = &state.charter else { return };
    let Some((place, _)) = charter.unit_kind(kind) else { return };
    if state.rolls.names.len() < charter.units.len() {
        state.rolls.names.resize_with(charter.units.len(), BTreeMap::new);
    }
    if let Some(names) = state.rolls.names.get_mut(usize::from(place)) {
        names.insert(tauride_names::likeness(name).into(), unit);
    }
    state.rolls.units.push(Unit { kind: place, name: name.clone(), ..Unit::default() });
}

/// A unit is called otherwise from now on, and found by that name alone.
pub(crate) fn renamed(state: &mut State, id: UnitId, name: &Text) {
    let Some(unit) = state.unit_mut(id) else { return };
    let kind = usize::from(unit.kind);
    let before = core::mem::replace(&mut unit.name, name.clone());
    if let Some(names) = state.rolls.names.get_mut(kind) {
        names.remove(&*tauride_names::likeness(&before));
        names.insert(tauride_names::likeness(name).into(), id);
    }
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
    Some(if waiting { &mut unit.waiting } else { &mut *unit.electors })
}

/// A roll freezes because its unit elects; if it does not elect, the registrar must have frozen it.
fn frozen(state: &mut State, id: UnitId) {
    let why = if freeze::elects(state, id) { Freeze::WhileElecting } else { Freeze::ByRegistrar };
    if let Some(unit) = state.unit_mut(id) {
        unit.frozen = Some(why);
    }
    wait_until(state, id, Some(state.after(state.now, freeze::LONGEST)));
}

/// Sets or clears the time at which newcomers join a roll that is still frozen (roll.19).
fn wait_until(state: &mut State, id: UnitId, until: Option<Instant>) {
    let Some(unit) = state.unit_mut(id) else { return };
    let before = core::mem::replace(&mut unit.frozen_until, until);
    if let Some(before) = before {
        state.agenda.remove(before, Due::Roll(RollDue::NewcomersJoin(id)));
    }
    if let Some(until) = until {
        state.agenda.add(until, Due::Roll(RollDue::NewcomersJoin(id)));
    }
}

fn newcomers_joined(state: &mut State, id: UnitId) {
    absorb(state, id);
    wait_until(state, id, Some(state.after(state.now, freeze::LONGEST)));
}

fn thawed(state: &mut State, id: UnitId) {
    wait_until(state, id, None);
    if let Some(unit) = state.unit_mut(id) {
        unit.frozen = None;
    }
    absorb(state, id);
}

fn absorb(state: &mut State, id: UnitId) {
    let Some(unit) = state.unit_mut(id) else { return };
    let waiting = core::mem::take(&mut unit.waiting);
    unit.electors.absorb(waiting);
    unit.electors.pack();
}

/// Finds every unit its kind in a charter where the kinds stand elsewhere: `places` gives each old place its new one.
pub(crate) fn renumber_kinds(state: &mut State, places: &[Option<u16>]) {
    let mut names = BTreeMap::new();
    for (old, of_kind) in core::mem::take(&mut *state.rolls.names).into_iter().enumerate() {
        if let Some(Some(new)) = places.get(old) {
            names.insert(usize::from(*new), of_kind);
        }
    }
    let kinds = state.charter.as_ref().map_or(0, |charter| charter.units.len());
    *state.rolls.names = (0..kinds).map(|place| names.remove(&place).unwrap_or_default()).collect();
    for unit in &mut state.rolls.units {
        if let Some(Some(new)) = places.get(usize::from(unit.kind)) {
            unit.kind = *new;
        }
    }
}

/// The electors of a unit meet in an assembly.
pub(crate) fn meets(state: &mut State, unit: UnitId, assembly: BodyId) {
    if let Some(unit) = state.unit_mut(unit) {
        unit.assembly = Some(assembly);
    }
}

/// A unit sends to a body, as a constituency of it.
pub(crate) fn sends(state: &mut State, unit: UnitId, constituency: ConstituencyId) {
    if let Some(unit) = state.unit_mut(unit) {
        unit.constituencies.push(constituency);
    }
}
