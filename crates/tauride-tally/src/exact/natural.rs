//! Whole numbers from 0 on, of any size.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::fmt;

/// A whole number from 0 on.
///
/// ```
/// use tauride_tally::exact::Natural;
///
/// let mut number = Natural::from(u128::MAX);
/// number.add(&Natural::from(1));
/// assert_eq!(number.to_string(), "340282366920938463463374607431768211456");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Natural {
    /// Digits to the base 2^64, the last first, and none of them a leading 0.
    digits: Vec<u64>,
}

/// Splits a number of two digits into the lower and what is carried.
#[expect(clippy::cast_possible_truncation, reason = "the lower digit is meant")]
const fn split(number: u128) -> (u64, u64) {
    (number as u64, (number >> 64) as u64)
}

/// Returns `a * b + c + d`, which two digits always hold: (2^64 - 1)² + 2 (2^64 - 1) = 2^128 - 1.
const fn product(a: u64, b: u64, c: u64, d: u64) -> (u64, u64) {
    split((a as u128).wrapping_mul(b as u128).wrapping_add(c as u128).wrapping_add(d as u128))
}

impl From<u128> for Natural {
    fn from(number: u128) -> Self {
        let (low, high) = split(number);
        Self::of(Vec::from([low, high]))
    }
}

impl Natural {
    /// 0.
    pub const ZERO: Self = Self { digits: Vec::new() };

    fn of(mut digits: Vec<u64>) -> Self {
        while digits.last() == Some(&0) {
            digits.pop();
        }
        Self { digits }
    }

    /// Returns whether this is 0.
    pub fn is_zero(&self) -> bool {
        self.digits.is_empty()
    }

    /// Returns the number as one of 128 bits, if it fits.
    pub fn small(&self) -> Option<u128> {
        match self.digits.as_slice() {
            [] => Some(0),
            [low] => Some(u128::from(*low)),
            [low, high] => Some(u128::from(*high) << 64 | u128::from(*low)),
            _ => None,
        }
    }

    /// Adds another number.
    pub fn add(&mut self, other: &Self) {
        self.add_digits(&other.digits, 0);
    }

    fn add_digits(&mut self, other: &[u64], from: usize) {
        let end = from.saturating_add(other.len());
        if self.digits.len() < end {
            self.digits.resize(end, 0);
        }
        let mut carry = 0;
        let others = other.iter().copied().chain(core::iter::repeat(0));
        for (number, (digit, more)) in self.digits.iter_mut().skip(from).zip(others).enumerate() {
            if number >= other.len() && carry == 0 {
                return;
            }
            (*digit, carry) = product(*digit, 1, more, carry);
        }
        if carry > 0 {
            self.digits.push(carry);
        }
    }

    /// Returns what is left when another number is taken away; `None` if that is greater.
    pub fn minus(&self, other: &Self) -> Option<Self> {
        if *self < *other {
            return None;
        }
        let mut borrowed = false;
        let others = other.digits.iter().copied().chain(core::iter::repeat(0));
        let digits = self.digits.iter().zip(others).map(|(digit, less)| {
            let (digit, under) = digit.overflowing_sub(less);
            let (digit, again) = digit.overflowing_sub(u64::from(borrowed));
            borrowed = under || again;
            digit
        });
        Some(Self::of(digits.collect()))
    }

    /// Returns the product with another number.
    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        let mut result = Self::ZERO;
        for (digit, from) in other.digits.iter().zip(0..) {
            let mut carry = 0;
            let mut row = Vec::with_capacity(self.digits.len().saturating_add(1));
            for own in &self.digits {
                let (low, high) = product(*own, *digit, carry, 0);
                row.push(low);
                carry = high;
            }
            row.push(carry);
            result.add_digits(&row, from);
        }
        Self::of(result.digits)
    }

    /// Returns the product with a number of 128 bits.
    #[must_use]
    pub fn times_small(&self, other: u128) -> Self {
        self.times(&Self::from(other))
    }

    /// Returns how many times a number goes into this one, and what is left; `None` for 0.
    pub fn over(&self, divisor: u64) -> Option<(Self, u64)> {
        let by = u128::from(divisor);
        let mut rest = 0;
        let mut digits = Vec::with_capacity(self.digits.len());
        for digit in self.digits.iter().rev() {
            // The rest is below the divisor, so that the quotient is one digit.
            let number = u128::from(rest) << 64 | u128::from(*digit);
            digits.push(split(number.checked_div(by)?).0);
            rest = split(number.checked_rem(by)?).0;
        }
        digits.reverse();
        (divisor > 0).then(|| (Self::of(digits), rest))
    }

    /// Returns the greatest number that divides both; of 0 and a number, that number.
    #[must_use]
    pub fn common(&self, other: &Self) -> Self {
        // Halving and subtracting (Stein): an even number is halved, of two odd ones the lesser is taken off the greater.
        let (mut one, mut other) = (self.clone(), other.clone());
        let mut doubled = 0_usize;
        while !one.is_zero() && !other.is_zero() {
            match (one.halved(), other.halved()) {
                (Some(half), Some(half_of_other)) => {
                    (one, other) = (half, half_of_other);
                    doubled = doubled.saturating_add(1);
                }
                (Some(half), None) => one = half,
                (None, Some(half)) => other = half,
                (None, None) => match one.minus(&other) {
                    Some(rest) => one = rest,
                    None => core::mem::swap(&mut one, &mut other),
                },
            }
        }
        one.add(&other);
        for _ in 0..doubled {
            one = one.times_small(2);
        }
        one
    }

    /// Returns the half of an even number.
    fn halved(&self) -> Option<Self> {
        let odd = self.digits.first().is_some_and(|digit| digit & 1 == 1);
        if odd {
            return None;
        }
        let above = self.digits.iter().skip(1).copied().chain([0]);
        Some(Self::of(self.digits.iter().zip(above).map(|(digit, above)| digit >> 1 | above << 63).collect()))
    }

    /// Returns how many times another number goes into this one; 0 for a divisor of 0.
    #[must_use]
    pub fn whole(&self, divisor: &Self) -> Self {
        if divisor.is_zero() {
            return Self::ZERO;
        }
        // As on paper, bit by bit from the first.
        let (mut rest, mut quotient) = (Self::ZERO, Self::ZERO);
        for digit in self.digits.iter().rev() {
            for bit in (0..64).rev() {
                rest = rest.times_small(2);
                quotient = quotient.times_small(2);
                if digit >> bit & 1 == 1 {
                    rest.add(&Self::from(1));
                }
                if let Some(less) = rest.minus(divisor) {
                    rest = less;
                    quotient.add(&Self::from(1));
                }
            }
        }
        quotient
    }
}

impl Ord for Natural {
    fn cmp(&self, other: &Self) -> Ordering {
        let longer = self.digits.len().cmp(&other.digits.len());
        longer.then_with(|| self.digits.iter().rev().cmp(other.digits.iter().rev()))
    }
}

impl PartialOrd for Natural {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Natural {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        const TEN_19: u64 = 10_000_000_000_000_000_000;
        let mut parts = Vec::new();
        let mut left = self.clone();
        while let Some((rest, part)) = left.over(TEN_19).filter(|_| !left.is_zero()) {
            parts.push(part);
            left = rest;
        }
        let texts =
            parts.iter().rev().zip(0_usize..).map(|(part, number)| {
                if number == 0 { alloc::format!("{part}") } else { alloc::format!("{part:019}") }
            });
        let text: String = texts.collect();
        out.pad_integral(true, "", if text.is_empty() { "0" } else { &text })
    }
}
