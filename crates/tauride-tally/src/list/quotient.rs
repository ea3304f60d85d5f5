//! The table of quotients of a divisor method. It is made as it is read: nothing of it is kept, however many seats.

use alloc::collections::BinaryHeap;
use core::cmp::{Ordering, Reverse};
use core::fmt;

use super::Share;
use crate::apportion::{Claim, Method};
use crate::decimal::{Decimal, scale};
use crate::ratio::{DECIMALS_MAX, Fraction};
use crate::wide::Wide;

/// A claimant's votes over the divisor of one of its seats.
#[derive(Clone, Copy, Debug)]
pub struct Quotient {
    /// The place among the claimants.
    pub claimant: usize,
    /// Which of its seats, from 1.
    pub seat: u32,
    /// Its votes.
    pub votes: u64,
    method: Method,
    claim: Claim,
}

impl Quotient {
    fn new(method: Method, claimant: usize, votes: u64, own: u32) -> Self {
        let claim = Claim::new(method, claimant, votes, own);
        Self { claimant, seat: own.saturating_add(1), votes, method, claim }
    }

    /// Returns the exact quotient; its square where the divisors, or the weights, are roots. A denominator of 0 stands
    /// for a claim beyond all others, to a first seat that everyone has.
    pub fn value(&self) -> Fraction {
        Fraction { numerator: self.claim.above, denominator: self.claim.below }
    }

    /// Returns whether [`Quotient::value`] is a square.
    pub fn is_square(&self) -> bool {
        matches!(self.method, Method::HuntingtonHill | Method::Penrose)
    }

    /// Returns the quotient in decimals, cut after so many digits and never rounded up; `None` for a claim beyond all
    /// others.
    pub fn decimal(&self, decimals: u32) -> Option<Decimal> {
        let decimals = decimals.min(DECIMALS_MAX);
        if self.claim.below == 0 {
            return None;
        }
        if !self.is_square() {
            return Some(self.value().decimal(decimals));
        }
        let square = Wide::product(self.claim.above, scale(decimals.saturating_mul(2))).over(self.claim.below);
        Some(Decimal { units: i128::try_from(square.root()).unwrap_or(i128::MAX), decimals })
    }

    /// Compares two quotients of one sharing, the larger as the greater.
    pub fn compare(&self, other: &Self) -> Ordering {
        self.claim.cmp(&other.claim)
    }

    fn is_exact(&self, decimals: u32) -> bool {
        if !self.is_square() {
            return self.value().is_exact(decimals);
        }
        let root = self.decimal(decimals).and_then(|root| u128::try_from(root.units).ok()).unwrap_or(0);
        // The square of the root, times the divisor, must give the votes again.
        root.checked_mul(root).is_some_and(|square| {
            Wide::product(square, self.claim.below)
                == Wide::product(self.claim.above, scale(decimals.saturating_mul(2)))
        })
    }
}

/// Prints the division with its result, cut after two digits: "700 : 3 = 233.33…".
impl fmt::Display for Quotient {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.claim.below == 0 {
            return write!(out, "{} for a first seat, which comes before all others", self.votes);
        }
        let odd = self.seat.saturating_mul(2).saturating_sub(1);
        match self.method {
            Method::Penrose => write!(out, "√{} : {odd}", self.votes)?,
            Method::HuntingtonHill => write!(out, "{} : √{}", self.votes, self.claim.below)?,
            Method::ModifiedSainteLague(first) if self.seat == 1 => write!(out, "{} : {first}", self.votes)?,
            Method::DHondt
            | Method::SainteLague
            | Method::ModifiedSainteLague(_)
            | Method::Imperiali
            | Method::Adams
            | Method::Remainders(_) => write!(out, "{} : {}", self.votes, self.claim.below)?,
        }
        let Some(decimal) = self.decimal(2) else { return Ok(()) };
        if self.is_square() {
            let more = if self.is_exact(2) { "" } else { "…" };
            return write!(out, " = {decimal}{more}");
        }
        write!(out, " = {}", self.value())
    }
}

impl Share {
    /// Returns whether seats go by quotients, and not by a quota.
    pub fn has_quotients(&self) -> bool {
        self.method.quota().is_none()
    }

    /// Returns the quotients of a claimant that got seats, and the next, which did not, if it could take one more seat.
    /// Seats that it has in any case have none. There are none under a quota.
    pub fn quotients(&self, claimant: usize) -> impl Iterator<Item = Quotient> + '_ {
        let found = self.claimants.get(claimant).filter(|claimant| self.has_quotients() && claimant.votes > 0);
        let seats = found.map_or(0..0, |found| found.least..found.won.saturating_add(1).min(found.most));
        let votes = found.map_or(0, |found| found.votes);
        seats.map(move |own| Quotient::new(self.method, claimant, votes, own))
    }

    /// Returns the quotients that got seats, the highest first, and equal ones in the order of the claimants: the first
    /// seat, the second seat, and so on to the last.
    pub fn in_order(&self) -> impl Iterator<Item = Quotient> + '_ {
        let head = |quotient: Quotient| (rank(&quotient), quotient.seat);
        let mut heads: BinaryHeap<_> = self
            .claimants
            .iter()
            .enumerate()
            .filter(|(_, claimant)| claimant.won > claimant.least)
            .filter_map(|(place, claimant)| self.quotient(place, claimant.least))
            .map(head)
            .collect();
        core::iter::from_fn(move || {
            let ((_, Reverse(place)), seat) = heads.pop()?;
            let won = self.claimants.get(place).map_or(0, |claimant| claimant.won);
            if seat < won {
                heads.extend(self.quotient(place, seat).map(head));
            }
            self.quotient(place, seat.saturating_sub(1))
        })
    }

    /// Returns the lowest quotient that got a seat: that of the last seat.
    pub fn last(&self) -> Option<Quotient> {
        self.lowest(None)
    }

    /// Returns the highest quotient that got none, of whoever could take one more seat.
    pub fn next(&self) -> Option<Quotient> {
        self.highest(None)
    }

    /// Returns the highest quotient that got none, of whoever could have taken the last seat from the one who has it.
    pub fn rival(&self) -> Option<Quotient> {
        self.highest(Some(self.last()?.claimant))
    }

    fn highest(&self, without: Option<usize>) -> Option<Quotient> {
        let open = self.claimants.iter().enumerate();
        let open = open.filter(|(place, claimant)| Some(*place) != without && claimant.won < claimant.most);
        open.filter_map(|(place, claimant)| self.quotient(place, claimant.won)).max_by_key(rank)
    }

    /// Returns the lowest quotient that got a seat, leaving out one claimant.
    pub(super) fn lowest(&self, without: Option<usize>) -> Option<Quotient> {
        let others = self.claimants.iter().enumerate().filter(|(place, _)| Some(*place) != without);
        others
            .filter(|(_, claimant)| claimant.won > claimant.least)
            .filter_map(|(place, claimant)| self.quotient(place, claimant.won.saturating_sub(1)))
            .min_by_key(rank)
    }

    fn quotient(&self, place: usize, own: u32) -> Option<Quotient> {
        let votes = self.claimants.get(place).map_or(0, |claimant| claimant.votes);
        (votes > 0 && self.has_quotients()).then(|| Quotient::new(self.method, place, votes, own))
    }
}

/// Returns by what seats are given: the highest claim first, and equal ones in the order of the claimants.
fn rank(quotient: &Quotient) -> (Claim, Reverse<usize>) {
    (quotient.claim, Reverse(quotient.claimant))
}
