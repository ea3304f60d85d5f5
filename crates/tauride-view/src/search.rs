//! Units, bodies and people by name.
//!
//! Whoever looks does so piece by piece, so that nobody waits for the whole of it: a piece says what it found in so many places
//! of a shelf. People are found under the names under which they took seats: no other name is public.

use std::ops::Range;

use tauride_names::likeness;
use tauride_rules::State;
use tauride_rules::ids::{BodyId, MemberId, UnitId};

use crate::named::{self, Named};

/// What a name is compared with: capitals, marks and the forms of signs make no difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought(String);

impl Sought {
    /// Returns what is looked for; nothing if these words say nothing.
    pub fn new(words: &str) -> Option<Self> {
        let like = likeness(words);
        (!like.trim().is_empty()).then_some(Self(like))
    }

    fn is_in(&self, name: &str) -> bool {
        likeness(name).contains(&self.0)
    }
}

/// Returns the units with such a name in these places of their table.
pub fn units(state: &State, sought: &Sought, places: Range<usize>) -> Vec<Named<UnitId>> {
    let units = state.rolls.units.iter().enumerate().take(places.end).skip(places.start);
    units.filter(|(_, unit)| sought.is_in(&unit.name)).map(|(place, _)| named::unit(state, UnitId::at(place))).collect()
}

/// Returns the bodies with such a name in these places of their table.
pub fn bodies(state: &State, sought: &Sought, places: Range<usize>) -> Vec<Named<BodyId>> {
    let bodies = state.bodies.iter().enumerate().take(places.end).skip(places.start);
    bodies
        .filter(|(_, body)| sought.is_in(&body.name))
        .map(|(place, _)| named::body(state, BodyId::at(place)))
        .collect()
}

/// Returns the people who took a seat under such a name, on the mandates in these places of their table. Somebody may be found
/// by several.
pub fn people(state: &State, sought: &Sought, places: Range<usize>) -> Vec<Named<MemberId>> {
    let mandates = state.mandates.iter().take(places.end).skip(places.start);
    let such = mandates.filter(|mandate| !mandate.name.is_empty() && sought.is_in(&mandate.name));
    such.map(|mandate| named::holder(state, mandate)).collect()
}
