//! Rulebook chapter [Credential](../../../../../rulebook/credential.md): whether the holder of a seat was duly elected.

pub mod act;
pub(crate) mod asked;
mod became;
mod contest;
mod decides;
pub mod event;
pub mod question;
pub mod refusal;
pub mod state;

pub use act::CredentialAct;
pub use event::CredentialEvent;
pub use question::CredentialQuestion;
pub use refusal::CredentialRefusal;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::state::State;

pub(crate) use became::{became, ended};
pub use contest::CONTEST;
pub use decides::deciding_body;

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &CredentialAct) -> Result<Event, Refusal> {
    match act {
        CredentialAct::ContestCredential { mandate, ground, says } => {
            contest::contest(state, by, *mandate, *ground, says)
        }
    }
}
