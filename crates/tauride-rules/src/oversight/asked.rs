//! What the chapter's questions mean: oversight.7 to oversight.16.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::asked::Meaning;
use crate::chapters::Refusal;
use crate::ground::actor::Sender;
use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, MemberId, ResolutionId};
use crate::ground::instant::Instant;
use crate::ground::text::{Text, are_alike, is_said};
use crate::oversight::event::OversightEvent;
use crate::oversight::question::{OversightQuestion, Use};
use crate::oversight::refusal::OversightRefusal;
use crate::oversight::state::{Overseen, Stage};
use crate::question::{Decided, Decision, Subject};
use crate::resolution::state::Resolution;
use crate::state::{Queue, State};
use crate::terms::{PollRule, Right};
use crate::votes::electors;
use crate::votes::threshold::LASTS_DAYS;
use crate::{body, resolution};

use super::{SAID_MAX, begin};

impl Meaning for OversightQuestion {
    fn subject(&self) -> Subject {
        Subject::Body(self.by())
    }

    fn electorate(&self, _: &State) -> Option<Sender> {
        Some(Sender::Body(self.by()))
    }

    /// How the body decides: as it decides everything, unless the charter asks for more to override another; and not for longer
    /// than there is time (oversight.2).
    fn rule<'a>(&self, state: &'a State, _: Option<MemberId>) -> Option<Cow<'a, PollRule>> {
        let decides = &state.body_kind(self.by())?.decides;
        let mut own = decides.clone();
        let found = found(state, self).ok();
        if let (OversightQuestion::Override { by, .. }, Some((_, right))) = (self, found)
            && let Some(share) = right.rule.overridden.filter(|_| is_of(state, *by, self.resolution()))
        {
            own.majority = share;
        }
        if let Some(left) = until(state, self).and_then(|until| left(state, until)) {
            let lasts = decides.lasts.unwrap_or(Span::days(LASTS_DAYS));
            own.lasts = Some(if state.later(lasts) > state.later(left) { left } else { lasts });
        }
        Some(Cow::Owned(own))
    }

    fn exists(&self, state: &State) -> Result<(), Refusal> {
        resolution::found(state, self.resolution())?;
        body::living(state, self.by()).map(drop)
    }

    fn stands(&self, state: &State) -> Result<(), Refusal> {
        let (by, resolution) = (self.by(), self.resolution());
        match self {
            OversightQuestion::CallIn { subject, .. } => {
                let until = called_in_until(state, (resolution, by), subject);
                let may_be = state.resolution(resolution).is_some_and(Resolution::can_be_undone)
                    && !state.oversight.has_called_in(resolution, by);
                if !may_be || until.is_none_or(|until| until < state.now) {
                    return Err(OversightRefusal::NotCalledIn { by, resolution }.into());
                }
            }
            OversightQuestion::Use { how, said, .. } => {
                let (_, right) = found(state, self)?;
                is_open(right, (by, resolution))?;
                may_say(right, *how, said)?;
                may_stop(state, right, (by, *how))?;
            }
            OversightQuestion::AskFor { lacks, .. } => {
                let (_, right) = found(state, self)?;
                is_open(right, (by, resolution))?;
                if right.asked {
                    return Err(OversightRefusal::AskedAlready { by, resolution }.into());
                }
                if !is_said(lacks, SAID_MAX) {
                    return Err(OversightRefusal::NoReason { most: SAID_MAX }.into());
                }
            }
            OversightQuestion::Extend { .. } => {
                let (_, right) = found(state, self)?;
                is_open(right, (by, resolution))?;
                if right.extended || right.rule.extended.is_none() || right.lacks.is_some() {
                    return Err(OversightRefusal::NotExtended { by, under: right.rule.article.clone() }.into());
                }
            }
            OversightQuestion::StandBy { .. } | OversightQuestion::Lift { .. } => drop(found(state, self)?),
            OversightQuestion::Override { against, .. } => {
                let (_, right) = found(state, self)?;
                if !overrides(state, by, (resolution, right)) {
                    let (against, under) = (*against, right.rule.article.clone());
                    return Err(OversightRefusal::NotOverridden { by, against, under }.into());
                }
            }
        }
        Ok(())
    }

    fn decided(&self, state: &State, decided: Decided, decision: Decision, queue: &mut Queue) {
        if !decision.is_carried() || self.stands(state).is_err() {
            return;
        }
        let (by, resolution) = (self.by(), self.resolution());
        if let OversightQuestion::CallIn { subject, .. } = self {
            queue.push_back(OversightEvent::CalledIn { resolution, by, subject: subject.clone() }.into());
            return;
        }
        let Ok((right, overseen)) = found(state, self) else { return };
        if let OversightQuestion::Override { .. } = self
            && !is_as_it_was_put(state, (by, resolution), overseen, decided)
        {
            return;
        }
        let within = state.later(overseen.rule.within);
        queue.push_back(
            match self {
                OversightQuestion::Use { how, said, .. } => {
                    let until = how.is_against().then_some(within);
                    OversightEvent::RightUsed { resolution, right, by, how: *how, said: said.clone(), until }
                }
                OversightQuestion::AskFor { lacks, .. } => {
                    OversightEvent::LackAsked { resolution, right, by, lacks: lacks.clone(), until: within }
                }
                OversightQuestion::Extend { .. } => {
                    let (now, more) = (overseen.stage.due().unwrap_or(state.now), overseen.rule.extended);
                    let until = more.map_or(now, |more| state.after(now, more));
                    OversightEvent::TimeExtended { resolution, right, by, until }
                }
                OversightQuestion::Lift { .. } => OversightEvent::Lifted { resolution, right, by },
                OversightQuestion::StandBy { .. } => OversightEvent::StoodBy { resolution, right, by },
                OversightQuestion::Override { against, .. } => {
                    OversightEvent::Overridden { resolution, right, by, against: *against }
                }
                OversightQuestion::CallIn { .. } => return,
            }
            .into(),
        );
    }

    fn may_divide(&self) -> bool {
        true
    }

    /// Whoever sits in the body that resolved something has no vote on it for those who oversee that body, or decide between the two
    /// (oversight.21). They count in the whole like anybody who does not vote.
    fn may_vote(&self, state: &State, member: MemberId) -> Result<(), Refusal> {
        match state
            .resolution(self.resolution())
            .filter(|resolution| is_on_the_other_side(state, self.by(), resolution, member))
        {
            Some(resolution) => Err(OversightRefusal::OnBothSides { member, body: resolution.body }.into()),
            None => Ok(()),
        }
    }

    /// Whoever is on both sides neither conducts the vote nor counts it.
    fn concerned(&self, state: &State) -> Vec<MemberId> {
        let Some(resolution) = state.resolution(self.resolution()) else { return Vec::new() };
        let seats = electors::seats_with_a_vote(state, Sender::Body(self.by()));
        let holders = seats.into_iter().filter_map(|seat| state.holding(seat)).flat_map(|(_, mandate)| {
            core::iter::once(mandate.member).chain(mandate.substitute.map(|(member, _)| member))
        });
        holders.filter(|member| is_on_the_other_side(state, self.by(), resolution, *member)).collect()
    }
}

/// Returns until when it has to be decided.
fn until(state: &State, question: &OversightQuestion) -> Option<Instant> {
    if let OversightQuestion::CallIn { by, resolution, subject } = question {
        return called_in_until(state, (*resolution, *by), subject);
    }
    match found(state, question).ok()?.1.stage {
        Stage::Open(until) | Stage::Incomplete(until) | Stage::Suspended(until) | Stage::Stops(until) => Some(until),
        Stage::Passed => None,
    }
}

fn left(state: &State, until: Instant) -> Option<Span> {
    u32::try_from(until.unix().saturating_sub(state.now.unix())).ok().map(Span::seconds)
}

/// Returns the right that a question is about, with its place among those over the resolution.
pub(super) fn found<'a>(
    state: &'a State,
    question: &OversightQuestion,
) -> Result<(u8, &'a Overseen), OversightRefusal> {
    let (by, resolution) = (question.by(), question.resolution());
    let mut rights = (0_u8..).zip(state.oversight.over(resolution));
    let stopped = |right: &Overseen| matches!(right.stage, Stage::Stops(until) if until >= state.now);
    let is_stopped = state.resolution(resolution).is_some_and(Resolution::is_stopped);
    match question {
        OversightQuestion::Use { how, .. } => {
            let right = right_of(*how);
            rights.find(|(_, found)| begin::is_theirs(state, found, by) && found.rule.right == right)
        }
        // Whoever has several rights over one resolution asks for the first that is open.
        OversightQuestion::AskFor { .. } | OversightQuestion::Extend { .. } => {
            let own = |(_, found): &(u8, &Overseen)| begin::is_theirs(state, found, by);
            let open = rights.clone().find(|right| own(right) && right.1.stage.is_open());
            open.or_else(|| rights.find(own))
        }
        OversightQuestion::StandBy { .. } => {
            let suspended = |(_, found): &(u8, &Overseen)| matches!(found.stage, Stage::Suspended(_));
            let found = rights.find(suspended).filter(|_| is_of(state, by, resolution));
            return found.ok_or(OversightRefusal::NotSuspended { resolution });
        }
        OversightQuestion::Lift { .. } => {
            let found =
                rights.find(|(_, found)| begin::is_theirs(state, found, by) && stopped(found)).filter(|_| is_stopped);
            return found.ok_or(OversightRefusal::NothingStopped { resolution });
        }
        OversightQuestion::Override { against, .. } => {
            let found = rights
                .find(|(_, found)| is_against(state, found, *against, resolution) && stopped(found))
                .filter(|_| is_stopped);
            return found.ok_or(OversightRefusal::NothingStopped { resolution });
        }
        OversightQuestion::CallIn { .. } => None,
    }
    .ok_or(OversightRefusal::NoSuchRight { by, resolution })
}

/// Returns the right that is used so.
const fn right_of(how: Use) -> Right {
    match how {
        Use::Advise => Right::Consult,
        Use::Consent | Use::Withhold => Right::Consent,
        Use::Veto => Right::Veto,
        Use::Suspend => Right::Suspend,
        Use::Confirm | Use::Refuse => Right::Confirm,
    }
}

fn is_open(right: &Overseen, (by, resolution): (BodyId, ResolutionId)) -> Result<(), OversightRefusal> {
    if right.stage.is_open() {
        return Ok(());
    }
    Err(OversightRefusal::Spent { by, resolution, under: right.rule.article.clone() })
}

/// Whoever stops something says why, and for a reason that the charter has; whoever advises says something (oversight.8,
/// oversight.9).
fn may_say(right: &Overseen, how: Use, said: &Text) -> Result<(), OversightRefusal> {
    let says_nothing = matches!(how, Use::Consent | Use::Confirm) && said.is_empty();
    if !says_nothing && !is_said(said, SAID_MAX) {
        return Err(OversightRefusal::NoReason { most: SAID_MAX });
    }
    let rule = &right.rule;
    if how.is_against() && !rule.reasons.is_empty() && !rule.reasons.iter().any(|reason| are_alike(reason, said)) {
        return Err(OversightRefusal::NotAReason {
            reasons: rule.reasons.join("; ").into(),
            under: rule.article.clone(),
        });
    }
    Ok(())
}

/// Nobody stops more than the charter lets them (oversight.10).
fn may_stop(state: &State, right: &Overseen, (by, how): (BodyId, Use)) -> Result<(), OversightRefusal> {
    let rule = &right.rule;
    let Some(most) = rule.most.filter(|_| how.is_against()) else { return Ok(()) };
    // What was stopped counts for as long as the charter says from then on.
    let used = state.oversight.used(by, &rule.article, |at| state.after(at, most.every) > state.now);
    if used >= usize::from(most.times) {
        let under = rule.article.clone();
        return Err(OversightRefusal::UsedUp { by, most: most.times, under });
    }
    Ok(())
}

/// Returns until when a body calls in what was resolved under another subject: for as long as its own time for it would run.
fn called_in_until(state: &State, (id, by): (ResolutionId, BodyId), subject: &str) -> Option<Instant> {
    let resolution = state.resolution(id)?;
    let rules = begin::over(state, resolution.body).filter(|(_, rule)| resolution.was_under(rule));
    let own = rules.filter(|(_, rule)| begin::covers(state, (id, by), rule, subject));
    own.map(|(_, rule)| state.after(resolution.at, rule.within)).max()
}

/// Whether somebody has decided, or may decide, for the body that resolved something: they hold a seat with a vote there, or somebody's
/// place, whoever sits for them today; or voted on it by name.
fn is_on_the_other_side(state: &State, by: BodyId, resolution: &Resolution, member: MemberId) -> bool {
    let voted = || state.division(resolution.division).is_some_and(|division| division.voted.contains(member));
    resolution.body != by && (state.has_a_vote_in(member, resolution.body) || voted())
}

/// Whether a right is the one that somebody would override: that of a body; or, as long as there is nobody whose it is, that which
/// the body that resolved it finds against itself.
fn is_against(state: &State, right: &Overseen, against: BodyId, resolution: ResolutionId) -> bool {
    let nobodys = right.by.or_else(|| begin::holder(state, &right.rule)).is_none();
    begin::is_theirs(state, right, against) || (nobodys && is_of(state, against, resolution))
}

/// Whether a body overrides a right by the share that was asked for when the question was put: another right over the same resolution
/// may have become the first one since (oversight.15). Whoever decides between two bodies decides as on everything.
fn is_as_it_was_put(
    state: &State,
    (by, resolution): (BodyId, ResolutionId),
    right: &Overseen,
    decided: Decided,
) -> bool {
    let Some(share) = right.rule.overridden.filter(|_| is_of(state, by, resolution)) else { return true };
    let put = match decided {
        Decided::ByPoll(id) => state.poll(id).map(|poll| poll.rule.majority),
        Decided::ByHall(id) => {
            state.division(id).and_then(|division| division.divided.as_deref()).map(|divided| divided.rule.majority)
        }
    };
    put == Some(share)
}

/// Whether a body has resolved it.
fn is_of(state: &State, body: BodyId, resolution: ResolutionId) -> bool {
    state.resolution(resolution).is_some_and(|resolution| resolution.body == body)
}

/// Whether a body overrides a right: the one that resolved it, where the charter says by which share; or the one that decides
/// between the two.
fn overrides(state: &State, by: BodyId, (resolution, right): (ResolutionId, &Overseen)) -> bool {
    let own = is_of(state, by, resolution) && right.rule.overridden.is_some();
    let arbiter = || {
        let (kind, _) = state.charter.as_ref()?.body_kind(right.rule.arbiter.as_ref()?)?;
        state.first_of_kind(kind)
    };
    own || (arbiter() == Some(by) && !begin::is_theirs(state, right, by))
}
