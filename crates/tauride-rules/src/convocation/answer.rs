//! Units answer a call: by an officer where the charter says so, or by enough of their electors.

use crate::chapters::{Event, Refusal};
use crate::convocation::event::ConvocationEvent;
use crate::convocation::refusal::ConvocationRefusal;
use crate::convocation::state::Convocation;
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{ConvocationId, MemberId, UnitId};
use crate::ground::share::Share;
use crate::state::State;
use crate::terms::{Answers, From};
use crate::votes::electors;
use crate::{office, roll};

use super::{answered, open, sends_to};

/// The share of a unit's electors who answer for it, where the charter gives that to no officer (convocation.6).
pub const ANSWERS: Share = Share::at_least(1, 4);

/// Decides [`ConvocationAct::Answer`](crate::convocation::ConvocationAct::Answer).
///
/// # Errors
///
/// - [`ConvocationRefusal::NoSuchCall`], [`ConvocationRefusal::Met`] (article convocation.5)
/// - [`RollRefusal::NoSuchUnit`](crate::roll::refusal::RollRefusal::NoSuchUnit) (roll.2)
/// - [`ConvocationRefusal::NotTheSpeaker`], [`ConvocationRefusal::SupportsAlready`] (convocation.6)
/// - [`ConvocationRefusal::NoSeats`] (convocation.7)
/// - [`ConvocationRefusal::Answered`], [`ConvocationRefusal::SendsElsewhere`] (convocation.8)
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
    if let Some(convocation) = answered(state, call.kind, unit) {
        return Err(ConvocationRefusal::Answered { unit, convocation }.into());
    }
    if let Some(body) = sends_to(state, call.kind, unit) {
        return Err(ConvocationRefusal::SendsElsewhere { unit, body }.into());
    }
    let support = call.support.get(&unit);
    if support.is_some_and(|support| support.contains(member)) {
        return Err(ConvocationRefusal::SupportsAlready { member, unit }.into());
    }
    let have = support.map_or(0, crate::ground::members::MemberSet::len).saturating_add(1);
    let needed = needed(state, unit);
    Ok(Event::Convocation(if voice == Voice::Whole || have >= needed {
        ConvocationEvent::Answered { convocation, unit, by: member }
    } else {
        ConvocationEvent::AnswerSupported {
            convocation,
            unit,
            by: member,
            electors: small(have),
            needed: small(needed),
        }
    }))
}

/// Decides [`ConvocationAct::TakeBack`](crate::convocation::ConvocationAct::TakeBack).
///
/// # Errors
///
/// - [`ConvocationRefusal::NoSuchCall`], [`ConvocationRefusal::Met`] (article convocation.5)
/// - [`ConvocationRefusal::NothingToTakeBack`] if the unit has not answered, or the actor does not speak for it
///   (convocation.15)
pub fn take_back(state: &State, by: Actor, convocation: ConvocationId, unit: UnitId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let (call, _) = open(state, convocation)?;
    roll::unit_and_kind(state, unit)?;
    let answered = call.answered.contains(&unit);
    let support = call.support.get(&unit).filter(|support| support.contains(member));
    let stands = match (voice(state, call, member, unit), support) {
        (Voice::Whole, _) if answered => false,
        (_, Some(support)) => answered && support.len().saturating_sub(1) >= needed(state, unit),
        _ => return Err(ConvocationRefusal::NothingToTakeBack { member, unit, convocation }.into()),
    };
    Ok(Event::Convocation(ConvocationEvent::AnswerTakenBack { convocation, unit, by: member, stands }))
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

/// Returns how many electors answer for a unit together (convocation.6).
fn needed(state: &State, unit: UnitId) -> u64 {
    ANSWERS.smallest_part(electors::size(state, Sender::Unit(unit))).unwrap_or(1)
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
