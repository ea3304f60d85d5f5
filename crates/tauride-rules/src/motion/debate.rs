//! Who speaks, points of order, and when the question is put (motion.16 to motion.18, motion.22 to motion.24).

use core::time::Duration;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::{MemberId, MotionId, SittingId};
use crate::ground::instant::Instant;
use crate::ground::text::{Text, is_said};
use crate::motion::event::{MotionEvent, Ruling};
use crate::motion::refusal::MotionRefusal;
use crate::motion::state::{Debate, Floor, Frame};
use crate::sitting;
use crate::sitting::hall::Hall;
use crate::sitting::state::Sitting;
use crate::state::State;
use crate::terms::MotionKind;

use super::order::{self, Seen};
use super::submit;

/// The most characters of a point of order.
const POINT_MAX: u32 = 200;
/// How often a member raises a point of order in vain while a main question is pending (motion.22).
const IN_VAIN_MAX: u8 = 2;

/// How long what only the chair does may wait before anybody with a vote does it, and how long whoever has a motion under an
/// item has time to move it (motion.15, motion.23).
pub const WAITS: Duration = Duration::from_mins(10);

impl Floor {
    /// Returns until when only the chair does what is to be done next: ten minutes from when it was to be done. While the sitting
    /// was interrupted, nothing was.
    pub fn chair_has_until(&self, state: &State, hall: &Hall) -> Instant {
        let since = hall.without_a_break(self.since);
        let from = match (self.unruled(), self.speaking) {
            (Some(point), _) => point.raised,
            (None, Some((_, began))) => self.speech_ends(state, hall, began).max(since),
            (None, None) => since,
        };
        from.plus(WAITS)
    }

    /// Returns who speaks, if they are still in the hall, and until when they may at least (motion.18).
    pub fn speaks_until(&self, state: &State, hall: &Hall) -> Option<(MemberId, Instant)> {
        let (member, since) = self.speaking.filter(|(member, _)| hall.has(*member))?;
        Some((member, self.speech_ends(state, hall, since)))
    }

    /// Returns when a speech that began at a time may be ended: an interruption takes nothing of its time.
    fn speech_ends(&self, state: &State, hall: &Hall, began: Instant) -> Instant {
        state.after(hall.without_a_break(began), self.rule.speech)
    }
}

/// Returns until when only the chair of a sitting does what is to be done next: where nobody has taken the floor, ten minutes
/// from when the sitting was opened or resumed.
pub(crate) fn chair_has_until(state: &State, (id, sitting): (SittingId, &Sitting)) -> Instant {
    match state.motions.floor(id) {
        Some(floor) => floor.chair_has_until(state, &sitting.hall),
        None => sitting.hall.without_a_break(sitting.opens).plus(WAITS),
    }
}

/// Decides [`MotionAct::Ask`](crate::motion::MotionAct::Ask). Whoever is in the hall with a voice may speak.
///
/// # Errors
///
/// - those of whoever is not in the hall (articles sitting.1, sitting.11), those of motion.14
/// - [`MotionRefusal::NothingDebated`], [`MotionRefusal::SpokenEnough`], [`MotionRefusal::AskedAlready`] (motion.16)
pub(super) fn ask(state: &State, by: Actor, id: SittingId) -> Result<Event, Refusal> {
    let (member, sitting) = sitting::in_hall(state, by, id)?;
    let floor = going_on(state, (id, sitting))?;
    let frame = floor.and_then(Floor::top).filter(|frame| frame.debate == Debate::Open);
    let (Some(floor), Some(frame)) = (floor, frame) else {
        return Err(MotionRefusal::NothingDebated { sitting: id }.into());
    };
    if frame.spoken.get(&member).is_some_and(|times| *times >= frame.most) {
        let under = floor.rule.article.clone();
        return Err(MotionRefusal::SpokenEnough { member, most: frame.most, under }.into());
    }
    if frame.asked.contains(member) || floor.speaking.is_some_and(|(speaks, _)| speaks == member) {
        return Err(MotionRefusal::AskedAlready { member }.into());
    }
    Ok(MotionEvent::SpeechAsked { sitting: id, member }.into())
}

/// Decides [`MotionAct::CallOn`](crate::motion::MotionAct::CallOn): whoever has spoken least comes first, and among them whoever
/// asked first.
///
/// # Errors
///
/// - [`MotionRefusal::NotInTheChair`] (article motion.23), those of motion.14
/// - [`MotionRefusal::NobodyAsked`], [`MotionRefusal::NotTheirTurn`] (motion.17), [`MotionRefusal::MaySpeakOn`] (motion.18)
pub(super) fn call_on(state: &State, by: Actor, id: SittingId, member: MemberId) -> Result<Event, Refusal> {
    let (_, sitting) = in_chair(state, by, id)?;
    let floor = going_on(state, (id, sitting))?;
    let waits = floor.and_then(|floor| Some((floor, next(floor, sitting)?)));
    let (floor, next) = waits.ok_or(MotionRefusal::NobodyAsked { sitting: id })?;
    still_speaks(state, (floor, sitting))?;
    if next != member {
        return Err(MotionRefusal::NotTheirTurn { member, next }.into());
    }
    let until = state.later(floor.rule.speech);
    Ok(MotionEvent::SpeechBegan { sitting: id, member, until }.into())
}

/// Decides [`MotionAct::EndSpeech`](crate::motion::MotionAct::EndSpeech).
///
/// # Errors
///
/// - those of whoever is not in the hall (sitting.11), [`MotionRefusal::NotInTheChair`] (article motion.23)
/// - [`MotionRefusal::NobodySpeaks`], [`MotionRefusal::MaySpeakOn`] (motion.18)
pub(super) fn end_speech(state: &State, by: Actor, id: SittingId) -> Result<Event, Refusal> {
    let (member, sitting) = sitting::in_hall(state, by, id)?;
    let floor = state.motions.floor(id);
    let speaks = floor.and_then(|floor| Some((floor, floor.speaking?.0)));
    let (floor, speaks) = speaks.ok_or(MotionRefusal::NobodySpeaks { sitting: id })?;
    if speaks != member {
        in_chair(state, by, id)?;
        still_speaks(state, (floor, sitting))?;
    }
    Ok(MotionEvent::SpeechEnded { sitting: id, member: speaks }.into())
}

/// Decides [`MotionAct::RaisePoint`](crate::motion::MotionAct::RaisePoint), which interrupts whoever speaks.
///
/// # Errors
///
/// - those of whoever is not in the hall, or has no vote there (sitting.11, sitting.14), those of motion.14
/// - [`MotionRefusal::PointPending`], [`MotionRefusal::AppealPending`], [`MotionRefusal::PointsInVain`] (motion.22)
/// - [`SittingRefusal::NotSaid`](crate::sitting::SittingRefusal::NotSaid) (sitting.18)
pub(super) fn raise_point(state: &State, by: Actor, id: SittingId, says: &Text) -> Result<Event, Refusal> {
    let (member, sitting, _) = sitting::with_a_vote(state, by, id)?;
    let floor = going_on(state, (id, sitting))?;
    if let Some(point) = floor.and_then(Floor::unruled) {
        return Err(MotionRefusal::PointPending { member: point.by }.into());
    }
    let appeals = |frame: &Frame| state.motion(frame.motion).is_some_and(|motion| motion.kind == MotionKind::Appeal);
    if let Some(appeal) = floor.and_then(|floor| floor.stack.iter().find(|frame| appeals(frame))) {
        return Err(MotionRefusal::AppealPending { motion: appeal.motion }.into());
    }
    let in_vain = floor.and_then(|floor| floor.in_vain.get(&member).copied()).unwrap_or(0);
    if in_vain >= IN_VAIN_MAX {
        return Err(MotionRefusal::PointsInVain { member, most: IN_VAIN_MAX }.into());
    }
    if !is_said(says, POINT_MAX) {
        return Err(sitting::not_said(POINT_MAX));
    }
    Ok(MotionEvent::PointRaised { sitting: id, by: member, says: says.clone() }.into())
}

/// Decides [`MotionAct::Rule`](crate::motion::MotionAct::Rule).
///
/// # Errors
///
/// - [`MotionRefusal::NotInTheChair`] (article motion.23), [`MotionRefusal::NoPoint`] (motion.22)
pub(super) fn rule(state: &State, by: Actor, (id, how): (SittingId, Ruling)) -> Result<Event, Refusal> {
    let (member, sitting) = in_chair(state, by, id)?;
    let point = state.motions.floor(id).and_then(Floor::unruled);
    let point = point.ok_or(MotionRefusal::NoPoint { sitting: id })?;
    // The chair may have raised it; somebody else rules in the place of the chair, but not on what they raised.
    if sitting.hall.chair() != Some(member) && point.by == member {
        return Err(MotionRefusal::NotInTheChair { member, sitting: id }.into());
    }
    Ok(MotionEvent::PointRuled { sitting: id, by: member, how }.into())
}

/// Decides [`MotionAct::Put`](crate::motion::MotionAct::Put): when the debate is over, or whoever has asked to speak has gone.
///
/// # Errors
///
/// - [`MotionRefusal::NotInTheChair`] (article motion.23), those of motion.14
/// - [`MotionRefusal::PointPending`] (motion.22), [`MotionRefusal::NothingPending`], [`MotionRefusal::NotDebated`] (motion.24)
/// - [`MotionRefusal::MaySpeakOn`] (motion.18)
pub(super) fn put(state: &State, by: Actor, id: SittingId) -> Result<Event, Refusal> {
    let (member, sitting) = in_chair(state, by, id)?;
    let floor = going_on(state, (id, sitting))?;
    let top = floor.and_then(|floor| Some((floor, floor.top()?)));
    let (floor, top) = top.ok_or(MotionRefusal::NothingPending { sitting: id })?;
    if let Some(point) = floor.unruled() {
        return Err(MotionRefusal::PointPending { member: point.by }.into());
    }
    still_speaks(state, (floor, sitting))?;
    match next(floor, sitting).filter(|_| top.debate < Debate::Closed) {
        Some(waits) => Err(MotionRefusal::NotDebated { member: waits }.into()),
        None => Ok(MotionEvent::MotionPut { motion: top.motion, by: member }.into()),
    }
}

/// Decides [`MotionAct::TakeItem`](crate::motion::MotionAct::TakeItem).
///
/// # Errors
///
/// - [`MotionRefusal::NotInTheChair`] (article motion.23), [`MotionRefusal::NoSuchItem`] (motion.3)
/// - [`MotionRefusal::NotInOrder`] (motion.11), those of motion.14
/// - [`MotionRefusal::ItemIsPast`], [`MotionRefusal::LeftUnder`] (motion.15)
pub(super) fn take_item(state: &State, by: Actor, id: SittingId, item: u32) -> Result<Event, Refusal> {
    let (member, sitting) = in_chair(state, by, id)?;
    let floor = going_on(state, (id, sitting))?;
    submit::on_agenda(id, sitting, item)?;
    if let Some((floor, pending)) = floor.and_then(|floor| Some((floor, floor.bottom()?))) {
        let under = floor.rule.article.clone();
        let kind = state.motion(pending).map_or(MotionKind::Main, |motion| motion.kind);
        return Err(MotionRefusal::NotInOrder { kind, pending, under }.into());
    }
    let now = floor.map_or(1, |floor| floor.item);
    if floor.is_some_and(|floor| floor.suspended) {
        return Ok(MotionEvent::ItemTaken { sitting: id, by: member, item }.into());
    }
    if item <= now {
        return Err(MotionRefusal::ItemIsPast { item: now }.into());
    }
    for (motion, left) in left_before(state, (id, sitting), (now, item)) {
        if left > now {
            return Err(MotionRefusal::Skipped { item: left, motion }.into());
        }
        let from = chair_has_until(state, (id, sitting));
        if state.now < from {
            return Err(MotionRefusal::LeftUnder { item: left, motion, from }.into());
        }
    }
    Ok(MotionEvent::ItemTaken { sitting: id, by: member, item }.into())
}

/// Returns the motions that stand under an item before another, and that somebody in the hall may move.
fn left_before<'a>(
    state: &'a State,
    (id, sitting): (SittingId, &'a Sitting),
    (now, before): (u32, u32),
) -> impl Iterator<Item = (MotionId, u32)> + 'a {
    let left = state.motions.on_paper(id).filter(move |(id, motion)| {
        motion.kind == MotionKind::Main
            && (now..before).contains(&motion.item)
            && sitting.hall.right_of(motion.by).is_some()
            && submit::is_supported(state, (*id, motion)).is_ok()
    });
    left.map(|(id, motion)| (id, motion.item))
}

/// Returns whose turn it is to speak: of those in the hall who have asked, whoever has spoken least on the question, and of
/// them whoever asked first (motion.17).
pub fn next(floor: &Floor, sitting: &Sitting) -> Option<MemberId> {
    let frame: &Frame = floor.top().filter(|frame| frame.debate < Debate::Closed)?;
    frame.asked.iter().find(|member| sitting.hall.has(*member))
}

/// Refuses to go on while somebody in the hall speaks whose time is not over (motion.18).
fn still_speaks(state: &State, (floor, sitting): (&Floor, &Sitting)) -> Result<(), Refusal> {
    match floor.speaks_until(state, &sitting.hall).filter(|(_, until)| state.now < *until) {
        Some((member, until)) => {
            Err(MotionRefusal::MaySpeakOn { member, until, under: floor.rule.article.clone() }.into())
        }
        None => Ok(()),
    }
}

/// Returns the floor of a sitting that goes on, and is not dividing; none where it has not been taken.
fn going_on<'a>(state: &'a State, (id, sitting): (SittingId, &Sitting)) -> Result<Option<&'a Floor>, Refusal> {
    let rule = order::rule_of(state, (id, sitting.body));
    Seen::new(state, (id, sitting), &rule).goes_on()?;
    Ok(state.motions.floor(id))
}

/// Returns who acts from the chair of a sitting or, where that has waited too long, anybody with a vote (motion.23).
fn in_chair(state: &State, by: Actor, id: SittingId) -> Result<(MemberId, &Sitting), Refusal> {
    let (member, sitting) = sitting::in_hall(state, by, id)?;
    if sitting.hall.chair() == Some(member) {
        return Ok((member, sitting));
    }
    let floor = state.motions.floor(id).filter(|_| sitting.hall.right_of(member).is_some());
    let from = floor.ok_or(MotionRefusal::NotInTheChair { member, sitting: id })?.chair_has_until(state, &sitting.hall);
    if state.now >= from {
        return Ok((member, sitting));
    }
    Err(MotionRefusal::NotYetTheirs { member, sitting: id, from }.into())
}
