//! Conditions: each has one state, and goes from it to another as one side says, the other contests, or the arbiter finds.

use tauride_rules::agreement::state::{Finding, OnBreach, Owed};
use tauride_rules::agreement::{AgreementEvent, AgreementQuestion};
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{AgreementId, PollId};
use tauride_rules::instant::Instant;
use tauride_rules::question::Question;

use super::super::sides::belongs;
use super::super::{Seen, Sound, holds};
use super::{Known, Stage};

/// What somebody knows of a condition.
#[derive(Clone, Debug)]
pub(super) struct Condition {
    of: Sender,
    by: Option<Instant>,
    pub(super) breach: OnBreach,
    pub(super) has: Has,
}

/// How a condition stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Has {
    Open,
    Said(Finding, Instant),
    Overdue(Instant),
    Disputed,
    Kept,
    Breached,
}

impl Has {
    pub(super) const fn of(owed: &Owed) -> Self {
        match owed {
            Owed::Open => Self::Open,
            Owed::Said(said) => Self::Said(said.finding, said.until),
            Owed::Overdue { until } => Self::Overdue(*until),
            Owed::Disputed => Self::Disputed,
            Owed::Kept => Self::Kept,
            Owed::Breached => Self::Breached,
        }
    }

    /// By when it is answered.
    pub(super) const fn until(self) -> Option<Instant> {
        match self {
            Self::Said(_, until) | Self::Overdue(until) => Some(until),
            Self::Open | Self::Disputed | Self::Kept | Self::Breached => None,
        }
    }
}

impl Condition {
    pub(super) fn of(found: &tauride_rules::agreement::state::Condition) -> Self {
        Self { of: found.of, by: found.by, breach: found.breach, has: Has::of(&found.standing) }
    }
}

/// Sees what is said of conditions.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others are about the agreement")]
pub(super) fn becomes(known: &mut Known, seen: &Seen<'_>, (id, event): (AgreementId, &AgreementEvent)) -> Sound {
    if let AgreementEvent::ConditionAdded { condition, of, by, breach, .. } = event {
        let party = known.parties.contains(of);
        known.conditions.insert(*condition, Condition { of: *of, by: *by, breach: *breach, has: Has::Open });
        return holds(party, || format!("{of:?} owes something under {id}, and is no party"));
    }
    let (binds, parties, arbiter) = (known.stage == Stage::InForce, known.parties.clone(), known.arbiter);
    let conditions = &mut known.conditions;
    match event {
        AgreementEvent::ConditionSaid { condition, finding, of: side, by, until, .. } => {
            let Some(found) = conditions.get_mut(condition) else { return Ok(()) };
            holds(binds, || format!("something was said of {id}, which is not in force"))?;
            holds(found.has == Has::Open, || format!("condition {condition} of {id} has two states"))?;
            let own = (*side == found.of) == (*finding == Finding::Kept) && parties.contains(side);
            holds(own && belongs(seen.before, *by, *side), || {
                format!("{by} said something of {id} for {side:?} by no right")
            })?;
            let due = *finding == Finding::Kept || found.by.is_none_or(|by| by <= seen.now);
            holds(due, || format!("condition {condition} of {id} was not yet due, and somebody claims its breach"))?;
            found.has = Has::Said(*finding, *until);
            Ok(())
        }
        AgreementEvent::ConditionOverdue { condition, until, .. } => {
            let Some(found) = conditions.get_mut(condition) else { return Ok(()) };
            let late = found.has == Has::Open && found.by.is_some_and(|by| by <= seen.now);
            found.has = Has::Overdue(*until);
            holds(late, || format!("condition {condition} of {id} is overdue before its time"))
        }
        AgreementEvent::ConditionContested { condition, of: side, by, .. } => {
            let Some(found) = conditions.get_mut(condition) else { return Ok(()) };
            let other = match found.has {
                Has::Said(Finding::Kept, _) => *side != found.of,
                Has::Said(Finding::Breached, _) | Has::Overdue(_) => *side == found.of,
                Has::Open | Has::Disputed | Has::Kept | Has::Breached => false,
            };
            found.has = Has::Disputed;
            holds(other && belongs(seen.before, *by, *side), || {
                format!("{by} contested condition {condition} of {id} by no right")
            })
        }
        AgreementEvent::ConditionSettled { condition, finding, poll, .. } => {
            let Some(found) = conditions.get_mut(condition) else { return Ok(()) };
            let settled = match (poll, found.has) {
                (Some(poll), Has::Disputed) => {
                    has_found(seen, (id, *condition, *finding), *poll)
                        && arbiter.map(Sender::Body) == seen.after.poll(*poll).map(|poll| poll.electorate)
                }
                (None, Has::Said(said, until)) => said == *finding && until <= seen.now,
                (None, Has::Overdue(until)) => *finding == Finding::Breached && until <= seen.now,
                _ => false,
            };
            found.has = match finding {
                Finding::Kept if found.by.is_none() => Has::Open,
                Finding::Kept => Has::Kept,
                Finding::Breached => Has::Breached,
            };
            holds(settled, || format!("condition {condition} of {id} was settled by whoever does not decide it"))
        }
        _ => Ok(()),
    }
}

/// Whether a poll carried that asked whether a condition was so.
fn has_found(seen: &Seen<'_>, so: (AgreementId, u32, Finding), poll: PollId) -> bool {
    let found = seen.after.poll(poll).filter(|poll| poll.carried() == Some(true));
    let (agreement, condition, finding) = so;
    let asked = Question::Agreement(AgreementQuestion::Find { agreement, condition, finding });
    found.is_some_and(|poll| poll.question == asked)
}
