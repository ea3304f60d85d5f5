//! What one literal implies by the readings.

use std::collections::BTreeMap;

use crate::statement::{Literal, Reading};

/// The readings, both ways: whoever is for a reading is for what it reads, and whoever is against what is read is against
/// every reading of it.
#[derive(Debug)]
pub(crate) struct Implied(BTreeMap<Literal, Vec<Literal>>);

impl Implied {
    pub(crate) fn new(readings: &[Reading]) -> Self {
        let mut by: BTreeMap<Literal, Vec<Literal>> = BTreeMap::new();
        for reading in readings {
            let one = Literal { matter: reading.reading, holds: true };
            let other = Literal { matter: reading.of, holds: true };
            by.entry(one).or_default().push(other);
            by.entry(!other).or_default().push(!one);
        }
        Self(by)
    }

    /// Returns what a literal implies in one step.
    pub(crate) fn by(&self, literal: Literal) -> &[Literal] {
        self.0.get(&literal).map_or(&[], Vec::as_slice)
    }

    /// Returns how many implications there are.
    pub(crate) fn count(&self) -> usize {
        self.0.values().map(Vec::len).sum()
    }
}
