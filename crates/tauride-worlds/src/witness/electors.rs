//! Who may vote, counted by hand: sets of members and of seats, each a bit.

use tauride_rules::State;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, MemberId, SeatId, UnitId};
use tauride_rules::terms::Nature;

/// A small set of members or of seats.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Few(u64);

impl Few {
    pub(super) fn with(self, number: u32) -> Self {
        Self(self.0 | 1_u64.checked_shl(number).unwrap_or(0))
    }

    pub(super) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) fn has(self, number: u32) -> bool {
        self.0 & 1_u64.checked_shl(number).unwrap_or(0) != 0
    }

    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) fn len(self) -> u64 {
        u64::from(self.0.count_ones())
    }
}

/// Those who may vote on something from now on.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Electors {
    /// Members of a roll.
    pub(super) members: Few,
    /// Seats that are filled.
    pub(super) filled: Few,
    /// Seats that are vacant.
    pub(super) vacant: Few,
}

impl Electors {
    /// Returns those who vote in a sender now.
    pub(super) fn of(state: &State, sender: Sender) -> Self {
        match sender {
            Sender::Unit(unit) => of_unit(state, unit),
            Sender::Body(body) => of_body(state, body),
        }
    }

    pub(super) fn size(self) -> u64 {
        self.members.len() + self.filled.len()
    }

    pub(super) fn seats(self) -> u64 {
        self.size() + self.vacant.len()
    }
}

fn of_unit(state: &State, unit: UnitId) -> Electors {
    let roll = state.unit(unit).map(|unit| unit.electors.iter());
    Electors {
        members: roll.into_iter().flatten().fold(Few::default(), |few, member| few.with(member.0)),
        ..Electors::default()
    }
}

fn of_body(state: &State, body: BodyId) -> Electors {
    let (Some(place), Some(kind)) = (state.body(body), state.body_kind(body)) else { return Electors::default() };
    match (kind.nature, place.senders.first()) {
        (Nature::Assembly, Some(Sender::Unit(unit))) => of_unit(state, *unit),
        (Nature::Section, Some(Sender::Body(council))) => of_seats(state, *council, Some(&kind.parts)),
        _ => of_seats(state, body, None),
    }
}

fn of_seats(state: &State, body: BodyId, parts: Option<&[Box<str>]>) -> Electors {
    let mut electors = Electors::default();
    for id in state.body(body).map_or(&[][..], |body| &body.constituencies) {
        let rule = state.seat_rule(*id);
        let votes = rule.is_some_and(|rule| rule.votes && parts.is_none_or(|parts| parts.contains(&rule.name)));
        let seats = state.constituency(*id).map_or(&[][..], |constituency| &*constituency.seats);
        for seat in seats.iter().filter(|_| votes) {
            if state.holding(*seat).is_some() {
                electors.filled = electors.filled.with(seat.0);
            } else {
                electors.vacant = electors.vacant.with(seat.0);
            }
        }
    }
    electors
}

/// Returns the seats in which a member sits now, their own or for somebody.
pub(super) fn sits_in(state: &State, member: MemberId) -> Few {
    let seats = state
        .seats
        .iter()
        .enumerate()
        .filter_map(|(place, seat)| Some((SeatId::at(place), state.mandate(seat.holder?)?)));
    let sits = seats.filter(|(_, mandate)| match mandate.substitute {
        Some((substitute, _)) => substitute == member,
        None => mandate.member == member,
    });
    sits.fold(Few::default(), |few, (seat, _)| few.with(seat.0))
}
