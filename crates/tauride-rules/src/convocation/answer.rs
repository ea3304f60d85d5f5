//! Units answer a call: by an officer where the charter says so, or by enough of their electors.

use crate::chapters::{Event, Refusal};
use crate::convocation::event::ConvocationEvent;
use crate::convocation::refusal::ConvocationRefusal;
use crate::convocation::state::Convocation;
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{ConvocationId, MemberId, UnitId};
use crate::state::State;
use crate::terms::{Answers, From};
use crate::votes::electors;
use crate::{office, roll};

use super::{answered, open, sends_to, sides};

/// Decides [`ConvocationAct::Answer`](crate::convocation::ConvocationAct::Answer).
///
/// # Errors
///
/// - [`ConvocationRefusal::NoSuchCall`], [`ConvocationRefusal::Met`] (article convocation.5)
/// - [`RollRefusal::NoSuchUnit`](crate::roll::refusal::RollRefusal::NoSuchUnit) (roll.2)
/// - [`ConvocationRefusal::NotTheSpeaker`], [`ConvocationRefusal::SupportsAlready`] (convocation.6)
/// - [`ConvocationRefusal::NoSeats`] (convocation.7)
/// - [`ConvocationRefusal::Answered`], [`ConvocationRefusal::SendsElsewhere`], [`ConvocationRefusal::SupportsRival`]
///   (convocation.8)
pub fn answer(state: &State, by: Actor, convocation: ConvocationId, unit: UnitId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let (call, kind) = open(state, convocation)?;
    let (_, unit_kind) = roll::unit_and_kind(state, unit)?;
    let voice = voice(state, call, member, unit);
    if voice == Voice::None {
        return Err(ConvocationRefusal::NotTheSpeaker { member, unit }.into());
    }
    if !kind.seats.iter().any(|rule| matches!(&rule.from, From::Unit(name) if *name == unit_kind.name)) {
        let (kind, under) = (kind.name.clone(), kind.article.clone());
        return Err(ConvocationRefusal::NoSeats { unit, kind, under }.into());
    }
    let answered = answered(state, call.kind, unit);
    let settled = |id: &ConvocationId| voice == Voice::Whole || open(state, *id).is_err();
    if let Some(convocation) = answered.filter(settled) {
        return Err(ConvocationRefusal::Answered { unit, convocation }.into());
    }
    if let Some(body) = sends_to(state, call.kind, unit) {
        return Err(ConvocationRefusal::SendsElsewhere { unit, body }.into());
    }
    if voice == Voice::Whole {
        return Ok(Event::Convocation(ConvocationEvent::Answered { convocation, unit, by: member }));
    }
    match sides::is_for(state, (unit, member), call.kind) {
        Some(own) if own == convocation => return Err(ConvocationRefusal::SupportsAlready { member, unit }.into()),
        Some(convocation) => return Err(ConvocationRefusal::SupportsRival { member, unit, convocation }.into()),
        None => {}
    }
    let have = sides::supporters(call, unit).saturating_add(1);
    let changes_sides = u64::from(sides::is_against(call, unit, member));
    let against = sides::opponents(call, unit).saturating_sub(changes_sides);
    let rival = answered.filter(|other| *other != convocation).and_then(|other| state.convocation(other));
    let needed = sides::quarter(state, unit)
        .max(against.saturating_add(1))
        .max(rival.map_or(0, |rival| sides::supporters(rival, unit).saturating_add(1)));
    Ok(Event::Convocation(if have >= needed && answered != Some(convocation) {
        ConvocationEvent::Answered { convocation, unit, by: member }
    } else {
        let (electors, needed) = (small(have), small(needed));
        ConvocationEvent::AnswerSupported { convocation, unit, by: member, electors, needed }
    }))
}

/// Decides [`ConvocationAct::TakeBack`](crate::convocation::ConvocationAct::TakeBack).
///
/// # Errors
///
/// - [`ConvocationRefusal::NoSuchCall`], [`ConvocationRefusal::Met`] (article convocation.5)
/// - [`ConvocationRefusal::NothingToTakeBack`] if the unit has not answered, or the actor does not speak for it or is
///   against the answer already (convocation.15)
pub fn take_back(state: &State, by: Actor, convocation: ConvocationId, unit: UnitId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let (call, _) = open(state, convocation)?;
    roll::unit_and_kind(state, unit)?;
    let answered = call.answered.contains(&unit);
    let (supporters, opponents) = (sides::supporters(call, unit), sides::opponents(call, unit));
    let taken_back = |stands| ConvocationEvent::AnswerTakenBack { convocation, unit, by: member, stands };
    Ok(Event::Convocation(match voice(state, call, member, unit) {
        Voice::Whole if answered => taken_back(false),
        _ if call.support.get(&unit).is_some_and(|support| support.contains(member)) => {
            let left = supporters.saturating_sub(1);
            taken_back(answered && left >= sides::quarter(state, unit) && left > opponents)
        }
        Voice::Part if answered && !sides::is_against(call, unit, member) => {
            let (electors, needed) = (opponents.saturating_add(1), supporters.max(sides::quarter(state, unit)));
            if electors >= needed {
                taken_back(false)
            } else {
                let (electors, needed) = (small(electors), small(needed));
                ConvocationEvent::AnswerOpposed { convocation, unit, by: member, electors, needed }
            }
        }
        Voice::Whole | Voice::Part | Voice::None => {
            return Err(ConvocationRefusal::NothingToTakeBack { member, unit, convocation }.into());
        }
    }))
}

/// How somebody speaks for a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Voice {
    /// They answer for all.
    Whole,
    /// As one of its electors.
    Part,
    /// Not at all.
    None,
}

fn voice(state: &State, call: &Convocation, member: MemberId, unit: UnitId) -> Voice {
    let sender = Sender::Unit(unit);
    if !electors::belongs(state, member, sender) {
        return Voice::None;
    }
    let has_officers = office::has_officers_of(state, sender);
    match (rule(state, call), has_officers) {
        (Answers::Officer | Answers::AnyElector, true) if office::conducts(state, member, sender) => Voice::Whole,
        (Answers::Officer | Answers::AnyElector, true) => Voice::None,
        (Answers::AnyElector, false) => Voice::Whole,
        (Answers::Electors, _) | (Answers::Officer, false) => Voice::Part,
    }
}

fn rule(state: &State, call: &Convocation) -> Answers {
    let charter = state.charter.as_deref();
    let kind = charter.and_then(|charter| charter.bodies.get(usize::from(call.kind)));
    let rules = charter.map_or(&[][..], |charter| &charter.convocations);
    kind.and_then(|kind| rules.iter().find(|rule| rule.calls == kind.name))
        .map_or(Answers::Electors, |rule| rule.answers)
}

fn small(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
