//! Rulebook chapter [Ballot](../../../../../rulebook/ballot.md): what a vote in an election says, and how it is given.

pub mod act;
mod became;
mod cast;
mod choices;
pub mod close;
mod elsewhere;
pub mod event;
mod hands;
mod points;
mod ranking;
mod reads;
pub mod refusal;
pub mod says;

pub use act::BallotAct;
pub use event::BallotEvent;
pub use refusal::BallotRefusal;
pub use says::Ballot;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::civil::Span;
use crate::state::State;

pub(crate) use became::became;
pub use close::may_close_voting;
pub(crate) use hands::after_hands;

/// How long voting lasts where the charter does not say (ballot.19).
pub const VOTING: Span = Span::days(7);

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &BallotAct) -> Result<Event, Refusal> {
    match act {
        BallotAct::CastBallot { election, ballot } => cast::cast(state, by, *election, ballot),
        BallotAct::ReportHands { election, counts } => hands::report_hands(state, by, *election, counts),
        BallotAct::CloseVoting { election } => close::close_voting(state, by, *election),
    }
}
