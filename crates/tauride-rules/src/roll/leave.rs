//! How members come off a roll: they leave, are struck off, or move.

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::{MemberId, UnitId};
use crate::ground::text::Text;
use crate::mandate::held::held_through_roll;
use crate::mandate::refusal::MandateRefusal;
use crate::office;
use crate::roll::event::RollEvent;
use crate::roll::refusal::RollRefusal;
use crate::roll::state::{OnTheRoll, Unit};
use crate::state::State;
use crate::terms::UnitKind;

use super::attest::{self, Asked};
use super::{gone, is_not_on, is_on, keeper, someone, unit_and_kind};

/// Decides [`RollAct::Leave`](crate::roll::RollAct::Leave).
///
/// # Errors
///
/// - [`RollRefusal::OnlyAMember`] if the founders ask (article roll.1)
/// - [`RollRefusal::NoSuchUnit`] (roll.2)
/// - [`RollRefusal::NotOnTheRoll`] (roll.10)
pub fn leave(state: &State, by: Actor, unit: UnitId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let (place, _) = unit_and_kind(state, unit)?;
    is_on(member, (unit, place))?;
    Ok(Event::Roll(RollEvent::LeftRoll { unit, member }))
}

/// Decides [`RollAct::Strike`](crate::roll::RollAct::Strike).
///
/// # Errors
///
/// - [`RollRefusal::NoSuchUnit`] (article roll.2)
/// - [`RollRefusal::NotTheRegistrar`], [`RollRefusal::NoRegistrar`] (roll.4)
/// - [`RollRefusal::UnknownTest`] (roll.6)
/// - [`RollRefusal::NotOnTheRoll`] (roll.10)
pub fn strike(state: &State, by: Actor, unit: UnitId, member: MemberId, test: &Text) -> Result<Event, Refusal> {
    someone(state, by)?;
    let (place, kind) = unit_and_kind(state, unit)?;
    let asked = attest::asked(state, by, unit, &OnTheRoll::Strike(member))?;
    keeper::is_test(kind, test)?;
    if state.keeps("roll.10") {
        is_on(member, (unit, place))?;
    }
    if let Asked::First(Some(by)) = asked
        && (place.contested.contains(member) || gone::are_many(state, place))
    {
        return Ok(Event::Roll(RollEvent::StrikeWaits { unit, member, by }));
    }
    Ok(Event::Roll(RollEvent::StruckOff { unit, member, test: test.clone() }))
}

/// Decides [`RollAct::RecordDeath`](crate::roll::RollAct::RecordDeath): whoever keeps a roll on which the member stands records
/// it, or waits for a second officer where many have gone, or it was contested before (roll.22).
///
/// # Errors
///
/// - [`RollRefusal::NotAMember`] if nobody alive has this number, or who asks is dead (article roll.1)
/// - [`MandateRefusal::OnlyTheRegistrar`] if `by` keeps no roll that the member stands on, and is no second officer (mandate.5)
pub fn record_death(state: &State, by: Actor, member: MemberId) -> Result<Event, Refusal> {
    someone(state, by)?;
    office::living(state, member)?;
    let died = Event::Roll(RollEvent::DeathRecorded { member });
    if office::is_founder(state, by) {
        return Ok(died);
    }
    let mut units = state.rolls.units_of(member);
    let asked = |unit| attest::asked(state, by, unit, &OnTheRoll::Death(member)).ok().map(|asked| (unit, asked));
    let (unit, asked) = units.find_map(asked).ok_or(MandateRefusal::OnlyTheRegistrar { member })?;
    if let (Asked::First(Some(by)), Some(place)) = (asked, state.unit(unit))
        && (place.contested.contains(member) || gone::are_many(state, place))
    {
        return Ok(Event::Roll(RollEvent::DeathWaits { unit, member, by }));
    }
    Ok(died)
}

/// Decides [`RollAct::Move`](crate::roll::RollAct::Move).
///
/// # Errors
///
/// - [`RollRefusal::NotAMember`] (article roll.1)
/// - [`RollRefusal::NoSuchUnit`] (roll.2)
/// - [`RollRefusal::NotTheRegistrar`], [`RollRefusal::NoRegistrar`] unless members move themselves (roll.4)
/// - [`RollRefusal::UnknownTest`], [`RollRefusal::NotAttested`] (roll.6)
/// - [`RollRefusal::OnTheRoll`] if they are there already (roll.8)
/// - [`RollRefusal::NotOnTheRoll`] if they are not where they would leave (roll.10)
/// - [`RollRefusal::AnotherKind`], [`RollRefusal::HoldsASeat`] (roll.11)
pub fn move_member(
    state: &State,
    by: Actor,
    member: MemberId,
    (from, to): (UnitId, UnitId),
    attests: &[Text],
) -> Result<Event, Refusal> {
    someone(state, by)?;
    office::living(state, member)?;
    let (left, _) = unit_and_kind(state, from)?;
    let (joined, kind) = unit_and_kind(state, to)?;
    let receives = office::keeps_roll(state, by, to);
    let mut asked = Asked::First(None);
    if by != Actor::Member(member) || (receives && !kind.open) {
        asked = attest::asked(state, by, to, &OnTheRoll::Receive(member, from))?;
    }
    if by != Actor::Member(member) && matches!(asked, Asked::First(_)) {
        keeper::keeps(state, by, from)?;
    } else if kind.registrar.is_none() && !kind.open && !state.founding {
        keeper::keeps(state, by, to)?;
    }
    keeper::attested(kind, attests)?;
    is_not_on(member, (to, joined))?;
    is_on(member, (from, left))?;
    if left.kind != joined.kind {
        return Err(RollRefusal::AnotherKind { from, to }.into());
    }
    let moved = by != Actor::Member(member) && !office::is_founder(state, by);
    if let Some((_, mandate)) =
        held_through_roll(state, member, from).next().filter(|_| moved && state.keeps("roll.11"))
    {
        return Err(RollRefusal::HoldsASeat { member, unit: from, seat: mandate.seat }.into());
    }
    if receives || kind.open || matches!(asked, Asked::Second) {
        return Ok(received(state, member, (from, to), &asked, (joined, kind)));
    }
    Ok(Event::Roll(RollEvent::MoveAsked { member, from, to }))
}

/// Decides [`RollAct::Receive`](crate::roll::RollAct::Receive).
///
/// # Errors
///
/// - [`RollRefusal::NotAMember`] (article roll.1), [`RollRefusal::NoSuchUnit`] (roll.2)
/// - [`RollRefusal::NotTheRegistrar`], [`RollRefusal::NoRegistrar`] (roll.4)
/// - [`RollRefusal::OnTheRoll`] (roll.8), [`RollRefusal::NotOnTheRoll`] (roll.10)
/// - [`RollRefusal::NotMoving`] (roll.11)
pub fn receive(state: &State, by: Actor, member: MemberId, to: UnitId) -> Result<Event, Refusal> {
    someone(state, by)?;
    office::living(state, member)?;
    let (joined, kind) = unit_and_kind(state, to)?;
    let Some((from, _)) = state.rolls.moves.get(&member).filter(|(_, asked)| *asked == to).copied() else {
        keeper::keeps(state, by, to)?;
        return Err(RollRefusal::NotMoving { member, unit: to }.into());
    };
    let asked = attest::asked(state, by, to, &OnTheRoll::Receive(member, from))?;
    let (left, _) = unit_and_kind(state, from)?;
    is_not_on(member, (to, joined))?;
    is_on(member, (from, left))?;
    Ok(received(state, member, (from, to), &asked, (joined, kind)))
}

/// The member moves, or waits for a second officer where many come (roll.17).
fn received(
    state: &State,
    member: MemberId,
    (from, to): (UnitId, UnitId),
    asked: &Asked,
    joined: (&Unit, &UnitKind),
) -> Event {
    Event::Roll(match asked {
        Asked::First(Some(by)) if attest::are_many(state, joined, 1) => {
            RollEvent::ReceptionWaits { member, from, to, by: *by }
        }
        Asked::First(_) | Asked::Second => RollEvent::Moved { member, from, to, waiting: joined.0.frozen.is_some() },
    })
}
