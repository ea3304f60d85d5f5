//! Products of two 128-bit numbers, kept whole: comparisons of fractions never overflow.

use core::cmp::Ordering;

/// A number of 256 bits: the high half, then the low half, so that the order of the fields is the order of the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Wide {
    high: u128,
    low: u128,
}

const HALF: u128 = u64::MAX as u128;

impl Wide {
    /// Returns `a * b`.
    pub(crate) fn product(a: u128, b: u128) -> Self {
        if a <= HALF && b <= HALF {
            return Self { high: 0, low: a.wrapping_mul(b) };
        }
        // Four products of halves; none of the sums can pass 128 bits, as in multiplication on paper.
        let (a_high, a_low, b_high, b_low) = (a >> 64, a & HALF, b >> 64, b & HALF);
        let low = a_low.wrapping_mul(b_low);
        let middle = a_high.wrapping_mul(b_low).wrapping_add(low >> 64);
        let other = a_low.wrapping_mul(b_high).wrapping_add(middle & HALF);
        let high = a_high.wrapping_mul(b_high).wrapping_add(middle >> 64).wrapping_add(other >> 64);
        Self { high, low: (other << 64) | (low & HALF) }
    }

    /// Returns the whole number of times that `divisor` goes into this number. A divisor beyond 2^96 counts as 2^96, and
    /// none as one.
    pub(crate) fn over(self, divisor: u128) -> Self {
        let divisor = divisor.clamp(1, 1 << 96);
        let mut rest: u128 = 0;
        let mut quotient = [0_u128; 2];
        for (half, place) in [self.high, self.low].into_iter().zip(&mut quotient) {
            for shift in [96_u32, 64, 32, 0] {
                // The rest is below 2^96, so that another 32 bits fit.
                let digit = (rest << 32) | ((half >> shift) & u128::from(u32::MAX));
                *place |= digit.checked_div(divisor).unwrap_or(0) << shift;
                rest = digit.checked_rem(divisor).unwrap_or(0);
            }
        }
        let [high, low] = quotient;
        Self { high, low }
    }

    /// Returns the greatest whole number whose square is not above this number.
    pub(crate) fn root(self) -> u128 {
        (0..128).rev().fold(0, |root, bit| {
            let longer = root | (1_u128 << bit);
            if Self::product(longer, longer) <= self { longer } else { root }
        })
    }
}

/// Compares `a / b` with `c / d`. A denominator of 0 means a fraction beyond all others.
pub(crate) fn compare((a, b): (u128, u128), (c, d): (u128, u128)) -> Ordering {
    if b > 0 && d > 0 && (a | b | c | d) <= HALF {
        return a.wrapping_mul(d).cmp(&c.wrapping_mul(b));
    }
    match (b, d) {
        (0, 0) => a.cmp(&c),
        (0, _) => Ordering::Greater,
        (_, 0) => Ordering::Less,
        _ => Wide::product(a, d).cmp(&Wide::product(c, b)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_are_compared_whatever_their_size() {
        let most = u128::MAX;
        // Halves of the denominators must not cancel out, nor may a product wrap around.
        assert_eq!(compare((1, 2), (most, most)), Ordering::Less);
        assert_eq!(compare((most, most), (1, 2)), Ordering::Greater);
        assert_eq!(compare((3, 6), (2, 4)), Ordering::Equal);
        assert_eq!(compare((HALF, 1), (HALF + 1, 1)), Ordering::Less);
        // One number alone may make the product too large, wherever it stands.
        let high = 1 << 127;
        assert_eq!(compare((1, 4), (high, 1)), Ordering::Less);
        assert_eq!(compare((1, high), (4, 1)), Ordering::Less);
        assert_eq!(compare((high, 1), (1, 4)), Ordering::Greater);
        assert_eq!(compare((1, high), (high, 1)), Ordering::Less);
        // Over 0 it is beyond all others, be it nothing over nothing.
        assert_eq!(compare((0, 0), (1, 1)), Ordering::Greater);
        assert_eq!(compare((1, 1), (0, 0)), Ordering::Less);
        assert_eq!(compare((1, 0), (2, 0)), Ordering::Less);
    }

    #[test]
    fn products_and_roots_of_the_largest() {
        let most = u128::MAX;
        // (2^128 - 1)^2 = 2^256 - 2^129 + 1
        assert_eq!(Wide::product(most, most), Wide { high: most - 1, low: 1 });
        assert_eq!(Wide::product(6, 1 << 127), Wide { high: 3, low: 0 });
        assert_eq!(Wide::product(1 << 127, 6), Wide { high: 3, low: 0 });
        assert_eq!(Wide::product(1 << 100, 1 << 100), Wide { high: 1 << 72, low: 0 });
        assert_eq!(Wide::product(most, most).root(), most);
        assert_eq!(Wide { high: most - 1, low: 0 }.root(), most - 1);
        assert_eq!(Wide { high: 0, low: 99 }.root(), 9);
    }

    #[test]
    fn division_by_hand() {
        // 7 · 2^128 = 3 · 2 · 2^128 + 2^128, and a third of that again.
        assert_eq!(Wide { high: 7, low: 5 }.over(3), Wide { high: 2, low: u128::MAX / 3 + 2 });
        assert_eq!(Wide { high: 0, low: 100 }.over(7), Wide { high: 0, low: 14 });
        assert_eq!(Wide { high: 1, low: 0 }.over(1 << 96), Wide { high: 0, low: 1 << 32 });
    }

    #[test]
    fn fractions() {
        assert_eq!(compare((1, 3), (2, 6)), Ordering::Equal);
        assert_eq!(compare((u128::MAX, 3), (u128::MAX - 1, 3)), Ordering::Greater);
        assert_eq!(compare((1, 0), (u128::MAX, 1)), Ordering::Greater);
        assert_eq!(compare((1, 0), (2, 0)), Ordering::Less);
    }
}
