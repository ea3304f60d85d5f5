//! How members come off a roll: they leave, are struck off, or move.

use crate::act::Actor;
use crate::charter::Text;
use crate::event::Event;
use crate::ids::{MemberId, UnitId};
use crate::office;
use crate::refusal::{Refusal, RollRefusal};
use crate::state::State;

use super::{is_not_on, is_on, keeper, someone, unit_and_kind};

/// Decides [`Act::Leave`](crate::Act::Leave).
///
/// # Errors
///
/// - [`RollRefusal::OnlyAMember`] if the founders ask (article roll.1)
/// - [`RollRefusal::NoSuchUnit`] (roll.2)
/// - [`RollRefusal::NotOnTheRoll`] (roll.9)
pub fn leave(state: &State, by: Actor, unit: UnitId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let (place, _) = unit_and_kind(state, unit)?;
    is_on(member, (unit, place))?;
    Ok(Event::LeftRoll { unit, member })
}

/// Decides [`Act::Strike`](crate::Act::Strike).
///
/// # Errors
///
/// - [`RollRefusal::NoSuchUnit`] (article roll.2)
/// - [`RollRefusal::NotTheRegistrar`], [`RollRefusal::NoRegistrar`] (roll.4)
/// - [`RollRefusal::UnknownTest`] (roll.5)
/// - [`RollRefusal::NotOnTheRoll`] (roll.9)
pub fn strike(state: &State, by: Actor, unit: UnitId, member: MemberId, test: &Text) -> Result<Event, Refusal> {
    someone(state, by)?;
    let (place, kind) = unit_and_kind(state, unit)?;
    keeper::keeps(state, by, unit)?;
    keeper::is_test(kind, test)?;
    is_on(member, (unit, place))?;
    Ok(Event::StruckOff { unit, member, test: test.clone() })
}

/// Decides [`Act::Move`](crate::Act::Move).
///
/// # Errors
///
/// - [`RollRefusal::NotAMember`] (article roll.1)
/// - [`RollRefusal::NoSuchUnit`] (roll.2)
/// - [`RollRefusal::NotTheRegistrar`], [`RollRefusal::NoRegistrar`] unless members move themselves (roll.4)
/// - [`RollRefusal::UnknownTest`], [`RollRefusal::NotAttested`] (roll.5)
/// - [`RollRefusal::OnTheRoll`] if they are there already (roll.7)
/// - [`RollRefusal::NotOnTheRoll`] if they are not where they would leave (roll.9)
/// - [`RollRefusal::AnotherKind`] (roll.10)
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
    if by != Actor::Member(member) {
        keeper::keeps(state, by, from)?;
        keeper::keeps(state, by, to)?;
    }
    keeper::attested(kind, attests)?;
    is_not_on(member, (to, joined))?;
    is_on(member, (from, left))?;
    if left.kind != joined.kind {
        return Err(RollRefusal::AnotherKind { from, to }.into());
    }
    Ok(Event::Moved { member, from, to, waiting: joined.frozen.is_some() })
}
