//! Rulebook chapter [Division](../../../../../rulebook/division.md): how those in the hall of a sitting decide a question.
//!
//! ```text
//!  put ──▶ seconded: the hall divides, by name ──▶ by hands, of those who have not voted ──▶ decided
//!                                                                             tied ──▶ casting vote ──▶ decided
//! ```
//!
//! The chapter knows that a hall divides, on something, and how the votes fell; it does not know what comes of it. What a
//! division is on is its [`Subject`](subject::Subject), and each kind of subject has an owner, as each question of a poll has.
//! An owner who wants the hall to divide queues the event that `put::on` returns, from
//! [`consequences`](crate::consequences), with its subject and, where the body does not decide it as it decides everything,
//! with its own rule. The hall divides on it as soon as it is not dividing on anything else. When that is decided,
//! `consequences` tells the owner by the division, whose [`decided`](state::Division::decided) says what there was; and where
//! it came to nothing, because the sitting ended or was adjourned, that it lapsed. Nobody else has to know of either.

pub mod act;
mod after;
mod ask;
mod became;
pub mod between;
pub mod cards;
mod close;
mod crowd;
pub mod crowds;
mod declare;
pub mod due;
pub mod event;
mod lasts;
pub(crate) mod put;
pub mod refusal;
mod second;
pub mod state;
pub mod subject;
mod table;
mod vote;
pub mod worth;

pub use act::DivisionAct;
pub use due::DivisionDue;
pub use event::DivisionEvent;
pub use refusal::DivisionRefusal;

use crate::chapters::{Event, Refusal};
use crate::division::between::Estimate;
use crate::division::state::Division;
use crate::ground::actor::Actor;
use crate::ground::civil::Span;
use crate::ground::ids::{DivisionId, SittingId};
use crate::ground::share::Share;
use crate::sitting::state::{Phase as SittingPhase, Sitting};
use crate::state::State;

pub(crate) use after::{
    after_casting, after_demand, after_hands, after_interrupted, after_over, after_resumed, after_vote, divide_next,
    due, still_follows,
};
pub(crate) use became::became;
pub(crate) use cards::after_demanded;

/// How long a division lasts at most where the charter says nothing of it (division.9).
pub const LASTS: Span = Span::seconds(600);

/// The share of those present who have votes counted where the charter says nothing of it (division.22).
pub const COUNTED_BY: Share = Share::at_least(1, 5);

/// How long a count can be demanded once something was declared without one (division.22).
const CONTESTED: Span = Span::seconds(120);

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &DivisionAct) -> Result<Event, Refusal> {
    match act {
        DivisionAct::Put { sitting, item, question, holds } => put::put(state, by, *sitting, (*item, question, holds)),
        DivisionAct::Ask { sitting, item, question } => ask::ask(state, by, *sitting, *item, question),
        DivisionAct::TakeBack { division } => put::take_back(state, by, *division),
        DivisionAct::Second { division } => second::second(state, by, *division),
        DivisionAct::Vote { division, choice } => vote::vote(state, by, *division, *choice),
        DivisionAct::TurnToHands { division } => vote::turn_to_hands(state, by, *division),
        DivisionAct::CountHands { division, count } => vote::count_hands(state, by, *division, *count),
        DivisionAct::CastingVote { division, choice } => vote::casting(state, by, *division, *choice),
        DivisionAct::Acclaim { division, came } => declare::acclaim(state, by, *division, *came),
        DivisionAct::Estimate { division, r#for, against } => {
            declare::estimate(state, by, *division, Estimate { r#for: *r#for, against: *against })
        }
        DivisionAct::DemandCount { division } => declare::demand_count(state, by, *division),
        DivisionAct::DemandCards { division } => cards::demand(state, by, *division),
        DivisionAct::ReportCrowd { body, place, people, said } => {
            crowd::report(state, by, *body, (place, said), *people)
        }
    }
}

/// Returns a division that there is (division.1).
fn found(state: &State, id: DivisionId) -> Result<&Division, Refusal> {
    Ok(state.division(id).ok_or(DivisionRefusal::NoSuchDivision { division: id })?)
}

/// Refuses what is not done while a sitting is interrupted (division.8).
fn goes_on(state: &State, id: SittingId) -> Result<(), Refusal> {
    let interrupted = |sitting: &Sitting| matches!(sitting.phase, SittingPhase::Interrupted { .. });
    match state.sitting(id).filter(|sitting| interrupted(sitting)) {
        Some(_) => Err(DivisionRefusal::Interrupted { sitting: id }.into()),
        None => Ok(()),
    }
}
