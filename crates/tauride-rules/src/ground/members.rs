//! Sets of members and of seats, compressed: a roll of neighbours costs a few bytes, whoever they are.

use alloc::sync::Arc;
use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};

use roaring::RoaringBitmap;

use crate::ground::ids::{Dense, MemberId, SeatId};

/// A set of things that have dense numbers, in the order of these.
#[derive(Clone, Debug, PartialEq)]
pub struct IdSet<I>(RoaringBitmap, PhantomData<I>);

/// A set of members.
pub type MemberSet = IdSet<MemberId>;

/// A set of seats.
pub type SeatSet = IdSet<SeatId>;

impl<I> Default for IdSet<I> {
    fn default() -> Self {
        Self(RoaringBitmap::new(), PhantomData)
    }
}

impl<I: Dense> IdSet<I> {
    /// Adds one; returns whether it was not in the set before.
    pub fn insert(&mut self, one: I) -> bool {
        self.0.insert(one.number())
    }

    /// Adds `count` that follow each other from `first` on.
    pub fn insert_run(&mut self, first: I, count: u32) {
        self.0.insert_range(first.number()..first.number().saturating_add(count));
    }

    /// Adds all of another set.
    pub fn absorb(&mut self, others: Self) {
        self.0 |= others.0;
    }

    /// Keeps what is in another set too.
    pub fn keep(&mut self, others: &Self) {
        self.0 &= &others.0;
    }

    /// Removes one; returns whether it was in the set.
    pub fn remove(&mut self, one: I) -> bool {
        self.0.remove(one.number())
    }

    /// Returns whether one is in the set.
    pub fn contains(&self, one: I) -> bool {
        self.0.contains(one.number())
    }

    /// Returns how many are in the set.
    pub fn len(&self) -> u64 {
        self.0.len()
    }

    /// Returns whether the set is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns all of the set in order.
    pub fn iter(&self) -> impl Iterator<Item = I> + '_ {
        self.0.iter().map(I::numbered)
    }

    /// Returns those of the set that follow the first so many of it, in order.
    pub fn from_place(&self, place: u64) -> impl Iterator<Item = I> + '_ {
        let first = u32::try_from(place).ok().and_then(|place| self.0.select(place));
        let rest = first.map(|first| self.0.range(first..));
        rest.into_iter().flatten().map(I::numbered)
    }

    /// Returns the first and the last, if all between them are in the set too.
    pub fn run(&self) -> Option<(I, I)> {
        let (first, last) = (self.0.min()?, self.0.max()?);
        let all = u64::from(last.saturating_sub(first)).saturating_add(1);
        (all == self.0.len()).then(|| (I::numbered(first), I::numbered(last)))
    }

    /// Packs runs of neighbours, so that a large roll enrolled in one entry costs almost nothing.
    pub fn pack(&mut self) {
        self.0.optimize();
    }
}

impl<I: Dense> FromIterator<I> for IdSet<I> {
    fn from_iter<T: IntoIterator<Item = I>>(all: T) -> Self {
        Self(all.into_iter().map(I::number).collect(), PhantomData)
    }
}

/// A set of members that others may keep as it is now: whoever changes it then changes a copy.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Roll(Arc<MemberSet>);

impl Deref for Roll {
    type Target = MemberSet;

    fn deref(&self) -> &MemberSet {
        &self.0
    }
}

impl DerefMut for Roll {
    fn deref_mut(&mut self) -> &mut MemberSet {
        Arc::make_mut(&mut self.0)
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::MemberSet;
    use crate::ground::ids::MemberId;

    #[test]
    fn a_set_is_taken_up_at_any_place() {
        let all: Vec<MemberId> = [1, 2, 3, 70_000, 70_001, 4_000_000].map(MemberId).into();
        let set: MemberSet = all.iter().copied().collect();
        for place in 0..=all.len() {
            let rest: Vec<MemberId> = set.from_place(u64::try_from(place).unwrap_or(u64::MAX)).collect();
            assert_eq!(rest, all.get(place..).unwrap_or_default(), "{place}");
        }
        assert_eq!(set.from_place(u64::MAX).count(), 0);
    }
}
