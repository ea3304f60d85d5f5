//! Who keeps a roll, and what they attest of those whom they put on it.

use crate::chapters::Refusal;
use crate::ground::actor::Actor;
use crate::ground::ids::{MemberId, UnitId};
use crate::ground::text::Text;
use crate::office;
use crate::roll::refusal::RollRefusal;
use crate::state::State;
use crate::terms::{OfficeName, UnitKind};

use super::unit_and_kind;

/// The roll of a unit is kept by the founders, then by its registrar (roll.4).
pub(super) fn keeps(state: &State, by: Actor, unit: UnitId) -> Result<(), Refusal> {
    if office::keeps_roll(state, by, unit) || !state.keeps("roll.4") {
        return Ok(());
    }
    let (_, kind) = unit_and_kind(state, unit)?;
    Err(not_the_keeper(kind))
}

/// Units are formed by the founders, then by whoever holds the office that keeps the rolls of the kind (roll.4).
pub(super) fn forms(state: &State, by: Actor, kind: &UnitKind) -> Result<(), Refusal> {
    let holds = |member| kind.registrar.as_ref().is_some_and(|office| holds(state, member, office));
    let allowed = match by {
        Actor::Member(member) => holds(member),
        Actor::Founders | Actor::Clerk => office::is_founder(state, by),
    };
    if allowed { Ok(()) } else { Err(not_the_keeper(kind)) }
}

/// Whether a member holds an office, in whichever body of the kind that has it.
fn holds(state: &State, member: MemberId, office: &OfficeName) -> bool {
    state.mandates_of(member).any(|(_, mandate)| {
        let constituency = state.seat(mandate.seat).map(|seat| seat.constituency);
        constituency.is_some_and(|id| {
            let body = state.constituency(id).and_then(|constituency| state.body_kind(constituency.body));
            let rule = state.seat_rule(id);
            body.is_some_and(|kind| kind.name == office.body) && rule.is_some_and(|rule| rule.name == office.seat)
        })
    })
}

fn not_the_keeper(kind: &UnitKind) -> Refusal {
    let under = kind.article.clone();
    match &kind.registrar {
        Some(office) => RollRefusal::NotTheRegistrar { office: office.seat.clone(), under }.into(),
        None => RollRefusal::NoRegistrar { kind: kind.name.clone(), under }.into(),
    }
}

/// A test is one of the franchise of a kind of unit (roll.6).
pub(super) fn is_test(kind: &UnitKind, test: &Text) -> Result<(), Refusal> {
    if kind.tests.contains(test) {
        return Ok(());
    }
    Err(RollRefusal::UnknownTest { test: test.clone(), under: kind.article.clone() }.into())
}

/// All tests of the franchise are attested, and nothing else (roll.6).
pub(super) fn attested(kind: &UnitKind, attests: &[Text]) -> Result<(), Refusal> {
    attests.iter().try_for_each(|test| is_test(kind, test))?;
    match kind.tests.iter().find(|test| !attests.contains(test)) {
        Some(test) => Err(RollRefusal::NotAttested { test: test.clone(), under: kind.article.clone() }.into()),
        None => Ok(()),
    }
}
