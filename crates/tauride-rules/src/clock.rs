//! Rulebook chapter [Clock](../../../../rulebook/clock.md): time is an act, and what is due happens in its order.

use crate::act::Actor;
use crate::event::Event;
use crate::instant::Instant;
use crate::refusal::{ClockRefusal, Refusal};
use crate::state::{Due, Queue, State};
use crate::{body, charter, election, mandate, poll, recall};

/// The most things that fall due in one entry; the clerk lets the same instant pass again for the rest (clock.5).
pub const DUE_MAX: usize = 1_000;

/// Decides [`Act::PassTime`](crate::Act::PassTime).
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
    match state.agenda.first() {
        Some((at, _)) if at < to => Err(ClockRefusal::DueBefore { at }.into()),
        _ => Ok(Event::TimePassed { to }),
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
        Due::FoundingEnds => charter::founding_due(state, queue),
        Due::ElectionPhase(election) => election::phase_due(state, election, queue),
        Due::PollCloses(poll) => poll::due(state, poll, queue),
        Due::PetitionLapses(seat) => recall::petition_due(state, seat, queue),
        Due::LeadMatures(constituency) => recall::lead_due(state, constituency, queue),
        Due::GraceEnds(seat) => recall::grace_due(state, seat, queue),
        Due::SubstitutionEnds(mandate) => mandate::substitution_due(state, mandate, queue),
        Due::TermEnds(mandate) => mandate::term_due(state, mandate, queue),
        Due::ProvisionEnds(body) => body::provision_due(state, body, queue),
    }
}
