//! All matters, positions, instructions and claims, and how they are found.

use crate::ground::actor::Sender;
use crate::ground::ids::{DivisionId, MandateId, MatterId, MemberId, SeatId, UnitId};
use crate::ground::tables::{Index, Keys, Table, taken_back};
use crate::ground::text::Text;
use crate::position::state::{Claim, Compared, Instruction, Matter, Meaning, Position, Put, Stance, Tally};

/// All matters, positions, instructions and claims.
#[derive(Clone, Debug, Default)]
pub struct Positions {
    pub(super) matters: Table<Matter>,
    pub(super) words: Index<Text, MatterId>,
    pub(super) readings: Keys<(MatterId, MatterId)>,
    pub(super) taken: Index<(MatterId, Sender), Position>,
    pub(super) taken_by: Keys<(Sender, MatterId)>,
    pub(super) meanings: Index<Put, Meaning>,
    pub(super) put: Keys<(MatterId, Put)>,
    pub(super) instructed: Index<(SeatId, MatterId), Instruction>,
    pub(super) compared: Index<DivisionId, Compared>,
    pub(super) claims: Index<(MatterId, MemberId), Claim>,
}

taken_back! { Positions { matters, words, readings, taken, taken_by, meanings, put, instructed, compared, claims } }

impl Positions {
    /// Returns a matter.
    pub fn get(&self, id: MatterId) -> Option<&Matter> {
        self.matters.get(id.index()?)
    }

    /// Returns how many matters were ever raised.
    pub fn len(&self) -> usize {
        self.matters.len()
    }

    /// Returns whether none ever was.
    pub fn is_empty(&self) -> bool {
        self.matters.is_empty()
    }

    /// Returns all matters, `Q1` first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (MatterId, &Matter)> {
        self.matters.iter().enumerate().map(|(place, matter)| (MatterId::at(place), matter))
    }

    /// Returns the matter that was raised in these words.
    pub fn in_words(&self, text: &Text) -> Option<MatterId> {
        self.words.get(text).copied()
    }

    /// Returns the readings of a matter, in the order in which they were raised.
    pub fn readings(&self, of: MatterId) -> impl Iterator<Item = MatterId> + '_ {
        self.readings.range((of, MatterId(0))..=(of, MatterId(u32::MAX))).map(|(_, reading)| *reading)
    }

    /// Returns the position of an assembly on a matter.
    pub fn of(&self, matter: MatterId, of: Sender) -> Option<&Position> {
        self.taken.get(&(matter, of))
    }

    /// Returns the assemblies that have a position on a matter: units first, in the order of their numbers.
    pub fn on(&self, matter: MatterId) -> impl Iterator<Item = (Sender, &Position)> {
        let next = MatterId(matter.0.saturating_add(1));
        let (from, to) = ((matter, FIRST), (next, FIRST));
        self.taken.range(from..to).map(|((_, of), position)| (*of, position))
    }

    /// Returns the matters on which an assembly has a position.
    pub fn taken_by(&self, of: Sender) -> impl Iterator<Item = (MatterId, &Position)> {
        let all = self.taken_by.range((of, MatterId(0))..=(of, MatterId(u32::MAX)));
        all.filter_map(|(of, matter)| Some((*matter, self.of(*matter, *of)?)))
    }

    /// Returns what voting for something means that is put to a hall, as it was last noted.
    pub fn meaning(&self, on: Put) -> Option<&Meaning> {
        self.meanings.get(&on)
    }

    /// Returns everything that was put to halls of which it was noted what it means.
    pub(super) fn put(&self) -> impl Iterator<Item = Put> + '_ {
        self.meanings.keys().copied()
    }

    /// Returns what was put to halls on a matter.
    pub fn put_on(&self, matter: MatterId) -> impl Iterator<Item = Put> + '_ {
        let next = MatterId(matter.0.saturating_add(1));
        self.put.range((matter, FIRST_PUT)..(next, FIRST_PUT)).map(|(_, put)| *put)
    }

    /// Returns what the holder of a seat was last instructed on a matter, on whatever mandate.
    pub fn instruction(&self, seat: SeatId, matter: MatterId) -> Option<&Instruction> {
        self.instructed.get(&(seat, matter))
    }

    /// Returns what the holder of a seat is instructed on a mandate, matter by matter.
    pub fn instructions(&self, seat: SeatId, mandate: MandateId) -> impl Iterator<Item = (MatterId, &Instruction)> {
        let all = self.instructed.range((seat, MatterId(0))..=(seat, MatterId(u32::MAX)));
        let all = all.map(|((_, matter), instruction)| (*matter, instruction));
        all.filter(move |(_, instruction)| instruction.mandate == mandate)
    }

    /// Returns how a hall divided on a matter, beside what its delegates were instructed.
    pub fn compared(&self, division: DivisionId) -> Option<&Compared> {
        self.compared.get(&division)
    }

    /// Returns what is claimed about a matter, in the order of the members who claim it.
    pub fn claims(&self, matter: MatterId) -> impl Iterator<Item = (MemberId, &Claim)> {
        let all = self.claims.range((matter, MemberId(0))..=(matter, MemberId(u32::MAX)));
        all.map(|((_, by), claim)| (*by, claim))
    }

    /// Returns what a member claims about a matter.
    pub fn claim(&self, matter: MatterId, by: MemberId) -> Option<&Claim> {
        self.claims.get(&(matter, by))
    }

    /// Returns whether every matter counts the positions that are taken on it.
    pub(crate) fn agree(&self) -> bool {
        self.taken.len() == self.taken_by.len()
            && self.iter().all(|(id, matter)| {
                let (mut r#for, mut against) = (Tally::default(), Tally::default());
                for (of, position) in self.on(id) {
                    let tally = if position.stance == Stance::For { &mut r#for } else { &mut against };
                    tally.count(of, position, u32::saturating_add, u64::saturating_add);
                }
                (r#for, against) == (matter.r#for, matter.against)
            })
    }

    /// An assembly takes a position, and has no other any more.
    pub(super) fn take(&mut self, id: MatterId, of: Sender, position: Position) {
        self.drop_of(id, of);
        self.taken.insert((id, of), position);
        self.taken_by.insert((of, id));
        if let Some(matter) = id.index().and_then(|place| self.matters.get_mut(place)) {
            matter.side(position.stance).count(of, &position, u32::saturating_add, u64::saturating_add);
        }
    }

    /// An assembly has no position any more.
    pub(super) fn drop_of(&mut self, id: MatterId, of: Sender) {
        let Some(before) = self.taken.remove(&(id, of)) else { return };
        self.taken_by.remove(&(of, id));
        if let Some(matter) = id.index().and_then(|place| self.matters.get_mut(place)) {
            matter.side(before.stance).count(of, &before, u32::saturating_sub, u64::saturating_sub);
        }
    }
}

/// The first of all assemblies in their order.
const FIRST: Sender = Sender::Unit(UnitId(0));

/// The first of all that is put, in their order.
const FIRST_PUT: Put = Put::Motion(crate::ground::ids::MotionId(0));
