//! Who elects, keeps a roll, and holds office in a federation.

use std::collections::BTreeSet;

use tauride_rules::State;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, MemberId, UnitId};
use tauride_rules::terms::{Nature, OfficeName};

/// Of whom the fewest are a part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Electors {
    /// Of the members on a roll.
    #[default]
    Members,
    /// Of those who hold the seats of a body.
    Seats,
    /// Of all members of the federation: those who act take the seats of lower bodies first.
    Federation,
}

/// Returns who votes in a sender now, in the order of their numbers.
pub(super) fn electors_of(state: &State, from: Sender) -> Vec<MemberId> {
    match (unit_of(state, from).and_then(|unit| state.unit(unit)), from) {
        (Some(unit), _) => unit.electors.iter().collect(),
        (None, Sender::Body(body)) => {
            // A section's members hold their seats in the council of which it is a part.
            let section = state.body_kind(body).is_some_and(|kind| kind.nature == Nature::Section);
            let senders = state.body(body).map_or(&[][..], |body| &body.senders);
            let above = senders.iter().filter_map(|sender| match sender {
                Sender::Body(council) if section => Some(*council),
                Sender::Body(_) | Sender::Unit(_) => None,
            });
            let bodies = std::iter::once(body).chain(above).filter_map(|body| state.body(body));
            let places = bodies.flat_map(|body| &body.constituencies).filter_map(|id| state.constituency(*id));
            let held = places.flat_map(|place| place.seats.iter()).filter_map(|seat| state.holding(*seat));
            let people = held.flat_map(|(_, held)| {
                std::iter::once(held.member).chain(held.substitute.as_ref().map(|(substitute, _)| *substitute))
            });
            let members: BTreeSet<MemberId> = people.collect();
            members.into_iter().filter(|member| state.sits_and_votes(*member, body)).collect()
        }
        (None, Sender::Unit(_)) => Vec::new(),
    }
}

/// Returns the unit whose members elect, if it is one.
pub(super) fn unit_of(state: &State, from: Sender) -> Option<UnitId> {
    match from {
        Sender::Unit(unit) => Some(unit),
        Sender::Body(body) => {
            let assembly = state.body_kind(body).is_some_and(|kind| kind.nature == Nature::Assembly);
            match state.body(body)?.senders.first() {
                Some(Sender::Unit(unit)) if assembly => Some(*unit),
                Some(Sender::Unit(_) | Sender::Body(_)) | None => None,
            }
        }
    }
}

/// Returns who keeps the roll of a unit: the holder of the office that the charter names.
pub(super) fn keeper(state: &State, unit: UnitId) -> Option<MemberId> {
    let kind = state.charter.as_ref()?.units.get(usize::from(state.unit(unit)?.kind))?;
    let office = kind.registrar.as_ref()?;
    let own = state.unit(unit)?.assembly.filter(|body| is(state, *body, office));
    let body = own.or_else(|| (0..state.bodies.len()).map(BodyId::at).find(|body| is(state, *body, office)))?;
    officers(state, body).find(|(rule, _)| **rule == *office.seat).map(|(_, member)| member)
}

fn is(state: &State, body: BodyId, office: &OfficeName) -> bool {
    state.body_kind(body).is_some_and(|kind| kind.name == office.body)
}

/// Returns an officer of the meeting of a unit who is not the one that keeps its roll.
pub(super) fn second_officer(state: &State, unit: UnitId) -> Option<MemberId> {
    let keeper = keeper(state, unit);
    let meeting = state.unit(unit)?.assembly?;
    officers(state, meeting).map(|(_, member)| member).find(|member| Some(*member) != keeper)
}

fn officers(state: &State, body: BodyId) -> impl Iterator<Item = (&str, MemberId)> {
    let places = state.body(body).map_or(&[][..], |body| &body.constituencies);
    places.iter().flat_map(move |id| {
        let name = state.seat_rule(*id).map_or("", |rule| &*rule.name);
        let seats = state.constituency(*id).map_or(&[][..], |place| &place.seats);
        seats.iter().filter_map(move |seat| Some((name, state.holding(*seat)?.1.member)))
    })
}
