//! Defeats, how strong they are, and the strongest paths along them.

use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::Matrix;

/// How strong a defeat is: by its winning votes.
///
/// The stronger of two defeats is the one with more votes for it; of those with equally many, the one with fewer votes
/// against it. So says Schulze (the relation by winning votes), and so does the Debian constitution, A.5, paragraph 7,
/// number 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strength {
    /// How many ballots prefer the winner of the pair.
    pub votes_for: u128,
    /// How many prefer the loser: fewer.
    pub votes_against: u128,
}

impl Ord for Strength {
    fn cmp(&self, other: &Self) -> Ordering {
        self.votes_for.cmp(&other.votes_for).then(other.votes_against.cmp(&self.votes_against))
    }
}

impl PartialOrd for Strength {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The strongest paths between all candidates. A path goes from defeat to defeat, and is as strong as the weakest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paths {
    candidates: usize,
    /// Every strength that occurs, the weakest first.
    strengths: Vec<Strength>,
    /// For each pair the place of its defeat in the strengths, counted from 1; 0 where there is none.
    direct: Vec<u32>,
    /// Likewise of the strongest path.
    best: Vec<u32>,
}

/// Returns every defeat between those candidates: who defeats whom, and how strongly. In the order of the candidates.
pub(super) fn defeats<'a>(
    matrix: &'a Matrix,
    among: &'a [usize],
) -> impl Iterator<Item = (usize, usize, Strength)> + 'a {
    among.iter().flat_map(move |one| {
        let row = matrix.row(*one);
        among.iter().filter_map(move |other| {
            let (votes_for, votes_against) = (row.get(*other).copied()?, matrix.votes(*other, *one));
            (votes_for > votes_against).then_some((*one, *other, Strength { votes_for, votes_against }))
        })
    })
}

impl Paths {
    /// Finds the strongest paths between those candidates.
    pub(super) fn find(matrix: &Matrix, among: &[usize]) -> Self {
        let candidates = matrix.candidates();
        let mut strengths: Vec<Strength> = defeats(matrix, among).map(|(_, _, strength)| strength).collect();
        strengths.sort_unstable();
        strengths.dedup();
        let mut direct = vec![0; candidates.saturating_mul(candidates)];
        for (one, other, strength) in defeats(matrix, among) {
            let place = strengths.binary_search(&strength).map_or(0, |at| at.saturating_add(1));
            let cell = one.saturating_mul(candidates).saturating_add(other);
            if let Some(cell) = direct.get_mut(cell) {
                *cell = u32::try_from(place).unwrap_or(0);
            }
        }
        let best = strongest(&direct, candidates, strengths.len());
        Self { candidates, strengths, direct, best }
    }

    /// Returns how strong the strongest path from one to the other is; `None` if there is none.
    pub fn strength(&self, from: usize, to: usize) -> Option<Strength> {
        self.known(self.place(&self.best, from, to))
    }

    /// Returns how strongly one defeats the other; `None` if not at all.
    pub fn defeat(&self, one: usize, other: usize) -> Option<Strength> {
        self.known(self.place(&self.direct, one, other))
    }

    /// Returns whether the strongest path from the one to the other is stronger than the way back.
    #[inline]
    pub fn is_better(&self, one: usize, other: usize) -> bool {
        self.place(&self.best, one, other) > self.place(&self.best, other, one)
    }

    /// Returns one of the strongest paths, both ends included: of the shortest, the one over the lowest places. Empty if
    /// there is no path.
    pub fn path(&self, from: usize, to: usize) -> Vec<usize> {
        let least = self.place(&self.best, from, to);
        if least == 0 {
            return Vec::new();
        }
        // Step by step away from the beginning, along defeats that are strong enough.
        let mut before = vec![usize::MAX; self.candidates];
        let mut edge = vec![from];
        while !edge.is_empty() && before.get(to) == Some(&usize::MAX) {
            let mut next = Vec::new();
            for at in edge {
                for ((strength, seen), other) in self.row(at).iter().zip(&mut before).zip(0..) {
                    if *strength >= least && *seen == usize::MAX && other != from {
                        *seen = at;
                        next.push(other);
                    }
                }
            }
            edge = next;
        }
        let back = core::iter::successors(Some(to), |at| before.get(*at).copied().filter(|at| *at != usize::MAX));
        let mut path: Vec<usize> = back.collect();
        path.reverse();
        path
    }

    fn row(&self, from: usize) -> &[u32] {
        let start = from.saturating_mul(self.candidates);
        self.direct.get(start..start.saturating_add(self.candidates)).unwrap_or_default()
    }

    #[inline]
    fn place(&self, of: &[u32], from: usize, to: usize) -> u32 {
        let inside = to < self.candidates;
        let cell = from.saturating_mul(self.candidates).saturating_add(to);
        of.get(cell).copied().filter(|_| inside).unwrap_or(0)
    }

    fn known(&self, place: u32) -> Option<Strength> {
        let at = usize::try_from(place).ok()?.checked_sub(1)?;
        self.strengths.get(at).copied()
    }
}

/// Returns the places of the strongest paths from those of the defeats.
///
/// Only the order of the strengths matters, so that their places stand for them. As long as these fit into 16 bits, a
/// processor compares eight of them at once.
fn strongest(direct: &[u32], candidates: usize, most: usize) -> Vec<u32> {
    if i16::try_from(most).is_ok() {
        let mut cells: Vec<i16> = direct.iter().map(|place| i16::try_from(*place).unwrap_or(0)).collect();
        widen(&mut cells, candidates);
        cells.into_iter().map(|place| u32::try_from(place).unwrap_or(0)).collect()
    } else {
        let mut cells = direct.to_vec();
        widen(&mut cells, candidates);
        cells
    }
}

/// Replaces each cell by the strongest path, going over the first, the first two, the first three candidates and so on
/// (Floyd and Warshall).
fn widen<T: Copy + Ord + Default>(cells: &mut [T], candidates: usize) {
    let none = T::default();
    let width = candidates.max(1);
    let mut onward = Vec::with_capacity(width);
    for over in 0..candidates {
        onward.clear();
        onward.extend(cells.chunks_exact(width).nth(over).unwrap_or_default());
        for row in cells.chunks_exact_mut(width) {
            let to_there = row.get(over).copied().unwrap_or(none);
            if to_there == none {
                continue;
            }
            for (best, rest) in row.iter_mut().zip(&onward) {
                *best = (*best).max(to_there.min(*rest));
            }
        }
    }
    // Nobody is compared with themself.
    for (row, own) in cells.chunks_exact_mut(width).zip(0..) {
        if let Some(cell) = row.get_mut(own) {
            *cell = none;
        }
    }
}
