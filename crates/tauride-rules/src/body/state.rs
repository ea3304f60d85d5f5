//! Bodies, their constituencies and seats.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;
use core::ops::Deref;

use crate::ground::actor::Sender;
use crate::ground::ids::{AgreementId, BodyId, ConstituencyId, ElectionId, MandateId, MemberId, SeatId, UnitId};
use crate::ground::instant::Instant;
use crate::ground::members::Roll;
use crate::ground::text::Text;

/// A body.
#[derive(Clone, Debug)]
pub struct Body {
    /// The place of its kind in the charter.
    pub kind: u16,
    /// Its name.
    pub name: Text,
    /// Those who send to it; for an assembly its unit, for an executive, office or section its council.
    pub senders: Vec<Sender>,
    /// Those who have agreed to send to it, and have not been admitted (body.20).
    pub agreed: BTreeSet<Sender>,
    /// Its constituencies.
    pub constituencies: Vec<ConstituencyId>,
    /// Those of them whose unit has gone over into another, with that and the place of their rule, until their seats are gone
    /// (succession.18).
    pub came: BTreeSet<(Sender, u16, ConstituencyId)>,
    /// The constituencies elsewhere whose electors its voting members are.
    pub sends_to: Vec<ConstituencyId>,
    /// The elections to its seats of the present round, the first one first.
    pub elections: Vec<ElectionId>,
    /// The general election by which it was last elected anew, or is (ballot.24).
    pub general: Option<Box<General>>,
    /// Filled seats with a vote.
    pub voting: u32,
    /// The most seats with a vote that were filled at a time since it was last elected (charter.6).
    pub most: u32,
    /// Seats with a vote, vacant ones among them.
    pub established: u32,
    /// Since when it has been seated; `None` until it is, and again when it is to be elected anew (body.16).
    pub seated: Option<Instant>,
    /// Whether it has ever been seated.
    pub was_seated: bool,
    /// When it ends unless ratified; `None` if it is not provisional.
    pub provisional_until: Option<Instant>,
    /// Whether it constituted itself.
    pub self_constituted: bool,
    /// The body that ratified it.
    pub ratified_by: Option<BodyId>,
    /// Whether it has ended.
    pub ended: bool,
}

impl Body {
    /// Returns the constituencies under a rule that came to a sender with units that went over into it (succession.18).
    pub(crate) fn brought(&self, from: Sender, rule: u16) -> impl Iterator<Item = ConstituencyId> + '_ {
        let of_rule = self.came.range((from, rule, ConstituencyId(0))..=(from, rule, ConstituencyId(u32::MAX)));
        of_rule.map(|(_, _, id)| *id)
    }
}

/// The elections by which a body is elected anew: their rolls are of one instant (ballot.24).
#[derive(Clone, Debug)]
pub struct General {
    /// When the first of them was called.
    pub since: Instant,
    /// When the rolls were taken.
    pub taken: Instant,
    /// The end of the term whose holders they succeed; `None` where they fill what is vacant.
    pub succeeds: Option<Instant>,
    /// The rolls as they were then; none that was formed later.
    pub rolls: BTreeMap<UnitId, Roll>,
    /// The constituencies that have elected.
    pub elected: BTreeSet<ConstituencyId>,
}

/// What a member has agreed to: to sit in a body that is about to constitute itself.
#[derive(Clone, Debug)]
pub struct Consent {
    /// Its kind.
    pub kind: Text,
    /// Its name.
    pub name: Text,
}

impl Consent {
    pub(crate) fn is_for(&self, kind: &str, name: &str) -> bool {
        &*self.kind == kind && &*self.name == name
    }
}

/// A constituency: a sender and the seats that it fills under one rule.
#[derive(Clone, Debug)]
pub struct Constituency {
    /// The body in which the seats are.
    pub body: BodyId,
    /// The place of the seat rule in the kind of body.
    pub rule: u16,
    /// Who fills the seats. The body itself for its offices.
    pub from: Sender,
    /// The seats, closed ones left out.
    pub seats: Seats,
    /// Alternates, the next one first.
    pub alternates: Vec<MemberId>,
    /// The election under way.
    pub election: Option<ElectionId>,
    /// The election by which seats were last filled: it knows the names of the alternates.
    pub last_election: Option<ElectionId>,
    /// The elections whose ballots are kept, the last one decided at the end.
    pub counted: Vec<ElectionId>,
    /// Those who are elected for a next term, until it begins.
    pub successors: Vec<Successors>,
    /// The last end of a term for which successors were elected, or could not be.
    pub succeeded: Option<Instant>,
    /// When a seat was first filled: what first terms are counted from (mandate.31).
    pub begun: Option<Instant>,
    /// The agreement under which the seats are reserved.
    pub agreement: Option<Text>,
    /// Its seats that stand on an agreement and go with it.
    pub on: Vec<StandsOn>,
    /// Who filled the seats before, where a unit has gone over into another: nobody follows in them (succession.18).
    pub was_of: Option<Sender>,
}

/// Seats that stand on an agreement: a run of them, as they were reserved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandsOn {
    /// The agreement.
    pub agreement: AgreementId,
    /// The first seat.
    pub first: SeatId,
    /// How many.
    pub count: u32,
}

/// Seats in rising order of their numbers.
///
/// Where many of them go one after the other, each goes at once: only those on the shorter side of it are moved.
#[derive(Clone, Debug, Default)]
pub struct Seats {
    all: Vec<SeatId>,
    /// How many at the beginning are gone.
    gone: usize,
}

impl Seats {
    /// Adds seats that were established after all others.
    pub(crate) fn extend(&mut self, seats: impl Iterator<Item = SeatId>) {
        self.all.extend(seats);
    }

    /// Takes a seat out that is gone.
    pub(crate) fn remove(&mut self, seat: SeatId) {
        let Ok(place) = self.binary_search(&seat) else { return };
        let at = self.gone.saturating_add(place);
        if place < self.len() / 2 {
            self.all.copy_within(self.gone..at, self.gone.saturating_add(1));
            self.gone = self.gone.saturating_add(1);
        } else {
            self.all.remove(at);
        }
        if self.gone > self.len() {
            self.all.drain(..self.gone);
            self.gone = 0;
        }
    }

    /// Takes out all seats that are gone.
    pub(crate) fn retain(&mut self, stays: impl Fn(SeatId) -> bool) {
        self.all.drain(..self.gone);
        self.gone = 0;
        self.all.retain(|seat| stays(*seat));
    }
}

impl Deref for Seats {
    type Target = [SeatId];

    fn deref(&self) -> &[SeatId] {
        self.all.get(self.gone..).unwrap_or_default()
    }
}

impl<'a> IntoIterator for &'a Seats {
    type Item = &'a SeatId;
    type IntoIter = core::slice::Iter<'a, SeatId>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Those who take the seats of a constituency when a term ends.
#[derive(Clone, Debug)]
pub struct Successors {
    /// The election.
    pub election: ElectionId,
    /// When the term ends.
    pub at: Instant,
    /// Who.
    pub elected: Vec<MemberId>,
    /// Their alternates, the next one first.
    pub alternates: Vec<MemberId>,
    /// Those of both who have given up what they were elected to.
    pub gone: BTreeSet<MemberId>,
}

/// A seat.
#[derive(Clone, Debug)]
pub struct Seat {
    /// Who fills it.
    pub constituency: ConstituencyId,
    /// When the term ends for which it was last elected; whoever follows in it serves the rest.
    pub term: Option<Instant>,
    /// The mandate on which it is held.
    pub holder: Option<MandateId>,
    /// The mandate on which it is held, or was last.
    pub latest: Option<MandateId>,
    /// Whether it goes when the mandate ends, the norm giving it no longer.
    pub last: bool,
    /// Whether it is gone.
    pub closed: bool,
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{SeatId, Seats};

    fn numbers(seats: &Seats) -> Vec<u32> {
        seats.iter().map(|seat| seat.0).collect()
    }

    #[test]
    fn seats_go_from_either_side_and_keep_their_order() {
        let mut seats = Seats::default();
        seats.extend((1..=9).map(SeatId));
        for (gone, left) in [
            (2, &[1, 3, 4, 5, 6, 7, 8, 9][..]),
            (2, &[1, 3, 4, 5, 6, 7, 8, 9]),
            (1, &[3, 4, 5, 6, 7, 8, 9]),
            (8, &[3, 4, 5, 6, 7, 9]),
            (4, &[3, 5, 6, 7, 9]),
            (3, &[5, 6, 7, 9]),
            (6, &[5, 7, 9]),
            (5, &[7, 9]),
            (9, &[7]),
        ] {
            seats.remove(SeatId(gone));
            assert_eq!(numbers(&seats), left, "without {gone}");
        }
        seats.extend((10..=14).map(SeatId));
        seats.retain(|seat| seat.0 % 2 == 0);
        assert_eq!(numbers(&seats), [10, 12, 14]);
        assert_eq!((seats.len(), seats.first()), (3, Some(&SeatId(10))));
        for seat in [10, 12, 14] {
            seats.remove(SeatId(seat));
        }
        assert!(seats.is_empty());
    }
}
