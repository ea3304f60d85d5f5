//! What falls due, and when.

use crate::chapters::Due;
use crate::ground::instant::Instant;
use crate::ground::tables::{Keys, taken_back};

/// The agenda of due dates, earliest first; at one instant in the order of their ranks.
#[derive(Clone, Debug, Default)]
pub struct Agenda {
    items: Keys<(Instant, u8, Due)>,
}

taken_back! { Agenda { items } }

impl Agenda {
    /// Enters a due date.
    pub fn add(&mut self, at: Instant, due: Due) {
        self.items.insert((at, due.rank(), due));
    }

    /// Strikes a due date.
    pub fn remove(&mut self, at: Instant, due: Due) {
        self.items.remove(&(at, due.rank(), due));
    }

    /// Returns what falls due first.
    pub fn first(&self) -> Option<(Instant, Due)> {
        self.items.first().map(|(at, _, due)| (*at, *due))
    }

    /// Returns how many dates are on the agenda.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Returns whether nothing is due.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Returns the due dates in order.
    pub fn iter(&self) -> impl Iterator<Item = (Instant, Due)> + '_ {
        self.items.iter().map(|(at, _, due)| (*at, *due))
    }
}
