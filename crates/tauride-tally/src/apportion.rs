//! Seats in proportion to weights: parties by their votes, units by their electors.
//!
//! Divisor methods, as [`Method::DHondt`], give each seat to the highest claim, weight over divisor; remainder methods,
//! as [`Method::HARE`], give whole quotas first and then the largest remainders. All are exact.

mod divisor;
mod method;
mod remainder;
mod row;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::ratio::Fraction;

pub(crate) use divisor::house;
pub use method::{Method, Quota, Rounding};
pub(crate) use remainder::divide;
pub(crate) use row::Claim;

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
                let last = if *seats == 1 { String::from("seat") } else { format!("{seats} seats") };
                write!(out, "{} units have equal claims to the last {last}: draw a lot between them", among.len())
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
/// rest go to the highest claims. By quotas, units whose quotas are below the minimum get it and drop out, and the quota
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
    let units: Vec<Unit> = weights.iter().map(|&weight| Unit { weight, least: minimum, most: u32::MAX }).collect();
    let given = give(method, &units, seats);
    if given.tied.is_empty() {
        Ok(given.won)
    } else {
        Err(Unapportioned::Tied { certain: given.won, among: given.tied, seats: given.places })
    }
}

/// Whoever seats are given to, with the fewest and the most that it may have. The fewest of all fit into the seats.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unit {
    pub(crate) weight: u64,
    pub(crate) least: u32,
    pub(crate) most: u32,
}

/// What the weights give.
#[derive(Clone, Debug)]
pub(crate) struct Given {
    /// What each has for certain.
    pub(crate) won: Vec<u32>,
    /// Those with equal claims to the last seats, ascending; nobody if every seat is certain.
    pub(crate) tied: Vec<usize>,
    /// How many of the tied get one seat more.
    pub(crate) places: u32,
    /// Seats that nobody can take, because all who have weight have the most that they may have.
    pub(crate) vacant: u32,
    /// What a seat cost, where seats go by a quota.
    pub(crate) price: Option<Fraction>,
}

impl Given {
    fn new(won: Vec<u32>) -> Self {
        Self { won, tied: Vec::new(), places: 0, vacant: 0, price: None }
    }
}

/// Gives seats by a method.
pub(crate) fn give(method: Method, units: &[Unit], seats: u32) -> Given {
    match method.quota() {
        Some(quota) => remainder::give(quota, units, seats),
        None => divisor::give(method, units, seats),
    }
}
