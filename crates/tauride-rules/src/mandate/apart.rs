//! Bodies in which nobody sits at once: mandate.37 to mandate.39.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::ground::ids::{BodyId, MandateId, MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::mandate::event::EndReason;
use crate::mandate::refusal::MandateRefusal;
use crate::mandate::state::Mandate;
use crate::state::{Queue, State};
use crate::terms::IncompatibleRule;

use super::after::back;
use super::end;

/// Returns the rule by which nobody sits in both of two bodies, if the charter has one.
pub fn rule(state: &State, one: BodyId, other: BodyId) -> Option<&IncompatibleRule> {
    let rules = &state.charter.as_ref()?.incompatible;
    if rules.is_empty() {
        return None;
    }
    let (one, other) = (state.body_kind(one)?, state.body_kind(other)?);
    rules.iter().find(|rule| rule.parts(&one.name, &other.name))
}

/// Whether nobody sits in both of two bodies (mandate.37).
pub(super) fn are_apart(state: &State, one: BodyId, other: BodyId) -> bool {
    rule(state, one, other).is_some() && state.keeps("mandate.37")
}

/// Refuses whoever sits where nobody sits who has a seat in a body: on a mandate of their own, or for somebody.
///
/// # Errors
///
/// [`MandateRefusal::Incompatible`] (article mandate.37)
pub(crate) fn sits_apart(state: &State, member: MemberId, body: BodyId) -> Result<(), MandateRefusal> {
    let for_others = state.sits_for.get(&member).into_iter().flatten().filter_map(|id| state.mandate(*id));
    let own = state.mandates_of(member).map(|(_, mandate)| mandate);
    own.chain(for_others).try_for_each(|mandate| is_free(state, member, mandate, body))
}

/// Refuses whoever would stand for a seat in a body and holds one where nobody sits who has it: but for what they leave when they
/// are succeeded, or when the term is over that they are elected to follow.
///
/// # Errors
///
/// [`MandateRefusal::Incompatible`] (article mandate.37)
pub(crate) fn stands_apart(
    state: &State,
    member: MemberId,
    body: BodyId,
    succeeds: Option<Instant>,
) -> Result<(), MandateRefusal> {
    let over = |mandate: &Mandate| succeeds.is_some_and(|ends| mandate.until.is_some_and(|until| until <= ends));
    let mut held = state.mandates_of(member).filter(|(_, mandate)| !mandate.caretaker && !over(mandate));
    held.try_for_each(|(_, mandate)| is_free(state, member, mandate, body))
}

fn is_free(state: &State, member: MemberId, mandate: &Mandate, body: BodyId) -> Result<(), MandateRefusal> {
    let Some(there) = body_of(state, mandate.seat).filter(|there| are_apart(state, *there, body)) else {
        return Ok(());
    };
    let under = rule(state, there, body).map(|rule| rule.article.clone()).unwrap_or_default();
    Err(MandateRefusal::Incompatible { member, there, body, under })
}

/// Whoever takes a seat leaves the others that nobody holds beside it, those in which they wait for a successor or sit for
/// somebody (mandate.38).
pub(super) fn after_opened(state: &State, id: MandateId, queue: &mut Queue) {
    let Some(taken) = state.mandate(id) else { return };
    let Some(body) = body_of(state, taken.seat) else { return };
    let others = state.mandates_of(taken.member).filter(|(other, _)| *other != id);
    let apart = |mandate: &Mandate| body_of(state, mandate.seat).is_some_and(|there| are_apart(state, there, body));
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
        if kept.iter().any(|other| are_apart(state, *other, body)) {
            queue.push_back(end(id, mandate, EndReason::Incompatible));
        } else {
            kept.push(body);
        }
    }
    for represented in state.sits_for.get(&member).into_iter().flatten() {
        let body = state.mandate(*represented).and_then(|mandate| body_of(state, mandate.seat));
        if body.is_some_and(|body| kept.iter().any(|other| are_apart(state, *other, body))) {
            queue.push_back(back(*represented));
        }
    }
}

fn body_of(state: &State, seat: SeatId) -> Option<BodyId> {
    state.place_of(seat).map(|place| place.body)
}
