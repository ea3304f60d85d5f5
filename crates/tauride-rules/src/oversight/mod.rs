//! Rulebook chapter [Oversight](../../../../../rulebook/oversight.md): what one body may do about what another resolves.
//!
//! ```text
//!  resolved ──▶ waits ──▶ heard, consented to, not vetoed, or stood by ──▶ in force
//!                 │
//!                 └──▶ stopped ──▶ given up, or overridden in time ──▶ in force
//! ```
//!
//! What a body resolves is looked at in `begin`, from [`consequences`](crate::consequences): the clock of every right over it
//! begins, as the charter has it then. Bodies use their rights by questions, in a poll or in their halls (`asked`).

pub mod act;
mod after;
pub mod asked;
mod became;
mod begin;
mod breaker;
mod deeds;
pub mod documents;
pub mod due;
pub mod event;
pub mod history;
mod lasting;
mod note;
mod print;
pub mod question;
pub mod refusal;
mod sealed;
mod sides;
mod standing;
pub mod state;
mod stopped;

pub use act::OversightAct;
pub use begin::holder;
pub use due::OversightDue;
pub use event::OversightEvent;
pub use question::OversightQuestion;
pub use refusal::OversightRefusal;
pub use sealed::{DOCUMENT_MAX, OPENED_WITHIN, may_unseal};
pub use standing::instructs;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::oversight::deeds::Report;
use crate::oversight::sealed::Deposit;
use crate::state::State;

pub(crate) use after::{after_called_in, after_completed, after_over, after_right, agrees, due};
pub(crate) use became::became;
pub(crate) use begin::after_resolved;
pub(crate) use breaker::after_referred;
pub(crate) use print::print;
pub(crate) use sealed::not_opened;
pub(crate) use standing::attends;

/// The most characters of a reason, of advice, and of what was done.
const SAID_MAX: u32 = 2_000;

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &OversightAct) -> Result<Event, Refusal> {
    match act {
        OversightAct::Complete { resolution, text } => deeds::complete(state, by, *resolution, text),
        OversightAct::Report { body, deed, at, on, under } => {
            deeds::report(state, by, Report { body: *body, deed, at: *at, on, under: *under })
        }
        OversightAct::Seal { body, title, hash, opens, on } => {
            sealed::seal(state, by, Deposit { body: *body, title, hash, opens: *opens, on })
        }
        OversightAct::Unseal { document, text } => sealed::unseal(state, by, *document, text),
        OversightAct::Reply { deed, did, said } => deeds::reply(state, by, *deed, (*did, said)),
    }
}
