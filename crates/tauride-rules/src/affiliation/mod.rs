//! Rulebook chapter [Affiliation](../../../../../rulebook/affiliation.md): what members say that they are. Labels that they
//! declare themselves, the lists on which they stand under them, and the fractions with which they sit.

pub mod act;
mod after;
mod agree;
mod became;
pub mod event;
mod fractions;
mod labels;
mod print;
pub mod refusal;
pub mod state;

pub use act::AffiliationAct;
pub use event::AffiliationEvent;
pub use fractions::{is_fraction, rule};
pub use refusal::AffiliationRefusal;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::state::State;

pub(crate) use after::{
    after_decided, after_declared, after_left, after_mandate_ended, after_reopened, after_stood, after_withdrew,
    still_follows,
};
pub(crate) use became::became;
pub(crate) use print::{print, print_founded};

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &AffiliationAct) -> Result<Event, Refusal> {
    match act {
        AffiliationAct::FoundLabel { name, out_of } => labels::found(state, by, name, out_of),
        AffiliationAct::Declare { label } => labels::declare(state, by, (*label, false)),
        AffiliationAct::Sympathise { label } => labels::declare(state, by, (*label, true)),
        AffiliationAct::Renounce {} => labels::renounce(state, by),
        AffiliationAct::JoinFraction { label, body } => fractions::join(state, by, *label, *body),
        AffiliationAct::LeaveFraction { body } => fractions::leave(state, by, *body),
    }
}
