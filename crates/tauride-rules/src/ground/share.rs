//! Exact fractions of a whole. There are no floats in the law.

use serde::{Deserialize, Serialize};
use tauride_message::{Argument, Kind, Value};

/// A fraction such as "at least two thirds" or "more than one half", compared by cross-multiplication.
///
/// Majorities and thresholds are stored as people say them: numerator, denominator, and whether the fraction must
/// be passed or only reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Share {
    /// The upper number of the fraction.
    pub numerator: u32,
    /// The lower number of the fraction; a share over nothing is never reached.
    pub denominator: u32,
    /// Whether the part must be more than the fraction ("more than 1/2"), not just as much ("at least 1/2").
    pub strict: bool,
}

impl Share {
    /// Returns "more than `numerator`/`denominator`".
    pub const fn more_than(numerator: u32, denominator: u32) -> Self {
        Self { numerator, denominator, strict: true }
    }

    /// Returns "at least `numerator`/`denominator`".
    pub const fn at_least(numerator: u32, denominator: u32) -> Self {
        Self { numerator, denominator, strict: false }
    }

    /// Returns the share of the two that is harder to reach.
    #[must_use]
    pub fn stricter(self, other: Self) -> Self {
        let own = u64::from(self.numerator).saturating_mul(other.denominator.into());
        let theirs = u64::from(other.numerator).saturating_mul(self.denominator.into());
        if (own, self.strict) >= (theirs, other.strict) { self } else { other }
    }

    /// Returns whether `part` of `whole` reaches this share. No part of an empty whole reaches any share, and a
    /// part of nobody reaches none: a petition without a signature never carries.
    pub fn is_reached_by(self, part: u64, whole: u64) -> bool {
        if self.denominator == 0 || part == 0 || whole == 0 {
            return false;
        }
        let have = u128::from(part).saturating_mul(u128::from(self.denominator));
        let needed = u128::from(whole).saturating_mul(u128::from(self.numerator));
        if self.strict { have > needed } else { have >= needed }
    }

    /// Returns how many of `whole` reach this share, be it more than there are: at least one, and above all numbers where
    /// the share is over nothing.
    pub fn needed_of(self, whole: u64) -> u64 {
        let product = u128::from(whole).saturating_mul(u128::from(self.numerator));
        let denominator = u128::from(self.denominator);
        let needed = if self.strict {
            product.checked_div(denominator).map(|part| part.saturating_add(1))
        } else {
            product.checked_add(denominator.saturating_sub(1)).and_then(|sum| sum.checked_div(denominator))
        };
        u64::try_from(needed.unwrap_or(u128::MAX)).unwrap_or(u64::MAX).max(1)
    }

    /// Returns the smallest part of `whole` that reaches this share, or `None` where no part can.
    pub fn smallest_part(self, whole: u64) -> Option<u64> {
        if self.denominator == 0 || whole == 0 {
            return None;
        }
        Some(self.needed_of(whole)).filter(|part| *part <= whole)
    }
}

impl Argument for Share {
    const KIND: Kind = Kind::Share;

    fn value(&self) -> Value<'_> {
        Value::Share { numerator: self.numerator, denominator: self.denominator, strict: self.strict }
    }
}

impl core::fmt::Display for Share {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let words = if self.strict { "more than" } else { "at least" };
        write!(f, "{words} {}/{}", self.numerator, self.denominator)
    }
}

#[cfg(test)]
mod tests {
    use super::Share;

    #[track_caller]
    fn check(share: Share, whole: u64, smallest: Option<u64>) {
        assert_eq!(share.smallest_part(whole), smallest, "{share} of {whole}");
        for part in 0..=whole {
            let expected = smallest.is_some_and(|smallest| part >= smallest);
            assert_eq!(share.is_reached_by(part, whole), expected, "{part} of {whole} for {share}");
        }
    }

    #[test]
    fn the_stricter_of_two_shares_is_the_harder_to_reach() {
        let shares = [Share::at_least(1, 2), Share::more_than(1, 2), Share::at_least(2, 3), Share::at_least(3, 4)];
        for (place, low) in shares.into_iter().enumerate() {
            for high in shares.into_iter().skip(place) {
                assert_eq!(low.stricter(high), high);
                assert_eq!(high.stricter(low), high);
            }
        }
        assert_eq!(Share::at_least(2, 4).stricter(Share::at_least(1, 2)), Share::at_least(2, 4));
    }

    #[test]
    fn the_smallest_part_is_the_first_that_reaches_the_share() {
        check(Share::more_than(1, 2), 4, Some(3));
        check(Share::more_than(1, 2), 5, Some(3));
        check(Share::at_least(1, 2), 4, Some(2));
        check(Share::at_least(2, 3), 7, Some(5));
        check(Share::at_least(1, 3), 120, Some(40));
        check(Share::more_than(1, 1), 10, None);
        check(Share::at_least(0, 1), 10, Some(1));
        check(Share::at_least(1, 0), 10, None);
        check(Share::at_least(1, 2), 0, None);
    }
}
