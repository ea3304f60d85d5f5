//! The most votes win, for one or more seats, where the votes or points of each candidate are known already.
//!
//! How they came about does not matter here: [`plain`](crate::plain) and [`points`](crate::points) count ballots.

use alloc::vec::Vec;

use crate::Outcome;
use crate::rank;

/// Counts an election in which the most votes win.
///
/// The first `seats` candidates in order of votes are elected, the next `alternates` follow. **A candidate without a
/// vote is neither elected nor an alternate**, even if seats stay empty: nobody asked for them.
///
/// Equal candidates need a lot if the end of the seats falls between them, or if their order among the alternates
/// matters. Groups that need a lot are reported one at a time, the highest first. `lots` holds the lots drawn so far:
/// each is a full order, the favoured first, and decides the group of exactly the same members. A lot over any other
/// set of candidates is not used.
pub fn elect<C: Copy + Ord>(votes: &[(C, u64)], seats: u32, alternates: u32, lots: &[Vec<C>]) -> Outcome<C> {
    let mut by_votes = rank::by_votes(votes);
    let ends = Ends::new(seats, alternates);
    let mut first: usize = 0;
    for group in by_votes.chunk_by_mut(|left, right| left.1 == right.1) {
        if group.first().is_none_or(|&(_, votes)| votes == 0) {
            break;
        }
        let past = first.saturating_add(group.len());
        if group.len() > 1 && ends.contested(first, past) {
            let Some(lot) = rank::lot_over(group, lots) else {
                let among = group.iter().map(|&(candidate, _)| candidate).collect();
                return Outcome::LotRequired { among, places: ends.places(first, past), by_votes };
            };
            for (place, &drawn) in group.iter_mut().zip(lot) {
                place.0 = drawn;
            }
        }
        first = past;
    }
    let mut supported = by_votes.iter().filter(|(_, votes)| *votes > 0).map(|&(candidate, _)| candidate);
    let elected = supported.by_ref().take(ends.seats).collect();
    let alternates = supported.take(ends.all.saturating_sub(ends.seats)).collect();
    Outcome::Complete { elected, alternates, by_votes }
}

/// Where the seats end in the order of votes, and where seats and alternates together end.
struct Ends {
    seats: usize,
    all: usize,
}

impl Ends {
    fn new(seats: u32, alternates: u32) -> Self {
        let seats = usize::try_from(seats).unwrap_or(usize::MAX);
        let alternates = usize::try_from(alternates).unwrap_or(usize::MAX);
        Self { seats, all: seats.saturating_add(alternates) }
    }

    /// Returns whether the order of equal candidates in the places `first..past` changes who gets what.
    fn contested(&self, first: usize, past: usize) -> bool {
        past > self.seats && first < self.all
    }

    /// Returns how many of the contested places `first..past` the lot gives: seats, or else alternates' places.
    fn places(&self, first: usize, past: usize) -> u32 {
        let end = if first < self.seats { self.seats } else { self.all };
        u32::try_from(past.min(end).saturating_sub(first)).unwrap_or(u32::MAX)
    }
}
