//! Two rounds: whoever has a majority in the first is elected; otherwise the first two stand in a second (election.27).

use alloc::boxed::Box;
use alloc::vec::Vec;

use tauride_tally::Counted;
use tauride_tally::method::AnySheet;

use crate::chapters::Event;
use crate::election::event::{ElectionEvent, Failure};
use crate::election::state::{Counts, DEFAULT_OPTION, FirstRound};
use crate::ground::ids::{ElectionId, MemberId};
use crate::state::State;

use super::contest::{self, Count};
use crate::election::count;
use crate::election::eligible::may_stand;

/// Returns what the votes of a round come to.
pub(super) fn outcome(state: &State, id: ElectionId, counted: &Count<'_>) -> Event {
    let failed = |reason| Event::Election(ElectionEvent::ElectionFailed { election: id, reason });
    if counted.voters == 0 {
        return failed(Failure::NoCandidate);
    }
    let sheet = match counted.run() {
        Err(reason) => return failed(count::failure(&reason)),
        Ok(Counted::LotRequired { tie, .. }) => return count::lot_required(id, counted.election, &tie, None),
        Ok(Counted::Complete(sheet)) => sheet,
    };
    let members = |places: &[usize]| contest::members(counted.election, places);
    let goes_on = if let AnySheet::Plain(sheet) = &sheet { sheet.second_round() } else { Vec::new() };
    let mut between = members(&goes_on);
    if !between.is_empty() {
        between.sort_unstable();
        let until = counted.rule.voting.map(|span| state.later(span));
        return Event::Election(ElectionEvent::SecondRoundOpened { election: id, between, until });
    }
    let elected = members(sheet.elected());
    if elected.contains(&DEFAULT_OPTION) {
        return failed(Failure::DefaultOption);
    }
    // Whoever has died between the rounds, or may not stand any more, leaves the seat to nobody: the other lost.
    let able = |member: &MemberId| may_stand(state, *member, counted.election.constituency).is_ok();
    if elected.is_empty() || !elected.iter().all(able) {
        return failed(Failure::NoCandidate);
    }
    let voters = u32::try_from(counted.voters).unwrap_or(u32::MAX);
    Event::Election(ElectionEvent::ElectionDecided { election: id, elected, alternates: Vec::new(), voters })
}

/// Puts the votes of the first round aside; everybody votes again.
pub(super) fn open(state: &mut State, id: ElectionId, between: &[MemberId]) {
    let Some(election) = state.election(id) else { return };
    let withdrawn = count::counted(state, election).map(|counted| counted.withdrawn).unwrap_or_default();
    let voters = count::voters(state, election);
    let Some(election) = state.election_mut(id) else { return };
    let first = election.standing().map(|candidate| (candidate.member, candidate.votes)).collect();
    let voted = core::mem::take(&mut election.voted);
    election.last.clear();
    election.hands = Counts::default();
    election.candidates.iter_mut().for_each(|candidate| candidate.votes = 0);
    if let Some(counting) = election.counting.as_mut() {
        let between = Vec::from(between);
        counting.first = Some(Box::new(FirstRound { votes: first, voted, voters, withdrawn, between }));
    }
}
