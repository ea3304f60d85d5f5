//! What two officers attest who are not the same person: many new members at once (roll.17).

use crate::chapters::Refusal;
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{MemberId, UnitId};
use crate::office;
use crate::roll::state::{OnTheRoll, Unit};
use crate::state::State;
use crate::terms::{Enrolment, UnitKind};

use super::{keeper, newcomers};

/// One in so many, within thirty days, is many.
pub(super) const TENTH: u64 = 10;

/// Who asks for a change of a roll: somebody who keeps it, or a second officer who attests what the first has.
pub(super) enum Asked {
    /// By whoever keeps the roll; with the officer, unless the founders ask.
    First(Option<MemberId>),
    /// By a second officer.
    Second,
}

/// Refuses whoever neither keeps the roll nor is another officer who attests the same (roll.4, roll.17).
pub(super) fn asked(state: &State, by: Actor, unit: UnitId, what: &OnTheRoll) -> Result<Asked, Refusal> {
    let keeps = keeper::keeps(state, by, unit);
    let Actor::Member(member) = by else { return keeps.map(|()| Asked::First(None)) };
    let first = state.unit(unit).and_then(|unit| unit.attested.as_ref());
    let same = first.is_some_and(|first| first.what == *what && first.by != member);
    if same && (keeps.is_ok() || is_officer(state, member, unit)) {
        return Ok(Asked::Second);
    }
    keeps.map(|()| Asked::First(Some(member)))
}

/// Whether so many more make a second officer needed: more than a tenth of the roll within thirty days, though always
/// one; and any, of a unit that has no meeting yet.
pub(super) fn are_many(state: &State, (place, kind): (&Unit, &UnitKind), count: u64) -> bool {
    if kind.enrolment == Enrolment::ByOneOfficer || state.founding || !state.keeps("roll.17") {
        return false;
    }
    if place.assembly.is_none() && kind.registrar.is_some() {
        return true;
    }
    let recent = newcomers::within_a_month(state, place);
    let before = place.electors.len().saturating_add(place.waiting.len()).saturating_sub(recent);
    recent.saturating_add(count) > before.checked_div(TENTH).unwrap_or(0).max(1)
}

fn is_officer(state: &State, member: MemberId, unit: UnitId) -> bool {
    let meeting = office::meeting_of(state, Sender::Unit(unit));
    meeting.is_some_and(|body| office::holds(state, member, body, None))
}
