//! Fractions of whole numbers of any size.

use alloc::format;
use alloc::string::{String, ToString as _};
use core::cmp::Ordering;
use core::fmt;

use super::Natural;

/// A fraction. It is compared by its value: 1/2 and 2/4 are equal.
///
/// Prints as a person writes it: `3`, `1/2`, `2 1/3`. With a precision, `{:.6}`, in decimals that are cut after so many
/// digits, with `…` if more follow.
///
/// ```
/// use tauride_tally::exact::Quotient;
///
/// let quotient = Quotient::of(14, 6);
/// assert_eq!((quotient.to_string(), format!("{quotient:.3}")), ("2 1/3".into(), "2.333…".into()));
/// assert!(quotient > Quotient::of(2, 1));
/// ```
#[derive(Clone, Debug)]
pub struct Quotient {
    numerator: Natural,
    denominator: Natural,
}

impl Quotient {
    /// Returns a fraction; a denominator of 0 counts as 1.
    pub fn new(numerator: Natural, denominator: Natural) -> Self {
        Self { numerator, denominator: if denominator.is_zero() { Natural::from(1) } else { denominator } }
    }

    /// Returns a fraction of small numbers; a denominator of 0 counts as 1.
    pub fn of(numerator: u128, denominator: u128) -> Self {
        Self::new(Natural::from(numerator), Natural::from(denominator))
    }

    /// Returns the fraction in lowest terms: what stands above the line and what stands below it.
    pub fn lowest(&self) -> (Natural, Natural) {
        let common = self.numerator.common(&self.denominator);
        (self.numerator.whole(&common), self.denominator.whole(&common))
    }

    /// Returns the fraction as it is told: exactly as long as its denominator has at most nine digits, and beyond that in
    /// twelve decimals that are cut; so is one of more than a thousand bits, which is not worth reducing.
    pub fn told(&self) -> String {
        let short = |denominator: &Natural| denominator.small().is_some_and(|below| below < 1_000_000_000);
        if self.denominator.length() <= 16 && short(&self.lowest().1) {
            self.to_string()
        } else {
            format!("{self:.12}")
        }
    }

    /// Returns the whole part and what is left of the numerator over the same denominator.
    fn parts(numerator: &Natural, denominator: &Natural) -> (Natural, Natural) {
        let whole = numerator.whole(denominator);
        let rest = numerator.minus(&whole.times(denominator)).unwrap_or_default();
        (whole, rest)
    }
}

impl Ord for Quotient {
    fn cmp(&self, other: &Self) -> Ordering {
        self.numerator.times(&other.denominator).cmp(&other.numerator.times(&self.denominator))
    }
}

impl PartialOrd for Quotient {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Quotient {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Quotient {}

impl fmt::Display for Quotient {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(digits) = out.precision() else {
            let (numerator, denominator) = self.lowest();
            let (whole, rest) = Self::parts(&numerator, &denominator);
            return match (whole.is_zero(), rest.is_zero()) {
                (_, true) => write!(out, "{whole}"),
                (true, false) => write!(out, "{rest}/{denominator}"),
                (false, false) => write!(out, "{whole} {rest}/{denominator}"),
            };
        };
        let (whole, rest) = Self::parts(&self.numerator, &self.denominator);
        write!(out, "{whole}")?;
        // All digits by one division: divisions are slow, and multiplying by ten is not.
        let scaled = (0..digits).fold(rest, |rest, _| rest.times_small(10));
        let (decimals, rest) = Self::parts(&scaled, &self.denominator);
        if digits > 0 {
            write!(out, ".{decimals:0digits$}")?;
        }
        if rest.is_zero() { Ok(()) } else { out.write_str("…") }
    }
}
