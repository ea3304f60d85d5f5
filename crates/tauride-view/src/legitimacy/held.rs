//! By what seats are held, and how many voted in the elections by which they are.

use std::collections::BTreeSet;

use serde::Serialize;
use tauride_rules::ids::{ElectionId, SeatId};
use tauride_rules::mandate::event::Title;
use tauride_rules::mandate::state::Mandate;
use tauride_rules::{State, election};

use super::gaps::{Broken, Gaps};

/// By what seats with a vote are held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Seats {
    /// How many there are.
    pub established: u64,
    /// Those whose holder was elected, and whose mandate has its ground.
    pub elected: u64,
    /// Those that are held by any other title.
    pub otherwise: u64,
    /// Those that nobody holds.
    pub vacant: u64,
}

/// How many voted in the elections by which seats are held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Votes {
    /// How many elections.
    pub elections: u64,
    /// Those of them in which nobody had to vote, as there were no more candidates than seats.
    pub unopposed: u64,
    /// How many voted in the others.
    pub voters: u64,
    /// How many could have.
    pub electors: u64,
}

impl Votes {
    /// Adds the elections of a constituency.
    pub(super) fn add(&mut self, state: &State, elections: &BTreeSet<ElectionId>) {
        for found in elections.iter().filter_map(|id| state.election(*id)) {
            let voters = election::voters(state, found);
            self.elections = self.elections.saturating_add(1);
            if voters == 0 {
                self.unopposed = self.unopposed.saturating_add(1);
                continue;
            }
            self.voters = self.voters.saturating_add(voters);
            self.electors = self.electors.saturating_add(election::electors_of(state, found));
        }
    }
}

/// Counts a seat by what it is held by. Returns the election that gave it.
pub(super) fn count(state: &State, seat: SeatId, (seats, gaps): (&mut Seats, &mut Gaps<'_>)) -> Option<ElectionId> {
    seats.established = seats.established.saturating_add(1);
    let Some((_, mandate)) = state.holding(seat) else {
        seats.vacant = seats.vacant.saturating_add(1);
        gaps.add(Broken::Vacant);
        return None;
    };
    if mandate.contested {
        gaps.add(Broken::Contested);
    }
    match otherwise(state, mandate) {
        Some(broken) => {
            seats.otherwise = seats.otherwise.saturating_add(1);
            gaps.add(broken);
        }
        None => seats.elected = seats.elected.saturating_add(1),
    }
    mandate.title.election()
}

/// By what a seat is held, if not by an election whose ground still stands.
fn otherwise(state: &State, mandate: &Mandate) -> Option<Broken> {
    let over = mandate.until.is_some_and(|until| until <= state.now);
    match mandate.title {
        _ if mandate.caretaker && over => Some(Broken::TermOver),
        _ if mandate.caretaker => Some(Broken::Caretaker),
        Title::ExOfficio(_) => Some(Broken::ExOfficio),
        Title::CoOpted(_) => Some(Broken::CoOpted),
        Title::SelfConstituted => Some(Broken::SelfConstituted),
        Title::Elected(_) | Title::Alternate | Title::Countback(_) | Title::Replacement(_) | Title::HeldUp => None,
    }
}
