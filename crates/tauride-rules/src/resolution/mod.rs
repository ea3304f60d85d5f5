//! Rulebook chapter [Resolution](../../../../../rulebook/resolution.md): what bodies have resolved, and whether it still holds.
//!
//! Nobody resolves anything here by an act: what holds is a register of what came of divisions. Once one carried, the event
//! that `adopted` returns of a plain question, or `carried` of a motion, is queued from
//! [`consequences`](crate::consequences), and that of `undone` once the motion is rescinded or reconsidered.

mod after;
mod became;
pub mod due;
pub mod event;
pub mod holds;
mod put;
pub mod refusal;
pub mod state;

pub use due::ResolutionDue;
pub use event::ResolutionEvent;
pub use refusal::ResolutionRefusal;

pub(crate) use after::{
    adopted, after_in_force, carried, due, fell, in_force, still_follows, stopped, undone, waits, withdrawn,
};
pub(crate) use became::became;
pub(crate) use put::{found, may_be_put};
