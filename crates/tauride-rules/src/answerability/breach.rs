//! Who is said to have broken what was resolved: answerability.22.

use crate::chapters::{Event, Refusal};
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{BodyId, MemberId, ResolutionId};
use crate::ground::text::Text;
use crate::resolution::state::Standing;
use crate::state::State;
use crate::votes::electors;
use crate::{office, resolution};

use super::event::AnswerabilityEvent;
use super::refusal::AnswerabilityRefusal;
use super::state::Breach;
use super::whom::answers_to;
use super::{WORDS_MAX, in_words};

/// Decides [`AnswerabilityAct::Accuse`](super::AnswerabilityAct::Accuse).
///
/// # Errors
///
/// - [`ResolutionRefusal::NoSuchResolution`](crate::resolution::ResolutionRefusal::NoSuchResolution) (article resolution.1)
/// - [`AnswerabilityRefusal::NeverHeld`], [`AnswerabilityRefusal::MayNotAccuse`], [`AnswerabilityRefusal::NotBound`],
///   [`AnswerabilityRefusal::AccusedAlready`] (answerability.22), [`AnswerabilityRefusal::NotInWords`] (answerability.4)
pub(super) fn accuse(
    state: &State,
    by: Actor,
    (resolution, accused): (ResolutionId, MemberId),
    text: &Text,
) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let found = resolution::found(state, resolution)?;
    if found.standing == Standing::Void {
        return Err(AnswerabilityRefusal::NeverHeld { resolution }.into());
    }
    let body = found.body;
    if !electors::belongs(state, member, Sender::Body(body)) && state.keeps("answerability.22") {
        return Err(AnswerabilityRefusal::MayNotAccuse { member, body }.into());
    }
    if !is_bound(state, accused, body) {
        return Err(AnswerabilityRefusal::NotBound { member: accused, body }.into());
    }
    in_words(text, WORDS_MAX)?;
    if state.answers.breach(resolution, (accused, member)).is_some() {
        return Err(AnswerabilityRefusal::AccusedAlready { member, accused, resolution }.into());
    }
    Ok(AnswerabilityEvent::BreachSaid { resolution, member: accused, by: member, text: text.clone() }.into())
}

/// Whether somebody sits in a body, votes in it, or sits in one that answers to it.
fn is_bound(state: &State, member: MemberId, body: BodyId) -> bool {
    let mut sits = state.bodies_of(member).filter(|own| *own == body || answers_to(state, *own, body).is_some());
    electors::belongs(state, member, Sender::Body(body)) || sits.next().is_some()
}

/// Decides [`AnswerabilityAct::Rejoin`](super::AnswerabilityAct::Rejoin).
///
/// # Errors
///
/// [`AnswerabilityRefusal::NotSaid`], [`AnswerabilityRefusal::RejoinedAlready`] (article answerability.22),
/// [`AnswerabilityRefusal::NotInWords`] (answerability.4)
pub(super) fn rejoin(
    state: &State,
    by: Actor,
    (resolution, accuser): (ResolutionId, MemberId),
    text: &Text,
) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    if said(state, resolution, (member, accuser))?.answer.is_some() {
        return Err(AnswerabilityRefusal::RejoinedAlready { member, resolution }.into());
    }
    in_words(text, WORDS_MAX)?;
    Ok(AnswerabilityEvent::BreachAnswered { resolution, member, by: accuser, text: text.clone() }.into())
}

/// Decides [`AnswerabilityAct::Retract`](super::AnswerabilityAct::Retract).
///
/// # Errors
///
/// [`AnswerabilityRefusal::NotSaid`] (article answerability.22)
pub(super) fn retract(
    state: &State,
    by: Actor,
    (resolution, accused): (ResolutionId, MemberId),
) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    said(state, resolution, (accused, member))?;
    Ok(AnswerabilityEvent::BreachRetracted { resolution, member: accused, by: member }.into())
}

fn said(state: &State, of: ResolutionId, (accused, by): (MemberId, MemberId)) -> Result<&Breach, Refusal> {
    let found = state.answers.breach(of, (accused, by));
    found.ok_or_else(|| AnswerabilityRefusal::NotSaid { member: by, accused, resolution: of }.into())
}
