//! How many votes would have moved the last seat.

use alloc::vec::Vec;

use super::{Claimant, Share};
use crate::apportion::{Claim, Rounding};
use crate::lots::Lots;
use crate::ratio::Fraction;

/// How many further votes a claimant lacks for one more seat. Everybody else's votes are as they are, and who takes part
/// is: bars are not asked again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// With so many it would at least have been in a lot for the seat; 0 if it was in the lot.
    pub for_lot: u64,
    /// With so many, and with no fewer, it would have had the seat without a lot.
    pub outright: u64,
}

/// What a claimant would have got with more votes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Chance {
    None,
    Lot,
    Seat,
}

/// The most claimants among whom [`Share::closest`] looks.
pub const COMPARED_MAX: usize = 200;

/// How many sharings, times claimants, are tried before the question is left open.
const EFFORT_MAX: u64 = 400_000;

impl Share {
    /// Returns how many votes a claimant lacks for one more seat; `None` if it cannot take one, if seats stay vacant as it
    /// is, if no number of votes that fits into 64 bits would do, if so many would change more than this sharing (see
    /// [`Claimant::reach`]), if more votes may cost a seat because a list is full, or has seats in any case, under a quota
    /// that is not Hare's, or if finding out would take too long, as it may for a rounded quota.
    ///
    /// The answer is the smallest number, found by sharing the seats again: by a divisor method, and by an exact quota,
    /// more votes never cost a seat, so that halving finds it. (With an exact quota everybody's seats are their quotas
    /// and one addition common to all, rounded down. If one gains votes the quotas of the others fall; if the one had
    /// fewer seats then the addition would have fallen too, and nobody could have more.) A rounded quota jumps by whole
    /// votes; between two jumps the same holds, and each stretch is tried in turn.
    pub fn missing(&self, claimant: usize) -> Option<Missing> {
        self.missing_within(claimant, u64::MAX)
    }

    /// As [`Share::missing`]; `None` too if it would take more than `most` votes.
    fn missing_within(&self, claimant: usize, most: u64) -> Option<Missing> {
        let own = self.claimants.get(claimant)?;
        let most = most.min(own.reach);
        if own.won >= own.most.min(self.seats) || self.vacant > 0 || self.may_jump() {
            return None;
        }
        let all: u64 = self.claimants.iter().fold(0, |sum, one| sum.saturating_add(one.votes));
        let room = u64::MAX.saturating_sub(all).min(most);
        if self.has_quotients() {
            return self.by_quotients(claimant, own, room).filter(|missing| missing.outright <= most);
        }
        let sharings = EFFORT_MAX.checked_div(u64::try_from(self.claimants.len()).unwrap_or(u64::MAX)).unwrap_or(0);
        let stretches = Stretches { share: self, all, room, left: sharings, from: 0 };
        let mut for_lot = None;
        for (from, to) in stretches {
            let best = self.chance(claimant, to);
            if best == Chance::None {
                continue;
            }
            let reaches = |more: u64| self.chance(claimant, more);
            let lot = *for_lot.get_or_insert_with(|| first(from, to, |more| reaches(more) != Chance::None));
            if best == Chance::Seat {
                return Some(Missing { for_lot: lot, outright: first(from, to, |more| reaches(more) == Chance::Seat) });
            }
        }
        None
    }

    /// Returns who lacks the fewest votes for one seat more, and how many; the first of several. `None` if nobody can gain
    /// one, or if there are more than [`COMPARED_MAX`] claimants.
    pub fn closest(&self) -> Option<(usize, Missing)> {
        if self.claimants.len() > COMPARED_MAX {
            return None;
        }
        // Whoever has the last seat lacks votes for another one, which moves nothing of the last.
        let holder = self.last().map(|last| last.claimant);
        let rivals = (0..self.claimants.len()).filter(|claimant| Some(*claimant) != holder);
        rivals.fold(None, |best: Option<(usize, Missing)>, claimant| {
            let most = best.map_or(u64::MAX, |(_, best)| best.outright);
            let found = self.missing_within(claimant, most).map(|missing| (claimant, missing));
            // Of equal ones the first stays.
            best.into_iter().chain(found).min_by_key(|(_, missing)| (missing.outright, missing.for_lot))
        })
    }

    /// Returns whether more votes may cost a seat here, beside the jumps of a rounded quota. What a list cannot take counts
    /// against what others give back where whole quotas may be too many; and who drops out with seats in any case depends
    /// on a rounded quota.
    fn may_jump(&self) -> bool {
        let Some(quota) = self.method.quota() else { return false };
        let full = |(place, one): (usize, &Claimant)| {
            let whole = self.portion(place).map_or(0, |(whole, _)| whole);
            u128::from(one.most) <= whole.max(u128::from(one.won)).saturating_add(1)
        };
        let mut claimants = self.claimants.iter();
        let drops = quota.rounding != Rounding::Exact && claimants.any(|one| one.least > 0);
        drops || (quota.more > 0 && self.claimants.iter().enumerate().any(full))
    }

    /// Returns with how many further votes at most a claimant has the seats that it has, whatever a lot would say: what it
    /// shares out in turn stays as it is. By a rounded quota that is not known, for more votes may cost a seat there.
    pub(super) fn unmoved(&self, claimant: usize) -> u64 {
        if self.method.quota().is_some_and(|quota| quota.rounding != Rounding::Exact) {
            return 0;
        }
        if self.may_jump() || self.claimants.get(claimant).is_none_or(|own| own.reach < u64::MAX) {
            return 0;
        }
        self.missing(claimant).map_or(u64::MAX, |missing| missing.for_lot.saturating_sub(1))
    }

    /// The quotient must reach the lowest that got a seat of another; whether reaching it is enough is tried.
    fn by_quotients(&self, claimant: usize, own: &Claimant, room: u64) -> Option<Missing> {
        // While a lot is open its seats are nobody's: the claims in the lot are then the highest without a seat.
        let last = if self.is_open() { self.next() } else { self.lowest(Some(claimant)) }?;
        let line = Claim::new(self.method, last.claimant, last.votes, last.seat.saturating_sub(1));
        let reaches = |more: u64| Claim::new(self.method, claimant, own.votes.saturating_add(more), own.won) >= line;
        let most = u64::MAX.saturating_sub(own.votes).min(room);
        if !reaches(most) {
            return None;
        }
        let equal = first(0, most, reaches);
        match self.chance(claimant, equal) {
            Chance::Seat => Some(Missing { for_lot: equal, outright: equal }),
            Chance::Lot => Some(Missing { for_lot: equal, outright: equal.checked_add(1)? }),
            Chance::None => {
                let above = equal.checked_add(1)?;
                Some(Missing { for_lot: above, outright: above })
            }
        }
    }

    /// Shares the seats again with more votes for one claimant, and says whether it then has one seat more than now.
    fn chance(&self, claimant: usize, more: u64) -> Chance {
        let mut claimants: Vec<Claimant> = self.claimants.clone();
        let Some(own) = claimants.get_mut(claimant) else { return Chance::None };
        own.votes = own.votes.saturating_add(more);
        let (before, name) = (own.won, own.name());
        let (share, tie) = Self::new(self.method, self.equal, claimants, self.seats, &Lots::default());
        let now = share.claimants.get(claimant).map_or(0, |claimant| claimant.won);
        if now > before {
            Chance::Seat
        } else if now == before && tie.is_some_and(|tie| tie.among.contains(&name)) {
            Chance::Lot
        } else {
            Chance::None
        }
    }
}

/// Returns the first number from `from` to `to` that reaches, which `to` does; from there on all do.
fn first(from: u64, to: u64, reaches: impl Fn(u64) -> bool) -> u64 {
    let (mut low, mut high) = (from, to);
    while low < high {
        let middle = low.midpoint(high);
        if reaches(middle) {
            high = middle;
        } else {
            low = middle.saturating_add(1);
        }
    }
    high
}

/// Stretches of further votes over which the quota stays as it is, or all of them if it is exact.
struct Stretches<'a> {
    share: &'a Share,
    all: u64,
    room: u64,
    left: u64,
    from: u64,
}

impl Stretches<'_> {
    fn quota(&self, more: u64) -> Option<Fraction> {
        let quota = self.share.method.quota()?;
        Some(quota.of(u128::from(self.all).saturating_add(u128::from(more)), self.share.seats))
    }
}

impl Iterator for Stretches<'_> {
    type Item = (u64, u64);

    fn next(&mut self) -> Option<(u64, u64)> {
        self.left = self.left.checked_sub(1)?;
        if self.from > self.room {
            return None;
        }
        let start = self.from;
        let here = self.quota(start)?;
        let exact = self.share.method.quota()?.rounding == Rounding::Exact;
        // All votes over the seats and a few: a rounded quota changes once in so many votes.
        let span = u64::from(self.share.seats).saturating_add(u64::from(u8::MAX)).saturating_add(1);
        let end = if exact { self.room } else { start.saturating_add(span).min(self.room) };
        let to = if exact || self.quota(end) == Some(here) {
            end
        } else {
            first(start, end, |more| self.quota(more) != Some(here)).saturating_sub(1)
        };
        self.from = to.checked_add(1)?;
        Some((start, to))
    }
}
