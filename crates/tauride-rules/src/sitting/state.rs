//! Sittings, and where everybody is.

use alloc::boxed::Box;
use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::ground::ids::{BodyId, MemberId, SeatId, SittingId};
use crate::ground::instant::Instant;
use crate::ground::tables::{Index, Table, taken_back};
use crate::ground::text::Text;
use crate::sitting::event::SittingEnd;
use crate::sitting::hall::Hall;
use crate::terms::SittingRule;
use crate::votes::cards::Cards;
use crate::votes::electorate::{Electorate, Right, Voted};

/// A sitting of a body.
#[derive(Clone, Debug)]
pub struct Sitting {
    /// The body.
    pub body: BodyId,
    /// How it is held: as the charter said when it was called.
    pub rule: Box<SittingRule>,
    /// Who called it, or demanded it first.
    pub caller: MemberId,
    /// Where.
    pub place: Text,
    /// What it is to deal with.
    pub agenda: Vec<Text>,
    /// When it opens, or opens again.
    pub opens: Instant,
    /// How often it has been postponed.
    pub postponed: u8,
    /// How far it has come.
    pub phase: Phase,
    /// Whether members of the body convened it themselves.
    pub convened: bool,
    /// When it is over at the latest, or the time in which it can be demanded or opened.
    pub until: Instant,
    /// When it was first opened.
    pub opened: Option<Instant>,
    /// How often the chair has interrupted it.
    pub interrupted: u8,
    /// Who may demand it, and who has; nothing where an officer called it, and when that is settled.
    pub demand: Option<Box<Demand>>,
    /// What those are worth who send delegates to the body, as it was when the sitting was called; nothing, where it never
    /// divides by cards, and when it is over (division.24).
    pub cards: Option<Box<Cards>>,
    /// Who is in the hall.
    pub hall: Hall,
}

/// How far a sitting has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Some members demand it.
    Demanded,
    /// It has been called, and has not been opened.
    Called,
    /// It is open.
    Open,
    /// It is interrupted.
    Interrupted {
        /// Since when.
        since: Instant,
        /// Until when, where the hall has said so.
        until: Option<Instant>,
    },
    /// It was adjourned, and opens again.
    Adjourned,
    /// It is over.
    Over(SittingEnd),
}

/// The demand for a sitting.
#[derive(Clone, Debug)]
pub struct Demand {
    /// Who may demand it.
    pub electors: Electorate,
    /// Who has.
    pub joined: Voted,
}

impl Sitting {
    /// Returns whether it is over.
    pub const fn is_over(&self) -> bool {
        matches!(self.phase, Phase::Over(_))
    }

    /// Returns whether people are in the hall: it is open, or interrupted.
    pub const fn is_held(&self) -> bool {
        matches!(self.phase, Phase::Open | Phase::Interrupted { .. })
    }

    /// Returns how many members of the body must demand it.
    pub fn needed(&self) -> u64 {
        self.demand.as_ref().map_or(0, |demand| self.rule.convened_by.needed_of(demand.electors.size()))
    }
}

/// All sittings, and where everybody is.
#[derive(Clone, Debug, Default)]
pub struct Sittings {
    all: Table<Sitting>,
    /// The sittings of each body that are not over.
    of_body: Index<BodyId, BTreeSet<SittingId>>,
    /// The sitting that each body holds now.
    held: Index<BodyId, SittingId>,
    /// The sitting in whose hall somebody is: a person is in one (sitting.12).
    whereabouts: Index<MemberId, SittingId>,
    /// Who votes for a seat in a hall: one person (sitting.13).
    voices: Index<(SeatId, SittingId), MemberId>,
    /// When each body last opened a sitting (answerability.24).
    met: Index<BodyId, Instant>,
}

taken_back! { Sittings { all, of_body, held, whereabouts, voices, met } }

impl Sittings {
    /// Returns a sitting.
    pub fn get(&self, id: SittingId) -> Option<&Sitting> {
        self.all.get(id.index()?)
    }

    /// Returns how many sittings were ever called or demanded.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Returns whether none ever was.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Returns all sittings, `H1` first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (SittingId, &Sitting)> {
        self.all.iter().enumerate().map(|(place, sitting)| (SittingId::at(place), sitting))
    }

    /// Returns the sittings of a body that are not over, the first one first.
    pub fn of(&self, body: BodyId) -> impl Iterator<Item = (SittingId, &Sitting)> {
        let ids = self.of_body.get(&body).into_iter().flatten();
        ids.filter_map(|id| Some((*id, self.get(*id)?)))
    }

    /// Returns all sittings that are not over.
    pub fn to_end(&self) -> impl Iterator<Item = (SittingId, &Sitting)> {
        self.of_body.values().flatten().filter_map(|id| Some((*id, self.get(*id)?)))
    }

    /// Returns the sitting that a body holds now.
    pub fn held_by(&self, body: BodyId) -> Option<SittingId> {
        self.held.get(&body).copied()
    }

    /// Returns when a body last opened a sitting.
    pub fn last_met(&self, body: BodyId) -> Option<Instant> {
        self.met.get(&body).copied()
    }

    /// Returns the sitting in whose hall somebody is.
    pub fn where_is(&self, member: MemberId) -> Option<SittingId> {
        self.whereabouts.get(&member).copied()
    }

    /// Returns who votes for a seat in the hall of a sitting.
    pub fn voice_of(&self, id: SittingId, seat: SeatId) -> Option<MemberId> {
        self.voices.get(&(seat, id)).copied()
    }

    /// Returns who votes for a seat in any hall: of its body, or of a section.
    pub fn voices_for(&self, seat: SeatId) -> impl Iterator<Item = MemberId> + '_ {
        self.voices.range((seat, SittingId(0))..=(seat, SittingId(u32::MAX))).map(|(_, member)| *member)
    }

    /// Returns whether everybody is found where they are, and every sitting under its body.
    pub(crate) fn agree(&self) -> bool {
        let there = |(member, id): (&MemberId, &SittingId)| {
            self.get(*id).is_some_and(|sitting| sitting.is_held() && sitting.hall.has(*member))
        };
        let votes = |((seat, id), member): (&(SeatId, SittingId), &MemberId)| {
            self.get(*id).is_some_and(|sitting| sitting.hall.right_of(*member) == Some(Right::Of(*seat)))
        };
        let sound = |(id, sitting): (SittingId, &Sitting)| {
            let listed = self.of_body.get(&sitting.body).is_some_and(|ids| ids.contains(&id));
            let held = self.held.get(&sitting.body) == Some(&id);
            let empty = sitting.is_held() || sitting.hall.is_empty();
            sitting.is_over() != listed && sitting.is_held() == held && empty && sitting.hall.is_sound()
        };
        let present: usize = self.all.iter().map(|sitting| sitting.hall.len()).fold(0, usize::saturating_add);
        present == self.whereabouts.len()
            && self.whereabouts.iter().all(there)
            && self.voices.iter().all(votes)
            && self.iter().all(sound)
    }

    pub(super) fn get_mut(&mut self, id: SittingId) -> Option<&mut Sitting> {
        self.all.get_mut(id.index()?)
    }

    pub(super) fn push(&mut self, sitting: Sitting) {
        self.of_body.entry(sitting.body).or_default().insert(SittingId::at(self.all.len()));
        self.all.push(sitting);
    }

    /// Notes that a body holds a sitting, with an empty hall.
    pub(super) fn hold(&mut self, id: SittingId, now: Instant) {
        if let Some(body) = self.get(id).map(|sitting| sitting.body) {
            self.held.insert(body, id);
            self.met.insert(body, now);
        }
    }

    /// Somebody comes into a hall, or has another right there than before.
    pub(super) fn enter(&mut self, id: SittingId, member: MemberId, right: Option<Right>) {
        let before = self.get_mut(id).and_then(|sitting| sitting.hall.enter(member, right));
        if let Some(seat) = before.and_then(Right::seat) {
            self.voices.remove(&(seat, id));
        }
        if let Some(seat) = right.and_then(Right::seat) {
            self.voices.insert((seat, id), member);
        }
        self.whereabouts.insert(member, id);
    }

    /// Somebody goes out of a hall.
    pub(super) fn leave(&mut self, id: SittingId, member: MemberId) {
        let right = self.get_mut(id).and_then(|sitting| sitting.hall.leave(member));
        if let Some(seat) = right.and_then(Right::seat) {
            self.voices.remove(&(seat, id));
        }
        self.whereabouts.remove(&member);
    }

    /// All go out of a hall: the sitting is not held any more.
    pub(super) fn clear(&mut self, id: SittingId) {
        let Some(sitting) = self.get_mut(id) else { return };
        let body = sitting.body;
        for (member, right) in sitting.hall.clear() {
            self.whereabouts.remove(&member);
            if let Some(seat) = right.and_then(Right::seat) {
                self.voices.remove(&(seat, id));
            }
        }
        if self.held.get(&body) == Some(&id) {
            self.held.remove(&body);
        }
    }

    /// A sitting is over.
    pub(super) fn over(&mut self, id: SittingId) {
        self.clear(id);
        let Some(body) = self.get(id).map(|sitting| sitting.body) else { return };
        if let Some(ids) = self.of_body.get_mut(&body) {
            ids.remove(&id);
            if ids.is_empty() {
                self.of_body.remove(&body);
            }
        }
    }
}
