//! Which acts wait (pending.3).

use crate::body::act::BodyAct;
use crate::chapters::{Act, Event};
use crate::ground::actor::Actor;
use crate::ground::ids::PendingId;
use crate::pending::event::PendingEvent;
use crate::pending::refusal::PendingRefusal;
use crate::roll::act::RollAct;
use crate::state::State;
use crate::terms::{ConsentRule, Consented};

/// Returns the event by which a lawful act waits for the consent of somebody else, if the charter gives them that right.
/// The founders ask nobody, and nobody asks themself: an officer's own act waits only for another officer.
///
/// # Errors
///
/// [`PendingRefusal::WaitsAlready`] if they ask for it a second time (article pending.10)
pub(crate) fn held(state: &State, by: Actor, act: &Act) -> Result<Option<Event>, PendingRefusal> {
    let Actor::Member(member) = by else { return Ok(None) };
    let Some((_, rule)) = rule_of(state, act) else { return Ok(None) };
    if let Some(pending) = state.pending.waits(member, act) {
        return Err(PendingRefusal::WaitsAlready { member, pending });
    }
    let until = state.later(rule.within);
    Ok(Some(PendingEvent::ActHeld { pending: PendingId(0), by: member, until }.into()))
}

/// Takes in the act that is about to wait, before the event by which it does. It stands in the entry beside the event,
/// which does not repeat it.
pub(crate) fn take_in(state: &mut State, act: &Act, first: &Event) {
    if let Event::Pending(PendingEvent::ActHeld { .. }) = first
        && let Some((place, _)) = rule_of(state, act)
    {
        state.pending.take_in(act, place);
    }
}

/// The rule that makes an act wait. Where nobody holds the office just now, silence decides in time.
fn rule_of<'a>(state: &'a State, act: &Act) -> Option<(u16, &'a ConsentRule)> {
    let kind = consented(act)?;
    let rules = state.charter.as_ref()?.consents.iter().enumerate();
    let (place, rule) = rules.into_iter().find(|(_, rule)| rule.to == kind)?;
    Some((u16::try_from(place).ok()?, rule))
}

/// What a charter calls an act that may wait.
fn consented(act: &Act) -> Option<Consented> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "a charter can make only these wait")]
    match act {
        Act::Body(BodyAct::Affiliate { .. }) => Some(Consented::Affiliate),
        Act::Body(BodyAct::Apportion { .. }) => Some(Consented::Apportion),
        Act::Roll(RollAct::DeclareFigure { .. }) => Some(Consented::DeclareFigure),
        Act::Roll(RollAct::SetWeight { .. }) => Some(Consented::SetWeight),
        Act::Roll(RollAct::Strike { .. }) => Some(Consented::Strike),
        _ => None,
    }
}
