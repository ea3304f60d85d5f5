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

    fn of(digits: Vec<u64>) -> Self {
        let mut number = Self { digits };
        number.trim();
        number
    }

    /// Drops leading digits that are 0.
    fn trim(&mut self) {
        while self.digits.last() == Some(&0) {
            self.digits.pop();
        }
    }

    /// Returns how many digits to the base 2^64 the number has.
    pub(super) fn length(&self) -> usize {
        self.digits.len()
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
        self.digits.resize(self.digits.len().max(end), 0);
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
        let mut rest = self.clone();
        rest.take_off(other);
        Some(rest)
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
        // Halving and subtracting (Stein): twos are taken out of both, then the lesser is taken off the greater, whose twos
        // go too, since only one of them has any.
        let (mut one, mut other) = (self.clone(), other.clone());
        if one.is_zero() || other.is_zero() {
            one.add(&other);
            return one;
        }
        let twos = one.twos().min(other.twos());
        one.halve(one.twos());
        while !other.is_zero() {
            other.halve(other.twos());
            if one > other {
                core::mem::swap(&mut one, &mut other);
            }
            other.take_off(&one);
        }
        for _ in 0..twos {
            one.double(0);
        }
        one
    }

    /// Returns how often the number can be halved; 0 for 0.
    fn twos(&self) -> usize {
        let whole = self.digits.iter().take_while(|digit| **digit == 0).count();
        let part = self.digits.get(whole).map_or(0, |digit| digit.trailing_zeros());
        whole.saturating_mul(64).saturating_add(usize::try_from(part).unwrap_or(0))
    }

    /// Halves the number so many times, rounding down.
    fn halve(&mut self, times: usize) {
        self.digits.drain(..(times / 64).min(self.digits.len()));
        let shift = u32::try_from(times % 64).unwrap_or(0);
        let mut above = 0;
        for digit in self.digits.iter_mut().rev() {
            let (low, lost) = (*digit >> shift, *digit);
            *digit = low | above;
            above = lost.checked_shl(64_u32.saturating_sub(shift)).unwrap_or(0);
        }
        self.trim();
    }

    /// Doubles the number and adds a bit.
    fn double(&mut self, bit: u64) {
        let mut carry = bit;
        for digit in &mut self.digits {
            let lost = *digit >> 63;
            *digit = *digit << 1 | carry;
            carry = lost;
        }
        if carry > 0 {
            self.digits.push(carry);
        }
    }

    /// Takes off a number that is not greater.
    fn take_off(&mut self, other: &Self) {
        let mut borrowed = false;
        let others = other.digits.iter().copied().chain(core::iter::repeat(0));
        for (digit, less) in self.digits.iter_mut().zip(others) {
            let (left, under) = digit.overflowing_sub(less);
            let (left, again) = left.overflowing_sub(u64::from(borrowed));
            *digit = left;
            borrowed = under || again;
        }
        self.trim();
    }

    /// Returns how many times another number goes into this one; 0 for a divisor of 0.
    #[must_use]
    pub fn whole(&self, divisor: &Self) -> Self {
        if let [] | [_] = divisor.digits.as_slice() {
            let divisor = divisor.digits.first().copied().unwrap_or(0);
            return self.over(divisor).map_or(Self::ZERO, |(quotient, _)| quotient);
        }
        // As on paper, bit by bit; the digits that are fewer than those of the divisor are taken at once.
        let left = self.digits.len().saturating_sub(divisor.digits.len().saturating_sub(1));
        let (low, high) = self.digits.split_at_checked(left).unwrap_or((&self.digits, &[]));
        let mut rest = Self::of(Vec::from(high));
        let mut quotient = Vec::with_capacity(low.len());
        for digit in low.iter().rev() {
            let mut part = 0;
            for bit in (0..64).rev() {
                rest.double(digit >> bit & 1);
                if rest >= *divisor {
                    rest.take_off(divisor);
                    part |= 1 << bit;
                }
            }
            quotient.push(part);
        }
        quotient.reverse();
        Self::of(quotient)
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
