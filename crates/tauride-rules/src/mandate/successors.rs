//! Successors: when their election begins, and how they take their seats (mandate.29).

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::chapters::Event;
use crate::election;
use crate::ground::ids::{ConstituencyId, ElectionId, MandateId, MemberId};
use crate::ground::instant::Instant;
use crate::mandate::event::{EndReason, MandateEvent};
use crate::mandate::state::Mandate;
use crate::state::{Queue, State};

use super::term::elects_from;

/// Successors are to be elected from now on (mandate.29).
pub(crate) fn successors_due(state: &mut State, id: MandateId, queue: &mut Queue) {
    if let Some(mandate) = state.mandate_mut(id) {
        mandate.elects = None;
    }
    successors_late(state, id, queue);
}

/// The election of those who succeed a holder begins, if it is time for it and none is under way or over.
pub(crate) fn successors_late(state: &State, id: MandateId, queue: &mut Queue) {
    let mandate = state.mandate(id).filter(|mandate| mandate.ended.is_none());
    queue.extend(mandate.and_then(|mandate| call(state, mandate, queue)));
}

/// Another election of the constituency is over, or could not begin, which the election of successors had to wait for.
pub(crate) fn call_late(state: &State, constituency: ConstituencyId, queue: &mut Queue) {
    let seats = state.constituency(constituency).map_or(&[][..], |place| &place.seats);
    let holders = seats.iter().filter_map(|seat| state.holding(*seat)).map(|(_, mandate)| mandate);
    let first = holders.filter(|mandate| mandate.until.is_some_and(|until| until > state.now));
    let called = first.min_by_key(|mandate| mandate.until).and_then(|mandate| call(state, mandate, queue));
    queue.extend(called);
}

fn call(state: &State, mandate: &Mandate, queue: &Queue) -> Option<Event> {
    let constituency = state.seat(mandate.seat)?.constituency;
    let ends = mandate.until.filter(|ends| *ends > state.now)?;
    let is_time = elects_from(state, constituency, Some(ends))? <= state.now;
    (is_time && !queue.calls(constituency) && !is_settled(state, constituency, ends)?)
        .then(|| election::called_to_succeed(state, constituency, ends))
}

/// Whether those who succeed at the end of a term are elected, or being elected, or could not be.
fn is_settled(state: &State, constituency: ConstituencyId, ends: Instant) -> Option<bool> {
    let place = state.constituency(constituency)?;
    Some(place.election.is_some() || place.succeeded >= Some(ends))
}

/// The term is over whose successors are elected: those of them who still may take the seats, and alternates in place of
/// the others (mandate.29).
pub(crate) fn successors_sit(state: &State, constituency: ConstituencyId, queue: &mut Queue) {
    let waiting = state.constituency(constituency).map_or(&[][..], |place| &place.successors);
    let Some(successors) = waiting.iter().find(|successors| successors.at == state.now) else { return };
    let may = |member: &MemberId| {
        !successors.gone.contains(member)
            && super::is_eligible(state, *member, constituency)
            && !super::sits_after(state, *member, constituency, Some(state.now))
    };
    let able = successors.elected.iter().chain(&successors.alternates).copied().filter(may);
    let elected: Vec<MemberId> = able.take(successors.elected.len()).collect();
    let seated: BTreeSet<MemberId> = elected.iter().copied().collect();
    let follows = |member: &MemberId| !seated.contains(member);
    let alternates = successors.alternates.iter().copied().filter(follows).collect();
    queue.push_back(Event::Mandate(MandateEvent::TermBegan { election: successors.election, elected, alternates }));
}

/// Returns the event by which somebody gives up a seat that they were elected to, before its term begins (mandate.33).
pub(crate) const fn gives_way(election: ElectionId, member: MemberId) -> Event {
    Event::Mandate(MandateEvent::SuccessorWithdrew { election, member })
}

/// Whoever takes a seat for the next term leaves the one that they hold elsewhere in the body, the term of which is over too.
pub(crate) fn after_term_began(state: &State, id: ElectionId, elected: &[MemberId], queue: &mut Queue) {
    let Some(constituency) = state.election(id).map(|election| election.constituency) else { return };
    for member in elected {
        let held = super::kept_out_by(state, *member, constituency);
        let elsewhere = held.filter(|(_, mandate)| !super::is_of(state, mandate.seat, constituency));
        queue.extend(elsewhere.map(|(held, mandate)| super::end(held, mandate, EndReason::TermOver)));
    }
}
