//! One sharing of seats in sentences.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::counted;
use crate::list::{Claimant, Decided, Missing, Quotient, Settled, Share};
use crate::ratio::Fraction;
use crate::sentence::{Names, joined};

/// The most seats that are told one by one; above, each claimant is told with its last seat.
const SEATS_TOLD: u32 = 500;

/// Says every seat of a sharing, what decided between equal claims, the last seat and how many votes it lay at.
pub(crate) fn share_sentences(share: &Share, names: Names<'_>) -> Vec<String> {
    let teller = Teller { share, names };
    let mut told: Vec<String> = share.claimants.iter().filter_map(|one| teller.joined(one)).collect();
    if share.quota.is_some() {
        teller.quotas(&mut told);
    } else {
        teller.seats(&mut told);
    }
    told.extend(share.settled.iter().map(|settled| teller.settled(settled)));
    told.extend(share.claimants.iter().filter_map(|one| teller.full(one)));
    told.extend(teller.last());
    if share.vacant > 0 {
        let votes = share.claimants.iter().any(|claimant| claimant.votes > 0);
        let why = if votes || share.claimants.is_empty() { "nobody can take more" } else { "nobody has a vote" };
        told.push(format!("vacant, because {why}: {}", counted(share.vacant, "seat")));
    }
    told
}

struct Teller<'a> {
    share: &'a Share,
    names: Names<'a>,
}

impl Teller<'_> {
    fn name(&self, place: usize) -> String {
        self.share.claimants.get(place).map_or_else(String::new, |claimant| self.names.list(&claimant.lists))
    }

    fn several(&self, places: &[usize]) -> String {
        let each: Vec<String> = places.iter().map(|place| self.name(*place)).collect();
        if each.is_empty() { String::from("nobody") } else { joined(&each) }
    }

    fn joined(&self, claimant: &Claimant) -> Option<String> {
        let several = claimant.lists.len() > 1;
        several.then(|| {
            format!("joined, as one: {} with {}", self.names.list(&claimant.lists), counted(claimant.votes, "vote"))
        })
    }

    fn full(&self, claimant: &Claimant) -> Option<String> {
        (claimant.won >= claimant.most && claimant.votes > 0).then(|| {
            let most = counted(claimant.most, "candidate");
            format!("{}: no more seats, for {most}", self.names.list(&claimant.lists))
        })
    }

    /// Seat by seat, or each claimant's last seat where there are too many.
    fn seats(&self, told: &mut Vec<String>) {
        for (place, claimant) in self.share.claimants.iter().enumerate().filter(|(_, claimant)| claimant.least > 0) {
            told.push(self.in_any_case(place, claimant));
        }
        if self.share.seats <= SEATS_TOLD {
            let given = self.share.in_order().zip(1_u32..);
            told.extend(given.map(|(quotient, seat)| format!("seat {seat}: {}", self.quotient(&quotient))));
            return;
        }
        for (place, claimant) in self.share.claimants.iter().enumerate().filter(|(_, claimant)| claimant.won > 0) {
            let last = self.share.quotients(place).nth(last_of(claimant)).map(|last| last.to_string());
            let last = last.map_or_else(String::new, |last| format!(", the last with {last}"));
            told.push(format!("{}: {}{last}", self.name(place), counted(claimant.won, "seat")));
        }
    }

    fn in_any_case(&self, place: usize, claimant: &Claimant) -> String {
        format!("{}: {} in any case", self.name(place), counted(claimant.least, "seat"))
    }

    fn quotient(&self, quotient: &Quotient) -> String {
        format!("{}, {quotient}", self.name(quotient.claimant))
    }

    /// The quota, each claimant's whole quotas and remainder, and who got one seat more or less for it.
    fn quotas(&self, told: &mut Vec<String>) {
        let Some(quota) = self.share.quota else { return };
        let mut seats = u128::from(self.share.seats);
        let mut votes = 0_u128;
        for (place, claimant) in self.share.claimants.iter().enumerate() {
            if self.portion(place, claimant).is_some() {
                votes = votes.saturating_add(u128::from(claimant.votes));
            } else {
                seats = seats.saturating_sub(u128::from(claimant.least));
                told.push(self.in_any_case(place, claimant));
            }
        }
        told.push(format!("a seat costs {quota}, for {} and {}", counted(votes, "vote"), counted(seats, "seat")));
        let mut given = 0_u128;
        for (place, claimant) in self.share.claimants.iter().enumerate() {
            let Some((whole, rest)) = self.portion(place, claimant) else { continue };
            given = given.saturating_add(whole.min(most(claimant)));
            told.push(format!(
                "{}: {} hold {} and a remainder of {rest}",
                self.name(place),
                counted(claimant.votes, "vote"),
                counted(whole, "seat")
            ));
        }
        if given < seats {
            let left = counted(seats.saturating_sub(given), "seat");
            told.push(format!(
                "left for the largest remainders, {left}: {}",
                self.several(&self.changed(Ordering::Greater))
            ));
        } else if given > seats {
            let over = counted(given.saturating_sub(seats), "seat");
            told.push(format!(
                "too many, {over}, taken from the smallest remainders: {}",
                self.several(&self.changed(Ordering::Less))
            ));
        }
    }

    /// Returns the whole quotas of a claimant and the remainder; `None` if the quotas are below the seats that it has in
    /// any case: it then has those, and others share the rest.
    fn portion(&self, place: usize, claimant: &Claimant) -> Option<(u128, Fraction)> {
        self.share.portion(place).filter(|(whole, _)| *whole >= u128::from(claimant.least))
    }

    /// Returns who got more than their whole quotas, the largest remainder first, or fewer, the smallest first.
    fn changed(&self, than_quotas: Ordering) -> Vec<usize> {
        let mut changed: Vec<(u128, usize)> = Vec::new();
        for (place, claimant) in self.share.claimants.iter().enumerate() {
            let Some((whole, rest)) = self.portion(place, claimant) else { continue };
            let won = u128::from(claimant.won);
            if won.cmp(&whole.min(most(claimant))) == than_quotas {
                changed.push((rest.numerator, place));
            }
        }
        changed.sort_unstable_by(|one, other| {
            let by_rest = one.0.cmp(&other.0);
            let by_rest = if than_quotas.is_gt() { by_rest.reverse() } else { by_rest };
            by_rest.then(one.1.cmp(&other.1))
        });
        changed.into_iter().map(|(_, place)| place).collect()
    }

    fn settled(&self, settled: &Settled) -> String {
        let (among, favoured) = (self.several(&settled.among), self.several(&settled.favoured));
        match settled.by {
            Decided::Lot => format!("equal claims: {among}; the lot favours {favoured}"),
            Decided::Votes => format!("equal claims: {among}; more votes favour {favoured}"),
        }
    }

    /// The last seat, the next claim of another, and how many votes would have moved the seat.
    fn last(&self) -> Vec<String> {
        let mut told = Vec::new();
        if self.share.is_open() {
            return told;
        }
        let rival = self.share.rival();
        if let Some(last) = self.share.last() {
            let next = rival.as_ref().map(|next| format!("; the next claim of another is {}", self.quotient(next)));
            told.push(format!("the last seat: {}{}", self.quotient(&last), next.unwrap_or_default()));
        }
        let next = rival.and_then(|next| Some((next.claimant, self.share.missing(next.claimant)?)));
        told.extend(next.map(|(place, missing)| self.lacks(place, missing)));
        let closest =
            self.share.closest().filter(|closest| next.is_none_or(|next| closest.1.outright < next.1.outright));
        told.extend(closest.map(|(place, missing)| self.lacks(place, missing)));
        told
    }

    fn lacks(&self, place: usize, missing: Missing) -> String {
        let seat = if self.share.has_quotients() { "the last seat" } else { "one seat more" };
        let (name, votes) = (self.name(place), counted(missing.outright, "further vote"));
        match missing.for_lot {
            0 => format!("{name} was in the lot for {seat}, and would have had it with {votes}"),
            lot if lot < missing.outright => {
                let lot = counted(lot, "further vote");
                format!("{name} would have had {seat} with {votes}, and a lot for it with {lot}")
            }
            _ => format!("{name} would have had {seat} with {votes}"),
        }
    }
}

/// Returns the most seats that a claimant can have: those in any case need no candidates.
fn most(claimant: &Claimant) -> u128 {
    u128::from(claimant.most.max(claimant.least))
}

/// Returns the place of the last quotient of a claimant that got a seat, among those that it has.
fn last_of(claimant: &Claimant) -> usize {
    usize::try_from(claimant.won.saturating_sub(claimant.least).saturating_sub(1)).unwrap_or(usize::MAX)
}
