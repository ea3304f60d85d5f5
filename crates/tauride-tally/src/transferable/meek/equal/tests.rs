//! A shared rank against every order of its names, written out.
#![expect(clippy::arithmetic_side_effects, clippy::indexing_slicing, reason = "test code")]

use alloc::vec;
use alloc::vec::Vec;

use super::{Order, by_means, by_sums, weights};

const ONE: u64 = 1_000_000_000;

/// Passes a vote down every order of the names, in parts of 10⁻⁹ of a unit, and returns the means.
fn by_every_order(keep: &[u64]) -> (Vec<u64>, u64) {
    const FINE: u128 = 1_000_000_000_000_000_000;
    fn orders(left: &[usize]) -> Vec<Vec<usize>> {
        if left.is_empty() {
            return vec![Vec::new()];
        }
        left.iter()
            .flat_map(|first| {
                let others: Vec<usize> = left.iter().copied().filter(|other| other != first).collect();
                orders(&others).into_iter().map(|rest| [vec![*first], rest].concat()).collect::<Vec<_>>()
            })
            .collect()
    }
    let orders = orders(&(0..keep.len()).collect::<Vec<_>>());
    let (mut kept, mut on) = (vec![0_u128; keep.len()], 0);
    for order in &orders {
        let mut part = FINE;
        for name in order {
            let stays = part * u128::from(keep[*name]) / u128::from(ONE);
            kept[*name] += stays;
            part -= stays;
        }
        on += part;
    }
    let mean = |sum: u128| u64::try_from(sum / orders.len() as u128 / u128::from(ONE)).unwrap();
    (kept.into_iter().map(mean).collect(), mean(on))
}

const RANKS: &[&[u64]] = &[
    &[ONE, ONE],
    &[ONE, 0],
    &[400_000_000, ONE, 0],
    &[123_456_789, 987_654_321],
    &[333_333_333, 666_666_667, 0, 123_123_123],
    &[900_000_001, 800_000_003, 700_000_009, 600_000_007, 500_000_009],
    &[1, 2, 3, ONE, 0, 999_999_999],
];

#[test]
fn a_shared_rank_is_the_mean_of_all_orders() {
    for keep in RANKS {
        let (kept, on) = by_every_order(keep);
        for order in [Order::SmallestFirst, Order::AsWritten] {
            let (weights, goes_on) = weights(keep, order, ONE);
            for (weight, exact) in weights.iter().zip(&kept) {
                assert!(weight <= exact && exact - weight <= 8, "{keep:?}: {weights:?} {kept:?}");
            }
            assert!(goes_on <= on && on - goes_on <= 8, "{keep:?}: {goes_on} {on}");
        }
    }
}

#[test]
fn means_come_to_what_sums_come_to() {
    for keep in RANKS {
        let given: Vec<u64> = keep.iter().map(|keep| ONE - keep).collect();
        let sums = by_sums(keep, &given, Order::SmallestFirst, ONE);
        for (sum, mean) in sums.iter().zip(by_means(keep, &given, ONE)) {
            assert!(sum.abs_diff(mean) <= 8, "{keep:?}: {sums:?}");
        }
    }
}

#[test]
fn no_rank_is_too_long_and_none_gives_out_more_than_it_gets() {
    for names in [64_usize, 65, 90] {
        let keep: Vec<u64> = (0_u64..).take(names).map(|name| ONE - name * 1_000_003 % ONE).collect();
        let (weights, on) = weights(&keep, Order::SmallestFirst, ONE);
        let given = weights.iter().sum::<u64>() + on;
        assert!(given <= ONE && ONE - given < 10_000, "{names}: {given}");
    }
}
