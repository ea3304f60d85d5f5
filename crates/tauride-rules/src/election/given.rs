//! Votes that are given in an election: what an election keeps of them.

use alloc::vec::Vec;

use crate::ballot::says::Ballot;
use crate::election::papers;
use crate::election::state::Election;
use crate::ground::ids::{ElectionId, MemberId};
use crate::state::State;
use crate::votes::electorate::Right;

/// A member has voted, by a right of their own or of a seat.
pub(crate) fn cast(state: &mut State, id: ElectionId, (member, right): (MemberId, Right), ballot: &Ballot) {
    let Some(election) = state.election_mut(id) else { return };
    election.voted.enter(member, right);
    let last = election.counting.as_ref().is_some_and(|counting| counting.rule.last_vote_counts);
    if last && let Some((_, before)) = election.last.insert(member, (right, ballot.clone())) {
        add_up(election, &before, u64::saturating_sub);
    }
    add_up(election, ballot, u64::saturating_add);
    match ballot {
        Ballot::Choices(choices) => papers::put_choice(election, choices),
        Ballot::Ranking(ranks) => papers::put(election, ranks),
        Ballot::Points(_) => {}
    }
}

/// Adds what a ballot gives to the votes of each candidate, or takes it away again.
fn add_up(election: &mut Election, ballot: &Ballot, with: impl Fn(u64, u64) -> u64) {
    let mut give = |member: MemberId, given: u64| change_votes(election, member, |votes| with(votes, given));
    match ballot {
        Ballot::Choices(choices) => choices.iter().for_each(|choice| give(*choice, 1)),
        Ballot::Ranking(ranks) => {
            if let Some([first]) = ranks.first().map(Vec::as_slice) {
                give(*first, 1);
            }
        }
        Ballot::Points(points) => points.iter().for_each(|(candidate, points)| give(*candidate, u64::from(*points))),
    }
}

/// A teller has counted hands; when two agree, the votes are those.
pub(crate) fn hands_reported(state: &mut State, id: ElectionId, teller: MemberId, counts: &[(MemberId, u32)]) {
    let Some(election) = state.election_mut(id) else { return };
    election.hands.report(teller, Vec::from(counts));
    if election.hands.agreed().is_some() {
        for (candidate, hands) in counts {
            change_votes(election, *candidate, |votes| votes.saturating_add(u64::from(*hands)));
        }
    }
}

fn change_votes(election: &mut Election, member: MemberId, to: impl FnOnce(u64) -> u64) {
    let place = election.place(member).ok();
    if let Some(candidate) = place.and_then(|place| election.candidates.get_mut(place)) {
        candidate.votes = to(candidate.votes);
    }
}

/// The counts of two tellers differed: they count again.
pub(crate) fn hands_differed(state: &mut State, id: ElectionId) {
    if let Some(election) = state.election_mut(id) {
        election.hands.set_aside();
    }
}
