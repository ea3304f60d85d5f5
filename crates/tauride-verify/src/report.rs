//! What a verified record comes to.

use tauride_codec::Road;
use tauride_record::{Hash, Head};
use tauride_rules::State;

/// A record in which every entry follows from the law, in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Report {
    /// Entries.
    pub entries: u64,
    /// Events in them.
    pub events: u64,
    /// Of these, what came by which road; the others are the clerk's own.
    pub roads: Roads,
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

/// How many entries came by which road.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roads {
    /// By whoever had signed in.
    pub signed_in: u64,
    /// Entered at the clerk's terminal.
    pub terminal: u64,
    /// Entered from paper.
    pub paper: u64,
}

impl Roads {
    pub(crate) fn note(&mut self, road: Option<Road>) {
        let count = match road {
            Some(Road::SignedIn) => &mut self.signed_in,
            Some(Road::Terminal) => &mut self.terminal,
            Some(Road::Paper) => &mut self.paper,
            None => return,
        };
        *count = count.saturating_add(1);
    }
}

impl Report {
    pub(crate) fn new(state: &State, head: Head, events: u64, roads: Roads) -> Self {
        let Head { size: entries, root } = head;
        let seats = state.seats.iter().filter(|seat| !seat.closed);
        Self {
            entries,
            events,
            roads,
            root,
            members: state.rolls.member_count(),
            units: state.rolls.units.len(),
            bodies: state.bodies.iter().filter(|body| !body.ended).count(),
            seats: seats.clone().count(),
            held: seats.filter(|seat| seat.holder.is_some()).count(),
        }
    }
}
