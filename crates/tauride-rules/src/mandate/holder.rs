//! Who holds a seat, and who elects whoever does: what questions about holders have in common.

use crate::chapters::Refusal;
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MemberId, SeatId};
use crate::mandate::refusal::MandateRefusal;
use crate::mandate::state::Mandate;
use crate::office;
use crate::poll::refusal::PollRefusal;
use crate::state::State;
use crate::terms::PollRule;

/// Refuses a seat that there is not.
pub(crate) fn is_seat(state: &State, seat: SeatId) -> Result<(), Refusal> {
    state.seat(seat).map(drop).ok_or_else(|| MandateRefusal::NoSuchSeat { seat }.into())
}

/// Refuses a question about the holder of a seat that has none (poll.4).
pub(crate) fn is_held(state: &State, seat: SeatId) -> Result<(), Refusal> {
    state.holding(seat).map(drop).ok_or_else(|| PollRefusal::SeatVacant { seat }.into())
}

/// Returns those who elect a seat.
pub(crate) fn elected_by(state: &State, seat: SeatId) -> Option<Sender> {
    state.place_of(seat).map(|constituency| constituency.from)
}

/// Returns who holds a seat.
pub(crate) fn holder(state: &State, seat: SeatId) -> Option<MemberId> {
    state.holding(seat).map(|(_, mandate)| mandate.member)
}

/// Returns those who hold seats, and whoever sits in them for them.
pub(crate) fn in_seats(state: &State, seats: impl IntoIterator<Item = SeatId>) -> impl Iterator<Item = MemberId> {
    let held = seats.into_iter().filter_map(|seat| state.holding(seat));
    held.flat_map(|(_, mandate)| core::iter::once(mandate.member).chain(mandate.substitute.map(|(member, _)| member)))
}

/// Returns those who hold a seat of a body in which a member sits for them, and those who sit for the member.
pub(crate) fn who_share_a_seat(state: &State, member: MemberId, body: BodyId) -> impl Iterator<Item = MemberId> {
    let represented = state.sits_for.get(&member).into_iter().flatten().filter_map(|id| state.mandate(*id));
    let own = state.mandates_of(member).map(|(_, mandate)| mandate);
    let there = move |mandate: &&Mandate| state.place_of(mandate.seat).is_some_and(|place| place.body == body);
    let all = own.chain(represented).filter(there);
    all.flat_map(|mandate| core::iter::once(mandate.member).chain(mandate.substitute.map(|(who, _)| who)))
}

/// How those decide who elect a seat, on what they instruct its holder.
pub(crate) fn rule_of(state: &State, seat: SeatId) -> Option<&PollRule> {
    let constituency = state.place_of(seat)?;
    let own = office::meeting_of(state, constituency.from).unwrap_or(constituency.body);
    state.body_kind(own).map(|kind| &kind.decides)
}
