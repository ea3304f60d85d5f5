//! The count sheet of an election: every step, for whoever wants to check it.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use tauride_tally::Counted;
use tauride_tally::method::{AnySheet, Method};

use crate::election::state::{Candidate, Counts, DEFAULT_OPTION, Election, Phase};
use crate::ground::ids::{ElectionId, MemberId};
use crate::state::State;
use crate::votes::electorate::Voted;

use super::contest::Count;
use super::count;

/// A count with every step.
#[derive(Clone, Debug)]
pub struct CountSheet {
    /// By what method.
    pub method: Method,
    /// The candidates: a place in the sheet is a place in this list.
    pub candidates: Vec<MemberId>,
    /// The count; up to a tie while it waits for a lot.
    pub counted: Counted<AnySheet>,
}

/// What an election's count is made of, apart from the state: a count takes its time, and others write meanwhile.
#[derive(Clone, Debug)]
pub struct ToCount {
    /// By what method it is counted.
    pub method: Method,
    /// For how many seats.
    pub seats: u32,
    /// How many electors voted.
    pub voters: u64,
    /// The election but for who voted, which is not counted.
    election: Election,
    withdrawn: Vec<MemberId>,
    bounds: Vec<(u32, u32)>,
}

impl ToCount {
    fn of(count: Count<'_>) -> Self {
        let election = count.election;
        Self {
            method: count.rule.method,
            seats: count.seats,
            voters: count.voters,
            election: Election {
                phase: election.phase.clone(),
                candidates: election.candidates.clone(),
                electorate: None,
                voted: Voted::default(),
                last: BTreeMap::new(),
                hands: Counts::default(),
                lots: election.lots.clone(),
                counting: election.counting.clone(),
                term_lots: election.term_lots.clone(),
                ..*election
            },
            withdrawn: count.withdrawn,
            bounds: count.bounds,
        }
    }

    /// Counts, with the same outcome as when the election was decided or came to the tie at which it waits.
    pub fn count(self) -> Option<CountSheet> {
        let count = Count {
            election: &self.election,
            rule: &self.election.counting.as_ref()?.rule,
            seats: self.seats,
            voters: self.voters,
            withdrawn: self.withdrawn,
            kept: Vec::new(),
            changed: Vec::new(),
            bounds: self.bounds,
        };
        let counted = count.run().ok()?;
        let candidates = self.election.standing().map(|candidate| candidate.member).collect();
        Some(CountSheet { method: self.method, candidates, counted })
    }
}

/// Returns whether there is a count to show: voting is over, and the ballots are at hand, or votes added up are all that
/// it needs.
pub fn has_sheet(election: &Election) -> bool {
    let over = matches!(election.phase, Phase::Lot { .. } | Phase::Decided);
    // By acclamation nothing is counted.
    let counting = election.counting.as_ref().filter(|_| over);
    counting.is_some_and(|counting| counting.rule.method.adds_up() || counting.papers.ballots().is_some())
}

/// Returns the default option of an election that may be tied with others in its count, and then is ahead of them without a lot
/// (election.45). Where votes are added up, whoever has as many as it is not counted.
pub fn ahead_in_ties(election: &Election) -> Option<&Candidate> {
    let method = election.counting.as_ref()?.rule.method;
    let added = method.adds_up() && method != Method::TwoRound;
    election.candidate(DEFAULT_OPTION).filter(|_| !added)
}

/// Returns the count of an election as it was made: the same ballots, lots, seats and candidates as then.
///
/// `None` where nothing has been counted: before voting is closed, by acclamation, or if it failed; and where the ballots
/// are not at hand any more, since others have had the seats of this election and another has been decided.
pub fn to_count(state: &State, id: ElectionId) -> Option<ToCount> {
    let election = state.election(id).filter(|election| has_sheet(election))?;
    let counting = election.counting.as_ref()?;
    if matches!(election.phase, Phase::Lot { .. }) && election.recount.is_none() {
        return count::counted(state, election).map(ToCount::of);
    }
    // A countback changes nothing of what was decided.
    Some(ToCount::of(Count {
        election,
        rule: &counting.rule,
        seats: counting.seats,
        voters: count::voters(state, election),
        withdrawn: counting.withdrawn.clone(),
        kept: Vec::new(),
        changed: Vec::new(),
        bounds: counting.bounds.clone(),
    }))
}

/// Returns the count sheet of an election; `None` as [`to_count`].
pub fn sheet(state: &State, id: ElectionId) -> Option<CountSheet> {
    to_count(state, id)?.count()
}
