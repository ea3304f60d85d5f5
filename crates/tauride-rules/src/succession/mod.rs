//! Rulebook chapter [Succession](../../../../../rulebook/succession.md): who follows whom, and for whom a body still speaks.
//!
//! ```text
//!  demanded by those who elect more than half ──▶ elected anew, ended, or gone over into another
//!  dissolved, by the charter ──▶ agreed to by a third body ──▶ elected anew, or ended
//!  two units, each of which agrees ──▶ one unit
//!  disowned, claimed, continued, put down ──▶ on the record, and nothing else
//! ```
//!
//! Bodies and units decide by questions (`asked`). What makes a difference to them is a demand (`demand`) or a dissolution
//! (`dissolve`); for whom a body stands is worked out from its seats (`behind`).

pub mod act;
mod after;
pub(crate) mod asked;
mod became;
pub mod behind;
mod demand;
mod dissolve;
pub mod due;
pub mod event;
mod names;
mod print;
pub mod question;
pub mod refusal;
mod said;
pub mod state;
mod units;

pub use act::SuccessionAct;
pub use demand::{demanding, is_renewed, of_elected};
pub use dissolve::rule_of;
pub use due::SuccessionDue;
pub use event::SuccessionEvent;
pub use question::SuccessionQuestion;
pub use refusal::SuccessionRefusal;
pub use said::{claims, stands_for};
pub use units::{has_agreed, rule_of_merger};

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::state::State;

pub(crate) use after::{after_demanded, after_elected, after_ended, after_renewed, after_seats, due, still_follows};
pub(crate) use became::{became, body_ended};
pub(crate) use demand::that_have_elected;
pub(crate) use print::print;
pub(crate) use units::{after_agreed, after_merged};

/// The most characters of a reason, and of who put a body down.
const WORDS_MAX: u32 = 2_000;

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &SuccessionAct) -> Result<Event, Refusal> {
    match act {
        SuccessionAct::Answer { body, unit } => said::answer(state, by, *body, *unit),
        SuccessionAct::TakeBack { unit } => said::take_back(state, by, *unit),
        SuccessionAct::Report { body, who, taker } => said::report(state, by, *body, (who, *taker)),
        SuccessionAct::Deny { body } => said::deny(state, by, *body),
    }
}
