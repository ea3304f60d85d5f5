//! What follows from motions, from divisions on them, and from what becomes of sittings (motion.25 to motion.34).

use crate::chapters::Event;
use crate::division;
use crate::division::subject::Subject;
use crate::ground::ids::{MemberId, MotionId, SittingId};
use crate::motion::event::{Disposal, MotionEvent};
use crate::motion::state::{Floor, Motion, Stage};
use crate::sitting;
use crate::state::{Queue, State};
use crate::terms::{MotionKind, PollRule, Trait};

use super::moving;
use super::order::{self, Seen};

/// A motion was moved, or seconded: it is pending as soon as nobody has to second it (motion.9).
pub(crate) fn after_moved(state: &State, id: MotionId, queue: &mut Queue) {
    let Some(motion) = state.motion(id) else { return };
    let Some(sitting) = state.sitting(motion.sitting) else { return };
    let rule = order::rule_of(state, (motion.sitting, sitting.body));
    let asks = rule.of(motion.kind).is_some_and(|rule| rule.has(Trait::Seconded));
    if !asks || motion.seconder.is_some() {
        queue.push_back(MotionEvent::MotionPending { motion: id }.into());
    }
}

/// The question was put: the hall divides on it (motion.25).
pub(crate) fn after_put(state: &State, id: MotionId, by: MemberId, queue: &mut Queue) {
    let Some(motion) = state.motion(id) else { return };
    let Some(sitting) = state.sitting(motion.sitting) else { return };
    let rule = order::rule_of(state, (motion.sitting, sitting.body));
    let majority = rule.of(motion.kind).and_then(|rule| rule.majority);
    let decides = state.body_kind(sitting.body).map(|kind| &kind.decides);
    // No less is asked than of everything that the body decides: by how many, and of what.
    let own = majority.zip(decides).map(|(majority, decides)| PollRule {
        article: rule.article.clone(),
        majority: majority.stricter(decides.majority),
        ..decides.clone()
    });
    queue.push_back(division::put::on(motion.sitting, Subject::Motion { motion: id }, by, own));
}

/// The hall has divided on a motion; without a quorum it decided nothing, and the question is pending as before.
pub(crate) fn after_divided(state: &State, id: MotionId, carried: Option<bool>, queue: &mut Queue) {
    if state.motion(id).is_none_or(|motion| motion.stage != Stage::Pending) {
        return;
    }
    match carried {
        Some(carried) => queue.push_back(MotionEvent::MotionDecided { motion: id, carried }.into()),
        None if state.keeps("motion.25") => queue.push_back(MotionEvent::PutInVain { motion: id }.into()),
        None => {}
    }
}

/// What a motion that was carried does (motion.26 to motion.32).
#[expect(clippy::wildcard_enum_match_arm, reason = "the others do something to the floor alone")]
pub(crate) fn after_decided(state: &State, id: MotionId, queue: &mut Queue) {
    let Some(motion) = state.motion(id) else { return };
    let floor = state.motions.floor(motion.sitting);
    let main = floor.and_then(Floor::bottom);
    if let Some(how) = disposes(state, motion).filter(|_| main.is_some()) {
        queue.extend(main.map(|motion| Event::from(MotionEvent::MotionDisposed { motion, how })));
        if let Some(main) = main.filter(|_| motion.kind == MotionKind::DivideQuestion) {
            clauses(state, main, queue);
        }
        return;
    }
    // What it would bring back may have been decided, or taken up by another sitting, since it was moved.
    let body = state.sitting(motion.sitting).map(|sitting| sitting.body);
    let still = |body| moving::brings_back(state, (motion.sitting, body), motion.kind, motion.on).is_ok();
    if motion.kind.brings_back() && !body.is_some_and(still) {
        return;
    }
    let on = motion.on;
    match motion.kind {
        MotionKind::Amend => after_amendment(state, id, motion, queue),
        MotionKind::TakeFromTable | MotionKind::Reconsider => {
            queue.extend(on.map(|motion| Event::from(MotionEvent::MotionResumed { motion })));
        }
        MotionKind::Rescind => {
            queue.extend(on.map(|motion| Event::from(MotionEvent::MotionRescinded { motion })));
        }
        MotionKind::Discharge => {
            let (sitting, item, by) = (motion.sitting, floor.map_or(1, |floor| floor.item), motion.by);
            queue.extend(on.map(|motion| Event::from(MotionEvent::MotionTakenUp { motion, sitting, item, by })));
        }
        // A time that has passed meanwhile is no recess.
        MotionKind::Recess if motion.until.is_none_or(|until| until > state.now) => {
            queue.push_back(sitting::recess(motion.sitting, motion.until));
        }
        MotionKind::Adjourn => {
            let to = motion.until.or_else(|| floor.and_then(|floor| floor.adjourns_to));
            // A time that has passed meanwhile closes nothing.
            let held = state.sitting(motion.sitting);
            if to.is_none_or(|to| held.is_some_and(|sitting| sitting::goes_on_at(state, sitting, to))) {
                queue.push_back(sitting::adjourned(motion.sitting, to));
            }
        }
        _ => {}
    }
}

/// Returns what becomes of the main motion by another that was carried.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others dispose of nothing")]
fn disposes(state: &State, motion: &Motion) -> Option<Disposal> {
    Some(match motion.kind {
        MotionKind::PostponeIndefinitely | MotionKind::NextBusiness | MotionKind::Object => Disposal::Dropped {},
        MotionKind::LayOnTable => Disposal::Tabled {},
        MotionKind::OrdersOfTheDay => Disposal::Deferred {},
        MotionKind::DivideQuestion => Disposal::Divided {},
        MotionKind::PostponeTo => Disposal::Postponed { until: motion.until? },
        MotionKind::Refer | MotionKind::Remit => Disposal::Sent { body: motion.body? },
        MotionKind::ReferBack => {
            let sitting = state.sitting(motion.sitting)?;
            let rule = order::rule_of(state, (motion.sitting, sitting.body));
            let main = state.motions.floor(motion.sitting)?.bottom().and_then(|id| state.motion(id))?;
            Disposal::Sent { body: Seen::new(state, (motion.sitting, sitting), &rule).came_from(main)? }
        }
        _ => return None,
    })
}

/// Each clause becomes a motion of its own (motion.30).
fn clauses(state: &State, of: MotionId, queue: &mut Queue) {
    let count = state.motion(of).map_or(0, Motion::clauses);
    for clause in (1_u32..).take(count) {
        queue.push_back(MotionEvent::ClauseDivided { motion: MotionId(0), of, clause }.into());
    }
}

/// The words are changed, and others that would have changed the same words no longer can (motion.21).
fn after_amendment(state: &State, id: MotionId, motion: &Motion, queue: &mut Queue) {
    let Some((on, adopted)) = motion.on.zip(motion.change.as_ref().and_then(|change| change.now.as_ref())) else {
        return;
    };
    let Some(amended) = state.motion(on) else { return };
    let version = amended.version.saturating_add(1);
    queue.push_back(MotionEvent::TextAmended { motion: on, by: id, version }.into());
    // Several amendments together have struck everything out.
    if amended.kind == MotionKind::Main && !adopted.leaves(&amended.text) {
        queue.push_back(MotionEvent::MotionDisposed { motion: on, how: Disposal::Dropped {} }.into());
        return;
    }
    for (other, amendment) in state.motions.amendments(on).filter(|(other, _)| *other != id) {
        let now = amendment.change.as_ref().and_then(|change| change.now.as_ref());
        if now.is_some_and(|now| now.after(adopted, &amended.text).is_none()) {
            queue.push_back(MotionEvent::AmendmentOvertaken { motion: other, by: id }.into());
        }
    }
}

/// A sitting is over: what was left of its paper and on its floor falls (motion.33).
pub(crate) fn after_over(state: &State, sitting: SittingId, queue: &mut Queue) {
    let left = state.motions.left_of(sitting).len();
    if left > 0 || state.motions.floor(sitting).is_some() {
        let fell = Some(u32::try_from(left).unwrap_or(u32::MAX)).filter(|fell| *fell > 0);
        queue.push_back(MotionEvent::FloorClosed { sitting, fell }.into());
    }
}

/// Returns whether a queued event of the chapter still follows.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others follow from nothing, or always")]
pub(crate) fn still_follows(state: &State, event: &MotionEvent) -> bool {
    let at = |id: MotionId| state.motion(id).map(|motion| motion.stage);
    match event {
        MotionEvent::MotionPending { motion } => at(*motion) == Some(Stage::Moved),
        MotionEvent::MotionDecided { motion, .. }
        | MotionEvent::PutInVain { motion }
        | MotionEvent::MotionDisposed { motion, .. } => at(*motion) == Some(Stage::Pending),
        _ => true,
    }
}
