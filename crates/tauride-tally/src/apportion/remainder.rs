//! Remainder methods: whole quotas first, then the largest remainders.

use alloc::vec::Vec;
use core::cmp::Reverse;

use super::method::Quota;
use super::{Given, Unit};
use crate::ratio::Fraction;
use crate::wide::compare;

/// A unit's part of a seat beyond its whole quotas, over a denominator common to all.
#[derive(Clone, Copy)]
struct Rest {
    unit: usize,
    part: u128,
}

/// Gives the seats. Units whose quotas are below the fewest that they may have get those and drop out.
pub(super) fn give(quota: Quota, units: &[Unit], seats: u32) -> Given {
    let sharing = Sharing::new(quota, units, seats);
    let price = sharing.price();
    let mut won: Vec<u32> = units.iter().map(|unit| unit.least).collect();
    let mut rests = Vec::with_capacity(sharing.units.len());
    let mut whole_seats: u64 = 0;
    for place in sharing.units.iter().copied() {
        let (Some(unit), Some(own)) = (units.get(place), won.get_mut(place)) else { continue };
        let (whole, part) = divide(unit.weight, price);
        *own = u32::try_from(whole).unwrap_or(u32::MAX).min(unit.most).max(unit.least);
        whole_seats = whole_seats.saturating_add(u64::from(*own));
        rests.push(Rest { unit: place, part });
    }
    // By the size of the remainder; units only come after so that the order does not depend on the sorting.
    rests.sort_unstable_by_key(|rest| (Reverse(rest.part), rest.unit));
    let given = match u64::from(sharing.seats).checked_sub(whole_seats) {
        Some(left) => add(won, units, &rests, left),
        None => take_back(won, units, rests, whole_seats.saturating_sub(u64::from(sharing.seats))),
    };
    Given { price: Some(price), ..given }
}

/// Returns the whole quotas in a weight, and the rest in parts of a vote as small as the quota's denominator.
pub(crate) fn divide(weight: u64, price: Fraction) -> (u128, u128) {
    let scaled = u128::from(weight).saturating_mul(price.denominator.max(1));
    (scaled.checked_div(price.numerator).unwrap_or(0), scaled.checked_rem(price.numerator).unwrap_or(0))
}

/// Gives what is left to the largest remainders, one seat each. Only where a quota was rounded, or lists are full, are
/// there more seats than remainders: then everybody who is not full gets one more, as often as that is possible.
fn add(mut won: Vec<u32>, units: &[Unit], rests: &[Rest], mut left: u64) -> Given {
    let room = |won: &[u32], place: usize| {
        let most = units.get(place).map_or(0, |unit| if unit.weight > 0 { unit.most } else { 0 });
        most.saturating_sub(won.get(place).copied().unwrap_or(0))
    };
    let mut open: Vec<Rest> = rests.to_vec();
    loop {
        open.retain(|rest| room(&won, rest.unit) > 0);
        let wanted = u64::try_from(open.len()).unwrap_or(u64::MAX);
        if left == 0 || wanted == 0 {
            return Given { vacant: u32::try_from(left).unwrap_or(u32::MAX), ..Given::new(won) };
        }
        let rounds = left.checked_div(wanted).unwrap_or(0);
        if rounds == 0 {
            return last(won, &open, left);
        }
        let rounds = open.iter().fold(rounds, |rounds, rest| rounds.min(u64::from(room(&won, rest.unit))));
        for rest in &open {
            change(&mut won, rest.unit, |own| own.saturating_add(u32::try_from(rounds).unwrap_or(u32::MAX)));
        }
        left = left.saturating_sub(rounds.saturating_mul(wanted));
    }
}

/// Gives fewer seats than there are remainders, in their order; seats between equal remainders are left to a lot.
fn last(mut won: Vec<u32>, rests: &[Rest], mut left: u64) -> Given {
    for group in rests.chunk_by(|before, after| before.part == after.part) {
        let wanted = u64::try_from(group.len()).unwrap_or(u64::MAX);
        if left == 0 {
            break;
        }
        if wanted > left {
            let tied = group.iter().map(|rest| rest.unit).collect();
            return Given { tied, places: u32::try_from(left).unwrap_or(u32::MAX), ..Given::new(won) };
        }
        left = left.saturating_sub(wanted);
        for rest in group {
            change(&mut won, rest.unit, |own| own.saturating_add(1));
        }
    }
    Given::new(won)
}

/// Takes the seats that are too many from the smallest remainders, at most one from each before any gives two. Nobody
/// gives what they do not have, or what they have at the fewest.
fn take_back(mut won: Vec<u32>, units: &[Unit], mut rests: Vec<Rest>, mut over: u64) -> Given {
    rests.reverse();
    while over > 0 {
        rests.retain(|rest| {
            let least = units.get(rest.unit).map_or(0, |unit| unit.least);
            won.get(rest.unit).is_some_and(|own| *own > least)
        });
        if rests.is_empty() {
            break;
        }
        for group in rests.chunk_by(|before, after| before.part == after.part) {
            let size = u64::try_from(group.len()).unwrap_or(u64::MAX);
            for rest in group {
                change(&mut won, rest.unit, |own| own.saturating_sub(1));
            }
            if size > over {
                let mut tied: Vec<usize> = group.iter().map(|rest| rest.unit).collect();
                tied.sort_unstable();
                let places = u32::try_from(size.saturating_sub(over)).unwrap_or(u32::MAX);
                return Given { tied, places, ..Given::new(won) };
            }
            over = over.saturating_sub(size);
            if over == 0 {
                break;
            }
        }
    }
    Given::new(won)
}

fn change(won: &mut [u32], place: usize, to: impl Fn(u32) -> u32) {
    if let Some(own) = won.get_mut(place) {
        *own = to(*own);
    }
}

/// The units that share by quota, after those below the fewest that they may have have dropped out with them.
struct Sharing {
    quota: Quota,
    units: Vec<usize>,
    seats: u32,
    weight: u128,
}

impl Sharing {
    /// Drops all at once who are below at one price, then asks again at the price without them: where the quota is
    /// rounded up it may be smaller then, and equal units must not fare unequally.
    fn new(quota: Quota, units: &[Unit], seats: u32) -> Self {
        let weight = units.iter().fold(0_u128, |sum, unit| sum.saturating_add(u128::from(unit.weight)));
        let mut sharing = Self { quota, units: (0..units.len()).collect(), seats, weight };
        while sharing.drops(units) {}
        sharing
    }

    fn price(&self) -> Fraction {
        self.quota.of(self.weight, self.seats)
    }

    /// Takes the units whose quotas are below their fewest out of the sharing, and returns whether there were any. Where
    /// that would be all of them nobody drops out: the seats beyond the fewest go by remainders.
    fn drops(&mut self, units: &[Unit]) -> bool {
        let price = self.price();
        let is_below = |place: &usize| units.get(*place).is_some_and(|unit| unit.is_below(price));
        let (below, rest): (Vec<usize>, Vec<usize>) = self.units.iter().partition(|place| is_below(place));
        if below.is_empty() || rest.is_empty() {
            return false;
        }
        for unit in below.iter().filter_map(|place| units.get(*place)) {
            self.seats = self.seats.saturating_sub(unit.least);
            self.weight = self.weight.saturating_sub(u128::from(unit.weight));
        }
        self.units = rest;
        true
    }
}

impl Unit {
    /// Returns whether its quotas are fewer than the fewest seats that it may have, or none.
    fn is_below(&self, price: Fraction) -> bool {
        let (weight, least) = (u128::from(self.weight), u128::from(self.least));
        weight == 0 || compare((weight, least), (price.numerator, price.denominator)).is_lt()
    }
}
