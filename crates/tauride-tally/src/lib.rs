//! Counting and apportionment in exact arithmetic.
//!
//! One module for each family of methods:
//!
//! - [`plurality`]: the most votes win, for plurality and approval, for one or more seats;
//! - [`apportion`]: seats in proportion to weights, by divisors or by remainders;
//! - [`norm`]: seats by a norm of representation: one per so many electors, or a table.
//!
//! What holds in all of them:
//!
//! - **No floats and no rounding.** Quotients are compared by cross-multiplication in `u128`.
//! - **A tie is a result.** Nothing here draws lots. Where votes do not decide, the result names those who are tied
//!   and the places between them; the caller has the lot drawn in public and counts again with it.
//! - **Order of input does not matter**, except that it numbers the units of an apportionment.
//!
//! A candidate is anything with an order: the crate knows no members, seats or bodies.
#![no_std]
#![deny(clippy::arithmetic_side_effects, clippy::float_arithmetic, clippy::indexing_slicing)]

extern crate alloc;

pub mod apportion;
pub mod norm;
mod outcome;
pub mod plurality;
mod rank;

pub use outcome::Outcome;
