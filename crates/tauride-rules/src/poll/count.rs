//! What the votes on a question come to.

use crate::body::question::BodyQuestion;
use crate::chapters::Event;
use crate::charter::question::CharterQuestion;
use crate::credential::question::CredentialQuestion;
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, PollId};
use crate::mandate::question::MandateQuestion;
use crate::poll::event::PollEvent;
use crate::poll::state::Poll;
use crate::question::Question;
use crate::recall::question::RecallQuestion;
use crate::state::State;
use crate::terms::{MajorityOf, Nature};
use crate::votes::choice::Count;
use crate::votes::electors as rolls;

use super::{put, terms};

/// Returns the event that closes a poll: decided, or lapsed if the question no longer stands (poll.27, poll.32).
pub(super) fn outcome(state: &State, id: PollId, poll: &Poll) -> Event {
    if put::stands(state, &poll.question).is_err() {
        return Event::Poll(PollEvent::PollLapsed { poll: id });
    }
    Event::Poll(PollEvent::PollDecided { poll: id, count: poll.count, carried: carries(state, poll) })
}

/// Returns whether a poll carries with the votes that it has: enough electors vote, and enough of them for (poll.27). A
/// credential stands unless enough of them are against it: silence takes nobody's seat.
pub fn carries(state: &State, poll: &Poll) -> bool {
    let electors = electors(state, &poll.question, poll.electorate);
    let turnout = poll.rule.turnout.is_none_or(|turnout| turnout.is_reached_by(given(poll.count), electors));
    let enough = |votes: u32| turnout && poll.rule.majority.is_reached_by(u64::from(votes), whole(state, poll));
    match poll.question {
        Question::Credential(CredentialQuestion::Credential { .. }) => !enough(poll.count.against),
        Question::Recall(RecallQuestion::Recall { .. } | RecallQuestion::Replace { .. })
        | Question::Mandate(MandateQuestion::Instruct { .. })
        | Question::Body(BodyQuestion::CoOpt { .. } | BodyQuestion::Reserve { .. } | BodyQuestion::Ratify { .. })
        | Question::Charter(CharterQuestion::Amend { .. }) => enough(poll.count.r#for),
    }
}

/// Returns what the majority of a poll is a share of, with the votes that it has.
pub fn whole(state: &State, poll: &Poll) -> u64 {
    match poll.rule.of {
        MajorityOf::Votes => u64::from(poll.count.r#for).saturating_add(u64::from(poll.count.against)),
        MajorityOf::Present => given(poll.count),
        MajorityOf::Electors => electors(state, &poll.question, poll.electorate),
        MajorityOf::Seats => match poll.electorate {
            Sender::Unit(_) => rolls::size(state, poll.electorate),
            Sender::Body(body) => established(state, body),
        },
    }
}

/// Returns how many may vote on a question: those whose question it is, but nobody on their own credential.
pub fn electors(state: &State, question: &Question, electorate: Sender) -> u64 {
    let all = rolls::size(state, electorate);
    let Question::Credential(CredentialQuestion::Credential { mandate }) = question else { return all };
    let own = terms::contested(state, *mandate).is_some_and(|member| rolls::belongs(state, member, electorate));
    all.saturating_sub(u64::from(own))
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
