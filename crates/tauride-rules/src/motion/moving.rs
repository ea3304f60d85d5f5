//! Moving and seconding (motion.8 to motion.15, motion.26 to motion.32).

use crate::chapters::{Event, Refusal};
use crate::ground::actor::{Actor, Sender};
use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, MemberId, MotionId, SittingId};
use crate::ground::instant::Instant;
use crate::motion::event::MotionEvent;
use crate::motion::refusal::MotionRefusal;
use crate::motion::state::{End, Motion, Question, Stage};
use crate::resolution::state::Resolution;
use crate::sitting::state::Sitting;
use crate::state::State;
use crate::terms::{KindRule, MotionKind, MotionRule, Trait};
use crate::{body, sitting};

use super::order::{self, Seen};
use super::{found, submit};

/// How far ahead something may be put off (motion.26).
const AHEAD: Span = Span::years(1);

/// How often a member loses a motion of one kind on one question, and may move it again (motion.13).
const LOST_MAX: u8 = 2;

/// Decides [`MotionAct::Move`](crate::motion::MotionAct::Move).
///
/// # Errors
///
/// - [`MotionRefusal::NoSuchMotion`] (article motion.1), [`MotionRefusal::TooFewSupport`] (motion.5)
/// - those of whoever is not in the hall, or has no vote there (sitting.11, sitting.14)
/// - [`MotionRefusal::NotOnPaper`], [`MotionRefusal::TheirsToMove`], [`MotionRefusal::MovedAlready`] (motion.8)
/// - [`BodyRefusal::NotSeated`](crate::body::BodyRefusal::NotSeated) of a body that decides nothing yet (body.16)
/// - those of what is not in order (motion.10 to motion.15), [`MotionRefusal::Overtaken`] (motion.21)
pub(super) fn moves(state: &State, by: Actor, id: MotionId) -> Result<Event, Refusal> {
    let motion = found(state, id)?;
    if motion.stage != Stage::OnPaper {
        return Err(MotionRefusal::NotOnPaper { motion: id }.into());
    }
    let (member, sitting, _) = sitting::with_a_vote(state, by, motion.sitting)?;
    if !motion.of_the_meeting && motion.by != member && sitting.hall.right_of(motion.by).is_some() {
        return Err(MotionRefusal::TheirsToMove { member, motion: id, by: motion.by }.into());
    }
    submit::is_supported(state, (id, motion))?;
    // What nobody could put would be pending until the sitting ends.
    body::may_decide(state, Sender::Body(sitting.body))?;
    let rule = order::rule_of(state, (motion.sitting, sitting.body));
    let seen = Seen::new(state, (motion.sitting, sitting), &rule);
    let kind = seen.in_order(motion.kind)?;
    may_move(state, member, &seen, (motion.sitting, &rule), kind)?;
    let pending = |on: MotionId| seen.top().is_some_and(|top| top.motion == on);
    if motion.change.is_some() && !motion.on.is_some_and(pending) {
        return Err(MotionRefusal::NothingToApplyTo { kind: motion.kind }.into());
    }
    not_overtaken((id, motion))?;
    let floor = state.motions.floor(motion.sitting);
    let (item, suspended) = floor.map_or((1, false), |floor| (floor.item, floor.suspended));
    if motion.kind == MotionKind::Main && motion.item != item && !suspended {
        return Err(MotionRefusal::NotUnderThisItem { item }.into());
    }
    Ok(MotionEvent::MotionMoved { motion: id, by: member }.into())
}

/// What a motion on procedure says besides its kind.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said {
    /// About which motion.
    pub(super) on: Option<MotionId>,
    /// To when, or until when.
    pub(super) until: Option<Instant>,
    /// To which body.
    pub(super) body: Option<BodyId>,
}

/// Decides [`MotionAct::MoveTo`](crate::motion::MotionAct::MoveTo).
///
/// # Errors
///
/// - those of whoever is not in the hall, or has no vote there (sitting.11, sitting.14)
/// - [`MotionRefusal::MovedAlready`] (motion.8), those of what is not in order (motion.10 to motion.14)
/// - [`MotionRefusal::LostBefore`] (motion.13)
/// - those of the kind (motion.26 to motion.32)
#[expect(clippy::wildcard_enum_match_arm, reason = "the others are about the question")]
pub(super) fn moves_to(
    state: &State,
    by: Actor,
    (id, kind): (SittingId, MotionKind),
    said: Said,
) -> Result<Event, Refusal> {
    let (member, sitting, _) = sitting::with_a_vote(state, by, id)?;
    let rule = order::rule_of(state, (id, sitting.body));
    let seen = Seen::new(state, (id, sitting), &rule);
    let own = seen.in_order(kind)?;
    may_move(state, member, &seen, (id, &rule), own)?;
    says_where(state, (kind, sitting), said)?;
    let question = seen.question_of(kind);
    let on = match kind {
        _ if kind.brings_back() => {
            let on = brings_back(state, (id, sitting.body), kind, said.on)?;
            seen.renews(own, Question::Motion(on))?;
            Some(on)
        }
        MotionKind::Remit => {
            let main = seen.main().filter(|(_, main)| main.by != member);
            if let Some((motion, _)) = main {
                return Err(MotionRefusal::NotTheirsToRemit { member, motion }.into());
            }
            question.motion()
        }
        // Words are changed by an amendment on the paper; here, the time or the body that something on procedure names.
        MotionKind::Amend => Some(amended(&seen, said)?),
        _ => question.motion(),
    };
    // Whatever the standing orders say: what one member moves and loses, over and over, is no business of a meeting.
    let question = on.map_or(question, Question::Motion);
    if seen.lost(kind, question).and_then(|by| by.get(&member)).is_some_and(|times| *times >= LOST_MAX) {
        return Err(MotionRefusal::LostBefore { member, kind, most: LOST_MAX }.into());
    }
    let motion = MotionId(0);
    let Said { until, body, .. } = said;
    Ok(MotionEvent::ProcedureMoved { motion, sitting: id, kind, on, until, body, by: member }.into())
}

/// Decides [`MotionAct::Second`](crate::motion::MotionAct::Second).
///
/// # Errors
///
/// - [`MotionRefusal::NoSuchMotion`] (article motion.1)
/// - those of whoever is not in the hall, or has no vote there (sitting.11, sitting.14)
/// - [`MotionRefusal::NotToBeSeconded`], [`MotionRefusal::SecondsThemself`] (motion.9)
/// - those of what is no longer in order (motion.11 to motion.14), [`MotionRefusal::Overtaken`] (motion.21)
/// - those of what would bring something back that can be no longer (motion.27 to motion.31)
pub(super) fn second(state: &State, by: Actor, id: MotionId) -> Result<Event, Refusal> {
    let motion = found(state, id)?;
    if motion.stage != Stage::Moved {
        return Err(MotionRefusal::NotToBeSeconded { motion: id }.into());
    }
    let (member, sitting, _) = sitting::with_a_vote(state, by, motion.sitting)?;
    if motion.by == member && state.keeps("motion.9") {
        return Err(MotionRefusal::SecondsThemself { member }.into());
    }
    let rule = order::rule_of(state, (motion.sitting, sitting.body));
    let seen = Seen::new(state, (motion.sitting, sitting), &rule);
    seen.in_order(motion.kind)?;
    // What it was moved to may be pending no longer.
    let amends = motion.kind == MotionKind::Amend;
    let about = if amends { seen.top().map(|top| top.motion) } else { seen.question_of(motion.kind).motion() };
    if !motion.kind.begins() && motion.on != about {
        return Err(MotionRefusal::NothingToApplyTo { kind: motion.kind }.into());
    }
    if motion.kind.brings_back() {
        brings_back(state, (motion.sitting, sitting.body), motion.kind, motion.on)?;
    }
    not_overtaken((id, motion))?;
    Ok(MotionEvent::MotionSeconded { motion: id, by: member }.into())
}

/// Refuses an amendment whose words another has changed (motion.21).
fn not_overtaken((id, motion): (MotionId, &Motion)) -> Result<(), Refusal> {
    match &motion.change {
        Some(change) if change.now.is_none() => Err(MotionRefusal::Overtaken { motion: id }.into()),
        Some(_) | None => Ok(()),
    }
}

/// Refuses whoever has moved something that waits, has spoken where they must not have, or would interrupt somebody.
fn may_move(
    state: &State,
    member: MemberId,
    seen: &Seen<'_>,
    (id, rule): (SittingId, &MotionRule),
    kind: &KindRule,
) -> Result<(), Refusal> {
    let Some(floor) = state.motions.floor(id) else { return Ok(()) };
    if let Some(motion) = floor.moved.get(&member) {
        return Err(MotionRefusal::MovedAlready { member, motion: *motion }.into());
    }
    if let Some(point) = floor.unruled() {
        return Err(MotionRefusal::PointPending { member: point.by }.into());
    }
    let speaking = floor.speaking.filter(|(speaks, _)| *speaks != member && seen.is_here(*speaks));
    if let Some((speaks, _)) = speaking.filter(|_| !kind.has(Trait::Interrupts)) {
        return Err(MotionRefusal::SomebodySpeaks { member: speaks }.into());
    }
    let spoken = seen.top().is_some_and(|top| top.spoken.contains_key(&member));
    if kind.has(Trait::Unspoken) && spoken {
        return Err(MotionRefusal::HasSpoken { member, kind: kind.kind, under: rule.article.clone() }.into());
    }
    Ok(())
}

/// Refuses a motion that does not say to when or to which body, as its kind asks, or says what it does not ask.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others say neither")]
fn says_where(state: &State, (kind, sitting): (MotionKind, &Sitting), said: Said) -> Result<(), Refusal> {
    let own = sitting.body;
    let soon = |until: Instant| until > state.now && until <= state.later(AHEAD);
    let held = |until: Instant| sitting::goes_on_at(state, sitting, until);
    let is_sent = |body: BodyId| body != own && state.body(body).is_some_and(|body| !body.ended);
    let well = match kind {
        MotionKind::PostponeTo => said.until.is_some_and(soon) && said.body.is_none(),
        MotionKind::FixTime => said.until.is_some_and(held) && said.body.is_none(),
        MotionKind::Recess | MotionKind::Adjourn => said.until.is_none_or(held) && said.body.is_none(),
        MotionKind::Refer | MotionKind::Remit => said.body.is_some_and(is_sent) && said.until.is_none(),
        MotionKind::Amend => said.until.is_none_or(soon) && said.body.is_none_or(is_sent),
        MotionKind::Main => false,
        _ => said.until.is_none() && said.body.is_none(),
    };
    if well { Ok(()) } else { Err(MotionRefusal::NotSaidWhere { kind }.into()) }
}

/// Returns the motion on procedure whose time or body would be changed.
fn amended(seen: &Seen<'_>, said: Said) -> Result<MotionId, Refusal> {
    let top = seen.top().map(|top| top.motion);
    let found = top.and_then(|id| Some((id, seen.motion(id)?.1)));
    match found.filter(|(_, motion)| {
        motion.until.is_some() == said.until.is_some() && motion.body.is_some() == said.body.is_some()
    }) {
        Some((id, motion)) if motion.until.is_some() || motion.body.is_some() => Ok(id),
        _ => Err(MotionRefusal::NotSaidWhere { kind: MotionKind::Amend }.into()),
    }
}

/// Returns the motion that a kind would bring back, or whose force it would end.
#[expect(clippy::wildcard_enum_match_arm, reason = "only four kinds bring something back")]
pub(super) fn brings_back(
    state: &State,
    (id, body): (SittingId, BodyId),
    kind: MotionKind,
    on: Option<MotionId>,
) -> Result<MotionId, Refusal> {
    let on = on.ok_or(MotionRefusal::NotSaidWhere { kind })?;
    let motion = found(state, on)?;
    let here = motion.sitting == id;
    let own = state.sitting(motion.sitting).is_some_and(|sitting| sitting.body == body);
    let main = motion.kind == MotionKind::Main;
    let rule = order::rule_of(state, (id, body));
    let again = rule.of(motion.kind).is_some_and(|rule| rule.has(Trait::Reconsidered));
    let (well, refusal) = match kind {
        MotionKind::TakeFromTable => {
            (here && main && motion.stage == Stage::Tabled, MotionRefusal::NotSetAside { motion: on })
        }
        MotionKind::Reconsider => {
            let decided = motion.stage == Stage::Over(End::Lost) || is_in_force(state, on);
            (here && main && decided && again, MotionRefusal::NotReconsidered { motion: on })
        }
        MotionKind::Discharge => {
            (own && main && matches!(motion.stage, Stage::Sent(_)), MotionRefusal::NotSetAside { motion: on })
        }
        _ => (own && main && is_in_force(state, on), MotionRefusal::NotInForce { motion: on }),
    };
    if well { Ok(on) } else { Err(refusal.into()) }
}

/// Returns whether a motion is a resolution in force.
pub(super) fn is_in_force(state: &State, id: MotionId) -> bool {
    let carried = state.motion(id).is_some_and(|motion| motion.stage == Stage::Over(End::Carried));
    let resolved = state.resolutions.by_motion(id).and_then(|id| state.resolution(id));
    carried && resolved.is_some_and(Resolution::is_in_force)
}
