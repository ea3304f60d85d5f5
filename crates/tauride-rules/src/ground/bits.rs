//! A set of numbers that lie close to each other, a bit for each: one look finds whether a number is in it.
//!
//! A compressed set looks for a number by halves, and a processor guesses wrongly at each half. Voters of one question, seats
//! of one body and members of one unit are near enough that a bit for each number between the first and the last of them takes
//! little more room, so that a vote costs as many looks at memory as there are sets that it is looked for in.

use alloc::vec;
use alloc::vec::Vec;
use core::iter;

/// Numbers in a word.
const WORD: u32 = u64::BITS;

/// Words that any set may take, and that each number adds to these.
const WORDS_OF_ANY: usize = 64;
const WORDS_OF_EACH: usize = 2;
/// Words at most, as many numbers as a container of a compressed set has.
const WORDS_AT_MOST: usize = 1024;

/// Numbers from the first to the last of a set at most.
pub(super) const SPAN: u32 = 65_536 - WORD;

/// Numbers between a first and a last one, a bit for each.
#[derive(Clone, Debug, Default)]
pub(super) struct Bits {
    words: Vec<u64>,
    /// The number of the first word, counted from that in which 0 lies.
    first: u32,
    count: u32,
}

/// Returns the word in which a number lies, and its bit there.
const fn place(number: u32) -> (u32, u64) {
    (number / WORD, 1 << (number % WORD))
}

/// Returns whether so many numbers may take so many words.
fn fits(words: usize, count: u32) -> bool {
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    words <= WORDS_AT_MOST && words <= WORDS_OF_ANY.saturating_add(count.saturating_mul(WORDS_OF_EACH))
}

impl Bits {
    /// Returns a set of so many numbers between two of them. Nothing where they lie too far from each other.
    pub(super) fn between(ends: (u32, u32), all: impl Iterator<Item = u32>, count: u64) -> Option<Self> {
        let ((first, _), (last, _)) = (place(ends.0), place(ends.1));
        let words = usize::try_from(last.saturating_sub(first)).unwrap_or(usize::MAX).saturating_add(1);
        if !fits(words, u32::try_from(count).unwrap_or(u32::MAX)) {
            return None;
        }
        let mut set = Self { words: vec![0; words], first, count: 0 };
        for number in all {
            set.set(number)?;
        }
        Some(set)
    }

    /// Returns how many numbers are in the set.
    pub(super) const fn len(&self) -> u32 {
        self.count
    }

    /// Returns whether a number is in the set.
    pub(super) fn contains(&self, number: u32) -> bool {
        let (word, bit) = place(number);
        self.words.get(self.at(word)).is_some_and(|word| word & bit != 0)
    }

    /// Adds a number; returns whether it was not in the set before. Nothing where it lies too far from the others: then the set
    /// is as it was.
    pub(super) fn insert(&mut self, number: u32) -> Option<bool> {
        let (word, _) = place(number);
        if self.at(word) >= self.words.len() || self.count == 0 {
            self.reach(word)?;
        }
        self.set(number)
    }

    /// Adds a number for which there is room.
    fn set(&mut self, number: u32) -> Option<bool> {
        let (word, bit) = place(number);
        let at = self.at(word);
        let word = self.words.get_mut(at)?;
        let is_new = *word & bit == 0;
        *word |= bit;
        self.count = self.count.saturating_add(u32::from(is_new));
        Some(is_new)
    }

    /// Makes room for a word. Nothing where that is too far from the others.
    #[cold]
    fn reach(&mut self, word: u32) -> Option<()> {
        if self.count == 0 {
            self.words.clear();
            self.first = word;
        }
        let far = |from: u32, to: u32| usize::try_from(to.saturating_sub(from)).unwrap_or(usize::MAX);
        let (before, after) = (far(word, self.first), far(self.first, word));
        let words = after.saturating_add(1).max(self.words.len()).saturating_add(before);
        if !fits(words, self.count.saturating_add(1)) {
            return None;
        }
        self.words.resize(words, 0);
        self.words.rotate_right(before);
        self.first = self.first.min(word);
        Some(())
    }

    /// Returns the place of a word. One that lies before the first has one that no set reaches.
    fn at(&self, word: u32) -> usize {
        usize::try_from(word.wrapping_sub(self.first)).unwrap_or(usize::MAX)
    }

    /// Removes a number; returns whether it was in the set.
    pub(super) fn remove(&mut self, number: u32) -> bool {
        let (word, bit) = place(number);
        let at = self.at(word);
        let Some(word) = self.words.get_mut(at).filter(|word| **word & bit != 0) else { return false };
        *word ^= bit;
        self.count = self.count.saturating_sub(1);
        true
    }

    /// Returns the first and the last number.
    pub(super) fn ends(&self) -> Option<(u32, u32)> {
        let number = |at: usize, bit: u32| {
            let word = self.first.saturating_add(u32::try_from(at).unwrap_or(u32::MAX));
            word.saturating_mul(WORD).saturating_add(bit)
        };
        let is_used = |word: &u64| *word != 0;
        let (first, last) = (self.words.iter().position(is_used)?, self.words.iter().rposition(is_used)?);
        let (low, high) = (self.words.get(first)?.trailing_zeros(), self.words.get(last)?.checked_ilog2()?);
        Some((number(first, low), number(last, high)))
    }

    /// Returns all numbers in rising order.
    pub(super) fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        let words = self.words.iter().zip(self.first..);
        words.flat_map(|(bits, word)| {
            let first = word.saturating_mul(WORD);
            let rest = |bits: &u64| Some(bits & bits.wrapping_sub(1));
            let each = iter::successors(Some(*bits), rest).take_while(|bits| *bits != 0);
            each.map(move |bits| first.saturating_add(bits.trailing_zeros()))
        })
    }
}
