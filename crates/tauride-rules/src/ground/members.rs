//! Sets of members and of seats, small whoever is in them: a bit for each where they are near each other, and compressed where
//! they are not, so that a roll of neighbours costs a few bytes.

use alloc::sync::Arc;
use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};

use roaring::RoaringBitmap;

use crate::ground::bits::{Bits, SPAN};
use crate::ground::ids::{Dense, MemberId, SeatId};

/// A set of things that have dense numbers, in the order of these.
#[derive(Clone, Debug)]
pub struct IdSet<I>(Kept, PhantomData<I>);

/// How a set is kept. Which of the two says nothing about what is in it, and nobody outside can tell.
#[derive(Clone, Debug)]
enum Kept {
    Near(Bits),
    Wide(RoaringBitmap),
}

/// A set of members.
pub type MemberSet = IdSet<MemberId>;

/// A set of seats.
pub type SeatSet = IdSet<SeatId>;

impl<I> Default for IdSet<I> {
    fn default() -> Self {
        Self(Kept::Near(Bits::default()), PhantomData)
    }
}

impl<I: Dense> PartialEq for IdSet<I> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.numbers().eq(other.numbers())
    }
}

impl<I: Dense> IdSet<I> {
    /// Adds one; returns whether it was not in the set before.
    pub fn insert(&mut self, one: I) -> bool {
        if let Kept::Near(bits) = &mut self.0
            && let Some(is_new) = bits.insert(one.number())
        {
            return is_new;
        }
        let mut is_new = false;
        self.compressed(|wide| is_new = wide.insert(one.number()));
        if is_new {
            self.come_near();
        }
        is_new
    }

    /// Adds `count` that follow each other from `first` on.
    pub fn insert_run(&mut self, first: I, count: u32) {
        self.compressed(|wide| _ = wide.insert_range(first.number()..first.number().saturating_add(count)));
    }

    /// Adds all of another set.
    pub fn absorb(&mut self, others: Self) {
        match others.0 {
            Kept::Near(others) => others.iter().for_each(|number| _ = self.insert(I::numbered(number))),
            Kept::Wide(others) => self.compressed(|wide| *wide |= others),
        }
    }

    /// Keeps what is in another set too.
    pub fn keep(&mut self, others: &Self) {
        if let (Kept::Wide(wide), Kept::Wide(others)) = (&mut self.0, &others.0) {
            *wide &= others;
        } else {
            *self = self.iter().filter(|one| others.contains(*one)).collect();
        }
    }

    /// Removes all that are in another set.
    pub fn remove_all(&mut self, others: &Self) {
        if let (Kept::Wide(wide), Kept::Wide(others)) = (&mut self.0, &others.0) {
            *wide ^= &*wide & others;
        } else {
            *self = self.iter().filter(|one| !others.contains(*one)).collect();
        }
    }

    /// Removes one; returns whether it was in the set.
    pub fn remove(&mut self, one: I) -> bool {
        match &mut self.0 {
            Kept::Near(bits) => bits.remove(one.number()),
            Kept::Wide(wide) => wide.remove(one.number()),
        }
    }

    /// Returns whether one is in the set.
    pub fn contains(&self, one: I) -> bool {
        match &self.0 {
            Kept::Near(bits) => bits.contains(one.number()),
            Kept::Wide(wide) => wide.contains(one.number()),
        }
    }

    /// Returns how many are in the set.
    pub fn len(&self) -> u64 {
        match &self.0 {
            Kept::Near(bits) => u64::from(bits.len()),
            Kept::Wide(wide) => wide.len(),
        }
    }

    /// Returns whether the set is empty.
    pub fn is_empty(&self) -> bool {
        match &self.0 {
            Kept::Near(bits) => bits.len() == 0,
            Kept::Wide(wide) => wide.is_empty(),
        }
    }

    /// Returns all of the set in order.
    pub fn iter(&self) -> impl Iterator<Item = I> + '_ {
        self.numbers().map(I::numbered)
    }

    /// Returns those of the set that follow the first so many of it, in order.
    pub fn from_place(&self, place: u64) -> impl Iterator<Item = I> + '_ {
        let (near, wide) = match &self.0 {
            Kept::Near(bits) => (Some(bits.iter().skip(usize::try_from(place).unwrap_or(usize::MAX))), None),
            Kept::Wide(wide) => {
                let first = u32::try_from(place).ok().and_then(|place| wide.select(place));
                (None, first.map(|first| wide.range(first..)))
            }
        };
        near.into_iter().flatten().chain(wide.into_iter().flatten()).map(I::numbered)
    }

    /// Returns the first and the last, if all between them are in the set too.
    pub fn run(&self) -> Option<(I, I)> {
        let (first, last) = self.ends()?;
        let all = u64::from(last.saturating_sub(first)).saturating_add(1);
        (all == self.len()).then(|| (I::numbered(first), I::numbered(last)))
    }

    /// Packs runs of neighbours, so that a large roll enrolled in one entry costs almost nothing.
    pub fn pack(&mut self) {
        if let Kept::Wide(wide) = &mut self.0 {
            wide.optimize();
        }
    }

    fn numbers(&self) -> impl Iterator<Item = u32> + '_ {
        let (near, wide) = match &self.0 {
            Kept::Near(bits) => (Some(bits.iter()), None),
            Kept::Wide(wide) => (None, Some(wide.iter())),
        };
        near.into_iter().flatten().chain(wide.into_iter().flatten())
    }

    fn ends(&self) -> Option<(u32, u32)> {
        match &self.0 {
            Kept::Near(bits) => bits.ends(),
            Kept::Wide(wide) => wide.min().zip(wide.max()),
        }
    }

    /// Changes the set compressed, whatever it was.
    fn compressed(&mut self, change: impl FnOnce(&mut RoaringBitmap)) {
        match &mut self.0 {
            Kept::Wide(wide) => change(wide),
            Kept::Near(bits) => {
                let mut wide = bits.iter().collect();
                change(&mut wide);
                self.0 = Kept::Wide(wide);
            }
        }
    }

    /// Keeps a bit for each from now on, where there are enough by now who are near each other. Looked at when their number has
    /// doubled, so that it costs little.
    fn come_near(&mut self) {
        let Kept::Wide(wide) = &self.0 else { return };
        let Some(ends) = wide.min().zip(wide.max()).filter(|(first, last)| last.saturating_sub(*first) < SPAN) else {
            return;
        };
        if wide.len().is_power_of_two()
            && let Some(bits) = Bits::between(ends, wide.iter(), wide.len())
        {
            self.0 = Kept::Near(bits);
        }
    }
}

impl<I: Dense> FromIterator<I> for IdSet<I> {
    fn from_iter<T: IntoIterator<Item = I>>(all: T) -> Self {
        let mut set = Self::default();
        all.into_iter().for_each(|one| _ = set.insert(one));
        set
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
    use alloc::collections::BTreeSet;
    use alloc::vec::Vec;

    use proptest::prelude::*;

    use super::{Kept, MemberSet};
    use crate::ground::ids::MemberId;

    /// Numbers near each other, and far off: sets come near, and are parted again.
    fn number() -> impl Strategy<Value = u32> {
        prop_oneof![4 => 0..200_u32, 4 => 70_000..70_300_u32, 1 => 0..3_000_000_u32, 1 => Just(u32::MAX)]
    }

    proptest! {
        #[test]
        fn however_it_is_kept_it_is_the_same_set(steps in proptest::collection::vec((0..4_u8, number()), 0..400)) {
            let (mut set, mut plain) = (MemberSet::default(), BTreeSet::new());
            for (what, number) in steps {
                if what == 0 {
                    prop_assert_eq!(set.remove(MemberId(number)), plain.remove(&number));
                } else {
                    prop_assert_eq!(set.insert(MemberId(number)), plain.insert(number));
                }
                prop_assert_eq!(set.contains(MemberId(number)), plain.contains(&number));
                prop_assert_eq!(set.len(), u64::try_from(plain.len()).unwrap_or(u64::MAX));
            }
            prop_assert!(set.iter().map(|one| one.0).eq(plain.iter().copied()));
            let rebuilt: MemberSet = plain.iter().rev().copied().map(MemberId).collect();
            prop_assert_eq!(&rebuilt, &set);
            let ends = plain.first().zip(plain.last()).map(|(first, last)| (*first, *last));
            prop_assert_eq!(set.ends(), ends);
            let [mut both, mut all, mut rest] = [(); 3].map(|()| set.clone());
            let mut others = MemberSet::default();
            others.insert_run(MemberId(100), 70_050);
            both.keep(&others);
            rest.remove_all(&others);
            all.absorb(others);
            prop_assert!(both.iter().map(|one| one.0).eq(plain.iter().copied().filter(|one| (100..70_150).contains(one))));
            prop_assert!(rest.iter().map(|one| one.0).eq(plain.iter().copied().filter(|one| !(100..70_150).contains(one))));
            plain.extend(100..70_150);
            prop_assert!(all.iter().map(|one| one.0).eq(plain.iter().copied()));
        }
    }

    #[test]
    fn a_set_comes_near_once_there_are_enough() {
        let mut set = MemberSet::default();
        set.insert(MemberId(60_000));
        for number in 0..1_024 {
            set.insert(MemberId(number));
            assert_eq!(matches!(set.0, Kept::Near(_)), set.len() >= 512, "{number}");
        }
        set.insert(MemberId(70_000));
        assert!(matches!(set.0, Kept::Wide(_)) && set.contains(MemberId(60_000)) && set.len() == 1_026);
    }

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
