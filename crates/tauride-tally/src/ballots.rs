//! Ballots that rank candidates, with equal ones grouped.
//!
//! A candidate is its place in the contest's list, counted from 0. A group is a row of marks in the order of preference
//! and how many ballots read exactly so. Counting follows groups, so that a million ballots of ten thousand kinds cost
//! ten thousand.

mod builder;
mod mark;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::sentence::{Names, Sentences, counted};

pub use builder::{BallotError, Builder};
pub use mark::Mark;

/// The most candidates that a contest may have.
pub const CANDIDATES_MAX: usize = 32_767;

/// The most ballots that a contest may have: with nine decimals, and multiplied by a share of nine, it fits into `u128`.
pub const BALLOTS_MAX: u128 = 100_000_000_000_000_000_000;

/// All ballots of a contest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ballots {
    candidates: usize,
    marks: Vec<Mark>,
    groups: Vec<Group>,
    total: u128,
    blank: u128,
    repeating: u128,
    plain: bool,
}

/// Where a group stands in the marks, and how many ballots it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Group {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) count: u64,
}

/// Ballots that read the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ballot<'a> {
    /// What they say, the first preference first; never empty, and without a gap at the end.
    pub marks: &'a [Mark],
    /// How many they are.
    pub count: u64,
}

impl Ballots {
    /// Returns ballots that each name candidates in order, without equal ranks or gaps.
    ///
    /// # Errors
    ///
    /// As [`Builder`].
    ///
    /// ```
    /// use tauride_tally::ballots::Ballots;
    ///
    /// let ballots = Ballots::ranked(3, &[(&[0, 1], 5), (&[2], 3), (&[0, 1], 1)])?;
    /// assert_eq!((ballots.total(), ballots.groups().count()), (9, 2));
    /// # Ok::<(), tauride_tally::ballots::BallotError>(())
    /// ```
    pub fn ranked(candidates: usize, ballots: &[(&[usize], u64)]) -> Result<Self, BallotError> {
        let mut builder = Builder::new(candidates)?;
        for (preferences, count) in ballots {
            for candidate in preferences.iter().copied() {
                builder.rank(candidate)?;
            }
            builder.close(*count)?;
        }
        Ok(builder.finish())
    }

    /// Returns how many candidates there are.
    pub fn candidates(&self) -> usize {
        self.candidates
    }

    /// Returns how many ballots name somebody.
    pub fn total(&self) -> u128 {
        self.total
    }

    /// Returns how many ballots name nobody. They are in no group and count for nothing.
    pub fn blank(&self) -> u128 {
        self.blank
    }

    /// Returns how many ballots name somebody twice. Only the first place counts: the second is in no group.
    pub fn repeating(&self) -> u128 {
        self.repeating
    }

    /// Returns whether no ballot ranks two candidates equally or leaves a rank empty.
    pub fn is_plain(&self) -> bool {
        self.plain
    }

    /// Returns the groups, in the order in which the first ballot of each came.
    pub fn groups(&self) -> impl ExactSizeIterator<Item = Ballot<'_>> + Clone + '_ {
        self.groups.iter().map(|group| self.ballot(*group))
    }

    /// Returns a group by its place in [`Ballots::groups`].
    pub fn group(&self, number: usize) -> Option<Ballot<'_>> {
        self.groups.get(number).map(|group| self.ballot(*group))
    }

    /// Returns the marks of all groups, one group after the other, for counts that follow ballots from mark to mark.
    pub(crate) fn all_marks(&self) -> &[Mark] {
        &self.marks
    }

    /// Returns where each group stands in [`Ballots::all_marks`].
    pub(crate) fn spans(&self) -> &[Group] {
        &self.groups
    }

    #[inline]
    fn ballot(&self, group: Group) -> Ballot<'_> {
        let marks = self.marks.get(place(group.start)..place(group.end)).unwrap_or_default();
        Ballot { marks, count: group.count }
    }
}

impl Sentences for Ballots {
    /// How many ballots name somebody twice, if any do: what a sheet says before its first step.
    fn sentences(&self, _: Names<'_>) -> Vec<String> {
        let name = if self.repeating == 1 { "names" } else { "name" };
        let repeating = (self.repeating > 0).then(|| counted(self.repeating, "ballot"));
        let told = repeating.map(|ballots| {
            format!("{ballots} {name} somebody twice: only the first place counts, and the second is passed over")
        });
        told.into_iter().collect()
    }
}

impl<'a> Ballot<'a> {
    /// Returns the ranks, the first preference first: the candidates of one rank together, no mark for a gap, and for several
    /// who are not named [`Mark::OVERVOTE`].
    pub fn ranks(self) -> impl Iterator<Item = &'a [Mark]> {
        self.marks.chunk_by(|_, next| next.is_same_rank()).map(|rank| match rank {
            [only] if only.candidate().is_none() => &[][..],
            rank => rank,
        })
    }

    /// Returns every candidate that is named, whatever the rank: an approval of each.
    pub fn named(self) -> impl Iterator<Item = usize> + 'a {
        self.marks.iter().filter_map(|mark| mark.candidate())
    }
}

/// Returns a place in the marks or groups.
#[inline]
pub(crate) fn place(end: u32) -> usize {
    usize::try_from(end).unwrap_or(usize::MAX)
}
