//! What ends where somebody sits in bodies in which nobody sits at once: mandate.38 and mandate.39.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::ground::ids::{BodyId, MandateId, MemberId};
use crate::mandate::event::EndReason;
use crate::mandate::state::Mandate;
use crate::state::{Queue, State};

use super::after::{back, end};
use super::apart::{body_of, rule};

/// Whoever takes a seat leaves the others that nobody holds beside it, those in which they wait for a successor or sit for
/// somebody (mandate.38).
pub(crate) fn after_taken(state: &State, id: MandateId, queue: &mut Queue) {
    let Some(taken) = state.mandate(id) else { return };
    let Some(body) = body_of(state, taken.seat) else { return };
    let others = state.mandates_of(taken.member).filter(|(other, _)| *other != id);
    let apart =
        |mandate: &Mandate| body_of(state, mandate.seat).is_some_and(|there| rule(state, there, body).is_some());
    queue.extend(
        others.filter(|(_, mandate)| apart(mandate)).map(|(other, held)| end(other, held, EndReason::Incompatible)),
    );
    let for_others = state.sits_for.get(&taken.member).into_iter().flatten();
    let apart = |id: &&MandateId| state.mandate(**id).is_some_and(apart);
    queue.extend(for_others.filter(apart).map(|represented| back(*represented)));
}

/// An amendment has parted bodies: whoever sits in several of them keeps the seat that they took first (mandate.39).
pub(crate) fn after_amended(state: &State, queue: &mut Queue) {
    let rules = state.charter.as_ref().map_or(&[][..], |charter| &charter.incompatible);
    let of_rules = |body: &BodyId| {
        let kind = state.body_kind(*body).map(|kind| &kind.name);
        kind.is_some_and(|kind| rules.iter().any(|rule| rule.bodies.contains(kind)))
    };
    if rules.is_empty() {
        return;
    }
    let bodies = (0..state.bodies.len()).map(BodyId::at).filter(of_rules);
    let places = bodies.filter_map(|body| state.body(body)).flat_map(|body| &body.constituencies);
    let seats = places.filter_map(|id| state.constituency(*id)).flat_map(|place| &place.seats);
    let holders: BTreeSet<MemberId> =
        seats.filter_map(|seat| state.holding(*seat)).map(|(_, mandate)| mandate.member).collect();
    for member in holders {
        part(state, member, queue);
    }
}

/// Ends what a member holds beside what they took before.
fn part(state: &State, member: MemberId, queue: &mut Queue) {
    let mut kept: Vec<BodyId> = Vec::new();
    for (id, mandate) in state.mandates_of(member) {
        let Some(body) = body_of(state, mandate.seat) else { continue };
        if kept.iter().any(|other| rule(state, *other, body).is_some()) {
            queue.push_back(end(id, mandate, EndReason::Incompatible));
        } else {
            kept.push(body);
        }
    }
    for represented in state.sits_for.get(&member).into_iter().flatten() {
        let body = state.mandate(*represented).and_then(|mandate| body_of(state, mandate.seat));
        if body.is_some_and(|body| kept.iter().any(|other| rule(state, *other, body).is_some())) {
            queue.push_back(back(*represented));
        }
    }
}
