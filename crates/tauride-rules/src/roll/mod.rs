//! Rulebook chapter [Roll](../../../../../rulebook/roll.md): units, and who is on their rolls.

pub mod act;
mod attest;
mod became;
mod contest;
pub mod due;
pub mod event;
mod freeze;
mod gone;
mod keeper;
mod leave;
mod merge;
mod newcomers;
mod print;
pub mod refusal;
pub mod state;

pub use act::RollAct;
pub use due::RollDue;
pub use event::RollEvent;
pub use refusal::RollRefusal;

use alloc::collections::BTreeSet;

use crate::chapters::{Event, Refusal};
use crate::charter::refusal::CharterRefusal;
use crate::ground::actor::Actor;
use crate::ground::ids::{MemberId, UnitId};
use crate::ground::name;
use crate::ground::text::Text;
use crate::office;
use crate::roll::state::{OnTheRoll, Unit};
use crate::state::State;
use crate::terms::{Basis, Charter, Norm, UnitKind};

use attest::Asked;
pub(crate) use became::{became, meets, renamed, renumber_kinds, sends};
pub(crate) use contest::after_voted;
pub(crate) use freeze::{after_amended, after_called, after_election, newcomers_due};
pub use freeze::{freeze, thaw};
pub(crate) use gone::{death_due, strike_due};
pub use leave::{leave, move_member, receive, record_death, strike};
pub(crate) use merge::went_over;
pub use newcomers::WAITING;
pub(crate) use newcomers::{changes, has_waited, new_on, within_a_year};

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &RollAct) -> Result<Event, Refusal> {
    match act {
        RollAct::FormUnit { kind, name } => form_unit(state, by, kind, name),
        RollAct::Enrol { unit, count, attests } => enrol(state, by, *unit, *count, attests),
        RollAct::Admit { unit, members, attests } => admit(state, by, *unit, members, attests),
        RollAct::Leave { unit } => leave(state, by, *unit),
        RollAct::Strike { unit, member, test } => strike(state, by, *unit, *member, test),
        RollAct::Move { member, from, to, attests } => move_member(state, by, *member, (*from, *to), attests),
        RollAct::Receive { member, unit } => receive(state, by, *member, *unit),
        RollAct::ContestStrike { unit, member } => contest::strike(state, by, *unit, *member),
        RollAct::ContestDeath { member } => contest::death(state, by, *member),
        RollAct::RecordDeath { member } => record_death(state, by, *member),
        RollAct::SetWeight { unit, member, weight } => set_weight(state, by, *unit, *member, *weight),
        RollAct::FreezeRoll { unit } => freeze(state, by, *unit),
        RollAct::ThawRoll { unit } => thaw(state, by, *unit),
        RollAct::DeclareFigure { unit, figure, count } => declare_figure(state, by, *unit, figure, *count),
    }
}

/// The most members enrolled in one entry.
const ENROL_MAX: u32 = 10_000_000;

/// Decides [`RollAct::FormUnit`].
///
/// # Errors
///
/// - [`RollRefusal::NoSuchKind`] if the charter does not know the kind (article roll.2)
/// - [`RollRefusal::NotAName`], [`RollRefusal::NameTaken`] (roll.3)
/// - [`RollRefusal::NotTheRegistrar`], [`RollRefusal::NoRegistrar`] (roll.4)
pub fn form_unit(state: &State, by: Actor, kind: &str, name: &str) -> Result<Event, Refusal> {
    someone(state, by)?;
    let charter = state.charter.as_ref().ok_or(CharterRefusal::NotFounded)?;
    let (place, rules) = charter.unit_kind(kind).ok_or_else(|| RollRefusal::NoSuchKind { kind: kind.into() })?;
    if !is_name(name) {
        return Err(RollRefusal::NotAName.into());
    }
    if let Some(unit) = state.rolls.named(place, name) {
        let name = state.unit(unit).map(|unit| unit.name.clone()).unwrap_or_default();
        return Err(RollRefusal::NameTaken { name, unit }.into());
    }
    keeper::forms(state, by, rules)?;
    Ok(Event::Roll(RollEvent::UnitFormed { unit: UnitId(0), kind: kind.into(), name: name.into() }))
}

/// Decides [`RollAct::Enrol`].
///
/// # Errors
///
/// - [`RollRefusal::NoSuchUnit`] (article roll.2)
/// - [`RollRefusal::NotTheRegistrar`], [`RollRefusal::NoRegistrar`] (roll.4)
/// - [`RollRefusal::UnknownTest`], [`RollRefusal::NotAttested`] (roll.6)
/// - [`RollRefusal::NotSoMany`], [`RollRefusal::NumbersUsedUp`] (roll.7)
pub fn enrol(state: &State, by: Actor, unit: UnitId, count: u32, attests: &[Text]) -> Result<Event, Refusal> {
    someone(state, by)?;
    let (place, kind) = unit_and_kind(state, unit)?;
    let asked = attest::asked(state, by, unit, &OnTheRoll::Enrol(count))?;
    keeper::attested(kind, attests)?;
    if count == 0 || count > ENROL_MAX {
        return Err(RollRefusal::NotSoMany { count }.into());
    }
    let left = numbers_left(state.rolls.member_count());
    if count > left {
        return Err(RollRefusal::NumbersUsedUp { left }.into());
    }
    if let Asked::First(Some(by)) = asked
        && attest::are_many(state, (place, kind), u64::from(count))
    {
        return Ok(Event::Roll(RollEvent::EnrolmentWaits { unit, count, by }));
    }
    Ok(Event::Roll(RollEvent::Enrolled { unit, first: MemberId(0), count, waiting: place.frozen.is_some() }))
}

/// Decides [`RollAct::Admit`].
///
/// # Errors
///
/// - [`RollRefusal::NotAMember`] if somebody named is none (article roll.1)
/// - [`RollRefusal::NoSuchUnit`] (roll.2)
/// - [`RollRefusal::NotTheRegistrar`], [`RollRefusal::NoRegistrar`] unless members of an open unit add themselves (roll.4)
/// - [`RollRefusal::UnknownTest`], [`RollRefusal::NotAttested`] (roll.6)
/// - [`RollRefusal::NobodyNamed`], [`RollRefusal::NamedTwice`], [`RollRefusal::OnTheRoll`] (roll.8)
/// - [`RollRefusal::Elsewhere`] (roll.9)
pub fn admit(state: &State, by: Actor, unit: UnitId, members: &[MemberId], attests: &[Text]) -> Result<Event, Refusal> {
    someone(state, by)?;
    for member in members {
        office::living(state, *member)?;
    }
    let (place, kind) = unit_and_kind(state, unit)?;
    let oneself = matches!((by, members), (Actor::Member(asks), [only]) if asks == *only);
    let asked = if kind.open && oneself {
        Asked::First(None)
    } else {
        attest::asked(state, by, unit, &OnTheRoll::Admit(members.to_vec()))?
    };
    keeper::attested(kind, attests)?;
    if members.is_empty() {
        return Err(RollRefusal::NobodyNamed.into());
    }
    let mut named = BTreeSet::new();
    for member in members {
        if !named.insert(*member) {
            return Err(RollRefusal::NamedTwice { member: *member }.into());
        }
        if state.keeps("roll.8") {
            is_not_on(*member, (unit, place))?;
        }
    }
    if kind.one_each {
        members.iter().try_for_each(|member| belongs_nowhere_else(state, *member, (place.kind, kind)))?;
    }
    let count = u64::try_from(members.len()).unwrap_or(u64::MAX);
    if let Asked::First(Some(by)) = asked
        && attest::are_many(state, (place, kind), count)
    {
        return Ok(Event::Roll(RollEvent::AdmissionWaits { unit, members: members.to_vec(), by }));
    }
    Ok(Event::Roll(RollEvent::Admitted {
        unit,
        members: members.to_vec(),
        waiting: place.frozen.is_some() && state.keeps("roll.13"),
    }))
}

/// Decides [`RollAct::SetWeight`].
///
/// # Errors
///
/// - [`RollRefusal::NoSuchUnit`] (article roll.2)
/// - [`RollRefusal::NotTheRegistrar`], [`RollRefusal::NoRegistrar`] (roll.4)
/// - [`RollRefusal::NotOnTheRoll`] (roll.10)
/// - [`RollRefusal::NoWeight`] (roll.12)
pub fn set_weight(state: &State, by: Actor, unit: UnitId, member: MemberId, weight: u32) -> Result<Event, Refusal> {
    someone(state, by)?;
    let (place, _) = unit_and_kind(state, unit)?;
    keeper::keeps(state, by, unit)?;
    is_on(member, (unit, place))?;
    if weight == 0 {
        return Err(RollRefusal::NoWeight.into());
    }
    Ok(Event::Roll(RollEvent::WeightSet { unit, member, weight }))
}

/// Decides [`RollAct::DeclareFigure`].
///
/// # Errors
///
/// - [`RollRefusal::NoSuchUnit`] (article roll.2)
/// - [`RollRefusal::NotTheRegistrar`], [`RollRefusal::NoRegistrar`] (roll.4)
/// - [`RollRefusal::NoSuchFigure`] if no norm counts it (roll.16)
pub fn declare_figure(state: &State, by: Actor, unit: UnitId, figure: &str, count: u32) -> Result<Event, Refusal> {
    someone(state, by)?;
    unit_and_kind(state, unit)?;
    keeper::keeps(state, by, unit)?;
    if !state.charter.as_ref().is_some_and(|charter| counts(charter, figure)) {
        return Err(RollRefusal::NoSuchFigure { figure: figure.into() }.into());
    }
    Ok(Event::Roll(RollEvent::FigureDeclared { unit, figure: figure.into(), count }))
}

/// The actor is a living member, or the founders while they have a say.
fn someone(state: &State, by: Actor) -> Result<(), Refusal> {
    if let Actor::Member(member) = by {
        office::living(state, member)?;
    }
    Ok(())
}

/// Returns whether a text can be read out as a name.
pub(crate) fn is_name(text: &str) -> bool {
    text.trim() == text && name::is_name(text)
}

/// Refuses a name that a unit cannot have (roll.3): it cannot be read out, another unit of the kind has it, or the unit itself.
pub(crate) fn may_be_called(state: &State, unit: UnitId, name: &Text) -> Result<(), Refusal> {
    let (found, _) = unit_and_kind(state, unit)?;
    if found.name == *name || !is_name(name) {
        return Err(RollRefusal::NotAName.into());
    }
    // A unit may be written otherwise than before: small letters for large ones.
    match state.rolls.named(found.kind, name).filter(|other| *other != unit) {
        Some(unit) => Err(RollRefusal::NameTaken { name: name.clone(), unit }.into()),
        None => Ok(()),
    }
}

/// How many members may still be numbered. The last number stays free: sets of members are made of ranges, and a range
/// has an end.
fn numbers_left(members: usize) -> u32 {
    let members = u32::try_from(members).unwrap_or(u32::MAX);
    u32::MAX.saturating_sub(1).saturating_sub(members)
}

/// Returns a unit with the rules of its kind.
pub(crate) fn unit_and_kind(state: &State, unit: UnitId) -> Result<(&Unit, &UnitKind), Refusal> {
    if let Some(into) = state.rolls.went_over(unit) {
        return Err(RollRefusal::WentOver { unit, into }.into());
    }
    let place = state.unit(unit);
    let kind = place.and_then(|place| state.charter.as_ref()?.units.get(usize::from(place.kind)));
    match (place, kind) {
        (Some(place), Some(kind)) => Ok((place, kind)),
        _ => Err(RollRefusal::NoSuchUnit { unit }.into()),
    }
}

fn is_on(member: MemberId, (unit, place): (UnitId, &Unit)) -> Result<(), Refusal> {
    if place.has(member) { Ok(()) } else { Err(RollRefusal::NotOnTheRoll { member, unit }.into()) }
}

fn is_not_on(member: MemberId, (unit, place): (UnitId, &Unit)) -> Result<(), Refusal> {
    if place.has(member) { Err(RollRefusal::OnTheRoll { member, unit }.into()) } else { Ok(()) }
}

fn belongs_nowhere_else(state: &State, member: MemberId, (place, kind): (u16, &UnitKind)) -> Result<(), Refusal> {
    let elsewhere = state.rolls.units_of(member).find(|unit| state.unit(*unit).is_some_and(|unit| unit.kind == place));
    match elsewhere {
        Some(unit) if state.keeps("roll.9") => {
            let (kind, under) = (kind.name.clone(), kind.article.clone());
            Err(RollRefusal::Elsewhere { member, unit, kind, under }.into())
        }
        Some(_) | None => Ok(()),
    }
}

/// Whether any norm of the charter counts a declared figure, or any card is worth it.
fn counts(charter: &Charter, figure: &str) -> bool {
    let is = |basis: &Basis| matches!(basis, Basis::Declared(name) if &**name == figure);
    let cards = charter.bodies.iter().filter_map(|body| body.sittings.as_ref()?.cards.as_deref());
    let norms = charter.bodies.iter().flat_map(|body| &body.seats).any(|rule| match &rule.norm {
        Norm::OnePer { basis, .. } | Norm::Table { basis, .. } | Norm::Apportioned { basis, .. } => is(basis),
        Norm::Fixed { .. } => false,
    });
    norms || cards.into_iter().any(|rule| is(&rule.worth))
}

/// What the chapter keeps, to be changed by it alone.
impl State {
    fn unit_mut(&mut self, id: UnitId) -> Option<&mut Unit> {
        self.rolls.units.get_mut(id.index()?)
    }
}

#[cfg(test)]
mod tests {
    use super::{is_name, numbers_left};

    #[test]
    fn numbers_run_out_before_the_last() {
        assert_eq!(numbers_left(0), u32::MAX - 1);
        assert_eq!(numbers_left(4_294_967_293), 1);
        assert_eq!(numbers_left(4_294_967_294), 0);
        assert_eq!(numbers_left(usize::MAX), 0);
    }

    #[test]
    fn names_can_be_read_out() {
        for name in ["Putilov", "Путиловский завод", "1st Machine-Gun Regiment"] {
            assert!(is_name(name), "{name}");
        }
        for name in ["", " ", "\u{3164}", "\u{200b}", " Putilov", "Putilov ", "Puti\nlov", &*"x".repeat(201)] {
            assert!(!is_name(name), "{name}");
        }
    }
}
