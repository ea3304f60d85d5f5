//! Submitting motions and amendments, supporting them, and taking them back (motion.2 to motion.7, motion.19 to motion.21).

use alloc::vec::Vec;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{MemberId, MotionId, SittingId};
use crate::ground::text::{Text, is_plain, is_said};
use crate::motion::event::MotionEvent;
use crate::motion::refusal::MotionRefusal;
use crate::motion::state::{Motion, Stage};
use crate::sitting::state::{Phase, Sitting};
use crate::state::State;
use crate::terms::MotionKind;
use crate::votes::electors;
use crate::{office, roll, sitting};

use super::found;
use super::order::{self, Seen};
use super::text::Difference;

/// The most clauses of a motion (motion.4).
const CLAUSES_MAX: usize = 200;
/// The most characters of a clause, and of what an amendment strikes out or inserts (motion.4, motion.19).
const CLAUSE_MAX: u32 = 2_000;
/// The most characters of a motion (motion.4).
const TEXT_MAX: usize = 100_000;
/// The most amendments to one motion that are not over (motion.6).
const AMENDMENTS_MAX: usize = 1_000;
/// The most that one member has on the paper of a sitting (motion.6).
const PAPER_MAX: u32 = 20;

/// Decides [`MotionAct::Submit`](crate::motion::MotionAct::Submit).
///
/// # Errors
///
/// - [`SittingRefusal::NoSuchSitting`](crate::sitting::SittingRefusal::NoSuchSitting) (article sitting.1)
/// - [`MotionRefusal::NoPaper`], [`MotionRefusal::MayNotSubmit`] (motion.2), [`MotionRefusal::NoSuchItem`] (motion.3)
/// - [`MotionRefusal::NotAMotion`] (motion.4), [`MotionRefusal::PaperFull`] (motion.6)
/// - [`MotionRefusal::NotKnown`] (motion.10)
pub(super) fn submit(
    state: &State,
    by: Actor,
    (id, item): (SittingId, u32),
    (title, clauses): (&Text, &[Text]),
) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let sitting = paper(state, member, id)?;
    on_agenda(id, sitting, item)?;
    let clause = |clause: &Text| is_said(clause, CLAUSE_MAX) && is_plain(clause);
    let some = !clauses.is_empty() && clauses.len() <= CLAUSES_MAX && clauses.iter().all(clause);
    let length = || clauses.iter().map(|clause| clause.chars().count()).fold(0, usize::saturating_add);
    if !roll::is_name(title) || !some || length() > TEXT_MAX {
        return Err(MotionRefusal::NotAMotion { most: CLAUSES_MAX }.into());
    }
    let rule = order::rule_of(state, (id, sitting.body));
    if rule.of(MotionKind::Main).is_none() {
        return Err(MotionRefusal::NotKnown { kind: MotionKind::Main, under: rule.article.clone() }.into());
    }
    let closes = state.after(state.now, rule.submitted);
    let late = sitting.opened.is_some() && !rule.submitted.is_zero() || closes > sitting.opens;
    Ok(MotionEvent::MotionSubmitted {
        motion: MotionId(0),
        sitting: id,
        item,
        title: title.clone(),
        clauses: Vec::from(clauses),
        by: member,
        late: late && !rule.submitted.is_zero(),
    }
    .into())
}

/// Decides [`MotionAct::Amend`](crate::motion::MotionAct::Amend).
///
/// # Errors
///
/// - [`MotionRefusal::NoSuchMotion`] (article motion.1)
/// - [`MotionRefusal::NoPaper`], [`MotionRefusal::MayNotSubmit`] (motion.2)
/// - [`MotionRefusal::PaperFull`], [`MotionRefusal::AmendedEnough`] (motion.6)
/// - [`MotionRefusal::NotAnAmendment`], [`MotionRefusal::NotThoseWords`], [`MotionRefusal::NothingLeft`] (motion.19)
/// - [`MotionRefusal::NotAmendable`], [`MotionRefusal::ThirdDegree`] (motion.20)
pub(super) fn amend(
    state: &State,
    by: Actor,
    (on, clause): (MotionId, u32),
    (strike, insert): (&Text, &Text),
) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let motion = found(state, on)?;
    let sitting = paper(state, member, motion.sitting)?;
    let rule = order::rule_of(state, (motion.sitting, sitting.body));
    let seen = Seen::new(state, (motion.sitting, sitting), &rule);
    let stands = matches!(motion.stage, Stage::OnPaper | Stage::Moved | Stage::Pending);
    let has_text = motion.kind == MotionKind::Main || motion.change.is_some();
    if !stands || !has_text || !seen.is_amended(motion) || rule.of(MotionKind::Amend).is_none() {
        return Err(MotionRefusal::NotAmendable { motion: on, under: rule.article.clone() }.into());
    }
    if motion.on.and_then(|on| state.motion(on)).is_some_and(|on| on.change.is_some()) {
        return Err(MotionRefusal::ThirdDegree { motion: on }.into());
    }
    if state.motions.amendments(on).nth(AMENDMENTS_MAX.saturating_sub(1)).is_some() {
        return Err(MotionRefusal::AmendedEnough { motion: on, most: AMENDMENTS_MAX }.into());
    }
    let said = |words: &Text| words.is_empty() || is_said(words, CLAUSE_MAX) && is_plain(words);
    if strike == insert || !said(strike) || !said(insert) {
        return Err(MotionRefusal::NotAnAmendment.into());
    }
    let change = Difference::new(&motion.text, clause, strike, insert.clone());
    let change = change.ok_or(MotionRefusal::NotThoseWords { motion: on, clause })?;
    // Of an amendment that strikes words out, the words that it would insert may go.
    let strikes = motion.change.as_ref().is_some_and(|change| !change.strike.is_empty());
    if !strikes && !change.leaves(&motion.text) {
        return Err(MotionRefusal::NothingLeft { motion: on }.into());
    }
    Ok(MotionEvent::AmendmentSubmitted {
        motion: MotionId(0),
        on,
        version: motion.version,
        clause,
        strike: strike.clone(),
        insert: insert.clone(),
        by: member,
    }
    .into())
}

/// Decides [`MotionAct::Support`](crate::motion::MotionAct::Support).
///
/// # Errors
///
/// - [`MotionRefusal::NoSuchMotion`] (article motion.1)
/// - those of whoever is not in the hall, or has no vote there (sitting.11, sitting.14)
/// - [`MotionRefusal::NotLate`], [`MotionRefusal::SupportsOwn`], [`MotionRefusal::SupportsAlready`] (motion.5)
pub(super) fn support(state: &State, by: Actor, id: MotionId) -> Result<Event, Refusal> {
    let motion = found(state, id)?;
    let (member, _, _) = sitting::with_a_vote(state, by, motion.sitting)?;
    let late = motion.late.as_ref().filter(|_| motion.stage == Stage::OnPaper);
    let late = late.ok_or(MotionRefusal::NotLate { motion: id })?;
    if motion.submitter == member {
        return Err(MotionRefusal::SupportsOwn { member, motion: id }.into());
    }
    if late.contains(member) {
        return Err(MotionRefusal::SupportsAlready { member, motion: id }.into());
    }
    let supporters = u32::try_from(late.len()).unwrap_or(u32::MAX).saturating_add(1);
    Ok(MotionEvent::MotionSupported { motion: id, by: member, supporters }.into())
}

/// Decides [`MotionAct::TakeBack`](crate::motion::MotionAct::TakeBack).
///
/// # Errors
///
/// - [`MotionRefusal::NoSuchMotion`] (article motion.1)
/// - [`MotionRefusal::NotTheirs`], [`MotionRefusal::NotToBeTakenBack`] (motion.7)
pub(super) fn take_back(state: &State, by: Actor, id: MotionId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let motion = found(state, id)?;
    if motion.submitter != member {
        return Err(MotionRefusal::NotTheirs { member, motion: id }.into());
    }
    if motion.of_the_meeting || !matches!(motion.stage, Stage::OnPaper | Stage::Moved) {
        return Err(MotionRefusal::NotToBeTakenBack { motion: id }.into());
    }
    Ok(MotionEvent::MotionTakenBack { motion: id }.into())
}

/// Returns the sitting to whose paper a member may add something.
pub(super) fn paper(state: &State, member: MemberId, id: SittingId) -> Result<&Sitting, Refusal> {
    let sitting = sitting::found(state, id)?;
    if matches!(sitting.phase, Phase::Demanded | Phase::Over(_)) {
        return Err(MotionRefusal::NoPaper { sitting: id }.into());
    }
    if !electors::belongs(state, member, Sender::Body(sitting.body)) && sitting.hall.right_of(member).is_none() {
        return Err(MotionRefusal::MayNotSubmit { member, body: sitting.body }.into());
    }
    if state.motions.by(id, member) >= PAPER_MAX {
        return Err(MotionRefusal::PaperFull { member, most: PAPER_MAX }.into());
    }
    Ok(sitting)
}

/// Refuses an item that is not on the agenda.
pub(super) fn on_agenda(id: SittingId, sitting: &Sitting, item: u32) -> Result<(), Refusal> {
    let items = sitting.agenda.len();
    if item > 0 && usize::try_from(item).is_ok_and(|item| item <= items) {
        return Ok(());
    }
    Err(MotionRefusal::NoSuchItem { sitting: id, items }.into())
}

/// Refuses what was submitted late and has too few supporters.
pub(super) fn is_supported(state: &State, (id, motion): (MotionId, &Motion)) -> Result<(), Refusal> {
    let Some((late, sitting)) = motion.late.as_ref().zip(state.sitting(motion.sitting)) else { return Ok(()) };
    let here = late.iter().filter(|member| sitting.hall.right_of(*member).is_some());
    let have = u64::try_from(here.count()).unwrap_or(u64::MAX);
    let rule = order::rule_of(state, (motion.sitting, sitting.body));
    let needed = rule.late.needed_of(sitting.hall.votes());
    if have >= needed {
        return Ok(());
    }
    Err(MotionRefusal::TooFewSupport { motion: id, have, needed, under: rule.article.clone() }.into())
}
