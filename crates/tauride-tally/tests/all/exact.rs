//! Exact numbers: by hand, against numbers of 128 bits, and by the laws of arithmetic.

use proptest::prelude::*;
use tauride_tally::exact::{Natural, Quotient};

fn small(number: u128) -> Natural {
    Natural::from(number)
}

/// Numbers of up to four digits to the base 2^64, the extreme ones often.
fn natural() -> impl Strategy<Value = Natural> {
    let digit = prop_oneof![Just(0), Just(1), Just(u64::MAX), any::<u64>()];
    prop::collection::vec(digit, 0..5).prop_map(|digits| {
        digits.into_iter().fold(Natural::ZERO, |number, digit| {
            let mut longer = number.times_small(1 << 64);
            longer.add(&small(u128::from(digit)));
            longer
        })
    })
}

fn plus(a: &Natural, b: &Natural) -> Natural {
    let mut sum = a.clone();
    sum.add(b);
    sum
}

#[test]
fn by_hand() {
    let most = small(u128::MAX);
    let square = "115792089237316195423570985008687907852589419931798687112530834793049593217025";
    assert_eq!(most.times(&most).to_string(), square);
    let ten = 10_000_000_000_000_000_000;
    assert_eq!((small(0).to_string(), small(ten).to_string()), ("0".to_owned(), ten.to_string()));
    assert_eq!(format!("{:>5}", small(17)), "   17");
    assert_eq!(small(1 << 64).minus(&small(1)), Some(small(u128::from(u64::MAX))));
    assert_eq!((small(5).minus(&small(6)), small(5).over(0), small(5).whole(&small(0))), (None, None, small(0)));
    assert_eq!((small(0).over(0), small(0).over(7)), (None, Some((small(0), 0))));
    assert_eq!((plus(&most, &small(1)).small(), most.small(), small(0).small()), (None, Some(u128::MAX), Some(0)));
    assert_eq!((small(0).common(&small(6)), small(6).common(&small(0))), (small(6), small(6)));
    assert!(small(0).is_zero() && small(0) == Natural::ZERO && !small(1).is_zero());
}

#[test]
fn quotients_are_written_as_a_person_writes_them() {
    let plain = [(0, 7, "0"), (6, 3, "2"), (3, 6, "1/2"), (14, 6, "2 1/3"), (5, 0, "5"), (u128::MAX, u128::MAX, "1")];
    for (numerator, denominator, expected) in plain {
        assert_eq!(Quotient::of(numerator, denominator).to_string(), expected);
    }
    let decimals = [(1, 4, "0.250"), (2, 3, "0.666…"), (7, 1, "7.000"), (1, 200, "0.005"), (1, 1 << 100, "0.000…")];
    for (numerator, denominator, expected) in decimals {
        assert_eq!(format!("{:.3}", Quotient::of(numerator, denominator)), expected);
    }
    assert_eq!(format!("{:.0}", Quotient::of(7, 2)), "3…");
    assert_eq!((Quotient::of(1, 2), Quotient::of(2, 3)), (Quotient::of(2, 4), Quotient::of(4, 6)));
    let billionth = Quotient::of(1, 1_000_000_000).told();
    assert_eq!(
        (Quotient::of(1, 999_999_999).told(), billionth),
        ("1/999999999".to_owned(), "0.000000001000".to_owned())
    );
    assert_ne!(Quotient::of(1, 2), Quotient::of(2, 3));
    // Sixteen digits to the base 2^64 are reduced before they are told, and seventeen are not.
    let long = |digits| (1..digits).fold(small(1), |number, _| number.times_small(1 << 64));
    let half = |digits| Quotient::new(long(digits), long(digits).times_small(2)).told();
    assert_eq!((half(16), half(17)), ("1/2".to_owned(), "0.500000000000".to_owned()));
    assert!(Quotient::of(1, 3) < Quotient::of(u128::MAX, u128::MAX));
}

proptest! {
    #[test]
    fn numbers_of_128_bits_agree(a in any::<u64>(), b in any::<u64>(), c in 1_u64..) {
        let (wide_a, wide_b, wide_c) = (u128::from(a), u128::from(b), u128::from(c));
        let number = wide_a * wide_b;
        prop_assert_eq!(plus(&small(wide_a), &small(wide_b)), small(wide_a + wide_b));
        prop_assert_eq!(small(wide_a).times_small(wide_b), small(number));
        prop_assert_eq!(small(number).to_string(), number.to_string());
        prop_assert_eq!(small(number).over(c), Some((small(number / wide_c), u64::try_from(number % wide_c).unwrap())));
        prop_assert_eq!(small(number).whole(&small(wide_c)), small(number / wide_c));
        prop_assert_eq!(small(wide_a).cmp(&small(wide_b)), a.cmp(&b));
        let (mut one, mut other) = (a, b);
        while other > 0 {
            (one, other) = (other, one % other);
        }
        prop_assert_eq!(small(wide_a).common(&small(wide_b)), small(u128::from(one)));
    }

    #[test]
    fn the_laws_of_arithmetic(a in natural(), b in natural(), c in natural(), d in 1_u64..) {
        prop_assert_eq!(plus(&a, &b), plus(&b, &a));
        prop_assert_eq!(plus(&plus(&a, &b), &c), plus(&a, &plus(&b, &c)));
        prop_assert_eq!(plus(&a, &b).minus(&b), Some(a.clone()));
        prop_assert_eq!(a.times(&b), b.times(&a));
        prop_assert_eq!(plus(&a, &b).times(&c), plus(&a.times(&c), &b.times(&c)));
        prop_assert_eq!(a.times(&b).times(&c), a.times(&b.times(&c)));
        prop_assert_eq!(plus(&a, &b) > a, !b.is_zero());
        let (quotient, rest) = a.over(d).unwrap();
        prop_assert!(rest < d);
        prop_assert_eq!(plus(&quotient.times_small(u128::from(d)), &small(u128::from(rest))), a.clone());
        if !c.is_zero() {
            prop_assert_eq!(a.times(&c).whole(&c), a.clone());
            let common = a.common(&c);
            prop_assert_eq!(a.whole(&common).times(&common), a.clone());
            prop_assert_eq!(c.whole(&common).times(&common), c.clone());
            prop_assert_eq!(a.whole(&common).common(&c.whole(&common)), small(1));
            let quotient = Quotient::new(a.clone(), c.clone());
            // Digit by digit, as on paper.
            let mut written = format!("{}.", a.whole(&c));
            let mut rest = a.minus(&a.whole(&c).times(&c)).unwrap();
            for _ in 0..25 {
                rest = rest.times_small(10);
                let digit = rest.whole(&c);
                rest = rest.minus(&digit.times(&c)).unwrap();
                written += &digit.to_string();
            }
            prop_assert_eq!(format!("{quotient:.25}"), written + if rest.is_zero() { "" } else { "…" });
            prop_assert_eq!(quotient.lowest(), (a.whole(&common), c.whole(&common)));
            prop_assert!(b.is_zero() || quotient == Quotient::new(a.times(&b), c.times(&b)));
        }
    }
}
