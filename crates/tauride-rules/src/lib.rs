//! The law of the council, as a pure function.
//!
//! Read in this order: [`act`] (what someone may ask), [`refusal`] (why the answer may be no),
//! [`event`] (what became true), then one module per chapter of the rulebook.
//! [`decide`](mod@decide), [`evolve`](mod@evolve) and [`consequences`] are the three tables of
//! contents; [`enact`](mod@enact) runs them.
//!
//! **Invariant:** nothing here reads a clock, draws a random number, depends on the order of a hash table,
//! or performs I/O. The crate is `no_std`; it could not if it wanted to.

#![no_std]
#![deny(clippy::arithmetic_side_effects, clippy::float_arithmetic, clippy::indexing_slicing)]
#![deny(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_possible_wrap)]

extern crate alloc;

pub mod act;
pub mod body;
pub mod charter;
pub mod clock;
pub mod consequences;
pub mod convocation;
pub mod decide;
pub mod election;
pub mod electors;
pub mod enact;
pub mod event;
pub mod evolve;
pub mod ground;
pub mod ids;
pub mod instant;
pub mod mandate;
pub mod members;
mod number;
pub mod office;
pub mod poll;
pub mod recall;
pub mod refusal;
pub mod roll;
pub mod share;
pub mod state;
mod tellers;

pub use act::{Act, Actor};
pub use decide::decide;
pub use enact::{enact, enact_into};
pub use event::Event;
pub use evolve::evolve;
pub use refusal::Refusal;
pub use state::State;
