//! For whom a body stands: how many of its seats are held, and how many electors are behind them; and the same of a body that
//! claims to continue another (succession.14).

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, SeatId, UnitId};
use crate::ground::text::Text;
use crate::mandate::state::Mandate;
use crate::state::State;
use crate::votes::electors;

use super::demand::elected;

/// For whom a body stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Behind {
    /// How many seats with a vote are elected to it.
    pub seats: u64,
    /// How many of those are held, and by somebody who counts.
    pub held: u64,
    /// How many electors stand below those who elect them.
    pub electors: u64,
    /// How many of those have a delegate among the ones who count.
    pub behind: u64,
    /// What those who do not count declared when they stood, each label once, in the order of letters.
    pub without: Vec<Text>,
}

/// Returns for whom a body stands today: seats that are held, and the electors of whoever has a delegate in it.
///
/// It takes as long as the body has seats, and units below it.
pub fn own(state: &State, body: BodyId) -> Behind {
    counted(state, body, |seat| state.holding(seat).map(|(_, mandate)| mandate), |_| true)
}

/// Returns for whom of another body one stands that claims to continue it: those who were elected to that and sit in this.
///
/// It takes as long as the other body has seats, and units below it.
pub fn continued(state: &State, body: BodyId, of: BodyId) -> Behind {
    // Of a body that has ended those count who sat there last.
    let sat = |seat| state.latest(seat).filter(|_| state.body(of).is_some_and(|of| of.ended));
    let sits = |seat| state.holding(seat).map(|(_, mandate)| mandate).or_else(|| sat(seat));
    counted(state, of, sits, |mandate| state.has_a_vote_in(mandate.member, body))
}

fn counted<'a>(
    state: &'a State,
    body: BodyId,
    sits: impl Fn(SeatId) -> Option<&'a Mandate>,
    counts: impl Fn(&Mandate) -> bool,
) -> Behind {
    let mut found = Behind::default();
    let (mut all, mut heard) = (Vec::new(), Vec::new());
    let (mut with, mut without) = (BTreeSet::new(), BTreeSet::new());
    for id in elected(state, body) {
        let Some(place) = state.constituency(id) else { continue };
        all.push(place.from);
        for seat in &place.seats {
            found.seats = found.seats.saturating_add(1);
            let Some(mandate) = sits(*seat) else { continue };
            if counts(mandate) {
                found.held = found.held.saturating_add(1);
                heard.push(place.from);
                with.insert(&mandate.label);
            } else {
                without.insert(&mandate.label);
            }
        }
    }
    found.electors = electors_of(state, all);
    found.behind = electors_of(state, heard);
    found.without = without.difference(&with).filter(|label| !label.is_empty()).map(|label| (*label).clone()).collect();
    found
}

/// How many electors stand in the units below some senders, each unit once.
fn electors_of(state: &State, senders: Vec<Sender>) -> u64 {
    let senders: BTreeSet<Sender> = senders.into_iter().collect();
    let units: BTreeSet<UnitId> = senders.into_iter().flat_map(|of| electors::below(state, of).units).collect();
    units.into_iter().fold(0, |sum, unit| sum.saturating_add(electors::size(state, Sender::Unit(unit))))
}
