//! What the votes on a question come to.

use alloc::boxed::Box;

use crate::asked;
use crate::chapters::Event;
use crate::ground::ids::PollId;
use crate::ground::share::Share;
use crate::poll::event::PollEvent;
use crate::poll::state::Poll;
use crate::question::Silence;
use crate::state::State;
use crate::terms::MajorityOf;
use crate::votes::choice::Choice;
use crate::votes::electors;
use crate::votes::threshold::{Outcome, Threshold};

/// Returns the event that closes a poll: decided, or lapsed if the question no longer stands (poll.27, poll.32).
pub(super) fn outcome(state: &State, id: PollId, poll: &Poll) -> Event {
    if asked::stands(state, &poll.question).is_err() {
        return Event::Poll(PollEvent::PollLapsed { poll: id });
    }
    let electors = if state.keeps("votes.2") { poll.electors.size() } else { electors::size(state, poll.electorate) };
    let Outcome { carried, majority, turnout, support, before } = measure(poll, electors);
    let (side, majority) = (side(poll.silence), Box::new(majority));
    let [turnout, support, before] = [turnout, support, before].map(|asked| asked.map(Box::new));
    let count = poll.count;
    // What is enough at the last moment only has not held (votes.18).
    let short = poll.lasting.as_ref().filter(|lasting| !lasting.has_held(state.now) && state.keeps("votes.18"));
    let unheld = short.filter(|_| carried).and_then(|lasting| lasting.until);
    let carried = carried && short.is_none();
    Event::Poll(PollEvent::PollDecided { poll: id, count, carried, side, majority, turnout, support, before, unheld })
}

/// Returns whether enough are for it now.
pub(super) fn is_enough(poll: &Poll) -> bool {
    measure(poll, poll.electors.size()).carried
}

/// Returns by what a poll was decided, or would be with the votes that it has.
pub fn standing(poll: &Poll) -> Outcome {
    poll.decided.as_deref().copied().unwrap_or_else(|| measure(poll, poll.electors.size()))
}

/// Returns what a poll comes to with the votes that it has: it carries if enough electors vote, and enough of them for it
/// (poll.27); or, where silence upholds what there is, unless enough of them are against it (poll.31). What newcomers want of the
/// charter, those who were there before do not reject (charter.17).
fn measure(poll: &Poll, size: u64) -> Outcome {
    // A seat that was filled in time counts in the whole with its vote, where it has one (votes.5).
    let electors = (MajorityOf::Electors, size.saturating_add(poll.electors.filled_since(&poll.voted)));
    let turnout = poll.rule.turnout.map(|turnout| Threshold::measure(turnout, electors, poll.count.given()));
    let votes = match poll.silence {
        Silence::Rejects => poll.count.r#for,
        Silence::Upholds => poll.count.against,
    };
    let majority = Threshold::measure(poll.rule.majority, (poll.rule.of, whole(poll, size)), u64::from(votes));
    let support = poll.rule.support.map(|support| Threshold::measure(support, electors, u64::from(votes)));
    let before = poll.before.as_ref().map(|before| {
        let votes = u64::from(before.count.r#for).saturating_add(u64::from(before.count.against));
        Threshold::measure(Share::at_least(1, 2), (MajorityOf::Votes, votes), u64::from(before.count.r#for))
    });
    let reached = |asked: Option<Threshold>| asked.is_none_or(|asked| asked.is_reached());
    let enough = majority.is_reached() && reached(turnout) && reached(support) && reached(before);
    let carried = match poll.silence {
        Silence::Rejects => enough,
        Silence::Upholds => !enough,
    };
    Outcome { carried, majority, turnout, support, before }
}

/// The votes that must be enough.
pub(super) const fn side(silence: Silence) -> Choice {
    match silence {
        Silence::Rejects => Choice::For,
        Silence::Upholds => Choice::Against,
    }
}

/// Returns what the majority of a poll is a share of, with the votes that it has.
fn whole(poll: &Poll, size: u64) -> u64 {
    match poll.rule.of {
        MajorityOf::Votes => u64::from(poll.count.r#for).saturating_add(u64::from(poll.count.against)),
        MajorityOf::Present => poll.count.given(),
        MajorityOf::Electors => size,
        MajorityOf::Seats => poll.electors.seats(),
    }
}

/// Returns how many votes there may be: of all seats where the whole counts vacant ones, which may be filled in time.
pub(super) fn most(poll: &Poll) -> u64 {
    if poll.rule.of == MajorityOf::Seats { poll.electors.seats() } else { poll.electors.size() }
}
