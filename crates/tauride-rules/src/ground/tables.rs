//! The tables of the state: what they were before can be had back, without a copy of them.
//!
//! While something is rehearsed each of them notes what it held before, wherever it is touched and nowhere else: rows that
//! change, keys that come and go. Otherwise a table is what it is made of, and asks once at each change whether it is to note
//! anything.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, btree_map};
use alloc::vec::Vec;
use core::fmt;
use core::ops::{Deref, DerefMut};
use core::slice;

use super::print::{Print, Printed};

/// What can be taken back.
pub(crate) trait TakenBack {
    /// Notes from now on what was before.
    fn note(&mut self);
    /// Has again what it had when it began to note, and notes nothing more.
    fn take_back(&mut self);
}

/// Takes back every table of a chapter that is named; one that is not does not compile.
macro_rules! taken_back {
    ($type:ident { $($table:ident),* $(,)? }) => {
        impl $crate::ground::tables::TakenBack for $type {
            fn note(&mut self) {
                let Self { $($table),* } = self;
                $($crate::ground::tables::TakenBack::note($table);)*
            }

            fn take_back(&mut self) {
                let Self { $($table),* } = self;
                $($crate::ground::tables::TakenBack::take_back($table);)*
            }
        }
    };
}

pub(crate) use taken_back;

/// Rows in the order of their numbers. None goes; what is added stands at the end.
#[derive(Clone)]
pub struct Table<T> {
    rows: Vec<T>,
    before: Option<Box<Rows<T>>>,
}

/// How many rows there were, and those of them that have changed since.
#[derive(Clone)]
struct Rows<T> {
    len: usize,
    changed: BTreeMap<usize, T>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), before: None }
    }
}

impl<T: Clone> Table<T> {
    pub(crate) fn get_mut(&mut self, place: usize) -> Option<&mut T> {
        let row = self.rows.get_mut(place)?;
        if let Some(before) = &mut self.before
            && place < before.len
        {
            before.changed.entry(place).or_insert_with(|| row.clone());
        }
        Some(row)
    }

    /// Returns all rows to be changed, each of which is noted.
    pub(crate) fn iter_mut(&mut self) -> slice::IterMut<'_, T> {
        if let Some(before) = &mut self.before {
            for (place, row) in self.rows.iter().take(before.len).enumerate() {
                before.changed.entry(place).or_insert_with(|| row.clone());
            }
        }
        self.rows.iter_mut()
    }

    pub(crate) fn push(&mut self, row: T) {
        self.rows.push(row);
    }

    pub(crate) fn capacity(&self) -> usize {
        self.rows.capacity()
    }

    pub(crate) fn reserve_exact(&mut self, more: usize) {
        self.rows.reserve_exact(more);
    }

    pub(crate) fn resize(&mut self, len: usize, row: T) {
        if len > self.rows.len() {
            self.rows.resize(len, row);
        }
    }

    pub(crate) fn resize_with(&mut self, len: usize, row: impl FnMut() -> T) {
        if len > self.rows.len() {
            self.rows.resize_with(len, row);
        }
    }
}

impl<T: Clone> Extend<T> for Table<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, rows: I) {
        self.rows.extend(rows);
    }
}

impl<T> Deref for Table<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.rows
    }
}

impl<'a, T> IntoIterator for &'a Table<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.iter()
    }
}

impl<'a, T: Clone> IntoIterator for &'a mut Table<T> {
    type Item = &'a mut T;
    type IntoIter = slice::IterMut<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

impl<T> TakenBack for Table<T> {
    fn note(&mut self) {
        self.before = Some(Box::new(Rows { len: self.rows.len(), changed: BTreeMap::new() }));
    }

    fn take_back(&mut self) {
        let Some(before) = self.before.take() else { return };
        self.rows.truncate(before.len);
        for (place, was) in before.changed {
            if let Some(row) = self.rows.get_mut(place) {
                *row = was;
            }
        }
    }
}

/// Things by their keys.
#[derive(Clone)]
pub struct Index<K, V> {
    all: BTreeMap<K, V>,
    /// What stood under the keys that have been touched; none where nothing did.
    before: Option<BTreeMap<K, Option<V>>>,
}

impl<K, V> Default for Index<K, V> {
    fn default() -> Self {
        Self { all: BTreeMap::new(), before: None }
    }
}

impl<K: Ord + Clone, V: Clone> Index<K, V> {
    fn touch(&mut self, key: &K) {
        if let Some(before) = &mut self.before
            && !before.contains_key(key)
        {
            before.insert(key.clone(), self.all.get(key).cloned());
        }
    }

    fn touch_all(&mut self) {
        if let Some(before) = &mut self.before {
            for (key, value) in &self.all {
                before.entry(key.clone()).or_insert_with(|| Some(value.clone()));
            }
        }
    }

    pub(crate) fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        self.touch(key);
        self.all.get_mut(key)
    }

    pub(crate) fn insert(&mut self, key: K, value: V) -> Option<V> {
        self.touch(&key);
        self.all.insert(key, value)
    }

    pub(crate) fn remove(&mut self, key: &K) -> Option<V> {
        self.touch(key);
        self.all.remove(key)
    }

    pub(crate) fn entry(&mut self, key: K) -> btree_map::Entry<'_, K, V> {
        self.touch(&key);
        self.all.entry(key)
    }

    /// Returns everything to be changed, each of which is noted.
    pub(crate) fn values_mut(&mut self) -> btree_map::ValuesMut<'_, K, V> {
        self.touch_all();
        self.all.values_mut()
    }
}

impl<K: Ord + Clone, V: Clone> Extend<(K, V)> for Index<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, all: I) {
        all.into_iter().for_each(|(key, value)| {
            self.insert(key, value);
        });
    }
}

impl<K, V> Deref for Index<K, V> {
    type Target = BTreeMap<K, V>;

    fn deref(&self) -> &BTreeMap<K, V> {
        &self.all
    }
}

impl<'a, K, V> IntoIterator for &'a Index<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = btree_map::Iter<'a, K, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.all.iter()
    }
}

impl<K: Ord, V> TakenBack for Index<K, V> {
    fn note(&mut self) {
        self.before = Some(BTreeMap::new());
    }

    fn take_back(&mut self) {
        for (key, was) in self.before.take().into_iter().flatten() {
            match was {
                Some(was) => self.all.insert(key, was),
                None => self.all.remove(&key),
            };
        }
    }
}

/// Keys in their order.
#[derive(Clone)]
pub(crate) struct Keys<K>(Index<K, ()>);

impl<K> Default for Keys<K> {
    fn default() -> Self {
        Self(Index::default())
    }
}

impl<K: Ord + Clone> Keys<K> {
    pub(crate) fn insert(&mut self, key: K) {
        self.0.insert(key, ());
    }

    pub(crate) fn remove(&mut self, key: &K) {
        self.0.remove(key);
    }

    pub(crate) fn contains(&self, key: &K) -> bool {
        self.0.contains_key(key)
    }

    pub(crate) fn iter(&self) -> btree_map::Keys<'_, K, ()> {
        self.0.keys()
    }

    pub(crate) fn range<R: core::ops::RangeBounds<K>>(&self, range: R) -> impl Iterator<Item = &K> {
        self.0.range(range).map(|(key, ())| key)
    }

    pub(crate) fn first(&self) -> Option<&K> {
        self.0.first_key_value().map(|(key, ())| key)
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<K: Ord> TakenBack for Keys<K> {
    fn note(&mut self) {
        self.0.note();
    }

    fn take_back(&mut self) {
        self.0.take_back();
    }
}

/// Something that is kept whole when it is first touched: a number, or what is small and seldom changes.
#[derive(Clone, Default)]
pub struct Whole<T> {
    now: T,
    /// Whether it is to be noted, and then what it was.
    before: Before<T>,
}

#[derive(Clone, Default)]
enum Before<T> {
    #[default]
    Unnoted,
    Untouched,
    Was(Box<T>),
}

impl<T> Deref for Whole<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.now
    }
}

impl<T: Clone> DerefMut for Whole<T> {
    fn deref_mut(&mut self) -> &mut T {
        if matches!(self.before, Before::Untouched) {
            self.before = Before::Was(Box::new(self.now.clone()));
        }
        &mut self.now
    }
}

impl<T> TakenBack for Whole<T> {
    fn note(&mut self) {
        self.before = Before::Untouched;
    }

    fn take_back(&mut self) {
        if let Before::Was(was) = core::mem::take(&mut self.before) {
            self.now = *was;
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Table<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.rows.fmt(f)
    }
}

impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for Index<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.all.fmt(f)
    }
}

impl<K: fmt::Debug> fmt::Debug for Keys<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl<T: fmt::Debug> fmt::Debug for Whole<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.now.fmt(f)
    }
}

impl<T: Printed> Printed for Table<T> {
    fn print(&self, print: &mut Print) {
        self.rows.print(print);
    }
}

impl<K: Printed, V: Printed> Printed for Index<K, V> {
    fn print(&self, print: &mut Print) {
        self.all.print(print);
    }
}

impl<T: Printed> Printed for Whole<T> {
    fn print(&self, print: &mut Print) {
        self.now.print(print);
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;
    use alloc::vec::Vec;

    use super::{Index, Keys, Table, TakenBack, Whole};

    #[test]
    fn rows_are_had_back() {
        let mut table = Table::default();
        table.extend([1, 2, 3]);
        table.note();
        *table.get_mut(1).unwrap() = 9;
        *table.get_mut(1).unwrap() = 8;
        table.push(4);
        *table.get_mut(3).unwrap() = 5;
        assert_eq!(&*table, [1, 8, 3, 5]);
        table.take_back();
        assert_eq!(&*table, [1, 2, 3]);
        // What is not noted stays.
        *table.get_mut(0).unwrap() = 7;
        table.take_back();
        table.note();
        table.iter_mut().for_each(|row| *row += 1);
        assert_eq!(&*table, [8, 3, 4]);
        table.take_back();
        assert_eq!(&*table, [7, 2, 3]);
    }

    #[test]
    fn keys_are_had_back() {
        let mut index = Index::default();
        index.extend([(1, vec![1]), (2, vec![2])]);
        index.note();
        index.entry(1).or_default().push(3);
        index.entry(4).or_default().push(4);
        index.remove(&2);
        index.insert(2, vec![9]);
        index.insert(5, vec![5]);
        index.remove(&5);
        assert_eq!(index.iter().map(|(key, all)| (*key, all.len())).collect::<Vec<_>>(), [(1, 2), (2, 1), (4, 1)]);
        index.values_mut().for_each(|all| all.push(0));
        index.take_back();
        assert_eq!(index.iter().collect::<Vec<_>>(), [(&1, &vec![1]), (&2, &vec![2])]);
        let mut keys = Keys::default();
        keys.insert(3);
        keys.note();
        keys.remove(&3);
        keys.insert(4);
        keys.take_back();
        assert_eq!(keys.iter().collect::<Vec<_>>(), [&3]);
    }

    #[test]
    fn what_is_whole_is_had_back() {
        let mut whole = Whole::default();
        *whole = 1;
        whole.note();
        assert_eq!(*whole, 1);
        *whole = 2;
        *whole = 3;
        whole.take_back();
        assert_eq!(*whole, 1);
    }
}
