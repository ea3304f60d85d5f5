//! What stands in seats, counted.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::SeatId;

/// What stands in a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Held {
    /// Somebody holds it.
    Filled,
    /// Somebody holds it whose credential is contested.
    Contested,
    /// Nobody holds it.
    Vacant,
}

impl Held {
    /// Returns what stands in a seat.
    pub fn of(state: &State, seat: SeatId) -> Self {
        match state.holding(seat) {
            None => Self::Vacant,
            Some((_, mandate)) if mandate.contested => Self::Contested,
            Some(_) => Self::Filled,
        }
    }
}

/// How many seats there are of each sort.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Filling {
    /// Held, and nobody contests it.
    pub filled: u32,
    /// Held on a contested credential.
    pub contested: u32,
    /// Held by nobody.
    pub vacant: u32,
}

impl Filling {
    /// Counts what stands in seats.
    pub fn of(state: &State, seats: impl IntoIterator<Item = SeatId>) -> Self {
        let mut filling = Self::default();
        for seat in seats {
            filling.add(Held::of(state, seat));
        }
        filling
    }

    /// Counts one more seat.
    pub fn add(&mut self, held: Held) {
        let count = match held {
            Held::Filled => &mut self.filled,
            Held::Contested => &mut self.contested,
            Held::Vacant => &mut self.vacant,
        };
        *count = count.saturating_add(1);
    }

    /// Returns both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            filled: self.filled.saturating_add(other.filled),
            contested: self.contested.saturating_add(other.contested),
            vacant: self.vacant.saturating_add(other.vacant),
        }
    }

    /// Returns how many seats there are.
    pub fn all(&self) -> u32 {
        self.filled.saturating_add(self.contested).saturating_add(self.vacant)
    }

    /// Returns how many of them somebody holds.
    pub fn held(&self) -> u32 {
        self.filled.saturating_add(self.contested)
    }
}
