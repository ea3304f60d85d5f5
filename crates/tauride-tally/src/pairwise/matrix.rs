//! How many ballots prefer whom to whom.

mod sums;

use alloc::vec;
use alloc::vec::Vec;

use crate::Uncountable;
use crate::ballots::Ballots;

/// The most candidates that are compared in pairs: the comparisons of 4,000 take 256 MB.
pub const CANDIDATES_MAX: usize = 4_000;

/// For every two candidates, how many ballots prefer the one to the other.
///
/// A ballot prefers whom it ranks higher. Whom it does not rank stands below all whom it ranks; it prefers nobody among
/// those of one rank, and nobody among those whom it does not rank.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matrix {
    candidates: usize,
    /// Row by row: who is preferred; column by column: to whom.
    votes: Vec<u128>,
}

impl Matrix {
    /// Counts the ballots.
    ///
    /// # Errors
    ///
    /// [`Uncountable::TooManyCandidates`] beyond [`CANDIDATES_MAX`].
    ///
    /// ```
    /// use tauride_tally::ballots::Ballots;
    /// use tauride_tally::pairwise::Matrix;
    ///
    /// let matrix = Matrix::of(&Ballots::ranked(3, &[(&[0, 1], 5), (&[2], 3)])?)?;
    /// assert_eq!((matrix.votes(0, 1), matrix.votes(1, 0)), (5, 0));
    /// assert_eq!((matrix.votes(1, 2), matrix.votes(2, 1)), (5, 3));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of(ballots: &Ballots) -> Result<Self, Uncountable> {
        let candidates = ballots.candidates();
        if candidates > CANDIDATES_MAX {
            return Err(Uncountable::TooManyCandidates { candidates, most: CANDIDATES_MAX });
        }
        Ok(Self { candidates, votes: sums::preferences(ballots) })
    }

    /// Returns the matrix of a published tally, row by row; what stands on the diagonal is not read. `None` if there are
    /// not as many columns as rows, or more than [`CANDIDATES_MAX`].
    pub fn from_rows(rows: &[&[u128]]) -> Option<Self> {
        if rows.len() > CANDIDATES_MAX || rows.iter().any(|row| row.len() != rows.len()) {
            return None;
        }
        let cells = rows.iter().zip(0_usize..).flat_map(|(row, at)| {
            row.iter().zip(0..).map(move |(votes, column)| if column == at { 0 } else { *votes })
        });
        Some(Self { candidates: rows.len(), votes: cells.collect() })
    }

    /// Returns how many candidates there are.
    pub fn candidates(&self) -> usize {
        self.candidates
    }

    /// Returns how many ballots prefer the one to the other; 0 for a candidate who is not there.
    #[inline]
    pub fn votes(&self, preferred: usize, to: usize) -> u128 {
        self.row(preferred).get(to).copied().unwrap_or(0)
    }

    /// Returns how many ballots prefer a candidate to each, in the order of their places.
    #[inline]
    pub fn row(&self, preferred: usize) -> &[u128] {
        let start = preferred.saturating_mul(self.candidates);
        self.votes.get(start..start.saturating_add(self.candidates)).unwrap_or_default()
    }

    /// Returns whether more ballots prefer the one to the other than the other way round.
    #[inline]
    pub fn defeats(&self, one: usize, other: usize) -> bool {
        self.votes(one, other) > self.votes(other, one)
    }
}

/// Returns the smallest set of candidates each of whom defeats everybody outside: the Smith set. Only those who stand
/// are looked at. If it is one candidate, that is the one who defeats every other: the Condorcet winner.
pub fn smith_set(matrix: &Matrix, standing: &[usize]) -> Vec<usize> {
    let score = |one: usize| {
        standing.iter().fold(0_usize, |sum, other| match matrix.votes(one, *other).cmp(&matrix.votes(*other, one)) {
            core::cmp::Ordering::Greater => sum.saturating_add(2),
            core::cmp::Ordering::Equal => sum.saturating_add(1),
            core::cmp::Ordering::Less => sum,
        })
    };
    // Whoever wins the most is in: somebody outside loses to everybody inside and wins less than any of them. From
    // there it grows by whoever is not defeated by a member.
    let mut inside = vec![false; matrix.candidates()];
    let mut reached: Vec<usize> = standing.iter().copied().max_by_key(|one| score(*one)).into_iter().collect();
    while let Some(member) = reached.pop() {
        let Some(seen) = inside.get_mut(member) else { continue };
        if core::mem::replace(seen, true) {
            continue;
        }
        reached.extend(standing.iter().copied().filter(|other| *other != member && !matrix.defeats(member, *other)));
    }
    standing.iter().copied().filter(|one| inside.get(*one) == Some(&true)).collect()
}
