//! The elected take their seats.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;
use core::cmp::Reverse;

use crate::election::event::Failure;
use crate::election::state::{Election, Phase};
use crate::ground::ids::{ElectionId, MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::mandate;
use crate::mandate::event::{EndReason, Title};
use crate::state::{Queue, State};
use crate::terms::Fill;

use super::{called_besides, called_for, countback, open_seats, seats_open_to};

/// Everyone elected takes a seat: a caretaker who is elected the one that they are in, the others the vacant ones and
/// then those of other caretakers, in the order of their numbers (election.35).
pub(crate) fn after_decided(state: &State, id: ElectionId, elected: &[MemberId], queue: &mut Queue) {
    if !waits(state, id) {
        seat(state, id, elected, queue);
    }
}

/// Whether those elected wait for the end of a term (mandate.29).
fn waits(state: &State, id: ElectionId) -> bool {
    let election = state.election(id);
    election.is_some_and(|election| mandate::sit_from(state, election.constituency, election.succeeds).is_some())
}

/// Seats those whom an election elected.
fn seat(state: &State, id: ElectionId, elected: &[MemberId], queue: &mut Queue) {
    let Some(election) = state.election(id) else { return };
    let places = Places::of(state, election, elected);
    let mut free = places.free.into_iter();
    for member in elected.iter().copied() {
        let Some(seat) = places.own.get(&member).copied().or_else(|| free.next()) else { return };
        queue.extend(state.holding(seat).map(|(id, caretaker)| mandate::end(id, caretaker, EndReason::Succeeded)));
        queue.push_back(mandate::opened(state, seat, member, Title::Elected(id)));
    }
}

/// Which seats those who are elected take.
pub(super) struct Places {
    /// Those who keep the one that they are in.
    pub(super) own: BTreeMap<MemberId, SeatId>,
    /// The others, in the order in which they are taken.
    pub(super) free: Vec<SeatId>,
}

impl Places {
    pub(super) fn of(state: &State, election: &Election, elected: &[MemberId]) -> Self {
        let seats = seats_open_to(state, election.constituency, election.succeeds);
        let (held, mut free): (Vec<SeatId>, Vec<SeatId>) = seats.partition(|seat| holder(state, *seat).is_some());
        let of: BTreeMap<MemberId, SeatId> =
            held.iter().rev().filter_map(|seat| Some((holder(state, *seat)?, *seat))).collect();
        let own: BTreeMap<MemberId, SeatId> =
            elected.iter().filter_map(|member| Some((*member, *of.get(member)?))).collect();
        let kept: BTreeSet<SeatId> = own.values().copied().collect();
        free.extend(held.into_iter().filter(|seat| !kept.contains(seat)));
        if state.seat_rule(election.constituency).is_some_and(|rule| !rule.first_terms.is_empty()) {
            free.sort_by_cached_key(|seat| Reverse(term_of(state, election, *seat)));
        }
        Self { own, free }
    }
}

/// When the term ends of whoever takes a seat by an election.
pub(super) fn term_of(state: &State, election: &Election, seat: SeatId) -> Instant {
    mandate::elected_until(state, seat, election.succeeds).unwrap_or(Instant::MAX)
}

/// Where more seats are open at the end than the election was for, because one was lost while votes were given or because
/// its method fills one at a time, another election fills them, if the charter fills vacancies so; for a seat in which a
/// caretaker waits there is always one (election.36). But where ballots can be counted again they fill what was lost, if
/// need be after a lot (mandate.20). Where nobody was elected none is called for the seats that were
/// open before: the same electors would fail again, and again at once.
pub(crate) fn after_ended(state: &State, id: ElectionId, elected: &[MemberId], queue: &mut Queue) {
    let Some(election) = state.election(id) else { return };
    if matches!(election.phase, Phase::Failed(Failure::NoSeat | Failure::NotSeated | Failure::PutOff)) {
        return;
    }
    if waits(state, id) {
        return;
    }
    let open: Vec<SeatId> = open_seats(state, election.constituency).collect();
    let count = |list: usize| u32::try_from(list).unwrap_or(u32::MAX);
    let by_charter =
        || state.seat_rule(election.constituency).is_some_and(|rule| rule.vacancy.contains(&Fill::ByElection));
    // Seats that the electors left empty on purpose are stood for again (election.45).
    let reopens = election.has_default_option()
        && matches!(election.phase, Phase::Decided | Phase::Failed(Failure::DefaultOption));
    let before = match elected.len() {
        some if reopens => count(some),
        0 => election.open,
        _ => election.seats,
    };
    let lost = count(open.len()).saturating_sub(before);
    let Some(filled) = countback::late(state, &open, lost, queue) else { return };
    if lost > filled && (reopens || by_charter() || open.iter().any(|seat| holder(state, *seat).is_some())) {
        let left = count(open.len()).saturating_sub(count(elected.len())).saturating_sub(filled);
        queue.push_back(called_for(state, election.constituency, left));
    }
}

/// Successors take the seats of those whose term is over; what they leave vacant is filled by an election, if the charter
/// fills vacancies so (mandate.29).
pub(crate) fn after_term_began(state: &State, id: ElectionId, elected: &[MemberId], queue: &mut Queue) {
    seat(state, id, elected, queue);
    let Some(constituency) = state.election(id).map(|election| election.constituency) else { return };
    let free = |seat: SeatId| queue.coming_to(seat).next().is_none();
    let by_charter = state.seat_rule(constituency).is_some_and(|rule| rule.vacancy.contains(&Fill::ByElection));
    if by_charter && open_seats(state, constituency).any(free) {
        let called = called_besides(state, constituency, queue);
        queue.extend(called);
    }
}

fn holder(state: &State, seat: SeatId) -> Option<MemberId> {
    state.holding(seat).map(|(_, mandate)| mandate.member)
}
