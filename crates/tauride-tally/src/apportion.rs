//! Seats in proportion to weights: parties by their votes, units by their electors.
//!
//! [`divisor`](Method::DHondt) methods give each seat to the highest claim, weight over divisor;
//! [remainder](Method::Hare) methods give whole quotas first and then the largest remainders. Both are exact.

mod divisor;
mod remainder;

use alloc::vec::Vec;
use core::fmt;

/// How seats follow from weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// Divisors 1, 2, 3, …: also called Jefferson or greatest divisors. Leans to the large.
    DHondt,
    /// Divisors 1, 3, 5, …: also called Webster or major fractions. Leans to nobody.
    SainteLague,
    /// The quota is all weight over all seats; whole quotas first, then the largest remainders. Also called Hamilton.
    Hare,
}

/// Why the weights alone do not give every seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unapportioned {
    /// The last seats lie between units whose claims are exactly equal. Each of those that the lot favours gets one
    /// seat more than is certain.
    Tied {
        /// The seats that each unit has whatever the lot says, in the order of the weights.
        certain: Vec<u32>,
        /// The positions, in the weights, of the tied units, ascending.
        among: Vec<usize>,
        /// How many of them get one seat more: at least one, fewer than there are tied units.
        seats: u32,
    },
    /// The minimums together are more than the seats.
    MinimumTooHigh {
        /// The seats that the minimums need.
        needed: u64,
        /// The seats that there are.
        seats: u32,
    },
    /// No unit has any weight, so that nothing says who gets the seats.
    NoWeight,
}

impl fmt::Display for Unapportioned {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tied { among, seats, .. } => {
                write!(
                    out,
                    "{} units have equal claims to the last {seats} seats: draw a lot between them",
                    among.len()
                )
            }
            Self::MinimumTooHigh { needed, seats } => {
                write!(out, "the minimums need {needed} seats, but there are {seats}: lower the minimum or add seats")
            }
            Self::NoWeight => out.write_str("no unit has any weight: the seats cannot be apportioned"),
        }
    }
}

impl core::error::Error for Unapportioned {}

/// Apportions `seats` to units with these `weights`, and returns the seats of each in the same order.
///
/// Every unit gets at least `minimum` seats, also one without weight; a unit that should not is left out of the
/// weights. How the minimum is honoured is part of the method. By divisors, each unit starts with its minimum and the
/// rest go to the highest claims. By Hare, units whose quota is below the minimum get it and drop out, and the quota
/// is taken again over the others, until none is below.
///
/// Takes time in the order of `n log n` for `n` units where the minimum is small, whatever the number of seats.
///
/// # Errors
///
/// [`Unapportioned::Tied`] if the last seats lie between equal claims, [`Unapportioned::MinimumTooHigh`] if the
/// minimums need more than `seats`, [`Unapportioned::NoWeight`] if seats are left and nobody has weight.
///
/// ```
/// use tauride_tally::apportion::{Method, apportion};
///
/// // Penza, Constituent Assembly of 1917: nine seats, all to the largest list.
/// let votes = [517_226, 54_731, 25_407, 4_726, 4_336];
/// assert_eq!(apportion(Method::DHondt, &votes, 9, 0), Ok(vec![9, 0, 0, 0, 0]));
/// assert_eq!(apportion(Method::SainteLague, &votes, 9, 0), Ok(vec![8, 1, 0, 0, 0]));
/// ```
pub fn apportion(method: Method, weights: &[u64], seats: u32, minimum: u32) -> Result<Vec<u32>, Unapportioned> {
    let units = u64::try_from(weights.len()).unwrap_or(u64::MAX);
    let needed = units.saturating_mul(u64::from(minimum));
    let free = u64::from(seats).checked_sub(needed).ok_or(Unapportioned::MinimumTooHigh { needed, seats })?;
    if free > 0 && weights.iter().all(|&weight| weight == 0) {
        return Err(Unapportioned::NoWeight);
    }
    match method {
        Method::DHondt => divisor::Divisors::Whole.apportion(weights, seats, minimum),
        Method::SainteLague => divisor::Divisors::Odd.apportion(weights, seats, minimum),
        Method::Hare => remainder::apportion(weights, seats, minimum),
    }
}

/// Returns the sum of the weights. It cannot overflow: no slice holds 2^64 weights.
fn total(weights: impl Iterator<Item = u64>) -> u128 {
    weights.fold(0, |sum, weight| sum.saturating_add(u128::from(weight)))
}
