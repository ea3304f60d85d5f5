//! A member, with every mandate.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::{MemberId, UnitId};

use crate::gone::{self, Gone};
use crate::label::{self, Declared};
use crate::mandate::Mandate;
use crate::named::{self, Named};
use crate::part::{Part, Window};

/// A member.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Member {
    /// Their number.
    pub id: MemberId,
    /// The name that they last stood under; empty where they never held a seat.
    pub name: String,
    /// Whether they have died.
    pub dead: bool,
    /// By what they are off rolls, as long as seats stay with them all the same.
    pub gone: Vec<Gone>,
    /// The units on whose rolls they stand.
    pub units: Vec<Named<UnitId>>,
    /// What they declare themselves to be, or sympathise with.
    pub declares: Option<Declared>,
    /// All mandates, ended ones among them.
    pub mandates: Vec<Mandate>,
}

impl Member {
    /// Returns a part of the list of all members: everybody who was ever enrolled.
    pub fn all(state: &State, window: Window) -> Part<Self> {
        Part::numbered(window, state.rolls.member_count(), |place| Self::of(state, MemberId::at(place)))
    }

    /// Returns a member; nothing if nobody has this number.
    pub fn of(state: &State, id: MemberId) -> Option<Self> {
        let rolls = &state.rolls;
        rolls.knows(id).then(|| Self {
            id,
            name: named::member(state, id).name,
            dead: rolls.dead.contains(id),
            gone: gone::of_member(state, id),
            units: rolls.units_of(id).map(|unit| named::unit(state, unit)).collect(),
            declares: label::declared(state, id),
            mandates: state
                .had
                .get(&id)
                .map_or(&[][..], Vec::as_slice)
                .iter()
                .filter_map(|id| Mandate::of(state, *id))
                .collect(),
        })
    }
}
