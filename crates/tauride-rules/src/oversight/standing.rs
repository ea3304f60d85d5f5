//! Rights that stand, and are not used on each resolution: to attend (oversight.25), and to instruct (oversight.26).

use crate::ground::ids::{BodyId, MemberId};
use crate::state::State;
use crate::terms::{OversightRule, Right};

use super::begin::{holder, over};

/// Returns whether a member comes to the sittings of a body with a voice, because they sit in one that may attend them.
pub(crate) fn attends(state: &State, member: MemberId, body: BodyId) -> bool {
    let sits_in = |there: BodyId| {
        state.sits_now(member).any(|seat| state.place_of(seat).is_some_and(|place| place.body == there))
    };
    given(state, Right::Attend, body).any(|(by, _)| sits_in(by))
}

/// Returns the rule by which one body has another carry out what it resolves on a subject. What names no subject comes under a
/// right that is about everything, and under no other: nobody is bound by leaving a word out.
pub fn instructs<'a>(state: &'a State, by: BodyId, body: BodyId, subject: &str) -> Option<&'a OversightRule> {
    let is_about = |rule: &OversightRule| rule.on.is_empty() || rule.names(subject);
    given(state, Right::Instruct, body).find(|(own, rule)| *own == by && is_about(rule)).map(|(_, rule)| rule)
}

/// The bodies that have a right over a body, each by its rule.
fn given(state: &State, right: Right, body: BodyId) -> impl Iterator<Item = (BodyId, &OversightRule)> {
    let rules = over(state, body).filter(move |(_, rule)| rule.right == right);
    rules.filter_map(|(_, rule)| Some((holder(state, rule)?, rule)))
}
