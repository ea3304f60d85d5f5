//! The sheet of every plain method.

use alloc::vec::Vec;

/// How votes come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// A ballot chooses one. For several seats also called the single non-transferable vote.
    Plurality,
    /// A ballot chooses as many as there are seats.
    Block,
    /// A ballot chooses so many, fewer than there are seats.
    Limited {
        /// How many at most.
        votes: u32,
    },
    /// A ballot chooses as many as it likes.
    Approval,
    /// A ballot gives points for places.
    Borda(Unranked),
    /// A ballot chooses one; where nobody has a majority, a second round decides between the first two.
    TwoRound,
    /// A ballot gives each candidate points within a range.
    Score,
    /// A ballot shares out a number of points.
    Cumulative,
}

/// What the Borda count gives for whom a ballot does not rank. Of the `n` who stand, the first place gets `n - 1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unranked {
    /// The mean of the places that the ballot leaves open: as if all of them were ranked last and equal.
    Equal,
    /// Nothing. A ballot that ranks few gives fewer points in all.
    Nothing,
    /// Nothing, and a ballot that ranks `r` gives its first place only `r` points and its last one: who ranks fewer also
    /// gives less to those whom they rank. Called the modified Borda count.
    Modified,
}

/// A whole count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The method.
    pub method: Method,
    /// How many were to be elected.
    pub seats: u32,
    /// How many digits votes have after the point: their unit is `10^-decimals`.
    pub decimals: u32,
    /// The rounds: one, or two where the method has two.
    pub rounds: Vec<Round>,
    /// Who is elected, the most votes first.
    pub elected: Vec<usize>,
}

/// One round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Who stands in it, ascending.
    pub standing: Vec<usize>,
    /// The votes of every candidate, in units.
    pub votes: Vec<u128>,
    /// How many ballots count for somebody who stands.
    pub valid: u128,
    /// How many ballots choose more than they may.
    pub spoilt: u128,
    /// How many votes are needed, in units, where a majority decides.
    pub needed: Option<u128>,
    /// What was decided, in the order in which it was decided.
    pub rulings: Vec<Ruling>,
}

/// What was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ruling {
    /// Elected with the most votes of those who can still be elected.
    Elected {
        /// Who.
        candidate: usize,
    },
    /// Elected with the majority that is needed.
    Majority {
        /// Who.
        candidate: usize,
    },
    /// Goes on to the second round.
    SecondRound {
        /// Who.
        candidate: usize,
    },
    /// Cannot be elected, because a group has all that it may have, or others need the seats.
    Doomed {
        /// Who.
        candidate: usize,
    },
    /// Between candidates with equally many votes a lot decides.
    Lot {
        /// The order of the lot, the favoured first.
        order: Vec<usize>,
    },
    /// Nobody else has a vote, and the seats that are left stay empty.
    NobodyElseWanted,
}

impl Sheet {
    /// Returns who goes on to a second round that has not been held.
    pub fn second_round(&self) -> Vec<usize> {
        match self.rounds.as_slice() {
            [only] => only.going_on(),
            _ => Vec::new(),
        }
    }
}

impl Round {
    /// Returns who goes on to the next round, the most votes first.
    pub(super) fn going_on(&self) -> Vec<usize> {
        let going = |ruling: &Ruling| match ruling {
            Ruling::SecondRound { candidate } => Some(*candidate),
            Ruling::Elected { .. }
            | Ruling::Majority { .. }
            | Ruling::Doomed { .. }
            | Ruling::Lot { .. }
            | Ruling::NobodyElseWanted => None,
        };
        self.rulings.iter().filter_map(going).collect()
    }
}
