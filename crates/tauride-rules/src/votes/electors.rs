//! Who may vote for the seats of a constituency: the electors on a unit's roll, or the voting members of a body.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, ConstituencyId, MemberId, UnitId};
use crate::state::State;
use crate::terms::Nature;

/// Returns whether `member` is an elector of a constituency.
pub fn is_elector(state: &State, member: MemberId, constituency: ConstituencyId) -> bool {
    state.constituency(constituency).is_some_and(|constituency| belongs(state, member, constituency.from))
}

/// Returns how many electors a constituency has.
pub fn count(state: &State, constituency: ConstituencyId) -> u64 {
    state.constituency(constituency).map_or(0, |constituency| size(state, constituency.from))
}

/// Returns whether `member` votes in a sender: stands on the unit's roll, or sits with a vote in the body.
pub fn belongs(state: &State, member: MemberId, sender: Sender) -> bool {
    match sender {
        Sender::Unit(unit) => state.unit(unit).is_some_and(|unit| unit.electors.contains(member)),
        Sender::Body(body) => match assembled(state, body) {
            Some(unit) => belongs(state, member, unit),
            None => state.sits_and_votes(member, body),
        },
    }
}

/// Returns how many vote in a sender.
pub fn size(state: &State, sender: Sender) -> u64 {
    match sender {
        Sender::Unit(unit) => state.unit(unit).map_or(0, |unit| unit.electors.len()),
        Sender::Body(body) => match assembled(state, body) {
            Some(unit) => size(state, unit),
            None => u64::from(voting(state, body)),
        },
    }
}

/// Returns how many electors stand on the rolls below a sender, all tiers down: what norms of representation count.
pub fn base(state: &State, sender: Sender) -> u64 {
    below(state, sender).units.iter().fold(0, |sum, unit| sum.saturating_add(size(state, Sender::Unit(*unit))))
}

/// Returns the sum of a declared figure over the units below a sender.
pub fn figure(state: &State, sender: Sender, name: &str) -> u64 {
    below(state, sender).units.iter().fold(0, |sum, unit| {
        let figure = state.unit(*unit).and_then(|unit| unit.figures.get(name));
        sum.saturating_add(u64::from(figure.copied().unwrap_or(0)))
    })
}

/// What stands below a sender, the sender among it, each unit and body once.
#[derive(Debug, Default)]
pub(crate) struct Below {
    pub(crate) units: BTreeSet<UnitId>,
    pub(crate) bodies: BTreeSet<BodyId>,
}

/// Walks down from a sender. Without recursion: a record that somebody forged may be of any depth.
pub(crate) fn below(state: &State, sender: Sender) -> Below {
    let mut found = Below::default();
    let mut open = Vec::from([sender]);
    while let Some(sender) = open.pop() {
        match sender {
            Sender::Unit(unit) => _ = found.units.insert(unit),
            Sender::Body(body) if found.bodies.insert(body) => {
                open.extend(state.body(body).into_iter().flat_map(|body| &body.senders));
            }
            Sender::Body(_) => {}
        }
    }
    found
}

/// Returns how many seats of a body are filled and have a vote; for a section those of its council that sit in it.
pub fn voting(state: &State, body: BodyId) -> u32 {
    let Some(kind) = state.body_kind(body) else { return 0 };
    if kind.nature != Nature::Section {
        return state.body(body).map_or(0, |body| body.voting);
    }
    let Some(Sender::Body(council)) = state.body(body).and_then(|body| body.senders.first()).copied() else { return 0 };
    let constituencies = state.body(council).map_or(&[][..], |council| &council.constituencies);
    let of_part = constituencies
        .iter()
        .filter(|id| state.seat_rule(**id).is_some_and(|rule| rule.votes && kind.parts.contains(&rule.name)));
    let seats = of_part.filter_map(|id| state.constituency(*id)).flat_map(|constituency| &constituency.seats);
    let filled = seats.filter(|seat| state.holding(**seat).is_some()).count();
    u32::try_from(filled).unwrap_or(u32::MAX)
}

/// The unit whose electors an assembly is.
fn assembled(state: &State, body: BodyId) -> Option<Sender> {
    let first = state.body(body)?.senders.first().copied();
    let is_assembly = state.body_kind(body)?.nature == Nature::Assembly;
    first.filter(|sender| is_assembly && matches!(sender, Sender::Unit(_)))
}
