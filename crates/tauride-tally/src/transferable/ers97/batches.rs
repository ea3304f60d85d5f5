//! The voting papers in the batches in which they came.

use alloc::vec;
use alloc::vec::Vec;

use crate::ballots::{Ballots, Mark};
use crate::constraints::Standing;

/// Papers that read the same, and how far they have been read.
#[derive(Clone, Copy, Debug)]
struct Papers {
    /// The number of the group in the ballots.
    group: usize,
    /// The mark after the one for which they lie where they are.
    next: usize,
}

/// All papers of one value that came in one transfer. 6.1.
#[derive(Clone, Debug, Default)]
pub(super) struct Batch {
    /// What each paper is worth, in units.
    pub(super) value: u128,
    /// How many papers they are.
    pub(super) papers: u128,
    groups: Vec<Papers>,
}

/// Papers sorted by their next available preference.
#[derive(Clone, Debug)]
pub(super) struct Sorted {
    /// For each candidate, the papers on which they come next.
    to: Vec<Batch>,
    /// How many papers name nobody further.
    pub(super) not_transferable: u128,
}

/// The papers of every candidate, in the order in which the batches came.
#[derive(Clone, Debug)]
pub(super) struct Piles<'a> {
    ballots: &'a Ballots,
    piles: Vec<Vec<Batch>>,
}

impl<'a> Piles<'a> {
    /// Gives every paper to its first preference, at the value of `one`. Papers whose first preference is uncertain lie
    /// nowhere: they are invalid. 5.1.2 to 5.1.4 and 6.9.
    pub(super) fn first_preferences(ballots: &'a Ballots, standing: &[Standing], one: u128) -> Self {
        let mut piles = Self { ballots, piles: vec![Vec::new(); ballots.candidates()] };
        let groups = (0..ballots.groups().len()).map(|group| Papers { group, next: 0 }).collect();
        let mut sorted = piles.sort(&[&Batch { value: one, papers: 0, groups }], standing);
        for candidate in 0..ballots.candidates() {
            piles.give(&mut sorted, candidate, one);
        }
        piles
    }

    /// Returns how many papers lie with a candidate.
    pub(super) fn papers_of(&self, candidate: usize) -> u128 {
        self.batches(candidate).iter().fold(0, |sum, batch| sum.saturating_add(batch.papers))
    }

    /// Takes the batch that came last. 5.3.1 and 5.3.2.
    pub(super) fn take_last(&mut self, candidate: usize) -> Option<Batch> {
        self.piles.get_mut(candidate)?.pop()
    }

    /// Takes all papers of one value.
    pub(super) fn take_value(&mut self, candidate: usize, value: u128) -> Vec<Batch> {
        let Some(pile) = self.piles.get_mut(candidate) else { return Vec::new() };
        let (taken, left) = core::mem::take(pile).into_iter().partition(|batch| batch.value == value);
        *pile = left;
        taken
    }

    /// Returns the values of the papers of some candidates, each once, the highest first. 5.4.1.
    pub(super) fn values(&self, candidates: &[usize]) -> Vec<u128> {
        let batches = candidates.iter().flat_map(|candidate| self.batches(*candidate));
        let mut values: Vec<u128> = batches.map(|batch| batch.value).collect();
        values.sort_unstable_by_key(|value| core::cmp::Reverse(*value));
        values.dedup();
        values
    }

    /// Sorts papers by their next available preferences for those in the count. 5.3.3 and 5.4.2.
    pub(super) fn sort(&self, batches: &[&Batch], standing: &[Standing]) -> Sorted {
        let mut sorted = Sorted { to: vec![Batch::default(); standing.len()], not_transferable: 0 };
        for papers in batches.iter().flat_map(|batch| &batch.groups) {
            let Some(ballot) = self.ballots.group(papers.group) else { continue };
            let count = u128::from(ballot.count);
            let available = next_available(ballot.marks, papers.next, standing);
            let batch = available.and_then(|(candidate, next)| Some((sorted.to.get_mut(candidate)?, next)));
            let Some((batch, next)) = batch else {
                sorted.not_transferable = sorted.not_transferable.saturating_add(count);
                continue;
            };
            batch.papers = batch.papers.saturating_add(count);
            batch.groups.push(Papers { next, ..*papers });
        }
        sorted
    }

    /// Lays the sorted papers of a candidate on their pile as one batch, and returns how many they are.
    pub(super) fn give(&mut self, sorted: &mut Sorted, candidate: usize, value: u128) -> u128 {
        let Some(batch) = sorted.to.get_mut(candidate).map(core::mem::take) else { return 0 };
        let papers = batch.papers;
        if let Some(pile) = self.piles.get_mut(candidate).filter(|_| papers > 0) {
            pile.push(Batch { value, ..batch });
        }
        papers
    }

    fn batches(&self, candidate: usize) -> &[Batch] {
        self.piles.get(candidate).map_or(&[], Vec::as_slice)
    }
}

impl Sorted {
    /// Returns how many papers go on.
    pub(super) fn transferable(&self) -> u128 {
        self.to.iter().fold(0, |sum, batch| sum.saturating_add(batch.papers))
    }

    /// Adds the papers that were sorted from another pile, so that all of one transfer are one batch.
    pub(super) fn add(&mut self, other: Self) {
        for (batch, more) in self.to.iter_mut().zip(other.to) {
            batch.papers = batch.papers.saturating_add(more.papers);
            batch.groups.extend(more.groups);
        }
        self.not_transferable = self.not_transferable.saturating_add(other.not_transferable);
    }

    /// Returns how many papers go to each candidate.
    pub(super) fn each(&self) -> impl Iterator<Item = (usize, u128)> + '_ {
        self.to.iter().map(|batch| batch.papers).enumerate()
    }
}

/// Returns the next candidate in the count whom a paper names from a mark on, and the mark after that. 6.10: whoever is
/// elected or excluded is passed over, and a rank with several names ends the paper if one of them is in the count.
fn next_available(marks: &[Mark], from: usize, standing: &[Standing]) -> Option<(usize, usize)> {
    let in_count =
        |mark: &Mark| mark.candidate().filter(|candidate| standing.get(*candidate) == Some(&Standing::Continuing));
    let mut at = from;
    for rank in marks.get(from..)?.chunk_by(|_, next| next.is_same_rank()) {
        if rank == Mark::OVERVOTE {
            return None;
        }
        at = at.saturating_add(rank.len());
        if let Some(candidate) = rank.iter().find_map(in_count) {
            return (rank.len() == 1).then_some((candidate, at));
        }
    }
    None
}
