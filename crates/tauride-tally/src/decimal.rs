//! Votes in fixed units: whole numbers of a decimal fraction, printed to the last digit.

use core::fmt;

/// So many units of `10^-decimals`, for printing.
///
/// ```
/// use tauride_tally::decimal::Decimal;
///
/// assert_eq!(Decimal { units: 26_000_560, decimals: 5 }.to_string(), "260.00560");
/// assert_eq!(Decimal { units: -1, decimals: 2 }.to_string(), "-0.01");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    /// The units.
    pub units: i128,
    /// How many digits stand after the point.
    pub decimals: u32,
}

impl Decimal {
    /// Returns so many units as votes are counted, which are never below 0.
    pub fn of(units: u128, decimals: u32) -> Self {
        Self { units: i128::try_from(units).unwrap_or(i128::MAX), decimals }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let one = scale(self.decimals);
        let units = self.units.unsigned_abs();
        let (whole, part) = (units.checked_div(one).unwrap_or(0), units.checked_rem(one).unwrap_or(0));
        let sign = if self.units < 0 { "-" } else { "" };
        if self.decimals == 0 {
            return out.pad(&alloc::format!("{sign}{whole}"));
        }
        let width = usize::try_from(self.decimals).unwrap_or(usize::MAX);
        out.pad(&alloc::format!("{sign}{whole}.{part:0width$}"))
    }
}

/// Returns the units of one vote: ten to the power of `decimals`.
pub const fn scale(decimals: u32) -> u128 {
    10_u128.saturating_pow(decimals)
}
