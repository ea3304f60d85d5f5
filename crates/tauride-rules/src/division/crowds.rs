//! What open crowds acclaimed, as officers of the bodies reported it that called them together (division.23).

use alloc::vec::Vec;

use crate::division::between::Between;
use crate::ground::ids::{BodyId, MemberId};
use crate::ground::instant::Instant;
use crate::ground::tables::{Index, taken_back};
use crate::ground::text::Text;

/// An open crowd. It has no roll, nobody counted it, and nothing follows from what it acclaimed.
#[derive(Clone, Debug)]
pub struct Crowd {
    /// Who reported it.
    pub by: MemberId,
    /// When.
    pub at: Instant,
    /// Where.
    pub place: Text,
    /// How many people there were, by estimate.
    pub people: Between,
    /// What was acclaimed.
    pub said: Text,
}

/// Crowds by the bodies that called them together.
#[derive(Clone, Debug, Default)]
pub struct Crowds {
    of: Index<BodyId, Vec<Crowd>>,
}

taken_back! { Crowds { of } }

impl Crowds {
    /// Returns the crowds that a body called together, the first one first.
    pub fn of(&self, body: BodyId) -> &[Crowd] {
        self.of.get(&body).map_or(&[], Vec::as_slice)
    }

    pub(super) fn push(&mut self, body: BodyId, crowd: Crowd) {
        self.of.entry(body).or_default().push(crowd);
    }
}
