//! Who sends where, with whose agreement: body.19 and body.20.

use crate::chapters::Refusal;
use crate::ground::actor::Sender;
use crate::ground::ids::BodyId;
use crate::state::State;
use crate::terms::Nature;
use crate::votes::electors;

use super::refusal::BodyRefusal;
use super::tiers::{all_above, is_below};
use super::{is_alive, living, may_send};

/// Refuses a sender that there is not, that sends already, or cannot (body.3, body.5).
pub(super) fn can_send(state: &State, sender: Sender, body: BodyId) -> Result<(), Refusal> {
    let rules = living(state, body)?;
    is_alive(state, sender)?;
    if state.body(body).is_some_and(|body| body.senders.contains(&sender)) {
        return Err(BodyRefusal::SendsAlready.into());
    }
    // A checked charter has no circle of tiers, so that nobody stands above themself (body.5); a forged one might.
    if rules.nature != Nature::Council || !may_send(state, rules, sender) || is_below(state, body, sender) {
        return Err(BodyRefusal::CannotSend { kind: rules.name.clone(), under: rules.article.clone() }.into());
    }
    Ok(())
}

/// Refuses a question about what cannot be, or has been agreed to (body.20).
pub(super) fn may_agree(state: &State, sender: Sender, body: BodyId) -> Result<(), Refusal> {
    can_send(state, sender, body)?;
    if has_agreed(state, sender, body) { Err(BodyRefusal::AgreedToSend.into()) } else { Ok(()) }
}

/// Returns whether a sender has agreed to send delegates to a body that has not admitted it yet.
pub(super) fn has_agreed(state: &State, sender: Sender, body: BodyId) -> bool {
    state.body(body).is_some_and(|body| body.agreed.contains(&sender))
}

/// Refuses a body whose electors another of its kind stands for there already: the same electors are sent for once (body.19).
pub(super) fn is_sent_for_once(state: &State, sender: Sender, senders: &[Sender]) -> Result<(), Refusal> {
    let Sender::Body(own) = sender else { return Ok(()) };
    let kind = |id: BodyId| state.body(id).map(|body| body.kind);
    let below = electors::below(state, sender);
    let units = below.units.iter().filter_map(|unit| state.unit(*unit));
    let all = all_above(state, units.flat_map(|unit| &unit.constituencies), |body| body);
    let twice = |other: &BodyId| kind(*other) == kind(own) && senders.contains(&Sender::Body(*other));
    match all.difference(&below.bodies).copied().find(twice) {
        Some(other) => Err(BodyRefusal::SentForTwice { sender: own, other }.into()),
        None => Ok(()),
    }
}
