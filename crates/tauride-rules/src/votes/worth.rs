//! What those who send delegates to a body are worth now (division.24).

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, SeatId, UnitId};
use crate::state::State;
use crate::terms::Basis;
use crate::votes::cards::Cards;
use crate::votes::electors;

/// Returns what each sender of a body is worth now.
///
/// A unit that stands behind several senders counts once: for itself where it sends delegates itself, and otherwise for
/// the first body that it stands below. So nobody is worth more for having formed more bodies of the same units.
pub(crate) fn cards_of(state: &State, body: BodyId, worth: &Basis) -> Cards {
    let seats = electors::seats_with_a_vote(state, Sender::Body(body));
    let senders: BTreeSet<Sender> = seats.iter().filter_map(|seat| sender_of(state, *seat)).collect();
    let mut seen = Below::default();
    let mut of: BTreeMap<Sender, u64> = BTreeMap::new();
    let units = |sender: &&Sender| electors::unit_of(state, **sender).is_some();
    for sender in senders.iter().filter(units).chain(senders.iter().filter(|sender| !units(sender))) {
        of.insert(*sender, seen.worth(state, *sender, worth));
    }
    Cards::new(of)
}

/// Returns who sends the delegate in a seat.
pub(crate) fn sender_of(state: &State, seat: SeatId) -> Option<Sender> {
    Some(state.place_of(seat)?.from)
}

/// What has been counted: each unit and body once, however often it stands below somebody.
#[derive(Debug, Default)]
struct Below {
    units: BTreeSet<UnitId>,
    bodies: BTreeSet<BodyId>,
}

impl Below {
    /// Without recursion: a record that somebody forged may be of any depth.
    fn worth(&mut self, state: &State, sender: Sender, worth: &Basis) -> u64 {
        let mut sum: u64 = 0;
        let mut open = Vec::from([sender]);
        while let Some(sender) = open.pop() {
            match sender {
                Sender::Unit(unit) if self.units.insert(unit) => sum = sum.saturating_add(of_unit(state, unit, worth)),
                Sender::Body(body) if self.bodies.insert(body) => {
                    open.extend(state.body(body).into_iter().flat_map(|body| &body.senders));
                }
                Sender::Unit(_) | Sender::Body(_) => {}
            }
        }
        sum
    }
}

fn of_unit(state: &State, unit: UnitId, worth: &Basis) -> u64 {
    let Some(unit) = state.unit(unit) else { return 0 };
    match worth {
        Basis::Electors => unit.electors.len(),
        Basis::Declared(figure) => u64::from(unit.figures.get(figure).copied().unwrap_or(0)),
    }
}
