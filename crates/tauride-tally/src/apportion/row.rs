//! The rows of divisors, and claims: who wants the next seat how strongly.

use core::cmp::Ordering;

use super::Method;
use crate::wide::compare;

/// A unit's claim to its next seat. Claims of different units may be equal.
///
/// Where the divisor is a root, or the weight, both are squared: the order is the same, and everything stays whole. A
/// numerator is below 2^128, as the square of a weight; a denominator below 2^68.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Claim {
    pub(crate) above: u128,
    pub(crate) below: u128,
    pub(crate) unit: usize,
}

impl Claim {
    /// Returns the claim of a unit of this weight that holds `own` seats to one more.
    pub(crate) fn new(method: Method, unit: usize, weight: u64, own: u32) -> Self {
        let (weight, own) = (u128::from(weight), u128::from(own));
        let odd = own.saturating_mul(2).saturating_add(1);
        let (above, below) = match method {
            // A remainder method has no row; asked for one, it is d'Hondt's.
            Method::DHondt | Method::Remainders(_) => (weight, own.saturating_add(1)),
            // Over a fraction: the weight times its denominator, over its numerator.
            Method::ModifiedSainteLague(first) if own == 0 => {
                (weight.saturating_mul(u128::from(first.denominator())), u128::from(first.numerator()))
            }
            Method::SainteLague | Method::ModifiedSainteLague(_) => (weight, odd),
            Method::Imperiali => (weight, own.saturating_add(2)),
            Method::Adams => (weight, own),
            Method::HuntingtonHill => (weight.saturating_mul(weight), own.saturating_mul(own.saturating_add(1))),
            Method::Penrose => (weight, odd.saturating_mul(odd)),
        };
        Self { above, below, unit }
    }
}

impl Ord for Claim {
    fn cmp(&self, other: &Self) -> Ordering {
        compare((self.above, self.below), (other.above, other.below))
    }
}

impl PartialOrd for Claim {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Claim {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Claim {}
