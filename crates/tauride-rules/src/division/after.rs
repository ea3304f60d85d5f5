//! What follows from votes, from what becomes of the sitting, and from the passing of time.

use crate::division::event::DivisionEvent;
use crate::division::state::{Division, Phase};
use crate::division::{cards, close, declare, lasts, second, vote};
use crate::ground::ids::{DivisionId, SittingId};
use crate::sitting::state::Phase as SittingPhase;
use crate::state::{Queue, State};

/// Everybody who may vote has voted by name: the division is over (division.9).
pub(crate) fn after_vote(state: &State, id: DivisionId, queue: &mut Queue) {
    if state.division(id).is_some_and(|division| vote::all_have_voted(state, division)) {
        queue.extend(close::close(state, id));
    }
}

/// Two counts that differ are set aside; two that agree end the division (division.14).
pub(crate) fn after_hands(state: &State, id: DivisionId, queue: &mut Queue) {
    let Some(division) = state.division(id) else { return };
    if division.hands.differ() {
        queue.push_back(DivisionEvent::HandsDiffered { division: id }.into());
    } else if division.hands.agreed().is_some() && !waits_for_cards(state, division) {
        queue.extend(close::close(state, id));
    }
}

/// Tellers who are quick do not cut off whoever would have demanded cards (division.27).
fn waits_for_cards(state: &State, division: &Division) -> bool {
    state.sitting(division.sitting).is_some_and(|sitting| cards::may_be_demanded(division, sitting))
}

/// Enough demand a count: the hall divides by name (division.22).
pub(crate) fn after_demand(state: &State, id: DivisionId, queue: &mut Queue) {
    let Some(division) = state.division(id) else { return };
    let Some(sitting) = state.sitting(division.sitting) else { return };
    let (have, needed) = declare::demands(state, division, sitting);
    if have >= needed {
        let until = lasts::until(state, division, sitting);
        queue.push_back(DivisionEvent::CountBegan { division: id, until }.into());
    }
}

/// The casting vote decides (division.17).
pub(crate) fn after_casting(state: &State, id: DivisionId, queue: &mut Queue) {
    queue.extend(close::decided(state, id));
}

/// The time of a division is over, or that of the chair.
pub(crate) fn due(state: &State, id: DivisionId, queue: &mut Queue) {
    match state.division(id).map(|division| division.phase) {
        Some(Phase::ByName | Phase::ByHands) => queue.extend(close::close(state, id)),
        Some(Phase::Tied) => queue.extend(close::decided(state, id)),
        Some(Phase::Declared) => queue.extend(close::stood(state, id)),
        Some(Phase::Waiting | Phase::Decided | Phase::TakenBack | Phase::Lapsed) | None => {}
    }
}

/// The hall divides on what nobody has to second, as soon as it is not dividing on anything else (division.7).
pub(crate) fn divide_next(state: &State, sitting: SittingId, queue: &mut Queue) {
    let free = state.divisions.open_in(sitting).is_none();
    let open = state.sitting(sitting).is_some_and(|sitting| sitting.phase == SittingPhase::Open);
    if let Some(next) = state.divisions.next_in(sitting).filter(|_| free && open) {
        queue.extend(second::divides(state, next, None));
    }
}

/// An interrupted sitting does not divide, and the time of the division stands still (division.8).
pub(crate) fn after_interrupted(state: &State, sitting: SittingId, queue: &mut Queue) {
    let Some(division) = state.divisions.open_in(sitting) else { return };
    let Some(until) = state.division(division).and_then(|division| division.until) else { return };
    let left = u32::try_from(until.unix().saturating_sub(state.now.unix())).unwrap_or(0);
    queue.push_back(DivisionEvent::DivisionHalted { division, left }.into());
}

/// A sitting that goes on divides for as long as it would have gone on.
pub(crate) fn after_resumed(state: &State, id: SittingId, queue: &mut Queue) {
    let halted = state.divisions.open_in(id).and_then(|division| Some((division, state.division(division)?.left?)));
    if let Some((division, left)) = halted {
        let until = state.now.plus(core::time::Duration::from_secs(left.into()));
        queue.push_back(DivisionEvent::DivisionWentOn { division, until }.into());
    }
    divide_next(state, id, queue);
}

/// A sitting is over, or was adjourned: what it was dividing on comes to nothing (division.18).
pub(crate) fn after_over(state: &State, sitting: SittingId, queue: &mut Queue) {
    for division in state.divisions.to_end(sitting) {
        queue.push_back(DivisionEvent::DivisionLapsed { division }.into());
    }
}

/// Returns whether a queued event of the chapter still follows.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others follow from nothing, or always")]
pub(crate) fn still_follows(state: &State, event: &DivisionEvent) -> bool {
    let division = event.division().and_then(|id| state.division(id));
    match event {
        DivisionEvent::HallDivided { .. } => division.is_some_and(|division| {
            let open = state.sitting(division.sitting).is_some_and(|sitting| sitting.phase == SittingPhase::Open);
            division.is_waiting() && open && state.divisions.open_in(division.sitting).is_none()
        }),
        DivisionEvent::DivisionDecided { .. }
        | DivisionEvent::CountBegan { .. }
        | DivisionEvent::CardVoteBegan { .. }
        | DivisionEvent::DeclarationStood { .. }
        | DivisionEvent::DivisionTied { .. }
        | DivisionEvent::DivisionHalted { .. }
        | DivisionEvent::DivisionWentOn { .. } => division.is_some_and(Division::is_open),
        DivisionEvent::DivisionLapsed { .. } => {
            division.is_some_and(|division| division.is_open() || division.is_waiting())
        }
        _ => true,
    }
}
