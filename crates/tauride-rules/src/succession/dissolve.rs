//! Who dissolves whom, and who agrees: succession.8 to succession.11.

use crate::body;
use crate::chapters::Refusal;
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MemberId};
use crate::ground::members::MemberSet;
use crate::ground::text::{Text, is_said};
use crate::mandate::holder;
use crate::state::State;
use crate::terms::DissolutionRule;
use crate::votes::electors;

use super::WORDS_MAX;
use super::refusal::SuccessionRefusal;
use super::state::Dissolution;

/// Returns what the charter says of how a body dissolves another; nothing where it does not.
pub fn rule_of(state: &State, by: BodyId, body: BodyId) -> Option<&DissolutionRule> {
    let kind = &state.body_kind(body)?.name;
    let mut rules = state.charter.as_ref()?.dissolutions.iter().filter(|rule| rule.of == *kind);
    rules.find(|rule| by != body && body::over(state, body, &rule.by) == Some(by))
}

/// The third body that has to agree.
pub(super) fn third(state: &State, rule: &DissolutionRule, (by, body): (BodyId, BodyId)) -> Option<BodyId> {
    body::over(state, body, &rule.with).filter(|with| *with != by && *with != body)
}

/// Refuses a dissolution that the charter does not know, without a reason, or for which nobody could agree (succession.8).
pub(super) fn may_dissolve(state: &State, by: BodyId, body: BodyId, reason: &Text) -> Result<(), Refusal> {
    let kind = body::living(state, body)?;
    let Some(rule) = rule_of(state, by, body) else {
        return Err(SuccessionRefusal::NotDissolvedBy { by, body, under: kind.article.clone() }.into());
    };
    if third(state, rule, (by, body)).is_none() {
        return Err(SuccessionRefusal::NobodyAgrees { body, under: rule.article.clone() }.into());
    }
    if let Some(open) = state.successions.dissolution(body) {
        return Err(SuccessionRefusal::ResolvedAlready { body, by: open.by }.into());
    }
    if is_said(reason, WORDS_MAX) { Ok(()) } else { Err(SuccessionRefusal::NoReason { most: WORDS_MAX }.into()) }
}

/// Returns the dissolution to which a body may agree: what was resolved holds only while whoever resolved it lasts
/// (succession.10).
pub(super) fn to_agree(state: &State, by: BodyId, body: BodyId) -> Result<&Dissolution, Refusal> {
    body::living(state, body)?;
    let open = state
        .successions
        .dissolution(body)
        .filter(|open| open.with == by && open.until >= state.now && body::living(state, open.by).is_ok());
    open.ok_or_else(|| SuccessionRefusal::NothingToAgree { by, body }.into())
}

/// Returns the one of the two sides in which somebody has a vote (succession.9).
pub(super) fn side_of(state: &State, body: BodyId, member: MemberId) -> Option<BodyId> {
    let by = state.successions.dissolution(body).map(|open| open.by);
    by.into_iter().chain([body]).find(|side| state.has_a_vote_in(member, *side))
}

/// Those of a third body who have a vote on one of the two sides.
pub(super) fn on_a_side(state: &State, with: BodyId, body: BodyId) -> MemberSet {
    let seats = electors::seats_with_a_vote(state, Sender::Body(with));
    holder::in_seats(state, seats).filter(|member| side_of(state, body, *member).is_some()).collect()
}
