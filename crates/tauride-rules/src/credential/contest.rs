//! Contesting a credential: was the holder of a seat duly elected?

use crate::chapters::{Event, Refusal};
use crate::credential::event::CredentialEvent;
use crate::credential::refusal::CredentialRefusal;
use crate::ground::actor::Actor;
use crate::ground::ids::MandateId;
use crate::ground::text::Text;
use crate::mandate::state::Mandate;
use crate::question::Subject;
use crate::state::State;
use crate::votes::electors;
use crate::{body, office};

/// The most characters of a ground.
const GROUND_MAX: u32 = 2_000;

/// Decides [`CredentialAct::ContestCredential`](crate::credential::CredentialAct::ContestCredential).
///
/// # Errors
///
/// - [`CredentialRefusal::NoSuchMandate`] if there is none of this number (article election.1)
/// - [`CredentialRefusal::MandateOver`] if it has ended (credential.1)
/// - [`CredentialRefusal::NotTheirsToContest`] if the actor neither elects the seat nor votes in its body (credential.2)
/// - [`CredentialRefusal::NoGround`] if the ground is missing or too long (credential.3)
/// - [`CredentialRefusal::TooLate`] if the charter's time for it is over (credential.4)
/// - [`CredentialRefusal::ContestedAlready`] if the question has been put before (credential.5)
pub(super) fn contest(state: &State, by: Actor, id: MandateId, ground: &Text) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let mandate = state.mandate(id).ok_or(CredentialRefusal::NoSuchMandate { mandate: id })?;
    if mandate.ended.is_some() {
        return Err(CredentialRefusal::MandateOver { mandate: id }.into());
    }
    let constituency = state.seat(mandate.seat).map(|seat| seat.constituency);
    let elects = constituency.is_some_and(|constituency| electors::is_elector(state, member, constituency));
    let body =
        constituency.and_then(|constituency| state.constituency(constituency)).map(|constituency| constituency.body);
    if !elects && !body.is_some_and(|body| state.sits_and_votes(member, body)) {
        return Err(CredentialRefusal::NotTheirsToContest { member, seat: mandate.seat }.into());
    }
    let most = usize::try_from(GROUND_MAX).unwrap_or(usize::MAX);
    if ground.trim().is_empty() || ground.chars().nth(most).is_some() {
        return Err(CredentialRefusal::NoGround { most: GROUND_MAX }.into());
    }
    body.map_or(Ok(()), |body| body::is_seated(state, body))?;
    in_time(state, id, mandate)?;
    if mandate.contested || state.polls.about(Subject::Mandate(id)).next().is_some() {
        return Err(CredentialRefusal::ContestedAlready { mandate: id }.into());
    }
    Ok(Event::Credential(CredentialEvent::CredentialContested { mandate: id, by: member, ground: ground.clone() }))
}

fn in_time(state: &State, id: MandateId, mandate: &Mandate) -> Result<(), CredentialRefusal> {
    let rule = state.seat(mandate.seat).and_then(|seat| state.seat_rule(seat.constituency)).map(|rule| &rule.election);
    let until = rule.and_then(|rule| Some((state.after(mandate.since, rule.contest?), rule)));
    match until {
        Some((until, rule)) if until < state.now => {
            Err(CredentialRefusal::TooLate { mandate: id, until, under: rule.article.clone() })
        }
        _ => Ok(()),
    }
}
