//! Open petitions, and standing ballots.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, VecDeque};
use alloc::vec::Vec;

use crate::ground::ids::{MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::members::MemberSet;
use crate::ground::tables::{Keys, Table, taken_back};
use crate::votes::electorate::Electorate;

/// An open petition.
#[derive(Clone, Debug)]
pub struct Petition {
    /// Who signed.
    pub signed: MemberSet,
    /// Who may sign: the electors of the seat when the first signature was given.
    pub electors: Electorate,
    /// How many seats they filled together then.
    pub seats: u64,
    /// When the first signature was given.
    pub opened: Instant,
    /// When it lapses.
    pub until: Instant,
    /// Who signed first.
    pub by: MemberId,
}

/// Open petitions by seat: a place for each seat, so that a signature finds its petition at once.
#[derive(Clone, Debug, Default)]
pub struct Petitions {
    places: Table<Option<Box<Petition>>>,
    by: Keys<(MemberId, SeatId)>,
}

taken_back! { Petitions { places, by } }

impl Petitions {
    /// Returns the open petition against the holder of a seat.
    pub fn get(&self, seat: SeatId) -> Option<&Petition> {
        self.places.get(seat.index()?)?.as_deref()
    }

    /// Returns whether a petition against the holder of a seat is open.
    pub fn contains_key(&self, seat: SeatId) -> bool {
        self.get(seat).is_some()
    }

    /// Returns how many open petitions a member has begun.
    pub fn begun_by(&self, member: MemberId) -> u32 {
        let begun = self.by.range((member, SeatId(0))..=(member, SeatId(u32::MAX))).count();
        u32::try_from(begun).unwrap_or(u32::MAX)
    }

    /// Returns the open petitions in the order of their seats.
    pub fn iter(&self) -> impl Iterator<Item = (SeatId, &Petition)> {
        let places = self.places.iter().enumerate();
        places.filter_map(|(index, petition)| Some((SeatId::at(index), petition.as_deref()?)))
    }

    pub(crate) fn get_mut(&mut self, seat: SeatId) -> Option<&mut Petition> {
        self.places.get_mut(seat.index()?)?.as_deref_mut()
    }

    pub(crate) fn insert(&mut self, seat: SeatId, petition: Petition) {
        let Some(index) = seat.index() else { return };
        if self.places.len() <= index {
            self.places.resize_with(index.saturating_add(1), || None);
        }
        self.by.insert((petition.by, seat));
        if let Some(place) = self.places.get_mut(index) {
            *place = Some(Box::new(petition));
        }
    }

    pub(crate) fn remove(&mut self, seat: SeatId) -> Option<Petition> {
        let petition = self.places.get_mut(seat.index()?)?.take()?;
        self.by.remove(&(petition.by, seat));
        Some(*petition)
    }
}

/// The standing ballots of a constituency.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// Whom each elector holds up.
    pub ballots: BTreeMap<MemberId, MemberId>,
    /// How many hold each candidate up.
    pub support: BTreeMap<MemberId, u32>,
    /// The challenger who leads, the holder's seat, and when it is theirs.
    pub leading: Option<(MemberId, SeatId, Instant)>,
}

/// A petition that was full: the electors are being polled.
#[derive(Clone, Debug, Default)]
pub struct FullPetition {
    /// Who could sign it, and now votes.
    pub electors: Electorate,
    /// Who had asked for the recall: whoever began it, and those who signed.
    pub asked: MemberSet,
}

/// By what a recall was asked for. Each of them has a cool-down of its own: that few were for a hard way says nothing of an
/// easy one (recall.10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Means {
    /// By petition, with the poll that it opens.
    Petition,
    /// By a decision.
    Decision,
    /// By a decision on this successor.
    Successor(MemberId),
}

impl Means {
    /// Returns the way of the charter by which it goes, whoever would follow.
    pub const fn way(self) -> Way {
        match self {
            Self::Petition => Way::Petition,
            Self::Decision => Way::Decision,
            Self::Successor(_) => Way::Successor,
        }
    }
}

/// A way of recall that a charter may give.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// By petition.
    Petition,
    /// By a decision.
    Decision,
    /// By a decision on a successor.
    Successor,
}

/// Recalls of one seat that failed.
#[derive(Clone, Debug, Default)]
pub struct Failed {
    /// When the last one of a kind failed on which half of the electors had voted: all wait.
    pub last: BTreeMap<Means, Instant>,
    /// The members who each asked for one alone: only they wait.
    pub alone: Alone,
    /// When petitions failed, and who had asked for each: only they wait.
    pub together: Vec<(Instant, MemberSet)>,
}

impl Failed {
    /// Returns when recalls failed.
    pub(crate) fn instants(&self) -> impl Iterator<Item = Instant> + '_ {
        let alone = self.alone.iter().map(|(.., at)| at);
        self.last.values().copied().chain(alone).chain(self.together.iter().map(|(at, _)| *at))
    }
}

/// When recalls failed that one member had asked for alone.
#[derive(Clone, Debug, Default)]
pub struct Alone {
    last: BTreeMap<(MemberId, Way), Instant>,
    /// The same in the order of time.
    order: VecDeque<(Instant, MemberId, Way)>,
}

impl Alone {
    /// Returns when the last one failed that a member had asked for in this way.
    pub fn last(&self, member: MemberId, way: Way) -> Option<Instant> {
        self.last.get(&(member, way)).copied()
    }

    /// Returns when recalls failed, in the order of those who had asked for them.
    pub fn iter(&self) -> impl Iterator<Item = (MemberId, Way, Instant)> + '_ {
        self.last.iter().map(|((member, way), at)| (*member, *way, *at))
    }

    pub(super) fn note(&mut self, at: Instant, member: MemberId, way: Way) {
        self.last.insert((member, way), at);
        self.order.push_back((at, member, way));
    }

    /// Lets go of those for whom nobody waits any more, the oldest first.
    pub(super) fn forget(&mut self, waits: impl Fn(Instant) -> bool) {
        while let Some((at, member, way)) = self.order.pop_front_if(|(at, ..)| !waits(*at)) {
            if self.last(member, way) == Some(at) {
                self.last.remove(&(member, way));
            }
        }
    }
}
