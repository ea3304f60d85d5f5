//! Every method of apportionment: cases by hand, and properties against a plain count seat by seat in fractions.

use std::cmp::Reverse;

use proptest::prelude::*;
use tauride_tally::apportion::Unapportioned::Tied;
use tauride_tally::apportion::{Method, Quota, Rounding, Unapportioned, apportion};
use tauride_tally::ratio::Ratio;

const SWEDISH: Method = match Ratio::new(6, 5) {
    Some(first) => Method::ModifiedSainteLague(first),
    None => Method::SainteLague,
};

/// A first divisor above 2, so that rounding down would give a first seat too early.
const STEEP: Method = match Ratio::new(14, 5) {
    Some(first) => Method::ModifiedSainteLague(first),
    None => Method::SainteLague,
};

const DIVISORS: [Method; 9] = [
    Method::DHondt,
    Method::SainteLague,
    Method::MODIFIED_SAINTE_LAGUE,
    SWEDISH,
    STEEP,
    Method::Imperiali,
    Method::Adams,
    Method::HuntingtonHill,
    Method::Penrose,
];

fn quotas() -> Vec<Quota> {
    let roundings = [Rounding::Exact, Rounding::Down, Rounding::Nearest, Rounding::Up, Rounding::Above];
    (0..3).flat_map(|more| roundings.map(|rounding| Quota { more, rounding })).collect()
}

#[test]
fn by_hand() {
    // By 1.4, 3, 5: 43.6 20.3 12.2 against 20.7 9.7 and 7.9. By 1, 3, 5: 61 20.3 12.2 against 29 9.7 and 11.
    assert_eq!(apportion(Method::MODIFIED_SAINTE_LAGUE, &[61, 29, 11], 5, 0), Ok(vec![3, 2, 0]));
    assert_eq!(apportion(Method::SainteLague, &[61, 29, 11], 5, 0), Ok(vec![3, 1, 1]));
    // By halves 50 33⅓ 25 20 against 10 and 5.
    assert_eq!(apportion(Method::Imperiali, &[100, 20], 4, 0), Ok(vec![4, 0]));
    // Everyone has one before anyone has two; with fewer seats the heaviest.
    assert_eq!(apportion(Method::Adams, &[90, 9, 1], 4, 0), Ok(vec![2, 1, 1]));
    assert_eq!(apportion(Method::HuntingtonHill, &[90, 9, 1], 2, 0), Ok(vec![1, 1, 0]));
    assert_eq!(
        apportion(Method::Adams, &[9, 9, 9], 2, 0),
        Err(Tied { certain: vec![0; 3], among: vec![0, 1, 2], seats: 2 })
    );
    // Roots 30, 20, 10 in six seats: 3, 2, 1. The numbers alone would give 4, 2, 0.
    assert_eq!(apportion(Method::Penrose, &[900, 400, 100], 6, 0), Ok(vec![3, 2, 1]));
    assert_eq!(apportion(Method::SainteLague, &[900, 400, 100], 6, 0), Ok(vec![4, 2, 0]));
    // 60 over √(8·9) equals 10 over √(1·2), as 60² : 72 equals 10² : 2.
    assert_eq!(
        apportion(Method::HuntingtonHill, &[60, 10], 10, 0),
        Err(Tied { certain: vec![8, 1], among: vec![0, 1], seats: 1 })
    );
    // √900 over 3 equals √100.
    assert_eq!(
        apportion(Method::Penrose, &[900, 100], 2, 0),
        Err(Tied { certain: vec![1, 0], among: vec![0, 1], seats: 1 })
    );
}

/// One large unit and four small ones: the rounding alone decides whether these have a seat.
#[test]
fn rounding_decides() {
    let states = [1_500, 1_500, 2_500, 2_500, 92_000];
    let cases = [
        (Method::DHondt, [0, 0, 0, 0, 10]),
        (Method::SainteLague, [0, 0, 0, 0, 10]),
        (Method::HuntingtonHill, [1, 1, 1, 1, 6]),
        (Method::Adams, [1, 1, 1, 1, 6]),
        (Method::HARE, [0, 0, 0, 0, 10]),
    ];
    for (method, expected) in cases {
        let won = apportion(method, &states, 10, 0);
        if method == Method::HARE {
            // Quotas 0.15, 0.15, 0.25, 0.25 and 9.2: the tenth lies between the two of 0.25.
            assert_eq!(won, Err(Tied { certain: vec![0, 0, 0, 0, 9], among: vec![2, 3], seats: 1 }));
        } else {
            assert_eq!(won, Ok(expected.to_vec()), "{method}");
        }
    }
}

#[test]
fn quotas_by_hand() {
    let of = |quota: Quota, votes, seats| {
        let figure = quota.of(votes, seats);
        (figure.numerator, figure.denominator)
    };
    assert_eq!(of(Quota::HARE, 100, 7), (100, 7));
    assert_eq!(of(Quota::DROOP, 100, 9), (11, 1), "the first whole number above 10");
    assert_eq!(of(Quota::DROOP, 101, 9), (11, 1));
    assert_eq!(of(Quota::HAGENBACH_BISCHOFF, 100, 9), (100, 10));
    assert_eq!(of(Quota::IMPERIALI.rounded(Rounding::Nearest), 25, 8), (3, 1), "a half up");
    assert_eq!(of(Quota::IMPERIALI.rounded(Rounding::Down), 25, 8), (2, 1));
    assert_eq!(of(Quota::IMPERIALI.rounded(Rounding::Up), 20, 8), (2, 1));
    assert_eq!(of(Quota::IMPERIALI.rounded(Rounding::Up), 21, 8), (3, 1));
    let told =
        [Quota::DROOP, Quota::HAGENBACH_BISCHOFF, Quota::HARE.rounded(Rounding::Above)].map(|own| own.to_string());
    assert_eq!(told, ["the Droop quota", "the Hagenbach-Bischoff quota", "Hare's quota, rounded up,"]);
    // Quotas 7 and 5 of 10 + 1, exactly: one too many, and both remainders are nothing.
    let tied = Err(Tied { certain: vec![6, 3], among: vec![0, 1], seats: 1 });
    assert_eq!(apportion(Method::HAGENBACH_BISCHOFF, &[700, 400], 10, 0), tied);
    // Imperiali's quota 10: 4, 4, 3 and 1 whole, where ten seats are: taken back from the remainders 1 and 2.
    let imperiali = Method::Remainders(Quota::IMPERIALI.rounded(Rounding::Down));
    assert_eq!(apportion(imperiali, &[42, 41, 33, 14], 10, 0), Ok(vec![3, 3, 3, 1]));
}

#[test]
fn a_quota_that_is_rounded_up_treats_equal_units_equally() {
    // At the quota 4 both units of 7 are below their two seats, at 26 : 9, rounded up to 3, neither would be.
    let above = Method::Remainders(Quota::HARE.rounded(Rounding::Above));
    assert_eq!(apportion(above, &[10, 7, 7, 9], 11, 2), Ok(vec![4, 2, 2, 3]));
    // Both are below their two seats at the quota 2, and the fifth seat is for one of them all the same.
    let up = Method::Remainders(Quota::HARE.rounded(Rounding::Up));
    let tied = Err(Tied { certain: vec![2, 2], among: vec![0, 1], seats: 1 });
    assert_eq!(apportion(up, &[3, 3], 5, 2), tied);
}

#[test]
fn first_divisors_are_above_nothing_and_not_above_the_second() {
    let first = |above, below| Method::modified_sainte_lague(Ratio::new(above, below).unwrap());
    assert_eq!(first(7, 5), Some(Method::MODIFIED_SAINTE_LAGUE));
    assert_eq!(first(0, 5), None);
    assert_eq!(first(3, 1).is_some(), first(1, 100).is_some());
    assert_eq!(first(31, 10), None);
}

#[test]
fn the_largest_numbers_are_exact() {
    let most = u64::MAX;
    for method in DIVISORS {
        let minimum = u32::from(matches!(method, Method::Adams | Method::HuntingtonHill));
        assert_eq!(apportion(method, &[most, most - 1], 3, 0), Ok(vec![2, 1]), "{method}");
        let half = u32::MAX / 2;
        let tied = Err(Tied { certain: vec![half; 2], among: vec![0, 1], seats: 1 });
        assert_eq!(apportion(method, &[most, most], u32::MAX, 0), tied, "{method}");
        if method != Method::Penrose {
            assert_eq!(apportion(method, &[most, 1], u32::MAX, 0), Ok(vec![u32::MAX - minimum, minimum]), "{method}");
        }
    }
    // 2^32 to 1 are the roots, and 2^32 - 1 seats.
    assert_eq!(apportion(Method::Penrose, &[most, 1], u32::MAX, 0), Ok(vec![u32::MAX - 1, 1]));
    for quota in quotas() {
        let won = apportion(Method::Remainders(quota), &[most, most - 1], 3, 0);
        assert_eq!(won, Ok(vec![2, 1]), "{quota:?}");
    }
}

/// The divisor as a fraction, and whether it is a square; the weight likewise is squared, or is one.
fn claim(method: Method, weight: u64, own: u32) -> (u128, u128) {
    let (weight, own) = (u128::from(weight), u128::from(own));
    match method {
        Method::DHondt => (weight, own + 1),
        Method::ModifiedSainteLague(first) if own == 0 => {
            (weight * u128::from(first.denominator()), u128::from(first.numerator()))
        }
        Method::SainteLague | Method::ModifiedSainteLague(_) => (weight, 2 * own + 1),
        Method::Imperiali => (weight, own + 2),
        Method::Adams => (weight, own),
        Method::HuntingtonHill => (weight * weight, own * (own + 1)),
        Method::Penrose => (weight, (2 * own + 1) * (2 * own + 1)),
        Method::Remainders(_) => unreachable!(),
    }
}

fn beats(one: (u128, u128), other: (u128, u128)) -> bool {
    match (one.1, other.1) {
        (0, 0) => one.0 > other.0,
        (0, _) => true,
        (_, 0) => false,
        _ => one.0 * other.1 > other.0 * one.1,
    }
}

/// Gives the seats one at a time to the highest claim: the definition of a divisor method, without any short cut.
fn seat_by_seat(method: Method, weights: &[u64], seats: u32, minimum: u32) -> Result<Vec<u32>, Unapportioned> {
    let mut held = vec![minimum; weights.len()];
    let mut left = seats - minimum * u32::try_from(weights.len()).unwrap();
    while left > 0 {
        let claims: Vec<_> = weights.iter().zip(&held).map(|(weight, own)| claim(method, *weight, *own)).collect();
        let able = || (0..weights.len()).filter(|unit| weights[*unit] > 0);
        let best: Vec<usize> = able().filter(|own| able().all(|other| !beats(claims[other], claims[*own]))).collect();
        if best.len() > left as usize {
            return Err(Tied { certain: held, among: best, seats: left });
        }
        left -= u32::try_from(best.len()).unwrap();
        for unit in best {
            held[unit] += 1;
        }
    }
    Ok(held)
}

/// Whole quotas; then a seat at a time to the largest remainder that has had fewest of these, or back from the smallest.
fn one_by_one(quota: Quota, weights: &[u64], seats: u32) -> Result<Vec<u32>, Unapportioned> {
    let total: u64 = weights.iter().sum();
    let price = quota.of(u128::from(total), seats);
    let scaled: Vec<u128> = weights.iter().map(|weight| u128::from(*weight) * price.denominator).collect();
    let mut held: Vec<u32> = scaled.iter().map(|scaled| u32::try_from(scaled / price.numerator).unwrap()).collect();
    let rest: Vec<u128> = scaled.iter().map(|scaled| scaled % price.numerator).collect();
    let mut turns = vec![0_u32; weights.len()];
    while held.iter().sum::<u32>() != seats {
        let (sum, adding) = (held.iter().sum::<u32>(), held.iter().sum::<u32>() < seats);
        let able = |unit: &usize| if adding { weights[*unit] > 0 } else { held[*unit] > 0 };
        let key = |unit: &usize| (Reverse(turns[*unit]), if adding { rest[*unit] } else { u128::MAX - rest[*unit] });
        let best = (0..weights.len()).filter(able).map(|unit| key(&unit)).max().unwrap();
        let group: Vec<usize> = (0..weights.len()).filter(able).filter(|unit| key(unit) == best).collect();
        let size = u32::try_from(group.len()).unwrap();
        let open = seats.abs_diff(sum);
        for unit in &group {
            turns[*unit] += 1;
            held[*unit] = if adding { held[*unit] } else { held[*unit] - 1 };
        }
        if size > open {
            return Err(Tied { certain: held, among: group, seats: if adding { open } else { size - open } });
        }
        if adding {
            for unit in &group {
                held[*unit] += 1;
            }
        }
    }
    Ok(held)
}

prop_compose! {
    /// Some units of which at least one has weight, small numbers so that ties happen, and seats for the minimum.
    fn bodies()(first in 1..40_u64, others in prop::collection::vec(0..40_u64, 0..7), minimum in 0..3_u32)
        (weights in Just([vec![first], others].concat()).prop_shuffle(), minimum in Just(minimum), free in 0..60_u32)
        -> (Vec<u64>, u32, u32) {
        let seats = minimum * u32::try_from(weights.len()).unwrap() + free;
        (weights, seats, minimum)
    }
}

fn methods() -> impl Iterator<Item = Method> {
    DIVISORS.into_iter().chain(quotas().into_iter().map(Method::Remainders))
}

/// What each has for certain, and what it may have at most, over all lots.
fn bounds(won: &Result<Vec<u32>, Unapportioned>) -> (Vec<u32>, Vec<u32>) {
    match won {
        Ok(won) => (won.clone(), won.clone()),
        Err(Tied { certain, among, .. }) => {
            let most = certain.iter().enumerate().map(|(unit, own)| own + u32::from(among.contains(&unit))).collect();
            (certain.clone(), most)
        }
        Err(other) => unreachable!("{other}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn divisor_methods_equal_the_definition((weights, seats, minimum) in bodies()) {
        for method in DIVISORS {
            let expected = seat_by_seat(method, &weights, seats, minimum);
            prop_assert_eq!(apportion(method, &weights, seats, minimum), expected, "{}", method);
        }
    }

    #[test]
    fn remainder_methods_equal_the_definition((weights, seats, _) in bodies()) {
        for quota in quotas() {
            let expected = one_by_one(quota, &weights, seats);
            prop_assert_eq!(apportion(Method::Remainders(quota), &weights, seats, 0), expected, "{:?}", quota);
        }
    }

    #[test]
    fn all_seats_are_given_and_the_fewest_are_kept((weights, seats, minimum) in bodies()) {
        for method in methods() {
            let won = apportion(method, &weights, seats, minimum);
            let left = if let Err(Tied { seats, .. }) = &won { *seats } else { 0 };
            let (certain, _) = bounds(&won);
            prop_assert_eq!(certain.iter().sum::<u32>() + left, seats, "{}", method);
            prop_assert!(certain.iter().all(|own| *own >= minimum), "{}", method);
        }
    }

    #[test]
    fn the_order_of_units_permutes_their_seats((weights, seats, minimum) in bodies(), turn in 0..7_usize) {
        let turn = turn % weights.len();
        let mut turned = weights.clone();
        turned.rotate_left(turn);
        for method in methods() {
            let before = bounds(&apportion(method, &weights, seats, minimum));
            let mut after = bounds(&apportion(method, &turned, seats, minimum));
            after.0.rotate_right(turn);
            after.1.rotate_right(turn);
            prop_assert_eq!(before, after, "{}", method);
        }
    }

    #[test]
    fn nobody_loses_when_the_house_grows((weights, seats, minimum) in bodies()) {
        for method in DIVISORS {
            let small = bounds(&apportion(method, &weights, seats, minimum));
            let large = bounds(&apportion(method, &weights, seats + 1, minimum));
            // One by one: comparing the vectors as a whole would only compare the first that differ.
            prop_assert!(small.0.iter().zip(&large.0).all(|(small, large)| small <= large), "{}", method);
            prop_assert!(small.1.iter().zip(&large.1).all(|(small, large)| small <= large), "{}", method);
        }
    }

    #[test]
    fn nobody_loses_to_another_by_growing_more(
        (weights, seats, _) in bodies(), growth in prop::collection::vec(0..20_u64, 8)
    ) {
        // If one grows by a larger factor than another, it does not lose a seat while the other gains one.
        let grown: Vec<u64> = weights.iter().zip(&growth).map(|(weight, more)| weight + more).collect();
        for method in DIVISORS {
            let (_, before) = bounds(&apportion(method, &weights, seats, 0));
            let (certain, _) = bounds(&apportion(method, &weights, seats, 0));
            let (now_certain, now_most) = bounds(&apportion(method, &grown, seats, 0));
            for one in 0..weights.len() {
                for other in 0..weights.len() {
                    if grown[one] * weights[other] >= grown[other] * weights[one] && weights[one] > 0 {
                        let loses = now_most[one] < certain[one];
                        let gains = now_certain[other] > before[other];
                        prop_assert!(!(loses && gains), "{} {:?} {:?}", method, weights, grown);
                    }
                }
            }
        }
    }

    #[test]
    fn hare_keeps_to_the_quota((weights, seats, _) in bodies()) {
        let total: u64 = weights.iter().sum();
        let (certain, most) = bounds(&apportion(Method::HARE, &weights, seats, 0));
        for ((weight, certain), most) in weights.iter().zip(certain).zip(most) {
            let quotas = weight * u64::from(seats);
            prop_assert!(quotas / total <= u64::from(certain) && u64::from(most) <= quotas.div_ceil(total));
        }
    }

    #[test]
    fn d_hondt_and_adams_keep_to_one_side_of_the_quota((weights, seats, _) in bodies()) {
        let total: u64 = weights.iter().sum();
        let (certain, _) = bounds(&apportion(Method::DHondt, &weights, seats, 0));
        for (weight, certain) in weights.iter().zip(certain) {
            prop_assert!(weight * u64::from(seats) / total <= u64::from(certain));
        }
        let (_, most) = bounds(&apportion(Method::Adams, &weights, seats, 0));
        if seats as usize >= weights.len() {
            for (weight, most) in weights.iter().zip(most) {
                prop_assert!(u64::from(most) <= (weight * u64::from(seats)).div_ceil(total).max(1));
            }
        }
    }
}
