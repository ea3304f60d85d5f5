//! Open petitions, and standing ballots.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use crate::ground::ids::{MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::members::MemberSet;
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
    places: Vec<Option<Box<Petition>>>,
    by: BTreeSet<(MemberId, SeatId)>,
}

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
    /// Returns whether two recalls go by one rule of the charter, whoever would follow.
    pub fn is_alike(self, other: Self) -> bool {
        core::mem::discriminant(&self) == core::mem::discriminant(&other)
    }
}

/// Recalls of one seat that failed.
#[derive(Clone, Debug, Default)]
pub struct Failed {
    /// When the last one of a kind failed that enough had asked for: all wait.
    pub last: BTreeMap<Means, Instant>,
    /// Others that failed: only those wait who had asked for them.
    pub few: Vec<FailedOfFew>,
}

/// A recall that failed, and who must wait for it.
#[derive(Clone, Debug)]
pub struct FailedOfFew {
    /// When it failed.
    pub at: Instant,
    /// By what it was asked for.
    pub means: Means,
    /// Who had asked for it.
    pub by: MemberSet,
}
