//! Founding labels, and declaring them: affiliation.1 to affiliation.8.

use alloc::vec::Vec;

use crate::affiliation::event::AffiliationEvent;
use crate::affiliation::refusal::AffiliationRefusal;
use crate::affiliation::state::{Affiliations, Label};
use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::{LabelId, MemberId};
use crate::ground::name::{NAME_MAX, is_name};
use crate::ground::text::Text;
use crate::office;
use crate::state::State;

/// Decides [`AffiliationAct::FoundLabel`](crate::affiliation::AffiliationAct::FoundLabel).
///
/// # Errors
///
/// - [`AffiliationRefusal::NotOnARoll`], [`AffiliationRefusal::NotAName`] (article affiliation.2)
/// - [`AffiliationRefusal::SameName`] (affiliation.3)
/// - [`AffiliationRefusal::NoSuchLabel`], [`AffiliationRefusal::LabelOver`] (affiliation.1)
/// - [`AffiliationRefusal::LabelTwice`], [`AffiliationRefusal::NotOfTheLabel`] (affiliation.7),
///   [`AffiliationRefusal::WasMerged`] (affiliation.8)
pub(super) fn found(state: &State, by: Actor, name: &Text, out_of: &[LabelId]) -> Result<Event, Refusal> {
    let member = on_a_roll(state, by)?;
    let all = &state.affiliations;
    if !is_name(name) || !tauride_names::is_seen(name) {
        return Err(AffiliationRefusal::NotAName { most: NAME_MAX }.into());
    }
    if let Some((id, label)) = all.named(name).and_then(|id| Some((id, all.get(id)?))) {
        return Err(AffiliationRefusal::SameName { label: id, name: label.name.clone() }.into());
    }
    for label in out_of {
        open(state, *label)?;
    }
    let mut sorted = Vec::from(out_of);
    sorted.sort_unstable();
    if let Some(twice) = sorted.windows(2).find(|pair| pair.first() == pair.last()).and_then(|pair| pair.first()) {
        return Err(AffiliationRefusal::LabelTwice { label: *twice }.into());
    }
    let own = all.declared_by(member);
    let declares_one = own.is_some_and(|own| out_of.contains(&own)) || !state.keeps("affiliation.7");
    if !out_of.is_empty() && !declares_one {
        return Err(AffiliationRefusal::NotOfTheLabel { member }.into());
    }
    let (label, from) = (LabelId::default(), all.of(member).map(|declaration| declaration.label));
    Ok(AffiliationEvent::LabelFounded { label, name: name.clone(), by: member, out_of: out_of.into(), from }.into())
}

/// Decides [`AffiliationAct::Declare`](crate::affiliation::AffiliationAct::Declare) and
/// [`AffiliationAct::Sympathise`](crate::affiliation::AffiliationAct::Sympathise).
///
/// # Errors
///
/// - [`AffiliationRefusal::NotOnARoll`] (article affiliation.2)
/// - [`AffiliationRefusal::NoSuchLabel`], [`AffiliationRefusal::LabelOver`] (affiliation.1),
///   [`AffiliationRefusal::WasMerged`] (affiliation.8)
/// - [`AffiliationRefusal::DeclaresAlready`] (affiliation.4), [`AffiliationRefusal::SympathisesAlready`] (affiliation.5)
pub(super) fn declare(state: &State, by: Actor, (label, sympathises): (LabelId, bool)) -> Result<Event, Refusal> {
    let member = on_a_roll(state, by)?;
    open(state, label)?;
    let before = state.affiliations.of(member);
    if before.is_some_and(|before| before.label == label && before.sympathises == sympathises) {
        let already = if sympathises {
            AffiliationRefusal::SympathisesAlready { member, label }
        } else {
            AffiliationRefusal::DeclaresAlready { member, label }
        };
        return Err(already.into());
    }
    let from = before.map(|before| before.label).filter(|before| *before != label);
    let declared = if sympathises {
        AffiliationEvent::SympathyDeclared { member, label, from }
    } else {
        AffiliationEvent::LabelDeclared { member, label, from }
    };
    Ok(declared.into())
}

/// Decides [`AffiliationAct::Renounce`](crate::affiliation::AffiliationAct::Renounce).
///
/// # Errors
///
/// [`AffiliationRefusal::DeclaresNone`] (article affiliation.6)
pub(super) fn renounce(state: &State, by: Actor) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    match state.affiliations.of(member) {
        Some(before) => Ok(AffiliationEvent::LabelRenounced { member, label: before.label }.into()),
        None => Err(AffiliationRefusal::DeclaresNone { member }.into()),
    }
}

/// Returns a label that has not ended (affiliation.1).
pub(super) fn found_label(all: &Affiliations, id: LabelId) -> Result<&Label, Refusal> {
    let label = all.get(id).ok_or(AffiliationRefusal::NoSuchLabel { label: id })?;
    if label.ended.is_some() { Err(AffiliationRefusal::LabelOver { label: id }.into()) } else { Ok(label) }
}

/// Refuses a label that nobody declares anew (affiliation.8).
fn open(state: &State, id: LabelId) -> Result<(), Refusal> {
    let (all, keeps) = (&state.affiliations, state.keeps("affiliation.8"));
    match found_label(all, id)?.merged {
        Some((into, _)) if keeps => Err(AffiliationRefusal::WasMerged { label: id, into }.into()),
        Some(_) | None => Ok(()),
    }
}

/// Returns who acts, if they stand on a roll (affiliation.2).
fn on_a_roll(state: &State, by: Actor) -> Result<MemberId, Refusal> {
    let member = office::member(state, by)?;
    match state.rolls.units_of(member).next() {
        Some(_) => Ok(member),
        None => Err(AffiliationRefusal::NotOnARoll { member }.into()),
    }
}
