//! Which rights there are over what was resolved: oversight.3 to oversight.6.

use alloc::vec::Vec;

use crate::ground::ids::{BodyId, ResolutionId};
use crate::oversight::event::OversightEvent;
use crate::oversight::state::Overseen;
use crate::resolution;
use crate::state::{Queue, State};
use crate::terms::OversightRule;

/// Something was resolved: it waits, if anybody has a right for which it waits, and the clock of every right begins. What
/// nobody has a right over holds at once.
pub(crate) fn after_resolved(state: &State, id: ResolutionId, queue: &mut Queue) {
    let Some(resolution) = state.resolution(id).filter(|resolution| resolution.is_in_force()) else { return };
    if !begin(state, (id, resolution.body), |rule| is_about(state, rule, &resolution.holds.on), queue) {
        resolution::after_in_force(state, id, queue);
    }
}

/// Whether a rule is about what was resolved (oversight.3).
fn is_about(state: &State, rule: &OversightRule, subject: &str) -> bool {
    rule.is_about(subject) && (rule.on.is_empty() || rule.names(subject) || state.keeps("oversight.3"))
}

/// What was resolved under another subject is called in: it waits for the right of that body.
pub(super) fn after_called_in(state: &State, (id, by): (ResolutionId, BodyId), subject: &str, queue: &mut Queue) {
    let Some(resolution) = state.resolution(id).filter(|resolution| resolution.can_be_undone()) else { return };
    let is_new = |rule: &OversightRule| resolution.was_under(rule);
    begin(state, (id, resolution.body), |rule| is_new(rule) && covers(state, (id, by), rule, subject), queue);
}

/// Begins the clock of every right over a resolution that is one of these. Returns whether it waits for any of them.
fn begin(
    state: &State,
    (id, body): (ResolutionId, BodyId),
    is: impl Fn(&OversightRule) -> bool,
    queue: &mut Queue,
) -> bool {
    let rules = over(state, body).filter(|(_, rule)| rule.right.is_used() && is(rule));
    let rules: Vec<(u16, &OversightRule)> = rules.collect();
    let waits = rules.iter().any(|(_, rule)| rule.right.holds_up() && state.keeps("oversight.4"));
    queue.extend(waits.then(|| resolution::waits(id)));
    queue.extend(rules.into_iter().map(|(place, rule)| {
        let (by, until) = (holder(state, rule), state.later(rule.within));
        OversightEvent::RightBegan { resolution: id, right: rule.right, rule: place, by, until }.into()
    }));
    waits
}

/// Whether a rule gives a body a right over a resolution on a subject, which it has not had over it.
pub(super) fn covers(state: &State, (id, by): (ResolutionId, BodyId), rule: &OversightRule, subject: &str) -> bool {
    let had = state.oversight.over(id).iter().any(|right| *right.rule == *rule);
    rule.right.is_used() && !had && rule.names(subject) && holder(state, rule) == Some(by)
}

/// Returns the rules about what a body resolves or does, with their places in the charter.
pub(crate) fn over(state: &State, body: BodyId) -> impl Iterator<Item = (u16, &OversightRule)> {
    let kind = state.body_kind(body).map(|kind| &kind.name);
    let rules = state.charter.as_ref().map_or(&[][..], |charter| &charter.oversight);
    let rules = (0_u16..).zip(rules);
    rules.filter(move |(_, rule)| Some(&rule.over) == kind)
}

/// Returns whether a right over a resolution is that of a body: also where the body was formed after its clock had begun.
pub(super) fn is_theirs(state: &State, right: &Overseen, body: BodyId) -> bool {
    right.by.or_else(|| holder(state, &right.rule)) == Some(body)
}

/// Whether a right is the one that somebody would override: that of a body; or, as long as there is nobody whose it is, that which
/// the body that resolved it finds against itself.
pub(super) fn is_against(state: &State, right: &Overseen, against: BodyId, resolution: ResolutionId) -> bool {
    let nobodys = right.by.or_else(|| holder(state, &right.rule)).is_none();
    is_theirs(state, right, against) || (nobodys && is_of(state, against, resolution))
}

/// Whether a body has resolved it.
pub(super) fn is_of(state: &State, body: BodyId, resolution: ResolutionId) -> bool {
    state.resolution(resolution).is_some_and(|resolution| resolution.body == body)
}

/// Returns the body whose right a rule gives: the first of its kind (body.18). Where there is none, silence decides in time.
pub fn holder(state: &State, rule: &OversightRule) -> Option<BodyId> {
    let (kind, _) = state.charter.as_ref()?.body_kind(&rule.of)?;
    state.first_of_kind(kind)
}
