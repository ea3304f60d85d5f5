//! Which seats make up a body.

use tauride_rules::State;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ConstituencyId, SeatId};
use tauride_rules::terms::Nature;

use crate::named::is_office;

/// Returns the constituencies whose seats make up a body; for a section those of its council that sit in it. Offices are left
/// out: those who hold them sit in the body already.
pub fn constituencies(state: &State, body: BodyId) -> Vec<ConstituencyId> {
    let (Some(place), Some(kind)) = (state.body(body), state.body_kind(body)) else { return Vec::new() };
    if kind.nature != Nature::Section {
        return own(state, body).filter(|id| !is_office(state, *id)).collect();
    }
    let Some(Sender::Body(council)) = place.senders.first() else { return Vec::new() };
    let in_it = |id: &ConstituencyId| state.seat_rule(*id).is_some_and(|rule| kind.parts.contains(&rule.name));
    own(state, *council).filter(in_it).collect()
}

/// Returns the constituencies of a body's offices.
pub fn offices(state: &State, body: BodyId) -> Vec<ConstituencyId> {
    own(state, body).filter(|id| is_office(state, *id)).collect()
}

/// Returns the seats of constituencies.
pub fn of<'s>(state: &'s State, constituencies: &'s [ConstituencyId]) -> impl Iterator<Item = SeatId> + 's {
    let found = constituencies.iter().filter_map(|id| state.constituency(*id));
    found.flat_map(|constituency| constituency.seats.iter().copied())
}

fn own(state: &State, body: BodyId) -> impl Iterator<Item = ConstituencyId> {
    state.body(body).map_or(&[][..], |body| &body.constituencies).iter().copied()
}
