//! The methods, and the quotas of the remainder methods.

use alloc::borrow::Cow;
use alloc::format;
use core::fmt;

use crate::ratio::{Fraction, Ratio};

/// The name before the first divisor, where it is not the usual one.
const MODIFIED: &str = "modified-sainte-lague";

/// How seats follow from weights.
///
/// A divisor method gives each seat to the highest claim: the weight over a divisor that depends on the seats held. A
/// remainder method gives a seat for each whole quota, and the rest to the largest remainders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// Divisors 1, 2, 3, …: also called Jefferson or greatest divisors. Leans to the large.
    DHondt,
    /// Divisors 1, 3, 5, …: also called Webster or major fractions. Leans to nobody.
    SainteLague,
    /// Divisors 1.4, 3, 5, … in Norway and, until 2014, in Sweden; 1.2, 3, 5, … in Sweden since: the first seat costs
    /// more. The first divisor is above 0 and at most 3; see [`Method::modified_sainte_lague`].
    ModifiedSainteLague(Ratio),
    /// Divisors 2, 3, 4, …: the highest averages of Imperiali, as in Belgian municipalities. Not in proportion: it adds
    /// to the large whatever the size of the house.
    Imperiali,
    /// Divisors 0, 1, 2, …: also called smallest divisors. Everyone has a seat before anyone has two, the heaviest first
    /// where there are too few. Leans to the small.
    Adams,
    /// Divisors √(0·1), √(1·2), √(2·3), …: also called equal proportions; the United States House of Representatives
    /// (2 U.S.C. § 2a). Everyone has a seat before anyone has two, the heaviest first where there are too few.
    HuntingtonHill,
    /// Weights are the square roots of the numbers given (Penrose 1946), and the seats follow by [`Method::SainteLague`]:
    /// bodies get seats in proportion to the root of their electors, rounded to the nearest whole seat.
    Penrose,
    /// Whole quotas first, then the largest remainders.
    Remainders(Quota),
}

impl Method {
    /// Modified Sainte-Laguë with the first divisor 1.4, as exact 7/5.
    pub const MODIFIED_SAINTE_LAGUE: Self = match Ratio::new(7, 5) {
        Some(first) => Self::ModifiedSainteLague(first),
        None => Self::SainteLague,
    };
    /// Largest remainders with [`Quota::HARE`], all weight over all seats. Also called Hamilton.
    pub const HARE: Self = Self::Remainders(Quota::HARE);
    /// Largest remainders with [`Quota::DROOP`].
    pub const DROOP: Self = Self::Remainders(Quota::DROOP);
    /// Largest remainders with [`Quota::HAGENBACH_BISCHOFF`].
    pub const HAGENBACH_BISCHOFF: Self = Self::Remainders(Quota::HAGENBACH_BISCHOFF);

    /// The methods that have a name on the command line and in scenarios.
    pub const NAMED: [(&'static str, Self); 13] = [
        ("dhondt", Self::DHondt),
        ("sainte-lague", Self::SainteLague),
        (MODIFIED, Self::MODIFIED_SAINTE_LAGUE),
        ("imperiali", Self::Imperiali),
        ("adams", Self::Adams),
        ("huntington-hill", Self::HuntingtonHill),
        ("penrose", Self::Penrose),
        ("hare", Self::HARE),
        ("droop", Self::DROOP),
        ("hagenbach-bischoff", Self::HAGENBACH_BISCHOFF),
        ("hagenbach-bischoff-rounded", Self::Remainders(Quota::HAGENBACH_BISCHOFF.rounded(Rounding::Nearest))),
        ("imperiali-quota", Self::Remainders(Quota::IMPERIALI)),
        ("imperiali-quota-rounded", Self::Remainders(Quota::IMPERIALI.rounded(Rounding::Nearest))),
    ];

    /// Returns the method of a name of [`Method::NAMED`]; `modified-sainte-lague` may be followed by its first divisor,
    /// as in `modified-sainte-lague 6/5`.
    pub fn named(name: &str) -> Option<Self> {
        let found = Self::NAMED.into_iter().find(|(known, _)| *known == name).map(|(_, method)| method);
        found.or_else(|| {
            let (above, below) = name.strip_prefix(MODIFIED)?.strip_prefix(' ')?.split_once('/')?;
            Self::modified_sainte_lague(Ratio::new(above.parse().ok()?, below.parse().ok()?)?)
        })
    }

    /// Returns the one name of the method, which [`Method::named`] reads again; `None` for a quota without a name.
    ///
    /// ```
    /// use tauride_tally::apportion::Method;
    ///
    /// let swedish = Method::named("modified-sainte-lague 120/100");
    /// assert_eq!(swedish.and_then(Method::name).as_deref(), Some("modified-sainte-lague 120/100"));
    /// ```
    pub fn name(self) -> Option<Cow<'static, str>> {
        if let Some((name, _)) = Self::NAMED.into_iter().find(|(_, known)| *known == self) {
            return Some(Cow::Borrowed(name));
        }
        let Self::ModifiedSainteLague(first) = self else { return None };
        // The fraction itself: a sentence may say hundredths as "120 %", which no name is.
        Some(Cow::Owned(format!("{MODIFIED} {}/{}", first.numerator(), first.denominator())))
    }

    /// Returns modified Sainte-Laguë with this first divisor; `None` unless it is above 0 and at most 3, the second.
    pub fn modified_sainte_lague(first: Ratio) -> Option<Self> {
        let most = u64::from(first.denominator()).saturating_mul(3);
        let holds = first.numerator() > 0 && u64::from(first.numerator()) <= most;
        holds.then_some(Self::ModifiedSainteLague(first))
    }

    /// Returns the quota of a remainder method; `None` for a divisor method.
    pub const fn quota(self) -> Option<Quota> {
        match self {
            Self::Remainders(quota) => Some(quota),
            Self::DHondt
            | Self::SainteLague
            | Self::ModifiedSainteLague(_)
            | Self::Imperiali
            | Self::Adams
            | Self::HuntingtonHill
            | Self::Penrose => None,
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::DHondt => "d'Hondt",
            Self::SainteLague => "Sainte-Laguë",
            Self::ModifiedSainteLague(first) => {
                return write!(out, "modified Sainte-Laguë with the first divisor {first}");
            }
            Self::Imperiali => "Imperiali's divisors",
            Self::Adams => "Adams",
            Self::HuntingtonHill => "Huntington-Hill",
            Self::Penrose => "Sainte-Laguë over square roots",
            Self::Remainders(quota) => return write!(out, "{quota} and largest remainders"),
        };
        out.write_str(name)
    }
}

/// What a whole seat costs under a remainder method: all votes over the seats and so many more, then rounded.
///
/// With more than the seats in the divisor, whole quotas can be more than there are seats; the surplus is then taken
/// back where the remainder is smallest, at most one seat from each before any gives two (Czech act 247/1995, § 50(4);
/// Slovak act 180/2014, § 68).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quota {
    /// How many are added to the seats in the divisor.
    pub more: u8,
    /// How the quotient is rounded. A rounded quota is at least 1.
    pub rounding: Rounding,
}

/// How a quota is rounded to whole votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rounding {
    /// Not at all.
    Exact,
    /// To the next whole number below, if it is not whole.
    Down,
    /// To the nearest whole number, a half up.
    Nearest,
    /// To the next whole number above, if it is not whole.
    Up,
    /// To the first whole number above, also if it is whole.
    Above,
}

impl Quota {
    /// Votes over seats, exact.
    pub const HARE: Self = Self { more: 0, rounding: Rounding::Exact };
    /// The first whole number above votes over seats and one: the smallest that fewer can reach than there are seats
    /// and one.
    pub const DROOP: Self = Self { more: 1, rounding: Rounding::Above };
    /// Votes over seats and one, exact.
    pub const HAGENBACH_BISCHOFF: Self = Self { more: 1, rounding: Rounding::Exact };
    /// Votes over seats and two, exact.
    pub const IMPERIALI: Self = Self { more: 2, rounding: Rounding::Exact };

    /// Returns the same quota, rounded so.
    #[must_use]
    pub const fn rounded(self, rounding: Rounding) -> Self {
        Self { rounding, ..self }
    }

    /// Returns what a seat costs; for no votes or no seats at least one vote, so that it can always be divided by.
    pub fn of(self, votes: u128, seats: u32) -> Fraction {
        let below = u128::from(seats).saturating_add(u128::from(self.more)).max(1);
        let whole = votes.checked_div(below).unwrap_or(0);
        let rest = votes.checked_rem(below).unwrap_or(0);
        let up = match self.rounding {
            Rounding::Exact => return Fraction { numerator: votes.max(1), denominator: below },
            Rounding::Down => false,
            Rounding::Nearest => rest.saturating_mul(2) >= below,
            Rounding::Up => rest > 0,
            Rounding::Above => true,
        };
        Fraction { numerator: whole.saturating_add(u128::from(up)).max(1), denominator: 1 }
    }
}

impl fmt::Display for Quota {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self.more {
            0 => "Hare's quota",
            1 if self.rounding == Rounding::Above => return out.write_str("the Droop quota"),
            1 => "the Hagenbach-Bischoff quota",
            2 => "Imperiali's quota",
            more => return write!(out, "the quota of the seats and {more} more"),
        };
        out.write_str(name)?;
        match self.rounding {
            Rounding::Exact => Ok(()),
            Rounding::Down => out.write_str(", rounded down,"),
            Rounding::Nearest => out.write_str(", rounded to the nearest,"),
            Rounding::Up | Rounding::Above => out.write_str(", rounded up,"),
        }
    }
}
