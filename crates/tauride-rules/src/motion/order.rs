//! What is in order now, and what is not and why (motion.10 to motion.15).
//!
//! What is pending is a stack: the main motion first, on it what was moved to be done about it, and so on. Each kind has its
//! rank, and is in order only above lower ones; so the stack is never higher than there are kinds.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;

use crate::chapters::Refusal;
use crate::ground::ids::{BodyId, MemberId, MotionId, SittingId};
use crate::motion::refusal::MotionRefusal;
use crate::motion::state::{Debate, Floor, Frame, Motion, Question};
use crate::sitting::state::{Phase, Sitting};
use crate::state::State;
use crate::terms::{KindRule, MotionKind, MotionRule, Trait};

/// The degree of an amendment to an amendment.
const SECOND: usize = 2;

/// Returns the standing orders of a sitting: as they were when its floor was first taken; until then, as the charter says now.
pub fn rule_of(state: &State, (id, body): (SittingId, BodyId)) -> Cow<'_, MotionRule> {
    match state.motions.floor(id) {
        Some(floor) => Cow::Borrowed(&*floor.rule),
        None => {
            state.body_kind(body).map_or_else(|| Cow::Owned(MotionRule::silent(&"".into())), |kind| kind.motion_rule())
        }
    }
}

/// A sitting and its floor, as somebody sees them who would move something.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    state: &'a State,
    id: SittingId,
    sitting: &'a Sitting,
    rule: &'a MotionRule,
    floor: Option<&'a Floor>,
}

impl<'a> Seen<'a> {
    /// Looks at a sitting under its standing orders.
    pub fn new(state: &'a State, (id, sitting): (SittingId, &'a Sitting), rule: &'a MotionRule) -> Self {
        Self { state, id, sitting, rule, floor: state.motions.floor(id) }
    }

    /// Returns the rule of a kind that is in order now, whoever moves it.
    ///
    /// # Errors
    ///
    /// - [`MotionRefusal::NotKnown`] (article motion.10), [`MotionRefusal::NotInOrder`] (motion.11)
    /// - [`MotionRefusal::NothingToApplyTo`] (motion.12), [`MotionRefusal::DebateClosed`] (motion.24)
    /// - [`MotionRefusal::NotRenewed`], [`MotionRefusal::NotRenewedThere`] (motion.13)
    /// - [`MotionRefusal::NotGoingOn`], [`MotionRefusal::Dividing`] (motion.14)
    pub fn in_order(&self, kind: MotionKind) -> Result<&'a KindRule, Refusal> {
        let under = || self.rule.article.clone();
        let rule = self.rule.of(kind).ok_or_else(|| MotionRefusal::NotKnown { kind, under: under() })?;
        self.goes_on()?;
        if let Some(pending) = self.stands_before(rule) {
            return Err(MotionRefusal::NotInOrder { kind, pending, under: under() }.into());
        }
        if !self.applies(kind) {
            return Err(MotionRefusal::NothingToApplyTo { kind }.into());
        }
        if self.is_closed_to(kind) {
            return Err(MotionRefusal::DebateClosed { kind }.into());
        }
        // What brings something back was lost on what it would bring back (motion.13).
        if kind.brings_back() { Ok(rule) } else { self.renews(rule, self.question_of(kind)).map(|()| rule) }
    }

    /// Refuses a kind that was lost on a question and is not renewed (motion.13).
    pub(super) fn renews(&self, rule: &KindRule, question: Question) -> Result<(), Refusal> {
        // Each amendment has other words, or another time.
        let renewed = rule.has(Trait::Renewed) || rule.kind == MotionKind::Amend;
        if renewed || self.lost(rule.kind, question).is_none() {
            return Ok(());
        }
        let (kind, under) = (rule.kind, self.rule.article.clone());
        Err(match question {
            Question::Motion(on) => MotionRefusal::NotRenewed { kind, on, under },
            Question::Item(item) => MotionRefusal::NotRenewedThere { kind, item, under },
        }
        .into())
    }

    /// Refuses what is not done while the sitting does not go on, or divides.
    pub(super) fn goes_on(&self) -> Result<(), Refusal> {
        if self.sitting.phase != Phase::Open {
            return Err(MotionRefusal::NotGoingOn { sitting: self.id }.into());
        }
        if self.floor.is_some_and(|floor| floor.put) {
            return Err(MotionRefusal::Dividing { sitting: self.id }.into());
        }
        Ok(())
    }

    /// Returns whether somebody is in the hall.
    pub(super) fn is_here(&self, member: MemberId) -> bool {
        self.sitting.hall.has(member)
    }

    /// Returns what is immediately pending.
    pub(super) fn top(&self) -> Option<&'a Frame> {
        self.floor?.top()
    }

    /// Returns the main motion that is pending.
    pub(super) fn main(&self) -> Option<(MotionId, &'a Motion)> {
        let id = self.floor?.bottom()?;
        self.motion(id).filter(|(_, motion)| motion.kind == MotionKind::Main)
    }

    pub(super) fn motion(&self, id: MotionId) -> Option<(MotionId, &'a Motion)> {
        Some((id, self.state.motions.get(id)?))
    }

    fn pending(&self) -> impl Iterator<Item = (MotionId, &'a Motion)> + '_ {
        let frames = self.floor.map_or(&[][..], |floor| &floor.stack);
        frames.iter().filter_map(|frame| self.motion(frame.motion))
    }

    /// Returns what is pending and must be dealt with first.
    fn stands_before(&self, rule: &KindRule) -> Option<MotionId> {
        let top = self.top()?.motion;
        if rule.kind.begins() {
            return Some(top);
        }
        // What may be amended is, whatever its rank, and an amendment to it once more; nothing else is moved to itself.
        if rule.kind == MotionKind::Amend {
            let amends = |frame: &&Frame| self.motion(frame.motion).is_some_and(|(_, other)| other.kind == rule.kind);
            let degree = self.floor.map_or(0, |floor| floor.stack.iter().rev().take_while(amends).count());
            return (degree >= SECOND).then_some(top);
        }
        let mut above = self.pending().filter(|(_, other)| {
            let rank = self.rule.of(other.kind).map_or(0, |rule| rule.rank);
            other.kind == rule.kind || (rule.rank > 0 && rank >= rule.rank) || (rank == 0 && !other.kind.begins())
        });
        above.next().map(|(id, _)| id)
    }

    /// Returns whether there is something to which a kind could apply.
    fn applies(&self, kind: MotionKind) -> bool {
        let main = self.main();
        let at_main = main.is_some_and(|(id, _)| self.top().is_some_and(|top| top.motion == id));
        match kind {
            MotionKind::Main
            | MotionKind::TakeFromTable
            | MotionKind::Reconsider
            | MotionKind::Rescind
            | MotionKind::Discharge
            | MotionKind::SuspendRules
            | MotionKind::Privilege
            | MotionKind::Recess
            | MotionKind::Adjourn
            | MotionKind::FixTime => true,
            MotionKind::Refer
            | MotionKind::PostponeTo
            | MotionKind::LayOnTable
            | MotionKind::OrdersOfTheDay
            | MotionKind::NextBusiness
            | MotionKind::Remit => main.is_some(),
            MotionKind::ReferBack => main.is_some_and(|(_, motion)| self.came_from(motion).is_some()),
            MotionKind::PostponeIndefinitely => at_main,
            MotionKind::Object => at_main && self.top().is_some_and(|top| top.spoken.is_empty()),
            MotionKind::DivideQuestion => at_main && main.is_some_and(|(_, motion)| motion.clauses() > 1),
            MotionKind::Amend => {
                self.top().and_then(|top| self.motion(top.motion)).is_some_and(|(_, top)| self.is_amended(top))
            }
            MotionKind::LimitDebate => self.top().is_some_and(|top| top.debate == Debate::Open && top.most > 1),
            MotionKind::CloseList => self.top().is_some_and(|top| top.debate == Debate::Open),
            MotionKind::CloseDebate => self.top().is_some_and(|top| top.debate < Debate::Closed),
            MotionKind::Appeal => {
                self.floor.and_then(|floor| floor.point.as_ref()).is_some_and(|point| point.ruled.is_some())
            }
        }
    }

    /// Returns whether a motion is amended under the standing orders.
    pub(super) fn is_amended(&self, motion: &Motion) -> bool {
        self.rule.of(motion.kind).is_some_and(|rule| rule.has(Trait::Amendable))
    }

    /// Returns the body from which a motion came to this one.
    pub(super) fn came_from(&self, motion: &Motion) -> Option<BodyId> {
        let before = motion.history.iter().rev().filter_map(|step| self.state.sitting(step.sitting));
        before.map(|sitting| sitting.body).find(|body| *body != self.sitting.body)
    }

    /// Returns how often each moved a kind that was lost on a question; nothing, where none was. Each motion is a question of
    /// its own, and each ruling is appealed from once.
    pub(super) fn lost(&self, kind: MotionKind, question: Question) -> Option<&'a BTreeMap<MemberId, u8>> {
        if matches!(kind, MotionKind::Main | MotionKind::Appeal) {
            return None;
        }
        self.floor?.lost.get(&(kind, question))
    }

    /// Returns whether the meeting has closed the debate on what would be changed or set aside: then it is put.
    fn is_closed_to(&self, kind: MotionKind) -> bool {
        let closed = self.top().is_some_and(|top| {
            let debated = self.motion(top.motion).and_then(|(_, motion)| self.rule.of(motion.kind));
            top.debate == Debate::Closed && debated.is_some_and(|rule| rule.has(Trait::Debatable))
        });
        closed
            && matches!(
                kind,
                MotionKind::Amend
                    | MotionKind::PostponeIndefinitely
                    | MotionKind::PostponeTo
                    | MotionKind::Refer
                    | MotionKind::ReferBack
                    | MotionKind::Remit
                    | MotionKind::LimitDebate
                    | MotionKind::CloseList
                    | MotionKind::NextBusiness
            )
    }

    /// Returns the question on which a kind is moved: what is immediately pending, or what is before the meeting.
    pub(super) fn question_of(&self, kind: MotionKind) -> Question {
        let to_top = matches!(kind, MotionKind::LimitDebate | MotionKind::CloseList | MotionKind::CloseDebate);
        match self.top().filter(|_| to_top) {
            Some(top) => Question::Motion(top.motion),
            None => self.floor.map_or(Question::Item(1), Floor::question),
        }
    }
}
