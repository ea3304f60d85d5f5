//! What elections and mandates change of the places in a body, each by a function that says what has happened.

use alloc::vec::Vec;

use crate::body::state::Successors;
use crate::ground::ids::{BodyId, ConstituencyId, ElectionId, MandateId, MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::mandate::event::Title;
use crate::state::State;

use super::became::change_established;

/// An election belongs to the present round of its body, and so many of those before it no longer do.
pub(crate) fn enter_round(state: &mut State, body: BodyId, over: usize, election: ElectionId) {
    if let Some(body) = state.body_mut(body) {
        body.elections.drain(..over);
        body.elections.push(election);
    }
}

/// An election of the present round is not voted in yet: its nominations are open again.
pub(crate) fn leave_round(state: &mut State, body: BodyId, election: ElectionId) {
    if let Some(body) = state.body_mut(body) {
        body.elections.retain(|other| *other != election);
    }
}

/// An election begins, and meanwhile no other does in its constituency.
pub(crate) fn election_begins(state: &mut State, constituency: ConstituencyId, election: ElectionId) {
    if let Some(place) = state.constituency_mut(constituency) {
        place.election = Some(election);
    }
}

/// An election is over, so that its constituency may begin another.
pub(crate) fn election_ends(state: &mut State, constituency: ConstituencyId, succeeds: Option<Instant>) {
    if let Some(place) = state.constituency_mut(constituency) {
        place.election = None;
        place.succeeded = place.succeeded.max(succeeds);
    }
}

/// Those elected wait for the end of a term.
pub(crate) fn successors_wait(state: &mut State, constituency: ConstituencyId, successors: Successors) {
    if let Some(place) = state.constituency_mut(constituency) {
        place.successors.push(successors);
    }
}

/// Alternates follow when a seat falls vacant, and no others any more.
pub(crate) fn alternates_follow(state: &mut State, constituency: ConstituencyId, alternates: &[MemberId]) {
    if let Some(place) = state.constituency_mut(constituency) {
        place.alternates = alternates.into();
    }
}

/// An alternate whom an election elected gave that up.
pub(crate) fn follows_no_more(state: &mut State, (constituency, id): (ConstituencyId, ElectionId), member: MemberId) {
    if let Some(place) = state.constituency_mut(constituency).filter(|place| place.last_election == Some(id)) {
        place.alternates.retain(|alternate| *alternate != member);
    }
}

/// Of these elections the ballots are kept, for a countback.
pub(crate) fn ballots_are_kept(state: &mut State, constituency: ConstituencyId, of: Vec<ElectionId>) {
    if let Some(place) = state.constituency_mut(constituency) {
        place.counted = of;
    }
}

/// The next term began with the successors whom an election elected: they wait no more, and have alternates of their own.
pub(crate) fn term_began(
    state: &mut State,
    constituency: ConstituencyId,
    election: ElectionId,
    alternates: &[MemberId],
) {
    if let Some(place) = state.constituency_mut(constituency) {
        place.successors.retain(|waiting| waiting.election != election);
        place.alternates = alternates.into();
    }
}

/// Somebody who was elected for the next term gave that up.
pub(crate) fn gave_way(state: &mut State, constituency: ConstituencyId, election: ElectionId, member: MemberId) {
    let place = state.constituency_mut(constituency);
    let waiting = place.and_then(|place| place.successors.iter_mut().find(|waiting| waiting.election == election));
    if let Some(waiting) = waiting {
        waiting.gone.insert(member);
    }
}

/// Somebody took a seat on a mandate, until a time if one is set.
pub(crate) fn taken(state: &mut State, id: SeatId, (mandate, until): (MandateId, Option<Instant>)) {
    if let Some(seat) = state.seat_mut(id) {
        seat.holder = Some(mandate);
        seat.latest = Some(mandate);
        seat.term = until;
    }
    fills(state, id, 1);
}

/// A member took a seat of a constituency by a title: its first term has begun, and an alternate who sits waits no more.
pub(crate) fn begun(state: &mut State, constituency: ConstituencyId, member: MemberId, title: Title) {
    let now = state.now;
    let Some(place) = state.constituency_mut(constituency) else { return };
    place.begun.get_or_insert(now);
    match title {
        Title::Alternate => place.alternates.retain(|alternate| *alternate != member),
        Title::Elected(election) => place.last_election = Some(election),
        Title::Countback(_)
        | Title::ExOfficio(_)
        | Title::CoOpted(_)
        | Title::Replacement(_)
        | Title::HeldUp
        | Title::SelfConstituted => {}
    }
}

/// The mandate on which a seat was held has ended; a seat that was to be given up is gone with it.
pub(crate) fn left(state: &mut State, id: SeatId) {
    fills(state, id, -1);
    let Some(seat) = state.seat_mut(id) else { return };
    seat.holder = None;
    if !seat.last {
        return;
    }
    seat.closed = true;
    let constituency = seat.constituency;
    change_established(state, constituency, -1);
    if let Some(place) = state.constituency_mut(constituency) {
        place.seats.remove(id);
    }
    super::merge::is_gone(state, constituency);
}

/// Keeps the count of filled voting seats of the body that a seat is in.
fn fills(state: &mut State, seat: SeatId, by: i8) {
    let Some(constituency) = state.seat(seat).map(|seat| seat.constituency) else { return };
    if !state.seat_rule(constituency).is_some_and(|rule| rule.votes) {
        return;
    }
    let body = state.constituency(constituency).map(|constituency| constituency.body);
    if let Some(body) = body.and_then(|body| state.body_mut(body)) {
        body.voting = body.voting.saturating_add_signed(i32::from(by));
        body.most = body.most.max(body.voting);
    }
}

/// Whoever is elected next to these seats serves a term of their own, and not the rest of the one before.
pub(crate) fn begin_anew(state: &mut State, constituencies: &[ConstituencyId]) {
    for constituency in constituencies {
        let seats = state.constituency(*constituency).map_or_else(Vec::new, |place| place.seats.to_vec());
        for seat in seats {
            if let Some(seat) = state.seat_mut(seat) {
                seat.term = None;
            }
        }
    }
}
