//! Who carries out what was resolved: answerability.17 to answerability.21.

use crate::chapters::{Event, Refusal};
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{BodyId, ChargeId, MemberId, ResolutionId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::mandate::holder::{is_held, is_seat};
use crate::resolution::state::Resolution;
use crate::state::State;
use crate::votes::electors;
use crate::{body, office, oversight, resolution};

use super::event::AnswerabilityEvent;
use super::refusal::AnswerabilityRefusal;
use super::state::{Answerer, Carried, Charge, Charged};
use super::whom::{answers_to, speaks_for};
use super::{WORDS_MAX, confidence, in_words};

/// Decides [`AnswerabilityAct::Charge`](super::AnswerabilityAct::Charge).
///
/// # Errors
///
/// - that there is no such resolution (article resolution.1), [`AnswerabilityRefusal::HoldsNot`] (answerability.17)
/// - [`AnswerabilityRefusal::MayNotCharge`] (answerability.17)
/// - that there is no such body, seat or member, or that nobody holds it (body.2, mandate.1, poll.4, roll.1)
/// - [`AnswerabilityRefusal::NotChargeable`] (answerability.18)
/// - [`AnswerabilityRefusal::NotInWords`] (answerability.4), [`AnswerabilityRefusal::NotLater`] (answerability.19)
pub(super) fn charge(
    state: &State,
    by: Actor,
    (resolution, to): (ResolutionId, Charged),
    (what, until): (&Text, Instant),
) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let found = resolution::found(state, resolution)?;
    if !found.is_in_force() {
        return Err(AnswerabilityRefusal::HoldsNot { resolution }.into());
    }
    may_charge(state, member, found.body)?;
    may_be_charged(state, (found.body, &found.holds.on), to)?;
    in_words(what, WORDS_MAX)?;
    if until <= state.now {
        return Err(AnswerabilityRefusal::NotLater { now: state.now }.into());
    }
    let (charge, what) = (ChargeId(0), what.clone());
    Ok(AnswerabilityEvent::ChargeGiven { charge, resolution, by: member, to, what, until }.into())
}

/// Refuses whoever does not speak for the body that resolved it, nor, while it does not sit, for one that answers to it
/// (answerability.17).
fn may_charge(state: &State, member: MemberId, of: BodyId) -> Result<(), Refusal> {
    if speaks_for(state, member, of) {
        return Ok(());
    }
    let between = state.sittings.held_by(of).is_none();
    let mut speaks = state
        .bodies_of(member)
        .filter(|body| answers_to(state, *body, of).is_some() && speaks_for(state, member, *body));
    if (between && speaks.next().is_some()) || !state.keeps("answerability.17") {
        return Ok(());
    }
    Err(AnswerabilityRefusal::MayNotCharge { member, body: of }.into())
}

/// Refuses to charge those to whom the body has nothing to say: it charges itself, a body that answers to it, a holder in either,
/// and those who vote in it (answerability.18); and the body that it instructs on the subject (oversight.26).
fn may_be_charged(state: &State, (of, on): (BodyId, &str), to: Charged) -> Result<(), Refusal> {
    let is_own = |body: BodyId| body == of || answers_to(state, body, of).is_some();
    let fits = match to {
        Charged::Body(id) => {
            body::living(state, id)?;
            is_own(id) || oversight::instructs(state, of, id, on).is_some()
        }
        Charged::Seat(seat) => {
            is_seat(state, seat)?;
            is_held(state, seat)?;
            confidence::body_of(state, Answerer::Seat(seat)).is_some_and(is_own)
        }
        Charged::Member(member) => {
            office::living(state, member)?;
            electors::belongs(state, member, Sender::Body(of))
        }
    };
    if fits || !state.keeps("answerability.18") {
        Ok(())
    } else {
        Err(AnswerabilityRefusal::NotChargeable { body: of }.into())
    }
}

/// Decides [`AnswerabilityAct::TakeOn`](super::AnswerabilityAct::TakeOn).
///
/// # Errors
///
/// Those of [`is_theirs`], and [`AnswerabilityRefusal::TakenOnAlready`] (article answerability.19)
pub(super) fn take_on(state: &State, by: Actor, id: ChargeId) -> Result<Event, Refusal> {
    let (member, charge) = is_theirs(state, by, id)?;
    if charge.stage == Carried::TakenOn {
        return Err(AnswerabilityRefusal::TakenOnAlready { charge: id }.into());
    }
    Ok(AnswerabilityEvent::ChargeTakenOn { charge: id, by: member }.into())
}

/// Decides [`AnswerabilityAct::Report`](super::AnswerabilityAct::Report).
///
/// # Errors
///
/// Those of [`is_theirs`], and [`AnswerabilityRefusal::NotInWords`] (article answerability.4)
pub(super) fn report(state: &State, by: Actor, id: ChargeId, text: &Text) -> Result<Event, Refusal> {
    let (member, _) = is_theirs(state, by, id)?;
    in_words(text, WORDS_MAX)?;
    Ok(AnswerabilityEvent::ChargeReported { charge: id, by: member, text: text.clone() }.into())
}

/// Decides [`AnswerabilityAct::Decline`](super::AnswerabilityAct::Decline).
///
/// # Errors
///
/// Those of [`is_theirs`], and [`AnswerabilityRefusal::NotInWords`] (article answerability.4)
pub(super) fn decline(state: &State, by: Actor, id: ChargeId, reason: &Text) -> Result<Event, Refusal> {
    let (member, _) = is_theirs(state, by, id)?;
    in_words(reason, WORDS_MAX)?;
    Ok(AnswerabilityEvent::ChargeDeclined { charge: id, by: member, reason: reason.clone() }.into())
}

/// Decides [`AnswerabilityAct::TakeBackCharge`](super::AnswerabilityAct::TakeBackCharge).
///
/// # Errors
///
/// - [`AnswerabilityRefusal::NoSuchCharge`], [`AnswerabilityRefusal::ChargeOver`] (article answerability.19)
/// - [`AnswerabilityRefusal::MayNotCharge`] (answerability.17)
pub(super) fn take_back(state: &State, by: Actor, id: ChargeId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let charge = open(state, id)?;
    let body = resolution::found(state, charge.resolution)?.body;
    // Whoever gave it may have erred; what the body holds not done, the body alone gives up.
    let gave = charge.by == member && charge.stage != Carried::Contested;
    if !gave && !speaks_for(state, member, body) {
        return Err(AnswerabilityRefusal::MayNotCharge { member, body }.into());
    }
    Ok(AnswerabilityEvent::ChargeTakenBack { charge: id, by: member }.into())
}

/// Returns a charge that there is.
pub(super) fn found(state: &State, id: ChargeId) -> Result<&Charge, Refusal> {
    state.answers.charge(id).ok_or_else(|| AnswerabilityRefusal::NoSuchCharge { charge: id }.into())
}

fn open(state: &State, id: ChargeId) -> Result<&Charge, Refusal> {
    let found = found(state, id)?;
    if found.is_open() && holds(state, found) {
        Ok(found)
    } else {
        Err(AnswerabilityRefusal::ChargeOver { charge: id }.into())
    }
}

/// Returns who acts, and a charge that is still open and theirs: who speaks for the body that is charged, holds the seat, or is the
/// member.
fn is_theirs(state: &State, by: Actor, id: ChargeId) -> Result<(MemberId, &Charge), Refusal> {
    let member = office::member(state, by)?;
    let charge = open(state, id)?;
    let holds = |seat: SeatId| state.holding(seat).is_some_and(|(_, mandate)| mandate.member == member);
    let theirs = match charge.to {
        Charged::Body(body) => speaks_for(state, member, body),
        Charged::Seat(seat) => holds(seat),
        Charged::Member(charged) => charged == member,
    };
    if theirs || !state.keeps("answerability.20") {
        Ok((member, charge))
    } else {
        Err(AnswerabilityRefusal::NotCharged { member, charge: id }.into())
    }
}

/// Whether what is to be carried out holds: nobody carries out what holds no more (answerability.17).
fn holds(state: &State, charge: &Charge) -> bool {
    state.resolution(charge.resolution).is_some_and(Resolution::is_in_force)
}

/// Returns whether something is still to be done that was to be done before.
pub fn is_late(state: &State, charge: &Charge) -> bool {
    charge.is_open() && charge.until < state.now && holds(state, charge)
}

/// Refuses to hold something not done that nobody says is done (answerability.21).
pub(super) fn is_said_done(state: &State, id: ChargeId) -> Result<(), Refusal> {
    let found = found(state, id)?;
    match found.stage {
        Carried::Done if holds(state, found) => Ok(()),
        Carried::Done
        | Carried::Given
        | Carried::TakenOn
        | Carried::Declined
        | Carried::Contested
        | Carried::TakenBack => Err(AnswerabilityRefusal::NotSaidDone { charge: id }.into()),
    }
}
