//! What a new charter must keep: the kinds of which something was formed.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::ToString as _;
use alloc::vec::Vec;

use crate::charter::refusal::CharterRefusal;
use crate::ground::ids::{BodyId, ConstituencyId, UnitId};
use crate::state::State;
use crate::{body, convocation};

use super::same;
use crate::terms::{BodyKind, Charter, SeatRule, Text};

/// A rule in use that a new charter does not keep, and what was formed of it first.
pub(super) enum Lost {
    /// A kind of unit, by its place.
    Unit(u16, Text),
    /// A kind of body, by its place.
    Body(u16, Text),
    /// A seat rule, by the places of the kind of body and of the rule.
    Seat(u16, u16, Text),
}

impl Lost {
    pub(super) fn refusal(&self, old: &Charter) -> CharterRefusal {
        let (kind, of) = match self {
            Self::Unit(place, of) => (old.units.get(usize::from(*place)).map(|kind| kind.name.clone()), of),
            Self::Body(place, of) => (kind_at(old, *place).map(|kind| kind.name.clone()), of),
            Self::Seat(kind, rule, of) => {
                let rule = kind_at(old, *kind).zip(rule_at(old, *kind, *rule));
                (rule.map(|(kind, rule)| format!("the seats \"{}\" of a {}", rule.name, kind.name).into()), of)
            }
        };
        CharterRefusal::InUse { kind: kind.unwrap_or_default(), of: of.clone() }
    }
}

/// Returns the rules in use that `new` lacks, or has with another nature.
pub(super) fn lost(state: &State, old: &Charter, new: &Charter) -> Vec<Lost> {
    let mut lost = Vec::new();
    for (place, unit) in units_in_use(state) {
        let kept =
            old.units.get(usize::from(place)).is_some_and(|kind| new.units.iter().any(|other| other.id() == kind.id()));
        if !kept {
            lost.push(Lost::Unit(place, unit.to_string().into()));
        }
    }
    let bodies = bodies_in_use(state);
    for (place, of) in &bodies {
        if same::body(old, new, *place).is_none() {
            lost.push(Lost::Body(*place, of.clone()));
        }
    }
    for ((kind, rule), constituency) in rules_in_use(state) {
        let kept = same::body(old, new, kind).zip(rule_at(old, kind, rule));
        if kept.is_some_and(|(new_kind, rule)| same::seat((old, new), new_kind, rule).is_none()) {
            lost.push(Lost::Seat(kind, rule, constituency.to_string().into()));
        }
    }
    lost
}

/// Gives `new` the rules in use that it lacks. A proposal that lacked one was refused; but what was formed while it was
/// before the body keeps the rules that it was formed under.
pub(super) fn mend(state: &State, old: &Charter, new: &mut Charter) {
    for lost in lost(state, old, new) {
        match lost {
            Lost::Unit(place, _) => new.units.extend(old.units.get(usize::from(place)).cloned()),
            Lost::Body(place, _) => {
                let Some(kind) = kind_at(old, place) else { continue };
                put(&mut new.bodies, kind, |other| other.id() == kind.id());
            }
            Lost::Seat(place, rule, _) => {
                let (Some(kind), Some(rule)) = (kind_at(old, place), rule_at(old, place, rule)) else { continue };
                if let Some(kind) = new.bodies.iter_mut().find(|other| other.id() == kind.id()) {
                    put(&mut kind.seats, rule, |other| other.id() == rule.id());
                }
            }
        }
    }
}

/// Puts an item in the place of its namesake, or at the end.
fn put<T: Clone>(items: &mut Vec<T>, item: &T, is_namesake: impl Fn(&T) -> bool) {
    match items.iter_mut().find(|other| is_namesake(other)) {
        Some(namesake) => *namesake = item.clone(),
        None => items.push(item.clone()),
    }
}

/// Finds every body, constituency and call its rules in a charter where they stand elsewhere.
pub(super) fn renumber(state: &mut State, old: &Charter, new: &Charter) {
    let bodies = places(&old.bodies, &new.bodies, BodyKind::id);
    let rules: Vec<Vec<Option<u16>>> = old
        .bodies
        .iter()
        .map(|kind| {
            let seats = new.bodies.iter().find(|other| other.id() == kind.id()).map_or(&[][..], |kind| &kind.seats);
            places(&kind.seats, seats, SeatRule::id)
        })
        .collect();
    body::renumber_kinds(state, &bodies, &rules);
    let called = |name: &Text| {
        let (_, kind) = old.body_kind(name)?;
        new.bodies.iter().find(|other| other.id() == kind.id()).map(|kind| kind.name.clone())
    };
    body::rename_kinds(state, called);
    convocation::renumber_kinds(state, &bodies);
}

/// Returns for each item of `old` the place in `new` of what was called the same at first.
pub(super) fn places<T>(old: &[T], new: &[T], id: impl Fn(&T) -> &Text) -> Vec<Option<u16>> {
    let by_id: BTreeMap<&Text, usize> = new.iter().enumerate().map(|(place, item)| (id(item), place)).collect();
    old.iter().map(|item| u16::try_from(*by_id.get(id(item))?).ok()).collect()
}

/// The kinds of unit in use, each with its first unit.
fn units_in_use(state: &State) -> BTreeMap<u16, UnitId> {
    let mut used = BTreeMap::new();
    for (place, unit) in state.rolls.units.iter().enumerate() {
        used.entry(unit.kind).or_insert_with(|| UnitId::at(place));
    }
    used
}

/// The kinds of body in use, each with its first body or open call. Ended bodies count: their past has rules too.
fn bodies_in_use(state: &State) -> BTreeMap<u16, Text> {
    let mut used: BTreeMap<u16, Text> = BTreeMap::new();
    for (place, body) in state.bodies.iter().enumerate() {
        used.entry(body.kind).or_insert_with(|| BodyId::at(place).to_string().into());
    }
    for call in state.convocations.iter().filter(|call| call.body.is_none()) {
        used.entry(call.kind).or_insert_with(|| call.name.clone());
    }
    used
}

/// The seat rules in use, each with its first constituency.
fn rules_in_use(state: &State) -> BTreeMap<(u16, u16), ConstituencyId> {
    let mut used = BTreeMap::new();
    for (place, constituency) in state.constituencies.iter().enumerate() {
        if let Some(body) = state.body(constituency.body) {
            used.entry((body.kind, constituency.rule)).or_insert_with(|| ConstituencyId::at(place));
        }
    }
    used
}

fn kind_at(charter: &Charter, place: u16) -> Option<&BodyKind> {
    charter.bodies.get(usize::from(place))
}

fn rule_at(charter: &Charter, kind: u16, rule: u16) -> Option<&SeatRule> {
    kind_at(charter, kind)?.seats.get(usize::from(rule))
}
