//! Who may vote on something, and the whole that shares are taken of: one set, fixed when it opens (votes.1 to votes.5).
//!
//! Where a unit votes these are the members on its roll, where a body votes its seats. Whoever joins later is not among them;
//! whoever leaves keeps the vote that they cast. A vote in a body belongs to the seat: whoever follows in it finds it cast,
//! or casts it.

use alloc::boxed::Box;

use crate::ground::ids::{MemberId, SeatId};
use crate::ground::members::{MemberSet, Roll, SeatSet};
use crate::ground::print::{Print, Printed, printed};

/// The electors of one question, petition or vote.
#[derive(Clone, Debug, Default)]
pub struct Electorate {
    pub(super) who: Who,
    pub(super) excluded: Option<MemberId>,
    pub(super) size: u64,
    pub(super) seats: u64,
}

/// Small, because a petition of its own is read at each signature: what is seldom there stands behind a pointer.
#[derive(Clone, Debug, Default)]
pub(super) enum Who {
    /// Members of a roll, as they stood on it, but for those who were new and waited (roll.18). Where they are neighbours, the
    /// first and the last of them are at hand, and the roll itself need not be looked at.
    Members { roll: Roll, run: Option<(MemberId, MemberId)>, new: Option<Box<MemberSet>> },
    /// Seats of a body with a vote.
    Seats(Box<BodySeats>),
    /// Nobody votes any more.
    #[default]
    Dismissed,
}

/// The seats of a body with a vote.
#[derive(Clone, Debug, Default)]
pub(super) struct BodySeats {
    /// Those that were filled.
    pub(super) filled: SeatSet,
    /// Those that were vacant.
    pub(super) vacant: SeatSet,
    /// Those that the question is about.
    pub(super) concerned: SeatSet,
}

/// By what right somebody votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// Their own, as a member of the roll.
    Own,
    /// That of a seat.
    Of(SeatId),
}

impl Right {
    /// Returns the seat, where it is that of one.
    pub const fn seat(self) -> Option<SeatId> {
        match self {
            Self::Own => None,
            Self::Of(seat) => Some(seat),
        }
    }
}

impl Electorate {
    /// Returns how many may vote: those on the roll, or the seats that were filled.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Returns how many seats with a vote there were, vacant ones among them; of a roll those on it.
    pub fn seats(&self) -> u64 {
        self.seats
    }

    /// Returns the seats that vote, where a body's seats do, in the order of their numbers.
    pub(crate) fn seats_that_vote(&self) -> impl Iterator<Item = SeatId> + '_ {
        let seats = match &self.who {
            Who::Seats(seats) => Some(&seats.filled),
            Who::Members { .. } | Who::Dismissed => None,
        };
        seats.into_iter().flat_map(SeatSet::iter)
    }

    /// Returns how many seats have voted that were vacant when it opened (votes.5).
    pub(crate) fn filled_since(&self, voted: &Voted) -> u64 {
        match &self.who {
            Who::Seats(seats) if !seats.vacant.is_empty() => {
                let late = voted.seats().iter().filter(|seat| seats.vacant.contains(*seat)).count();
                u64::try_from(late).unwrap_or(u64::MAX)
            }
            Who::Members { .. } | Who::Seats(_) | Who::Dismissed => 0,
        }
    }

    /// Returns whether the question is about a member, who has no vote on it.
    pub(crate) fn excludes(&self, member: MemberId) -> bool {
        self.excluded == Some(member)
    }

    /// Returns by what right a member votes here who sits in these seats now, if by any.
    pub(crate) fn right_of(&self, member: MemberId, sits: impl IntoIterator<Item = SeatId>) -> Option<Right> {
        match &self.who {
            Who::Members { roll, run, new } => {
                let waits = new.as_ref().is_some_and(|new| new.contains(member));
                let stands = match run {
                    Some((first, last)) => (*first..=*last).contains(&member),
                    None => roll.contains(member),
                };
                (!waits && stands).then_some(Right::Own)
            }
            Who::Seats(seats) => sits.into_iter().find(|seat| seats.filled.contains(*seat)).map(Right::Of),
            Who::Dismissed => None,
        }
    }

    /// Takes out those on the roll who are new, and wait before they vote on such a question (roll.18).
    pub(crate) fn without(mut self, newcomers: MemberSet) -> Self {
        if let Who::Members { new, .. } = &mut self.who {
            self.size = self.size.saturating_sub(newcomers.len());
            self.seats = self.size;
            *new = Some(newcomers).filter(|new| !new.is_empty()).map(Box::new);
        }
        self
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
    seats: SeatSet,
}

impl Voted {
    /// Returns whether a member has voted.
    pub fn contains(&self, member: MemberId) -> bool {
        self.members.contains(member)
    }

    /// Returns whether the vote has been cast that somebody has by this right: by them, or by whoever sat in the seat
    /// before.
    pub(crate) fn is_cast(&self, right: Right) -> bool {
        matches!(right, Right::Of(seat) if self.seats.contains(seat))
    }

    /// Returns how many have voted.
    pub fn len(&self) -> u64 {
        self.members.len()
    }

    /// Returns whether nobody has voted.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Returns who has voted.
    pub fn members(&self) -> &MemberSet {
        &self.members
    }

    /// Returns the seats whose votes have been cast.
    pub fn seats(&self) -> &SeatSet {
        &self.seats
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

printed! { Electorate { who, excluded, size, seats } }
printed! { BodySeats { filled, vacant, concerned } }
printed! { Voted { members, seats } }

impl Printed for Right {
    fn print(&self, print: &mut Print) {
        self.seat().print(print);
    }
}

impl Printed for Who {
    fn print(&self, print: &mut Print) {
        match self {
            Self::Members { roll, run: _, new } => (roll, new).print(print), // the run follows from the roll
            Self::Seats(seats) => (1_u8, seats).print(print),
            Self::Dismissed => 2_u8.print(print),
        }
    }
}
