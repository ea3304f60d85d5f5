//! What follows when a hall has divided on a matter: position.10 to position.13 and position.15.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::chapters::Event;
use crate::division::state::{Division, Vote};
use crate::ground::actor::Sender;
use crate::ground::ids::{ConstituencyId, DivisionId, MatterId, ResolutionId};
use crate::position::event::PositionEvent;
use crate::position::state::{Behind, Meaning, Position, Stance, Verdict};
use crate::state::{Queue, State};
use crate::votes::choice::Choice;
use crate::votes::electors;

use super::meaning::{meaning, put};
use super::whose;

/// A division was decided on something of which it was noted what it means: the body takes the position, and the roll call is
/// compared with what its delegates were instructed.
pub(crate) fn after_divided(state: &State, id: DivisionId, queue: &mut Queue) {
    let Some(division) = state.division(id) else { return };
    let Some(carried) = division.carried().filter(|_| !division.is_void()) else { return };
    let Some(Meaning { matter, stance, .. }) = meaning(state, put(id, division)).copied() else { return };
    queue.extend(taken(state, id).filter(|_| carried));
    queue.extend(compare(state, id, division, (matter, stance)));
}

/// Returns the event by which a body takes the position that a division means which was carried.
fn taken(state: &State, id: DivisionId) -> Option<Event> {
    let division = state.division(id)?;
    let of = whose(state, Sender::Body(state.sitting(division.sitting)?.body));
    let Meaning { matter, stance, .. } = *meaning(state, put(id, division))?;
    let electors = division.divided.as_ref().map_or(0, |divided| divided.body);
    let electors = u32::try_from(electors).unwrap_or(u32::MAX);
    let (votes, division) = (division.decided.as_ref().map(|decided| decided.count.r#for), Some(id));
    Some(PositionEvent::PositionTaken { of, matter, stance, votes, electors, poll: None, division }.into())
}

/// What a body resolved came into force, having waited for others, or been stopped by them: it has the position again.
pub(crate) fn after_in_force(state: &State, resolution: ResolutionId, queue: &mut Queue) {
    let found = state.resolution(resolution).filter(|resolution| resolution.is_in_force());
    queue.extend(found.and_then(|resolution| taken(state, resolution.division)));
}

/// What a body resolved is in force no more, whichever way: it has no position by the division that carried it (position.13).
pub(crate) fn after_over(state: &State, resolution: ResolutionId, queue: &mut Queue) {
    let Some(resolution) = state.resolution(resolution) else { return };
    let of = whose(state, Sender::Body(resolution.body));
    let by = |position: &Position| position.division == Some(resolution.division);
    for (matter, _) in state.positions.taken_by(of).filter(|(_, position)| by(position)) {
        queue.push_back(PositionEvent::PositionDropped { of, matter }.into());
    }
}

/// Compares the roll call with what the delegates were instructed, if any of them was (position.15).
fn compare(state: &State, id: DivisionId, division: &Division, (matter, stance): (MatterId, Stance)) -> Option<Event> {
    let verdicts = verdicts(state, division, (matter, stance));
    if verdicts.iter().all(|verdict| *verdict == Verdict::Free) {
        return None;
    }
    let [kept, broken, abstained, free] = behind(state, division, &verdicts);
    Some(PositionEvent::RollCallCompared { division: id, matter, kept, broken, abstained, free }.into())
}

/// Returns for every vote of a roll call whether it was given as those instructed who elect the seat.
pub(super) fn verdicts(state: &State, division: &Division, (matter, stance): (MatterId, Stance)) -> Vec<Verdict> {
    division.roll_call.iter().map(|vote| verdict(state, vote, (matter, stance))).collect()
}

fn verdict(state: &State, vote: &Vote, (matter, stance): (MatterId, Stance)) -> Verdict {
    let side = match vote.choice {
        Choice::For => Some(stance),
        Choice::Against => Some(stance.other()),
        Choice::Abstain => None,
    };
    match (instructed_then(state, vote, matter), side) {
        (None, _) => Verdict::Free,
        (Some(_), None) => Verdict::Abstained,
        (Some(instructed), Some(side)) if instructed == side => Verdict::Kept,
        (Some(_), Some(_)) => Verdict::Broken,
    }
}

/// Returns what was instructed on the mandate on which somebody voted: also where it has ended while the hall divided.
fn instructed_then(state: &State, vote: &Vote, matter: MatterId) -> Option<Stance> {
    let seat = vote.seat?;
    let instruction = state.positions.instruction(seat, matter)?;
    let now = state.holding(seat);
    let theirs = state.mandate(instruction.mandate).is_some_and(|mandate| mandate.member == vote.member);
    let gone = theirs && now.is_none_or(|(_, mandate)| mandate.member != vote.member);
    (now.is_some_and(|(id, _)| id == instruction.mandate) || gone).then_some(instruction.stance)
}

/// Adds up the votes of each kind, and the electors behind them: those who elect seats together are divided among them, and
/// none is counted twice.
fn behind(state: &State, division: &Division, verdicts: &[Verdict]) -> [Behind; 4] {
    let mut kinds = [Behind::default(); 4];
    let mut votes: BTreeMap<ConstituencyId, [u64; 4]> = BTreeMap::new();
    for (vote, verdict) in division.roll_call.iter().zip(verdicts) {
        let kind = place(*verdict);
        if let Some(all) = kinds.get_mut(kind) {
            all.votes = all.votes.saturating_add(1);
        }
        let from = vote.seat.and_then(|seat| state.seat(seat)).map(|seat| seat.constituency);
        if let Some(own) = from.and_then(|from| votes.entry(from).or_default().get_mut(kind)) {
            *own = own.saturating_add(1);
        }
    }
    for (id, votes) in votes {
        let Some(constituency) = state.constituency(id) else { continue };
        let (electors, seats) =
            (electors::count(state, id), u64::try_from(constituency.seats.len()).unwrap_or(u64::MAX));
        let (mut so_far, mut given) = (0_u64, 0_u64);
        for (kind, own) in kinds.iter_mut().zip(votes) {
            so_far = so_far.saturating_add(own);
            let share = electors.saturating_mul(so_far).checked_div(seats.max(so_far)).unwrap_or(0);
            kind.electors = kind.electors.saturating_add(share.saturating_sub(given));
            given = share;
        }
    }
    kinds
}

const fn place(verdict: Verdict) -> usize {
    match verdict {
        Verdict::Kept => 0,
        Verdict::Broken => 1,
        Verdict::Abstained => 2,
        Verdict::Free => 3,
    }
}
