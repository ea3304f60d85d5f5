//! One sharing of seats: among all lists, or among the lists that are joined.

use alloc::vec::Vec;
use core::cmp::Reverse;

use crate::apportion::{Given, Method, Unit, divide, give};
use crate::contest::{LotFor, Tie};
use crate::lots::Lots;
use crate::ratio::Fraction;

/// Whoever claims seats: a list, or lists that are joined and count as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claimant {
    /// The places of its lists, ascending. Lots and ties name a claimant by the first.
    pub lists: Vec<usize>,
    /// Its votes.
    pub votes: u64,
    /// Seats that it has in any case.
    pub least: u32,
    /// Seats that it has candidates for.
    pub most: u32,
    /// The seats that it got.
    pub won: u32,
    /// With how many further votes at most it would change nothing of what is shared here, nor of what comes after: with
    /// more [`Share::missing`] does not know what it would have had.
    pub reach: u64,
}

impl Claimant {
    /// Returns one list that claims seats.
    pub fn list(place: usize, votes: u64) -> Self {
        Self { lists: Vec::from([place]), votes, least: 0, most: u32::MAX, won: 0, reach: u64::MAX }
    }

    /// Returns the list that it is named by.
    pub fn name(&self) -> usize {
        self.lists.first().copied().unwrap_or(usize::MAX)
    }
}

/// What decides between equal claims to a seat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Equal {
    /// A lot.
    #[default]
    Lot,
    /// More votes, and a lot only where these are equal too.
    MoreVotes,
}

/// What was decided between equal claims.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// The places, among the claimants, of those with equal claims, ascending.
    pub among: Vec<usize>,
    /// Those of them who got a seat.
    pub favoured: Vec<usize>,
    /// What decided.
    pub by: Decided,
}

/// What decided between equal claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decided {
    /// More votes.
    Votes,
    /// A lot.
    Lot,
}

/// A sharing of seats, with all that is needed to do it again by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The method.
    pub method: Method,
    /// What decides between equal claims.
    pub equal: Equal,
    /// How many seats there were.
    pub seats: u32,
    /// Who claimed them, and what they got.
    pub claimants: Vec<Claimant>,
    /// What a seat cost, where seats go by a quota.
    pub quota: Option<Fraction>,
    /// What was decided between equal claims to the last seats.
    pub settled: Vec<Settled>,
    /// Seats that nobody could take.
    pub vacant: u32,
}

impl Share {
    /// Shares out seats. The tie at which the sharing stands still comes beside it: the seats that it is about are then
    /// given to nobody.
    pub fn new(method: Method, equal: Equal, claimants: Vec<Claimant>, seats: u32, lots: &Lots) -> (Self, Option<Tie>) {
        let units: Vec<Unit> = claimants.iter().map(Claimant::unit).collect();
        let given = give(method, &units, seats);
        let mut share =
            Self { method, equal, seats, claimants, quota: given.price, settled: Vec::new(), vacant: given.vacant };
        for (claimant, won) in share.claimants.iter_mut().zip(&given.won) {
            claimant.won = *won;
        }
        let tie = share.settle(given, lots);
        (share, tie)
    }

    /// Returns whether seats wait for a lot.
    pub fn is_open(&self) -> bool {
        let given =
            self.claimants.iter().fold(u64::from(self.vacant), |sum, one| sum.saturating_add(u64::from(one.won)));
        given < u64::from(self.seats)
    }

    /// Returns the whole quotas that a claimant's votes hold, and the votes left over; `None` where there is no quota.
    pub fn portion(&self, claimant: usize) -> Option<(u128, Fraction)> {
        let quota = self.quota?;
        let (whole, rest) = divide(self.claimants.get(claimant)?.votes, quota);
        Some((whole, Fraction { numerator: rest, denominator: quota.denominator }))
    }

    /// Gives the seats between equal claims, by votes if the rule says so and then by lot.
    fn settle(&mut self, given: Given, lots: &Lots) -> Option<Tie> {
        let mut tied = given.tied;
        let mut places = usize::try_from(given.places).unwrap_or(usize::MAX);
        if tied.is_empty() {
            return None;
        }
        if self.equal == Equal::MoreVotes {
            places = self.by_votes(&mut tied, places);
        }
        if places == 0 {
            return None;
        }
        let name_of = |place: &usize| self.claimants.get(*place).map_or(usize::MAX, Claimant::name);
        let names: Vec<usize> = tied.iter().map(name_of).collect();
        let Some(order) = lots.order(&names) else {
            let mut among = names;
            among.sort_unstable();
            return Some(Tie { among, places: u32::try_from(places).unwrap_or(u32::MAX), lot_for: LotFor::ListSeat });
        };
        let first: Vec<usize> = order.into_iter().take(places).collect();
        let favoured =
            tied.iter().zip(&names).filter(|(_, name)| first.contains(name)).map(|(place, _)| *place).collect();
        self.favour(tied, favoured, Decided::Lot);
        None
    }

    /// Gives seats to those of the tied who have more votes. Leaves in `tied` those whose votes are equal too, and
    /// returns how many seats lie between them.
    fn by_votes(&mut self, tied: &mut Vec<usize>, places: usize) -> usize {
        let among = tied.clone();
        let votes = |place: &usize| self.claimants.get(*place).map_or(0, |claimant| claimant.votes);
        tied.sort_by_key(|place| (Reverse(votes(place)), *place));
        let Some(line) = tied.get(places.saturating_sub(1)).map(votes) else { return 0 };
        let mut favoured: Vec<usize> = tied.iter().copied().filter(|place| votes(place) > line).collect();
        let mut equal: Vec<usize> = tied.iter().copied().filter(|place| votes(place) == line).collect();
        let mut left = places.saturating_sub(favoured.len());
        if left == equal.len() {
            favoured.append(&mut equal);
            left = 0;
        }
        *tied = equal;
        favoured.sort_unstable();
        if !favoured.is_empty() {
            self.favour(among, favoured, Decided::Votes);
        }
        left
    }

    fn favour(&mut self, among: Vec<usize>, favoured: Vec<usize>, by: Decided) {
        for place in &favoured {
            if let Some(claimant) = self.claimants.get_mut(*place) {
                claimant.won = claimant.won.saturating_add(1);
            }
        }
        self.settled.push(Settled { among, favoured, by });
    }
}

impl Claimant {
    pub(super) fn unit(&self) -> Unit {
        Unit { weight: self.votes, least: self.least, most: self.most.max(self.least) }
    }
}
