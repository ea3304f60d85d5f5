//! Counting and apportionment in exact arithmetic.
//!
//! What is counted is a [`Contest`]: [`ballots`], seats, who withdrew, group [`constraints`], and the [`lots`] drawn so
//! far. What comes of it is a sheet with every step, [`Counted::Complete`] or standing still at a tie. One module for
//! each family of methods:
//!
//! - [`plain`]: votes or points are added up: plurality, block and limited vote, approval, two rounds, Borda;
//! - [`committee`]: approvals that share seats in proportion: sequential, Phragmén, equal shares;
//! - [`points`]: ballots that give points: score and cumulative voting;
//! - [`plurality`]: the most votes win, where the votes are known already;
//! - [`transferable`]: ballots that move on to the next preference;
//! - [`pairwise`]: every candidate against every other: Schulze, Ranked Pairs, a default option;
//! - [`list`]: lists that share seats by their votes, with bars, joined lists, districts and levelling;
//! - [`apportion`]: seats in proportion to weights, by divisors or by remainders;
//! - [`norm`]: seats by a norm of representation: one per so many electors, or a table.
//!
//! [`method`] names them all and counts by any of them.
//!
//! What holds in all of them:
//!
//! - **No floats, and no rounding that a rule does not ask for.** Quotients are compared by cross-multiplication; votes
//!   in decimals are whole numbers of the smallest unit.
//! - **A tie is a result.** Nothing here draws lots. Where votes do not decide, the result names those who are tied
//!   and the places between them; the caller has the lot drawn in public and counts again with it.
//! - **Order of input does not matter**, except that it numbers the candidates.
//! - **Every step has its sentence** ([`sentence`]), so that a person can check the count by hand.
//!
//! A candidate is a place in a list: the crate knows no members, seats or bodies.
#![no_std]
#![deny(clippy::arithmetic_side_effects, clippy::float_arithmetic, clippy::indexing_slicing)]

extern crate alloc;

pub mod apportion;
pub mod ballots;
pub mod committee;
pub mod constraints;
pub mod contest;
pub mod decimal;
pub mod exact;
pub mod linked;
pub mod list;
pub mod lots;
pub mod method;
pub mod norm;
mod outcome;
pub mod pairwise;
pub mod plain;
pub mod plurality;
pub mod points;
mod rank;
pub mod ratio;
pub mod sentence;
mod standing;
pub mod transferable;
mod wide;

pub use contest::{Contest, Counted, LotFor, Tie, Uncountable};
pub use outcome::Outcome;
