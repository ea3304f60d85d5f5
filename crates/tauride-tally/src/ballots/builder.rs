//! Takes ballots one by one and keeps each kind once.

use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use super::{BALLOTS_MAX, Ballots, CANDIDATES_MAX, Group, Mark};

/// Takes the marks of one ballot after the other.
///
/// A ballot is marked by [`rank`](Builder::rank), [`same_rank`](Builder::same_rank), [`gap`](Builder::gap) and
/// [`overvote`](Builder::overvote), and ends with [`close`](Builder::close). Whoever is named twice on a ballot counts at
/// the first place; the second is passed over, as if it were not written (counting.1).
#[derive(Clone, Debug)]
pub struct Builder {
    ballots: Ballots,
    /// Where the marks of the ballot begin that is being taken.
    open: usize,
    /// For each candidate, the last ballot that named it.
    named_by: Vec<u64>,
    /// The number of the ballot that is being taken, from 1.
    serial: u64,
    /// Whether that ballot names somebody twice.
    repeats: bool,
    /// Whether the rank that is being taken has nobody yet, because its first was named before.
    passed: bool,
    /// Open addressing: the number of a group plus one, or 0. Its length is a power of two.
    table: Vec<u32>,
}

/// Why a ballot cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BallotError {
    /// There are more candidates than [`CANDIDATES_MAX`].
    TooManyCandidates {
        /// How many there are.
        candidates: usize,
    },
    /// The ballot names somebody who is not in the list.
    NoSuchCandidate {
        /// The place that was named, from 0.
        candidate: usize,
        /// How many candidates there are.
        candidates: usize,
    },
    /// There are more ballots than [`BALLOTS_MAX`].
    TooManyBallots,
    /// There are more than 4,294,967,295 marks on different ballots.
    TooManyMarks,
}

impl fmt::Display for BallotError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManyCandidates { candidates } => {
                write!(out, "{candidates} candidates are more than the {CANDIDATES_MAX} that can be counted")
            }
            Self::NoSuchCandidate { candidate, candidates } => {
                write!(out, "there is no candidate {}: there are {candidates}", candidate.saturating_add(1))
            }
            Self::TooManyBallots => write!(out, "there are more than {BALLOTS_MAX} ballots"),
            Self::TooManyMarks => write!(out, "the different ballots have more than {} marks", u32::MAX),
        }
    }
}

impl core::error::Error for BallotError {}

impl Builder {
    /// Begins a contest with so many candidates.
    ///
    /// # Errors
    ///
    /// [`BallotError::TooManyCandidates`].
    pub fn new(candidates: usize) -> Result<Self, BallotError> {
        if candidates > CANDIDATES_MAX {
            return Err(BallotError::TooManyCandidates { candidates });
        }
        Ok(Self {
            ballots: Ballots { candidates, plain: true, ..Ballots::default() },
            open: 0,
            named_by: vec![0; candidates],
            serial: 1,
            repeats: false,
            passed: false,
            table: vec![0; 64],
        })
    }

    /// Marks a candidate at the next rank.
    ///
    /// # Errors
    ///
    /// [`BallotError::NoSuchCandidate`].
    #[inline]
    pub fn rank(&mut self, candidate: usize) -> Result<(), BallotError> {
        let mark = self.mark(candidate)?;
        self.passed = mark.is_none();
        self.ballots.marks.extend(mark);
        Ok(())
    }

    /// Marks a candidate at the same rank as the one before; at the first rank if there is none before.
    ///
    /// # Errors
    ///
    /// [`BallotError::NoSuchCandidate`].
    pub fn same_rank(&mut self, candidate: usize) -> Result<(), BallotError> {
        let Some(mark) = self.mark(candidate)? else { return Ok(()) };
        let alone = core::mem::take(&mut self.passed) || self.ballots.marks.len() == self.open;
        self.ballots.marks.push(if alone { mark } else { mark.at_same_rank() });
        Ok(())
    }

    /// Leaves the next rank empty.
    pub fn gap(&mut self) {
        self.passed = false;
        self.ballots.marks.push(Mark::GAP);
    }

    /// Marks several candidates at the next rank, and nobody knows which: an overvote.
    pub fn overvote(&mut self) {
        self.passed = false;
        self.ballots.marks.extend(Mark::OVERVOTE);
    }

    /// Ends the ballot, which stands for `count` ballots that read so.
    ///
    /// # Errors
    ///
    /// [`BallotError::TooManyBallots`], [`BallotError::TooManyMarks`]. Nothing of the ballot is kept then.
    pub fn close(&mut self, count: u64) -> Result<(), BallotError> {
        self.serial = self.serial.wrapping_add(1);
        self.passed = false;
        let repeats = core::mem::take(&mut self.repeats);
        while self.ballots.marks.len() > self.open && self.ballots.marks.last() == Some(&Mark::GAP) {
            self.ballots.marks.pop();
        }
        let blank = self.ballots.marks.len() == self.open;
        let taken = if blank { &mut self.ballots.blank } else { &mut self.ballots.total };
        let more = taken.saturating_add(u128::from(count));
        if more > BALLOTS_MAX {
            self.drop_open();
            return Err(BallotError::TooManyBallots);
        }
        *taken = more;
        if repeats {
            self.ballots.repeating = self.ballots.repeating.saturating_add(u128::from(count));
        }
        if blank || count == 0 {
            self.drop_open();
            return Ok(());
        }
        self.keep(count)
    }

    /// Forgets the marks of the ballot that is being taken.
    pub fn drop_open(&mut self) {
        self.serial = self.serial.wrapping_add(1);
        (self.repeats, self.passed) = (false, false);
        self.ballots.marks.truncate(self.open);
    }

    /// Keeps the rank that is being taken, as an empty one, if nobody is in it because all were named before: where ranks
    /// are categories, each has its place.
    pub fn keep_rank(&mut self) {
        if core::mem::take(&mut self.passed) {
            self.ballots.marks.push(Mark::GAP);
        }
    }

    /// Returns the ballots closed so far, while more may come. Marks of an open ballot are in no group.
    pub fn ballots(&self) -> &Ballots {
        &self.ballots
    }

    /// Returns the ballots. Marks of a ballot that was not closed are dropped.
    pub fn finish(mut self) -> Ballots {
        self.drop_open();
        self.ballots.marks.shrink_to_fit();
        self.ballots.groups.shrink_to_fit();
        self.ballots
    }

    /// Returns the mark of a candidate; nothing if the ballot names them already.
    #[inline]
    fn mark(&mut self, candidate: usize) -> Result<Option<Mark>, BallotError> {
        let candidates = self.ballots.candidates;
        let (Some(mark), Some(last)) = (Mark::of(candidate), self.named_by.get_mut(candidate)) else {
            return Err(BallotError::NoSuchCandidate { candidate, candidates });
        };
        let repeated = *last == self.serial;
        *last = self.serial;
        self.repeats |= repeated;
        Ok((!repeated).then_some(mark))
    }

    /// Adds the open ballot to its group, or begins one.
    fn keep(&mut self, count: u64) -> Result<(), BallotError> {
        let open = self.ballots.marks.get(self.open..).unwrap_or_default();
        let mut slot = self.slot(hash(open));
        loop {
            let found = self.table.get(slot).copied().unwrap_or(0);
            let Some(number) = found.checked_sub(1) else { break };
            let number = super::place(number);
            let same = self.ballots.group(number).filter(|group| group.marks == open);
            // Where that is more than a group can stand for, another group says the same.
            if let Some(sum) = same.and_then(|group| group.count.checked_add(count))
                && let Some(group) = self.ballots.groups.get_mut(number)
            {
                group.count = sum;
                self.ballots.marks.truncate(self.open);
                return Ok(());
            }
            slot = self.slot(slot.wrapping_add(1));
        }
        self.begin_group(slot, count)
    }

    fn begin_group(&mut self, slot: usize, count: u64) -> Result<(), BallotError> {
        let open = self.ballots.marks.get(self.open..).unwrap_or_default();
        self.ballots.plain &= open.iter().all(|mark| !mark.is_same_rank() && *mark != Mark::GAP);
        let (start, end) = (u32::try_from(self.open), u32::try_from(self.ballots.marks.len()));
        let next = u32::try_from(self.ballots.groups.len().saturating_add(1));
        let (Ok(start), Ok(end), Ok(next)) = (start, end, next) else {
            self.ballots.total = self.ballots.total.saturating_sub(u128::from(count));
            self.drop_open();
            return Err(BallotError::TooManyMarks);
        };
        self.ballots.groups.push(Group { start, end, count });
        self.open = self.ballots.marks.len();
        if let Some(entry) = self.table.get_mut(slot) {
            *entry = next;
        }
        if self.ballots.groups.len().saturating_mul(2) > self.table.len() {
            self.grow();
        }
        Ok(())
    }

    #[inline]
    fn slot(&self, hash: usize) -> usize {
        hash & self.table.len().saturating_sub(1)
    }

    fn grow(&mut self) {
        let mut table = vec![0_u32; self.table.len().saturating_mul(4)];
        let last = table.len().saturating_sub(1);
        for (group, number) in self.ballots.groups().zip(1_u32..) {
            let mut slot = hash(group.marks) & last;
            while table.get(slot).is_some_and(|taken| *taken != 0) {
                slot = slot.wrapping_add(1) & last;
            }
            if let Some(entry) = table.get_mut(slot) {
                *entry = number;
            }
        }
        self.table = table;
    }
}

/// Mixes the marks. Which group comes first depends on the ballots alone, never on this.
#[inline]
fn hash(marks: &[Mark]) -> usize {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mixed = marks.iter().fold(ODD, |sum, mark| (sum ^ u64::from(mark.bits())).wrapping_mul(ODD).rotate_left(23));
    usize::try_from((mixed ^ (mixed >> 32)) & 0xffff_ffff).unwrap_or(0)
}
