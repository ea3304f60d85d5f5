//! By what right somebody is in a hall, and how many of those with a vote must be.

use crate::chapters::Refusal;
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MemberId, SeatId, SittingId};
use crate::sitting::refusal::SittingRefusal;
use crate::sitting::state::Sitting;
use crate::state::State;
use crate::terms::{BodyKind, MajorityOf, Nature, SittingRule};
use crate::votes::electorate::Right;
use crate::votes::{electors, tellers};
use crate::{body, office, oversight};

/// Returns the kind of a body that holds sittings: of any but an office, which is one person (sitting.2).
pub(super) fn sitting_body(state: &State, body: BodyId) -> Result<&BodyKind, Refusal> {
    let kind = body::living(state, body)?;
    if kind.nature == Nature::Office { Err(SittingRefusal::NoSittings { body }.into()) } else { Ok(kind) }
}

/// Returns whether a member calls, opens and chairs the sittings of a body: a holder of the office that the charter names;
/// where it names none, or nobody holds it, an officer of the body; and where it has no officers, anybody with a vote.
pub(crate) fn leads(state: &State, member: MemberId, body: BodyId, rule: &SittingRule) -> bool {
    let own = state.body_kind(body).map(|kind| &kind.name);
    match &rule.chair {
        Some(office) if own != Some(&office.body) => office::has(state, member, office),
        Some(office) if office::is_filled(state, body, office) => {
            office::holds(state, member, body, Some(&office.seat))
        }
        Some(_) | None => tellers::conducts(state, member, Sender::Body(body), &[]),
    }
}

/// How somebody comes into a hall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    /// With a vote.
    Vote(Right),
    /// With a voice only.
    Voice,
}

/// Returns how somebody comes into the hall of a body: with the vote of one of their seats, or their own; with a voice only;
/// or not at all. Of several seats the first counts whose vote is not in a hall. Those have a voice, too, who sit in a body that
/// may attend (oversight.25).
pub(super) fn right(state: &State, member: MemberId, (id, body): (SittingId, BodyId)) -> Option<Entry> {
    if electors::unit_of(state, Sender::Body(body)).is_some() {
        return electors::belongs(state, member, Sender::Body(body)).then_some(Entry::Vote(Right::Own));
    }
    let free = voting_seats(state, member, body).find(|seat| state.sittings.voice_of(id, *seat).is_none());
    if let Some(seat) = free.or_else(|| voting_seats(state, member, body).next()) {
        return Some(Entry::Vote(Right::Of(seat)));
    }
    let has_a_seat = state.mandates_of(member).any(|(_, mandate)| is_in(state, mandate.seat, body));
    (has_a_seat || oversight::attends(state, member, body)).then_some(Entry::Voice)
}

/// The seats with a vote in a body in which somebody sits now.
fn voting_seats(state: &State, member: MemberId, body: BodyId) -> impl Iterator<Item = SeatId> + '_ {
    state.sits_now(member).filter(move |seat| votes_in(state, *seat, body))
}

/// Whether whoever holds a seat votes in a body.
pub(super) fn votes_in(state: &State, seat: SeatId, body: BodyId) -> bool {
    state.holding(seat).is_some_and(|(_, mandate)| state.votes_in(mandate, body))
}

/// Whether a seat is one of a body; of a section, one of its parts.
fn is_in(state: &State, seat: SeatId, body: BodyId) -> bool {
    let Some(id) = state.seat(seat).map(|seat| seat.constituency) else { return false };
    let Some(of) = state.constituency(id).map(|place| place.body) else { return false };
    let part_of = state.body(body).and_then(|section| section.senders.first());
    let is_part = || {
        let parts = state.body_kind(body).map_or(&[][..], |kind| &kind.parts);
        state.seat_rule(id).is_some_and(|rule| parts.contains(&rule.name))
    };
    of == body || (part_of == Some(&Sender::Body(of)) && is_part())
}

/// Returns whether somebody in the hall still has the right by which they vote there (sitting.19).
pub(super) fn still_has(state: &State, member: MemberId, right: Right, body: BodyId) -> bool {
    match right {
        Right::Own => electors::belongs(state, member, Sender::Body(body)),
        Right::Of(seat) => {
            let sits = state.sits_now(member).any(|own| own == seat);
            votes_in(state, seat, body) && (sits || is_alternate(state, member, seat).is_some())
        }
    }
}

/// Returns the place of somebody among the alternates for a seat, if they are one.
pub(super) fn is_alternate(state: &State, member: MemberId, seat: SeatId) -> Option<usize> {
    let place = state.place_of(seat)?;
    place.alternates.iter().position(|alternate| *alternate == member)
}

/// Returns how many sit in a body with a vote, and how many seats with a vote it has, vacant ones among them.
pub(crate) fn wholes(state: &State, body: BodyId) -> (u64, u64) {
    let sender = Sender::Body(body);
    let sit = electors::size(state, sender);
    let seats = match state.body_kind(body).map(|kind| kind.nature) {
        Some(Nature::Section) => u64::try_from(electors::seats_with_a_vote(state, sender).len()).unwrap_or(u64::MAX),
        Some(Nature::Council | Nature::Executive | Nature::Office) => {
            state.body(body).map_or(0, |body| u64::from(body.established))
        }
        Some(Nature::Assembly) | None => sit,
    };
    (sit, seats)
}

/// Returns how many with a vote must be in the hall of a sitting of a body that was opened now.
pub fn quorum_of(state: &State, sitting: &Sitting) -> u64 {
    let (sit, seats) = wholes(state, sitting.body);
    // Of those who sit in it, or of all its seats (sitting.21).
    let whole = if sitting.rule.of == MajorityOf::Seats { seats } else { sit };
    sitting.rule.quorum.needed_of(whole)
}
