//! Elections under way and past.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;

use tauride_tally::ballots::{Ballots, Builder};

use crate::ballot::says::Ballot;
use crate::election::event::{Failure, LotFor};
use crate::ground::civil::Span;
use crate::ground::ids::{ConstituencyId, MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::terms::ElectionRule;
use crate::votes::electorate::{Electorate, Right, Voted};

/// Stands for the charter's default option among the candidates: it is no member's number (election.45).
pub const DEFAULT_OPTION: MemberId = MemberId(0);

/// How long after an election its voters have voted for the seats of its body (ballot.22).
pub const ROUND: Span = Span::days(30);

/// An election.
#[derive(Clone, Debug)]
pub struct Election {
    /// The constituency.
    pub constituency: ConstituencyId,
    /// Seats to fill.
    pub seats: u32,
    /// How many seats were open when it was called, and then when its voting opened: more than are to be filled, where its
    /// method fills one at a time.
    pub open: u32,
    /// The lots that decided who serves how long.
    pub term_lots: Vec<Vec<MemberId>>,
    /// The end of the term whose holders it succeeds; `None` where it fills what is vacant.
    pub succeeds: Option<Instant>,
    /// How far it has come.
    pub phase: Phase,
    /// When it was called.
    pub called: Instant,
    /// When it ended, if it has.
    pub ended: Option<Instant>,
    /// Whether it was decided as a part of a general election (ballot.24).
    pub in_general: bool,
    /// When the present phase ends, if the charter set a time.
    pub until: Option<Instant>,
    /// Those nominated, in rising order of their numbers.
    pub candidates: Vec<Candidate>,
    /// Who may vote, once voting has opened.
    pub electorate: Option<Box<Electorate>>,
    /// Who has voted.
    pub voted: Voted,
    /// The last ballot of each elector, where that one counts (votes.14).
    pub last: BTreeMap<MemberId, (Right, Ballot)>,
    /// What the tellers counted, if the vote is by hands.
    pub hands: Counts<Vec<(MemberId, u32)>>,
    /// Lots recorded.
    pub lots: Vec<Vec<MemberId>>,
    /// How its votes are counted, once voting has opened.
    pub counting: Option<Box<Counting>>,
    /// The vacant seat for which its ballots are counted again, while that waits for a lot.
    pub recount: Option<SeatId>,
}

/// How the votes of an election are counted.
#[derive(Clone, Debug)]
pub struct Counting {
    /// By what rule votes are given and counted: that of the day on which voting opened, whatever the charter says later.
    pub rule: ElectionRule,
    /// The first round, once the second has opened.
    pub first: Option<Box<FirstRound>>,
    /// What the ballots say.
    pub papers: Papers,
    /// How many seats the count fills: as many as voting opened for, or, once it is decided, as many as were left of them.
    pub seats: u32,
    /// Once it is decided: who stood and could not take a seat any more when the votes were counted.
    pub withdrawn: Vec<MemberId>,
    /// Once it is decided: how many of each group had to and might be elected, after those who sat already.
    pub bounds: Vec<(u32, u32)>,
}

/// A first round in which nobody had a majority.
#[derive(Clone, Debug)]
pub struct FirstRound {
    /// The votes of everybody who stood.
    pub votes: Vec<(MemberId, u64)>,
    /// Who voted.
    pub voted: Voted,
    /// How many electors voted.
    pub voters: u64,
    /// Who stood and could not take a seat any more.
    pub withdrawn: Vec<MemberId>,
    /// Between whom the second round is, in rising order of their numbers.
    pub between: Vec<MemberId>,
}

/// What the ballots of an election say, equal ones together. A candidate is its place among those who stand.
#[derive(Clone, Debug)]
pub enum Papers {
    /// Nothing that the votes of the candidates do not say; or they are not needed any more.
    None,
    /// More may come.
    Open(Builder),
    /// No more may come. They are kept until every seat that they filled has been held in another way since, and another
    /// election of the constituency is decided.
    Kept(Arc<Ballots>),
}

impl Papers {
    /// Returns the ballots, if they are at hand.
    pub fn ballots(&self) -> Option<&Ballots> {
        match self {
            Self::None => None,
            Self::Open(builder) => Some(builder.ballots()),
            Self::Kept(ballots) => Some(ballots),
        }
    }
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
        /// How many of them the lot favours.
        places: u32,
        /// What it decides.
        lot_for: LotFor,
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
    /// Whether they stand, or stood until they withdrew.
    pub stands: bool,
    /// Whether they withdrew when votes might have been given for them already (election.44).
    pub withdrew: bool,
    /// The name that they stand under.
    pub name: Text,
    /// What they declare themself to be.
    pub label: Text,
    /// The groups of the election's rule to which they declare themself to belong.
    pub groups: Vec<Text>,
    /// Votes or points so far, in the present round; where candidates are ranked, first preferences.
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

    /// Returns whether somebody who stood has withdrawn since voting opened.
    pub fn has_withdrawn(&self, member: MemberId) -> bool {
        self.candidate(member).is_some_and(|candidate| candidate.withdrew)
    }

    /// Returns whether the charter's default option stands beside the candidates.
    pub fn has_default_option(&self) -> bool {
        self.candidate(DEFAULT_OPTION).is_some()
    }

    /// Returns those for whom votes may be given in the present round, in rising order of their numbers.
    pub fn running(&self) -> impl Iterator<Item = &Candidate> {
        let first = self.counting.as_ref().and_then(|counting| counting.first.as_ref());
        let goes_on = move |member: MemberId| first.is_none_or(|first| first.between.contains(&member));
        self.standing().filter(move |candidate| !candidate.withdrew && goes_on(candidate.member))
    }

    /// Returns whether pages show how the votes stand: at once, or only at the end, as the charter says (votes.15).
    pub fn shows_totals(&self) -> bool {
        let at_end = self.counting.as_ref().is_some_and(|counting| counting.rule.totals_at_end);
        !at_end || self.phase != Phase::Voting
    }

    /// Returns whether candidates may still be nominated.
    pub fn is_nominating(&self) -> bool {
        self.phase == Phase::Nominations
    }

    /// Returns whether its nominations could be opened again: it is voted in, and nobody has voted (affiliation.12).
    pub fn may_be_reopened(&self) -> bool {
        let second = self.counting.as_ref().is_some_and(|counting| counting.first.is_some());
        self.phase == Phase::Voting && !second && self.voted.is_empty() && self.hands.reports().is_empty()
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
