//! Who belongs where, and which bodies there are.

use tauride_rules::body::BodyAct;
use tauride_rules::convocation::ConvocationAct;
use tauride_rules::ids::{BodyId, ConvocationId, MemberId, UnitId};
use tauride_rules::pending::PendingAct;
use tauride_rules::roll::RollAct;
use tauride_rules::terms::{Source, Text};
use tauride_rules::{Act, Actor};

use super::Asked;
use crate::alphabet::Alphabet;

/// How many are enrolled at once: one, or as many as a small roll has.
const ENROLLED: [u32; 2] = [1, 3];

/// The most members that a world grows to.
const MEMBERS_MAX: usize = 9;

pub(super) fn rolls<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    let units: Vec<UnitId> = (0..asked.state.rolls.units.len()).map(UnitId::at).collect();
    for unit in &units {
        if asked.has(Alphabet::ROLL) {
            asked.members_ask(|_| Act::Roll(RollAct::Leave { unit: *unit }));
            moves(asked, *unit, &units);
            admissions(asked, *unit);
        }
        if asked.has(Alphabet::KEEPER) {
            keeping(asked, *unit);
        }
    }
    if asked.has(Alphabet::KEEPER) {
        for member in asked.members() {
            asked.everybody_asks(&Act::Roll(RollAct::RecordDeath { member }));
            asked.members_ask(|_| Act::Roll(RollAct::ContestDeath { member }));
        }
    }
}

fn attests<F>(asked: &Asked<'_, F>, unit: UnitId) -> Vec<Text> {
    let kind = asked.state.unit(unit).map(|unit| usize::from(unit.kind));
    let kind = kind.and_then(|kind| asked.state.charter.as_ref()?.units.get(kind));
    kind.map(|kind| kind.tests.clone()).unwrap_or_default()
}

fn moves<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>, from: UnitId, units: &[UnitId]) {
    for to in units.iter().filter(|to| **to != from) {
        let attests = attests(asked, *to);
        asked.members_ask(|member| Act::Roll(RollAct::Move { member, from, to: *to, attests: attests.clone() }));
    }
}

fn admissions<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>, unit: UnitId) {
    let attests = attests(asked, unit);
    asked.members_ask(|member| Act::Roll(RollAct::Admit { unit, members: vec![member], attests: attests.clone() }));
}

/// What those may do who keep a roll.
fn keeping<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>, unit: UnitId) {
    let attests = attests(asked, unit);
    if asked.state.rolls.member_count() < MEMBERS_MAX {
        for count in ENROLLED {
            asked.everybody_asks(&Act::Roll(RollAct::Enrol { unit, count, attests: attests.clone() }));
        }
    }
    asked.everybody_asks(&Act::Roll(RollAct::FreezeRoll { unit }));
    asked.everybody_asks(&Act::Roll(RollAct::ThawRoll { unit }));
    let others: Vec<UnitId> =
        (0..asked.state.rolls.units.len()).map(UnitId::at).filter(|other| *other != unit).collect();
    for member in asked.members() {
        if let Some(test) = attests.first() {
            asked.members_ask(|_| Act::Roll(RollAct::Strike { unit, member, test: test.clone() }));
        }
        asked.members_ask(|_| Act::Roll(RollAct::Admit { unit, members: vec![member], attests: attests.clone() }));
        asked.members_ask(|_| Act::Roll(RollAct::Receive { member, unit }));
        asked.members_ask(|_| Act::Roll(RollAct::ContestStrike { unit, member }));
        for from in &others {
            let attests = attests.clone();
            asked.members_ask(|_| Act::Roll(RollAct::Move { member, from: *from, to: unit, attests: attests.clone() }));
        }
    }
}

pub(super) fn bodies<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    if asked.has(Alphabet::BODY) {
        consents(asked);
        constituting(asked);
        for body in (0..asked.state.bodies.len()).map(BodyId::at) {
            asked.everybody_asks(&Act::Body(BodyAct::Apportion { body }));
        }
    }
    if asked.has(Alphabet::CALL) {
        calls(asked);
    }
    if asked.has(Alphabet::PENDING) {
        let waiting: Vec<_> = asked.state.pending.waiting().map(|(id, _)| id).collect();
        for pending in waiting {
            asked.members_ask(|_| Act::Pending(PendingAct::Consent { pending }));
            asked.members_ask(|_| Act::Pending(PendingAct::Withhold { pending, reason: "no".into() }));
            asked.members_ask(|_| Act::Pending(PendingAct::TakeBack { pending }));
        }
    }
}

/// Whoever agrees to sit in a body, in one that is there or in one that constitutes itself.
fn consents<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    let there = asked.state.bodies.iter().filter(|body| !body.ended);
    let charter = asked.state.charter.clone();
    let named = there.filter_map(|body| {
        Some((charter.as_ref()?.bodies.get(usize::from(body.kind))?.name.clone(), body.name.clone()))
    });
    let mut bodies: Vec<(Text, Text)> = named.collect();
    bodies.extend(by_itself(asked).map(|kind| (kind.clone(), kind)));
    for (kind, name) in bodies {
        asked.members_ask(|_| Act::Body(BodyAct::Consent { kind: kind.clone(), name: name.clone() }));
        asked.members_ask(|_| Act::Body(BodyAct::WithdrawConsent { kind: kind.clone(), name: name.clone() }));
    }
}

/// The kind of body that constitutes itself, if the charter has one.
fn by_itself<F>(asked: &Asked<'_, F>) -> Option<Text> {
    let kinds = asked.state.charter.as_ref().map_or(&[][..], |charter| &charter.bodies);
    let itself =
        |kind: &&tauride_rules::terms::BodyKind| kind.seats.iter().any(|rule| rule.source == Source::SelfConstituted);
    kinds.iter().find(itself).map(|kind| kind.name.clone())
}

fn constituting<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    let Some(kind) = by_itself(asked) else { return };
    let pairs: Vec<Vec<MemberId>> =
        asked.members().zip(asked.members().skip(1)).map(|(one, other)| vec![one, other]).collect();
    for members in pairs {
        let (kind, name) = (kind.clone(), kind.clone());
        asked.members_ask(|_| {
            Act::Body(BodyAct::SelfConstitute { kind: kind.clone(), name: name.clone(), members: members.clone() })
        });
    }
}

fn calls<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    let charter = asked.state.charter.clone();
    for rule in charter.iter().flat_map(|charter| &charter.convocations) {
        let meets = asked.state.later(rule.notice);
        asked.members_ask(|_| {
            let (kind, name) = (rule.calls.clone(), "Called".into());
            Act::Convocation(ConvocationAct::CallToConstitute { kind, name, place: "the club".into(), meets })
        });
    }
    for convocation in (0..asked.state.convocations.len()).map(ConvocationId::at) {
        asked.members_ask(|_| Act::Convocation(ConvocationAct::Constitute { convocation }));
        for unit in (0..asked.state.rolls.units.len()).map(UnitId::at) {
            asked.members_ask(|_| Act::Convocation(ConvocationAct::Answer { convocation, unit }));
            asked.members_ask(|_| Act::Convocation(ConvocationAct::TakeBack { convocation, unit }));
        }
    }
}
