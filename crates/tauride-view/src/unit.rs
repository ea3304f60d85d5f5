//! A unit: how many stand on its roll, and what its electors fill.

use std::collections::BTreeMap;

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::{BodyId, UnitId};
use tauride_rules::roll::state::Freeze;

use crate::filling::Filling;
use crate::named::{self, Named};
use crate::part::{Part, Window};
use crate::seats;

/// A unit.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unit {
    /// Its number.
    pub id: UnitId,
    /// Its name.
    pub name: String,
    /// What the charter calls such a unit.
    pub kind: String,
    /// The unit into which it has gone over, if it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub went_into: Option<Named<UnitId>>,
    /// How many stand on its roll and may vote.
    pub electors: u64,
    /// How many wait until the roll is thawed.
    pub waiting: u64,
    /// Why the roll is frozen, if it is.
    pub frozen: Option<Frozen>,
    /// Figures declared for it, such as inhabitants.
    pub figures: BTreeMap<String, u32>,
    /// Its assembly.
    pub assembly: Option<Named<BodyId>>,
    /// What stands in the seats that its electors fill.
    pub seats: Filling,
}

/// Why a roll is frozen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Frozen {
    /// Whoever keeps it froze it.
    ByRegistrar,
    /// The unit elects.
    WhileElecting,
}

impl Unit {
    /// Returns a part of the list of all units.
    pub fn all(state: &State, window: Window) -> Part<Self> {
        Part::numbered(window, state.rolls.units.len(), |place| Self::of(state, UnitId::at(place)))
    }

    /// Returns a unit; nothing if there is none of this number.
    pub fn of(state: &State, id: UnitId) -> Option<Self> {
        let unit = state.unit(id)?;
        Some(Self {
            id,
            name: unit.name.to_string(),
            kind: named::unit_kind(state, id),
            went_into: state.rolls.went_over(id).map(|into| named::unit(state, into)),
            electors: unit.electors.len(),
            waiting: unit.waiting.len(),
            frozen: unit.frozen.map(|why| match why {
                Freeze::ByRegistrar => Frozen::ByRegistrar,
                Freeze::WhileElecting => Frozen::WhileElecting,
            }),
            figures: unit.figures.iter().map(|(name, count)| (name.to_string(), *count)).collect(),
            assembly: unit.assembly.map(|assembly| named::body(state, assembly)),
            seats: Filling::of(state, seats::of(state, &unit.constituencies)),
        })
    }
}
