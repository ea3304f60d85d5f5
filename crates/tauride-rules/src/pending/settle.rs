//! Giving, withholding, taking back.

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::{MemberId, PendingId};
use crate::office;
use crate::pending::event::PendingEvent;
use crate::pending::refusal::PendingRefusal;
use crate::pending::state::Held;
use crate::state::State;

/// The most characters of a reason.
const REASON_MAX: u32 = 2_000;

/// Decides [`PendingAct::Consent`](crate::pending::PendingAct::Consent).
///
/// # Errors
///
/// - [`PendingRefusal::NoSuchAct`], [`PendingRefusal::Settled`] (articles pending.1, pending.2)
/// - [`PendingRefusal::NotTheirsToConsent`] (pending.4)
pub(super) fn consent(state: &State, by: Actor, id: PendingId) -> Result<Event, Refusal> {
    let member = deciding(state, by, id)?;
    Ok(PendingEvent::ConsentGiven { pending: id, by: Some(member) }.into())
}

/// Decides [`PendingAct::Withhold`](crate::pending::PendingAct::Withhold).
///
/// # Errors
///
/// - [`PendingRefusal::NoSuchAct`], [`PendingRefusal::Settled`] (articles pending.1, pending.2)
/// - [`PendingRefusal::NotTheirsToConsent`] (pending.4)
/// - [`PendingRefusal::NoReason`] (pending.5)
pub(super) fn withhold(state: &State, by: Actor, id: PendingId, reason: &str) -> Result<Event, Refusal> {
    let member = deciding(state, by, id)?;
    let most = usize::try_from(REASON_MAX).unwrap_or(usize::MAX);
    if reason.trim().is_empty() || reason.chars().nth(most).is_some() {
        return Err(PendingRefusal::NoReason { most: REASON_MAX }.into());
    }
    Ok(PendingEvent::ConsentWithheld { pending: id, by: Some(member), reason: reason.into() }.into())
}

/// Decides [`PendingAct::TakeBack`](crate::pending::PendingAct::TakeBack).
///
/// # Errors
///
/// - [`PendingRefusal::NoSuchAct`], [`PendingRefusal::Settled`] (articles pending.1, pending.2)
/// - [`PendingRefusal::NotTheAsker`] (pending.6)
pub(super) fn take_back(state: &State, by: Actor, id: PendingId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let held = waiting(state, id)?;
    if held.by() != member {
        return Err(PendingRefusal::NotTheAsker { member, pending: id }.into());
    }
    Ok(PendingEvent::ActTakenBack { pending: id }.into())
}

/// Returns who decides on an act: the holder of the office that the charter names, who did not ask for it.
fn deciding(state: &State, by: Actor, id: PendingId) -> Result<MemberId, Refusal> {
    let member = office::member(state, by)?;
    let held = waiting(state, id)?;
    let rule = state.charter.as_ref().and_then(|charter| charter.consents.get(usize::from(held.rule())));
    match rule {
        Some(rule) if held.by() == member || !office::has(state, member, &rule.by) => {
            let (office, under) = (rule.by.seat.clone(), rule.article.clone());
            Err(PendingRefusal::NotTheirsToConsent { member, pending: id, office, under }.into())
        }
        Some(_) => Ok(member),
        // The charter no longer asks for consent: silence decides.
        None => Err(PendingRefusal::Settled { pending: id }.into()),
    }
}

fn waiting(state: &State, id: PendingId) -> Result<&Held, Refusal> {
    let held = state.pending.get(id).ok_or(PendingRefusal::NoSuchAct { pending: id })?;
    if held.act().is_some() { Ok(held) } else { Err(PendingRefusal::Settled { pending: id }.into()) }
}
