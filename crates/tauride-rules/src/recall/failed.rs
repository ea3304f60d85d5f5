//! Recalls that failed: who waits before they begin another (recall.10).

use crate::ground::ids::{MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::members::MemberSet;
use crate::recall::refusal::RecallRefusal;
use crate::recall::state::{FailedOfFew, Means};
use crate::state::State;
use crate::terms::RecallRule;

/// A recall failed, and all wait before another of the kind begins.
pub(super) fn note(state: &mut State, seat: SeatId, means: Means) {
    let now = state.now;
    forget(state, seat);
    state.failed_recalls.entry(seat).or_default().last.insert(means, now);
}

/// A recall failed, and only those wait who had asked for it.
pub(super) fn note_few(state: &mut State, seat: SeatId, means: Means, by: MemberSet) {
    let at = state.now;
    forget(state, seat);
    state.failed_recalls.entry(seat).or_default().few.push(FailedOfFew { at, means, by });
}

/// Lets go of what nobody waits for any more, so that what stands is bounded by the cool-downs of the charter.
fn forget(state: &mut State, seat: SeatId) {
    let now = state.now;
    let rule = state.seat(seat).and_then(|seat| state.seat_rule(seat.constituency));
    let waits = |at: Instant| {
        let rules = rule.map_or(&[][..], |rule| &rule.recalls);
        rules.iter().any(|rule| state.after(at, rule.cool_down) > now)
    };
    let Some(failed) = state.failed_recalls.get(&seat) else { return };
    let over = failed.few.iter().take_while(|failed| !waits(failed.at)).count();
    let past: alloc::vec::Vec<Means> =
        failed.last.iter().filter(|(_, at)| !waits(**at)).map(|(means, _)| *means).collect();
    let Some(failed) = state.failed_recalls.get_mut(&seat) else { return };
    failed.few.drain(..over);
    failed.last.retain(|means, _| !past.contains(means));
}

/// Refuses a recall that begins too soon after one of its kind that failed.
///
/// # Errors
///
/// [`RecallRefusal::CoolDown`], [`RecallRefusal::OwnCoolDown`] (article recall.10)
pub(super) fn is_over(
    state: &State,
    seat: SeatId,
    (rule, means): (&RecallRule, Means),
    member: MemberId,
) -> Result<(), RecallRefusal> {
    let Some(failed) = state.failed_recalls.get(&seat) else { return Ok(()) };
    let waits = |at: Instant| {
        Some(state.after(at, rule.cool_down)).filter(|until| *until > state.now && state.keeps("recall.10"))
    };
    if let Some(until) = failed.last.get(&means).and_then(|at| waits(*at)) {
        return Err(RecallRefusal::CoolDown { seat, until, under: rule.article.clone() });
    }
    let own = failed.few.iter().rev().find(|failed| failed.means.is_alike(means) && failed.by.contains(member));
    match own.and_then(|failed| waits(failed.at)) {
        Some(until) => Err(RecallRefusal::OwnCoolDown { member, seat, until, under: rule.article.clone() }),
        None => Ok(()),
    }
}
