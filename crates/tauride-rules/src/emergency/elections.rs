//! Whether elections are put off, and taken up again: emergency.16 to emergency.23.

use crate::chapters::Refusal;
use crate::election::state::Phase;
use crate::emergency::refusal::EmergencyRefusal;
use crate::ground::actor::Sender;
use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, ConstituencyId};
use crate::ground::instant::Instant;
use crate::ground::members::MemberSet;
use crate::ground::text::Text;
use crate::mandate::holder;
use crate::state::State;
use crate::succession;
use crate::votes::electors;

use super::tiers::house;
use super::{gives_a_reason, within};

/// The most days for which elections are put off at a time.
const DAYS_MAX: u32 = 90;
/// How often they are, until the constituency elects.
pub(super) const TIMES_MAX: u32 = 2;

/// Returns the body in which the seats of a constituency are (emergency.16).
pub(super) fn body_of(state: &State, constituency: ConstituencyId) -> Result<BodyId, EmergencyRefusal> {
    let place = state.constituency(constituency);
    place.map(|place| place.body).ok_or(EmergencyRefusal::NoSuchConstituency { constituency })
}

/// Refuses to put off elections that there are not, for too long or too often, of too many seats, by too few, or under way (emergency.16
/// to emergency.20).
pub(super) fn may_put_off(state: &State, id: ConstituencyId, until: Instant, reason: &Text) -> Result<(), Refusal> {
    let place = state.constituency(id).ok_or(EmergencyRefusal::NoSuchConstituency { constituency: id })?;
    // A council may elect its executive anew whenever it sits.
    let own = place.from == Sender::Body(place.body) || house(state, place.body) != place.body;
    if own || !state.seat_rule(id).is_some_and(|rule| rule.source.is_elected()) {
        return Err(EmergencyRefusal::ElectsNobody { constituency: id }.into());
    }
    gives_a_reason(reason)?;
    within(state, until, Span::days(DAYS_MAX))?;
    if times(state, id) >= TIMES_MAX {
        return Err(EmergencyRefusal::PutOffEnough { constituency: id }.into());
    }
    is_at_most_a_third(state, place.body, id)?;
    // Few would put them off for all, because the others sit for those who would elect.
    if sit_for(state, id).len().saturating_mul(2) > electors::size(state, Sender::Body(place.body)) {
        return Err(EmergencyRefusal::TooFewVote { constituency: id }.into());
    }
    let election = place.election.and_then(|id| Some((id, state.election(id)?)));
    match election {
        Some((election, found)) if found.phase != Phase::Nominations => {
            Err(EmergencyRefusal::VotingBegan { election }.into())
        }
        Some(_) | None => Ok(()),
    }
}

/// Refuses to put off more than what elects a third of the seats of a body, of those with a vote for which somebody has been elected
/// (emergency.18).
fn is_at_most_a_third(state: &State, body: BodyId, id: ConstituencyId) -> Result<(), EmergencyRefusal> {
    let count = |id: ConstituencyId| state.constituency(id).map_or(0, |place| place.seats.len());
    let (mut of, mut seats) = (0_usize, 0_usize);
    for other in succession::that_have_elected(state, body) {
        of = of.saturating_add(count(other));
        if other == id || state.emergency.put_off(other).is_some() {
            seats = seats.saturating_add(count(other));
        }
    }
    if seats.saturating_mul(3) > of {
        let long = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        return Err(EmergencyRefusal::TooManySeats { body, seats: long(seats), of: long(of) });
    }
    Ok(())
}

/// Returns how often the elections of a constituency have been put off since it last elected (emergency.17).
pub(crate) fn times(state: &State, id: ConstituencyId) -> u32 {
    let Some(found) = state.emergency.put_off.get(&id) else { return 0 };
    let last = state.constituency(id).and_then(|place| place.last_election).and_then(|id| state.election(id));
    let elected = last.and_then(|election| election.ended).is_some_and(|ended| ended > found.since);
    if elected { 0 } else { found.times }
}

/// Refuses to take up elections that are not put off, and by others than those whose they are (emergency.22).
pub(super) fn may_resume(state: &State, by: Sender, id: ConstituencyId) -> Result<(), Refusal> {
    let place = state.constituency(id).ok_or(EmergencyRefusal::NoSuchConstituency { constituency: id })?;
    if state.emergency.put_off(id).is_none() {
        return Err(EmergencyRefusal::NotPutOff { constituency: id }.into());
    }
    if by == place.from || by == Sender::Body(place.body) || !state.keeps("emergency.22") {
        return Ok(());
    }
    Err(EmergencyRefusal::NotTheirsToResume { constituency: id }.into())
}

/// Returns whether it is its electors who take the elections of a constituency up again.
pub(super) fn is_by_electors(state: &State, by: Sender, id: ConstituencyId) -> bool {
    state.constituency(id).is_some_and(|place| place.from == by)
}

/// Returns those who sit for a constituency, and for those who do (emergency.19).
pub(super) fn sit_for(state: &State, id: ConstituencyId) -> MemberSet {
    let seats = state.constituency(id).map_or(&[][..], |place| &place.seats);
    holder::in_seats(state, seats.iter().copied()).collect()
}

/// Returns whether an election is under way that is cut off, and called anew later (emergency.20).
pub(super) fn is_cut(state: &State, id: ConstituencyId) -> bool {
    state.constituency(id).is_some_and(|place| place.election.is_some())
}
