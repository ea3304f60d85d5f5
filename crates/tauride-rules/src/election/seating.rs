//! The elected take their seats.

use alloc::vec::Vec;

use crate::event::{EndReason, Event, Title};
use crate::ids::{ElectionId, MemberId, SeatId};
use crate::mandate;
use crate::state::{Queue, State};

use super::open_seats;

/// Everyone elected takes a seat: a caretaker who is elected the one that they are in, the others the vacant ones and
/// then those of other caretakers, in the order of their numbers (election.29).
pub(crate) fn after_decided(state: &State, id: ElectionId, elected: &[MemberId], queue: &mut Queue) {
    let Some(election) = state.election(id) else { return };
    let (caretakers, vacant): (Vec<SeatId>, Vec<SeatId>) =
        open_seats(state, election.constituency).partition(|seat| holder(state, *seat).is_some());
    let own = |member: MemberId| caretakers.iter().copied().find(|seat| holder(state, *seat) == Some(member));
    let kept: Vec<SeatId> = elected.iter().filter_map(|member| own(*member)).collect();
    let left = caretakers.iter().copied().filter(|seat| !kept.contains(seat));
    let mut free = vacant.into_iter().chain(left);
    for member in elected.iter().copied() {
        let Some(seat) = own(member).or_else(|| free.next()) else { return };
        if let Some((mandate, caretaker)) = state.holding(seat) {
            let reason = EndReason::Succeeded;
            queue.push_back(Event::MandateEnded { mandate, seat, member: caretaker.member, reason });
        }
        queue.push_back(mandate::opened(state, seat, member, Title::Elected(id)));
    }
}

fn holder(state: &State, seat: SeatId) -> Option<MemberId> {
    state.holding(seat).map(|(_, mandate)| mandate.member)
}
