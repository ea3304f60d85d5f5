//! Who is below whom, and who belongs together: emergency.2, emergency.5 and emergency.12.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::body::{self, all_above, sends_to};
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, ConstituencyId, MemberId, UnitId};
use crate::ground::members::MemberSet;
use crate::mandate::holder;
use crate::state::State;
use crate::votes::electors;

/// Returns the council that a body is an executive, an office or a section of; otherwise the body itself.
pub fn house(state: &State, body: BodyId) -> BodyId {
    let mut found = body;
    // An executive may have an office of its own: a few steps, and never the same body twice.
    let mut seen = BTreeSet::new();
    while seen.insert(found) {
        let Some(council) = body::belongs_to(state, found) else { break };
        found = council;
    }
    found
}

/// Returns whether a body, or the one whose executive it is, sends to another by however many tiers (emergency.2). Upwards:
/// few stand above a body, and many may stand below one.
pub fn is_below(state: &State, body: BodyId, of: BodyId) -> bool {
    let (own, top) = (house(state, body), house(state, of));
    if own == top {
        return false;
    }
    let mut seen = BTreeSet::new();
    let mut open = Vec::from([own]);
    while let Some(next) = open.pop() {
        if next == top {
            return true;
        }
        if seen.insert(next) {
            open.extend(sends_to(state, next).filter_map(body_of(state)));
        }
    }
    false
}

/// Returns the bodies that the same electors have, a house itself first: those below which any of its units stands, but for what stands
/// above or below it and has others too. Somebody who may assume nothing any more forms another body of the same branch otherwise, and
/// adds a unit to it (emergency.5).
pub(super) fn of_the_same_electors(state: &State, own: BodyId) -> Vec<BodyId> {
    let below = electors::below(state, Sender::Body(own));
    if below.units.is_empty() {
        return of_no_electors(state, own);
    }
    let above = all_above(state, sends_to(state, own), |body| house(state, body));
    let units = || below.units.iter().filter_map(|unit| state.unit(*unit));
    let mut all = all_above(state, units().flat_map(|unit| &unit.constituencies), |body| house(state, body));
    // The meeting of a unit has the same electors as a body of that unit alone.
    all.extend(units().filter(|_| below.units.len() == 1).filter_map(|unit| unit.assembly));
    let is_same = |body: &BodyId| {
        let apart = !below.bodies.contains(body) && !above.contains(body);
        *body != own && (apart || stands_on(state, *body, &below.units))
    };
    core::iter::once(own).chain(all.into_iter().filter(is_same)).collect()
}

/// The bodies of a kind below which no units stand, those that have ended among them: whoever constitutes one for a purpose
/// constitutes the next for the same.
fn of_no_electors(state: &State, own: BodyId) -> Vec<BodyId> {
    let kind = state.body(own).map(|body| body.kind);
    let all = (0..state.bodies.len()).map(BodyId::at);
    let others = all.filter(|id| *id != own && state.body(*id).map(|body| body.kind) == kind);
    let others = others.filter(|id| electors::below(state, Sender::Body(*id)).units.is_empty());
    core::iter::once(own).chain(others).collect()
}

/// The body in which the seats of a constituency are.
fn body_of(state: &State) -> impl Fn(&ConstituencyId) -> Option<BodyId> + '_ {
    |id| state.constituency(*id).map(|place| place.body)
}

/// Whether exactly these units stand below a body: looked for no further than to the first that is another.
fn stands_on(state: &State, body: BodyId, units: &BTreeSet<UnitId>) -> bool {
    let (mut seen, mut found) = (BTreeSet::new(), BTreeSet::new());
    let mut open = Vec::from([Sender::Body(body)]);
    while let Some(sender) = open.pop() {
        match sender {
            Sender::Unit(unit) if units.contains(&unit) => _ = found.insert(unit),
            Sender::Unit(_) => return false,
            Sender::Body(next) if seen.insert(next) => {
                open.extend(state.body(next).into_iter().flat_map(|body| &body.senders));
            }
            Sender::Body(_) => {}
        }
    }
    found.len() == units.len()
}

/// Returns those of a higher body who sit in a lower one as well, or in its council (emergency.12).
fn both(state: &State, by: BodyId, body: BodyId) -> MemberSet {
    let house = house(state, body);
    // Nobody is on neither side by sending somebody else to sit in their seat.
    let sits = |member: &MemberId| {
        let mut who = core::iter::once(*member).chain(holder::who_share_a_seat(state, *member, by));
        who.any(|member| {
            [body, house]
                .into_iter()
                .any(|of| state.has_a_vote_in(member, of) || electors::belongs(state, member, Sender::Body(of)))
        })
    };
    let seats = electors::seats_with_a_vote(state, Sender::Body(by));
    holder::in_seats(state, seats).filter(sits).collect()
}

/// Returns whether so many do that the others are fewer than half of the higher body, and a few would decide for all.
pub(super) fn are_most(state: &State, by: BodyId, body: BodyId) -> bool {
    both(state, by, body).len().saturating_mul(2) > electors::size(state, Sender::Body(by))
}

/// Returns those who have no vote because they sit on both sides: nobody, where they are most of the higher body.
pub(super) fn on_both_sides(state: &State, by: BodyId, body: BodyId) -> MemberSet {
    if are_most(state, by, body) { MemberSet::default() } else { both(state, by, body) }
}
