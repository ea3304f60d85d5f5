//! Contesting a credential: was the holder of a seat duly elected?

use crate::act::Actor;
use crate::charter::Text;
use crate::event::Event;
use crate::ids::MandateId;
use crate::refusal::{ElectionRefusal, Refusal};
use crate::state::polls::Subject;
use crate::state::{Mandate, State};
use crate::{electors, office};

/// The most characters of a ground.
const GROUND_MAX: u32 = 2_000;

/// Decides [`Act::ContestCredential`](crate::Act::ContestCredential).
///
/// # Errors
///
/// - [`ElectionRefusal::NoSuchMandate`] if there is none of this number (article election.1)
/// - [`ElectionRefusal::MandateOver`] if it has ended (election.30)
/// - [`ElectionRefusal::NotTheirsToContest`] if the actor neither elects the seat nor votes in its body (election.31)
/// - [`ElectionRefusal::NoGround`] if the ground is missing or too long (election.32)
/// - [`ElectionRefusal::TooLate`] if the charter's time for it is over (election.33)
/// - [`ElectionRefusal::ContestedAlready`] if the question has been put before (election.34)
pub(crate) fn contest(state: &State, by: Actor, id: MandateId, ground: &Text) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let mandate = state.mandate(id).ok_or(ElectionRefusal::NoSuchMandate { mandate: id })?;
    if mandate.ended.is_some() {
        return Err(ElectionRefusal::MandateOver { mandate: id }.into());
    }
    let constituency = state.seat(mandate.seat).map(|seat| seat.constituency);
    let elects = constituency.is_some_and(|constituency| electors::is_elector(state, member, constituency));
    let body =
        constituency.and_then(|constituency| state.constituency(constituency)).map(|constituency| constituency.body);
    if !elects && !body.is_some_and(|body| state.sits_and_votes(member, body)) {
        return Err(ElectionRefusal::NotTheirsToContest { member, seat: mandate.seat }.into());
    }
    let most = usize::try_from(GROUND_MAX).unwrap_or(usize::MAX);
    if ground.trim().is_empty() || ground.chars().nth(most).is_some() {
        return Err(ElectionRefusal::NoGround { most: GROUND_MAX }.into());
    }
    in_time(state, id, mandate)?;
    if mandate.contested || state.polls.about(Subject::Mandate(id)).next().is_some() {
        return Err(ElectionRefusal::ContestedAlready { mandate: id }.into());
    }
    Ok(Event::CredentialContested { mandate: id, by: member, ground: ground.clone() })
}

fn in_time(state: &State, id: MandateId, mandate: &Mandate) -> Result<(), ElectionRefusal> {
    let rule = state.seat(mandate.seat).and_then(|seat| state.seat_rule(seat.constituency)).map(|rule| &rule.election);
    let until = rule.and_then(|rule| Some((mandate.since.after(rule.contest?), rule)));
    match until {
        Some((until, rule)) if until < state.now => {
            Err(ElectionRefusal::TooLate { mandate: id, until, under: rule.article.clone() })
        }
        _ => Ok(()),
    }
}
