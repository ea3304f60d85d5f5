//! How the floor of a sitting changes: what is pending there, and what of it is no longer.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::ground::ids::{MemberId, MotionId, SittingId};
use crate::motion::event::{Disposal, Ruling};
use crate::motion::state::{Asked, Debate, End, Floor, Frame, Motion, Question, Stage};
use crate::state::State;
use crate::terms::{MotionKind, Trait};

use super::order;

/// A motion was moved, and waits for somebody to second it.
pub(super) fn moved(state: &mut State, id: MotionId) {
    let Some((sitting, by)) = state.motion(id).map(|motion| (motion.sitting, motion.by)) else { return };
    take(state, sitting);
    if let Some(floor) = state.motions.floor_mut(sitting) {
        floor.moved.insert(by, id);
    }
}

/// A motion is pending, on top of what is.
pub(super) fn pending(state: &mut State, id: MotionId) {
    gone(state, id);
    state.motions.come_to(id, Stage::Pending);
    change(state, id, |motion| motion.of_the_meeting = true);
    let Some((sitting, kind)) = state.motion(id).map(|motion| (motion.sitting, motion.kind)) else { return };
    let now = state.now;
    take(state, sitting);
    let Some(floor) = state.motions.floor_mut(sitting) else { return };
    if floor.stack.is_empty() {
        floor.in_vain.clear();
    }
    let frame = framed(floor, id, kind);
    floor.stack.push(frame);
    floor.since = now;
}

fn framed(floor: &Floor, motion: MotionId, kind: MotionKind) -> Frame {
    let debated = floor.rule.of(kind).is_some_and(|rule| rule.has(Trait::Debatable));
    let debate = if debated { Debate::Open } else { Debate::Closed };
    Frame { motion, spoken: BTreeMap::new(), asked: Asked::default(), debate, most: floor.rule.speeches }
}

/// A motion was decided: what it does to the floor, and that it was lost.
pub(super) fn decided(state: &mut State, id: MotionId, end: End) {
    let carried = end == End::Carried;
    let Some(motion) = state.motion(id) else { return };
    let (sitting, kind, until, on, by) = (motion.sitting, motion.kind, motion.until, motion.on, motion.by);
    let words = motion.change.is_some();
    let now = state.now;
    let Some(floor) = state.motions.floor_mut(sitting) else { return };
    (floor.put, floor.since) = (false, now);
    floor.stack.retain(|frame| frame.motion != id);
    // What was put is not on the stack any more, and what is its question now was it when it was moved.
    // An amendment of words is another each time; one of a time or a body is moved on procedure.
    if !carried && !words {
        let question = on.map_or_else(|| floor.question(), Question::Motion);
        let times = floor.lost.entry((kind, question)).or_default().entry(by).or_default();
        *times = times.saturating_add(1);
    }
    if kind == MotionKind::Main {
        floor.suspended = false;
    }
    if kind == MotionKind::Appeal
        && let Some(point) = floor.point.take_if(|_| true)
        && carried
    {
        reversed(floor, point.by, point.ruled);
    }
    if !carried {
        return;
    }
    match (kind, floor.stack.last_mut()) {
        (MotionKind::CloseDebate, Some(top)) => top.debate = Debate::Closed,
        (MotionKind::CloseList, Some(top)) => top.debate = top.debate.max(Debate::Listed),
        (MotionKind::LimitDebate, Some(top)) => top.most = 1,
        (MotionKind::SuspendRules, _) => floor.suspended = true,
        (MotionKind::FixTime, _) => floor.adjourns_to = until,
        _ => {}
    }
}

/// Another point is raised: what was moved about the last ruling, and not seconded, is about nothing any more.
pub(super) fn no_longer_appealed(state: &mut State, sitting: SittingId) {
    let moved = state.motions.floor(sitting).into_iter().flat_map(|floor| floor.moved.values().copied());
    let appeals = |id: &MotionId| state.motion(*id).is_some_and(|motion| motion.kind == MotionKind::Appeal);
    let appeals: Vec<MotionId> = moved.filter(appeals).collect();
    for appeal in appeals {
        over(state, appeal, End::Gone);
    }
}

/// A ruling was reversed: a point that was raised in vain was not.
fn reversed(floor: &mut Floor, by: MemberId, ruled: Option<Ruling>) {
    if ruled == Some(Ruling::NotWellTaken)
        && let Some(times) = floor.in_vain.get_mut(&by)
    {
        *times = times.saturating_sub(1);
    }
}

/// A motion is over, wherever it was.
pub(super) fn over(state: &mut State, id: MotionId, end: End) {
    gone(state, id);
    state.motions.come_to(id, Stage::Over(end));
}

/// A motion is neither pending nor waits for a second.
pub(super) fn gone(state: &mut State, id: MotionId) {
    let Some((sitting, by)) = state.motion(id).map(|motion| (motion.sitting, motion.by)) else { return };
    let Some(floor) = state.motions.floor(sitting) else { return };
    let moved = floor.moved.get(&by) == Some(&id);
    let stands = floor.stack.iter().any(|frame| frame.motion == id);
    if (moved || stands)
        && let Some(floor) = state.motions.floor_mut(sitting)
    {
        floor.stack.retain(|frame| frame.motion != id);
        if moved {
            floor.moved.remove(&by);
        }
    }
}

/// A motion, and all that stands on it, is no longer pending. What was set aside keeps what hung on it.
pub(super) fn cleared(state: &mut State, id: MotionId, how: Disposal) {
    let keeps = matches!(how, Disposal::Tabled {} | Disposal::Postponed { .. });
    let Some(sitting) = state.motion(id).map(|motion| motion.sitting) else { return };
    let now = state.now;
    let Some(floor) = state.motions.floor_mut(sitting) else { return };
    (floor.put, floor.suspended, floor.since) = (false, false, now);
    let Some(place) = floor.stack.iter().position(|frame| frame.motion == id) else { return };
    let frames = floor.stack.split_off(place);
    let above: Vec<MotionId> = frames.iter().map(|frame| frame.motion).filter(|motion| *motion != id).collect();
    if keeps {
        change(state, id, |motion| motion.kept = frames);
    }
    for other in above {
        let amends = state.motion(other).is_some_and(|motion| motion.change.is_some());
        if !amends {
            state.motions.come_to(other, Stage::Over(End::Gone));
        }
    }
}

/// What was decided or set aside is pending again, with what hung on it.
pub(super) fn resumed(state: &mut State, id: MotionId) {
    let Some(motion) = state.motions.get_mut(id) else { return };
    let kept = core::mem::take(&mut motion.kept);
    let (sitting, kind) = (motion.sitting, motion.kind);
    let frames: Vec<Frame> = if kept.is_empty() {
        state.motions.floor(sitting).map(|floor| framed(floor, id, kind)).into_iter().collect()
    } else {
        let over = |frame: &Frame| state.motion(frame.motion).is_some_and(|motion| !motion.is_over());
        kept.into_iter().filter(|frame| over(frame)).collect()
    };
    for frame in &frames {
        state.motions.come_to(frame.motion, Stage::Pending);
    }
    let now = state.now;
    if let Some(floor) = state.motions.floor_mut(sitting) {
        floor.in_vain.clear();
        floor.stack.extend(frames);
        floor.since = now;
    }
}

/// The floor of a sitting is taken, under the standing orders as they are now.
pub(super) fn take(state: &mut State, sitting: SittingId) {
    let Some(body) = state.sitting(sitting).map(|sitting| sitting.body) else { return };
    if state.motions.floor(sitting).is_none() {
        let rule = order::rule_of(state, (sitting, body)).into_owned();
        let now = state.now;
        state.motions.take_floor(sitting, || Floor::new(rule, now));
    }
}

pub(super) fn change(state: &mut State, id: MotionId, change: impl FnOnce(&mut Motion)) {
    if let Some(motion) = state.motions.get_mut(id) {
        change(motion);
    }
}
