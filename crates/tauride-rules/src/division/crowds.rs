//! What open crowds acclaimed, as officers of the bodies reported it that called them together (division.23).

use alloc::vec::Vec;

use crate::division::between::Between;
use crate::ground::ids::{BodyId, MemberId};
use crate::ground::instant::Instant;
use crate::ground::tables::{Index, TakenBack};
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
pub struct Crowds(Index<BodyId, Vec<Crowd>>);

impl TakenBack for Crowds {
    fn note(&mut self) {
        self.0.note();
    }

    fn take_back(&mut self) {
        self.0.take_back();
    }
}

impl Crowds {
    /// Returns the crowds that a body called together, the first one first.
    pub fn of(&self, body: BodyId) -> &[Crowd] {
        self.0.get(&body).map_or(&[], Vec::as_slice)
    }

    pub(super) fn push(&mut self, body: BodyId, crowd: Crowd) {
        self.0.entry(body).or_default().push(crowd);
    }
}
