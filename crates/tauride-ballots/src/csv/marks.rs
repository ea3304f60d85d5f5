//! Ranks that may be meant otherwise: crosses among them, ranks from 0, and none that is the first.

use super::order::in_order;
use crate::doubt::Doubt;
use crate::fault::At;

/// What stands in the cells of all rows.
pub(super) struct Marks {
    /// The first cross, and where it stands.
    pub(super) cross: Option<(usize, String)>,
    highest: u64,
    has_first: bool,
    /// Whether every row that says something has one 0, and ranks in order behind it.
    from_zero: bool,
}

impl Marks {
    pub(super) fn new() -> Self {
        Self { cross: None, highest: 0, has_first: false, from_zero: true }
    }

    /// Looks at the ranks of a row in their order, and at how many zeros it has.
    pub(super) fn see(&mut self, zeros: usize, ranks: &[(u64, usize)]) {
        if zeros == 0 && ranks.is_empty() {
            return;
        }
        self.highest = self.highest.max(ranks.last().map_or(0, |(rank, _)| *rank));
        self.has_first |= ranks.first().is_some_and(|(rank, _)| *rank == 1);
        self.from_zero &= zeros == 1 && in_order(ranks);
    }

    /// Refuses what may be meant otherwise.
    pub(super) fn end(self) -> Result<(), At> {
        match self.cross {
            Some((at, found)) if self.highest > 1 => {
                Err(At::doubt(at, Doubt::CrossAmongRanks { found, rank: self.highest }))
            }
            _ if self.highest > 1 && self.from_zero => Err(At::doubt(0, Doubt::FromZero)),
            _ if self.highest > 1 && !self.has_first => Err(At::doubt(0, Doubt::NoFirstRank)),
            _ => Ok(()),
        }
    }
}
