//! Coming in, leaving, walking out together (sitting.11 to sitting.14, sitting.17, sitting.18, sitting.20).

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::{BodyId, MemberId, SittingId};
use crate::ground::text::Text;
use crate::office;
use crate::sitting::event::SittingEvent;
use crate::sitting::refusal::SittingRefusal;
use crate::sitting::right::Entry;
use crate::state::State;
use crate::votes::electorate::Right;

use super::{REPORT_MAX, STATEMENT_MAX, held, in_hall, right, says};

/// Decides [`SittingAct::CheckIn`](crate::sitting::SittingAct::CheckIn).
///
/// # Errors
///
/// - [`SittingRefusal::NoSuchSitting`] (article sitting.1)
/// - [`SittingRefusal::NotOpen`], [`SittingRefusal::NotOfTheBody`], [`SittingRefusal::HereAlready`] (sitting.11)
/// - [`SittingRefusal::Elsewhere`] (sitting.12)
pub(super) fn check_in(state: &State, by: Actor, id: SittingId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let sitting = held(state, id)?;
    let right = may_come(state, member, id, sitting.body)?;
    // Somebody who is there with a voice, and has come by a vote, says so.
    let has_a_vote = sitting.hall.right_of(member).is_some();
    if sitting.hall.has(member) && (has_a_vote || right.is_none()) {
        return Err(SittingRefusal::HereAlready { member, sitting: id }.into());
    }
    Ok(checked_in(state, id, member, right))
}

/// Returns the event by which somebody comes in; an alternate who has stepped in for the seat steps back (sitting.16).
pub(super) fn checked_in(state: &State, sitting: SittingId, member: MemberId, right: Option<Right>) -> Event {
    let seat = right.and_then(Right::seat);
    let instead = seat.and_then(|seat| state.sittings.voice_of(sitting, seat));
    SittingEvent::CheckedIn { sitting, member, votes: right.is_some(), seat, instead }.into()
}

/// Returns the right by which somebody comes into the hall; none where they have a voice only.
///
/// # Errors
///
/// [`SittingRefusal::NotOfTheBody`] (article sitting.11), [`SittingRefusal::Elsewhere`] (sitting.12)
pub(super) fn may_come(state: &State, member: MemberId, id: SittingId, body: BodyId) -> Result<Option<Right>, Refusal> {
    let entry = right::right(state, member, (id, body)).ok_or(SittingRefusal::NotOfTheBody { member, body })?;
    is_not_elsewhere(state, member, id)?;
    Ok(match entry {
        Entry::Vote(right) => Some(right),
        Entry::Voice => None,
    })
}

pub(super) fn is_not_elsewhere(state: &State, member: MemberId, id: SittingId) -> Result<(), Refusal> {
    match state.sittings.where_is(member).filter(|other| *other != id) {
        Some(sitting) => Err(SittingRefusal::Elsewhere { member, sitting }.into()),
        None => Ok(()),
    }
}

/// Decides [`SittingAct::Leave`](crate::sitting::SittingAct::Leave).
///
/// # Errors
///
/// - [`SittingRefusal::NoSuchSitting`] (article sitting.1)
/// - [`SittingRefusal::NotOpen`], [`SittingRefusal::NotHere`] (sitting.11)
pub(super) fn leave(state: &State, by: Actor, id: SittingId) -> Result<Event, Refusal> {
    let (member, _) = in_hall(state, by, id)?;
    Ok(SittingEvent::LeftHall { sitting: id, member }.into())
}

/// Decides [`SittingAct::Follow`](crate::sitting::SittingAct::Follow).
///
/// # Errors
///
/// - [`SittingRefusal::NoSuchSitting`] (article sitting.1)
/// - [`SittingRefusal::NotOpen`], [`SittingRefusal::NotHere`] (sitting.11)
/// - [`SittingRefusal::NobodyToFollow`] if the other is not in the hall, is the same person, or is followed already
///   (sitting.18)
pub(super) fn follow(state: &State, by: Actor, id: SittingId, leader: MemberId) -> Result<Event, Refusal> {
    let (member, sitting) = in_hall(state, by, id)?;
    let follows = sitting.hall.follows(member) == Some(leader);
    if follows || leader == member || !sitting.hall.has(leader) {
        return Err(SittingRefusal::NobodyToFollow { leader }.into());
    }
    Ok(SittingEvent::WillFollow { sitting: id, member, leader }.into())
}

/// Decides [`SittingAct::WalkOut`](crate::sitting::SittingAct::WalkOut).
///
/// # Errors
///
/// - [`SittingRefusal::NoSuchSitting`] (article sitting.1)
/// - [`SittingRefusal::NotOpen`], [`SittingRefusal::NotHere`] (sitting.11)
/// - [`SittingRefusal::NotSaid`] if the statement is too long (sitting.18)
pub(super) fn walk_out(state: &State, by: Actor, id: SittingId, statement: &Text) -> Result<Event, Refusal> {
    let (member, sitting) = in_hall(state, by, id)?;
    if !statement.is_empty() {
        says(statement, STATEMENT_MAX)?;
    }
    let members = sitting.hall.followers(member).collect();
    Ok(SittingEvent::WalkedOut { sitting: id, by: member, members, statement: statement.clone() }.into())
}

/// Decides [`SittingAct::ReportDetained`](crate::sitting::SittingAct::ReportDetained).
///
/// # Errors
///
/// - [`SittingRefusal::NoSuchSitting`] (article sitting.1)
/// - [`SittingRefusal::NotOpen`], [`SittingRefusal::NotHere`], [`SittingRefusal::NotOfTheBody`] (sitting.11)
/// - [`SittingRefusal::NotDetained`] (sitting.20), [`SittingRefusal::NotSaid`] (sitting.18)
pub(super) fn report_detained(
    state: &State,
    by: Actor,
    id: SittingId,
    member: MemberId,
    text: &Text,
) -> Result<Event, Refusal> {
    let (reporter, sitting) = in_hall(state, by, id)?;
    let body = sitting.body;
    if right::right(state, member, (id, body)).is_none() {
        return Err(SittingRefusal::NotOfTheBody { member, body }.into());
    }
    if sitting.hall.has(member) {
        return Err(SittingRefusal::NotDetained { member }.into());
    }
    says(text, REPORT_MAX)?;
    Ok(SittingEvent::DetainedReported { sitting: id, by: reporter, member, says: text.clone() }.into())
}
