//! The papers as Meek's count reads them: one rank after the other, as a number.
//!
//! A rank with one name is the number of the candidate. A rank with several names is a number beyond the candidates,
//! the same for all papers that name the same candidates there in the same order.

use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;

use super::Equal;
use crate::ballots::{Ballots, Mark};

/// Reads every paper from rank to rank.
#[derive(Clone, Debug)]
pub(super) struct Papers<'a> {
    ballots: &'a Ballots,
    /// Who is passed over.
    withdrawn: Vec<bool>,
    /// Whether a rank that names nobody, or several, ends the paper.
    stops: bool,
    /// For each group of equal papers, the next mark to read.
    next: Vec<u32>,
    /// The candidates of each rank with several names, as they are written.
    shared: Vec<Vec<usize>>,
    known: BTreeMap<Vec<usize>, u32>,
}

impl<'a> Papers<'a> {
    pub(super) fn new(ballots: &'a Ballots, withdrawn: &[usize], equal: Equal) -> Self {
        let mut passed_over = vec![false; ballots.candidates()];
        for candidate in withdrawn {
            passed_over.get_mut(*candidate).into_iter().for_each(|passed| *passed = true);
        }
        Self {
            ballots,
            withdrawn: passed_over,
            stops: equal == Equal::Stop,
            next: vec![0; ballots.groups().len()],
            shared: Vec::new(),
            known: BTreeMap::new(),
        }
    }

    /// Returns how many kinds of papers there are.
    pub(super) fn kinds(&self) -> usize {
        self.next.len()
    }

    /// Returns how many papers read as `kind`.
    pub(super) fn count(&self, kind: u32) -> u64 {
        self.ballots.group(index(kind)).map_or(0, |ballot| ballot.count)
    }

    /// Returns how many numbers for ranks there are so far.
    pub(super) fn numbers(&self) -> usize {
        self.withdrawn.len().saturating_add(self.shared.len())
    }

    /// Returns the candidates of a rank with several names; `None` if the number is a candidate's.
    pub(super) fn shared(&self, number: u32) -> Option<&[usize]> {
        let place = index(number).checked_sub(self.withdrawn.len())?;
        self.shared.get(place).map(Vec::as_slice)
    }

    /// Returns every rank with several names that was read so far.
    pub(super) fn all_shared(&self) -> &[Vec<usize>] {
        &self.shared
    }

    /// Returns the next rank of the papers of a kind, and goes on to the one after it; `None` at the end.
    pub(super) fn read(&mut self, kind: u32) -> Option<u32> {
        let marks = self.ballots.group(index(kind))?.marks;
        let mut at = index(*self.next.get(index(kind))?);
        let number = loop {
            let rest = marks.get(at..).unwrap_or_default();
            let (first, following) = rest.split_first()?;
            let length = following.iter().take_while(|mark| mark.is_same_rank()).count().saturating_add(1);
            let rank = rest.get(..length).unwrap_or_default();
            let unclear = length > 1 || *first == Mark::GAP;
            // Between whom a vote is shared is not known.
            if unclear && self.stops || rank == Mark::OVERVOTE {
                at = marks.len();
                break None;
            }
            at = at.saturating_add(length);
            if let Some(number) = self.number(rank) {
                break Some(number);
            }
        };
        if let Some(next) = self.next.get_mut(index(kind)) {
            *next = u32::try_from(at).unwrap_or(u32::MAX);
        }
        number
    }

    /// Returns the number of a rank; `None` if it names nobody who may be elected.
    fn number(&mut self, rank: &[Mark]) -> Option<u32> {
        let may_be_elected = |candidate: &usize| self.withdrawn.get(*candidate) == Some(&false);
        if let [only] = rank {
            return only.candidate().filter(may_be_elected).and_then(|candidate| u32::try_from(candidate).ok());
        }
        let names: Vec<usize> = rank.iter().filter_map(|mark| mark.candidate()).filter(may_be_elected).collect();
        match names.as_slice() {
            [] => None,
            [only] => u32::try_from(*only).ok(),
            _ => Some(self.known.get(&names).copied().unwrap_or_else(|| self.note(names))),
        }
    }

    /// Gives a rank with several names its number.
    fn note(&mut self, names: Vec<usize>) -> u32 {
        let number = u32::try_from(self.numbers()).unwrap_or(u32::MAX);
        self.known.insert(names.clone(), number);
        self.shared.push(names);
        number
    }
}

#[inline]
pub(super) fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
