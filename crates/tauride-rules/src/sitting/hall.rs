//! Who is in the hall of a sitting, by what right, and what they are for.

use alloc::collections::{BTreeMap, BTreeSet};

use crate::ground::ids::MemberId;
use crate::ground::instant::Instant;
use crate::ground::members::MemberSet;
use crate::ground::print::{Print, Printed, printed};
use crate::ground::share::Share;
use crate::ground::text::Text;
use crate::votes::electorate::Right;

/// More of those in the hall than this close or adjourn a sitting (sitting.24).
const ENDED_BY: Share = Share::more_than(1, 2);

/// What somebody is for who would end a sitting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wish {
    /// Closing it.
    Close,
    /// Adjourning it to a time.
    Adjourn(Instant),
}

impl Wish {
    /// Returns to when the sitting would be adjourned; for closing, nothing.
    pub const fn to(self) -> Option<Instant> {
        match self {
            Self::Close => None,
            Self::Adjourn(to) => Some(to),
        }
    }
}

impl From<Option<Instant>> for Wish {
    fn from(to: Option<Instant>) -> Self {
        to.map_or(Self::Close, Self::Adjourn)
    }
}

impl Printed for Wish {
    fn print(&self, print: &mut Print) {
        self.to().print(print);
    }
}

/// The hall of a sitting.
#[derive(Clone, Debug, Default)]
pub struct Hall {
    /// Who is there; without a right to vote, with a voice.
    present: BTreeMap<MemberId, Option<Right>>,
    /// How many of them have a vote.
    votes: u64,
    /// Who has been there since the sitting was first opened.
    was_here: MemberSet,
    /// Since when they have been meeting.
    begun: Option<Instant>,
    /// Since when they have been at it: when the sitting was last opened or resumed.
    went_on: Option<Instant>,
    /// Who is in the chair.
    chair: Option<MemberId>,
    /// How many with a vote must be there.
    needed: u64,
    /// Whether as many are.
    pub(super) quorate: bool,
    /// What those are for who would end the sitting, and how many are for the same.
    wishes: BTreeMap<MemberId, Wish>,
    wished: BTreeMap<Wish, u64>,
    /// The same by their number: what most are for comes last.
    by_number: BTreeSet<(u64, Wish)>,
    /// Who will follow whom out.
    follows: BTreeMap<MemberId, MemberId>,
    followers: BTreeMap<MemberId, BTreeSet<MemberId>>,
    /// Members of the body who are said to be detained, and what is known of it.
    pub(super) detained: BTreeMap<MemberId, Text>,
    /// Who says that the sitting was closed by force, and by whom.
    forced: BTreeMap<MemberId, Text>,
    /// How many of them had a vote in the hall.
    driven: u64,
}

impl Hall {
    /// Returns whether somebody is there.
    pub fn has(&self, member: MemberId) -> bool {
        self.present.contains_key(&member)
    }

    /// Returns by what right somebody who is there votes.
    pub fn right_of(&self, member: MemberId) -> Option<Right> {
        self.present.get(&member).copied().flatten()
    }

    /// Returns who is there, in the order of their numbers, and by what right they vote.
    pub fn present(&self) -> impl Iterator<Item = (MemberId, Option<Right>)> {
        self.present.iter().map(|(member, right)| (*member, *right))
    }

    /// Returns how many are there.
    pub fn len(&self) -> usize {
        self.present.len()
    }

    /// Returns whether nobody is there.
    pub fn is_empty(&self) -> bool {
        self.present.is_empty()
    }

    /// Returns how many with a vote are there.
    pub const fn votes(&self) -> u64 {
        self.votes
    }

    /// Returns how many with a vote must be there.
    pub const fn needed(&self) -> u64 {
        self.needed
    }

    /// Returns whether enough with a vote are there.
    pub const fn is_quorate(&self) -> bool {
        self.votes >= self.needed
    }

    /// Returns since when they have been meeting: when the sitting was last opened.
    pub const fn begun(&self) -> Option<Instant> {
        self.begun
    }

    /// Returns since when something has gone on in the hall without an interruption that began at a time: since then, or since
    /// the sitting was last opened or resumed.
    pub fn without_a_break(&self, began: Instant) -> Instant {
        self.went_on.map_or(began, |went_on| began.max(went_on))
    }

    /// Returns who is in the chair.
    pub const fn chair(&self) -> Option<MemberId> {
        self.chair
    }

    /// Returns whether somebody has been there since the sitting was first opened.
    pub fn was_here(&self, member: MemberId) -> bool {
        self.was_here.contains(member)
    }

    /// Returns who is said to be detained, and what is known of it.
    pub fn detained(&self) -> impl Iterator<Item = (MemberId, &str)> {
        self.detained.iter().map(|(member, says)| (*member, &**says))
    }

    /// Returns who says that the sitting was closed by force, and by whom.
    pub fn forced(&self) -> impl Iterator<Item = (MemberId, &str)> {
        self.forced.iter().map(|(member, closed_by)| (*member, &**closed_by))
    }

    /// Returns whether somebody has said that the sitting was closed by force.
    pub fn has_reported(&self, member: MemberId) -> bool {
        self.forced.contains_key(&member)
    }

    /// Returns whether enough with a vote were there when that was last said.
    pub(crate) const fn was_quorate(&self) -> bool {
        self.quorate
    }

    /// Returns what somebody is for.
    pub fn wish_of(&self, member: MemberId) -> Option<Wish> {
        self.wishes.get(&member).copied()
    }

    /// Returns whom somebody will follow out.
    pub fn follows(&self, member: MemberId) -> Option<MemberId> {
        self.follows.get(&member).copied()
    }

    /// Returns who will follow somebody out.
    pub fn followers(&self, leader: MemberId) -> impl Iterator<Item = MemberId> + '_ {
        self.followers.get(&leader).into_iter().flatten().copied()
    }

    /// Returns how many are for the same, and how many must be.
    pub fn wished(&self, wish: Wish) -> (u64, u64) {
        (self.wished.get(&wish).copied().unwrap_or(0), ENDED_BY.needed_of(self.votes))
    }

    /// Returns what enough are for, if anything.
    pub(super) fn carried(&self) -> Option<Wish> {
        let enough = |count: u64| ENDED_BY.is_reached_by(count, self.votes);
        self.by_number.last().filter(|(count, _)| enough(*count)).map(|(_, wish)| *wish)
    }

    /// Returns whether more have been driven out than are left (sitting.26).
    pub(super) const fn is_driven_out(&self) -> bool {
        self.driven > self.votes
    }

    /// Returns whether what is counted is as many as there are.
    pub(crate) fn is_sound(&self) -> bool {
        let votes = self.present.values().flatten().count();
        let of_voters = self.wishes.iter().all(|(member, _)| self.right_of(*member).is_some());
        let counted: u64 = self.wished.values().fold(0, |sum, count| sum.saturating_add(*count));
        let numbered = self.wished.iter().all(|(wish, count)| self.by_number.contains(&(*count, *wish)))
            && self.wished.len() == self.by_number.len();
        let follow = self.follows.iter().all(|(member, leader)| {
            self.has(*member) && self.has(*leader) && self.followers.get(leader).is_some_and(|all| all.contains(member))
        });
        u64::try_from(votes) == Ok(self.votes)
            && u64::try_from(self.wishes.len()) == Ok(counted)
            && of_voters
            && numbered
            && follow
            && self.chair.is_none_or(|chair| self.has(chair))
            && self.present.keys().all(|member| self.was_here.contains(*member))
    }

    /// The sitting begins, in an empty hall.
    pub(super) fn begin(&mut self, needed: u64, now: Instant) {
        self.forced.clear();
        (self.begun, self.went_on) = (Some(now), Some(now));
        self.needed = needed;
    }

    /// Somebody comes in, or has another right than before, which is returned.
    pub(super) fn enter(&mut self, member: MemberId, right: Option<Right>) -> Option<Right> {
        let before = self.present.insert(member, right).flatten();
        self.votes = self.votes.saturating_sub(u64::from(before.is_some())).saturating_add(u64::from(right.is_some()));
        self.was_here.insert(member);
        self.detained.remove(&member);
        if right.is_none() {
            self.wish(member, None);
        }
        before
    }

    /// Somebody goes out; returns the right by which they voted.
    pub(super) fn leave(&mut self, member: MemberId) -> Option<Right> {
        self.wish(member, None);
        self.follow(member, None);
        for follower in self.followers.remove(&member).into_iter().flatten() {
            self.follows.remove(&follower);
        }
        if self.chair == Some(member) {
            self.chair = None;
        }
        let right = self.present.remove(&member).flatten();
        self.votes = self.votes.saturating_sub(u64::from(right.is_some()));
        right
    }

    /// Somebody says that the sitting was closed by force, and is not in the hall any more.
    pub(super) fn drive_out(&mut self, member: MemberId, closed_by: Text) {
        self.forced.insert(member, closed_by);
        self.driven = self.driven.saturating_add(u64::from(self.right_of(member).is_some()));
    }

    /// The sitting goes on after an interruption.
    pub(super) const fn go_on(&mut self, now: Instant) {
        self.went_on = Some(now);
    }

    pub(super) const fn take_chair(&mut self, chair: Option<MemberId>) {
        self.chair = chair;
    }

    /// Notes what somebody is for.
    pub(super) fn wish(&mut self, member: MemberId, wish: Option<Wish>) {
        let before = match wish {
            Some(wish) => self.wishes.insert(member, wish),
            None => self.wishes.remove(&member),
        };
        if let Some(before) = before {
            self.number(before, |count| count.saturating_sub(1));
        }
        if let Some(wish) = wish {
            self.number(wish, |count| count.saturating_add(1));
        }
    }

    fn number(&mut self, wish: Wish, change: impl Fn(u64) -> u64) {
        let before = self.wished.remove(&wish).unwrap_or(0);
        self.by_number.remove(&(before, wish));
        let count = change(before);
        if count > 0 {
            self.wished.insert(wish, count);
            self.by_number.insert((count, wish));
        }
    }

    /// Notes whom somebody will follow out.
    pub(super) fn follow(&mut self, member: MemberId, leader: Option<MemberId>) {
        if let Some(followers) = self.follows.remove(&member).and_then(|before| self.followers.get_mut(&before)) {
            followers.remove(&member);
        }
        if let Some(leader) = leader {
            self.follows.insert(member, leader);
            self.followers.entry(leader).or_default().insert(member);
        }
    }

    /// All go out; returns who was there.
    pub(super) fn clear(&mut self) -> BTreeMap<MemberId, Option<Right>> {
        let left = Self { was_here: core::mem::take(&mut self.was_here), needed: self.needed, ..Self::default() };
        let before = core::mem::replace(self, left);
        self.forced = before.forced;
        self.detained = before.detained;
        before.present
    }
}

printed! {
    Hall { present, was_here, begun, went_on, chair, needed, quorate, wishes, follows, detained, forced, driven }
        but { votes, wished, by_number, followers }
}
