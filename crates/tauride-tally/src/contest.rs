//! What is counted, and what a count comes to.

use alloc::vec::Vec;
use core::fmt;

use crate::ballots::Ballots;
use crate::constraints::Constraints;
use crate::lots::Lots;

/// What a count of candidates needs to know, whatever the method.
#[derive(Clone, Copy, Debug)]
pub struct Contest<'a> {
    /// The ballots.
    pub ballots: &'a Ballots,
    /// How many are to be elected.
    pub seats: u32,
    /// Who cannot be elected, as whoever withdrew: they are passed over on every ballot.
    pub withdrawn: &'a [usize],
    /// Who is elected in any case, as those who still sit when a vacancy is filled by counting again. A method that
    /// cannot honour that refuses.
    pub kept: &'a [usize],
    /// How many of which group must or may be elected.
    pub constraints: &'a Constraints,
    /// The lots drawn so far.
    pub lots: &'a Lots,
}

impl<'a> Contest<'a> {
    /// Returns a contest in which everybody may be elected and no lot is drawn yet.
    pub fn new(ballots: &'a Ballots, seats: u32) -> Self {
        const NO_CONSTRAINTS: &Constraints = &Constraints::none();
        Self { ballots, seats, withdrawn: &[], kept: &[], constraints: NO_CONSTRAINTS, lots: Lots::NONE }
    }

    /// Refuses what no method can count: no seats, somebody who is not in the list, more kept than seats.
    ///
    /// # Errors
    ///
    /// [`Uncountable::NoSeats`], [`Uncountable::NoSuchCandidate`], [`Uncountable::TooManyKept`],
    /// [`Uncountable::KeptAndWithdrawn`].
    pub fn check(&self) -> Result<(), Uncountable> {
        if self.seats == 0 {
            return Err(Uncountable::NoSeats);
        }
        let members = self.constraints.groups.iter().flat_map(|group| &group.members);
        let mut named = self.withdrawn.iter().chain(self.kept).chain(members);
        if let Some(candidate) = named.find(|candidate| **candidate >= self.ballots.candidates()) {
            return Err(Uncountable::NoSuchCandidate { candidate: *candidate });
        }
        let mut withdrawn = Vec::from(self.withdrawn);
        withdrawn.sort_unstable();
        if let Some(candidate) = self.kept.iter().find(|candidate| withdrawn.binary_search(candidate).is_ok()) {
            return Err(Uncountable::KeptAndWithdrawn { candidate: *candidate });
        }
        let mut kept = Vec::from(self.kept);
        kept.sort_unstable();
        kept.dedup();
        let seats = usize::try_from(self.seats).unwrap_or(usize::MAX);
        if kept.len() > seats {
            return Err(Uncountable::TooManyKept { kept: kept.len(), seats: self.seats });
        }
        Ok(())
    }
}

/// What a count comes to: a result, or a lot that must be drawn first. `S` is the sheet with every step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counted<S> {
    /// The votes, with the lots already drawn, decide everything.
    Complete(S),
    /// The count stands still at a tie. Draw a lot that puts all who are tied in order, and count again with it.
    LotRequired {
        /// Between whom, and for what.
        tie: Tie,
        /// The steps up to the tie.
        so_far: S,
    },
}

/// Candidates between whom neither the votes nor the rule decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Exactly those who are tied, ascending.
    pub among: Vec<usize>,
    /// How many of them the lot favours.
    pub places: u32,
    /// What the lot decides.
    pub lot_for: LotFor,
}

/// What a lot decides. Those drawn first are favoured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LotFor {
    /// Who is elected.
    Election,
    /// Who stays in the count; whoever is not favoured is excluded.
    Staying,
    /// Whose surplus is transferred first.
    FirstTransfer,
    /// Which list gets the seat.
    ListSeat,
    /// In which order equal pairs are locked in.
    Locking,
}

impl<S> Counted<S> {
    /// Returns the steps, up to the end or to the tie.
    pub fn sheet(&self) -> &S {
        match self {
            Self::Complete(sheet) | Self::LotRequired { so_far: sheet, .. } => sheet,
        }
    }

    /// Returns the tie at which the count stands still.
    pub fn tie(&self) -> Option<&Tie> {
        match self {
            Self::Complete(_) => None,
            Self::LotRequired { tie, .. } => Some(tie),
        }
    }

    /// Returns the outcome, unless nobody voted and it stands still: equal votes of none are no tie, and no lot makes anybody
    /// elected for whom nobody voted (counting.1).
    ///
    /// # Errors
    ///
    /// [`Uncountable::NobodyVoted`].
    pub fn of_votes(self, votes: u128) -> Result<Self, Uncountable> {
        if votes == 0 && self.tie().is_some() { Err(Uncountable::NobodyVoted) } else { Ok(self) }
    }

    /// Returns the same outcome with another sheet.
    pub fn map<T>(self, make: impl FnOnce(S) -> T) -> Counted<T> {
        match self {
            Self::Complete(sheet) => Counted::Complete(make(sheet)),
            Self::LotRequired { tie, so_far } => Counted::LotRequired { tie, so_far: make(so_far) },
        }
    }
}

/// Why a contest cannot be counted by a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Uncountable {
    /// Nobody is to be elected.
    NoSeats,
    /// The method fills one seat only.
    OneSeatOnly {
        /// How many are to be filled.
        seats: u32,
    },
    /// A candidate is named as withdrawn, kept or in a group who is not in the list.
    NoSuchCandidate {
        /// The place that was named, from 0.
        candidate: usize,
    },
    /// The method knows no groups, and groups are never ignored in silence.
    NoGroups,
    /// The method cannot keep those who sit already.
    NobodyKept,
    /// More are kept than there are seats.
    TooManyKept {
        /// How many are kept.
        kept: usize,
        /// How many seats there are.
        seats: u32,
    },
    /// Somebody is to be kept who cannot be elected.
    KeptAndWithdrawn {
        /// Who, from 0.
        candidate: usize,
    },
    /// There are more candidates than a sheet with all stages can show.
    TooManyCandidates {
        /// How many there are.
        candidates: usize,
        /// The most there may be.
        most: usize,
    },
    /// The number of decimals is beyond what the arithmetic holds.
    TooManyDecimals {
        /// How many were asked for.
        decimals: u32,
        /// The most there may be.
        most: u32,
    },
    /// More seats than a count by lists can carry.
    TooManySeats {
        /// How many were asked for.
        seats: u32,
        /// The most there may be.
        most: u32,
    },
    /// All votes together do not fit into 64 bits.
    TooManyVotes,
    /// Growing the house until nobody has more than their share needs a divisor method.
    DivisorsOnly,
    /// Lists are joined where the rule does not say what becomes of what each of them has already.
    JoinedLists,
    /// A table of votes has not one figure for every list.
    WrongWidth {
        /// How many figures it has.
        figures: usize,
        /// How many lists there are.
        lists: usize,
    },
    /// The method does not count rankings.
    NotByRanking,
    /// The method elects candidates, and shares no seats among lists.
    NotByLists,
    /// The ballots of the second round are over other candidates than those of the first.
    OtherCandidates {
        /// How many candidates the second round has.
        candidates: usize,
        /// How many the first has.
        first: usize,
    },
    /// No ballot names anybody, and there is nothing to choose between.
    NobodyVoted,
    /// The groups cannot all get what they must.
    Constraints(crate::constraints::Unsatisfiable),
}

impl fmt::Display for Uncountable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSeats => out.write_str("there is no seat to fill: say how many"),
            Self::OneSeatOnly { seats } => {
                write!(out, "this method fills one seat, not {seats}: choose a method for several seats")
            }
            Self::NoSuchCandidate { candidate } => {
                write!(out, "there is no candidate {}", candidate.saturating_add(1))
            }
            Self::NoGroups => out.write_str(
                "this method cannot honour groups, and they are never ignored: choose a transferable method or approval",
            ),
            Self::NobodyKept => {
                out.write_str("this method cannot keep those who sit already: fill the vacancy by a by-election")
            }
            Self::TooManyKept { kept, seats } => {
                write!(out, "{kept} who sit already are kept, and there are {seats} seats: none is vacant")
            }
            Self::KeptAndWithdrawn { candidate } => write!(
                out,
                "candidate {} is kept and withdrawn at once: say which",
                candidate.saturating_add(1)
            ),
            Self::TooManyCandidates { candidates, most } => write!(
                out,
                "{candidates} candidates are more than the {most} that this method can count: leave out those whom no ballot names"
            ),
            Self::TooManyDecimals { decimals, most } => {
                write!(out, "{decimals} decimals are more than the {most} that this method can carry")
            }
            Self::TooManySeats { seats, most } => {
                write!(out, "{seats} seats are more than the {most} that a count by lists can carry")
            }
            Self::TooManyVotes => out.write_str("all votes together are more than 64 bits hold: check the figures"),
            Self::DivisorsOnly => out.write_str(
                "with remainders a larger house can cost a list a seat, so that growing it need not end: choose a divisor method, such as sainte-lague",
            ),
            Self::JoinedLists => out.write_str(
                "joined lists share seats as one, and this count does not say what becomes of what each of them has already: write them as one list, or join none",
            ),
            Self::WrongWidth { figures, lists } => {
                write!(out, "there are {figures} figures for {lists} lists: give one for each, 0 where a list does not stand")
            }
            Self::NotByRanking => out.write_str(
                "this method does not count rankings: give points for score and cumulative voting, and both rounds for two",
            ),
            Self::NotByLists => {
                out.write_str("this method elects candidates: lists share seats by one such as dhondt or sainte-lague")
            }
            Self::OtherCandidates { candidates, first } => {
                write!(out, "the second round has {candidates} candidates and the first {first}: name them by the same places")
            }
            Self::NobodyVoted => out.write_str("nobody voted: no ballot names anybody, so that nobody is elected, and no lot is drawn"),
            Self::Constraints(unsatisfiable) => unsatisfiable.fmt(out),
        }
    }
}

impl core::error::Error for Uncountable {}
