//! Who dissolves whom, and who agrees: succession.8 to succession.11.

use alloc::vec::Vec;

use crate::body;
use crate::chapters::Refusal;
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MemberId};
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
    rules.find(|rule| by != body && whose(state, body, &rule.by) == Some(by))
}

/// The third body that has to agree.
pub(super) fn third(state: &State, rule: &DissolutionRule, (by, body): (BodyId, BodyId)) -> Option<BodyId> {
    whose(state, body, &rule.with).filter(|with| *with != by && *with != body)
}

/// The body of a kind to which such a right over another belongs: where several of the kind send to that one, the first of the kind.
/// Nobody escapes it by letting in one more.
fn whose(state: &State, body: BodyId, kind: &Text) -> Option<BodyId> {
    let first = || {
        let (place, _) = state.charter.as_ref()?.body_kind(kind)?;
        state.first_of_kind(place).filter(|first| *first != body)
    };
    body::over(state, body, kind).or_else(first)
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
    // What was resolved holds only while whoever resolved it lasts (succession.10).
    let open = state.successions.dissolution(body).filter(|open| body::living(state, open.by).is_ok());
    if let Some(open) = open {
        return Err(SuccessionRefusal::ResolvedAlready { body, by: open.by }.into());
    }
    if is_said(reason, WORDS_MAX) { Ok(()) } else { Err(SuccessionRefusal::NoReason { most: WORDS_MAX }.into()) }
}

/// Returns the dissolution to which a body may agree: what was resolved holds only while whoever resolved it lasts
/// (succession.10).
pub(super) fn to_agree(state: &State, by: BodyId, body: BodyId) -> Result<&Dissolution, Refusal> {
    body::living(state, body)?;
    let lasts = |open: &&Dissolution| {
        let by_charter = rule_of(state, open.by, body).is_some();
        open.with == by && open.until >= state.now && body::living(state, open.by).is_ok() && by_charter
    };
    let open = state.successions.dissolution(body).filter(lasts);
    open.ok_or_else(|| SuccessionRefusal::NothingToAgree { by, body }.into())
}

/// Returns the one of the two sides in which somebody has a vote, or somebody with whom they share a seat in the third body
/// (succession.9).
pub(super) fn side_of(state: &State, (with, body): (BodyId, BodyId), member: MemberId) -> Option<BodyId> {
    let by = state.successions.dissolution(body).map(|open| open.by);
    let has_a_vote = |side: &BodyId| {
        let mut who = core::iter::once(member).chain(holder::who_share_a_seat(state, member, with));
        who.any(|member| state.has_a_vote_in(member, *side))
    };
    by.into_iter().chain([body]).find(has_a_vote)
}

/// Those of a third body who have a vote on one of the two sides.
pub(super) fn on_a_side(state: &State, with: BodyId, body: BodyId) -> Vec<MemberId> {
    let seats = electors::seats_with_a_vote(state, Sender::Body(with));
    holder::in_seats(state, seats).filter(|member| side_of(state, (with, body), *member).is_some()).collect()
}
