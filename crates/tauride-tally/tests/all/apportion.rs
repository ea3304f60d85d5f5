//! Apportionment: cases by hand, and properties against a plain count seat by seat.

use proptest::prelude::*;
use tauride_tally::apportion::Method::{DHondt, SainteLague};
use tauride_tally::apportion::Unapportioned::{MinimumTooHigh, NoWeight, Tied};
use tauride_tally::apportion::{Method, Unapportioned, apportion};

const HARE: Method = Method::HARE;

fn tied(certain: &[u32], among: &[usize], seats: u32) -> Result<Vec<u32>, Unapportioned> {
    Err(Tied { certain: certain.to_vec(), among: among.to_vec(), seats })
}

#[test]
fn by_hand() {
    // 340, 280, 160, 60 and seven seats: quotients 340 280 170 160 140 113⅓ 93⅓ | 85; by thirds 340 280 160 113⅓ …
    let votes = [340, 280, 160, 60];
    assert_eq!(apportion(DHondt, &votes, 7, 0), Ok(vec![3, 3, 1, 0]));
    assert_eq!(apportion(SainteLague, &votes, 7, 0), Ok(vec![3, 2, 1, 1]));
    // Quota 120: 2 rest 100, 2 rest 40, 1 rest 40, 0 rest 60. The remainders 100 and 60 take the last two.
    assert_eq!(apportion(HARE, &votes, 7, 0), Ok(vec![3, 2, 1, 1]));
}

#[test]
fn alabama() {
    // The paradox that the divisor methods do not have: with an eleventh seat the smallest loses one.
    let weights = [6, 6, 2];
    assert_eq!(apportion(HARE, &weights, 10, 0), Ok(vec![4, 4, 2]));
    assert_eq!(apportion(HARE, &weights, 11, 0), Ok(vec![5, 5, 1]));
}

#[test]
fn ties_name_the_tied_and_what_is_certain() {
    for method in [DHondt, SainteLague, HARE] {
        assert_eq!(apportion(method, &[5, 5], 3, 0), tied(&[1, 1], &[0, 1], 1));
        assert_eq!(apportion(method, &[5, 5], 4, 0), Ok(vec![2, 2]));
        assert_eq!(apportion(method, &[7, 0, 7, 7], 5, 0), tied(&[1, 0, 1, 1], &[0, 2, 3], 2));
    }
    // 6/2 equals 3/1.
    assert_eq!(apportion(DHondt, &[6, 3], 2, 0), tied(&[1, 0], &[0, 1], 1));
    // 9/3 equals 3/1.
    assert_eq!(apportion(SainteLague, &[9, 3], 2, 0), tied(&[1, 0], &[0, 1], 1));
    // Eleven seats over six equals: rounding half a seat up for all of them would give twelve.
    assert_eq!(apportion(SainteLague, &[5; 6], 11, 0), tied(&[1; 6], &[0, 1, 2, 3, 4, 5], 5));
    // Quotas 1½ and ½.
    assert_eq!(apportion(HARE, &[9, 3], 2, 0), tied(&[1, 0], &[0, 1], 1));
}

#[test]
fn minimums() {
    assert_eq!(apportion(DHondt, &[92, 9, 1], 10, 1), Ok(vec![8, 1, 1]));
    assert_eq!(apportion(DHondt, &[92, 9, 1], 10, 0), Ok(vec![10, 0, 0]));
    // Quotas 9, 0.9 and 0.1: the small two drop out with one seat each, the rest goes to the large one.
    assert_eq!(apportion(HARE, &[90, 9, 1], 10, 1), Ok(vec![8, 1, 1]));
    // Quotas 1.02, 4.49, 4.49; nobody drops. With 0.98 the first drops out and the others share nine.
    assert_eq!(apportion(HARE, &[102, 449, 449], 10, 1), tied(&[1, 4, 4], &[1, 2], 1));
    assert_eq!(apportion(HARE, &[98, 452, 450], 10, 1), Ok(vec![1, 5, 4]));
    for method in [DHondt, SainteLague, HARE] {
        assert_eq!(apportion(method, &[0, 0], 4, 2), Ok(vec![2, 2]));
        assert_eq!(apportion(method, &[0, 8], 4, 1), Ok(vec![1, 3]));
        assert_eq!(apportion(method, &[9, 9, 9], 2, 1), Err(MinimumTooHigh { needed: 3, seats: 2 }));
    }
}

#[test]
fn nothing_to_go_by() {
    for method in [DHondt, SainteLague, HARE] {
        assert_eq!(apportion(method, &[], 0, 0), Ok(vec![]));
        assert_eq!(apportion(method, &[3, 4], 0, 0), Ok(vec![0, 0]));
        assert_eq!(apportion(method, &[], 1, 0), Err(NoWeight));
        assert_eq!(apportion(method, &[0, 0], 1, 0), Err(NoWeight));
        assert_eq!(apportion(method, &[0, 0], 3, 1), Err(NoWeight));
    }
}

#[test]
fn the_largest_numbers_are_exact() {
    let most = u64::MAX;
    for method in [DHondt, SainteLague, HARE] {
        assert_eq!(apportion(method, &[most, most - 1], 3, 0), Ok(vec![2, 1]));
        assert_eq!(apportion(method, &[most, 1], u32::MAX, 0), Ok(vec![u32::MAX, 0]));
        assert_eq!(apportion(method, &[most, most], u32::MAX, 0), tied(&[u32::MAX / 2; 2], &[0, 1], 1));
    }
}

#[test]
fn two_hundred_thousand_units() {
    let weights: Vec<u64> = (0..200_000_u64).map(|unit| 100 + unit * unit % 1_801).collect();
    for method in [DHondt, SainteLague, HARE] {
        for (seats, minimum) in [(1_000_000, 0), (1_000_000, 3), (150_001, 0)] {
            let held = match apportion(method, &weights, seats, minimum) {
                Ok(held) => held.into_iter().sum::<u32>(),
                Err(Tied { certain, seats, .. }) => certain.into_iter().sum::<u32>() + seats,
                Err(other) => panic!("{other}"),
            };
            assert_eq!(held, seats);
        }
    }
}

/// Gives the seats one at a time to the highest claim: the definition of a divisor method, without any short cut.
fn seat_by_seat(method: Method, weights: &[u64], seats: u32, minimum: u32) -> Result<Vec<u32>, Unapportioned> {
    let mut held = vec![minimum; weights.len()];
    let mut left = seats - minimum * u32::try_from(weights.len()).unwrap();
    let divisor = |own: u32| u128::from(if method == DHondt { own + 1 } else { 2 * own + 1 });
    while left > 0 {
        let beats =
            |a: usize, b: usize| u128::from(weights[a]) * divisor(held[b]) > u128::from(weights[b]) * divisor(held[a]);
        let all = 0..weights.len();
        let best: Vec<usize> = all.clone().filter(|&own| all.clone().all(|other| !beats(other, own))).collect();
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

/// Whole quotas, then the largest remainders; units below the minimum are taken out together, round by round.
fn by_quota(weights: &[u64], seats: u32, minimum: u32) -> Result<Vec<u32>, Unapportioned> {
    let mut sharing: Vec<usize> = (0..weights.len()).collect();
    let (total, shared) = loop {
        let total: u64 = sharing.iter().map(|&unit| weights[unit]).sum();
        let shared = seats - minimum * u32::try_from(weights.len() - sharing.len()).unwrap();
        let before = sharing.len();
        sharing.retain(|&unit| weights[unit] * u64::from(shared) >= u64::from(minimum) * total);
        if before == sharing.len() {
            break (total, shared);
        }
    };
    let mut held = vec![minimum; weights.len()];
    let quotas = |unit: usize| weights[unit] * u64::from(shared);
    for &unit in &sharing {
        held[unit] = u32::try_from(quotas(unit) / total).unwrap();
    }
    let left = (seats - held.iter().sum::<u32>()) as usize;
    sharing.sort_by_key(|&unit| std::cmp::Reverse(quotas(unit) % total));
    if left == 0 {
        return Ok(held);
    }
    let last = quotas(sharing[left - 1]) % total;
    let (mut among, mut sure) = (Vec::new(), 0);
    for &unit in &sharing {
        if quotas(unit) % total > last {
            held[unit] += 1;
            sure += 1;
        } else if quotas(unit) % total == last {
            among.push(unit);
        }
    }
    if among.len() == left - sure {
        for unit in among {
            held[unit] += 1;
        }
        return Ok(held);
    }
    among.sort_unstable();
    Err(Tied { certain: held, among, seats: u32::try_from(left - sure).unwrap() })
}

prop_compose! {
    /// Some units of which at least one has weight, small numbers so that ties happen, and seats for the minimum.
    fn house()(first in 1..40_u64, others in prop::collection::vec(0..40_u64, 0..7), minimum in 0..3_u32)
        (weights in Just([vec![first], others].concat()).prop_shuffle(), minimum in Just(minimum), free in 0..60_u32)
        -> (Vec<u64>, u32, u32) {
        let seats = minimum * u32::try_from(weights.len()).unwrap() + free;
        (weights, seats, minimum)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn equals_the_definition((weights, seats, minimum) in house()) {
        for method in [DHondt, SainteLague] {
            prop_assert_eq!(
                apportion(method, &weights, seats, minimum),
                seat_by_seat(method, &weights, seats, minimum)
            );
        }
        prop_assert_eq!(apportion(HARE, &weights, seats, minimum), by_quota(&weights, seats, minimum));
    }

    #[test]
    fn no_unit_loses_when_the_house_grows((weights, seats, minimum) in house()) {
        for method in [DHondt, SainteLague] {
            let (Ok(small), Ok(large)) =
                (apportion(method, &weights, seats, minimum), apportion(method, &weights, seats + 1, minimum))
            else {
                continue;
            };
            // Element by element: comparing the vectors as a whole would only compare the first that differ.
            prop_assert!(small.iter().zip(&large).all(|(before, after)| before <= after), "{:?} {:?}", small, large);
        }
    }

    #[test]
    fn hare_keeps_to_the_quota((weights, seats, _) in house()) {
        let total: u64 = weights.iter().sum();
        if let Ok(held) = apportion(HARE, &weights, seats, 0) {
            for (&own, weight) in held.iter().zip(&weights) {
                let quotas = weight * u64::from(seats);
                prop_assert!(quotas / total <= u64::from(own) && u64::from(own) <= quotas.div_ceil(total));
            }
        }
    }

    #[test]
    fn all_seats_are_accounted_for((weights, seats, minimum) in house()) {
        for method in [DHondt, SainteLague, HARE] {
            match apportion(method, &weights, seats, minimum) {
                Ok(held) => {
                    prop_assert_eq!(held.iter().sum::<u32>(), seats);
                    prop_assert!(held.iter().all(|&own| own >= minimum));
                }
                Err(Tied { certain, among, seats: left }) => {
                    prop_assert_eq!(certain.iter().sum::<u32>() + left, seats);
                    prop_assert!(0 < left && (left as usize) < among.len());
                    prop_assert!(among.is_sorted());
                }
                Err(other) => prop_assert!(false, "{}", other),
            }
        }
    }
}

#[test]
fn what_stands_in_the_way_is_said_with_its_numbers() {
    let said = |seats, weights: &[u64], minimum| apportion(DHondt, weights, seats, minimum).unwrap_err().to_string();
    assert_eq!(said(1, &[5, 5], 0), "2 units have equal claims to the last seat: draw a lot between them");
    assert_eq!(said(3, &[5, 5], 2), "the minimums need 4 seats, but there are 3: lower the minimum or add seats");
    assert_eq!(said(3, &[0], 0), "no unit has any weight: the seats cannot be apportioned");
}
