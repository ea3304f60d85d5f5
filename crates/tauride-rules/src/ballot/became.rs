//! How the events of the chapter change the state.

use crate::ballot::cast::right_of;
use crate::ballot::event::BallotEvent;
use crate::election;
use crate::state::State;
use crate::votes::electorate::Right;

pub(crate) fn became(state: &mut State, event: &BallotEvent) {
    match event {
        BallotEvent::BallotCast { election: id, member, ballot } => {
            let right = state.election(*id).and_then(|election| right_of(state, election, *member));
            election::cast(state, *id, (*member, right.unwrap_or(Right::Own)), ballot);
        }
        BallotEvent::HandsReported { election, teller, counts } => {
            election::hands_reported(state, *election, *teller, counts);
        }
        BallotEvent::CountsDiffered { election } => election::hands_differed(state, *election),
    }
}
