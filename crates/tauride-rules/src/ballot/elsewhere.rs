//! One person, one vote: nobody votes twice for the seats of one body because they moved, or belong to several units
//! (ballot.22).

use crate::body::state::Constituency;
use crate::election::general;
use crate::election::state::{Election, ROUND};
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, ConstituencyId, ElectionId, MemberId};
use crate::state::State;

/// Returns another election to the seats of the same body in which a member of a roll has voted, in another unit and in the
/// same general election, or not longer ago than [`ROUND`]; none where the charter lets them vote in each.
///
/// Only whoever has left a roll or stands on several can have: nobody else is looked for.
pub(super) fn voted_elsewhere(state: &State, election: &Election, member: MemberId) -> Option<ElectionId> {
    if !state.rolls.parted.contains(member) && !state.rolls.further.contains_key(&member) {
        return None;
    }
    let place = state.constituency(election.constituency)?;
    let kind = state.body_kind(place.body)?;
    if kind.votes_in_each {
        return None;
    }
    let general = general::of(state, election);
    state.elections_to(place.body).find(|id| {
        state.election(*id).is_some_and(|other| {
            let together = general.is_some_and(|general| other.called >= general.since);
            let lately = other.ended.is_none_or(|ended| state.after(ended, ROUND) > state.now);
            in_another_unit(state, other.constituency, (place.body, sent_by(place)))
                && (together || lately)
                && has_voted(other, member)
        })
    })
}

fn has_voted(election: &Election, member: MemberId) -> bool {
    let first = election.counting.as_ref().and_then(|counting| counting.first.as_ref());
    election.voted.contains(member) || first.is_some_and(|first| first.voted.contains(member))
}

fn in_another_unit(state: &State, constituency: ConstituencyId, (body, from): (BodyId, Sender)) -> bool {
    state
        .constituency(constituency)
        .is_some_and(|other| other.body == body && sent_by(other) != from && matches!(other.from, Sender::Unit(_)))
}

/// Whose electors elected there: before their unit went over into another, too.
fn sent_by(place: &Constituency) -> Sender {
    place.was_of.unwrap_or(place.from)
}
