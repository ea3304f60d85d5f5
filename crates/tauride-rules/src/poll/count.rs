//! What the votes on a question come to.

use crate::asked;
use crate::chapters::Event;
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MemberId, PollId};
use crate::poll::event::PollEvent;
use crate::poll::state::Poll;
use crate::question::Silence;
use crate::state::State;
use crate::terms::{MajorityOf, Nature};
use crate::votes::choice::Count;
use crate::votes::electors as rolls;

/// Returns the event that closes a poll: decided, or lapsed if the question no longer stands (poll.27, poll.32).
pub(super) fn outcome(state: &State, id: PollId, poll: &Poll) -> Event {
    if asked::stands(state, &poll.question).is_err() {
        return Event::Poll(PollEvent::PollLapsed { poll: id });
    }
    Event::Poll(PollEvent::PollDecided { poll: id, count: poll.count, carried: carries(state, poll) })
}

/// Returns whether a poll carries with the votes that it has: enough electors vote, and enough of them for (poll.27); or,
/// where silence upholds what there is, unless enough of them are against it (poll.31).
pub fn carries(state: &State, poll: &Poll) -> bool {
    let electors = electors(state, poll);
    let turnout = poll.rule.turnout.is_none_or(|turnout| turnout.is_reached_by(given(poll.count), electors));
    let enough = |votes: u32| turnout && poll.rule.majority.is_reached_by(u64::from(votes), whole(state, poll));
    match poll.silence {
        Silence::Upholds => !enough(poll.count.against),
        Silence::Rejects => enough(poll.count.r#for),
    }
}

/// Returns what the majority of a poll is a share of, with the votes that it has.
pub fn whole(state: &State, poll: &Poll) -> u64 {
    match poll.rule.of {
        MajorityOf::Votes => u64::from(poll.count.r#for).saturating_add(u64::from(poll.count.against)),
        MajorityOf::Present => given(poll.count),
        MajorityOf::Electors => electors(state, poll),
        MajorityOf::Seats => match poll.electorate {
            Sender::Unit(_) => rolls::size(state, poll.electorate),
            Sender::Body(body) => established(state, body),
        },
    }
}

/// Returns how many may vote on a question.
pub fn electors(state: &State, poll: &Poll) -> u64 {
    may_vote(state, poll.electorate, poll.excluded)
}

/// Returns how many vote in a sender, but for the one who has no vote on a question.
pub(super) fn may_vote(state: &State, electorate: Sender, excluded: Option<MemberId>) -> u64 {
    let excluded = excluded.is_some_and(|member| rolls::belongs(state, member, electorate));
    rolls::size(state, electorate).saturating_sub(u64::from(excluded))
}

/// Returns how many votes or hands there are.
pub(super) fn given(count: Count) -> u64 {
    u64::from(count.r#for).saturating_add(u64::from(count.against)).saturating_add(u64::from(count.abstain))
}

/// The voting seats of a body, vacant ones among them; for a section those of its council that are part of it.
fn established(state: &State, body: BodyId) -> u64 {
    let Some(kind) = state.body_kind(body) else { return 0 };
    let of = match (kind.nature, state.body(body).and_then(|body| body.senders.first())) {
        (Nature::Assembly, Some(unit)) => return rolls::size(state, *unit),
        (Nature::Section, Some(Sender::Body(council))) => *council,
        _ => body,
    };
    let constituencies = state.body(of).map_or(&[][..], |body| &body.constituencies);
    let voting = constituencies.iter().filter(|id| {
        state.seat_rule(**id).is_some_and(|rule| rule.votes && (of == body || kind.parts.contains(&rule.name)))
    });
    let seats = voting.filter_map(|id| state.constituency(*id)).flat_map(|constituency| &constituency.seats);
    u64::try_from(seats.count()).unwrap_or(u64::MAX)
}
