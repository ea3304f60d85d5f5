//! Those who sit together in a body (affiliation.13, affiliation.14).

use crate::affiliation::event::AffiliationEvent;
use crate::affiliation::refusal::AffiliationRefusal;
use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::{BodyId, LabelId, MemberId};
use crate::state::State;
use crate::terms::AffiliationRule;
use crate::{body, office};

use super::labels::found_label;

/// Decides [`AffiliationAct::JoinFraction`](crate::affiliation::AffiliationAct::JoinFraction).
///
/// # Errors
///
/// - [`AffiliationRefusal::NoSuchLabel`], [`AffiliationRefusal::LabelOver`] (article affiliation.1)
/// - [`AffiliationRefusal::NotInTheBody`], [`AffiliationRefusal::NotOfTheFraction`] (affiliation.13)
/// - [`AffiliationRefusal::SitsAlready`] (affiliation.14)
pub(super) fn join(state: &State, by: Actor, label: LabelId, body: BodyId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let all = &state.affiliations;
    found_label(all, label)?;
    body::living(state, body)?;
    if !sits_in(state, member, body) && state.keeps("affiliation.13") {
        return Err(AffiliationRefusal::NotInTheBody { member, body }.into());
    }
    let Some(declaration) = all.of(member).filter(|declaration| declaration.label == label) else {
        return Err(AffiliationRefusal::NotOfTheFraction { member, label }.into());
    };
    if all.fraction_of(member, body) == Some(label) {
        return Err(AffiliationRefusal::SitsAlready { member, label, body }.into());
    }
    let sympathises = declaration.sympathises;
    let members = all.fraction(body, label).members.saturating_add(u32::from(!sympathises));
    let needed = rule(state).fraction;
    Ok(AffiliationEvent::FractionJoined { member, label, body, sympathises, members, needed }.into())
}

/// Decides [`AffiliationAct::LeaveFraction`](crate::affiliation::AffiliationAct::LeaveFraction).
///
/// # Errors
///
/// [`AffiliationRefusal::SitsWithNone`] (article affiliation.14)
pub(super) fn leave(state: &State, by: Actor, body: BodyId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    match state.affiliations.fraction_of(member, body) {
        Some(label) => Ok(AffiliationEvent::FractionLeft { member, label, body }.into()),
        None => Err(AffiliationRefusal::SitsWithNone { member, body }.into()),
    }
}

/// Returns whether a member holds a seat of a body.
pub(super) fn sits_in(state: &State, member: MemberId, body: BodyId) -> bool {
    state.bodies_of(member).any(|own| own == body)
}

/// Returns what the charter sets for labels and fractions, or what the rulebook says where it is silent.
pub fn rule(state: &State) -> AffiliationRule {
    let said = state.charter.as_ref().and_then(|charter| charter.affiliation.clone());
    said.unwrap_or_else(AffiliationRule::silent)
}

/// Returns whether those of a label who sit together in a body are enough to be a fraction (affiliation.13).
pub fn is_fraction(state: &State, body: BodyId, label: LabelId) -> bool {
    state.affiliations.fraction(body, label).members >= rule(state).fraction
}
