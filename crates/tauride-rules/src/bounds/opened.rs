//! What members have formed, called and reported, as long as it counts (bounds.3, bounds.6, bounds.7, bounds.10 to bounds.16).

use crate::affiliation::event::AffiliationEvent;
use crate::body::event::BodyEvent;
use crate::body::state::Body;
use crate::bounds::numbers::Bounds;
use crate::chapters::{Event, Refusal};
use crate::convocation::event::ConvocationEvent;
use crate::division::event::DivisionEvent;
use crate::election::event::ElectionEvent;
use crate::election::state::Election;
use crate::ground::actor::Actor;
use crate::ground::ids::{BodyId, ConvocationId, ElectionId, LabelId, MatterId, MemberId, SittingId};
use crate::ground::instant::Instant;
use crate::position::event::PositionEvent;
use crate::sitting::event::SittingEvent;
use crate::sitting::state::Sitting;
use crate::state::State;
use crate::terms::Nature;

use super::{BoundsRefusal, answers, said};

/// For how many seconds after its time a call that has not met counts: 30 days (bounds.3).
const CALL_COUNTS: i64 = 30 * 86_400;

/// For how many seconds a matter counts on which no assembly has resolved: 30 days (bounds.12).
const MATTER_COUNTS: i64 = 30 * 86_400;

/// Refuses a member who has formed or called as much as they may.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others form and call nothing")]
pub(super) fn left_open(state: &State, member: MemberId, event: &Event) -> Result<(), Refusal> {
    let Bounds {
        formed: formed_most, calls: calls_most, called: called_most, sittings, labels, matters, crowds, ..
    } = state.edition().bounds;
    match event {
        Event::Body(BodyEvent::BodyFormed { .. } | BodyEvent::SelfConstituted { .. }) => {
            let formed = state.opened.bodies.get(&member).into_iter().flatten();
            if formed.filter(|body| is_to_be_seated(state, **body)).count() >= formed_most {
                return Err(BoundsRefusal::NotSeated { member, most: formed_most }.into());
            }
        }
        Event::Convocation(ConvocationEvent::CalledToConstitute { .. }) => {
            let calls = state.opened.calls.get(&member).into_iter().flatten();
            if calls.filter(|call| is_to_meet(state, **call)).count() >= calls_most {
                return Err(BoundsRefusal::OpenCalls { member, most: calls_most }.into());
            }
        }
        Event::Election(ElectionEvent::ElectionCalled { .. }) => {
            let called = state.opened.elections.get(&member).into_iter().flatten();
            if called.filter(|election| is_under_way(state, **election)).count() >= called_most {
                return Err(BoundsRefusal::Elections { member, most: called_most }.into());
            }
        }
        Event::Sitting(SittingEvent::SittingCalled { .. } | SittingEvent::SittingDemanded { .. }) => {
            let called = state.opened.sittings.get(&member).into_iter().flatten();
            if called.filter(|sitting| is_to_end(state, **sitting)).count() >= sittings {
                return Err(BoundsRefusal::Sittings { member, most: sittings }.into());
            }
        }
        Event::Affiliation(AffiliationEvent::LabelFounded { .. }) => {
            let founded = state.opened.labels.get(&member).into_iter().flatten();
            if founded.filter(|label| is_declared(state, **label)).count() >= labels {
                return Err(BoundsRefusal::Labels { member, most: labels }.into());
            }
        }
        Event::Position(PositionEvent::MatterRaised { .. }) => {
            let raised = state.opened.matters.get(&member).into_iter().flatten();
            if raised.filter(|matter| is_unresolved(state, **matter)).count() >= matters {
                return Err(BoundsRefusal::Matters { member, most: matters }.into());
            }
        }
        Event::Answerability(event) => answers::left_open(state, member, event)?,
        Event::Division(DivisionEvent::CrowdReported { .. })
            if said::lately(state, &state.opened.crowds, member) >= crowds =>
        {
            return Err(BoundsRefusal::Crowds { member, most: crowds }.into());
        }
        _ => {}
    }
    Ok(())
}

/// Notes who forms or calls what, before the event by which it gets its number.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others form and call nothing")]
pub(crate) fn take_in(state: &mut State, by: Actor, first: &Event) {
    let Actor::Member(member) = by else { return };
    match first {
        Event::Body(BodyEvent::BodyFormed { .. } | BodyEvent::SelfConstituted { .. }) => {
            let mut bodies = state.opened.bodies.remove(&member).unwrap_or_default();
            bodies.retain(|body| is_to_be_seated(state, *body));
            bodies.push(BodyId::at(state.bodies.len()));
            state.opened.bodies.insert(member, bodies);
        }
        Event::Convocation(ConvocationEvent::CalledToConstitute { .. }) => {
            let mut calls = state.opened.calls.remove(&member).unwrap_or_default();
            calls.retain(|call| is_to_meet(state, *call));
            calls.push(ConvocationId::at(state.convocations.len()));
            state.opened.calls.insert(member, calls);
        }
        Event::Election(ElectionEvent::ElectionCalled { .. }) => {
            let mut elections = state.opened.elections.remove(&member).unwrap_or_default();
            elections.retain(|election| is_under_way(state, *election));
            elections.push(ElectionId::at(state.elections.len()));
            state.opened.elections.insert(member, elections);
        }
        Event::Sitting(SittingEvent::SittingCalled { .. } | SittingEvent::SittingDemanded { .. }) => {
            let mut sittings = state.opened.sittings.remove(&member).unwrap_or_default();
            sittings.retain(|sitting| is_to_end(state, *sitting));
            sittings.push(SittingId::at(state.sittings.len()));
            state.opened.sittings.insert(member, sittings);
        }
        Event::Affiliation(AffiliationEvent::LabelFounded { .. }) => {
            let mut labels = state.opened.labels.remove(&member).unwrap_or_default();
            labels.retain(|label| is_declared(state, *label));
            labels.push(LabelId::at(state.affiliations.len()));
            state.opened.labels.insert(member, labels);
        }
        Event::Position(PositionEvent::MatterRaised { .. }) => {
            let mut matters = state.opened.matters.remove(&member).unwrap_or_default();
            matters.retain(|matter| is_unresolved(state, *matter));
            matters.push(MatterId::at(state.positions.len()));
            state.opened.matters.insert(member, matters);
        }
        Event::Answerability(event) => answers::take_in(state, member, event),
        Event::Division(DivisionEvent::CrowdReported { .. }) => {
            said::note(state.now, &mut state.opened.crowds, member);
        }
        _ => {}
    }
}

/// Whether a body has never been seated and may be. An assembly is there with its unit, and a section with its council.
fn is_to_be_seated(state: &State, id: BodyId) -> bool {
    let has_seats = state.body_kind(id).is_some_and(|kind| !matches!(kind.nature, Nature::Assembly | Nature::Section));
    let waits = |body: &Body| !body.was_seated && !body.ended;
    has_seats && state.body(id).is_some_and(waits)
}

/// Whether a call has not met. One that nobody opens counts no longer when its time is long over.
fn is_to_meet(state: &State, id: ConvocationId) -> bool {
    let call = state.convocation(id).filter(|call| call.body.is_none());
    call.is_some_and(|call| call.meets.unix().saturating_add(CALL_COUNTS) > state.now.unix())
}

fn is_to_end(state: &State, id: SittingId) -> bool {
    state.sitting(id).is_some_and(|sitting| !Sitting::is_over(sitting))
}

fn is_declared(state: &State, id: LabelId) -> bool {
    state.affiliations.get(id).is_some_and(|label| label.ended.is_none())
}

/// Whether no assembly has taken a position on a matter. One that nobody cares for counts no longer after a time.
fn is_unresolved(state: &State, id: MatterId) -> bool {
    let young = |raised: Instant| raised.unix().saturating_add(MATTER_COUNTS) > state.now.unix();
    state.positions.get(id).is_some_and(|matter| !matter.is_resolved() && young(matter.raised))
}

fn is_under_way(state: &State, id: ElectionId) -> bool {
    state.election(id).is_some_and(Election::is_under_way)
}
