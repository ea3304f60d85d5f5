//! Where the votes lie, and what moved since the last stage.

use alloc::vec::Vec;

use super::sheet::{Flow, Place, Stage, Step};

/// The votes of a count in which ballots move on. What leaves one place comes to another: the votes add up at every stage
/// to what they were at first.
#[derive(Debug)]
pub(super) struct Ledger {
    votes: Vec<u128>,
    exhausted: u128,
    rounding: u128,
    flows: Vec<Flow>,
}

impl Ledger {
    /// Begins with the ballots of each candidate, `one` being the units of a vote.
    pub(super) fn new(ballots: impl Iterator<Item = u128>, one: u128) -> Self {
        let votes = ballots.map(|ballots| ballots.saturating_mul(one)).collect();
        Self { votes, exhausted: 0, rounding: 0, flows: Vec::new() }
    }

    /// Returns the votes of each candidate.
    pub(super) fn votes(&self) -> &[u128] {
        &self.votes
    }

    pub(super) fn votes_of(&self, candidate: usize) -> u128 {
        self.votes.get(candidate).copied().unwrap_or(0)
    }

    /// Returns the votes that lie with somebody.
    pub(super) fn held(&self) -> u128 {
        self.votes.iter().fold(0, |sum, votes| sum.saturating_add(*votes))
    }

    /// Returns the votes that lie with nobody.
    pub(super) fn lost(&self) -> u128 {
        self.exhausted.saturating_add(self.rounding)
    }

    /// Moves votes of a candidate on, and writes it down unless nothing moves. `ballots` is how many carry them.
    pub(super) fn pass_on(&mut self, from: usize, to: Place, votes: u128, ballots: u128) {
        if votes == 0 && ballots == 0 {
            return;
        }
        if let Some(left) = self.votes.get_mut(from) {
            *left = left.saturating_sub(votes);
        }
        let receives = match to {
            Place::Candidate(candidate) => self.votes.get_mut(candidate),
            Place::Exhausted => Some(&mut self.exhausted),
            Place::Rounding => Some(&mut self.rounding),
        };
        if let Some(held) = receives {
            *held = held.saturating_add(votes);
        }
        self.flows.push(Flow { from: Place::Candidate(from), to, votes, ballots });
    }

    /// Returns the stage that ends here, before anything is decided at its end.
    pub(super) fn stage(&mut self, step: Step, quota: u128) -> Stage {
        Stage {
            step,
            quota,
            votes: self.votes.clone(),
            exhausted: self.exhausted,
            rounding: i128::try_from(self.rounding).unwrap_or(i128::MAX),
            flows: core::mem::take(&mut self.flows),
            rulings: Vec::new(),
        }
    }
}
