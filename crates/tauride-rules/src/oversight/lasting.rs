//! What is enough to consent or to confirm at first, and less later; and for how long it has to be: oversight.31 and
//! oversight.32.

use alloc::vec::Vec;

use crate::ground::ids::PollId;
use crate::ground::instant::Instant;
use crate::ground::share::Share;
use crate::oversight::question::{OversightQuestion, Use};
use crate::oversight::state::Overseen;
use crate::question::Decided;
use crate::state::State;
use crate::terms::{MajorityOf, OversightRule};
use crate::votes::lasting::Lasting;

/// From when on less is enough under a rule, for a clock that begins now.
pub(super) fn less_from(state: &State, rule: &OversightRule) -> Vec<Instant> {
    rule.falls.iter().map(|fall| state.later(fall.after)).collect()
}

/// The shares that are enough later than the first one, with from when on.
fn falls(right: &Overseen) -> impl Iterator<Item = (Instant, Share)> {
    right.less_from.iter().zip(&right.rule.falls).map(|(at, fall)| (*at, fall.share))
}

/// Returns what is enough now to use a right in this way; nothing where that is decided as everything.
pub(super) fn enough(state: &State, right: &Overseen, how: Use) -> Option<(Share, MajorityOf)> {
    let used = right.rule.majority?;
    let begun = falls(right).take_while(|(at, _)| *at <= state.now && is_for(how) && state.keeps("votes.17"));
    Some((begun.last().map_or(used.share, |(_, share)| share), used.of))
}

/// Whether as much was asked for as was enough at first, or became enough since the clock of a right began: a hall that began to divide
/// before less was enough has decided by more.
pub(super) fn was_enough(
    state: &State,
    (question, right): (&OversightQuestion, &Overseen),
    (share, of): (Share, MajorityOf),
) -> bool {
    let (OversightQuestion::Use { how, .. }, Some(used)) = (question, right.rule.majority) else { return false };
    let begun = falls(right).take_while(|(at, _)| *at <= state.now).map(|(_, share)| share);
    is_for(*how) && used.of == of && core::iter::once(used.share).chain(begun).any(|enough| enough == share)
}

/// Whether somebody lets something stand by it: against it, what is enough falls with no time, and holds at once.
pub(super) const fn is_for(how: Use) -> bool {
    matches!(how, Use::Consent | Use::Confirm)
}

/// Returns how what is enough falls, and whether support has to hold, where the charter says so of a right.
pub(super) fn lasting(state: &State, right: &Overseen, how: Use) -> Option<Lasting> {
    let falls: Vec<(Instant, Share)> = falls(right).filter(|(at, _)| *at > state.now).collect();
    let lasts = is_for(how) && (right.rule.holds.is_some() || !right.rule.falls.is_empty());
    lasts.then_some(Lasting { falls, holds: right.rule.holds, until: None })
}

/// Whether somebody decided to let something stand and did not have to hold to it, though this right asks for that: another right
/// over the same resolution may have become the first one since, or been there in the hall.
pub(super) fn is_put_otherwise(
    state: &State,
    (question, right): (&OversightQuestion, &Overseen),
    decided: Decided,
) -> bool {
    let OversightQuestion::Use { how, .. } = question else { return false };
    let lasted = |poll: PollId| state.poll(poll)?.lasting.as_ref()?.holds;
    let held = if let Decided::ByPoll(poll) = decided { lasted(poll) } else { None };
    is_for(*how) && right.rule.holds.is_some() && right.rule.holds != held && state.keeps("votes.18")
}
