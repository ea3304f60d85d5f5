//! Recalls that failed: who waits before they begin another (recall.10).

use alloc::vec::Vec;

use crate::ground::civil::Span;
use crate::ground::ids::{MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::members::MemberSet;
use crate::ground::share::Share;
use crate::poll::state::Poll;
use crate::recall::refusal::RecallRefusal;
use crate::recall::state::{Failed, Means};
use crate::state::State;
use crate::terms::{MajorityOf, RecallRule};
use crate::votes::threshold::Threshold;

/// The share of the electors that must have voted for all to wait. A smaller part of them, who may be friends of the holder,
/// could otherwise put the question only to reject it.
const FOR_ALL: Share = Share::at_least(1, 2);

/// Returns whether all wait for a poll that rejected a recall: half of the electors voted on it, as many as the charter asks
/// for, and others among them than those who had asked.
pub(super) fn holds_back_all(poll: &Poll, asked: &MemberSet) -> bool {
    let half = Threshold::measure(FOR_ALL, (MajorityOf::Electors, poll.electors.size()), poll.count.given());
    let turnout = poll.decided.as_ref().and_then(|decided| decided.turnout);
    let others = poll.count.given() > asked.len() || poll.voted.iter().any(|member| !asked.contains(member));
    half.is_reached() && turnout.is_none_or(|turnout| turnout.is_reached()) && others
}

/// A recall failed, and all wait before another of the kind begins.
pub(super) fn note(state: &mut State, seat: SeatId, means: Means) {
    keep(state, seat, |failed, now| {
        failed.last.insert(means, now);
    });
}

/// A recall failed that one member had asked for, and only they wait.
pub(super) fn note_alone(state: &mut State, seat: SeatId, means: Means, by: MemberId) {
    keep(state, seat, |failed, now| failed.alone.note(now, by, means.way()));
}

/// A petition failed, and only those wait who had asked for the recall by it.
pub(super) fn note_together(state: &mut State, seat: SeatId, by: MemberSet) {
    keep(state, seat, |failed, now| failed.together.push((now, by)));
}

/// Keeps that a recall failed, if the charter has a cool-down, and lets go of what nobody waits for any more, so that what
/// stands is bounded by the cool-downs.
fn keep(state: &mut State, seat: SeatId, note: impl FnOnce(&mut Failed, Instant)) {
    let now = state.now;
    let rule = state.seat(seat).and_then(|seat| state.seat_rule(seat.constituency));
    let spans: Vec<Span> = rule.map_or(&[][..], |rule| &rule.recalls).iter().map(|rule| rule.cool_down).collect();
    let mut failed = state.failed_recalls.remove(&seat).unwrap_or_default();
    let waits = |at: Instant| spans.iter().any(|span| state.after(at, *span) > now);
    let over = failed.together.iter().take_while(|(at, _)| !waits(*at)).count();
    failed.together.drain(..over);
    failed.alone.forget(waits);
    failed.last.retain(|_, at| waits(*at));
    if waits(now) {
        note(&mut failed, now);
        state.failed_recalls.insert(seat, failed);
    }
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
    let alone = failed.alone.last(member, means.way());
    let together = failed.together.iter().rev().find(|(_, by)| means == Means::Petition && by.contains(member));
    match alone.max(together.map(|(at, _)| *at)).and_then(waits) {
        Some(until) => Err(RecallRefusal::OwnCoolDown { member, seat, until, under: rule.article.clone() }),
        None => Ok(()),
    }
}
