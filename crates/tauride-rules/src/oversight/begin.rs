//! Which rights there are over what was resolved: oversight.3 to oversight.6.

use alloc::vec::Vec;

use crate::chapters::Event;
use crate::ground::ids::{BodyId, ResolutionId};
use crate::oversight::event::OversightEvent;
use crate::resolution;
use crate::resolution::event::ResolutionEvent;
use crate::state::{Queue, State};
use crate::terms::{OversightRule, Right};

/// Something was resolved: it waits, if anybody has a right for which it waits, and the clock of every right begins. What
/// nobody has a right over holds at once.
pub(crate) fn after_resolved(state: &State, id: ResolutionId, queue: &mut Queue) {
    let Some(resolution) = state.resolution(id).filter(|resolution| resolution.is_in_force()) else { return };
    let subject = resolution.holds.on.clone();
    let began: Vec<_> = began(state, (id, resolution.body), |rule| rule.is_about(&subject)).collect();
    let waits = began.iter().any(|(right, _)| right.holds_up());
    if waits {
        queue.push_back(ResolutionEvent::ResolutionWaits { resolution: id }.into());
    } else {
        resolution::after_in_force(state, id, queue);
    }
    queue.extend(began.into_iter().map(|(_, event)| event));
}

/// What was resolved under another subject is called in: it waits for the right of that body.
pub(super) fn after_called_in(state: &State, (id, by): (ResolutionId, BodyId), subject: &str, queue: &mut Queue) {
    let Some(resolution) = state.resolution(id).filter(|resolution| resolution.is_in_force()) else { return };
    let began = began(state, (id, resolution.body), |rule| covers(state, (id, by), rule, subject));
    let began: Vec<_> = began.collect();
    if !began.is_empty() {
        queue.push_back(ResolutionEvent::ResolutionWaits { resolution: id }.into());
        queue.extend(began.into_iter().map(|(_, event)| event));
    }
}

/// Whether a rule gives a body a right for which a resolution on a subject waits, and which it has not had over it.
pub(super) fn covers(state: &State, (id, by): (ResolutionId, BodyId), rule: &OversightRule, subject: &str) -> bool {
    let had = state.oversight.over(id).iter().any(|right| *right.rule == *rule);
    rule.right.holds_up() && !had && rule.on.iter().any(|on| **on == *subject) && holder(state, rule) == Some(by)
}

fn began<'a>(
    state: &'a State,
    (id, body): (ResolutionId, BodyId),
    is: impl Fn(&OversightRule) -> bool + 'a,
) -> impl Iterator<Item = (Right, Event)> + 'a {
    over(state, body).filter(move |(_, rule)| rule.right != Right::Inform && is(rule)).map(move |(place, rule)| {
        let (by, until) = (holder(state, rule), state.later(rule.within));
        let began = OversightEvent::RightBegan { resolution: id, right: rule.right, rule: place, by, until };
        (rule.right, began.into())
    })
}

/// Returns the rules about what a body resolves or does, with their places in the charter.
pub(crate) fn over(state: &State, body: BodyId) -> impl Iterator<Item = (u16, &OversightRule)> {
    let kind = state.body_kind(body).map(|kind| &kind.name);
    let rules = state.charter.as_ref().map_or(&[][..], |charter| &charter.oversight);
    let rules = (0_u16..).zip(rules);
    rules.filter(move |(_, rule)| Some(&rule.over) == kind)
}

/// Returns the body whose right a rule gives: the first of its kind (body.18). Where there is none, silence decides in time.
pub fn holder(state: &State, rule: &OversightRule) -> Option<BodyId> {
    let (kind, _) = state.charter.as_ref()?.body_kind(&rule.of)?;
    state.first_of_kind(kind)
}
