//! Divisor methods: the next seat goes to the highest claim, a unit's weight over a divisor that grows with its seats.

use alloc::collections::BinaryHeap;
use alloc::vec::Vec;

use super::row::Claim;
use super::{Given, Method, Unit};
use crate::wide::{Wide, compare};

/// Gives the seats. Every unit starts with the fewest that it may have, and stops at the most.
pub(super) fn give(method: Method, units: &[Unit], seats: u32) -> Given {
    let mut won = head_start(method, units, seats);
    let given = won.iter().fold(0_u64, |sum, &own| sum.saturating_add(u64::from(own)));
    let mut left = u64::from(seats).saturating_sub(given);
    let mut claims: BinaryHeap<Claim> = units
        .iter()
        .zip(&won)
        .enumerate()
        .filter(|(_, (unit, own))| unit.weight > 0 && **own < unit.most)
        .map(|(place, (unit, own))| Claim::new(method, place, unit.weight, *own))
        .collect();
    let mut equal = Vec::new();
    while left > 0 {
        take_highest(&mut claims, &mut equal);
        let wanted = u64::try_from(equal.len()).unwrap_or(u64::MAX);
        if wanted == 0 {
            return Given { vacant: u32::try_from(left).unwrap_or(u32::MAX), ..Given::new(won) };
        }
        if wanted > left {
            let mut tied: Vec<usize> = equal.iter().map(|claim| claim.unit).collect();
            tied.sort_unstable();
            return Given { tied, places: u32::try_from(left).unwrap_or(u32::MAX), ..Given::new(won) };
        }
        left = left.saturating_sub(wanted);
        for claim in equal.drain(..) {
            let (Some(own), Some(unit)) = (won.get_mut(claim.unit), units.get(claim.unit)) else { continue };
            *own = own.saturating_add(1);
            if *own < unit.most {
                claims.push(Claim::new(method, claim.unit, unit.weight, *own));
            }
        }
    }
    Given::new(won)
}

/// Moves all claims equal to the highest one from `claims` to `equal`.
fn take_highest(claims: &mut BinaryHeap<Claim>, equal: &mut Vec<Claim>) {
    equal.extend(claims.pop());
    while claims.peek().is_some_and(|next| equal.first() == Some(next)) {
        equal.extend(claims.pop());
    }
}

/// Returns seats that every unit has in the end, nearly all of them, without going seat by seat.
///
/// Dividing the weights by one common divisor gives to every claim above a line, so it never goes astray as long as the
/// line does not give too many. With all weight over `share` seats as that divisor, a unit's weight comes to `q`, and
/// its claims above the line are at most `q` by d'Hondt and Imperiali, `q + 1/2` by Sainte-Laguë, and `q + 1` in the
/// other rows; what that may add over all units is set aside. Of those claims, `q` rounded down are taken, one less by
/// Imperiali, and `q` rounded to the nearest by Sainte-Laguë. At most two seats for each unit are left to give, and the
/// minimums.
fn head_start(method: Method, units: &[Unit], seats: u32) -> Vec<u32> {
    let count = u64::try_from(units.len()).unwrap_or(u64::MAX);
    let least = units.iter().fold(0_u64, |sum, unit| sum.saturating_add(u64::from(unit.least)));
    let free = u64::from(seats).saturating_sub(least);
    let share = match method {
        Method::DHondt | Method::Imperiali | Method::Remainders(_) => free,
        Method::SainteLague | Method::Penrose => free.saturating_sub(count.div_ceil(2)),
        Method::ModifiedSainteLague(_) | Method::Adams | Method::HuntingtonHill => free.saturating_sub(count),
    };
    // Roots are taken with 32 more bits, and all of them together one bit up, so that the shares come out below.
    let roots = method == Method::Penrose;
    let weight = |unit: &Unit| {
        let weight = u128::from(unit.weight);
        if roots { Wide::product(weight, 1 << 64).root() } else { weight }
    };
    let bit_up = if roots { u128::from(count) } else { 0 };
    let all = units.iter().fold(bit_up, |sum, unit| sum.saturating_add(weight(unit)));
    let rounded = |unit: &Unit| {
        let product = weight(unit).saturating_mul(u128::from(share));
        let down = |above: u128, below: u128| u32::try_from(above.checked_div(below).unwrap_or(0)).unwrap_or(u32::MAX);
        let whole = down(product, all);
        match method {
            Method::SainteLague => down(product.saturating_mul(2).saturating_add(all), all.saturating_mul(2)),
            Method::Imperiali => whole.saturating_sub(1),
            // The first divisor, halved like the others, must be within the quotient too.
            Method::ModifiedSainteLague(first) => {
                let first = (u128::from(first.numerator()), u128::from(first.denominator()));
                if compare((product.saturating_mul(2), all), first).is_ge() { whole } else { 0 }
            }
            Method::DHondt | Method::Adams | Method::HuntingtonHill | Method::Penrose | Method::Remainders(_) => whole,
        }
    };
    units.iter().map(|unit| rounded(unit).min(unit.most).max(unit.least)).collect()
}

/// Returns how many seats a house must have so that everyone gets the fewest that it may have by its own claims, and at
/// least `seats`; more than `most` if it would take more. Who has no weight has no claims, and is left with its fewest;
/// claims beyond the most that somebody may have need no seat.
pub(crate) fn house(method: Method, units: &[Unit], seats: u32, most: u32) -> u32 {
    let needed = units
        .iter()
        .enumerate()
        .filter(|(_, unit)| unit.least > 0 && unit.weight > 0)
        .map(|(place, unit)| Claim::new(method, place, unit.weight, unit.least.saturating_sub(1)))
        .min();
    let Some(line) = needed else { return seats };
    let all = units.iter().enumerate().fold(0_u64, |sum, (place, unit)| {
        let claims = if unit.weight == 0 { unit.least } else { claims_from(method, place, unit, line, most) };
        let own = claims.min(unit.most);
        sum.saturating_add(u64::from(own))
    });
    u32::try_from(all).unwrap_or(u32::MAX).max(seats)
}

/// Returns how many claims of a unit are not below a line, one more than `most` at the most.
fn claims_from(method: Method, place: usize, unit: &Unit, line: Claim, most: u32) -> u32 {
    let reaches = |own: u32| {
        let claim = Claim::new(method, place, unit.weight, own);
        claim >= line
    };
    // Claims fall with the seats held: halve until the first below the line is found.
    let (mut low, mut high) = (0, most.saturating_add(1));
    while low < high {
        let middle = low.midpoint(high);
        if reaches(middle) {
            low = middle.saturating_add(1);
        } else {
            high = middle;
        }
    }
    low
}
