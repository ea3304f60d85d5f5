//! Which electors of a unit are for an answer and which against it, where they answer together (convocation.14 to convocation.16).

use crate::chapters::Event;
use crate::convocation::event::ConvocationEvent;
use crate::convocation::state::Convocation;
use crate::ground::actor::Sender;
use crate::ground::ids::{ConvocationId, MemberId, UnitId};
use crate::ground::members::MemberSet;
use crate::ground::share::Share;
use crate::state::{Queue, State};
use crate::votes::electors;

use super::{answered, open_calls_of, sends_to};

/// The share of a unit's electors who answer for it, where the charter gives that to no officer (convocation.6).
pub const ANSWERS: Share = Share::at_least(1, 4);

/// Returns how many electors answer for a unit together (convocation.6).
pub(super) fn quarter(state: &State, unit: UnitId) -> u64 {
    ANSWERS.smallest_part(electors::size(state, Sender::Unit(unit))).unwrap_or(1)
}

/// Returns how many electors are for the answer of a unit.
pub(super) fn supporters(call: &Convocation, unit: UnitId) -> u64 {
    call.support.get(&unit).map_or(0, MemberSet::len)
}

/// Returns how many electors are against it.
pub(super) fn opponents(call: &Convocation, unit: UnitId) -> u64 {
    call.against.get(&unit).map_or(0, MemberSet::len)
}

/// Returns whether an elector is against it.
pub(super) fn is_against(call: &Convocation, unit: UnitId, member: MemberId) -> bool {
    call.against.get(&unit).is_some_and(|against| against.contains(member))
}

/// Returns the open call for a kind of body that an elector would have a unit answer.
pub(super) fn is_for(state: &State, voice: (UnitId, MemberId), kind: u16) -> Option<ConvocationId> {
    let calls = state.voices.get(&voice).into_iter().flatten().copied();
    calls.filter(|id| is_open(state, *id)).find(|id| state.convocation(*id).is_some_and(|call| call.kind == kind))
}

fn is_open(state: &State, id: ConvocationId) -> bool {
    state.convocation(id).is_some_and(|call| call.body.is_none())
}

/// Notes that an elector is for an answer.
pub(super) fn enter(state: &mut State, convocation: ConvocationId, (unit, member): (UnitId, MemberId)) {
    let mut calls = state.voices.remove(&(unit, member)).unwrap_or_default();
    calls.retain(|id| *id != convocation && is_open(state, *id));
    calls.push(convocation);
    state.voices.insert((unit, member), calls);
    if let Some(call) = state.convocation_mut(convocation) {
        call.support.entry(unit).or_default().insert(member);
        if let Some(against) = call.against.get_mut(&unit) {
            against.remove(member);
        }
    }
}

/// Notes that an elector is for it no longer, or against what others gave.
pub(super) fn turn(state: &mut State, convocation: ConvocationId, (unit, member): (UnitId, MemberId)) {
    let Some(call) = state.convocation_mut(convocation) else { return };
    if !call.support.get_mut(&unit).is_some_and(|support| support.remove(member)) {
        call.against.entry(unit).or_default().insert(member);
    }
    if let Some(calls) = state.voices.get_mut(&(unit, member)) {
        calls.retain(|id| *id != convocation);
        if calls.is_empty() {
            state.voices.remove(&(unit, member));
        }
    }
}

/// Notes that a unit answers a call no longer.
pub(super) fn answers_no_more(state: &mut State, convocation: ConvocationId, unit: UnitId) {
    if let Some(call) = state.convocation_mut(convocation) {
        call.answered.retain(|answered| *answered != unit);
    }
    if let Some(calls) = state.answered.get_mut(&unit) {
        calls.retain(|call| *call != convocation);
    }
}

/// A unit that answers a call answers no rival of it any more (convocation.16).
pub(crate) fn after_answered(state: &State, instead: ConvocationId, unit: UnitId, queue: &mut Queue) {
    let kind = state.convocation(instead).map(|call| call.kind);
    let rival = |id: &ConvocationId| {
        *id != instead && is_open(state, *id) && state.convocation(*id).map(|call| call.kind) == kind
    };
    let answered = state.answered.get(&unit).into_iter().flatten().copied().filter(rival);
    queue.extend(
        answered
            .map(|convocation| Event::Convocation(ConvocationEvent::AnswerOvertaken { convocation, unit, instead })),
    );
}

/// A unit whose answer was taken back answers the rival call that most of its electors are for, if they are enough.
pub(crate) fn after_taken_back(state: &State, id: ConvocationId, unit: UnitId, queue: &mut Queue) {
    let Some(kind) = state.convocation(id).map(|call| call.kind) else { return };
    if answered(state, kind, unit).is_some() || sends_to(state, kind, unit).is_some() {
        return;
    }
    let quarter = quarter(state, unit);
    let enough = |call: &Convocation| {
        let have = supporters(call, unit);
        (have >= quarter && have > opponents(call, unit)).then_some(have)
    };
    let rivals = open_calls_of(state, kind).filter(|rival| *rival != id);
    let most =
        rivals.filter_map(|rival| Some((enough(state.convocation(rival)?)?, rival))).max_by_key(|(have, _)| *have);
    let answer = most.and_then(|(_, convocation)| {
        let by = state.convocation(convocation)?.support.get(&unit)?.iter().next()?;
        Some(Event::Convocation(ConvocationEvent::Answered { convocation, unit, by }))
    });
    queue.extend(answer);
}
