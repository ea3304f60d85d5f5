//! Who decides between two bodies that cannot agree, where no third body does: oversight.27 to oversight.29.
//!
//! What one body stopped, the body that resolved it takes there once, and the law puts one question to those who decide. Whatever they
//! say is the last word: it stands, or it falls for good.

use alloc::vec::Vec;

use crate::ground::actor::Sender;
use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, ResolutionId};
use crate::ground::members::Roll;
use crate::oversight::event::OversightEvent;
use crate::oversight::question::OversightQuestion;
use crate::oversight::refusal::OversightRefusal;
use crate::oversight::state::{Overseen, Stage};
use crate::question::{Decided, Decision};
use crate::state::{Queue, State};
use crate::terms::{Breaks, Hands, PollRule};
use crate::votes::electorate::Electorate;
use crate::votes::electors;
use crate::votes::threshold::{LASTS_DAYS, TURNOUT};
use crate::{body, poll, roll};

use super::begin::{is_against, is_of};

/// What is between two bodies.
#[derive(Clone, Copy)]
pub(super) struct Dispute {
    /// The body that resolved it.
    pub(super) by: BodyId,
    /// What it resolved.
    pub(super) resolution: ResolutionId,
    /// The body that stopped it.
    pub(super) against: BodyId,
}

impl Dispute {
    /// Returns what a question is on that the law puts to those who decide, and who they are.
    pub(super) const fn put(question: &OversightQuestion) -> Option<(Self, Breaks)> {
        match question {
            OversightQuestion::Jointly { by, resolution, against } => {
                Some((Self { by: *by, resolution: *resolution, against: *against }, Breaks::JointSitting))
            }
            OversightQuestion::Electors { by, resolution, against } => {
                Some((Self { by: *by, resolution: *resolution, against: *against }, Breaks::Electors))
            }
            OversightQuestion::Use { .. }
            | OversightQuestion::AskFor { .. }
            | OversightQuestion::Extend { .. }
            | OversightQuestion::CallIn { .. }
            | OversightQuestion::Lift { .. }
            | OversightQuestion::Withdraw { .. }
            | OversightQuestion::StandBy { .. }
            | OversightQuestion::Override { .. }
            | OversightQuestion::Refer { .. } => None,
        }
    }

    /// The question that is put to those who decide.
    const fn question(self, how: Breaks) -> OversightQuestion {
        let Self { by, resolution, against } = self;
        match how {
            Breaks::JointSitting => OversightQuestion::Jointly { by, resolution, against },
            Breaks::Electors => OversightQuestion::Electors { by, resolution, against },
        }
    }

    /// The rights by which the other body stops it, with their places.
    fn stops(self, state: &State) -> impl Iterator<Item = (u8, &Overseen)> {
        let rights = (0_u8..).zip(state.oversight.over(self.resolution));
        rights.filter(move |(_, right)| {
            matches!(right.stage, Stage::Stops(_)) && is_against(state, right, self.against, self.resolution)
        })
    }

    /// Returns the rights that were taken to those who decide, with their places.
    pub(super) fn referred(self, state: &State, how: Breaks) -> impl Iterator<Item = (u8, &Overseen)> {
        self.stops(state).filter(move |(_, right)| right.referred && is_broken_so(right, how))
    }

    /// Returns the rights that can still be taken there.
    fn open(self, state: &State) -> impl Iterator<Item = (u8, &Overseen)> {
        let in_time = |right: &Overseen| right.stage.stops().is_some_and(|until| until >= state.now);
        self.stops(state).filter(move |(_, right)| in_time(right) && right.rule.breaker.is_some() && !right.referred)
    }

    /// Returns the right that is taken there first: those that are broken by the same majority go with it.
    pub(super) fn first(self, state: &State) -> Option<(u8, &Overseen)> {
        self.open(state).find(|(_, right)| right.rule.breaker.is_some_and(|breaker| self.can_be(state, breaker.by)))
    }

    /// Whether those who decide are there, and do not decide between the two already.
    fn can_be(self, state: &State, how: Breaks) -> bool {
        let sits =
            |body: BodyId| body::living(state, body).is_ok() && electors::unit_of(state, Sender::Body(body)).is_none();
        let there = match how {
            Breaks::JointSitting => self.by != self.against && sits(self.by) && sits(self.against),
            Breaks::Electors => true,
        };
        there && self.referred(state, how).next().is_none()
    }
}

fn is_broken_so(right: &Overseen, how: Breaks) -> bool {
    right.rule.breaker.is_some_and(|breaker| breaker.by == how)
}

/// Refuses to take something further that this body did not resolve, that nobody decides, or that was taken there (oversight.27).
pub(super) fn may_refer(state: &State, dispute: Dispute, right: &Overseen) -> Result<(), OversightRefusal> {
    let Dispute { by, resolution, .. } = dispute;
    if is_of(state, by, resolution) && dispute.first(state).is_some() {
        return Ok(());
    }
    Err(OversightRefusal::NotReferred { by, resolution, under: right.rule.article.clone() })
}

/// What the body took further: every right by which the other stops it, and that is broken in the same way.
pub(super) fn taken(state: &State, dispute: Dispute) -> Vec<OversightEvent> {
    let Some(breaker) = dispute.first(state).and_then(|(_, right)| right.rule.breaker) else { return Vec::new() };
    let Dispute { by, resolution, against } = dispute;
    let (how, until) = (breaker.by, state.later(Span::days(LASTS_DAYS)));
    let same = dispute.open(state).filter(|(_, right)| right.rule.breaker == Some(breaker));
    same.map(|(right, _)| OversightEvent::Referred { resolution, right, by, against, how, until }).collect()
}

/// The law puts the question to those who decide: once for all rights that were taken there together.
pub(crate) fn after_referred(state: &State, event: &OversightEvent, queue: &mut Queue) {
    let OversightEvent::Referred { resolution, right, by, against, how, .. } = event else { return };
    let dispute = Dispute { by: *by, resolution: *resolution, against: *against };
    if dispute.referred(state, *how).next().is_some_and(|(first, _)| first == *right) {
        queue.extend(poll::opened(state, dispute.question(*how).into(), None));
    }
}

/// Returns how those decide to whom it was taken: for as long as the rulebook says, and no shorter.
pub(super) fn rule(state: &State, question: &OversightQuestion) -> Option<PollRule> {
    let (dispute, how) = Dispute::put(question)?;
    let (_, right) = dispute.referred(state, how).next()?;
    let breaker = right.rule.breaker?;
    Some(PollRule {
        article: right.rule.article.clone(),
        majority: breaker.share,
        of: breaker.of,
        turnout: (how == Breaks::Electors).then_some(TURNOUT),
        lasts: None,
        hands: Hands::No,
        support: None,
        last_vote_counts: false,
        totals_at_end: false,
    })
}

/// Returns those who decide between the two.
pub(super) fn electorate(state: &State, question: &OversightQuestion) -> Option<Electorate> {
    let (dispute, how) = Dispute::put(question)?;
    Some(match how {
        Breaks::JointSitting => Electorate::of_both(state, dispute.by, dispute.against),
        Breaks::Electors => Electorate::of_roll(below(state, dispute.by)),
    })
}

/// Those on the rolls below a body, each of them once; but for whoever is new on every roll on which they stand (roll.18).
fn below(state: &State, body: BodyId) -> Roll {
    let mut all = Roll::default();
    for unit in electors::below(state, Sender::Body(body)).units {
        let mut own = state.unit(unit).map(|unit| (*unit.electors).clone()).unwrap_or_default();
        for new in roll::new_on(state, Sender::Unit(unit)).iter() {
            own.remove(new);
        }
        all.absorb(own);
    }
    all.pack();
    all
}

/// What those decided to whom it was taken: it stands, under every right that was taken there; or it falls.
pub(super) fn broken(
    state: &State,
    question: &OversightQuestion,
    (decided, decision): (Decided, Decision),
) -> Vec<OversightEvent> {
    let (Some((dispute, how)), Decided::ByPoll(poll)) = (Dispute::put(question), decided) else { return Vec::new() };
    let Dispute { by, resolution, against } = dispute;
    let stands = decision.is_carried();
    let rights = dispute.referred(state, how);
    let all =
        rights.map(|(right, _)| OversightEvent::DeadlockBroken { resolution, right, by, against, how, stands, poll });
    all.take(if stands { usize::MAX } else { 1 }).collect()
}
