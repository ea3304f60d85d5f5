//! What those who send delegates to a body are worth when it divides by cards, fixed at a date (division.24).

use alloc::collections::BTreeMap;

use crate::ground::actor::Sender;
use crate::ground::print::printed;

/// The cards of a body: what each sender is worth.
#[derive(Clone, Debug, Default)]
pub struct Cards {
    of: BTreeMap<Sender, u64>,
    all: u64,
}

printed! { Cards { of } but { all } }

impl Cards {
    /// Returns the cards of senders that are worth so much.
    pub(super) fn new(of: BTreeMap<Sender, u64>) -> Self {
        let all = of.values().fold(0, |sum: u64, worth| sum.saturating_add(*worth));
        Self { of, all }
    }

    /// Returns what the card of a sender is worth; nothing, where it began to send delegates later.
    pub fn of(&self, sender: Sender) -> u64 {
        self.of.get(&sender).copied().unwrap_or(0)
    }

    /// Returns what all cards are worth together.
    pub fn all(&self) -> u64 {
        self.all
    }
}
