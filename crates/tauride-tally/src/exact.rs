//! Exact numbers of any size: whole numbers, and quotients of them.
//!
//! Loads and budgets of proportional approval are fractions whose denominators grow with every seat. Nothing here rounds
//! and nothing overflows: a number takes as much memory as it has digits.

mod natural;
mod quotient;

pub use natural::Natural;
pub use quotient::Quotient;
