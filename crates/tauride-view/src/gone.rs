//! Who is off a roll by somebody else's word, as long as that is fresh: struck off, or recorded dead.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::{MemberId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::roll::state as roll;

use crate::named::{self, Named};

/// A member who is off a roll by somebody else's word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Gone {
    /// Who.
    pub member: Named<MemberId>,
    /// How.
    pub how: How,
    /// Since when.
    pub at: Instant,
    /// Until when seats stay with them; a strike-off can be contested until then.
    pub until: Instant,
}

/// How a member came off a roll by somebody else's word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// Struck off the roll of a unit.
    StruckOff(Named<UnitId>),
    /// Recorded dead.
    Died,
}

/// Returns who is off the roll of a unit, at the most so many of each kind.
pub fn of_unit(state: &State, unit: UnitId, most: usize) -> Vec<Gone> {
    let Some(place) = state.unit(unit) else { return Vec::new() };
    let off = place.struck.iter().filter(|(member, _)| !place.has(**member));
    let off = off.take(most).map(|(member, gone)| new(state, *member, Some(unit), gone));
    let dead = state.rolls.died_in(unit).take(most).map(|(member, gone)| new(state, member, None, gone));
    off.chain(dead).collect()
}

/// Returns how a member is off rolls; nothing of a death that nobody contested in time.
pub fn of_member(state: &State, member: MemberId) -> Vec<Gone> {
    let is_back = |unit: &UnitId| state.unit(*unit).is_some_and(|place| place.has(member));
    let off = state.rolls.struck_off(member).filter(|(unit, _)| !is_back(unit));
    let off = off.map(|(unit, gone)| new(state, member, Some(unit), gone));
    let dead = state.rolls.died.get(&member).map(|gone| new(state, member, None, gone));
    off.chain(dead).collect()
}

fn new(state: &State, member: MemberId, unit: Option<UnitId>, gone: &roll::Gone) -> Gone {
    let how = unit.map_or(How::Died, |unit| How::StruckOff(named::unit(state, unit)));
    Gone { member: named::member(state, member), how, at: gone.at, until: gone.until }
}
