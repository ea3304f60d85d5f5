//! Rulebook chapter [Pending](../../../../../rulebook/pending.md): an act that somebody else's right makes wait.
//!
//! ```text
//!  asked, and lawful ──▶ waits ──▶ consent, or silence that allows ──▶ decided again ──▶ what was asked happens
//!                          │                                              └──▶ lapsed: it would be refused now
//!                          └──▶ withheld, taken back, or silence that refuses
//! ```

pub mod act;
mod after;
mod became;
pub mod due;
pub mod event;
mod hold;
pub mod refusal;
mod settle;
pub mod state;

pub use act::PendingAct;
pub use due::PendingDue;
pub use event::PendingEvent;
pub use refusal::PendingRefusal;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::state::State;

pub(crate) use after::{consent_due, given};
pub(crate) use became::became;
pub(crate) use hold::{held, take_in};

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &PendingAct) -> Result<Event, Refusal> {
    match act {
        PendingAct::Consent { pending } => settle::consent(state, by, *pending),
        PendingAct::Withhold { pending, reason } => settle::withhold(state, by, *pending, reason),
        PendingAct::TakeBack { pending } => settle::take_back(state, by, *pending),
    }
}
