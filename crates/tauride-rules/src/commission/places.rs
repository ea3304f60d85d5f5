//! Who sits in a commission: commission.6 to commission.8.

use crate::chapters::{Event, Refusal};
use crate::commission::event::CommissionEvent;
use crate::commission::refusal::CommissionRefusal;
use crate::commission::state::{Commission, Place};
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{CommissionId, MemberId};
use crate::office;
use crate::state::State;
use crate::votes::electors;

use super::open;

/// Decides [`CommissionAct::TakePlace`](crate::commission::CommissionAct::TakePlace).
///
/// # Errors
///
/// - [`CommissionRefusal::NoSuchCommission`], [`CommissionRefusal::IsOver`] (article commission.1)
/// - [`CommissionRefusal::NotNamed`], [`CommissionRefusal::PlaceTakenAlready`] (commission.6)
/// - [`CommissionRefusal::TooMuchOfTheBody`] (commission.7)
pub(super) fn take(state: &State, by: Actor, id: CommissionId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let commission = open(state, id)?;
    match place_of(state, commission, member) {
        Place::Taken => return Err(CommissionRefusal::PlaceTakenAlready { member, commission: id }.into()),
        Place::Left if state.keeps("commission.6") => {
            return Err(CommissionRefusal::NotNamed { member, commission: id }.into());
        }
        Place::Left | Place::Named => {}
    }
    let body = Sender::Body(commission.body);
    let votes = |member: &MemberId| electors::belongs(state, *member, body);
    let sitting = commission.places.keys().filter(|other| **other != member && serves(state, commission, **other));
    let own = u64::try_from(sitting.filter(|other| votes(other)).count()).unwrap_or(u64::MAX).saturating_add(1);
    if votes(&member) && own.saturating_mul(2) > electors::size(state, body) && state.keeps("commission.7") {
        return Err(CommissionRefusal::TooMuchOfTheBody { commission: id, body: commission.body }.into());
    }
    Ok(CommissionEvent::PlaceTaken { commission: id, member }.into())
}

/// Decides [`CommissionAct::LeavePlace`](crate::commission::CommissionAct::LeavePlace).
///
/// # Errors
///
/// [`CommissionRefusal::NoSuchCommission`], [`CommissionRefusal::IsOver`] (article commission.1),
/// [`CommissionRefusal::NotNamed`] (commission.6)
pub(super) fn leave(state: &State, by: Actor, id: CommissionId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let commission = open(state, id)?;
    match commission.places.get(&member) {
        Some(Place::Named | Place::Taken) => Ok(CommissionEvent::PlaceLeft { commission: id, member }.into()),
        Some(Place::Left) | None => Err(CommissionRefusal::NotNamed { member, commission: id }.into()),
    }
}

/// Returns who acts, if they sit in a commission that has powers (commission.8).
pub(super) fn sits(state: &State, by: Actor, id: CommissionId) -> Result<(MemberId, &Commission), Refusal> {
    let member = office::member(state, by)?;
    let commission = open(state, id)?;
    if serves(state, commission, member) || !state.keeps("commission.8") {
        Ok((member, commission))
    } else {
        Err(CommissionRefusal::NotAMember { member, commission: id }.into())
    }
}

/// Returns whether a member sits in a commission: they took their place, and still stand on a roll.
pub fn serves(state: &State, commission: &Commission, member: MemberId) -> bool {
    place_of(state, commission, member) == Place::Taken
}

/// Returns how many make up a commission: those who sit in it, and those who were named and may still take their place
/// (commission.10).
pub fn whole(state: &State, commission: &Commission) -> usize {
    commission.places.keys().filter(|member| place_of(state, commission, **member) != Place::Left).count()
}

/// What of a place is left to somebody: nothing, if they are dead or stand on no roll any more.
fn place_of(state: &State, commission: &Commission, member: MemberId) -> Place {
    let place = commission.places.get(&member).copied().unwrap_or(Place::Left);
    // Who was struck off by somebody else keeps their place as long as that can be contested (roll.20).
    let on_a_roll = || state.rolls.units_of(member).next().is_some() || state.rolls.struck_off(member).next().is_some();
    let there = office::living(state, member).is_ok() && on_a_roll();
    if there { place } else { Place::Left }
}
