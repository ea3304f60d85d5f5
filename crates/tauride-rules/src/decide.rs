//! The first table of contents: which chapter answers which act.

use crate::chapters::{Act, Event, Refusal};
use crate::charter::act::CharterAct;
use crate::clock::refusal::ClockRefusal;
use crate::ground::actor::Actor;
use crate::state::State;
use crate::{
    affiliation, agreement, answerability, ballot, body, bounds, charter, clock, commission, convocation, credential,
    division, election, mandate, motion, oversight, pending, poll, position, recall, roll, sitting, succession,
};

/// Decides an act: the event it causes, or the reason it is refused. Changes nothing.
///
/// # Errors
///
/// Returns the first [`Refusal`] in rulebook order.
pub fn decide(state: &State, by: Actor, act: &Act) -> Result<Event, Refusal> {
    if let Act::Clock(act) = act {
        return clock::decide(state, by, act);
    }
    if by == Actor::Clerk {
        return Err(ClockRefusal::ClerkMayOnlyPassTime.into());
    }
    clock::is_settled(state)?;
    bounds::size(act)?;
    charter::is_founded_for(state, act)?;
    if !matches!(act, Act::Charter(CharterAct::Found { .. })) {
        charter::founders_have_a_say(state, by)?;
    }
    // What was decided is looked at where it stands, and goes up as it came.
    let decided = of_chapter(state, by, act);
    if let Ok(event) = &decided {
        if let Some(held) = pending::held(state, by, act)? {
            bounds::left_open(state, by, &held)?;
            return Ok(held);
        }
        bounds::left_open(state, by, event)?;
    }
    decided
}

/// Decides an act, whoever may have a say in it besides.
pub(crate) fn of_chapter(state: &State, by: Actor, act: &Act) -> Result<Event, Refusal> {
    match act {
        Act::Charter(act) => charter::decide(state, by, act),
        Act::Clock(act) => clock::decide(state, by, act),
        Act::Roll(act) => roll::decide(state, by, act),
        Act::Body(act) => body::decide(state, by, act),
        Act::Election(act) => election::decide(state, by, act),
        Act::Ballot(act) => ballot::decide(state, by, act),
        Act::Credential(act) => credential::decide(state, by, act),
        Act::Mandate(act) => mandate::decide(state, by, act),
        Act::Recall(act) => recall::decide(state, by, act),
        Act::Poll(act) => poll::decide(state, by, act),
        Act::Convocation(act) => convocation::decide(state, by, act),
        Act::Pending(act) => pending::decide(state, by, act),
        Act::Sitting(act) => sitting::decide(state, by, act),
        Act::Division(act) => division::decide(state, by, act),
        Act::Affiliation(act) => affiliation::decide(state, by, act),
        Act::Motion(act) => motion::decide(state, by, act),
        Act::Position(act) => position::decide(state, by, act),
        Act::Oversight(act) => oversight::decide(state, by, act),
        Act::Commission(act) => commission::decide(state, by, act),
        Act::Agreement(act) => agreement::decide(state, by, act),
        Act::Answerability(act) => answerability::decide(state, by, act),
        Act::Succession(act) => succession::decide(state, by, act),
    }
}
