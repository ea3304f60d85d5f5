//! Sets of members, compressed: a roll of neighbours costs a few bytes, whoever they are.

use roaring::RoaringBitmap;

use crate::ground::ids::MemberId;

/// A set of members in order of their numbers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemberSet(RoaringBitmap);

impl MemberSet {
    /// Adds a member; returns whether they were not in it before.
    pub fn insert(&mut self, member: MemberId) -> bool {
        self.0.insert(member.0)
    }

    /// Adds `count` members that follow each other from `first` on.
    pub fn insert_run(&mut self, first: MemberId, count: u32) {
        self.0.insert_range(first.0..first.0.saturating_add(count));
    }

    /// Adds all members of another set.
    pub fn absorb(&mut self, others: Self) {
        self.0 |= others.0;
    }

    /// Removes a member; returns whether they were in it.
    pub fn remove(&mut self, member: MemberId) -> bool {
        self.0.remove(member.0)
    }

    /// Returns whether the member is in the set.
    pub fn contains(&self, member: MemberId) -> bool {
        self.0.contains(member.0)
    }

    /// Returns how many members are in the set.
    pub fn len(&self) -> u64 {
        self.0.len()
    }

    /// Returns whether nobody is in the set.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the members in order.
    pub fn iter(&self) -> impl Iterator<Item = MemberId> + '_ {
        self.0.iter().map(MemberId)
    }

    /// Returns a packed copy.
    #[must_use]
    pub fn packed(&self) -> Self {
        let mut copy = self.clone();
        copy.pack();
        copy
    }

    /// Packs runs of neighbours, so that a large roll enrolled in one entry costs almost nothing.
    pub fn pack(&mut self) {
        self.0.optimize();
    }
}

impl FromIterator<MemberId> for MemberSet {
    fn from_iter<I: IntoIterator<Item = MemberId>>(members: I) -> Self {
        Self(members.into_iter().map(|member| member.0).collect())
    }
}
