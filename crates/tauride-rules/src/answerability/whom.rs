//! Who answers to whom, and who speaks for a body: answerability.1, answerability.2 and answerability.24.

use alloc::borrow::Cow;

use crate::chapters::Refusal;
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MemberId};
use crate::ground::instant::Instant;
use crate::state::State;
use crate::terms::AnswerRule;
use crate::votes::electors;
use crate::{body, office};

use super::AnswerabilityRefusal;

/// Returns the bodies that a body answers to, each with what the charter says of it; where it says nothing, an executive or an
/// office answers to the body that elects it (answerability.1).
pub fn superiors(state: &State, body: BodyId) -> impl Iterator<Item = (BodyId, Cow<'_, AnswerRule>)> {
    let kind = state.body_kind(body).filter(|_| state.body(body).is_some_and(|body| !body.ended));
    let rules = kind.map(crate::terms::BodyKind::answer_rules).unwrap_or_default();
    rules.into_owned().into_iter().filter_map(move |rule| {
        let superior = body::over(state, body, &rule.to)?;
        Some((superior, Cow::Owned(rule)))
    })
}

/// Returns what the charter says of how a body answers to another; nothing where it does not.
pub fn answers_to(state: &State, body: BodyId, to: BodyId) -> Option<AnswerRule> {
    superiors(state, body).find(|(superior, _)| *superior == to).map(|(_, rule)| rule.into_owned())
}

/// Refuses what is only between a body and the one that it answers to (answerability.1).
pub(super) fn is_answering(state: &State, body: BodyId, to: BodyId) -> Result<AnswerRule, Refusal> {
    let kind = body::living(state, body)?;
    body::living(state, to)?;
    let found = answers_to(state, body, to);
    found.ok_or_else(|| AnswerabilityRefusal::DoesNotAnswer { body, to, under: kind.article.clone() }.into())
}

/// Returns whether a member speaks for a body: one of its officers; where it has none, anybody with a vote in it.
pub fn speaks_for(state: &State, member: MemberId, body: BodyId) -> bool {
    office::conducts(state, member, Sender::Body(body))
}

/// Refuses whoever does not speak for a body (answerability.2).
pub(super) fn speaks(state: &State, member: MemberId, body: BodyId) -> Result<(), Refusal> {
    if speaks_for(state, member, body) {
        Ok(())
    } else {
        Err(AnswerabilityRefusal::DoesNotSpeak { member, body }.into())
    }
}

/// Returns whether a member with a vote in a body calls a sitting of it, because nobody has for as long as the charter lets pass
/// (answerability.24).
pub(crate) fn may_convene(state: &State, member: MemberId, body: BodyId) -> bool {
    is_late(state, body) && electors::belongs(state, member, Sender::Body(body))
}

/// Whether a body has not met for longer than the charter lets pass, and will not meet before as much has passed again.
fn is_late(state: &State, body: BodyId) -> bool {
    let Some(since) = late_from(state, body) else { return false };
    let every = state.body_kind(body).and_then(|kind| kind.sittings.as_ref()?.every);
    let soon = every.map_or(state.now, |every| state.later(every));
    since <= state.now && state.sittings.of(body).all(|(_, sitting)| sitting.opens > soon)
}

/// Returns from when anybody with a vote in a body calls a sitting of it, if the charter says how often it meets.
pub(super) fn late_from(state: &State, body: BodyId) -> Option<Instant> {
    let every = state.body_kind(body)?.sittings.as_ref()?.every?;
    let begins = state.body(body)?.seated;
    let last = state.sittings.last_met(body).max(begins)?;
    Some(state.after(last, every))
}
