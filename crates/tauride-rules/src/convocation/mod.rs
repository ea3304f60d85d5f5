//! Rulebook chapter [Convocation](../../../../../rulebook/convocation.md): how bodies come together, and what becomes of
//! rival calls.

pub mod act;
mod answer;
pub mod event;
pub mod refusal;
mod sides;
pub mod state;
pub use act::ConvocationAct;
pub use answer::{answer, take_back};
pub use event::ConvocationEvent;
pub use refusal::ConvocationRefusal;
pub use sides::ANSWERS;
pub(crate) use sides::{after_answered, after_taken_back};

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::chapters::{Event, Refusal};
use crate::convocation::state::Convocation;
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{BodyId, ConvocationId, UnitId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::state::State;
use crate::terms::BodyKind;
use crate::votes::electors;
use crate::{body, office, roll};

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &ConvocationAct) -> Result<Event, Refusal> {
    match act {
        ConvocationAct::CallToConstitute { kind, name, place, meets } => call(state, by, kind, (name, place), *meets),
        ConvocationAct::Answer { convocation, unit } => answer(state, by, *convocation, *unit),
        ConvocationAct::TakeBack { convocation, unit } => take_back(state, by, *convocation, *unit),
        ConvocationAct::Constitute { convocation } => constitute(state, by, *convocation),
    }
}

/// Decides [`ConvocationAct::CallToConstitute`].
///
/// # Errors
///
/// - [`BodyRefusal::NoSuchKind`](crate::body::refusal::BodyRefusal::NoSuchKind) (article body.1)
/// - [`ConvocationRefusal::NotCalled`] (convocation.1)
/// - [`ConvocationRefusal::NotAName`] (convocation.2)
/// - [`ConvocationRefusal::OnlyTheFounders`] (convocation.3)
/// - [`ConvocationRefusal::TooSoon`] (convocation.4)
pub fn call(
    state: &State,
    by: Actor,
    kind: &str,
    (name, place): (&Text, &Text),
    meets: Instant,
) -> Result<Event, Refusal> {
    if let Actor::Member(member) = by {
        office::living(state, member)?;
    }
    body::kind_of(state, kind)?;
    let charter = state.charter.as_deref();
    let rule = charter.and_then(|charter| charter.convocations.iter().find(|rule| &*rule.calls == kind));
    let rule = rule.ok_or_else(|| ConvocationRefusal::NotCalled { kind: kind.into() })?;
    if !roll::is_name(name) || !roll::is_name(place) {
        return Err(ConvocationRefusal::NotAName.into());
    }
    if !rule.open && !office::is_founder(state, by) {
        return Err(ConvocationRefusal::OnlyTheFounders { kind: kind.into(), under: rule.article.clone() }.into());
    }
    let earliest = state.later(rule.notice);
    if meets < earliest {
        let (notice, under) = (rule.notice, rule.article.clone());
        return Err(ConvocationRefusal::TooSoon { notice, earliest, under }.into());
    }
    let (name, place) = (name.clone(), place.clone());
    let rivals = open_calls(state, kind).take(RIVALS_NAMED).collect();
    Ok(Event::Convocation(ConvocationEvent::CalledToConstitute {
        convocation: ConvocationId(0),
        kind: kind.into(),
        name,
        place,
        meets,
        by,
        rivals,
    }))
}

/// Decides [`ConvocationAct::Constitute`].
///
/// # Errors
///
/// - [`ConvocationRefusal::NoSuchCall`], [`ConvocationRefusal::Met`] (article convocation.5)
/// - [`ConvocationRefusal::NotTheCaller`] (convocation.9)
/// - [`ConvocationRefusal::NotYet`] (convocation.10)
/// - [`ConvocationRefusal::NobodyCame`] (convocation.11)
pub fn constitute(state: &State, by: Actor, convocation: ConvocationId) -> Result<Event, Refusal> {
    if let Actor::Member(member) = by {
        office::living(state, member)?;
    }
    let (call, _) = open(state, convocation)?;
    if by != call.caller && !stands_in(state, by, call) {
        return Err(ConvocationRefusal::NotTheCaller { convocation }.into());
    }
    if state.now < call.meets {
        return Err(ConvocationRefusal::NotYet { meets: call.meets }.into());
    }
    if call.answered.is_empty() {
        return Err(ConvocationRefusal::NobodyCame.into());
    }
    let ours = electors_of(state, call);
    let prevails = rivals(state, convocation).all(|(_, rival)| electors_of(state, rival) < ours);
    Ok(Event::Convocation(ConvocationEvent::ConvocationMet {
        convocation,
        units: u32::try_from(call.answered.len()).unwrap_or(u32::MAX),
        electors: u32::try_from(ours).unwrap_or(u32::MAX),
        prevails,
    }))
}

/// Returns a call on which no body has been constituted yet, and the rules of the body that it calls.
fn open(state: &State, convocation: ConvocationId) -> Result<(&Convocation, &BodyKind), Refusal> {
    let call = state.convocation(convocation);
    let kind = call.and_then(|call| state.charter.as_ref()?.bodies.get(usize::from(call.kind)));
    match (call, kind) {
        (Some(call), Some(kind)) => match call.body {
            Some(body) => Err(ConvocationRefusal::Met { convocation, body }.into()),
            None => Ok((call, kind)),
        },
        _ => Err(ConvocationRefusal::NoSuchCall { convocation }.into()),
    }
}

/// How many of its rivals a call names, the first ones (convocation.8). There may be thousands.
const RIVALS_NAMED: usize = 10;

/// The open calls for a kind of body.
fn open_calls<'a>(state: &'a State, kind: &str) -> impl Iterator<Item = ConvocationId> + 'a {
    let place = state.charter.as_ref().and_then(|charter| charter.body_kind(kind)).map(|(place, _)| place);
    place.into_iter().flat_map(|place| open_calls_of(state, place))
}

/// The open calls for a kind of body, by its place in the charter: rivals of each other.
fn open_calls_of(state: &State, kind: u16) -> impl Iterator<Item = ConvocationId> + '_ {
    let calls = state.convocations.iter().enumerate();
    calls.filter(move |(_, call)| call.body.is_none() && call.kind == kind).map(|(at, _)| ConvocationId::at(at))
}

/// Returns the rivals of a call: the calls for the same kind of body that were open while it was.
pub fn rivals(state: &State, id: ConvocationId) -> impl Iterator<Item = (ConvocationId, &Convocation)> {
    let own = id.index().zip(state.convocation(id));
    let overlap = move |(place, other): &(usize, &Convocation)| {
        own.is_some_and(|(at, call)| {
            *place != at && other.kind == call.kind && call.is_open_at(*place) && other.is_open_at(at)
        })
    };
    let calls = state.convocations.iter().enumerate().filter(overlap);
    calls.map(|(place, call)| (ConvocationId::at(place), call))
}

/// Whether somebody speaks for a unit: one of its officers who is an elector there, or while it has none any elector.
fn speaks_for(state: &State, by: Actor, unit: UnitId) -> bool {
    let Actor::Member(member) = by else { return false };
    let unit = Sender::Unit(unit);
    electors::belongs(state, member, unit) && office::conducts(state, member, unit)
}

/// Whether somebody opens the meeting in place of a caller who is no more: who speaks for a unit that answered.
fn stands_in(state: &State, by: Actor, call: &Convocation) -> bool {
    let caller_is_gone = match call.caller {
        Actor::Member(caller) => office::living(state, caller).is_err(),
        Actor::Founders | Actor::Clerk => !state.founding,
    };
    caller_is_gone && call.answered.iter().any(|unit| speaks_for(state, by, *unit))
}

/// The call for a body of this kind that a unit has answered, unless the body that came of it has ended.
fn answered(state: &State, kind: u16, unit: UnitId) -> Option<ConvocationId> {
    let stands = |call: &Convocation| call.body.and_then(|body| state.body(body)).is_none_or(|body| !body.ended);
    let answered = state.answered.get(&unit).into_iter().flatten().copied();
    let mut calls = answered.filter_map(|id| Some((id, state.convocation(id)?)));
    calls.find(|(_, call)| call.kind == kind && stands(call)).map(|(id, _)| id)
}

/// The body of this kind that a unit sends to.
fn sends_to(state: &State, kind: u16, unit: UnitId) -> Option<BodyId> {
    let constituencies = &state.unit(unit)?.constituencies;
    let mut bodies = constituencies.iter().filter_map(|id| Some(state.constituency(*id)?.body));
    bodies.find(|body| state.body(*body).is_some_and(|body| body.kind == kind && !body.ended))
}

/// The electors of all units that answered a call.
fn electors_of(state: &State, call: &Convocation) -> u64 {
    let sizes = call.answered.iter().map(|unit| electors::size(state, Sender::Unit(*unit)));
    sizes.fold(0, u64::saturating_add)
}

pub(crate) fn became(state: &mut State, event: &ConvocationEvent) {
    match event {
        ConvocationEvent::CalledToConstitute { .. } => called(state, event),
        ConvocationEvent::Answered { convocation, unit, by } => {
            sides::enter(state, *convocation, (*unit, *by));
            if let Some(call) = state.convocation_mut(*convocation) {
                call.answered.push(*unit);
            }
            state.answered.entry(*unit).or_default().push(*convocation);
        }
        ConvocationEvent::AnswerSupported { convocation, unit, by, .. } => {
            sides::enter(state, *convocation, (*unit, *by));
        }
        ConvocationEvent::AnswerOpposed { convocation, unit, by, .. } => {
            sides::turn(state, *convocation, (*unit, *by));
        }
        ConvocationEvent::AnswerOvertaken { convocation, unit, .. } => {
            sides::answers_no_more(state, *convocation, *unit);
        }
        ConvocationEvent::AnswerTakenBack { convocation, unit, by, stands } => {
            sides::turn(state, *convocation, (*unit, *by));
            if !stands {
                sides::answers_no_more(state, *convocation, *unit);
            }
        }
        ConvocationEvent::ConvocationMet { convocation, .. } => {
            // The body is formed by the very next event, so its number is known.
            let (body, calls) = (BodyId::at(state.bodies.len()), state.convocations.len());
            if let Some(call) = state.convocation_mut(*convocation) {
                call.body = Some(body);
                call.met_before = Some(calls);
            }
        }
    }
}

fn called(state: &mut State, event: &ConvocationEvent) {
    let ConvocationEvent::CalledToConstitute { kind, name, place, meets, by, .. } = event else { return };
    let charter = state.charter.as_ref();
    let Some((kind, _)) = charter.and_then(|charter| charter.body_kind(kind)) else { return };
    state.convocations.push(Convocation {
        kind,
        name: name.clone(),
        place: place.clone(),
        meets: *meets,
        caller: *by,
        answered: Vec::new(),
        support: BTreeMap::new(),
        against: BTreeMap::new(),
        body: None,
        met_before: None,
    });
}

/// Another charter is in force, in which kinds of body stand in other places.
pub(crate) fn renumber_kinds(state: &mut State, kinds: &[Option<u16>]) {
    state.convocations.iter_mut().for_each(|call| body::move_to(&mut call.kind, kinds));
}

/// What the chapter keeps, to be changed by it alone.
impl State {
    fn convocation_mut(&mut self, id: ConvocationId) -> Option<&mut Convocation> {
        self.convocations.get_mut(id.index()?)
    }
}
