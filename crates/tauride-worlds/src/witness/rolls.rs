//! Rolls: who changes them, who is new on them, and how many come and go at once.

use tauride_rules::ground::actor::Sender;
use tauride_rules::ground::civil::Span;
use tauride_rules::ids::{BodyId, MandateId, MemberId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::mandate::MandateEvent;
use tauride_rules::poll::PollAct;
use tauride_rules::recall::RecallAct;
use tauride_rules::roll::{RollAct, RollEvent, WAITING};
use tauride_rules::terms::{Enrolment, Nature, OfficeName, UnitKind};
use tauride_rules::{Act, Actor, Event, State};

use super::electors::Few;
use super::{Seen, Sound, holds};
use crate::course::Step;

/// Within how many days those who come and go are counted together.
const MONTH: u32 = 30;

const DAY: i64 = 86_400;

/// Who came and went, and who attested what.
#[derive(Clone, Debug, Default)]
pub(super) struct Rolls {
    came: Vec<(UnitId, MemberId, Instant)>,
    /// The same of those who were struck off, or whose death was recorded: if that is contested they are as new as they were.
    taken_off: Vec<(UnitId, MemberId, Instant)>,
    gone: Vec<(UnitId, Instant)>,
    attested: Vec<(UnitId, MemberId)>,
}

impl Rolls {
    /// Returns those on the roll of a sender who are new.
    pub(super) fn new_on(&self, state: &State, sender: Sender) -> Few {
        let unit = match sender {
            Sender::Unit(unit) => Some(unit),
            Sender::Body(body) => match state.body(body).and_then(|body| body.senders.first()) {
                Some(Sender::Unit(unit))
                    if state.body_kind(body).is_some_and(|kind| kind.nature == Nature::Assembly) =>
                {
                    Some(*unit)
                }
                _ => None,
            },
        };
        let Some(kind) = unit.and_then(|unit| kind_of(state, unit)) else { return Few::default() };
        let waiting = kind.waiting.unwrap_or(WAITING);
        // Days count as a whole: whoever joined in the morning waits as long as who did in the evening.
        let day = |at: Instant| Instant::from_unix(at.unix().div_euclid(DAY) * DAY).unwrap_or(at);
        let over = |at: Instant| state.after(day(at), waiting.and(Span::days(1)));
        let new = |(on, _, at): &&(UnitId, MemberId, Instant)| Some(*on) == unit && over(*at) > state.now;
        self.came.iter().filter(new).fold(Few::default(), |few, (_, member, _)| few.with(member.0))
    }
}

fn kind_of(state: &State, unit: UnitId) -> Option<&UnitKind> {
    state.charter.as_ref()?.units.get(usize::from(state.unit(unit)?.kind))
}

/// Sees what became true of rolls.
pub(super) fn changes(rolls: &mut Rolls, seen: &Seen<'_>) -> Sound {
    if let Step::Ask(by, act) = seen.step {
        asks(seen.before, *by, act)?;
    }
    for event in seen.events {
        if let Event::Roll(event) = event {
            becomes(rolls, seen, event)?;
        }
    }
    grows(seen)
}

/// Only the living act, and the founders while they found.
fn asks(state: &State, by: Actor, act: &Act) -> Sound {
    match by {
        Actor::Member(member) => {
            holds(!state.rolls.dead.contains(member) || may_be_dead(act), || format!("{member} is dead, and acts"))
        }
        Actor::Founders => holds(state.founding, || "the founders act when the founding is over".into()),
        Actor::Clerk => Ok(()),
    }
}

fn becomes(rolls: &mut Rolls, seen: &Seen<'_>, event: &RollEvent) -> Sound {
    match event {
        RollEvent::Enrolled { unit, first, count, .. } => {
            let count = usize::try_from(*count).unwrap_or(usize::MAX);
            let new: Vec<MemberId> = (0..count).filter_map(|more| Some(MemberId::at(first.index()? + more))).collect();
            comes(rolls, seen, *unit, &new)
        }
        RollEvent::Admitted { unit, members, .. } => comes(rolls, seen, *unit, members),
        RollEvent::Moved { member, from, to, .. } => {
            own_act_or(seen, *member, || keeps_seats(seen, *member))?;
            rolls.came.retain(|(unit, new, _)| (unit, new) != (from, member));
            comes(rolls, seen, *to, &[*member])
        }
        RollEvent::StruckOff { unit, member, .. } => {
            let was = seen.before.unit(*unit).is_some_and(|unit| unit.has(*member));
            holds(was, || format!("{member} was struck off {unit} and was not on its roll"))?;
            goes(rolls, seen, *unit, *member)
        }
        RollEvent::DeathRecorded { member } => {
            for unit in seen.before.rolls.units_of(*member) {
                goes(rolls, seen, unit, *member)?;
            }
            Ok(())
        }
        RollEvent::EnrolmentWaits { unit, by, .. }
        | RollEvent::AdmissionWaits { unit, by, .. }
        | RollEvent::StrikeWaits { unit, by, .. }
        | RollEvent::ReceptionWaits { to: unit, by, .. }
        | RollEvent::DeathWaits { unit, by, .. } => {
            rolls.attested.retain(|(attested, _)| attested != unit);
            rolls.attested.push((*unit, *by));
            Ok(())
        }
        RollEvent::LeftRoll { unit, member } => {
            rolls.came.retain(|(on, new, _)| (on, new) != (unit, member));
            Ok(())
        }
        RollEvent::StrikeContested { unit, member, .. } => {
            comes_back(rolls, *unit, *member);
            Ok(())
        }
        RollEvent::DeathContested { member, .. } => {
            for unit in seen.after.rolls.units_of(*member) {
                comes_back(rolls, unit, *member);
            }
            Ok(())
        }
        RollEvent::WeightSet { unit, .. } | RollEvent::RollFrozen { unit } | RollEvent::RollThawed { unit, .. } => {
            let asked = matches!(seen.step, Step::Ask(_, act) if matches!(**act, Act::Roll(_)));
            holds(!asked || keeps(seen, *unit), || {
                format!("the roll of {unit} was changed by somebody who does not keep it")
            })
        }
        RollEvent::UnitFormed { .. }
        | RollEvent::MoveAsked { .. }
        | RollEvent::StrikeStands { .. }
        | RollEvent::DeathStands { .. }
        | RollEvent::NewcomersJoined { .. }
        | RollEvent::FigureDeclared { .. } => Ok(()),
    }
}

/// Somebody was not gone: one fewer is, and they are as new on the roll as they were.
fn comes_back(rolls: &mut Rolls, unit: UnitId, member: MemberId) {
    let (back, away) = rolls.taken_off.drain(..).partition(|(on, new, _)| (*on, *new) == (unit, member));
    rolls.taken_off = away;
    rolls.came.extend::<Vec<_>>(back);
    if let Some(place) = rolls.gone.iter().rposition(|(gone, _)| *gone == unit) {
        rolls.gone.remove(place);
    }
}

/// It was the member's own act, or something else holds.
fn own_act_or(seen: &Seen<'_>, member: MemberId, otherwise: impl FnOnce() -> Sound) -> Sound {
    if seen.by() == Some(Actor::Member(member)) { Ok(()) } else { otherwise() }
}

/// Nobody loses a seat because somebody else moved them, once the founding is over.
fn keeps_seats(seen: &Seen<'_>, member: MemberId) -> Sound {
    let asked = seen.before.rolls.moves.contains_key(&member);
    let held = |id: &MandateId| seen.before.mandate(*id).is_some_and(|mandate| mandate.ended.is_none());
    let lost = seen.events.iter().any(|event| {
        matches!(event, Event::Mandate(MandateEvent::MandateEnded { mandate, member: of, .. }) if *of == member && held(mandate))
    });
    holds(!lost || asked || seen.before.founding, || format!("{member} lost a seat by being moved"))
}

/// Whoever asked keeps the roll: the founders, or by an office.
fn keeps(seen: &Seen<'_>, unit: UnitId) -> bool {
    let Some(Actor::Member(member)) = seen.by() else { return true };
    let Some(kind) = kind_of(seen.before, unit) else { return false };
    let offices: Vec<&OfficeName> = kind.registrar.iter().chain(&kind.stands_in).collect();
    let state = seen.before;
    let holds_office = state.mandates_of(member).any(|(_, mandate)| {
        let rule = state.seat(mandate.seat).and_then(|seat| state.seat_rule(seat.constituency));
        rule.is_some_and(|rule| offices.iter().any(|office| office.seat == rule.name))
    });
    let assembly = state.unit(unit).and_then(|unit| unit.assembly);
    holds_office || assembly.is_some_and(|assembly| has_office(state, member, assembly))
}

/// Whether a member holds any seat of a meeting.
fn has_office(state: &State, member: MemberId, meeting: BodyId) -> bool {
    state.mandates_of(member).any(|(_, mandate)| {
        let place = state.place_of(mandate.seat);
        place.is_some_and(|place| place.body == meeting)
    })
}

fn comes(rolls: &mut Rolls, seen: &Seen<'_>, unit: UnitId, members: &[MemberId]) -> Sound {
    let (before, now) = (seen.before, seen.after.now);
    let Some(kind) = kind_of(before, unit) else { return Ok(()) };
    let itself = members.iter().all(|member| seen.by() == Some(Actor::Member(*member)));
    holds((itself && kind.open) || keeps(seen, unit), || {
        format!("somebody put {} on the roll of {unit} who does not keep it", members.len())
    })?;
    let month = |at: &Instant| before.after(*at, Span::days(MONTH)) > now;
    let recent = rolls.came.iter().filter(|(on, _, at)| *on == unit && month(at)).count();
    let size = before.unit(unit).map_or(0, |unit| unit.electors.len() + unit.waiting.len());
    let old = size.saturating_sub(u64::try_from(recent).unwrap_or(u64::MAX));
    let many = u64::try_from(recent + members.len()).unwrap_or(u64::MAX) > (old / 10).max(1);
    let second = rolls.attested.iter().any(|(on, by)| *on == unit && seen.by() != Some(Actor::Member(*by)));
    let alone =
        many && !second && !before.founding && kind.enrolment == Enrolment::ByTwoOfficers && !(itself && kind.open);
    holds(!alone, || format!("one officer put many on the roll of {unit}"))?;
    if !before.founding {
        rolls.came.extend(members.iter().map(|member| (unit, *member, now)));
    }
    rolls.attested.retain(|(on, _)| *on != unit);
    for member in members {
        is_once(seen.after, *member)?;
    }
    Ok(())
}

/// Nobody stands on one roll twice, nor in two units of a kind that lets nobody.
fn is_once(state: &State, member: MemberId) -> Sound {
    let units: Vec<UnitId> = state.rolls.units_of(member).collect();
    for (place, unit) in units.iter().enumerate() {
        let kind = state.unit(*unit).map(|unit| unit.kind);
        let alone = kind_of(state, *unit).is_some_and(|kind| kind.one_each);
        let others = units.iter().skip(place + 1);
        let twice = others
            .into_iter()
            .any(|other| other == unit || (alone && state.unit(*other).map(|unit| unit.kind) == kind));
        holds(!twice, || format!("{member} belongs to {unit}, and to it or another of its kind again"))?;
    }
    Ok(())
}

fn goes(rolls: &mut Rolls, seen: &Seen<'_>, unit: UnitId, member: MemberId) -> Sound {
    let (before, now) = (seen.before, seen.after.now);
    holds(keeps(seen, unit), || format!("{member} was taken off the roll of {unit} by somebody who does not keep it"))?;
    let month = |at: &Instant| before.after(*at, Span::days(MONTH)) > now;
    let recent = rolls.gone.iter().filter(|(gone, at)| *gone == unit && month(at)).count();
    let size = before.unit(unit).map_or(0, |unit| unit.electors.len() + unit.waiting.len());
    let recent = u64::try_from(recent).unwrap_or(u64::MAX);
    let many = recent + 1 > ((size + recent) / 10).max(1);
    let second = rolls.attested.iter().any(|(on, by)| *on == unit && seen.by() != Some(Actor::Member(*by)));
    holds(!many || second || before.founding, || format!("one officer took many off the roll of {unit}"))?;
    rolls.gone.push((unit, now));
    let (away, came) = rolls.came.drain(..).partition(|(on, new, _)| (*on, *new) == (unit, member));
    rolls.came = came;
    rolls.taken_off.extend::<Vec<_>>(away);
    Ok(())
}

/// A frozen roll does not grow.
fn grows(seen: &Seen<'_>) -> Sound {
    let thaws = seen.events.iter().any(|event| {
        matches!(
            event,
            Event::Roll(
                RollEvent::RollThawed { .. }
                    | RollEvent::NewcomersJoined { .. }
                    | RollEvent::StrikeContested { .. }
                    | RollEvent::DeathContested { .. }
            )
        )
    });
    for (place, (before, after)) in seen.before.rolls.units.iter().zip(&seen.after.rolls.units).enumerate() {
        let grew = before.frozen.is_some() && after.electors.len() > before.electors.len();
        holds(!grew || thaws, || format!("the roll of {} is frozen, and grew", UnitId::at(place)))?;
    }
    Ok(())
}

/// Nobody waits for a roll beyond the time after which they join it.
pub(super) fn stand(state: &State) -> Sound {
    for (place, unit) in state.rolls.units.iter().enumerate() {
        let late = !unit.waiting.is_empty() && unit.frozen_until.is_none_or(|until| until <= state.now);
        holds(!late, || format!("somebody waits for {} without an end", UnitId::at(place)))?;
    }
    Ok(())
}

/// Returns whether somebody only votes or says that they live: whoever was recorded dead may.
fn may_be_dead(act: &Act) -> bool {
    match act {
        Act::Poll(act) => matches!(act, PollAct::CastVote { .. }),
        Act::Recall(act) => matches!(act, RecallAct::SignRecall { .. }),
        Act::Roll(act) => matches!(act, RollAct::ContestDeath { .. }),
        Act::Ballot(_) => true,
        Act::Charter(_)
        | Act::Clock(_)
        | Act::Body(_)
        | Act::Election(_)
        | Act::Credential(_)
        | Act::Mandate(_)
        | Act::Convocation(_)
        | Act::Pending(_)
        | Act::Sitting(_)
        | Act::Division(_)
        | Act::Affiliation(_)
        | Act::Motion(_)
        | Act::Position(_)
        | Act::Oversight(_)
        | Act::Commission(_)
        | Act::Agreement(_)
        | Act::Answerability(_)
        | Act::Succession(_) => false,
    }
}
