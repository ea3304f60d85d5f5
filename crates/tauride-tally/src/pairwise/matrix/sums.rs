//! Adds up preferences: many ballots at a time, a row of candidates at a time.
//!
//! For each ballot every candidate gets a rank, the last for whoever is not ranked. A row of the matrix grows by one
//! wherever the rank of the other is greater. Four ballots are compared in one pass over the row, in lanes of 16 bits,
//! so that the row is loaded and stored once for four ballots and the compiler can compare eight candidates at once.

use alloc::vec;
use alloc::vec::Vec;

use crate::ballots::{Ballot, Ballots};

/// The rank of whoever is not ranked. Ranks stay below it: there are no more ranks than candidates.
const UNRANKED: i16 = i16::MAX;

/// Returns, row by row, how many ballots prefer the candidate of the row to the candidate of the column.
pub(super) fn preferences(ballots: &Ballots) -> Vec<u128> {
    let mut sums = Sums::new(ballots.candidates());
    for ballot in ballots.groups() {
        sums.add(ballot);
    }
    sums.finish()
}

struct Sums {
    candidates: usize,
    /// Sums that are complete.
    whole: Vec<u128>,
    /// What is to be added to them, never more than 65,535.
    part: Vec<u16>,
    /// How many more ballots the parts can hold.
    room: u16,
    /// Ballots that are to be added to the parts: their ranks, and how many they are.
    waiting: Vec<(Vec<i16>, u16)>,
    /// Rows of ranks that can be written over.
    spare: Vec<Vec<i16>>,
}

impl Sums {
    fn new(candidates: usize) -> Self {
        let cells = candidates.saturating_mul(candidates);
        let (whole, part) = (vec![0; cells], vec![0; cells]);
        Self { candidates, whole, part, room: u16::MAX, waiting: Vec::with_capacity(4), spare: Vec::new() }
    }

    fn add(&mut self, ballot: Ballot<'_>) {
        let mut ranks = self.spare.pop().unwrap_or_default();
        ranks.clear();
        ranks.resize(self.candidates, UNRANKED);
        // Empty ranks say nothing, so that there are no more ranks than candidates.
        for (marks, rank) in ballot.ranks().filter(|marks| !marks.is_empty()).zip(0_i16..) {
            for candidate in marks.iter().filter_map(|mark| mark.candidate()) {
                if let Some(own) = ranks.get_mut(candidate) {
                    *own = rank;
                }
            }
        }
        let Ok(count) = u16::try_from(ballot.count) else {
            self.add_many(&ranks, ballot.count);
            self.spare.push(ranks);
            return;
        };
        if self.room < count {
            self.flush();
        }
        self.room = self.room.saturating_sub(count);
        self.waiting.push((ranks, count));
        if self.waiting.len() == 4 {
            self.add_waiting();
        }
    }

    /// Adds more ballots of one kind than the parts can hold.
    fn add_many(&mut self, ranks: &[i16], count: u64) {
        for (row, own) in self.whole.chunks_exact_mut(self.candidates.max(1)).zip(ranks) {
            for (sum, other) in row.iter_mut().zip(ranks) {
                *sum = sum.wrapping_add(if other > own { u128::from(count) } else { 0 });
            }
        }
    }

    fn add_waiting(&mut self) {
        let rows = self.part.chunks_exact_mut(self.candidates.max(1));
        if let [a, b, c, d] = self.waiting.as_slice() {
            let of = [a.1, b.1, c.1, d.1];
            let (a, b, c, d) = (a.0.as_slice(), b.0.as_slice(), c.0.as_slice(), d.0.as_slice());
            for ((((row, own_a), own_b), own_c), own_d) in rows.zip(a).zip(b).zip(c).zip(d) {
                let own = [*own_a, *own_b, *own_c, *own_d];
                if own != [UNRANKED; 4] {
                    add_four(row, [a, b, c, d], own, of);
                }
            }
        } else {
            for (row, own) in rows.zip(0_usize..) {
                for (ranks, of) in &self.waiting {
                    let own = ranks.get(own).copied().unwrap_or(UNRANKED);
                    for (sum, other) in row.iter_mut().zip(ranks) {
                        *sum = sum.wrapping_add(if *other > own { *of } else { 0 });
                    }
                }
            }
        }
        self.spare.extend(self.waiting.drain(..).map(|(ranks, _)| ranks));
    }

    /// Adds the parts to the sums.
    fn flush(&mut self) {
        self.add_waiting();
        for (whole, part) in self.whole.iter_mut().zip(&mut self.part) {
            *whole = whole.wrapping_add(u128::from(core::mem::take(part)));
        }
        self.room = u16::MAX;
    }

    fn finish(mut self) -> Vec<u128> {
        self.flush();
        self.whole
    }
}

/// Adds four kinds of ballots to the row of a candidate whose own ranks on them these are.
#[inline]
fn add_four(row: &mut [u16], [a, b, c, d]: [&[i16]; 4], own: [i16; 4], of: [u16; 4]) {
    let [own_a, own_b, own_c, own_d] = own;
    let [of_a, of_b, of_c, of_d] = of;
    let more = |other: i16, own: i16, of: u16| if other > own { of } else { 0 };
    for ((((sum, in_a), in_b), in_c), in_d) in row.iter_mut().zip(a).zip(b).zip(c).zip(d) {
        let first = more(*in_a, own_a, of_a).wrapping_add(more(*in_b, own_b, of_b));
        let second = more(*in_c, own_c, of_c).wrapping_add(more(*in_d, own_d, of_d));
        *sum = sum.wrapping_add(first).wrapping_add(second);
    }
}
