//! What a verified record comes to.

use tauride_record::Hash;
use tauride_rules::State;

/// A record in which every entry follows from the law, in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Report {
    /// Entries.
    pub entries: u64,
    /// Events in them.
    pub events: u64,
    /// The root over all entries.
    pub root: Hash,
    /// Members ever enrolled.
    pub members: usize,
    /// Units.
    pub units: usize,
    /// Bodies that have not ended.
    pub bodies: usize,
    /// Seats.
    pub seats: usize,
    /// Seats that are held.
    pub held: usize,
}

impl Report {
    pub(crate) fn new(state: &State, entries: u64, events: u64, root: Hash) -> Self {
        let seats = state.seats.iter().filter(|seat| !seat.closed);
        Self {
            entries,
            events,
            root,
            members: state.rolls.member_count(),
            units: state.rolls.units.len(),
            bodies: state.bodies.iter().filter(|body| !body.ended).count(),
            seats: seats.clone().count(),
            held: seats.filter(|seat| seat.holder.is_some()).count(),
        }
    }
}
