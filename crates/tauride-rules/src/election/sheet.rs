//! The count sheet of an election: every step, for whoever wants to check it.

use alloc::vec::Vec;

use tauride_tally::Counted;
use tauride_tally::method::{AnySheet, Method};

use crate::ids::{ElectionId, MemberId};
use crate::state::{Phase, State};

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

impl CountSheet {
    pub(super) fn of(count: &Count<'_>) -> Option<Self> {
        let counted = count.run().ok()?;
        let candidates = count.election.standing().map(|candidate| candidate.member).collect();
        Some(Self { method: count.rule.method, candidates, counted })
    }
}

/// Returns the count of an election as it was made: the same ballots, lots, seats and candidates as then.
///
/// `None` where nothing has been counted: before voting is closed, by acclamation, or if it failed; and where the ballots
/// are not at hand any more, since nobody sits by this election and another has been decided.
pub fn sheet(state: &State, id: ElectionId) -> Option<CountSheet> {
    let election = state.election(id)?;
    let counting = election.counting.as_ref()?;
    if !counting.rule.method.adds_up() {
        counting.papers.ballots()?;
    }
    match election.phase {
        Phase::Nominations | Phase::Voting | Phase::Failed(_) => None,
        Phase::Lot { .. } if election.recount.is_none() => CountSheet::of(&count::counted(state, election)?),
        // A countback changes nothing of what was decided.
        Phase::Lot { .. } | Phase::Decided => CountSheet::of(&Count {
            election,
            rule: &counting.rule,
            seats: counting.seats,
            voters: count::voters(state, election),
            withdrawn: counting.withdrawn.clone(),
            kept: Vec::new(),
            bounds: counting.bounds.clone(),
        }),
    }
}
