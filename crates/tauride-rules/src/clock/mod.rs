//! Rulebook chapter [Clock](../../../../../rulebook/clock.md): time is an act, and what is due happens in its order.

pub mod act;
pub mod agenda;
pub mod event;
pub mod refusal;
pub use act::ClockAct;
pub use event::ClockEvent;
pub use refusal::ClockRefusal;

use crate::answerability::due::AnswerabilityDue;
use crate::body::due::BodyDue;
use crate::chapters::{Due, Event, Refusal};
use crate::charter::due::CharterDue;
use crate::commission::due::CommissionDue;
use crate::division::due::DivisionDue;
use crate::election::due::ElectionDue;
use crate::ground::actor::Actor;
use crate::ground::instant::Instant;
use crate::mandate::due::MandateDue;
use crate::oversight::due::OversightDue;
use crate::pending::due::PendingDue;
use crate::poll::due::PollDue;
use crate::recall::due::RecallDue;
use crate::resolution::due::ResolutionDue;
use crate::roll::due::RollDue;
use crate::sitting::due::SittingDue;
use crate::state::{Queue, State};
use crate::succession::due::SuccessionDue;
use crate::{
    agreement, answerability, body, charter, commission, division, election, emergency, mandate, oversight, pending,
    poll, recall, resolution, roll, sitting, succession,
};

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &ClockAct) -> Result<Event, Refusal> {
    match act {
        ClockAct::PassTime { to } => pass_time(state, by, *to),
    }
}

/// The most things that fall due in one entry; the clerk lets the same instant pass again for the rest (clock.5).
pub const DUE_MAX: usize = 1_000;

/// Decides [`ClockAct::PassTime`].
///
/// # Errors
///
/// - [`ClockRefusal::OnlyTheClerk`] if anybody else asks (article clock.1)
/// - [`ClockRefusal::Backwards`] if it is later already (clock.2)
/// - [`ClockRefusal::DueBefore`] if something falls due before `to` (clock.3)
pub fn pass_time(state: &State, by: Actor, to: Instant) -> Result<Event, Refusal> {
    if by != Actor::Clerk {
        return Err(ClockRefusal::OnlyTheClerk.into());
    }
    if to < state.now {
        return Err(ClockRefusal::Backwards { now: state.now }.into());
    }
    match state.due() {
        Some(at) if at < to => Err(ClockRefusal::DueBefore { at }.into()),
        _ => Ok(Event::Clock(ClockEvent::TimePassed { to })),
    }
}

/// Nobody acts before everything has happened that is due by now, with all that follows from it (clock.11).
///
/// # Errors
///
/// [`ClockRefusal::NotSettled`] (article clock.11)
pub(crate) fn is_settled(state: &State) -> Result<(), Refusal> {
    if state.is_settled() { Ok(()) } else { Err(ClockRefusal::NotSettled { now: state.now }.into()) }
}

/// Enters what became true of the time.
pub(crate) fn became(state: &mut State, event: &ClockEvent) {
    match event {
        ClockEvent::TimePassed { to } => state.now = *to,
    }
}

/// Returns the first thing on the agenda whose time has come.
pub(crate) fn next_due(state: &State) -> Option<(Instant, Due)> {
    state.agenda.first().filter(|(at, _)| *at <= state.now)
}

/// Takes what has fallen due off the agenda and queues what it causes.
///
/// An agenda item is not an event: what comes of it is.
pub(crate) fn fall_due(state: &mut State, (at, due): (Instant, Due), queue: &mut Queue) {
    state.agenda.remove(at, due);
    match due {
        Due::Charter(CharterDue::FoundingEnds) => charter::founding_due(state, queue),
        Due::Election(ElectionDue::ElectionPhase(election)) => election::phase_due(state, election, queue),
        Due::Poll(PollDue::PollCloses(poll)) => poll::due(state, poll, queue),
        Due::Poll(PollDue::SupportHeld(poll)) => poll::held(state, poll, queue),
        Due::Poll(PollDue::LessIsEnough(poll)) => poll::less(state, poll, queue),
        Due::Recall(RecallDue::PetitionLapses(seat)) => recall::petition_due(state, seat, queue),
        Due::Recall(RecallDue::LeadMatures(constituency)) => recall::lead_due(state, constituency, queue),
        Due::Recall(RecallDue::GraceEnds(seat)) => recall::grace_due(state, seat, queue),
        Due::Mandate(MandateDue::SubstitutionEnds(mandate)) => mandate::substitution_due(state, mandate, queue),
        Due::Mandate(MandateDue::TermEnds(mandate)) => mandate::term_due(state, mandate, queue),
        Due::Pending(PendingDue::ConsentDue(pending)) => pending::consent_due(state, pending, queue),
        Due::Roll(RollDue::NewcomersJoin(unit)) => roll::newcomers_due(state, unit, queue),
        Due::Roll(RollDue::StrikeStands(unit, member)) => roll::strike_due(state, unit, member, queue),
        Due::Roll(RollDue::DeathStands(member)) => roll::death_due(state, member, queue),
        Due::Mandate(MandateDue::SuccessorsSit(constituency)) => mandate::successors_sit(state, constituency, queue),
        Due::Mandate(MandateDue::SuccessorsElected(mandate)) => mandate::successors_due(state, mandate, queue),
        Due::Division(DivisionDue::DivisionCloses(id)) => division::due(state, id, queue),
        Due::Resolution(ResolutionDue::ResolutionLapses(id)) => resolution::due(id, queue),
        Due::Oversight(OversightDue::OpeningOver(id)) => oversight::not_opened(state, id, queue),
        Due::Oversight(OversightDue::RightLapses(id, right)) => oversight::due(state, (id, right), queue),
        Due::Commission(CommissionDue::ReportDue(id)) => commission::due(state, id, queue),
        Due::Agreement(due) => agreement::due(state, due, queue),
        Due::Sitting(SittingDue::SittingOver(sitting)) => sitting::due(state, sitting, queue),
        Due::Emergency(due) => emergency::due(state, due, queue),
        Due::Answerability(AnswerabilityDue::ResignationDue(id)) => answerability::due(state, id, queue),
        Due::Succession(SuccessionDue::DissolutionLapses(body)) => succession::due(state, body, queue),
        Due::Body(BodyDue::ProvisionEnds(body)) => body::provision_due(state, body, queue),
    }
}
