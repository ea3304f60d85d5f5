//! What a count of candidates comes to.

use alloc::vec::Vec;

/// The outcome of a count. A tie is an outcome like any other, never a flip of a coin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome<C> {
    /// The votes, with the lots already drawn, decide everything.
    Complete {
        /// Who is elected, the most votes first. Fewer than the seats if fewer candidates have votes.
        elected: Vec<C>,
        /// Who follows if a seat falls vacant, in this order. Fewer than asked for if fewer candidates have votes.
        alternates: Vec<C>,
        /// Every candidate with its votes, in rank order; those without a vote last.
        by_votes: Vec<(C, u64)>,
    },
    /// The votes leave these candidates equal. Draw a lot that puts all of them in order, and count again with it.
    LotRequired {
        /// Exactly those who are tied, in order of their ids.
        among: Vec<C>,
        /// How many of them the lot favours: the seats left for them or, where the seats are filled without them,
        /// the places that they take among the alternates.
        places: u32,
        /// Every candidate with its votes, in rank order; equal candidates in order of ids unless a lot ordered them.
        by_votes: Vec<(C, u64)>,
    },
}

impl<C> Outcome<C> {
    /// Returns every candidate with its votes, in rank order.
    pub fn by_votes(&self) -> &[(C, u64)] {
        match self {
            Self::Complete { by_votes, .. } | Self::LotRequired { by_votes, .. } => by_votes,
        }
    }
}
