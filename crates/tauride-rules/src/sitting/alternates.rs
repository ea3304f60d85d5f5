//! Alternates step in for holders who are not in the hall, and step back (sitting.15, sitting.16).

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::{MemberId, SeatId, SittingId};
use crate::sitting::event::SittingEvent;
use crate::sitting::refusal::SittingRefusal;
use crate::state::State;
use crate::votes::electorate::Right;
use crate::{mandate, office};

use super::{attend, held, in_hall, right};

/// Decides [`SittingAct::StepIn`](crate::sitting::SittingAct::StepIn).
///
/// # Errors
///
/// - [`SittingRefusal::NoSuchSitting`] (article sitting.1), [`SittingRefusal::NotOpen`] (sitting.11)
/// - [`SittingRefusal::Elsewhere`] (sitting.12), [`SittingRefusal::VotesAlready`] (sitting.13)
/// - [`SittingRefusal::NotAnAlternate`], [`SittingRefusal::SeatIsVacant`], [`SittingRefusal::SeatIsHere`] (sitting.15)
/// - [`SittingRefusal::NoAlternates`] (sitting.29)
/// - [`MandateRefusal::Incompatible`](mandate::MandateRefusal::Incompatible) (mandate.37)
pub(super) fn step_in(state: &State, by: Actor, id: SittingId, seat: SeatId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let sitting = held(state, id)?;
    let (body, rule) = (sitting.body, &sitting.rule);
    if !rule.alternates {
        return Err(SittingRefusal::NoAlternates { body, under: rule.article.clone() }.into());
    }
    attend::is_not_elsewhere(state, member, id)?;
    if sitting.hall.right_of(member).is_some() {
        return Err(SittingRefusal::VotesAlready { member, sitting: id }.into());
    }
    let Some(rank) = right::is_alternate(state, member, seat) else {
        return Err(SittingRefusal::NotAnAlternate { member, seat }.into());
    };
    if state.holding(seat).is_none() {
        return Err(SittingRefusal::SeatIsVacant { seat }.into());
    }
    if !right::votes_in(state, seat, body) {
        return Err(SittingRefusal::NotAnAlternate { member, seat }.into());
    }
    mandate::apart::sits_apart(state, member, body)?;
    let instead = state.sittings.voice_of(id, seat);
    if let Some(other) = instead.filter(|other| !comes_after(state, *other, rank, seat)) {
        return Err(SittingRefusal::SeatIsHere { seat, member: other }.into());
    }
    Ok(SittingEvent::SteppedIn { sitting: id, member, seat, instead }.into())
}

/// Whether somebody who votes for a seat is an alternate after another.
fn comes_after(state: &State, other: MemberId, rank: usize, seat: SeatId) -> bool {
    let sits = state.sits_now(other).any(|own| own == seat);
    !sits && right::is_alternate(state, other, seat).is_none_or(|place| place > rank)
}

/// Decides [`SittingAct::StepBack`](crate::sitting::SittingAct::StepBack).
///
/// # Errors
///
/// - [`SittingRefusal::NoSuchSitting`] (article sitting.1)
/// - [`SittingRefusal::NotOpen`], [`SittingRefusal::NotHere`] (sitting.11)
/// - [`SittingRefusal::HasNotSteppedIn`] (sitting.16)
pub(super) fn step_back(state: &State, by: Actor, id: SittingId) -> Result<Event, Refusal> {
    let (member, sitting) = in_hall(state, by, id)?;
    let seat = sitting.hall.right_of(member).and_then(Right::seat);
    match seat.filter(|seat| state.sits_now(member).all(|own| own != *seat)) {
        Some(_) => Ok(SittingEvent::SteppedBack { sitting: id, member }.into()),
        None => Err(SittingRefusal::HasNotSteppedIn { member }.into()),
    }
}
