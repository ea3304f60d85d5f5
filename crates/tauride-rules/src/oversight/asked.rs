//! What the chapter's questions mean: oversight.7 to oversight.16, and oversight.21 to oversight.23.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::asked::Meaning;
use crate::chapters::{Event, Refusal};
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MemberId, ResolutionId};
use crate::ground::instant::Instant;
use crate::ground::share::Share;
use crate::ground::text::{Text, are_alike, is_said};
use crate::oversight::event::{OversightEvent, Remedy};
use crate::oversight::question::{OversightQuestion, Use};
use crate::oversight::refusal::OversightRefusal;
use crate::oversight::state::{Overseen, Stage};
use crate::question::{Decided, Decision, Subject};
use crate::resolution::state::Resolution;
use crate::state::{Queue, State};
use crate::terms::{Breaks, Hands, MajorityOf, PollRule, Right};
use crate::votes::electorate::Electorate;
use crate::votes::lasting::Lasting;
use crate::votes::until::{all_the_time, asked_until};
use crate::{body, resolution};

use super::begin::{is_against, is_of};
use super::breaker::{self, Dispute};
use super::sides::Sides;
use super::stopped::stopped;
use super::{SAID_MAX, begin, lasting};

impl Meaning for OversightQuestion {
    fn subject(&self) -> Subject {
        Subject::Body(self.by())
    }

    fn electorate(&self, _: &State) -> Option<Sender> {
        Some(Sender::Body(self.by()))
    }

    /// How the body decides: as it decides everything, unless the charter asks for more to use a right or to override another; and not
    /// for longer than there is time (oversight.2).
    fn rule<'a>(&self, state: &'a State, _: Option<MemberId>) -> Option<Cow<'a, PollRule>> {
        if self.is_put_by_law() {
            return breaker::rule(state, self).map(Cow::Owned);
        }
        let decides = &state.body_kind(self.by())?.decides;
        let mut own = decides.clone();
        if let Some((share, of)) = found(state, self).ok().and_then(|(_, right)| majority(state, self, right)) {
            (own.majority, own.of) = (share, of.unwrap_or(own.of));
        }
        let lasts = self.lasting(state).is_some();
        if lasts {
            // Whoever is to hold to it can change their mind, and everybody sees how it stands (votes.17, votes.18).
            own = PollRule { hands: Hands::No, last_vote_counts: true, totals_at_end: false, ..own };
        }
        Some(Cow::Owned(match until(state, self) {
            Some(until) if lasts => all_the_time(state, own, until),
            Some(until) => asked_until(state, own, until),
            None => own,
        }))
    }

    fn exists(&self, state: &State) -> Result<(), Refusal> {
        resolution::found(state, self.resolution())?;
        if let Some((Dispute { against, .. }, Breaks::JointSitting)) = Dispute::put(self) {
            body::living(state, against)?;
        }
        body::living(state, self.by()).map(drop)
    }

    fn stands(&self, state: &State) -> Result<(), Refusal> {
        let (by, resolution) = (self.by(), self.resolution());
        match self {
            OversightQuestion::CallIn { subject, .. } => {
                let until = called_in_until(state, (resolution, by), subject);
                let may_be = state.resolution(resolution).is_some_and(Resolution::can_be_undone)
                    && !state.oversight.has_called_in(resolution, by);
                if (!may_be || until.is_none_or(|until| until < state.now)) && state.keeps("oversight.16") {
                    return Err(OversightRefusal::NotCalledIn { by, resolution }.into());
                }
            }
            OversightQuestion::Use { how, said, .. } => {
                let (_, right) = found(state, self)?;
                is_open(state, right, (by, resolution))?;
                may_say(state, right, (*how, said))?;
                may_stop(state, right, (by, *how))?;
            }
            OversightQuestion::AskFor { lacks, .. } => {
                let (_, right) = found(state, self)?;
                is_open(state, right, (by, resolution))?;
                if right.asked && state.keeps("oversight.11") {
                    return Err(OversightRefusal::AskedAlready { by, resolution }.into());
                }
                if !is_said(lacks, SAID_MAX) {
                    return Err(OversightRefusal::NoReason { most: SAID_MAX }.into());
                }
            }
            OversightQuestion::Extend { .. } => {
                let (_, right) = found(state, self)?;
                is_open(state, right, (by, resolution))?;
                if !is_extendable(state, right) {
                    return Err(OversightRefusal::NotExtended { by, under: right.rule.article.clone() }.into());
                }
            }
            OversightQuestion::Withdraw { .. } => {
                let is_own = |found: &&Resolution| found.body == by || !state.keeps("oversight.22");
                let own = state.resolution(resolution).filter(is_own);
                if !own.is_some_and(Resolution::can_be_withdrawn) {
                    return Err(OversightRefusal::NotWithdrawn { by, resolution }.into());
                }
            }
            OversightQuestion::StandBy { .. }
            | OversightQuestion::Lift { .. }
            | OversightQuestion::Jointly { .. }
            | OversightQuestion::Electors { .. } => drop(found(state, self)?),
            OversightQuestion::Refer { against, .. } => {
                let (_, right) = found(state, self)?;
                breaker::may_refer(state, Dispute { by, resolution, against: *against }, right)?;
            }
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
        if self.stands(state).is_err() {
            return;
        }
        if self.is_put_by_law() {
            queue.extend(breaker::broken(state, self, (decided, decision)).into_iter().map(Event::from));
        }
        if !decision.is_carried() {
            return;
        }
        let (by, resolution) = (self.by(), self.resolution());
        match self {
            OversightQuestion::CallIn { subject, .. } => {
                queue.push_back(OversightEvent::CalledIn { resolution, by, subject: subject.clone() }.into());
            }
            OversightQuestion::Withdraw { .. } => queue.push_back(resolution::withdrawn(resolution)),
            OversightQuestion::Refer { against, .. } => {
                let dispute = Dispute { by, resolution, against: *against };
                queue.extend(breaker::taken(state, dispute).into_iter().map(Event::from));
            }
            OversightQuestion::Jointly { .. } | OversightQuestion::Electors { .. } => {}
            OversightQuestion::Use { .. } => queue.extend(self.used(state, decided).map(Event::from)),
            OversightQuestion::Extend { .. } => queue.extend(self.extended(state).map(Event::from)),
            OversightQuestion::AskFor { .. }
            | OversightQuestion::Lift { .. }
            | OversightQuestion::StandBy { .. }
            | OversightQuestion::Override { .. } => queue.extend(self.came(state, decided).map(Event::from)),
        }
    }

    fn lasting(&self, state: &State) -> Option<Lasting> {
        let Self::Use { how, .. } = self else { return None };
        found(state, self).ok().and_then(|(_, right)| lasting::lasting(state, right, *how))
    }

    fn may_divide(&self) -> bool {
        !self.is_put_by_law()
    }

    fn is_put_by_law(&self) -> bool {
        Dispute::put(self).is_some()
    }

    fn together(&self, state: &State) -> Option<Electorate> {
        breaker::electorate(state, self)
    }

    /// Whoever has a side in it does not put it to another body either; and what could be decided only now, nobody could vote on.
    fn may_begin(&self, state: &State, member: MemberId) -> Result<(), Refusal> {
        self.may_vote(state, member)?;
        if until(state, self).is_none_or(|until| until > state.now) {
            return Ok(());
        }
        let (by, resolution) = (self.by(), self.resolution());
        Err(match self {
            OversightQuestion::CallIn { .. } => OversightRefusal::NotCalledIn { by, resolution },
            OversightQuestion::Withdraw { .. } => OversightRefusal::NotWithdrawn { by, resolution },
            OversightQuestion::Use { .. }
            | OversightQuestion::AskFor { .. }
            | OversightQuestion::Extend { .. }
            | OversightQuestion::Lift { .. }
            | OversightQuestion::StandBy { .. }
            | OversightQuestion::Override { .. }
            | OversightQuestion::Refer { .. }
            | OversightQuestion::Jointly { .. }
            | OversightQuestion::Electors { .. } => OversightRefusal::NothingStopped { resolution },
        }
        .into())
    }

    /// Whoever sits in the body that resolved something has no vote on it for those who oversee that body; nor whoever sits in either
    /// of them for the one that decides between the two (oversight.21). They count in the whole like anybody who does not vote.
    fn may_vote(&self, state: &State, member: MemberId) -> Result<(), Refusal> {
        sides(state, self).map_or(Ok(()), |sides| sides.admit(member))
    }

    /// Whoever has a side in it neither conducts the vote nor counts it.
    fn concerned(&self, state: &State) -> Vec<MemberId> {
        sides(state, self).map_or_else(Vec::new, |sides| sides.members())
    }
}

impl OversightQuestion {
    /// What a body used: all of its rights of the kind over the resolution that it may use so, by the majority by which it decided.
    fn used(&self, state: &State, decided: Decided) -> impl Iterator<Item = OversightEvent> {
        let (by, resolution) = (self.by(), self.resolution());
        let how = if let Self::Use { how, said, .. } = self { Some((*how, said)) } else { None };
        how.into_iter().flat_map(move |(how, said)| {
            let own = (0_u8..).zip(state.oversight.over(resolution)).filter(move |(_, right)| {
                is_used_so(state, right, by, (how, said)) && is_as_it_was_put(state, self, right, decided)
            });
            own.map(move |(place, right)| {
                let against = how.is_against().then(|| stopped(state, &right.rule));
                let against = against.filter(|_| how != Use::Suspend);
                let suspended = (how == Use::Suspend).then(|| state.later(right.rule.within));
                let remedy = against.as_ref().map(|found| found.remedy).or(suspended.map(|_| Remedy::StandBy));
                let until = against.as_ref().map(|found| found.until).or(suspended);
                let arbiter = against.and_then(|found| found.arbiter);
                let ((poll, division), right, said) = (decided.parts(), place, said.clone());
                OversightEvent::RightUsed { resolution, right, by, how, said, until, remedy, arbiter, poll, division }
            })
        })
    }

    /// Every right of the body over the resolution takes longer for which the charter lets it.
    fn extended(&self, state: &State) -> impl Iterator<Item = OversightEvent> {
        let (by, resolution) = (self.by(), self.resolution());
        let own = (0_u8..).zip(state.oversight.over(resolution)).filter(move |(_, right)| {
            begin::is_theirs(state, right, by) && right.stage.is_open() && is_extendable(state, right)
        });
        own.filter_map(move |(place, right)| {
            let until = state.after(right.stage.due()?, right.rule.extended?);
            Some(OversightEvent::TimeExtended { resolution, right: place, by, until })
        })
    }

    /// What came of a question about one right.
    fn came(&self, state: &State, decided: Decided) -> Option<OversightEvent> {
        let (by, resolution) = (self.by(), self.resolution());
        let (right, overseen) = found(state, self).ok()?;
        if !is_as_it_was_put(state, self, overseen, decided) {
            return None;
        }
        match self {
            Self::AskFor { lacks, .. } => {
                let until = state.later(overseen.rule.within);
                Some(OversightEvent::LackAsked { resolution, right, by, lacks: lacks.clone(), until })
            }
            Self::Lift { .. } => Some(OversightEvent::Lifted { resolution, right, by }),
            Self::StandBy { .. } => Some(OversightEvent::StoodBy { resolution, right, by }),
            Self::Override { against, .. } => {
                Some(OversightEvent::Overridden { resolution, right, by, against: *against })
            }
            Self::Use { .. }
            | Self::Extend { .. }
            | Self::CallIn { .. }
            | Self::Withdraw { .. }
            | Self::Refer { .. }
            | Self::Jointly { .. }
            | Self::Electors { .. } => None,
        }
    }
}

/// Returns until when it has to be decided.
fn until(state: &State, question: &OversightQuestion) -> Option<Instant> {
    let right = || found(state, question).ok().map(|(_, right)| right);
    match question {
        OversightQuestion::CallIn { by, resolution, subject } => called_in_until(state, (*resolution, *by), subject),
        OversightQuestion::Withdraw { resolution, .. } => waits_until(state, *resolution),
        OversightQuestion::Lift { .. } => right()?.given_up_until(),
        OversightQuestion::Override { by, resolution, .. } => right()?.overridden_until(state, *by, *resolution),
        OversightQuestion::Refer { .. } => right()?.stage.stops(),
        // Nobody shortens the time of those who decide between the two.
        OversightQuestion::Jointly { .. } | OversightQuestion::Electors { .. } => None,
        OversightQuestion::Use { .. }
        | OversightQuestion::AskFor { .. }
        | OversightQuestion::Extend { .. }
        | OversightQuestion::StandBy { .. } => right()?.stage.due(),
    }
}

/// Returns until when something surely waits for others: silence may put it in force then. What was stopped waits for ever.
fn waits_until(state: &State, resolution: ResolutionId) -> Option<Instant> {
    let waits = state.resolution(resolution).is_some_and(|found| !found.is_stopped());
    let rights = state.oversight.over(resolution).iter().filter(|right| waits && right.rule.right.holds_up());
    rights.filter_map(|right| right.stage.due()).max()
}

/// Returns the sides in a question (oversight.21).
fn sides<'a>(state: &'a State, question: &OversightQuestion) -> Option<Sides<'a>> {
    let overrides = matches!(question, OversightQuestion::Override { .. });
    let right = if overrides { found(state, question).ok().map(|(_, right)| right) } else { None };
    Sides::of(state, question, right)
}

/// Returns the right that a question is about, with its place among those over the resolution.
pub(super) fn found<'a>(
    state: &'a State,
    question: &OversightQuestion,
) -> Result<(u8, &'a Overseen), OversightRefusal> {
    let (by, resolution) = (question.by(), question.resolution());
    let mut rights = (0_u8..).zip(state.oversight.over(resolution));
    let own = |(_, found): &(u8, &Overseen)| begin::is_theirs(state, found, by);
    let is_stopped = state.resolution(resolution).is_some_and(Resolution::is_stopped);
    // Whoever has several rights over one resolution, what names no subject being on all, means those of which it can be.
    let first_of = |best: &dyn Fn(&Overseen) -> bool, right: Option<Right>| {
        let is = |found: &(u8, &Overseen)| own(found) && right.is_none_or(|right| found.1.rule.right == right);
        let best = rights.clone().find(|found| is(found) && best(found.1));
        let open = || rights.clone().find(|found| is(found) && found.1.stage.is_open());
        best.or_else(open).or_else(|| rights.clone().find(is))
    };
    match question {
        OversightQuestion::Use { how, said, .. } => {
            first_of(&|right| is_used_so(state, right, by, (*how, said)), Some(right_of(*how)))
        }
        OversightQuestion::AskFor { .. } => first_of(&|right| right.stage.is_open() && !right.asked, None),
        OversightQuestion::Extend { .. } => {
            first_of(&|right| right.stage.is_open() && is_extendable(state, right), None)
        }
        OversightQuestion::StandBy { .. } => {
            let suspended = |(_, found): &(u8, &Overseen)| matches!(found.stage, Stage::Suspended(_));
            let found = rights.find(suspended).filter(|_| is_of(state, by, resolution));
            return found.ok_or(OversightRefusal::NotSuspended { resolution });
        }
        OversightQuestion::Lift { .. } => {
            let stopped = |right: &Overseen| right.given_up_until().is_some_and(|until| until >= state.now);
            let found = rights.find(|right| own(right) && stopped(right.1)).filter(|_| is_stopped);
            return found.ok_or(OversightRefusal::NothingStopped { resolution });
        }
        OversightQuestion::Override { against, .. } => {
            let until = |right: &Overseen| right.overridden_until(state, by, resolution);
            let stopped = |right: &Overseen| until(right).is_some_and(|until| until >= state.now);
            let found = rights
                .find(|(_, found)| is_against(state, found, *against, resolution) && stopped(found))
                .filter(|_| is_stopped);
            return found.ok_or(OversightRefusal::NothingStopped { resolution });
        }
        OversightQuestion::Refer { against, .. } => {
            let dispute = Dispute { by, resolution, against: *against };
            let stopped = |right: &Overseen| right.stage.stops().is_some_and(|until| until >= state.now);
            let any = || rights.find(|(_, right)| is_against(state, right, *against, resolution) && stopped(right));
            let found = dispute.first(state).or_else(any).filter(|_| is_stopped);
            return found.ok_or(OversightRefusal::NothingStopped { resolution });
        }
        OversightQuestion::Jointly { .. } | OversightQuestion::Electors { .. } => {
            let found = Dispute::put(question).and_then(|(dispute, how)| dispute.referred(state, how).next());
            return found.filter(|_| is_stopped).ok_or(OversightRefusal::NothingStopped { resolution });
        }
        OversightQuestion::CallIn { .. } | OversightQuestion::Withdraw { .. } => None,
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

/// Whether it is neither spent nor is its time over (oversight.2).
fn may_be_used(state: &State, right: &Overseen) -> bool {
    right.stage.is_open() || !state.keeps("oversight.2")
}

fn is_open(state: &State, right: &Overseen, (by, resolution): (BodyId, ResolutionId)) -> Result<(), OversightRefusal> {
    if may_be_used(state, right) {
        return Ok(());
    }
    Err(OversightRefusal::Spent { by, resolution, under: right.rule.article.clone() })
}

/// Whoever stops something says why, and for a reason that the charter has; whoever advises says something (oversight.8,
/// oversight.9).
fn may_say(state: &State, right: &Overseen, (how, said): (Use, &Text)) -> Result<(), OversightRefusal> {
    let says_nothing = matches!(how, Use::Consent | Use::Confirm) && said.is_empty();
    if !says_nothing && !is_said(said, SAID_MAX) && state.keeps("oversight.8") {
        return Err(OversightRefusal::NoReason { most: SAID_MAX });
    }
    let rule = &right.rule;
    let listed = how.is_against() && !rule.reasons.is_empty();
    if listed && !rule.reasons.iter().any(|reason| are_alike(reason, said)) {
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
    if used >= usize::from(most.times) && state.keeps("oversight.10") {
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

/// Returns the majority that the charter asks for where a body does not decide it as everything: to override another; to use a right of
/// its own, and to give up what it did by it.
fn majority(state: &State, question: &OversightQuestion, right: &Overseen) -> Option<(Share, Option<MajorityOf>)> {
    match question {
        OversightQuestion::Override { by, resolution, .. } => {
            right.rule.overridden.filter(|_| is_of(state, *by, *resolution)).map(|share| (share, None))
        }
        OversightQuestion::Use { how, .. } => lasting::enough(state, right, *how).map(|(share, of)| (share, Some(of))),
        OversightQuestion::Lift { .. } => right.rule.majority.map(|used| (used.share, Some(used.of))),
        OversightQuestion::AskFor { .. }
        | OversightQuestion::Extend { .. }
        | OversightQuestion::CallIn { .. }
        | OversightQuestion::Withdraw { .. }
        | OversightQuestion::StandBy { .. }
        | OversightQuestion::Refer { .. }
        | OversightQuestion::Jointly { .. }
        | OversightQuestion::Electors { .. } => None,
    }
}

/// Whether a question is decided about a right by the majority that is asked for there: another right over the same resolution may have
/// become the first one since it was put (oversight.15, oversight.23). What asks for none of its own is decided as everything is, as it
/// was when the question was put.
fn is_as_it_was_put(state: &State, question: &OversightQuestion, right: &Overseen, decided: Decided) -> bool {
    let rule = match decided {
        Decided::ByPoll(id) => state.poll(id).map(|poll| &*poll.rule),
        Decided::ByHall(id) => {
            state.division(id).and_then(|division| division.divided.as_deref()).map(|divided| &divided.rule)
        }
    };
    let Some(put) = rule else { return false };
    if lasting::is_put_otherwise(state, (question, right), decided) {
        return false;
    }
    let is = |(share, of): (Share, Option<MajorityOf>)| put.majority == share && of.is_none_or(|of| put.of == of);
    if let Some(asked) = majority(state, question, right) {
        return is(asked) || lasting::was_enough(state, (question, right), (put.majority, put.of));
    }
    let own = state.body_kind(question.by()).map(|kind| (kind.decides.majority, Some(kind.decides.of)));
    let others =
        || state.oversight.over(question.resolution()).iter().filter_map(|right| majority(state, question, right));
    own.is_some_and(is) || !others().any(is)
}

/// Whether a body may use a right in this way: it is of the kind and open, and what is said may be said.
fn is_used_so(state: &State, right: &Overseen, by: BodyId, (how, said): (Use, &Text)) -> bool {
    begin::is_theirs(state, right, by)
        && right.rule.right == right_of(how)
        && may_be_used(state, right)
        && may_say(state, right, (how, said)).is_ok()
        && may_stop(state, right, (by, how)).is_ok()
}

fn is_extendable(state: &State, right: &Overseen) -> bool {
    (!right.extended || !state.keeps("oversight.13")) && right.rule.extended.is_some() && right.lacks.is_none()
}

/// Whether a body overrides a right: the one that resolved it, where the charter says by which share; or the one that decides
/// between the two.
fn overrides(state: &State, by: BodyId, (resolution, right): (ResolutionId, &Overseen)) -> bool {
    let own = is_of(state, by, resolution) && right.rule.overridden.is_some();
    let arbiter = || {
        let (kind, _) = state.charter.as_ref()?.body_kind(right.rule.arbiter.as_ref()?)?;
        state.first_of_kind(kind)
    };
    own || (arbiter() == Some(by) && !begin::is_theirs(state, right, by)) || !state.keeps("oversight.15")
}
