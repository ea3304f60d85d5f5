//! Fractions: settings of a rule, such as 5 %, and figures that come out, such as a quotient.

use core::fmt;
use core::num::NonZeroU32;

use crate::decimal::{Decimal, scale};

/// A fraction that a rule sets: a bar, a first divisor.
///
/// ```
/// use tauride_tally::ratio::Ratio;
///
/// assert_eq!(Ratio::percent(5).to_string(), "5 %");
/// assert_eq!(Ratio::new(8, 1_000).map(|ratio| ratio.to_string()), Some("0.8 %".to_string()));
/// assert_eq!(Ratio::new(7, 5).map(|ratio| ratio.to_string()), Some("7/5".to_string()));
/// assert_eq!(Ratio::new(7, 0), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ratio {
    numerator: u32,
    denominator: NonZeroU32,
}

impl Ratio {
    /// Returns `numerator / denominator`, as it is, not reduced; `None` for a denominator of 0.
    pub const fn new(numerator: u32, denominator: u32) -> Option<Self> {
        match NonZeroU32::new(denominator) {
            Some(denominator) => Some(Self { numerator, denominator }),
            None => None,
        }
    }

    /// Returns so many hundredths.
    pub const fn percent(hundredths: u32) -> Self {
        const HUNDRED: NonZeroU32 = match NonZeroU32::new(100) {
            Some(hundred) => hundred,
            None => NonZeroU32::MIN,
        };
        Self { numerator: hundredths, denominator: HUNDRED }
    }

    /// Returns what stands above the line.
    pub const fn numerator(self) -> u32 {
        self.numerator
    }

    /// Returns what stands below the line.
    pub const fn denominator(self) -> u32 {
        self.denominator.get()
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hundredths = (2..10).find(|digits| 10_u32.pow(*digits) == self.denominator());
        match hundredths.and_then(|digits| digits.checked_sub(2)) {
            Some(decimals) => write!(out, "{} %", Decimal::of(u128::from(self.numerator), decimals)),
            None => write!(out, "{}/{}", self.numerator, self.denominator),
        }
    }
}

/// An exact figure: a quotient, a quota, a remainder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    /// What stands above the line.
    pub numerator: u128,
    /// What stands below the line; 0 stands for 1.
    pub denominator: u128,
}

/// The most digits after the point that [`Fraction::decimal`] gives.
pub const DECIMALS_MAX: u32 = 12;

impl Fraction {
    /// Returns the figure in decimals, cut after so many digits, at most [`DECIMALS_MAX`]; never rounded up. A figure
    /// whose digits do not fit into `i128` is given with fewer.
    pub fn decimal(self, decimals: u32) -> Decimal {
        let decimals = decimals.min(DECIMALS_MAX);
        let below = self.denominator.max(1);
        let whole = self.numerator.checked_div(below).unwrap_or(0);
        let mut rest = self.numerator.checked_rem(below).unwrap_or(0);
        let mut units = i128::try_from(whole).unwrap_or(i128::MAX);
        for given in 0..decimals {
            // Digit by digit, as on paper, so that nothing grows with the number of digits but the result.
            let next = rest.checked_mul(10).and_then(|rest| {
                let digit = i128::try_from(rest.checked_div(below)?).ok()?;
                Some((units.checked_mul(10)?.checked_add(digit)?, rest.checked_rem(below)?))
            });
            let Some((longer, left)) = next else { return Decimal { units, decimals: given } };
            (units, rest) = (longer, left);
        }
        Decimal { units, decimals }
    }

    /// Returns whether the figure is a whole number.
    pub fn is_whole(self) -> bool {
        self.numerator.checked_rem(self.denominator.max(1)) == Some(0)
    }

    /// Returns whether the decimals to so many digits say the figure exactly.
    pub fn is_exact(self, decimals: u32) -> bool {
        let below = self.denominator.max(1);
        let rest = self.numerator.checked_rem(below).unwrap_or(0);
        rest.checked_mul(scale(decimals.min(DECIMALS_MAX))).and_then(|rest| rest.checked_rem(below)) == Some(0)
    }
}

/// Prints a whole figure as it is, and any other cut after two digits, with `…` if more follow.
impl fmt::Display for Fraction {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_whole() {
            return self.decimal(0).fmt(out);
        }
        let more = if self.is_exact(2) { "" } else { "…" };
        write!(out, "{}{more}", self.decimal(2))
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn decimals_are_cut() {
        let figure = |numerator, denominator| Fraction { numerator, denominator };
        assert_eq!(figure(340, 3).decimal(4).to_string(), "113.3333");
        assert_eq!(figure(2, 3).decimal(4).to_string(), "0.6666");
        assert_eq!(figure(7, 5).decimal(3).to_string(), "1.400");
        assert_eq!(figure(2, 3).to_string(), "0.66…");
        assert_eq!(figure(7, 5).to_string(), "1.40");
        assert_eq!(figure(6, 3).to_string(), "2");
        assert_eq!(figure(u128::MAX, 1).decimal(9).decimals, 0);
        assert_eq!(figure(5, 0).to_string(), "5");
    }
}
