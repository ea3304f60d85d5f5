//! The table of divisions.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::division::crowds::Crowds;
use crate::division::state::{Division, Phase};
use crate::ground::ids::{DivisionId, MemberId, SittingId};
use crate::ground::print::Print;
use crate::ground::tables::{Index, Table, taken_back};

/// All divisions.
#[derive(Clone, Debug, Default)]
pub struct Divisions {
    all: Table<Division>,
    /// Those of each sitting on which the hall has not divided yet.
    waiting: Index<SittingId, BTreeSet<DivisionId>>,
    /// Those of them that nobody has to second.
    ready: Index<SittingId, BTreeSet<DivisionId>>,
    /// The one on which each sitting is dividing.
    open: Index<SittingId, DivisionId>,
    /// The question of each member that waits to be seconded in a sitting.
    put: Index<(SittingId, MemberId), DivisionId>,
    /// All of each sitting, in the order in which they were put.
    of: Index<SittingId, Vec<DivisionId>>,
    /// How many questions of each member under an item of a sitting came to nothing when the hall divided on them.
    in_vain: Index<(SittingId, u32, MemberId), u8>,
    /// What open crowds acclaimed.
    pub crowds: Crowds,
}

taken_back! { Divisions { all, waiting, ready, open, put, of, in_vain, crowds } }

impl Divisions {
    /// Returns a division.
    pub fn get(&self, id: DivisionId) -> Option<&Division> {
        self.all.get(id.index()?)
    }

    /// Returns how many questions were ever put.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Returns whether none ever was.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Returns all divisions, `D1` first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (DivisionId, &Division)> {
        self.all.iter().enumerate().map(|(place, division)| (DivisionId::at(place), division))
    }

    /// Returns all divisions of a sitting, the first one first.
    pub fn of(&self, sitting: SittingId) -> impl DoubleEndedIterator<Item = (DivisionId, &Division)> {
        let ids = self.of.get(&sitting).into_iter().flatten();
        ids.filter_map(|id| Some((*id, self.get(*id)?)))
    }

    /// Returns how many questions were put in a sitting.
    pub fn count_of(&self, sitting: SittingId) -> usize {
        self.of.get(&sitting).map_or(0, Vec::len)
    }

    /// Returns the division on which a sitting is dividing.
    pub fn open_in(&self, sitting: SittingId) -> Option<DivisionId> {
        self.open.get(&sitting).copied()
    }

    /// Returns all divisions on which a hall is dividing.
    pub fn dividing(&self) -> impl Iterator<Item = (DivisionId, &Division)> {
        self.open.values().filter_map(|id| Some((*id, self.get(*id)?)))
    }

    /// Returns the question of a member that waits to be seconded in a sitting.
    pub fn put_by(&self, sitting: SittingId, member: MemberId) -> Option<DivisionId> {
        self.put.get(&(sitting, member)).copied()
    }

    /// Returns how many questions of a member under an item of a sitting came to nothing when the hall divided on them.
    pub fn in_vain(&self, sitting: SittingId, item: u32, member: MemberId) -> u8 {
        self.in_vain.get(&(sitting, item, member)).copied().unwrap_or(0)
    }

    /// Prints how many questions of whom came to nothing in sittings that are not over.
    pub(crate) fn print_in_vain(&self, goes_on: impl Fn(SittingId) -> bool, print: &mut Print) {
        for (of, times) in self.in_vain.iter().filter(|((sitting, ..), _)| goes_on(*sitting)) {
            print.written(&(of, times));
        }
    }

    /// Returns the first question on which a sitting divides as soon as it is not dividing on another.
    pub(super) fn next_in(&self, sitting: SittingId) -> Option<DivisionId> {
        self.ready.get(&sitting)?.first().copied()
    }

    /// Returns the divisions of a sitting that are not over.
    pub(super) fn to_end(&self, sitting: SittingId) -> impl Iterator<Item = DivisionId> + '_ {
        self.open.get(&sitting).into_iter().chain(self.waiting.get(&sitting).into_iter().flatten()).copied()
    }

    /// Returns all divisions that are not over.
    pub(crate) fn under_way(&self) -> impl Iterator<Item = (DivisionId, &Division)> {
        let ids = self.waiting.values().flatten().chain(self.open.values());
        ids.filter_map(|id| Some((*id, self.get(*id)?)))
    }

    /// Returns whether every division is found as far as it has come.
    pub(crate) fn agree(&self) -> bool {
        self.iter().all(|(id, division)| {
            let sitting = division.sitting;
            let waits = self.waiting.get(&sitting).is_some_and(|ids| ids.contains(&id));
            let ready = self.ready.get(&sitting).is_some_and(|ids| ids.contains(&id));
            let put = self.put_by(sitting, division.by) == Some(id);
            let (waiting, seconded) = (division.is_waiting(), division.subject.is_to_be_seconded());
            let cards = division.cards.as_ref().is_none_or(|vote| vote.is_sound());
            let votes = u64::try_from(division.roll_call.len()) == Ok(division.voted.len());
            waits == waiting
                && ready == (waiting && !seconded)
                && put == (waiting && seconded)
                && (self.open_in(sitting) == Some(id)) == division.is_open()
                && division.count.given() == division.voted.len()
                && votes
                && cards
        })
    }

    pub(super) fn get_mut(&mut self, id: DivisionId) -> Option<&mut Division> {
        self.all.get_mut(id.index()?)
    }

    pub(super) fn push(&mut self, division: Division) {
        let (id, sitting) = (DivisionId::at(self.all.len()), division.sitting);
        self.waiting.entry(sitting).or_default().insert(id);
        if division.subject.is_to_be_seconded() {
            self.put.insert((sitting, division.by), id);
        } else {
            self.ready.entry(sitting).or_default().insert(id);
        }
        self.of.entry(sitting).or_default().push(id);
        self.all.push(division);
    }

    /// The hall divides on a question that waited.
    pub(super) fn open(&mut self, id: DivisionId) {
        self.waits_no_more(id);
        if let Some(sitting) = self.get(id).map(|division| division.sitting) {
            self.open.insert(sitting, id);
        }
    }

    /// A division is over, or its question will never be divided on.
    pub(super) fn over(&mut self, id: DivisionId, phase: Phase) {
        self.waits_no_more(id);
        let Some(division) = self.get_mut(id) else { return };
        let (sitting, by) = (division.sitting, division.by);
        division.phase = phase;
        let item = division.subject.item();
        let failed = item.filter(|_| division.is_decided() && !division.stands());
        if let Some(divided) = &mut division.divided {
            divided.electors.dismiss();
        }
        if let Some(item) = failed {
            let times = self.in_vain.entry((sitting, item, by)).or_default();
            *times = times.saturating_add(1);
        }
        if self.open_in(sitting) == Some(id) {
            self.open.remove(&sitting);
        }
    }

    fn waits_no_more(&mut self, id: DivisionId) {
        let Some((sitting, by)) = self.get(id).map(|division| (division.sitting, division.by)) else { return };
        for index in [&mut self.waiting, &mut self.ready] {
            if let Some(ids) = index.get_mut(&sitting) {
                ids.remove(&id);
                if ids.is_empty() {
                    index.remove(&sitting);
                }
            }
        }
        if self.put_by(sitting, by) == Some(id) {
            self.put.remove(&(sitting, by));
        }
    }
}
