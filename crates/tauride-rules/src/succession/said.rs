//! To whom electors answer, and what is reported from outside: succession.13 and succession.15.

use alloc::collections::BTreeSet;

use crate::body::refusal::BodyRefusal;
use crate::chapters::{Event, Refusal};
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{BodyId, MemberId, UnitId};
use crate::ground::text::{Text, is_said};
use crate::state::State;
use crate::succession::event::SuccessionEvent;
use crate::votes::electors;
use crate::{body, office, roll};

use super::WORDS_MAX;
use super::demand::of_elected;
use super::refusal::SuccessionRefusal;
use super::state::Said;

/// Returns whether a body stands for a unit, or claims to: the unit elects seats with a vote in it, or it has said so.
pub fn claims(state: &State, body: BodyId, unit: UnitId) -> bool {
    let lasts = state.body(body).is_some_and(|body| !body.ended);
    let said = || state.successions.claims.contains(&(unit, body));
    lasts && (said() || of_elected(state, body).contains_key(&Sender::Unit(unit)))
}

/// Returns how many electors of a unit answer to a body.
///
/// It takes as long as electors of the unit answer to anybody.
pub fn stands_for(state: &State, body: BodyId, unit: UnitId) -> u64 {
    let on_the_roll = |member: MemberId| electors::belongs(state, member, Sender::Unit(unit));
    let answers = state.successions.answers(unit).filter(|(member, to)| *to == body && on_the_roll(*member));
    answers.fold(0, |count, _| count.saturating_add(1))
}

/// Decides [`SuccessionAct::Answer`](super::SuccessionAct::Answer).
///
/// # Errors
///
/// - that there is no such unit (article roll.2), that there is no such body or that it has ended (body.2)
/// - [`SuccessionRefusal::NotAnElector`], [`SuccessionRefusal::NotClaimed`], [`SuccessionRefusal::AnsweredAlready`]
///   (succession.13)
pub(super) fn answer(state: &State, by: Actor, body: BodyId, unit: UnitId) -> Result<Event, Refusal> {
    let member = elector(state, by, unit)?;
    body::living(state, body)?;
    if !claims(state, body, unit) {
        return Err(SuccessionRefusal::NotClaimed { body, unit }.into());
    }
    match answered(state, unit, member).filter(|_| state.keeps("succession.13")) {
        Some(body) => Err(SuccessionRefusal::AnsweredAlready { member, body, unit }.into()),
        None => Ok(SuccessionEvent::Answered { member, body, unit }.into()),
    }
}

/// Decides [`SuccessionAct::TakeBack`](super::SuccessionAct::TakeBack).
///
/// # Errors
///
/// - that there is no such unit (article roll.2)
/// - [`SuccessionRefusal::NotAnElector`], [`SuccessionRefusal::AnswersNobody`] (succession.13)
pub(super) fn take_back(state: &State, by: Actor, unit: UnitId) -> Result<Event, Refusal> {
    let member = elector(state, by, unit)?;
    match state.successions.answer(unit, member) {
        Some(_) => Ok(SuccessionEvent::AnswerTakenBack { member, unit }.into()),
        None => Err(SuccessionRefusal::AnswersNobody { member, unit }.into()),
    }
}

/// To which body an elector answers that still stands for the unit, or claims to.
fn answered(state: &State, unit: UnitId, member: MemberId) -> Option<BodyId> {
    state.successions.answer(unit, member).filter(|body| claims(state, *body, unit))
}

fn elector(state: &State, by: Actor, unit: UnitId) -> Result<MemberId, Refusal> {
    let member = office::member(state, by)?;
    roll::unit_and_kind(state, unit)?;
    if electors::belongs(state, member, Sender::Unit(unit)) {
        Ok(member)
    } else {
        Err(SuccessionRefusal::NotAnElector { member, unit }.into())
    }
}

/// Decides [`SuccessionAct::Report`](super::SuccessionAct::Report).
///
/// # Errors
///
/// - that there is no such body, or that it has ended (article body.2)
/// - [`SuccessionRefusal::NotOfIt`], [`SuccessionRefusal::ByNobody`], [`SuccessionRefusal::SaidAlready`] (succession.15),
///   [`SuccessionRefusal::OfItself`] (succession.12)
pub(super) fn report(
    state: &State,
    by: Actor,
    body: BodyId,
    (who, taker): (&Text, Option<BodyId>),
) -> Result<Event, Refusal> {
    let member = of_it(state, by, body)?;
    if !is_said(who, WORDS_MAX) {
        return Err(SuccessionRefusal::ByNobody { most: WORDS_MAX }.into());
    }
    if let Some(taker) = taker {
        state.body(taker).ok_or(BodyRefusal::NoSuchBody { body: taker })?;
        if taker == body {
            return Err(SuccessionRefusal::OfItself { body }.into());
        }
    }
    let same = |said: &Said| match said {
        Said::PutDown { who: before, taker: in_favour, .. } => before == who && *in_favour == taker,
        Said::GoesOn => false,
    };
    if state.successions.said.get(&(body, member)).is_some_and(same) {
        return Err(SuccessionRefusal::SaidAlready { member, body }.into());
    }
    Ok(SuccessionEvent::PutDownReported { body, by: member, who: who.clone(), taker }.into())
}

/// Decides [`SuccessionAct::Deny`](super::SuccessionAct::Deny).
///
/// # Errors
///
/// - that there is no such body, or that it has ended (article body.2)
/// - [`SuccessionRefusal::NotOfIt`], [`SuccessionRefusal::SaidAlready`] (succession.15)
pub(super) fn deny(state: &State, by: Actor, body: BodyId) -> Result<Event, Refusal> {
    let member = of_it(state, by, body)?;
    if state.successions.said.get(&(body, member)) == Some(&Said::GoesOn) {
        return Err(SuccessionRefusal::SaidAlready { member, body }.into());
    }
    Ok(SuccessionEvent::SaidToGoOn { body, by: member }.into())
}

/// Refuses whoever neither sits in a body nor stands behind it, however many tiers below (succession.15).
fn of_it(state: &State, by: Actor, body: BodyId) -> Result<MemberId, Refusal> {
    let member = office::member(state, by)?;
    body::living(state, body)?;
    let sits = state.has_a_vote_in(member, body) || state.bodies_of(member).any(|sits| sits == body);
    // Whoever waits for a roll to thaw stands behind nobody yet.
    let on_roll = |unit: &UnitId| electors::belongs(state, member, Sender::Unit(*unit));
    let units: BTreeSet<UnitId> = state.rolls.units_of(member).filter(on_roll).collect();
    let behind = || electors::below(state, Sender::Body(body)).units.intersection(&units).next().is_some();
    if sits || behind() || !state.keeps("succession.15") {
        Ok(member)
    } else {
        Err(SuccessionRefusal::NotOfIt { member, body }.into())
    }
}
