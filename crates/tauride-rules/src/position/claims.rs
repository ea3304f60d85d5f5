//! What anybody claims about a matter: position.16 and position.17.

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::MatterId;
use crate::ground::text::{Text, is_said};
use crate::office;
use crate::position::event::PositionEvent;
use crate::position::refusal::PositionRefusal;
use crate::position::state::Stance;
use crate::state::State;

use super::{WHO_MAX, WORDS_MAX, found, on_a_roll};

/// Decides [`PositionAct::Claim`](crate::position::PositionAct::Claim).
///
/// # Errors
///
/// - [`PositionRefusal::MayNotRaise`] if the actor stands on no roll (article position.2)
/// - [`PositionRefusal::NoSuchMatter`] (position.1), [`PositionRefusal::NotAClaim`] (position.16)
/// - [`PositionRefusal::ClaimedAlready`] (position.17)
pub(super) fn claim(
    state: &State,
    by: Actor,
    (matter, stance): (MatterId, Stance),
    (who, evidence): (&Text, &Text),
) -> Result<Event, Refusal> {
    let member = on_a_roll(state, by)?;
    found(state, matter)?;
    if !is_said(who, WHO_MAX) || !(evidence.is_empty() || is_said(evidence, WORDS_MAX)) {
        return Err(PositionRefusal::NotAClaim { most: WHO_MAX, evidence: WORDS_MAX }.into());
    }
    if state.positions.claim(matter, member).is_some() && state.keeps("position.17") {
        return Err(PositionRefusal::ClaimedAlready { member, matter }.into());
    }
    let (who, evidence) = (who.clone(), evidence.clone());
    Ok(PositionEvent::ClaimMade { by: member, matter, who, stance, evidence }.into())
}

/// Decides [`PositionAct::Retract`](crate::position::PositionAct::Retract).
///
/// # Errors
///
/// [`PositionRefusal::NoSuchMatter`] (article position.1), [`PositionRefusal::NothingClaimed`] (position.17)
pub(super) fn retract(state: &State, by: Actor, matter: MatterId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    found(state, matter)?;
    if state.positions.claim(matter, member).is_none() {
        return Err(PositionRefusal::NothingClaimed { member, matter }.into());
    }
    Ok(PositionEvent::ClaimRetracted { by: member, matter }.into())
}
