//! Two units become one: succession.16 to succession.18.

use alloc::borrow::Cow;

use crate::body;
use crate::chapters::Refusal;
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, ConstituencyId, UnitId};
use crate::position;
use crate::roll;
use crate::state::{Queue, State};
use crate::succession::event::SuccessionEvent;
use crate::terms::{MajorityOf, PollRule};
use crate::votes::threshold::HALF;

use super::refusal::SuccessionRefusal;

/// Returns how the electors of a unit decide that it becomes one with another: as the charter says of the kind, or by more than half of
/// all of them (succession.16).
pub fn rule_of_merger(state: &State, by: UnitId) -> Cow<'_, PollRule> {
    let kind = state.unit(by).and_then(|unit| state.charter.as_ref()?.units.get(usize::from(unit.kind)));
    if let Some(rule) = kind.and_then(|kind| kind.merges.as_ref()) {
        return Cow::Borrowed(rule);
    }
    let usual = position::asked::of_assembly(state, Sender::Unit(by)).into_owned();
    let article = kind.map_or(usual.article, |kind| kind.article.clone());
    Cow::Owned(PollRule { article, majority: HALF, of: MajorityOf::Electors, turnout: None, support: None, ..usual })
}

/// Refuses what nobody can agree to: it is not theirs, or one of the two cannot go over into the other (succession.16).
pub(super) fn may_agree(state: &State, by: UnitId, (unit, into): (UnitId, UnitId)) -> Result<(), Refusal> {
    if by != unit && by != into {
        return Err(SuccessionRefusal::NeitherOfThem { by, unit, into }.into());
    }
    can_go_over(state, unit, into)?;
    if has_agreed(state, by, (unit, into)) {
        return Err(SuccessionRefusal::UnitAgreedAlready { by, unit, into }.into());
    }
    Ok(())
}

/// Refuses to take back what was not agreed to (succession.16).
pub(super) fn may_take_back(state: &State, by: UnitId, (unit, into): (UnitId, UnitId)) -> Result<(), Refusal> {
    if has_agreed(state, by, (unit, into)) {
        Ok(())
    } else {
        Err(SuccessionRefusal::UnitHasNotAgreed { by, unit, into }.into())
    }
}

/// By how much a roll may grow before another unit is asked anew whether they become one: a tenth, though always by one (succession.16).
const GROWS: u64 = 10;

/// Returns whether a unit agrees that one of two goes over into the other: it agreed to that with the other as that was then. Nobody
/// fills a roll with others once they have been agreed to.
pub fn has_agreed(state: &State, by: UnitId, (unit, into): (UnitId, UnitId)) -> bool {
    let now = stand_on(state, if by == unit { into } else { unit });
    state.successions.mergers.get(&((unit, into), by)).is_some_and(|agreed| {
        let more = agreed.others.checked_div(GROWS).unwrap_or(0).max(1);
        agreed.until > state.now && now <= agreed.others.saturating_add(more)
    })
}

/// How many stand on a roll, whoever waits there among them.
pub(super) fn stand_on(state: &State, unit: UnitId) -> u64 {
    state.unit(unit).map_or(0, |unit| unit.electors.len().saturating_add(unit.waiting.len()))
}

/// Two units of one kind become one, of which the second meets where the first does, and sends delegates wherever that does: nobody
/// loses their delegates by it, and nobody gets in where they have not been admitted.
fn can_go_over(state: &State, unit: UnitId, into: UnitId) -> Result<(), Refusal> {
    let (one, _) = roll::unit_and_kind(state, unit)?;
    let (other, _) = roll::unit_and_kind(state, into)?;
    if unit == into || one.kind != other.kind {
        return Err(SuccessionRefusal::UnitsNotAlike { unit, into }.into());
    }
    let lasting = |id: Option<BodyId>| id.filter(|id| state.body(*id).is_some_and(|body| !body.ended));
    let meetings = (lasting(one.assembly), lasting(other.assembly));
    if meetings.0.is_some() && meetings.1.is_none() {
        return Err(SuccessionRefusal::DoesNotMeet { unit, into }.into());
    }
    sends_along(state, &one.constituencies, Sender::Unit(into)).map_or(Ok(()), |body| not_there(unit, into, body))?;
    let of_meeting = meetings.0.and_then(|id| state.body(id)).map_or(&[][..], |body| &body.sends_to);
    let also = meetings.1.map_or(Sender::Unit(into), Sender::Body);
    sends_along(state, of_meeting, also).map_or(Ok(()), |body| not_there(unit, into, body))
}

fn not_there(unit: UnitId, into: UnitId, body: BodyId) -> Result<(), Refusal> {
    Err(SuccessionRefusal::SendsNobodyThere { unit, into, body }.into())
}

/// The first body in which seats are filled, and to which somebody does not send.
fn sends_along(state: &State, places: &[ConstituencyId], also: Sender) -> Option<BodyId> {
    let filled = places.iter().filter_map(|id| state.constituency(*id)).filter(|place| !place.seats.is_empty());
    let sends = |id: BodyId| state.body(id).is_none_or(|body| body.ended || body.senders.contains(&also));
    filled.map(|place| place.body).find(|body| !sends(*body))
}

/// A unit agreed: where the other does too, they become one (succession.16).
pub(crate) fn after_agreed(state: &State, (unit, into): (UnitId, UnitId), queue: &mut Queue) {
    let both = [unit, into].iter().all(|by| has_agreed(state, *by, (unit, into)));
    if both && can_go_over(state, unit, into).is_ok() {
        queue.push_back(SuccessionEvent::UnitsMerged { unit, into }.into());
    }
}

/// Two units have become one: the meeting of the first is over, and its seats elsewhere go in their time (succession.18).
pub(crate) fn after_merged(state: &State, (unit, into): (UnitId, UnitId), queue: &mut Queue) {
    body::after_went_over(state, into, queue);
    let meeting = state.unit(unit).and_then(|unit| unit.assembly);
    if let Some(meeting) = meeting.filter(|id| state.body(*id).is_some_and(|body| !body.ended)) {
        super::after_ended(state, meeting, None, queue);
    }
}
