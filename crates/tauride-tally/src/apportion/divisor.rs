//! Divisor methods: the next seat goes to the highest claim, a unit's weight over a divisor that grows with its seats.

use alloc::collections::BinaryHeap;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::{Unapportioned, total};

/// The row of divisors.
#[derive(Clone, Copy)]
pub(super) enum Divisors {
    /// 1, 2, 3, …
    Whole,
    /// 1, 3, 5, …
    Odd,
}

impl Divisors {
    /// Apportions the seats. The minimums fit into `seats`, and somebody has weight if seats are left after them.
    pub(super) fn apportion(self, weights: &[u64], seats: u32, minimum: u32) -> Result<Vec<u32>, Unapportioned> {
        let mut held = self.head_start(weights, seats, minimum);
        let given = held.iter().fold(0_u64, |sum, &own| sum.saturating_add(u64::from(own)));
        let mut left = u64::from(seats).saturating_sub(given);
        let mut claims: BinaryHeap<Claim> = weights
            .iter()
            .zip(&held)
            .enumerate()
            .filter(|(_, (weight, _))| **weight > 0)
            .map(|(unit, (&weight, &own))| Claim { weight, divisor: self.after(own), unit })
            .collect();
        let mut equal = Vec::new();
        while left > 0 {
            take_highest(&mut claims, &mut equal);
            let wanted = u64::try_from(equal.len()).unwrap_or(u64::MAX);
            if wanted == 0 {
                return Err(Unapportioned::NoWeight);
            }
            if wanted > left {
                let mut among: Vec<usize> = equal.iter().map(|claim| claim.unit).collect();
                among.sort_unstable();
                let seats = u32::try_from(left).unwrap_or(u32::MAX);
                return Err(Unapportioned::Tied { certain: held, among, seats });
            }
            left = left.saturating_sub(wanted);
            for claim in equal.drain(..) {
                if let Some(own) = held.get_mut(claim.unit) {
                    *own = own.saturating_add(1);
                    claims.push(Claim { divisor: self.after(*own), ..claim });
                }
            }
        }
        Ok(held)
    }

    /// Returns the divisor of the next seat of a unit that holds `own` seats.
    fn after(self, own: u32) -> u64 {
        let own = u64::from(own);
        match self {
            Self::Whole => own.saturating_add(1),
            Self::Odd => own.saturating_mul(2).saturating_add(1),
        }
    }

    /// Returns seats that every unit has in the end, nearly all of them, without going seat by seat.
    ///
    /// Rounding the weights over one common divisor gives to every claim above a line, so it never goes astray as
    /// long as it does not give too many. The divisor is chosen so that it cannot: with all weight `W` over
    /// `share` seats, rounding down gives at most `share`, and rounding to the nearest at most half a seat more for
    /// each unit, which is set aside. At most `units * (minimum + 1)` seats are left to give.
    fn head_start(self, weights: &[u64], seats: u32, minimum: u32) -> Vec<u32> {
        let units = u64::try_from(weights.len()).unwrap_or(u64::MAX);
        let free = u64::from(seats).saturating_sub(units.saturating_mul(u64::from(minimum)));
        let all = total(weights.iter().copied());
        let (share, half) = match self {
            Self::Whole => (free, 0),
            Self::Odd => (free.saturating_sub(units.div_ceil(2)), all),
        };
        let rounded = |weight: u64| {
            if share == 0 {
                return 0;
            }
            let twice = u128::from(weight).saturating_mul(u128::from(share)).saturating_mul(2).saturating_add(half);
            let own = twice.checked_div(all.saturating_mul(2)).unwrap_or(0);
            u32::try_from(own).unwrap_or(u32::MAX)
        };
        weights.iter().map(|&weight| rounded(weight).max(minimum)).collect()
    }
}

/// Moves all claims equal to the highest one from `claims` to `equal`.
fn take_highest(claims: &mut BinaryHeap<Claim>, equal: &mut Vec<Claim>) {
    equal.extend(claims.pop());
    while claims.peek().is_some_and(|next| equal.first() == Some(next)) {
        equal.extend(claims.pop());
    }
}

/// A unit's claim to its next seat: `weight / divisor`. Claims of different units may be equal.
struct Claim {
    weight: u64,
    divisor: u64,
    unit: usize,
}

impl Ord for Claim {
    fn cmp(&self, other: &Self) -> Ordering {
        // Divisors stay below 2^34, so that the products fit.
        let own = u128::from(self.weight).saturating_mul(u128::from(other.divisor));
        own.cmp(&u128::from(other.weight).saturating_mul(u128::from(self.divisor)))
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
