//! Rulebook chapter [Recall](../../../../rulebook/recall.md): a mandate ends by the will of its electors.
//!
//! ```text
//!                sign             enough signed           (the charter opens no poll)
//! (no petition) ─────▶ petition ───────────────▶ carried ─────────────────────────▶ seat vacant
//!                        │  ▲                       │                                    ▲
//!               lapses ──┘  └── cool-down           └──▶ poll of the electors ── carried ┘
//!                                                                └── rejected ──▶ cool-down
//! ```
//! Standing ballots have a file of their own, [`standing`].

mod petition;
pub mod standing;

use crate::act::Actor;
use crate::charter::{RecallRule, RecallWay};
use crate::electors;
use crate::event::Event;
use crate::ids::{MemberId, SeatId};
use crate::instant::Span;
use crate::office;
use crate::refusal::{MandateRefusal, RecallRefusal, Refusal};
use crate::state::State;

pub use petition::{Progress, progress};
pub(crate) use petition::{
    after_carried, after_death, after_ended, after_left, after_petition, after_signature, became, petition_due, seated,
    unseated,
};
pub(crate) use standing::{after_opened, after_standing, grace_due, hold_up, lead_due, let_go};

/// Decides [`Act::SignRecall`](crate::Act::SignRecall).
///
/// # Errors
///
/// - [`MandateRefusal::NoSuchSeat`] if there is none of this number (article mandate.1)
/// - [`RecallRefusal::SeatVacant`] if nobody holds the seat (recall.1)
/// - [`RecallRefusal::NotAnElector`] if the actor may not vote for the seat (recall.2)
/// - [`RecallRefusal::AlreadySigned`] on a second signature (recall.3)
/// - [`RecallRefusal::NoPetition`] if the charter gives none for this seat (recall.5)
/// - [`RecallRefusal::Grace`] and [`RecallRefusal::CoolDown`] while it is too early (recall.6, recall.7)
/// - [`RecallRefusal::PollIsOpen`] if the petition is full already (recall.8)
pub fn sign(state: &State, by: Actor, seat: SeatId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    is_elector_of_held(state, member, seat)?;
    let open = state.petitions.get(seat);
    if open.is_some_and(|petition| petition.signed.contains(member)) {
        return Err(RecallRefusal::AlreadySigned { member, seat }.into());
    }
    let Some(rule) = petition_rule(state, seat) else {
        return Err(RecallRefusal::NoPetition { seat, under: article_of(state, seat) }.into());
    };
    if open.is_none() {
        may_begin(state, seat, rule)?;
        if state.recall_polls.contains(&seat) {
            return Err(RecallRefusal::PollIsOpen { seat }.into());
        }
    }
    Ok(Event::RecallSigned { seat, member })
}

/// Decides [`Act::WithdrawSignature`](crate::Act::WithdrawSignature).
///
/// # Errors
///
/// - [`RecallRefusal::NotSigned`] if the actor's name is on no open petition for this seat (article recall.9)
pub fn withdraw_signature(state: &State, by: Actor, seat: SeatId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    if state.petitions.get(seat).is_some_and(|petition| petition.signed.contains(member)) {
        Ok(Event::SignatureWithdrawn { seat, member })
    } else {
        Err(RecallRefusal::NotSigned { member, seat }.into())
    }
}

/// Refuses whoever is not an elector of a held seat.
fn is_elector_of_held(state: &State, member: MemberId, seat: SeatId) -> Result<(), Refusal> {
    let Some(place) = state.seat(seat) else { return Err(MandateRefusal::NoSuchSeat { seat }.into()) };
    if place.holder.is_none() {
        return Err(RecallRefusal::SeatVacant { seat }.into());
    }
    if electors::is_elector(state, member, place.constituency) {
        Ok(())
    } else {
        Err(RecallRefusal::NotAnElector { member, seat }.into())
    }
}

/// Refuses a recall that begins too early: in the grace of a new mandate, or soon after a recall that failed.
///
/// # Errors
///
/// [`RecallRefusal::Grace`] (article recall.6), [`RecallRefusal::CoolDown`] (recall.7).
pub(crate) fn may_begin(state: &State, seat: SeatId, rule: &RecallRule) -> Result<(), Refusal> {
    let since = state.holding(seat).map(|(_, mandate)| mandate.since);
    if let Some(until) =
        since.map(|since| since.after(rule.grace)).filter(|until| *until > state.now && rule.grace > Span(0))
    {
        return Err(RecallRefusal::Grace { seat, until, under: rule.article.clone() }.into());
    }
    let failed = state.failed_recalls.get(&seat);
    if let Some(until) = failed.map(|failed| failed.after(rule.cool_down)).filter(|until| *until > state.now) {
        return Err(RecallRefusal::CoolDown { seat, until, under: rule.article.clone() }.into());
    }
    Ok(())
}

/// Returns the charter's rule for recalling the holder of a seat by petition.
pub fn petition_rule(state: &State, seat: SeatId) -> Option<&RecallRule> {
    let constituency = state.seat(seat)?.constituency;
    let rules = &state.seat_rule(constituency)?.recalls;
    rules.iter().find(|rule| matches!(rule.by, RecallWay::Petition { .. }))
}

fn article_of(state: &State, seat: SeatId) -> crate::charter::Text {
    let rule = state.seat(seat).and_then(|seat| state.seat_rule(seat.constituency));
    rule.map(|rule| rule.article.clone()).unwrap_or_default()
}
