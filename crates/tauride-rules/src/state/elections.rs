//! Elections under way and past.

use alloc::vec::Vec;

use crate::charter::Text;
use crate::event::Failure;
use crate::ids::{ConstituencyId, MemberId};
use crate::instant::Instant;
use crate::members::MemberSet;

/// An election.
#[derive(Clone, Debug)]
pub struct Election {
    /// The constituency.
    pub constituency: ConstituencyId,
    /// Seats to fill.
    pub seats: u32,
    /// How far it has come.
    pub phase: Phase,
    /// When it was called.
    pub called: Instant,
    /// When the present phase ends, if the charter set a time.
    pub until: Option<Instant>,
    /// Those nominated, in rising order of their numbers.
    pub candidates: Vec<Candidate>,
    /// Who has voted.
    pub voted: MemberSet,
    /// What the tellers counted, if the vote is by hands.
    pub hands: Counts<Vec<(MemberId, u32)>>,
    /// Lots recorded.
    pub lots: Vec<Vec<MemberId>>,
}

/// How far an election has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Candidates may be nominated.
    Nominations,
    /// Electors vote.
    Voting,
    /// It waits for a lot.
    Lot {
        /// Those who are tied, in rising order of their numbers.
        among: Vec<MemberId>,
        /// For how many places.
        places: u32,
    },
    /// It is decided.
    Decided,
    /// It came to nothing.
    Failed(Failure),
}

/// Somebody nominated.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Who.
    pub member: MemberId,
    /// Whether they stand.
    pub stands: bool,
    /// The name that they stand under.
    pub name: Text,
    /// What they declare themself to be.
    pub label: Text,
    /// Votes so far.
    pub votes: u64,
}

impl Election {
    /// Returns somebody nominated.
    pub fn candidate(&self, member: MemberId) -> Option<&Candidate> {
        self.candidates.get(self.place(member).ok()?)
    }

    /// Returns those who stand, in rising order of their numbers.
    pub fn standing(&self) -> impl Iterator<Item = &Candidate> {
        self.candidates.iter().filter(|candidate| candidate.stands)
    }

    /// Returns whether it has not come to its end.
    pub fn is_under_way(&self) -> bool {
        matches!(self.phase, Phase::Nominations | Phase::Voting | Phase::Lot { .. })
    }

    /// Where a member stands in the list of candidates, or would.
    pub(crate) fn place(&self, member: MemberId) -> Result<usize, usize> {
        self.candidates.binary_search_by_key(&member, |candidate| candidate.member)
    }
}

/// What two tellers counted, each for themself: equal counts are the result, different ones are set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts<T>(Vec<(MemberId, T)>);

impl<T> Default for Counts<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: PartialEq> Counts<T> {
    /// Returns the tellers who reported, and their counts.
    pub fn reports(&self) -> &[(MemberId, T)] {
        &self.0
    }

    /// Returns the count that two tellers agree on.
    pub fn agreed(&self) -> Option<&T> {
        match self.0.as_slice() {
            [(_, first), (_, second)] if first == second => Some(first),
            _ => None,
        }
    }

    /// Returns whether two tellers differ.
    pub fn differ(&self) -> bool {
        matches!(self.0.as_slice(), [(_, first), (_, second)] if first != second)
    }

    pub(crate) fn report(&mut self, teller: MemberId, count: T) {
        self.0.push((teller, count));
    }

    pub(crate) fn set_aside(&mut self) {
        self.0.clear();
    }
}
