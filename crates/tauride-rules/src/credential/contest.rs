//! Contesting a credential: was the holder of a seat duly elected?

use crate::chapters::{Event, Refusal};
use crate::credential::event::CredentialEvent;
use crate::credential::refusal::CredentialRefusal;
use crate::ground::actor::Actor;
use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, MandateId};
use crate::ground::text::Text;
use crate::mandate::event::Title;
use crate::mandate::state::Mandate;
use crate::state::State;
use crate::terms::Ground;
use crate::votes::electors;
use crate::{body, office};

use super::decides::{counts, deciding_body, seat_of};

/// The most characters that say what was wrong.
const SAYS_MAX: u32 = 2_000;

/// How long a credential may be contested, unless the charter says otherwise (credential.4).
pub const CONTEST: Span = Span::days(14);

/// Decides [`CredentialAct::ContestCredential`](crate::credential::CredentialAct::ContestCredential).
///
/// # Errors
///
/// - [`CredentialRefusal::NoSuchMandate`] if there is none of this number (article credential.1)
/// - [`CredentialRefusal::MandateOver`] if it has ended (credential.1)
/// - [`CredentialRefusal::NotTheirsToContest`] if the actor neither elects the seat nor votes in its body (credential.2)
/// - [`CredentialRefusal::NotElected`], [`CredentialRefusal::NoGround`], [`CredentialRefusal::NotAGroundHere`]
///   (credential.3)
/// - [`BodyRefusal::NotSeated`](crate::body::refusal::BodyRefusal::NotSeated) while nobody can decide on it (body.16)
/// - [`CredentialRefusal::TooLate`] if the time for it is over (credential.4)
/// - [`CredentialRefusal::ContestedAlready`] if the actor has contested it on this ground (credential.5)
/// - [`CredentialRefusal::NobodyDecides`] if there is no body of the kind that the charter names (credential.6)
pub(super) fn contest(state: &State, by: Actor, id: MandateId, ground: Ground, says: &Text) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let mandate = state.mandate(id).ok_or(CredentialRefusal::NoSuchMandate { mandate: id })?;
    if mandate.ended.is_some() {
        return Err(CredentialRefusal::MandateOver { mandate: id }.into());
    }
    let constituency = state.seat(mandate.seat).map(|seat| seat.constituency);
    let elects = constituency.is_some_and(|constituency| electors::is_elector(state, member, constituency));
    let sits = seat_of(state, id).is_some_and(|(constituency, _)| state.sits_and_votes(member, constituency.body));
    if !elects && !sits {
        return Err(CredentialRefusal::NotTheirsToContest { member, seat: mandate.seat }.into());
    }
    on_a_ground(state, id, mandate, (ground, says))?;
    let decides = deciding_body(state, id).ok_or(CredentialRefusal::NobodyDecides { mandate: id })?;
    in_time(state, (id, mandate), decides)?;
    body::is_seated(state, decides)?;
    if state.contests.get(&id).is_some_and(|contests| contests.contains(member, ground)) {
        return Err(CredentialRefusal::ContestedAlready { member, mandate: id }.into());
    }
    Ok(Event::Credential(CredentialEvent::CredentialContested { mandate: id, by: member, ground, says: says.clone() }))
}

/// A ground is about the election, so there must have been one, and is said in words (credential.3).
fn on_a_ground(
    state: &State,
    id: MandateId,
    mandate: &Mandate,
    (ground, says): (Ground, &Text),
) -> Result<(), CredentialRefusal> {
    match mandate.title {
        Title::ExOfficio(_) | Title::CoOpted(_) | Title::Replacement(_) | Title::SelfConstituted => {
            return Err(CredentialRefusal::NotElected { mandate: id });
        }
        Title::Elected(_) | Title::Alternate | Title::Countback(_) | Title::HeldUp => {}
    }
    let most = usize::try_from(SAYS_MAX).unwrap_or(usize::MAX);
    if says.trim().is_empty() || says.chars().nth(most).is_some() {
        return Err(CredentialRefusal::NoGround { most: SAYS_MAX });
    }
    let rule = seat_of(state, id).map(|(_, rule)| &rule.election);
    let own = rule.and_then(|rule| rule.credentials.as_ref());
    if counts(own, ground) {
        return Ok(());
    }
    Err(CredentialRefusal::NotAGroundHere { under: own.map(|own| own.article.clone()).unwrap_or_default() })
}

/// The time begins when the seat is taken, and not before those are seated who decide (credential.4).
fn in_time(state: &State, (id, mandate): (MandateId, &Mandate), decides: BodyId) -> Result<(), CredentialRefusal> {
    let Some((_, rule)) = seat_of(state, id) else { return Ok(()) };
    let Some(seated) = state.body(decides).and_then(|body| body.seated) else { return Ok(()) };
    let until = state.after(mandate.since.max(seated), rule.election.contest.unwrap_or(CONTEST));
    if until < state.now {
        return Err(CredentialRefusal::TooLate { mandate: id, until, under: rule.election.article.clone() });
    }
    Ok(())
}
