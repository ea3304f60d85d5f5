//! A default option, such as "none of the above": who is not wanted enough is dropped before anybody is compared.
//!
//! The rule is the Debian project's: its constitution, version 1.9 of 26 March 2022, appendix A.5, paragraphs 2 and 3;
//! with the same words in A.6 of versions 1.5 to 1.7.

use alloc::vec::Vec;

use super::Matrix;

/// The option that wins if no other is acceptable, and what the others need against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DefaultOption<'a> {
    /// Its place among the candidates.
    pub candidate: usize,
    /// How many ballots at least must prefer a candidate to it; 0 for no quorum.
    pub quorum: u128,
    /// Which majority who needs; whoever is not named needs more for than against.
    pub majorities: &'a [(usize, Majority)],
}

/// How many votes for a candidate are needed for how many against: 3 for 1 is written 3:1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Majority {
    /// Votes that prefer the candidate to the default option …
    pub votes_for: u32,
    /// … for so many that prefer the default option.
    pub votes_against: u32,
}

impl Majority {
    /// More for than against.
    pub const SIMPLE: Self = Self { votes_for: 1, votes_against: 1 };
}

/// A candidate measured against the default option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Admission {
    /// Who.
    pub candidate: usize,
    /// How many ballots prefer the candidate to the default option.
    pub votes_for: u128,
    /// How many prefer the default option.
    pub votes_against: u128,
    /// How many for are needed at least.
    pub quorum: u128,
    /// Which majority is needed.
    pub majority: Majority,
}

impl Admission {
    /// Returns whether enough ballots prefer the candidate (A.5, paragraph 2).
    pub fn reaches_quorum(&self) -> bool {
        self.votes_for >= self.quorum
    }

    /// Returns whether the candidate has the majority that is needed, and in any case more for than against (A.5,
    /// paragraph 3, number 2).
    pub fn has_majority(&self) -> bool {
        let have = self.votes_for.saturating_mul(u128::from(self.majority.votes_against));
        let need = self.votes_against.saturating_mul(u128::from(self.majority.votes_for));
        have >= need && self.votes_for > self.votes_against
    }

    /// Returns whether the candidate stays.
    pub fn stays(&self) -> bool {
        self.reaches_quorum() && self.has_majority()
    }
}

/// Measures every other candidate who stands against the default option.
pub(super) fn admissions(matrix: &Matrix, standing: &[usize], default: &DefaultOption<'_>) -> Vec<Admission> {
    let majority = |candidate: usize| {
        let named = default.majorities.iter().find(|(named, _)| *named == candidate);
        named.map_or(Majority::SIMPLE, |(_, majority)| *majority)
    };
    let others = standing.iter().copied().filter(|candidate| *candidate != default.candidate);
    let measured = others.map(|candidate| Admission {
        candidate,
        votes_for: matrix.votes(candidate, default.candidate),
        votes_against: matrix.votes(default.candidate, candidate),
        quorum: default.quorum,
        majority: majority(candidate),
    });
    measured.collect()
}

/// Returns the quorum of a general resolution or leader's election of the Debian project with so many developers: the
/// least whole number of votes that is not below 3Q, where Q is half the square root of the number of developers
/// (constitution 4.2).
///
/// ```
/// // 2004: 911 developers, 3Q = 45.27…
/// assert_eq!(tauride_tally::pairwise::debian_quorum(911), 46);
/// ```
pub fn debian_quorum(developers: u64) -> u128 {
    // The least r with (2r)² ≥ 9 developers.
    let square = u128::from(developers).saturating_mul(9);
    let root = square.isqrt();
    let above = if root.saturating_mul(root) < square { root.saturating_add(1) } else { root };
    above.div_ceil(2)
}
