//! Nobody is put into a body without their own act (body.12).

use crate::body::event::BodyEvent;
use crate::body::refusal::BodyRefusal;
use crate::body::state::Consent;
use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::{BodyId, ConstituencyId, MemberId};
use crate::ground::text::Text;
use crate::office;
use crate::state::State;
use crate::terms::{BodyKind, RecallWay, Source};

use super::{by_itself, is_name, kind_of};

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
    if !seats_unelected(kind_of(state, kind)?) {
        by_itself(state, kind)?;
    }
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

/// Whether somebody may come to sit in a body of a kind who has not stood for it: co-opted, in place of whoever is recalled, or
/// by standing ballots; or named as successor by a body that has no confidence any more.
fn seats_unelected(kind: &BodyKind) -> bool {
    let others = |way: &RecallWay| matches!(way, RecallWay::Standing { .. });
    let named = kind.answers.iter().any(|rule| rule.constructive && rule.confidence.is_some());
    named
        || kind.seats.iter().any(|rule| {
            rule.source == Source::CoOpted
                || rule.recalls.iter().any(|recall| recall.constructive || others(&recall.by))
        })
}

/// Refuses to seat somebody who has neither stood for a body nor agreed to sit in it (body.18).
///
/// # Errors
///
/// [`BodyRefusal::HasNotAgreed`] (article body.12)
pub(crate) fn has_agreed(state: &State, member: MemberId, body: BodyId) -> Result<(), Refusal> {
    let (Some(kind), Some(place)) = (state.body_kind(body), state.body(body)) else { return Ok(()) };
    has_consented(state, member, &kind.name, &place.name)
}

/// What somebody agreed to has come to be: they sit there.
pub(crate) fn sits(state: &mut State, member: MemberId, constituency: ConstituencyId) {
    let body = state.constituency(constituency).map(|place| place.body);
    let named = body.and_then(|body| Some((state.body_kind(body)?.name.clone(), state.body(body)?.name.clone())));
    if let Some((kind, name)) = named {
        over(state, member, &kind, &name);
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
