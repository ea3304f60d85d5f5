//! The law of the council, as a pure function.
//!
//! Read in this order: [`chapters`] (the table of chapters), then the folder of one chapter: `act.rs` (what somebody may
//! ask), `refusal.rs` (why the answer may be no), `event.rs` (what became true), `state.rs` (what is true now), and the
//! rules. [`decide`](mod@decide), [`evolve`](mod@evolve) and [`consequences`] are the three tables of contents;
//! [`enact`](mod@enact) runs them. [`ground`] has what everything stands on, [`terms`] the charter as data, and [`votes`]
//! what all ways of voting share.
//!
//! **Invariant:** nothing here reads a clock, draws a random number, depends on the order of a hash table,
//! or performs I/O. The crate is `no_std`; it could not if it wanted to.

#![no_std]
#![deny(clippy::arithmetic_side_effects, clippy::float_arithmetic, clippy::indexing_slicing)]
#![deny(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_possible_wrap)]

extern crate alloc;

#[macro_use]
mod refusals;

pub mod affiliation;
pub mod agreement;
pub mod answerability;
mod asked;
pub mod ballot;
pub mod body;
pub mod bounds;
pub mod chapters;
pub mod charter;
pub mod clock;
pub mod commission;
pub mod consequences;
pub mod convocation;
pub mod credential;
pub mod decide;
pub mod division;
pub mod edition;
pub mod election;
pub mod emergency;
pub mod enact;
pub mod evolve;
pub mod fingerprint;
pub mod ground;
pub mod invariants;
pub mod mandate;
pub mod motion;
pub mod next;
mod number;
pub mod office;
pub mod oversight;
pub mod pending;
pub mod poll;
pub mod position;
pub mod question;
pub mod queue;
pub mod recall;
pub mod rehearse;
pub mod resolution;
pub mod roll;
pub mod room;
pub mod sitting;
pub mod state;
pub mod succession;
pub mod terms;
pub mod votes;
pub mod without;

pub use chapters::{Act, Due, Event, Refusal};
pub use decide::decide;
pub use enact::{enact, enact_into, enact_within};
pub use evolve::evolve;
pub use fingerprint::fingerprint;
pub use ground::actor::{Actor, Sender};
pub use ground::{ids, instant, members, share};
pub use invariants::invariants;
pub use question::Question;
pub use rehearse::rehearse;
pub use state::State;
