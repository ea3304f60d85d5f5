//! Bodies in which nobody sits at once, and who is kept out by that: mandate.37.

use crate::ground::ids::{BodyId, MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::mandate::refusal::MandateRefusal;
use crate::mandate::state::Mandate;
use crate::state::State;
use crate::terms::IncompatibleRule;

/// Returns the rule by which nobody sits in both of two bodies, if the charter has one (mandate.37).
pub fn rule(state: &State, one: BodyId, other: BodyId) -> Option<&IncompatibleRule> {
    let rules = &state.charter.as_ref()?.incompatible;
    if rules.is_empty() {
        return None;
    }
    let (one, other) = (state.body_kind(one)?, state.body_kind(other)?);
    rules.iter().find(|rule| rule.parts(&one.name, &other.name))
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
    let kept = body_of(state, mandate.seat).and_then(|there| Some((there, rule(state, there, body)?)));
    kept.map_or(Ok(()), |(there, rule)| {
        Err(MandateRefusal::Incompatible { member, there, body, under: rule.article.clone() })
    })
}

/// The body in which a seat is.
pub(super) fn body_of(state: &State, seat: SeatId) -> Option<BodyId> {
    state.place_of(seat).map(|place| place.body)
}
