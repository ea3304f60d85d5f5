//! Units and the members on their rolls.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use crate::ground::ids::{BodyId, ConstituencyId, MemberId, UnitId};
use crate::ground::instant::Instant;
use crate::ground::members::{MemberSet, Roll};
use crate::ground::tables::{Index, Keys, Table, Whole, taken_back};
use crate::ground::text::Text;

/// Everyone, and where they belong.
#[derive(Clone, Debug, Default)]
pub struct Rolls {
    /// Units, `U1` first.
    pub units: Table<Unit>,
    /// For each kind of unit in the charter: its units by the likeness of their names.
    pub names: Whole<Vec<BTreeMap<Text, UnitId>>>,
    /// The first unit of each member, `M1` first, four bytes an elector; `U0` for whoever belongs to none.
    pub homes: Table<UnitId>,
    /// Further units of those who belong to several.
    pub further: Index<MemberId, Vec<UnitId>>,
    /// Which units have gone over into which (succession.16): whoever is noted as belonging to the first belongs to the second.
    pub(crate) merged: Index<UnitId, UnitId>,
    /// Whoever has left a roll: they may have voted there, and elsewhere again.
    pub parted: Whole<MemberSet>,
    /// Members who died.
    pub dead: Whole<MemberSet>,
    /// Who of them still holds what they held, as long as the record of their death may be a mistake (roll.21).
    pub died: Index<MemberId, Gone>,
    /// The same by the units on whose rolls they stood.
    pub(crate) died_in: Keys<(UnitId, MemberId)>,
    /// Who is struck off which rolls, as long as that may be contested: [`Unit::struck`] by the member.
    pub(crate) struck_off: Keys<(MemberId, UnitId)>,
    /// Who has asked to move, from where, and to where.
    pub moves: Index<MemberId, (UnitId, UnitId)>,
    /// Weights other than 1.
    pub weights: Index<(UnitId, MemberId), u32>,
}

/// A unit.
#[derive(Clone, Debug, Default)]
pub struct Unit {
    /// The place of its kind in the charter.
    pub kind: u16,
    /// Its name.
    pub name: Text,
    /// Those who may vote here now.
    pub electors: Roll,
    /// Those who wait until the roll is thawed.
    pub waiting: MemberSet,
    /// Why the roll is frozen, if it is.
    pub frozen: Option<Freeze>,
    /// When newcomers join though it is still frozen (roll.19).
    pub frozen_until: Option<Instant>,
    /// Who joined on which day, counted from 1970, as long as they wait, are counted as many, or have not been there
    /// for a year (roll.17, roll.18, charter.17).
    pub newcomers: BTreeMap<i64, MemberSet>,
    /// What one officer has attested and a second has not yet (roll.17).
    pub attested: Option<Attested>,
    /// Who was struck off, as long as that may be contested (roll.20).
    pub struck: BTreeMap<MemberId, Gone>,
    /// How many were struck off or recorded dead on which day, counted from 1970, within thirty days (roll.22).
    pub gone: BTreeMap<i64, u32>,
    /// Who was struck off wrongly: to strike them off again takes two officers (roll.20).
    pub contested: MemberSet,
    /// Figures declared for it, such as inhabitants.
    pub figures: BTreeMap<Text, u32>,
    /// The constituencies that its electors are.
    pub constituencies: Vec<ConstituencyId>,
    /// Its assembly.
    pub assembly: Option<BodyId>,
}

/// What one officer has attested, and a second must.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attested {
    /// The officer.
    pub by: MemberId,
    /// What.
    pub what: OnTheRoll,
}

/// A change of a roll that two officers attest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OnTheRoll {
    /// So many are enrolled.
    Enrol(u32),
    /// These are admitted.
    Admit(Vec<MemberId>),
    /// This member is struck off.
    Strike(MemberId),
    /// This member is received from this unit.
    Receive(MemberId, UnitId),
    /// This member is recorded dead.
    Death(MemberId),
}

/// How a member came off a roll by somebody else's word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// When.
    pub at: Instant,
    /// Until when seats stay with them.
    pub until: Instant,
    /// The units in which they waited and did not vote.
    pub waited: Vec<UnitId>,
    /// The weights that they had in the units where it was more than 1.
    pub weights: Vec<(UnitId, u32)>,
}

/// Why a roll is frozen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freeze {
    /// Whoever keeps the roll froze it, and thaws it.
    ByRegistrar,
    /// The unit elects; when it has elected, the roll thaws by itself.
    WhileElecting,
}

impl Unit {
    /// Returns whether a member stands on the roll, be it that they wait.
    pub fn has(&self, member: MemberId) -> bool {
        self.electors.contains(member) || self.waiting.contains(member)
    }
}

taken_back! { Rolls { units, names, homes, further, merged, parted, dead, died, died_in, struck_off, moves, weights } }

impl Rolls {
    /// Returns whether a member of this number was ever enrolled.
    pub fn knows(&self, member: MemberId) -> bool {
        member.index().is_some_and(|index| index < self.homes.len())
    }

    /// Returns how many members were ever enrolled.
    pub fn member_count(&self) -> usize {
        self.homes.len()
    }

    /// Returns the unit of a kind that has this name, or one that differs only in capitals or the forms of its signs.
    pub fn named(&self, kind: u16, name: &str) -> Option<UnitId> {
        self.names.get(usize::from(kind))?.get(&*tauride_names::likeness(name)).copied()
    }

    /// Returns a member's weight in a unit.
    pub fn weight(&self, unit: UnitId, member: MemberId) -> u32 {
        self.weights.get(&(unit, member)).copied().unwrap_or(1)
    }

    /// Returns the units on whose rolls, frozen or not, a member stands.
    pub fn units_of(&self, member: MemberId) -> impl Iterator<Item = UnitId> + '_ {
        // Where no unit has gone over into another, every unit of a member is noted once, and by its own number.
        let noted = self.noted(member).filter(|_| self.merged.is_empty());
        let found = if self.merged.is_empty() { Vec::new() } else { self.belonged_to(member) };
        noted.chain(found).filter(move |unit| {
            let unit = unit.index().and_then(|index| self.units.get(index));
            unit.is_some_and(|unit| unit.has(member))
        })
    }

    /// The units that are noted for a member, those among them that have gone over into another.
    fn noted(&self, member: MemberId) -> impl Iterator<Item = UnitId> + '_ {
        let home = member.index().and_then(|index| self.homes.get(index)).copied();
        let further = self.further.get(&member).map_or(&[][..], Vec::as_slice);
        home.into_iter().chain(further.iter().copied())
    }

    /// Returns the unit into which one has gone over, however often that went over in turn; the unit itself if it has not.
    pub fn now(&self, unit: UnitId) -> UnitId {
        let mut now = unit;
        while let Some(into) = self.merged.get(&now) {
            now = *into;
        }
        now
    }

    /// Returns the unit into which one has gone over.
    pub fn went_over(&self, unit: UnitId) -> Option<UnitId> {
        self.merged.get(&unit).copied()
    }

    /// Returns the rolls that a member is struck off, as long as that may be contested (roll.20).
    pub fn struck_off(&self, member: MemberId) -> impl Iterator<Item = (UnitId, &Gone)> {
        let units = self.struck_off.range((member, UnitId(0))..=(member, UnitId(u32::MAX)));
        units.filter_map(move |(_, id)| {
            let unit = id.index().and_then(|index| self.units.get(index))?;
            Some((*id, unit.struck.get(&member)?))
        })
    }

    /// Returns who of a unit's roll is recorded dead, as long as they still hold what they held (roll.21).
    pub fn died_in(&self, unit: UnitId) -> impl Iterator<Item = (MemberId, &Gone)> {
        let dead = self.died_in.range((unit, MemberId(0))..=(unit, MemberId(u32::MAX)));
        dead.filter_map(|(_, member)| Some((*member, self.died.get(member)?)))
    }

    /// Returns the units to which a member belonged last, whether or not they stand on the rolls.
    pub(crate) fn belonged_to(&self, member: MemberId) -> Vec<UnitId> {
        if self.merged.is_empty() {
            return self.noted(member).collect();
        }
        let mut seen = BTreeSet::new();
        self.noted(member).map(|unit| self.now(unit)).filter(|unit| seen.insert(*unit)).collect()
    }

    /// Enrols `count` new members, who get the next numbers, and makes `unit` their home.
    pub(crate) fn house(&mut self, unit: UnitId, count: u32) {
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        let total = self.homes.len().saturating_add(count);
        if self.homes.capacity() < total {
            // An eighth more each time, not twice as much: at full size the spare places would be hundreds of megabytes.
            self.homes.reserve_exact(count.max(self.homes.len() / 8));
        }
        self.homes.resize(total, unit);
    }

    /// Notes that a member belongs to a unit.
    pub(crate) fn join(&mut self, member: MemberId, unit: UnitId) {
        let home = member.index().and_then(|index| self.homes.get_mut(index));
        match home {
            Some(home) if home.index().is_none() => *home = unit,
            _ => self.further.entry(member).or_default().push(unit),
        }
    }

    /// Takes a member off the roll of a unit.
    pub(crate) fn part(&mut self, member: MemberId, unit: UnitId) {
        self.parted.insert(member);
        if let Some(unit) = unit.index().and_then(|index| self.units.get_mut(index)) {
            unit.electors.remove(member);
            unit.waiting.remove(member);
        }
        self.weights.remove(&(unit, member));
        if !self.merged.is_empty() {
            self.note_as_now(member);
        }
        let further = self.further.get_mut(&member);
        let home = member.index().and_then(|index| self.homes.get_mut(index));
        match (home, further) {
            (Some(home), further) if *home == unit => *home = further.and_then(Vec::pop).unwrap_or(UnitId(0)),
            (_, Some(further)) => further.retain(|other| *other != unit),
            (_, None) => {}
        }
        if self.further.get(&member).is_some_and(Vec::is_empty) {
            self.further.remove(&member);
        }
    }

    /// Notes a member's units anew, each once and by the number of what it has gone over into. That is done for whoever leaves one, and
    /// not for all when units go over: there may be hundreds of thousands of them.
    fn note_as_now(&mut self, member: MemberId) {
        let mut now = self.belonged_to(member).into_iter();
        let first = now.next();
        if let (Some(home), Some(first)) = (member.index().and_then(|index| self.homes.get_mut(index)), first) {
            *home = first;
        }
        let further: Vec<UnitId> = now.collect();
        if further.is_empty() {
            self.further.remove(&member);
        } else {
            self.further.insert(member, further);
        }
    }
}
