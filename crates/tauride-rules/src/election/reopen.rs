//! A list was closed, and its label has split: who stands is open again, or some stand under another label.

use crate::chapters::Event;
use crate::election::event::ElectionEvent;
use crate::election::state::Election;
use crate::ground::ids::{ElectionId, MemberId};
use crate::ground::text::Text;
use crate::state::State;

/// Returns the event by which the nominations of an election are open again, for as long as they were; nothing if somebody
/// has voted.
pub(crate) fn reopened(state: &State, id: ElectionId) -> Option<Event> {
    let election = state.election(id).filter(|election| Election::may_be_reopened(election))?;
    let nominations = state.seat_rule(election.constituency).and_then(|rule| rule.election.nominations);
    let until = nominations.map(|span| state.later(span));
    Some(ElectionEvent::NominationsReopened { election: id, until }.into())
}

/// Returns the event by which a candidate stands under another label.
pub(crate) fn relabelled(election: ElectionId, candidate: MemberId, label: Text) -> Event {
    ElectionEvent::CandidateRelabelled { election, candidate, label }.into()
}
