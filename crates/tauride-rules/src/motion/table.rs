//! All motions, and by what they are found.

use alloc::vec::Vec;

use crate::ground::ids::{BodyId, MemberId, MotionId, SittingId};
use crate::ground::print::Print;
use crate::ground::tables::{Index, Keys, Table, taken_back};
use crate::motion::state::{Floor, Motion, Stage};

/// All motions, and the floor of each sitting.
#[derive(Clone, Debug, Default)]
pub struct Motions {
    all: Table<Motion>,
    /// What stands on the paper of each sitting.
    papers: Keys<(SittingId, MotionId)>,
    /// How much each member has there.
    by: Index<(SittingId, MemberId), u32>,
    /// What has been submitted of amendments to a motion.
    on: Keys<(MotionId, MotionId)>,
    /// The floors of sittings that are not over.
    floors: Index<SittingId, Floor>,
    /// What was sent on, and to which bodies.
    sent: Keys<(MotionId, BodyId)>,
}

taken_back! { Motions { all, papers, by, on, floors, sent } }

impl Motions {
    /// Returns a motion.
    pub fn get(&self, id: MotionId) -> Option<&Motion> {
        self.all.get(id.index()?)
    }

    /// Returns how many there ever were.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Returns whether there never was one.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Returns all motions, `A1` first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (MotionId, &Motion)> {
        self.all.iter().enumerate().map(|(place, motion)| (MotionId::at(place), motion))
    }

    /// Returns what stands on the paper of a sitting, in the order of the numbers.
    pub fn on_paper(&self, sitting: SittingId) -> impl Iterator<Item = (MotionId, &Motion)> {
        let ids = self.papers.range((sitting, MotionId(0))..=(sitting, MotionId(u32::MAX)));
        ids.filter_map(|(_, id)| Some((*id, self.get(*id)?)))
    }

    /// Returns how much a member has on the paper of a sitting.
    pub fn by(&self, sitting: SittingId, member: MemberId) -> u32 {
        self.by.get(&(sitting, member)).copied().unwrap_or(0)
    }

    /// Returns the amendments to a motion that are not over.
    pub fn amendments(&self, motion: MotionId) -> impl Iterator<Item = (MotionId, &Motion)> {
        let ids = self.on.range((motion, MotionId(0))..=(motion, MotionId(u32::MAX)));
        ids.filter_map(|(_, id)| Some((*id, self.get(*id)?)))
    }

    /// Returns the amendments that would change the same words as one: both cannot be adopted as they are (motion.21).
    pub fn conflicts(&self, amendment: MotionId) -> impl Iterator<Item = (MotionId, &Motion)> {
        let own = self.get(amendment).and_then(|motion| Some((motion.on?, motion.change.as_ref()?.now.as_ref()?)));
        own.into_iter().flat_map(move |(on, own)| {
            let others = self.amendments(on).filter(move |(id, _)| *id != amendment);
            others.filter(move |(_, other)| {
                let now = other.change.as_ref().and_then(|change| change.now.as_ref());
                now.is_some_and(|other| other.conflicts(own))
            })
        })
    }

    /// Returns whether a body has been sent what was carried elsewhere.
    pub fn was_sent(&self, motion: MotionId, to: BodyId) -> bool {
        self.sent.contains(&(motion, to))
    }

    /// Returns the floor of a sitting, once it has been taken.
    pub fn floor(&self, sitting: SittingId) -> Option<&Floor> {
        self.floors.get(&sitting)
    }

    /// Returns all floors.
    pub fn floors(&self) -> impl Iterator<Item = (SittingId, &Floor)> {
        self.floors.iter().map(|(id, floor)| (*id, floor))
    }

    /// Returns what is not over on a paper or a floor, or waits elsewhere.
    pub fn under_way(&self) -> impl Iterator<Item = (MotionId, &Motion)> {
        self.iter().filter(|(_, motion)| !motion.is_over())
    }

    /// Returns whether every motion is found as far as it has come.
    pub(crate) fn agree(&self) -> bool {
        let found = |(id, motion): (MotionId, &Motion)| {
            let floor = self.floor(motion.sitting);
            let pending = floor.is_some_and(|floor| floor.stack.iter().any(|frame| frame.motion == id));
            let moved = floor.is_some_and(|floor| floor.moved.get(&motion.by) == Some(&id));
            let listed = self.papers.contains(&(motion.sitting, id));
            (listed == (motion.stage == Stage::OnPaper))
                && (pending == (motion.stage == Stage::Pending))
                && (moved == (motion.stage == Stage::Moved))
                && self.has_its_place(motion)
        };
        self.iter().all(found)
    }

    /// Returns whether what an amendment would change is in the text that it would change.
    fn has_its_place(&self, motion: &Motion) -> bool {
        let now = motion.change.as_ref().filter(|_| !motion.is_over()).and_then(|change| change.now.as_ref());
        let of = motion.on.and_then(|on| self.get(on));
        now.zip(of).is_none_or(|(now, of)| now.is_in(&of.text))
    }

    /// Prints what can still matter: of what is over, what a sitting that is held may take up again.
    pub(crate) fn print(&self, print: &mut Print) {
        let matters = |motion: &Motion| !motion.is_over() || self.floor(motion.sitting).is_some();
        for (id, motion) in self.iter().filter(|(_, motion)| matters(motion)) {
            print.written(&(id, motion));
        }
        self.floors().for_each(|floor| print.written(&floor));
        self.sent.iter().for_each(|sent| print.written(sent));
    }

    pub(super) fn get_mut(&mut self, id: MotionId) -> Option<&mut Motion> {
        self.all.get_mut(id.index()?)
    }

    pub(super) fn floor_mut(&mut self, sitting: SittingId) -> Option<&mut Floor> {
        self.floors.get_mut(&sitting)
    }

    pub(super) fn take_floor(&mut self, sitting: SittingId, floor: impl FnOnce() -> Floor) {
        if !self.floors.contains_key(&sitting) {
            self.floors.insert(sitting, floor());
        }
    }

    pub(super) fn close_floor(&mut self, sitting: SittingId) {
        self.floors.remove(&sitting);
    }

    /// Adds the copy of a motion that was sent to a body.
    pub(super) fn push_sent(&mut self, of: MotionId, to: BodyId, copy: Motion) {
        self.sent.insert((of, to));
        self.push(copy);
    }

    /// Adds a motion, at whatever stage.
    pub(super) fn push(&mut self, motion: Motion) -> MotionId {
        let id = MotionId::at(self.all.len());
        if let Some(on) = motion.on.filter(|_| motion.change.is_some()) {
            self.on.insert((on, id));
        }
        let stage = motion.stage;
        self.all.push(motion);
        if stage == Stage::OnPaper {
            self.listed(id);
        }
        id
    }

    /// Changes how far a motion has come.
    pub(super) fn come_to(&mut self, id: MotionId, stage: Stage) {
        let Some(motion) = self.get_mut(id) else { return };
        let before = core::mem::replace(&mut motion.stage, stage);
        let (sitting, by, on, counts) = (motion.sitting, motion.by, motion.on, !motion.of_the_meeting);
        if before == Stage::OnPaper && stage != Stage::OnPaper {
            self.papers.remove(&(sitting, id));
            if counts {
                self.count(sitting, by, |count| count.saturating_sub(1));
            }
        }
        if before != Stage::OnPaper && stage == Stage::OnPaper {
            self.listed(id);
        }
        if matches!(stage, Stage::Over(_))
            && let Some(on) = on
        {
            self.on.remove(&(on, id));
        }
    }

    fn listed(&mut self, id: MotionId) {
        let Some(motion) = self.get(id) else { return };
        let (sitting, by, counts) = (motion.sitting, motion.by, !motion.of_the_meeting);
        self.papers.insert((sitting, id));
        if counts {
            self.count(sitting, by, |count| count.saturating_add(1));
        }
    }

    fn count(&mut self, sitting: SittingId, by: MemberId, change: impl Fn(u32) -> u32) {
        let count = change(self.by.get(&(sitting, by)).copied().unwrap_or(0));
        if count == 0 {
            self.by.remove(&(sitting, by));
        } else {
            self.by.insert((sitting, by), count);
        }
    }

    /// Returns all that is on the paper of a sitting or pending there.
    pub(super) fn left_of(&self, sitting: SittingId) -> Vec<MotionId> {
        let papers = self.on_paper(sitting).map(|(id, _)| id);
        let floor = self.floor(sitting);
        let stack = floor.into_iter().flat_map(|floor| floor.stack.iter().map(|frame| frame.motion));
        let moved = floor.into_iter().flat_map(|floor| floor.moved.values().copied());
        papers.chain(stack).chain(moved).collect()
    }
}
