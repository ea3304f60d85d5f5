//! Strike-offs and recorded deaths are contested, and then have no effect (roll.20, roll.21).

use crate::chapters::{Event, Refusal};
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{MemberId, UnitId};
use crate::office;
use crate::roll::event::RollEvent;
use crate::roll::refusal::RollRefusal;
use crate::state::{Queue, State};
use crate::votes::electors;

use super::{belongs_nowhere_else, is_not_on, unit_and_kind};

/// Decides [`RollAct::ContestStrike`](crate::roll::RollAct::ContestStrike).
///
/// # Errors
///
/// - [`RollRefusal::NoSuchUnit`] (article roll.2)
/// - [`RollRefusal::OnTheRoll`] (roll.8), [`RollRefusal::Elsewhere`] (roll.9)
/// - [`RollRefusal::NotStruckOff`], [`RollRefusal::NotTheirsToContest`] (roll.20)
pub(super) fn strike(state: &State, by: Actor, unit: UnitId, member: MemberId) -> Result<Event, Refusal> {
    let asks = office::member(state, by)?;
    office::living(state, member)?;
    let (place, kind) = unit_and_kind(state, unit)?;
    is_not_on(member, (unit, place))?;
    let Some(struck) = place.struck.get(&member) else {
        return Err(RollRefusal::NotStruckOff { member, unit }.into());
    };
    if asks != member && !electors::belongs(state, asks, Sender::Unit(unit)) {
        return Err(RollRefusal::NotTheirsToContest { member: asks }.into());
    }
    if kind.one_each {
        belongs_nowhere_else(state, member, (place.kind, kind))?;
    }
    let waiting = place.frozen.is_some() && struck.waited.contains(&unit);
    Ok(Event::Roll(RollEvent::StrikeContested { unit, member, by: asks, waiting }))
}

/// Whoever votes lives, whatever was recorded (roll.21).
pub(crate) fn after_voted(state: &State, member: MemberId, queue: &mut Queue) {
    if state.rolls.dead.contains(member) {
        queue.push_back(Event::Roll(RollEvent::DeathContested { member, by: member }));
    }
}

/// Decides [`RollAct::ContestDeath`](crate::roll::RollAct::ContestDeath). Whoever is said to be dead may say otherwise.
///
/// # Errors
///
/// - [`RollRefusal::NotAMember`] (article roll.1)
/// - [`RollRefusal::NotDead`], [`RollRefusal::NotTheirsToContest`] (roll.21)
pub(super) fn death(state: &State, by: Actor, member: MemberId) -> Result<Event, Refusal> {
    if !state.rolls.knows(member) {
        return Err(RollRefusal::NotAMember { member }.into());
    }
    if !state.rolls.dead.contains(member) {
        return Err(RollRefusal::NotDead { member }.into());
    }
    if by == Actor::Member(member) {
        return Ok(Event::Roll(RollEvent::DeathContested { member, by: member }));
    }
    let asks = office::member(state, by)?;
    let units = state.rolls.belonged_to(member);
    if !units.iter().any(|unit| electors::belongs(state, asks, Sender::Unit(*unit))) {
        return Err(RollRefusal::NotTheirsToContest { member: asks }.into());
    }
    Ok(Event::Roll(RollEvent::DeathContested { member, by: asks }))
}
