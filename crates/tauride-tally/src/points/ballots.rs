//! Ballots of points, checked against what a ballot may give.

use alloc::vec::Vec;
use core::fmt;

use crate::ballots::{BALLOTS_MAX, CANDIDATES_MAX};

/// What a ballot may give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The most points for one candidate.
    pub each: u32,
    /// The most points on one ballot; `None` without a bound.
    pub together: Option<u32>,
}

impl Bounds {
    /// Each candidate up to so many points, independently.
    pub const fn score(each: u32) -> Self {
        Self { each, together: None }
    }

    /// So many points in all, on one candidate or shared out.
    pub const fn cumulative(together: u32) -> Self {
        Self { each: together, together: Some(together) }
    }
}

/// All ballots of a contest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballots {
    candidates: usize,
    bounds: Bounds,
    /// Who gets how many points, ballot after ballot.
    given: Vec<(u16, u32)>,
    /// Where each ballot ends, and how many read so.
    papers: Vec<(usize, u64)>,
    total: u128,
    blank: u128,
    spoilt: u128,
}

/// Ballots that read the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paper<'a> {
    given: &'a [(u16, u32)],
    /// How many they are.
    pub count: u64,
}

impl Paper<'_> {
    /// Returns who gets how many points, in the order of the ballot; nobody twice, and nobody with none.
    pub fn points(&self) -> impl Iterator<Item = (usize, u32)> {
        self.given.iter().map(|(candidate, points)| (usize::from(*candidate), *points))
    }
}

impl Ballots {
    /// Returns how many candidates there are.
    pub fn candidates(&self) -> usize {
        self.candidates
    }

    /// Returns what a ballot may give.
    pub fn bounds(&self) -> Bounds {
        self.bounds
    }

    /// Returns how many ballots there are that give points.
    pub fn total(&self) -> u128 {
        self.total
    }

    /// Returns how many ballots give nobody a point. They are cast, and count for nothing.
    pub fn blank(&self) -> u128 {
        self.blank
    }

    /// Returns how many ballots give what they may not.
    pub fn spoilt(&self) -> u128 {
        self.spoilt
    }

    /// Returns the ballots in the order in which they came.
    pub fn papers(&self) -> impl Iterator<Item = Paper<'_>> {
        let starts = core::iter::once(0).chain(self.papers.iter().map(|(end, _)| *end));
        let given = |start: usize, end: usize| self.given.get(start..end).unwrap_or_default();
        self.papers
            .iter()
            .zip(starts)
            .map(move |((end, count), start)| Paper { given: given(start, *end), count: *count })
    }
}

/// Why a ballot cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointsError {
    /// There are more candidates than can be counted.
    TooManyCandidates {
        /// How many there are.
        candidates: usize,
    },
    /// The ballot gives points to somebody who is not in the list.
    NoSuchCandidate {
        /// The place that was named, from 0.
        candidate: usize,
        /// How many candidates there are.
        candidates: usize,
    },
    /// The ballot gives points to the same candidate twice.
    Twice {
        /// To whom.
        candidate: usize,
    },
    /// The ballot gives a candidate more points than it may.
    TooManyForOne {
        /// To whom.
        candidate: usize,
        /// How many.
        points: u32,
        /// The most it may give.
        most: u32,
    },
    /// The ballot gives more points in all than it may.
    TooManyTogether {
        /// How many.
        points: u64,
        /// The most it may give.
        most: u32,
    },
    /// There are more ballots than can be counted.
    TooManyBallots,
}

impl fmt::Display for PointsError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManyCandidates { candidates } => {
                write!(out, "{candidates} candidates are more than the {CANDIDATES_MAX} that can be counted")
            }
            Self::NoSuchCandidate { candidate, candidates } => {
                write!(out, "there is no candidate {}: there are {candidates}", candidate.saturating_add(1))
            }
            Self::Twice { candidate } => {
                write!(out, "candidate {} gets points twice: give all of them at once", candidate.saturating_add(1))
            }
            Self::TooManyForOne { candidate, points, most } => {
                let candidate = candidate.saturating_add(1);
                write!(out, "candidate {candidate} gets {points} points, and a ballot may give one at most {most}")
            }
            Self::TooManyTogether { points, most } => {
                write!(out, "the ballot gives {points} points, and it has {most}")
            }
            Self::TooManyBallots => write!(out, "there are more than {BALLOTS_MAX} ballots"),
        }
    }
}

impl core::error::Error for PointsError {}

/// Takes the points of one ballot after the other.
#[derive(Clone, Debug)]
pub struct Builder {
    ballots: Ballots,
    /// Where the points of the ballot begin that is being taken.
    open: usize,
}

impl Builder {
    /// Begins a contest with so many candidates.
    ///
    /// # Errors
    ///
    /// [`PointsError::TooManyCandidates`].
    pub fn new(candidates: usize, bounds: Bounds) -> Result<Self, PointsError> {
        if candidates > CANDIDATES_MAX {
            return Err(PointsError::TooManyCandidates { candidates });
        }
        let (given, papers) = (Vec::new(), Vec::new());
        Ok(Self { ballots: Ballots { candidates, bounds, given, papers, total: 0, blank: 0, spoilt: 0 }, open: 0 })
    }

    /// Gives a candidate points. No points say as much as not naming the candidate.
    ///
    /// # Errors
    ///
    /// [`PointsError::NoSuchCandidate`], [`PointsError::Twice`], [`PointsError::TooManyForOne`]. The ballot stays open as it
    /// was: [drop](Builder::drop_open) it, or [close it as spoilt](Builder::close_spoilt).
    pub fn give(&mut self, candidate: usize, points: u32) -> Result<(), PointsError> {
        let candidates = self.ballots.candidates;
        let number = u16::try_from(candidate).ok().filter(|_| candidate < candidates);
        let Some(number) = number else { return Err(PointsError::NoSuchCandidate { candidate, candidates }) };
        if points > self.ballots.bounds.each {
            return Err(PointsError::TooManyForOne { candidate, points, most: self.ballots.bounds.each });
        }
        if self.open_points().iter().any(|(named, _)| *named == number) {
            return Err(PointsError::Twice { candidate });
        }
        if points > 0 {
            self.ballots.given.push((number, points));
        }
        Ok(())
    }

    /// Ends the ballot, which stands for `count` ballots that read so. One without points is blank.
    ///
    /// # Errors
    ///
    /// [`PointsError::TooManyTogether`], with the ballot still open; [`PointsError::TooManyBallots`], and nothing of it is
    /// kept.
    pub fn close(&mut self, count: u64) -> Result<(), PointsError> {
        let points = self.open_points().iter().fold(0_u64, |sum, (_, points)| sum.saturating_add(u64::from(*points)));
        if let Some(most) = self.ballots.bounds.together.filter(|most| points > u64::from(*most)) {
            return Err(PointsError::TooManyTogether { points, most });
        }
        if points == 0 {
            self.ballots.blank = self.add(self.ballots.blank, count)?;
            self.drop_open();
            return Ok(());
        }
        if count == 0 {
            self.drop_open();
            return Ok(());
        }
        self.ballots.total = self.add(self.ballots.total, count)?;
        self.ballots.papers.push((self.ballots.given.len(), count));
        self.open = self.ballots.given.len();
        Ok(())
    }

    /// Ends the ballot as one that gives what it may not: it counts for nobody.
    ///
    /// # Errors
    ///
    /// [`PointsError::TooManyBallots`].
    pub fn close_spoilt(&mut self, count: u64) -> Result<(), PointsError> {
        self.ballots.spoilt = self.add(self.ballots.spoilt, count)?;
        self.drop_open();
        Ok(())
    }

    /// Forgets the points of the ballot that is being taken.
    pub fn drop_open(&mut self) {
        self.ballots.given.truncate(self.open);
    }

    /// Returns the ballots. Points of a ballot that was not closed are dropped.
    pub fn finish(mut self) -> Ballots {
        self.drop_open();
        self.ballots
    }

    fn open_points(&self) -> &[(u16, u32)] {
        self.ballots.given.get(self.open..).unwrap_or_default()
    }

    fn add(&mut self, to: u128, count: u64) -> Result<u128, PointsError> {
        let more = to.saturating_add(u128::from(count));
        if more > BALLOTS_MAX {
            self.drop_open();
            return Err(PointsError::TooManyBallots);
        }
        Ok(more)
    }
}
