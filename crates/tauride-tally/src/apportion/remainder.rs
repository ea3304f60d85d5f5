//! Hare's quota with largest remainders.

use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::{Unapportioned, total};

/// A unit's part of a seat beyond its whole quotas, over a denominator common to all.
struct Remainder {
    unit: usize,
    part: u128,
}

/// Apportions the seats. The minimums fit into `seats`, and somebody has weight if seats are left after them.
pub(super) fn apportion(weights: &[u64], seats: u32, minimum: u32) -> Result<Vec<u32>, Unapportioned> {
    let mut held = vec![minimum; weights.len()];
    let sharing = Sharing::new(weights, seats, minimum);
    let mut left = sharing.seats;
    let mut remainders = Vec::with_capacity(sharing.units.len());
    for &(weight, unit) in &sharing.units {
        let quotas = u128::from(weight).saturating_mul(u128::from(sharing.seats));
        let whole = u32::try_from(quotas.checked_div(sharing.weight).unwrap_or(0)).unwrap_or(u32::MAX);
        left = left.saturating_sub(whole);
        if let Some(own) = held.get_mut(unit) {
            *own = whole;
        }
        remainders.push(Remainder { unit, part: quotas.checked_rem(sharing.weight).unwrap_or(0) });
    }
    remainders.sort_unstable_by_key(|remainder| Reverse(remainder.part));
    for group in remainders.chunk_by(|before, after| before.part == after.part) {
        let wanted = u32::try_from(group.len()).unwrap_or(u32::MAX);
        if left == 0 {
            break;
        }
        if wanted > left {
            let mut among: Vec<usize> = group.iter().map(|remainder| remainder.unit).collect();
            among.sort_unstable();
            return Err(Unapportioned::Tied { certain: held, among, seats: left });
        }
        left = left.saturating_sub(wanted);
        for remainder in group {
            if let Some(own) = held.get_mut(remainder.unit) {
                *own = own.saturating_add(1);
            }
        }
    }
    Ok(held)
}

/// The units that share by quota, after those below the minimum have dropped out with it.
struct Sharing {
    units: Vec<(u64, usize)>,
    seats: u32,
    weight: u128,
}

impl Sharing {
    /// Drops units from the lightest up: when one drops out the quota of every other falls, so that who has dropped
    /// out stays out, and the order does not matter.
    fn new(weights: &[u64], seats: u32, minimum: u32) -> Self {
        let mut units: Vec<(u64, usize)> = weights.iter().copied().zip(0..).collect();
        let mut sharing = Self { units: Vec::new(), seats, weight: total(weights.iter().copied()) };
        if minimum > 0 {
            units.sort_unstable();
            let dropped = units.iter().take_while(|&&(weight, _)| sharing.drops(weight, minimum)).count();
            units.drain(..dropped);
        }
        sharing.units = units;
        sharing
    }

    /// Returns whether the quota of `weight` is below `minimum`; if so, takes the unit out of the sharing.
    fn drops(&mut self, weight: u64, minimum: u32) -> bool {
        let quotas = u128::from(weight).saturating_mul(u128::from(self.seats));
        let below = weight == 0 || quotas < u128::from(minimum).saturating_mul(self.weight);
        if below {
            self.seats = self.seats.saturating_sub(minimum);
            self.weight = self.weight.saturating_sub(u128::from(weight));
        }
        below
    }
}
