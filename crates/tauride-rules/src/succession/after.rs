//! What follows: enough demand something, a third body agrees, a body ends or goes over into another.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::body;
use crate::election;
use crate::ground::ids::{BodyId, ElectionId};
use crate::mandate;
use crate::state::{Queue, State};
use crate::succession::event::SuccessionEvent;

use super::demand::{can_be, elected, held, is_enough};
use super::state::{Demand, Fate};

/// Those who elect more than half of the seats demand it: it happens (succession.4 to succession.6).
pub(crate) fn after_demanded(state: &State, demand: Demand, queue: &mut Queue) {
    if can_be(state, demand).is_err() || !is_enough(state, demand) {
        return;
    }
    let (body, fate, into) = demand;
    let event = match (fate, into) {
        (Fate::Anew, _) => SuccessionEvent::BodyRenewed { body },
        (Fate::Merge, Some(into)) => SuccessionEvent::BodiesMerged { body, into },
        (Fate::End | Fate::Merge, _) => SuccessionEvent::BodyClosed { body },
    };
    queue.push_back(event.into());
}

/// A body has other seats than before: those who demand something may elect more than half of them now (succession.4).
pub(crate) fn after_seats(state: &State, body: BodyId, queue: &mut Queue) {
    let mut asked: BTreeSet<Demand> = BTreeSet::new();
    for (demand, _, _) in state.successions.demands_on(body).filter(|(_, _, until)| *until > state.now) {
        if asked.insert(demand) {
            after_demanded(state, demand, queue);
        }
    }
}

/// Holders of seats that are elected stay until others are, and all those seats are elected anew (succession.4).
pub(crate) fn after_renewed(state: &State, body: BodyId, queue: &mut Queue) {
    for id in elected(state, body) {
        let stay = held(state, id).filter(|(_, mandate)| !mandate.caretaker);
        queue.extend(stay.map(|(mandate, _)| mandate::stays(mandate)));
        let called = election::called_besides(state, id, queue);
        queue.extend(called);
    }
}

/// An election is decided that was under way when a council was to be elected anew: whoever stays there only until others are elected, and
/// whom nobody follows by it, has another called (succession.4).
pub(crate) fn after_elected(state: &State, election: ElectionId, queue: &mut Queue) {
    let Some(id) = state.election(election).map(|election| election.constituency) else { return };
    let Some(body) = state.constituency(id).map(|place| place.body) else { return };
    let stays = held(state, id).any(|(mandate, found)| {
        found.caretaker && state.answers.is_dismissed(body, mandate) && queue.coming_to(found.seat).next().is_none()
    });
    if stays {
        let called = election::called_besides(state, id, queue);
        queue.extend(called);
    }
}

/// A body ends, and with it its executive, its offices and its sections; those who sent delegates to it send them to the one
/// into which it goes over (succession.5, succession.6).
pub(crate) fn after_ended(state: &State, body: BodyId, into: Option<BodyId>, queue: &mut Queue) {
    if let Some(into) = into {
        body::goes_over(state, body, into, queue);
    }
    let mut ended = BTreeSet::from([body]);
    // A council to which nobody sends but what ends stands for nobody any more, and so on up.
    let mut open = Vec::from_iter(into.is_none().then_some(body));
    while let Some(next) = open.pop() {
        let above: Vec<BodyId> = body::alone_sends_to(state, next, &ended).collect();
        open.extend(above.into_iter().filter(|above| ended.insert(*above)));
    }
    // What belongs to a body was formed after it, so that one pass finds whatever belongs to what belongs to it.
    let from = ended.first().and_then(|first| first.index()).unwrap_or(usize::MAX);
    for id in (from..state.bodies.len()).map(BodyId::at) {
        if body::belongs_to(state, id).is_some_and(|of| ended.contains(&of)) {
            ended.insert(id);
        }
    }
    for id in ended.iter().rev() {
        body::ends(state, *id, &ended, queue);
    }
}

/// The time is over in which a third body may agree (succession.10).
pub(crate) fn due(state: &State, body: BodyId, queue: &mut Queue) {
    let open = state.successions.dissolution(body);
    queue.extend(open.map(|_| SuccessionEvent::DissolutionLapsed { body }.into()));
}

/// Returns whether a queued event of the chapter still follows.
pub(crate) fn still_follows(state: &State, event: &SuccessionEvent) -> bool {
    let lasts = |body: BodyId| state.body(body).is_some_and(|body| !body.ended);
    match event {
        SuccessionEvent::BodyRenewed { body } | SuccessionEvent::BodyClosed { body } => lasts(*body),
        SuccessionEvent::BodiesMerged { body, into } => lasts(*body) && lasts(*into),
        SuccessionEvent::UnitsMerged { unit, into } => {
            [unit, into].iter().all(|unit| state.rolls.went_over(**unit).is_none())
        }
        SuccessionEvent::DissolutionLapsed { body } => state.successions.dissolution(*body).is_some(),
        SuccessionEvent::BodyRenamed { .. }
        | SuccessionEvent::UnitRenamed { .. }
        | SuccessionEvent::UnitAgreed { .. }
        | SuccessionEvent::UnitAgreesNoLonger { .. }
        | SuccessionEvent::Demanded { .. }
        | SuccessionEvent::Waived { .. }
        | SuccessionEvent::DissolutionResolved { .. }
        | SuccessionEvent::BodyDissolved { .. }
        | SuccessionEvent::Disowned { .. }
        | SuccessionEvent::Recognised { .. }
        | SuccessionEvent::UnitClaimed { .. }
        | SuccessionEvent::ClaimDropped { .. }
        | SuccessionEvent::Answered { .. }
        | SuccessionEvent::AnswerTakenBack { .. }
        | SuccessionEvent::ContinuationClaimed { .. }
        | SuccessionEvent::ContinuationDropped { .. }
        | SuccessionEvent::PutDownReported { .. }
        | SuccessionEvent::SaidToGoOn { .. } => true,
    }
}
