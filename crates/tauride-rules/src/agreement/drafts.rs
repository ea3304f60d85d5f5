//! Drafts, before anybody offers them: agreement.2 to agreement.8.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::agreement::act::AgreementAct;
use crate::agreement::event::AgreementEvent;
use crate::agreement::refusal::AgreementRefusal;
use crate::agreement::state::{Agreement, Standing};
use crate::chapters::{Event, Refusal};
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{AgreementId, BodyId, MemberId};
use crate::ground::instant::Instant;
use crate::poll::state::Poll;
use crate::position::whose;
use crate::question::Subject;
use crate::state::State;
use crate::{body, office, roll};

use super::{CONDITIONS_MAX, DRAFTS_MAX, NOTICE_MAX, PARTIES_MAX, WORDS_MAX, found, in_words};

/// Decides [`AgreementAct::Draft`].
///
/// # Errors
///
/// - [`AgreementRefusal::MayNotDraft`], [`AgreementRefusal::NotInWords`], [`AgreementRefusal::NotParties`] (article agreement.2)
/// - [`AgreementRefusal::ArbiterIsAParty`] (agreement.3), [`AgreementRefusal::NotATime`] (agreement.4)
/// - [`AgreementRefusal::TooManyDrafts`] (agreement.5)
pub(super) fn draft(state: &State, by: Actor, act: &AgreementAct) -> Result<Event, Refusal> {
    let AgreementAct::Draft { title, parties, arbiter, notice, until, says } = act else {
        return Err(AgreementRefusal::NotInWords { most: WORDS_MAX }.into());
    };
    let member = on_a_roll(state, by)?;
    if !roll::is_name(title) {
        return Err(AgreementRefusal::NotInWords { most: WORDS_MAX }.into());
    }
    in_words(says)?;
    let parties = are_parties(state, parties)?;
    if let Some(body) = arbiter {
        may_arbitrate(state, *body, &parties)?;
    }
    let over = until.is_some_and(|until| until <= state.now);
    if over || notice.is_some_and(|days| days > NOTICE_MAX) {
        return Err(AgreementRefusal::NotATime { after: state.now, notice: NOTICE_MAX }.into());
    }
    if state.agreements.drafted_by(member) >= DRAFTS_MAX {
        return Err(AgreementRefusal::TooManyDrafts { member, most: DRAFTS_MAX }.into());
    }
    Ok(AgreementEvent::AgreementDrafted {
        agreement: AgreementId::default(),
        title: title.clone(),
        parties,
        arbiter: *arbiter,
        notice: *notice,
        until: *until,
        says: says.clone(),
        by: member,
    }
    .into())
}

/// Decides [`AgreementAct::AddCondition`].
///
/// # Errors
///
/// - [`AgreementRefusal::NoSuchAgreement`] (article agreement.1), [`AgreementRefusal::NotInWords`] (agreement.2)
/// - [`AgreementRefusal::NotADraft`], [`AgreementRefusal::DraftedByOthers`] (agreement.6)
/// - [`AgreementRefusal::NotAParty`], [`AgreementRefusal::TooManyConditions`] (agreement.7)
/// - [`AgreementRefusal::NotInTime`] (agreement.8)
pub(super) fn add_condition(state: &State, by: Actor, act: &AgreementAct) -> Result<Event, Refusal> {
    let AgreementAct::AddCondition { agreement: id, of, says, by: time, breach } = act else {
        return Err(AgreementRefusal::NotInWords { most: WORDS_MAX }.into());
    };
    let agreement = own_draft(state, by, *id)?;
    in_words(says)?;
    let of = whose(state, *of);
    if !agreement.parties.contains(&of) {
        return Err(AgreementRefusal::NotAParty { agreement: *id }.into());
    }
    if agreement.conditions.len() >= CONDITIONS_MAX {
        return Err(AgreementRefusal::TooManyConditions { most: CONDITIONS_MAX }.into());
    }
    if let Some(time) = time.as_ref().filter(|_| state.keeps("agreement.8")) {
        in_time(agreement, *time, state.now)?;
    }
    let condition = u32::try_from(agreement.conditions.len()).unwrap_or(u32::MAX).saturating_add(1);
    let (agreement, says, by, breach) = (*id, says.clone(), *time, *breach);
    Ok(AgreementEvent::ConditionAdded { agreement, condition, of, says, by, breach }.into())
}

/// Decides [`AgreementAct::DropDraft`].
///
/// # Errors
///
/// [`AgreementRefusal::NoSuchAgreement`] (article agreement.1), [`AgreementRefusal::NotADraft`],
/// [`AgreementRefusal::DraftedByOthers`] (agreement.6)
pub(super) fn drop_draft(state: &State, by: Actor, id: AgreementId) -> Result<Event, Refusal> {
    own_draft(state, by, id)?;
    Ok(AgreementEvent::DraftDropped { agreement: id }.into())
}

/// Refuses a date by which nothing can be achieved any more, or not in the time of the agreement (agreement.8).
pub(super) fn in_time(agreement: &Agreement, time: Instant, after: Instant) -> Result<(), Refusal> {
    let late = agreement.until.is_some_and(|until| time > until);
    if time <= after || late { Err(AgreementRefusal::NotInTime { after }.into()) } else { Ok(()) }
}

/// Returns the parties, each once: the meeting of a unit is the unit (agreement.2).
fn are_parties(state: &State, parties: &[Sender]) -> Result<Vec<Sender>, Refusal> {
    let mut named = BTreeSet::new();
    let there = parties.len() <= PARTIES_MAX
        && parties.iter().all(|party| is_there(state, *party) && named.insert(whose(state, *party)));
    if there && (2..=PARTIES_MAX).contains(&named.len()) {
        Ok(named.into_iter().collect())
    } else {
        Err(AgreementRefusal::NotParties { most: PARTIES_MAX }.into())
    }
}

/// Whether there is such a unit, or such a body that has not ended.
pub(super) fn is_there(state: &State, party: Sender) -> bool {
    match party {
        Sender::Unit(unit) => state.unit(unit).is_some(),
        Sender::Body(body) => body::living(state, body).is_ok(),
    }
}

/// Refuses an arbiter that is a party (agreement.3).
fn may_arbitrate(state: &State, body: BodyId, parties: &[Sender]) -> Result<(), Refusal> {
    body::living(state, body)?;
    let party = parties.contains(&whose(state, Sender::Body(body))) && state.keeps("agreement.3");
    if party { Err(AgreementRefusal::ArbiterIsAParty { body }.into()) } else { Ok(()) }
}

/// Returns a draft of somebody that nobody votes on (agreement.6).
fn own_draft(state: &State, by: Actor, id: AgreementId) -> Result<&Agreement, Refusal> {
    let member = office::member(state, by)?;
    let agreement = found(state, id)?;
    // Others who would mediate keep nobody from going on with a draft: it is the parties' votes that would be on another text.
    let of_party = |poll: &Poll| agreement.parties.contains(&whose(state, poll.electorate));
    let voted_on = state.polls.about(Subject::Agreement(id)).any(|(_, poll)| poll.is_open() && of_party(poll));
    let voted_on = voted_on && state.keeps("agreement.6");
    if agreement.standing != Standing::Draft || voted_on {
        return Err(AgreementRefusal::NotADraft { agreement: id }.into());
    }
    if agreement.by != member {
        return Err(AgreementRefusal::DraftedByOthers { member, agreement: id }.into());
    }
    Ok(agreement)
}

/// Returns who acts, if they stand on a roll (agreement.2).
fn on_a_roll(state: &State, by: Actor) -> Result<MemberId, Refusal> {
    let member = office::member(state, by)?;
    match state.rolls.units_of(member).next() {
        Some(_) => Ok(member),
        None => Err(AgreementRefusal::MayNotDraft { member }.into()),
    }
}
