//! Small federations in which everything is tried.
//!
//! A [`World`] is a page in the rulebook's notation: a charter, and how a federation of a few members begins under it. From
//! there on [`asks`] says what anybody could ask, [`breadth`] tries all of it in every order, and [`walk`] goes far by chance;
//! at each step a [`Witness`] says whether something happened that must not happen under any charter. What they find is a
//! [`Course`], which is printed as a page that anybody can play.
//!
//! # Architecture invariant
//!
//! A search is bounded by how many states it looks at, and never by time, and chance comes from a number that is given: two
//! machines find the same.

#![deny(clippy::indexing_slicing)]

pub mod alphabet;
pub mod asks;
mod ballots;
pub mod breadth;
pub mod course;
#[cfg(feature = "without")]
pub mod missed;
pub mod proofs;
pub mod prove;
pub mod seeds;
pub mod walk;
pub mod witness;
pub mod world;

pub use course::{Course, Step};
pub use witness::{Breach, Witness};
pub use world::World;
