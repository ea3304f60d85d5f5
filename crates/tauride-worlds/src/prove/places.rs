//! Seats that somebody holds, and bodies, each kind once.

use std::collections::BTreeSet;

use tauride_rules::ids::{ConstituencyId, SeatId};

use super::Founded;

/// Returns the first held seat of each kind, with its constituency.
pub(super) fn held_places(founded: &Founded) -> impl Iterator<Item = (ConstituencyId, SeatId)> {
    let state = &founded.state;
    let mut seen = BTreeSet::new();
    let places = state.constituencies.iter().enumerate();
    places.filter_map(move |(place, constituency)| {
        let seat = *constituency.seats.iter().find(|seat| state.holding(**seat).is_some())?;
        let kind = (state.body(constituency.body)?.kind, constituency.rule);
        seen.insert(kind).then_some((ConstituencyId::at(place), seat))
    })
}
