//! Frozen rolls.
//!
//! A roll is frozen while whoever keeps it has frozen it, or while its unit elects and the charter says that rolls
//! freeze then. Who joins meanwhile waits; leaving takes effect at once.

use crate::chapters::{Event, Refusal};
use crate::ground::actor::{Actor, Sender};
use crate::ground::civil::Span;
use crate::ground::ids::{ConstituencyId, ElectionId, UnitId};
use crate::roll::event::RollEvent;
use crate::roll::refusal::RollRefusal;
use crate::roll::state::Freeze;
use crate::state::{Queue, State};

use super::{keeper, someone, unit_and_kind};

/// How long who joins a frozen roll waits at most (roll.19).
pub(super) const LONGEST: Span = Span::days(60);

/// A roll has been frozen for long: those who wait join it (roll.19).
pub(crate) fn newcomers_due(state: &State, unit: UnitId, queue: &mut Queue) {
    if !state.keeps("roll.19") {
        return;
    }
    let waiting = state.unit(unit).map_or(0, |unit| unit.waiting.len());
    let joined = u32::try_from(waiting).unwrap_or(u32::MAX);
    queue.push_back(Event::Roll(RollEvent::NewcomersJoined { unit, joined }));
}

/// Decides [`RollAct::FreezeRoll`](crate::roll::RollAct::FreezeRoll).
///
/// # Errors
///
/// - [`RollRefusal::NoSuchUnit`] (article roll.2)
/// - [`RollRefusal::NotTheRegistrar`], [`RollRefusal::NoRegistrar`] (roll.4)
/// - [`RollRefusal::Frozen`] (roll.13)
pub fn freeze(state: &State, by: Actor, unit: UnitId) -> Result<Event, Refusal> {
    someone(state, by)?;
    let (place, _) = unit_and_kind(state, unit)?;
    keeper::keeps(state, by, unit)?;
    if place.frozen.is_some() {
        return Err(RollRefusal::Frozen { unit }.into());
    }
    Ok(Event::Roll(RollEvent::RollFrozen { unit }))
}

/// Decides [`RollAct::ThawRoll`](crate::roll::RollAct::ThawRoll).
///
/// # Errors
///
/// - [`RollRefusal::NoSuchUnit`] (article roll.2)
/// - [`RollRefusal::NotTheRegistrar`], [`RollRefusal::NoRegistrar`] (roll.4)
/// - [`RollRefusal::NotFrozen`] (roll.13)
/// - [`RollRefusal::Electing`] (roll.14)
pub fn thaw(state: &State, by: Actor, unit: UnitId) -> Result<Event, Refusal> {
    someone(state, by)?;
    let (place, kind) = unit_and_kind(state, unit)?;
    keeper::keeps(state, by, unit)?;
    if place.frozen.is_none() {
        return Err(RollRefusal::NotFrozen { unit }.into());
    }
    if elects(state, unit) {
        return Err(RollRefusal::Electing { unit, under: kind.article.clone() }.into());
    }
    Ok(thawed(state, unit))
}

/// The roll freezes with the first election of its unit (roll.14).
pub(crate) fn after_called(state: &State, constituency: ConstituencyId, queue: &mut Queue) {
    let Some(unit) = unit_of(state, constituency) else { return };
    let by_registrar = state.unit(unit).is_some_and(|unit| unit.frozen == Some(Freeze::ByRegistrar));
    if !by_registrar && elections_that_freeze(state, unit).count() == 1 {
        queue.push_back(Event::Roll(RollEvent::RollFrozen { unit }));
    }
}

/// The roll thaws with the last election of its unit (roll.14).
pub(crate) fn after_election(state: &State, election: ElectionId, queue: &mut Queue) {
    let constituency = state.election(election).map(|election| election.constituency);
    let Some(unit) = constituency.and_then(|constituency| unit_of(state, constituency)) else { return };
    if state.unit(unit).is_some_and(|unit| unit.frozen == Some(Freeze::WhileElecting)) && !elects(state, unit) {
        queue.push_back(thawed(state, unit));
    }
}

/// An amended charter may freeze the rolls of units that elect just now, or no longer do so (charter.12).
pub(crate) fn after_amended(state: &State, queue: &mut Queue) {
    for place in 0..state.rolls.units.len() {
        let unit = UnitId::at(place);
        match state.unit(unit).and_then(|unit| unit.frozen) {
            None if elects(state, unit) => queue.push_back(Event::Roll(RollEvent::RollFrozen { unit })),
            Some(Freeze::WhileElecting) if !elects(state, unit) => queue.push_back(thawed(state, unit)),
            None | Some(_) => {}
        }
    }
}

/// Whether a unit elects just now, and the charter freezes its roll for that.
pub(super) fn elects(state: &State, unit: UnitId) -> bool {
    elections_that_freeze(state, unit).next().is_some()
}

fn elections_that_freeze(state: &State, unit: UnitId) -> impl Iterator<Item = ElectionId> {
    let freezes = unit_and_kind(state, unit).ok().filter(|(_, kind)| kind.frozen_in_elections);
    let constituencies = freezes.map_or(&[][..], |(unit, _)| &unit.constituencies);
    let under_way = constituencies.iter().filter_map(|id| state.constituency(*id)?.election);
    // Nobody is elected anew where ballots are counted again and wait for a lot.
    under_way.filter(|id| state.election(*id).is_some_and(|election| election.recount.is_none()))
}

fn unit_of(state: &State, constituency: ConstituencyId) -> Option<UnitId> {
    match state.constituency(constituency)?.from {
        Sender::Unit(unit) => Some(unit),
        Sender::Body(_) => None,
    }
}

fn thawed(state: &State, unit: UnitId) -> Event {
    let waiting = state.unit(unit).map_or(0, |unit| unit.waiting.len());
    Event::Roll(RollEvent::RollThawed { unit, joined: u32::try_from(waiting).unwrap_or(u32::MAX) })
}
