//! How the events of the chapter change the state.

use alloc::boxed::Box;
use alloc::format;
use alloc::vec::Vec;

use crate::ground::ids::{BodyId, MemberId, MotionId, SittingId};
use crate::ground::members::MemberSet;
use crate::ground::text::Text;
use crate::motion::event::{Disposal, MotionEvent, Ruling};
use crate::motion::state::{Change, End, Motion, Point, Stage, Step};
use crate::motion::text::{self, Difference};
use crate::state::State;
use crate::terms::MotionKind;

use super::floor::{self, change, over};

pub(crate) fn became(state: &mut State, event: &MotionEvent) {
    match event {
        MotionEvent::MotionSubmitted { sitting, item, title, clauses, by, late, .. } => {
            let mut motion = Motion::new(*sitting, MotionKind::Main, *by, Stage::OnPaper);
            (motion.item, motion.title) = (*item, title.clone());
            motion.text = clauses.join("\n").into();
            motion.late = late.then(Box::<MemberSet>::default);
            state.motions.push(motion);
        }
        MotionEvent::AmendmentSubmitted { on, version, clause, strike, insert, by, .. } => {
            let change = Change { clause: *clause, strike: strike.clone(), version: *version, now: None };
            submitted(state, (*on, *by), change, insert);
        }
        MotionEvent::MotionTakenBack { motion } => taken_back(state, *motion),
        MotionEvent::MotionSupported { motion, by, .. } => {
            if let Some(late) = state.motions.get_mut(*motion).and_then(|motion| motion.late.as_mut()) {
                late.insert(*by);
            }
        }
        MotionEvent::ProcedureMoved { sitting, kind, on, until, body, by, .. } => {
            let mut motion = Motion::new(*sitting, *kind, *by, Stage::Moved);
            (motion.on, motion.until, motion.body) = (*on, *until, *body);
            let id = state.motions.push(motion);
            floor::moved(state, id);
        }
        MotionEvent::MotionMoved { motion, by } => {
            state.motions.come_to(*motion, Stage::Moved);
            change(state, *motion, |motion| motion.by = *by);
            floor::moved(state, *motion);
        }
        MotionEvent::MotionSeconded { motion, by } => change(state, *motion, |motion| motion.seconder = Some(*by)),
        MotionEvent::MotionPending { motion } => floor::pending(state, *motion),
        MotionEvent::MotionDecided { motion, carried } => {
            decided(state, *motion, if *carried { End::Carried } else { End::Lost });
        }
        MotionEvent::TextAmended { motion, by, version } => amended(state, *motion, *by, *version),
        MotionEvent::AmendmentOvertaken { motion, .. } => change(state, *motion, |motion| {
            if let Some(change) = &mut motion.change {
                change.now = None;
            }
        }),
        MotionEvent::MotionDisposed { motion, how } => disposed(state, *motion, *how),
        MotionEvent::MotionResumed { motion } => floor::resumed(state, *motion),
        MotionEvent::MotionRescinded { motion } => state.motions.come_to(*motion, Stage::Over(End::Rescinded)),
        MotionEvent::ClauseDivided { of, clause, .. } => divided(state, *of, *clause),
        MotionEvent::MotionTakenUp { motion, sitting, item, .. } => taken_up(state, *motion, (*sitting, *item)),
        MotionEvent::MotionSentOn { of, body, .. } => sent_on(state, *of, *body),
        MotionEvent::FloorClosed { sitting, .. } => {
            for motion in state.motions.left_of(*sitting) {
                over(state, motion, End::Fell);
            }
            state.motions.close_floor(*sitting);
        }
        MotionEvent::PointRaised { sitting, .. } => {
            floor::no_longer_appealed(state, *sitting);
            on_the_floor(state, *sitting, event);
        }
        MotionEvent::SpeechAsked { sitting, .. }
        | MotionEvent::SpeechBegan { sitting, .. }
        | MotionEvent::SpeechEnded { sitting, .. }
        | MotionEvent::PointRuled { sitting, .. }
        | MotionEvent::ItemTaken { sitting, .. } => on_the_floor(state, *sitting, event),
        MotionEvent::MotionPut { motion, .. } | MotionEvent::PutInVain { motion } => {
            if let Some(sitting) = state.motion(*motion).map(|motion| motion.sitting) {
                on_the_floor(state, sitting, event);
            }
        }
    }
}

/// What an event changes of the floor alone.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others change more than the floor")]
fn on_the_floor(state: &mut State, sitting: SittingId, event: &MotionEvent) {
    let now = state.now;
    floor::take(state, sitting);
    let Some(floor) = state.motions.floor_mut(sitting) else { return };
    // What members ask for, and points of order, give the chair no more time for the rest.
    let asks = matches!(
        event,
        MotionEvent::SpeechAsked { .. } | MotionEvent::PointRaised { .. } | MotionEvent::PointRuled { .. }
    );
    if !asks {
        floor.since = now;
    }
    match event {
        MotionEvent::SpeechAsked { member, .. } => {
            if let Some(top) = floor.stack.last_mut() {
                let times = top.spoken.get(member).copied().unwrap_or(0);
                top.asked.ask(*member, times);
            }
        }
        MotionEvent::SpeechBegan { member, .. } => {
            floor.speaking = Some((*member, now));
            if let Some(top) = floor.stack.last_mut() {
                top.asked.remove(*member);
                let times = top.spoken.entry(*member).or_default();
                *times = times.saturating_add(1);
            }
        }
        MotionEvent::SpeechEnded { .. } => floor.speaking = None,
        MotionEvent::PointRaised { by, says, .. } => {
            floor.point = Some(Point { by: *by, says: says.clone(), raised: now, ruled: None });
        }
        MotionEvent::PointRuled { how, by, .. } => {
            if let Some(point) = &mut floor.point {
                point.ruled = Some(*how);
                // Whoever rules on their own point has raised it in vain, whatever the ruling.
                if *how == Ruling::NotWellTaken || *by == point.by {
                    let times = floor.in_vain.entry(point.by).or_default();
                    *times = times.saturating_add(1);
                }
            }
        }
        MotionEvent::ItemTaken { item, .. } => floor.item = *item,
        MotionEvent::MotionPut { .. } => (floor.put, floor.speaking) = (true, None),
        MotionEvent::PutInVain { .. } => floor.put = false,
        _ => {}
    }
}

impl Motion {
    fn new(sitting: SittingId, kind: MotionKind, by: MemberId, stage: Stage) -> Self {
        Self {
            sitting,
            item: 0,
            kind,
            submitter: by,
            by,
            of_the_meeting: false,
            seconder: None,
            title: Text::default(),
            text: Text::default(),
            version: 1,
            on: None,
            change: None,
            until: None,
            body: None,
            stage,
            late: None,
            kept: Vec::new(),
            history: Vec::new(),
        }
    }
}

fn submitted(state: &mut State, (on, by): (MotionId, MemberId), mut change: Change, insert: &Text) {
    let Some(target) = state.motion(on) else { return };
    change.now = Difference::new(&target.text, change.clause, &change.strike, insert.clone());
    let mut motion = Motion::new(target.sitting, MotionKind::Amend, by, Stage::OnPaper);
    (motion.item, motion.on, motion.text) = (target.item, Some(on), insert.clone());
    motion.change = Some(Box::new(change));
    state.motions.push(motion);
}

/// A motion was taken back, and what would amend it has nothing to amend.
fn taken_back(state: &mut State, id: MotionId) {
    for amendment in amendments_of(state, id) {
        over(state, amendment, End::Gone);
    }
    over(state, id, End::TakenBack);
}

/// A motion was decided: it is no longer pending, and what would have amended it has nothing to amend.
fn decided(state: &mut State, id: MotionId, end: End) {
    floor::decided(state, id, end);
    for amendment in amendments_of(state, id) {
        over(state, amendment, End::Gone);
    }
    over(state, id, end);
    let Some(motion) = state.motion(id).filter(|motion| end == End::Carried && motion.kind == MotionKind::Amend) else {
        return;
    };
    // Of something on procedure its time or its body is changed; of a text, its words are (`TextAmended`).
    if let Some(on) = motion.on.filter(|_| motion.change.is_none()) {
        let (until, body) = (motion.until, motion.body);
        change(state, on, |motion| {
            motion.until = until.or(motion.until);
            motion.body = body.or(motion.body);
        });
    }
}

/// The text of a motion is changed, and the other amendments move with their words.
fn amended(state: &mut State, id: MotionId, by: MotionId, version: u16) {
    let adopted = state.motion(by).and_then(|by| by.change.as_ref()?.now.clone());
    let Some(adopted) = adopted else { return };
    let Some(before) = state.motion(id).map(|motion| motion.text.clone()) else { return };
    change(state, id, |motion| {
        motion.text = adopted.applied(&before).into();
        motion.version = version;
        let text = motion.text.clone();
        if let Some(now) = motion.change.as_mut().and_then(|change| change.now.as_mut()) {
            now.insert = text;
        }
    });
    let others: Vec<MotionId> = state.motions.amendments(id).map(|(other, _)| other).collect();
    for other in others {
        change(state, other, |motion| {
            let Some(change) = &mut motion.change else { return };
            change.now = change.now.take().and_then(|now| now.after(&adopted, &before));
        });
    }
}

/// Returns the amendments to a motion, and those to them, that are not over.
fn amendments_of(state: &State, id: MotionId) -> Vec<MotionId> {
    let first: Vec<MotionId> = state.motions.amendments(id).map(|(id, _)| id).collect();
    let second = first.iter().flat_map(|id| state.motions.amendments(*id)).map(|(id, _)| id);
    let second: Vec<MotionId> = second.collect();
    first.into_iter().chain(second).collect()
}

/// A motion is no longer pending, and was not decided; what would amend it goes where it goes.
fn disposed(state: &mut State, id: MotionId, how: Disposal) {
    floor::cleared(state, id, how);
    left(state, id, how);
    let goes = match how {
        Disposal::Dropped {} => Stage::Over(End::Dropped),
        Disposal::Divided {} => Stage::Over(End::Divided),
        Disposal::Gone {} => Stage::Over(End::Gone),
        Disposal::Tabled {} => Stage::Tabled,
        Disposal::Postponed { until } => Stage::Postponed(until),
        Disposal::Deferred {} => Stage::OnPaper,
        Disposal::Sent { body } => Stage::Sent(body),
    };
    for amendment in amendments_of(state, id) {
        floor::gone(state, amendment);
        let with = if matches!(goes, Stage::Over(_)) { Stage::Over(End::Gone) } else { goes };
        state.motions.come_to(amendment, with);
    }
    state.motions.come_to(id, goes);
}

/// Notes where a motion has been.
fn left(state: &mut State, id: MotionId, how: Disposal) {
    let at = state.now;
    change(state, id, |motion| motion.history.push(Step { sitting: motion.sitting, at, how }));
}

/// A clause becomes a motion of its own, moved and seconded as the whole was.
fn divided(state: &mut State, of: MotionId, clause: u32) {
    let Some(whole) = state.motion(of) else { return };
    let words = text::line(&whole.text, clause).and_then(|at| whole.text.get(at)).unwrap_or_default();
    let mut motion = Motion::new(whole.sitting, MotionKind::Main, whole.by, Stage::OnPaper);
    (motion.item, motion.seconder, motion.text) = (whole.item, whole.seconder, words.into());
    motion.of_the_meeting = true;
    motion.title = format!("{} ({clause})", whole.title).into();
    state.motions.push(motion);
}

/// A copy of a resolution, which stays in force, waits for another body.
fn sent_on(state: &mut State, of: MotionId, body: BodyId) {
    let Some(resolution) = state.motion(of) else { return };
    let step = Step { sitting: resolution.sitting, at: state.now, how: Disposal::Sent { body } };
    let mut copy = Motion::new(resolution.sitting, MotionKind::Main, resolution.by, Stage::Sent(body));
    copy.submitter = resolution.submitter;
    (copy.item, copy.of_the_meeting) = (resolution.item, true);
    (copy.title, copy.text) = (resolution.title.clone(), resolution.text.clone());
    copy.history = resolution.history.iter().cloned().chain([step]).collect();
    state.motions.push_sent(of, body, copy);
}

/// A motion stands on another paper, with what would amend it.
fn taken_up(state: &mut State, id: MotionId, (sitting, item): (SittingId, u32)) {
    for one in core::iter::once(id).chain(amendments_of(state, id)) {
        change(state, one, |motion| {
            (motion.sitting, motion.item) = (sitting, item);
            motion.kept.clear();
        });
        state.motions.come_to(one, Stage::OnPaper);
    }
}
