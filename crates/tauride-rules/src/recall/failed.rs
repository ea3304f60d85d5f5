//! Recalls that failed: who waits before they begin another (recall.10).

use crate::ground::ids::{MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::members::MemberSet;
use crate::recall::refusal::RecallRefusal;
use crate::state::State;
use crate::terms::RecallRule;

/// A recall failed: all wait before another begins, or those few who asked for it.
pub(super) fn note(state: &mut State, seat: SeatId, few: Option<MemberSet>) {
    let now = state.now;
    let rule = state.seat(seat).and_then(|seat| state.seat_rule(seat.constituency));
    let waits = |at: Instant| {
        let rules = rule.map_or(&[][..], |rule| &rule.recalls);
        rules.iter().any(|rule| state.after(at, rule.cool_down) > now)
    };
    let before = state.failed_recalls.get(&seat).map_or(&[][..], |failed| &failed.few);
    let over = before.iter().take_while(|(at, _)| !waits(*at)).count();
    let failed = state.failed_recalls.entry(seat).or_default();
    failed.few.drain(..over);
    match few {
        Some(few) => failed.few.push((now, few)),
        None => failed.last = Some(now),
    }
}

/// Refuses a recall that begins too soon after one that failed.
///
/// # Errors
///
/// [`RecallRefusal::CoolDown`], [`RecallRefusal::OwnCoolDown`] (article recall.10)
pub(super) fn is_over(state: &State, seat: SeatId, rule: &RecallRule, member: MemberId) -> Result<(), RecallRefusal> {
    let Some(failed) = state.failed_recalls.get(&seat) else { return Ok(()) };
    let waits = |at: Instant| Some(state.after(at, rule.cool_down)).filter(|until| *until > state.now);
    if let Some(until) = failed.last.and_then(waits) {
        return Err(RecallRefusal::CoolDown { seat, until, under: rule.article.clone() });
    }
    let own = failed.few.iter().rev().find(|(_, few)| few.contains(member));
    match own.and_then(|(at, _)| waits(*at)) {
        Some(until) => Err(RecallRefusal::OwnCoolDown { member, seat, until, under: rule.article.clone() }),
        None => Ok(()),
    }
}
