//! Who may vote on something, and the whole that shares are taken of: one set, fixed when the vote opens (ballot.20).
//!
//! Where a unit votes these are the members on its roll, where a body votes the seats that are filled. Whoever joins later
//! is not among them; whoever leaves keeps the vote that they cast. A vote in a body belongs to the seat: whoever follows in
//! it finds it cast, or casts it.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::ground::ids::{MemberId, SeatId};
use crate::ground::members::MemberSet;

/// The electors of one vote.
#[derive(Clone, Debug, Default)]
pub struct Electorate {
    whole: u64,
    who: Who,
}

#[derive(Clone, Debug)]
enum Who {
    /// Those on a roll.
    Members(MemberSet),
    /// Whoever sits there, in rising order of the seats.
    Seats(Vec<SeatId>),
}

impl Default for Who {
    fn default() -> Self {
        Self::Seats(Vec::new())
    }
}

/// By what right somebody votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// Their own, as a member of the roll.
    Own,
    /// That of a seat.
    Of(SeatId),
}

impl Electorate {
    /// Returns the electors that these members are.
    pub(crate) fn of_members(members: MemberSet) -> Self {
        Self { whole: members.len(), who: Who::Members(members) }
    }

    /// Returns the electors that sit in these seats, which come in rising order.
    pub(crate) fn of_seats(seats: Vec<SeatId>) -> Self {
        Self { whole: u64::try_from(seats.len()).unwrap_or(u64::MAX), who: Who::Seats(seats) }
    }

    /// Returns how many votes there are.
    pub fn whole(&self) -> u64 {
        self.whole
    }

    /// Returns by what right a member votes here who sits in these seats now, if by any.
    pub(crate) fn right_of(&self, member: MemberId, sits: impl IntoIterator<Item = SeatId>) -> Option<Right> {
        match &self.who {
            Who::Members(members) => members.contains(member).then_some(Right::Own),
            Who::Seats(seats) => sits.into_iter().find(|seat| seats.binary_search(seat).is_ok()).map(Right::Of),
        }
    }

    /// Lets go of who they were, once nobody votes any more; how many they were stays.
    pub(crate) fn dismiss(&mut self) {
        self.who = Who::default();
    }
}

/// Who has voted: no member votes twice, and no seat.
#[derive(Clone, Debug, Default)]
pub struct Voted {
    members: MemberSet,
    seats: BTreeSet<SeatId>,
}

impl Voted {
    /// Returns whether a member has voted.
    pub fn contains(&self, member: MemberId) -> bool {
        self.members.contains(member)
    }

    /// Returns whether the vote has been cast that somebody has by this right: by them, or by whoever sat in the seat
    /// before.
    pub(crate) fn is_cast(&self, right: Right) -> bool {
        matches!(right, Right::Of(seat) if self.seats.contains(&seat))
    }

    /// Returns how many have voted.
    pub fn len(&self) -> u64 {
        self.members.len()
    }

    /// Returns whether nobody has voted.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Returns who has voted, in rising order of their numbers.
    pub fn iter(&self) -> impl Iterator<Item = MemberId> + '_ {
        self.members.iter()
    }

    pub(crate) fn enter(&mut self, member: MemberId, right: Right) {
        self.members.insert(member);
        if let Right::Of(seat) = right {
            self.seats.insert(seat);
        }
    }
}
