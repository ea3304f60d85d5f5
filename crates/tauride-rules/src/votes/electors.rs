//! Who may vote for the seats of a constituency: the electors on a unit's roll, or the voting members of a body.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, ConstituencyId, MemberId, SeatId, UnitId};
use crate::state::State;
use crate::terms::{Nature, SeatRule};
use crate::votes::electorate::{Electorate, Right};

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
    match (unit_of(state, sender), sender) {
        (Some(unit), _) => state.unit(unit).is_some_and(|unit| unit.electors.contains(member)),
        (None, Sender::Body(body)) => state.sits_and_votes(member, body),
        (None, Sender::Unit(_)) => false,
    }
}

/// Returns how many vote in a sender.
pub fn size(state: &State, sender: Sender) -> u64 {
    match (unit_of(state, sender), sender) {
        (Some(unit), _) => state.unit(unit).map_or(0, |unit| unit.electors.len()),
        (None, Sender::Body(body)) => u64::from(voting(state, body)),
        (None, Sender::Unit(_)) => 0,
    }
}

/// Returns by what right a member votes among electors that are fixed, if by any.
pub fn right_of(state: &State, electorate: &Electorate, member: MemberId) -> Option<Right> {
    electorate.right_of(member, state.sits_now(member))
}

/// Returns the seats with a vote in a body, vacant ones among them; for a section those of its council whose holders sit in it.
pub(crate) fn seats_with_a_vote(state: &State, sender: Sender) -> Vec<SeatId> {
    let Sender::Body(body) = sender else { return Vec::new() };
    let Some(kind) = state.body_kind(body) else { return Vec::new() };
    let council = if kind.nature == Nature::Section { council_of(state, body) } else { Some(body) };
    let constituencies = council.and_then(|council| state.body(council)).map_or(&[][..], |body| &body.constituencies);
    let counts = |rule: &SeatRule| rule.votes && (council == Some(body) || kind.parts.contains(&rule.name));
    let voting = constituencies.iter().filter(|id| state.seat_rule(**id).is_some_and(counts));
    let seats = voting.filter_map(|id| state.constituency(*id)).flat_map(|constituency| &constituency.seats);
    seats.copied().collect()
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
    if kind.nature == Nature::Section {
        let seats = seats_with_a_vote(state, Sender::Body(body)).into_iter();
        return u32::try_from(seats.filter(|seat| state.holding(*seat).is_some()).count()).unwrap_or(u32::MAX);
    }
    state.body(body).map_or(0, |body| body.voting)
}

/// Returns the unit whose electors a sender is: the unit itself, or that of an assembly.
pub(crate) fn unit_of(state: &State, sender: Sender) -> Option<UnitId> {
    match sender {
        Sender::Unit(unit) => Some(unit),
        Sender::Body(body) => match (state.body_kind(body)?.nature, state.body(body)?.senders.first()) {
            (Nature::Assembly, Some(Sender::Unit(unit))) => Some(*unit),
            _ => None,
        },
    }
}

/// The council that a section is part of.
fn council_of(state: &State, section: BodyId) -> Option<BodyId> {
    match state.body(section)?.senders.first() {
        Some(Sender::Body(council)) => Some(*council),
        Some(Sender::Unit(_)) | None => None,
    }
}
