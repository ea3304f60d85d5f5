//! How the events of the chapter change the state.

use alloc::vec::Vec;

use crate::ballot::cast::right_of;
use crate::ballot::event::BallotEvent;
use crate::ballot::says::Ballot;
use crate::election::papers;
use crate::election::state::Election;
use crate::ground::ids::{ElectionId, MemberId};
use crate::state::State;
use crate::votes::electorate::Right;

pub(crate) fn became(state: &mut State, event: &BallotEvent) {
    match event {
        BallotEvent::BallotCast { election, member, ballot } => cast(state, *election, *member, ballot),
        BallotEvent::HandsReported { election, teller, counts } => reported(state, *election, *teller, counts),
        BallotEvent::CountsDiffered { election } => {
            if let Some(election) = state.election_mut(*election) {
                election.hands.set_aside();
            }
        }
    }
}

fn cast(state: &mut State, id: ElectionId, member: MemberId, ballot: &Ballot) {
    let right = state.election(id).and_then(|election| right_of(state, election, member));
    let Some(election) = state.election_mut(id) else { return };
    election.voted.enter(member, right.unwrap_or(Right::Own));
    match ballot {
        Ballot::Choices(choices) => {
            for choice in choices {
                add_votes(election, *choice, 1);
            }
            papers::put_choice(election, choices);
        }
        Ballot::Ranking(ranks) => {
            if let Some([first]) = ranks.first().map(Vec::as_slice) {
                add_votes(election, *first, 1);
            }
            papers::put(election, ranks);
        }
        Ballot::Points(points) => {
            for (candidate, points) in points {
                add_votes(election, *candidate, u64::from(*points));
            }
        }
    }
}

fn reported(state: &mut State, id: ElectionId, teller: MemberId, counts: &[(MemberId, u32)]) {
    let Some(election) = state.election_mut(id) else { return };
    election.hands.report(teller, Vec::from(counts));
    if election.hands.agreed().is_some() {
        for (candidate, hands) in counts {
            add_votes(election, *candidate, u64::from(*hands));
        }
    }
}

fn add_votes(election: &mut Election, member: MemberId, votes: u64) {
    let place = election.place(member).ok();
    if let Some(candidate) = place.and_then(|place| election.candidates.get_mut(place)) {
        candidate.votes = candidate.votes.saturating_add(votes);
    }
}
