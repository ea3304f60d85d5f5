//! Nobody is put into a body without their own act (body.12).

use crate::body::event::BodyEvent;
use crate::body::refusal::BodyRefusal;
use crate::body::state::Consent;
use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::MemberId;
use crate::ground::text::Text;
use crate::office;
use crate::state::State;

use super::{by_itself, is_name};

/// In how many bodies that do not exist yet somebody may have agreed to sit.
const CONSENTS_MAX: usize = 20;

/// Decides [`BodyAct::Consent`](crate::body::BodyAct::Consent).
///
/// # Errors
///
/// - [`BodyRefusal::NoSuchKind`], [`BodyRefusal::BadName`] (article body.1)
/// - [`BodyRefusal::NotByItself`] (body.11)
/// - [`BodyRefusal::AgreedAlready`], [`BodyRefusal::AgreedTooOften`] (body.12)
pub(super) fn consent(state: &State, by: Actor, kind: &Text, name: &Text) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    by_itself(state, kind)?;
    is_name(name)?;
    let given = given(state, member);
    if given.iter().any(|consent| consent.is_for(kind, name)) {
        return Err(BodyRefusal::AgreedAlready { member }.into());
    }
    if given.len() >= CONSENTS_MAX {
        return Err(BodyRefusal::AgreedTooOften { member }.into());
    }
    Ok(Event::Body(BodyEvent::Consented { kind: kind.clone(), name: name.clone(), member }))
}

/// Decides [`BodyAct::WithdrawConsent`](crate::body::BodyAct::WithdrawConsent).
///
/// # Errors
///
/// [`BodyRefusal::HasNotAgreed`] (article body.12)
pub(super) fn withdraw(state: &State, by: Actor, kind: &Text, name: &Text) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    has_consented(state, member, kind, name)?;
    Ok(Event::Body(BodyEvent::ConsentWithdrawn { kind: kind.clone(), name: name.clone(), member }))
}

/// Refuses to name somebody who has not agreed to it (body.12).
pub(super) fn has_consented(state: &State, member: MemberId, kind: &str, name: &str) -> Result<(), Refusal> {
    if given(state, member).iter().any(|consent| consent.is_for(kind, name)) {
        Ok(())
    } else {
        Err(BodyRefusal::HasNotAgreed { member, name: name.into() }.into())
    }
}

pub(super) fn consented(state: &mut State, member: MemberId, kind: &Text, name: &Text) {
    let consent = Consent { kind: kind.clone(), name: name.clone() };
    state.consents.entry(member).or_default().push(consent);
}

/// What somebody agreed to has come to be, or they agree no longer.
pub(super) fn over(state: &mut State, member: MemberId, kind: &str, name: &str) {
    let Some(given) = state.consents.get_mut(&member) else { return };
    given.retain(|consent| !consent.is_for(kind, name));
    if given.is_empty() {
        state.consents.remove(&member);
    }
}

fn given(state: &State, member: MemberId) -> &[Consent] {
    state.consents.get(&member).map_or(&[][..], |given| given.as_slice())
}
