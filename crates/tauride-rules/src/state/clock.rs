//! What falls due, and when.

use alloc::collections::BTreeSet;

use crate::ids::{BodyId, ConstituencyId, ElectionId, MandateId, PollId, SeatId};
use crate::instant::Instant;

/// Something that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// The founding is over.
    FoundingEnds,
    /// Nominations or voting close.
    ElectionPhase(ElectionId),
    /// A poll closes.
    PollCloses(PollId),
    /// A petition lapses.
    PetitionLapses(SeatId),
    /// A challenger who led long enough takes the seat.
    LeadMatures(ConstituencyId),
    /// A substitution ends.
    SubstitutionEnds(MandateId),
    /// A term is over.
    TermEnds(MandateId),
    /// A provisional body ends.
    ProvisionEnds(BodyId),
    /// A constituency's standing ballots are looked at again, a holder's grace being over.
    GraceEnds(SeatId),
}

/// The agenda of due dates, earliest first; at one instant in the order of [`Due`].
#[derive(Clone, Debug, Default)]
pub struct Agenda {
    items: BTreeSet<(Instant, Due)>,
}

impl Agenda {
    /// Enters a due date.
    pub fn add(&mut self, at: Instant, due: Due) {
        self.items.insert((at, due));
    }

    /// Strikes a due date.
    pub fn remove(&mut self, at: Instant, due: Due) {
        self.items.remove(&(at, due));
    }

    /// Returns what falls due first.
    pub fn first(&self) -> Option<(Instant, Due)> {
        self.items.first().copied()
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
        self.items.iter().copied()
    }
}
