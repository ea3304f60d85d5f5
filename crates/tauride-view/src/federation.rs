//! A federation as a whole, in true sums.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::instant::Instant;

use crate::filling::{Filling, Held};

/// A federation.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Federation {
    /// Its name, as its charter says.
    pub name: String,
    /// The time that it is, by the last passing of time.
    pub now: Instant,
    /// The version of the charter in force; the first is 1.
    pub charter_version: u32,
    /// Since when it has been in force.
    pub charter_since: Option<Instant>,
    /// Whether the founders still have their powers.
    pub founding: bool,
    /// When they lose them at the latest.
    pub founding_until: Option<Instant>,
    /// How many members stand on its rolls.
    pub members: u64,
    /// How many units there are.
    pub units: u64,
    /// How many bodies have not ended.
    pub bodies: u64,
    /// What stands in all seats of those bodies, each seat counted once, offices among them.
    pub seats: Filling,
}

impl Federation {
    /// Returns the federation; nothing before it is founded.
    pub fn of(state: &State) -> Option<Self> {
        let charter = state.charter.as_ref()?;
        let size = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        Some(Self {
            name: charter.name.to_string(),
            now: state.now,
            charter_version: state.charter_version,
            charter_since: state.charter_since.last().copied(),
            founding: state.founding,
            founding_until: state.founding_until,
            members: size(state.rolls.member_count()),
            units: size(state.rolls.units.len()),
            bodies: size(state.bodies.iter().filter(|body| !body.ended).count()),
            seats: seats(state),
        })
    }
}

/// Counts what stands in the seats of all bodies that have not ended, each seat once.
fn seats(state: &State) -> Filling {
    let living = state.bodies.iter().filter(|body| !body.ended);
    let constituencies = living.flat_map(|body| &body.constituencies).filter_map(|id| state.constituency(*id));
    let seats = constituencies.flat_map(|constituency| constituency.seats.iter());
    seats.fold(Filling::default(), |mut filling, seat| {
        filling.add(Held::of(state, *seat));
        filling
    })
}
