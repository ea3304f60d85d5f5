//! The roll of a unit, part by part.
//!
//! Members stand on it under the names under which they stood for a seat, and else by number: no other name is public.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::{MemberId, UnitId};

use crate::named::{self, Named};
use crate::part::{Part, Window};

/// Somebody on a roll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Elector {
    /// Who.
    pub member: Named<MemberId>,
    /// How many votes they have here; 1 unless the charter weighs them.
    pub weight: u32,
    /// Whether they wait until the roll is thawed, and do not vote.
    pub waits: bool,
}

/// Returns a part of a unit's roll: its electors by number, then those who wait. Nothing if there is no such unit.
pub fn of(state: &State, id: UnitId, window: Window) -> Option<Part<Elector>> {
    let unit = state.unit(id)?;
    let electors = unit.electors.len();
    let elector =
        |member, waits| Elector { member: named::member(state, member), weight: state.rolls.weight(id, member), waits };
    let may_vote = unit.electors.from_place(window.from).map(|member| elector(member, false));
    let wait = unit.waiting.from_place(window.from.saturating_sub(electors)).map(|member| elector(member, true));
    Some(Part::of(window, electors.saturating_add(unit.waiting.len()), may_vote.chain(wait)))
}
