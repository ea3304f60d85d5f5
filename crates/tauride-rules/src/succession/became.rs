//! How the events of the chapter change the state.

use alloc::vec::Vec;

use crate::chapters::Due;
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, ConstituencyId, MandateId, UnitId};
use crate::ground::instant::Instant;
use crate::position;
use crate::state::State;
use crate::succession::due::SuccessionDue;
use crate::succession::event::SuccessionEvent;
use crate::{answerability, body, roll};

use super::demand::{elected, held};
use super::state::{Agreed, Demand, Dissolution, Fate, Regard, Said};
use super::units;

pub(crate) fn became(state: &mut State, event: &SuccessionEvent) {
    let now = state.now;
    match event {
        SuccessionEvent::BodyRenamed { body, name } => body::renamed(state, *body, name),
        SuccessionEvent::UnitRenamed { unit, name } => roll::renamed(state, *unit, name),
        SuccessionEvent::Demanded { by, body, fate, into, until } => {
            let by = position::whose(state, *by);
            state.successions.demands.insert(((*body, *fate, *into), by), *until);
        }
        SuccessionEvent::UnitAgreed { by, unit, into, until } => agreed(state, *by, (*unit, *into), *until),
        SuccessionEvent::UnitAgreesNoLonger { by, unit, into } => agrees_no_longer(state, *by, (*unit, *into)),
        SuccessionEvent::UnitsMerged { unit, into } => merged(state, *unit, *into),
        SuccessionEvent::Waived { by, body } => {
            let by = position::whose(state, *by);
            over(state, *body, |(_, of)| *of == by);
        }
        SuccessionEvent::BodyRenewed { body } => {
            over(state, *body, |((_, fate, _), _)| *fate == Fate::Anew);
            let anew: Vec<ConstituencyId> = elected(state, *body).collect();
            body::places::begin_anew(state, &anew);
            let who: Vec<MandateId> = anew.iter().flat_map(|id| held(state, *id)).map(|(mandate, _)| mandate).collect();
            answerability::leave(state, *body, who);
            // Nobody who has been elected since is sent home for what those before them did.
            decided(state, *body);
        }
        SuccessionEvent::BodyClosed { body } | SuccessionEvent::BodiesMerged { body, .. } => {
            over(state, *body, |_| true);
            decided(state, *body);
        }
        SuccessionEvent::DissolutionResolved { by, body, with, until, reason } => {
            decided(state, *body);
            state.agenda.add(*until, Due::Succession(SuccessionDue::DissolutionLapses(*body)));
            let dissolution = Dissolution { by: *by, with: *with, until: *until, reason: reason.clone() };
            state.successions.dissolutions.insert(*body, dissolution);
        }
        SuccessionEvent::DissolutionLapsed { body } => decided(state, *body),
        SuccessionEvent::BodyDissolved { body, anew, .. } => {
            over(state, *body, |_| !*anew);
            decided(state, *body);
        }
        SuccessionEvent::Disowned { by, body } => {
            state.successions.regards.insert((*body, *by), (Regard::Disowned, now));
        }
        SuccessionEvent::Recognised { by, body } => {
            state.successions.regards.insert((*body, *by), (Regard::Recognised, now));
        }
        SuccessionEvent::UnitClaimed { body, unit } => state.successions.claims.insert((*unit, *body)),
        SuccessionEvent::ClaimDropped { body, unit } => state.successions.claims.remove(&(*unit, *body)),
        SuccessionEvent::Answered { member, body, unit } => {
            state.successions.answers.insert((*unit, *member), *body);
        }
        SuccessionEvent::AnswerTakenBack { member, unit } => {
            state.successions.answers.remove(&(*unit, *member));
        }
        SuccessionEvent::ContinuationClaimed { body, of } => {
            state.successions.continues.insert(*body, (*of, now));
        }
        SuccessionEvent::ContinuationDropped { body, .. } => {
            state.successions.continues.remove(body);
        }
        SuccessionEvent::PutDownReported { body, by, who, taker } => {
            let said = Said::PutDown { who: who.clone(), taker: *taker, at: now };
            state.successions.said.insert((*body, *by), said);
        }
        SuccessionEvent::SaidToGoOn { body, by } => {
            state.successions.said.insert((*body, *by), Said::GoesOn);
        }
    }
}

/// A unit agrees that one of two goes over into the other, as that is now; what others agreed to long ago is forgotten.
fn agreed(state: &mut State, by: UnitId, (unit, into): (UnitId, UnitId), until: Instant) {
    let now = state.now;
    let over = state.successions.mergers.iter().filter(|(_, agreed)| agreed.until <= now);
    let over: Vec<((UnitId, UnitId), UnitId)> = over.map(|(merger, _)| *merger).collect();
    for merger in over {
        state.successions.mergers.remove(&merger);
    }
    let others = units::stand_on(state, if by == unit { into } else { unit });
    state.successions.mergers.insert(((unit, into), by), Agreed { until, others });
}

fn agrees_no_longer(state: &mut State, by: UnitId, units: (UnitId, UnitId)) {
    state.successions.mergers.remove(&(units, by));
}

/// A unit is one no more: it agrees to nothing, and nobody agrees to anything with it.
fn merged(state: &mut State, unit: UnitId, into: UnitId) {
    let of_it = |((one, other), _): &((UnitId, UnitId), UnitId)| [*one, *other].contains(&unit);
    let over: Vec<((UnitId, UnitId), UnitId)> = state.successions.mergers.keys().copied().filter(of_it).collect();
    for merger in over {
        state.successions.mergers.remove(&merger);
    }
    roll::went_over(state, unit, into);
    body::went_over(state, unit, into);
}

/// Some demands on a body stand no more, and those whose time is over are forgotten with them.
fn over(state: &mut State, body: BodyId, ends: impl Fn(&(Demand, Sender)) -> bool) {
    let now = state.now;
    let all: Vec<(Demand, Sender)> = state
        .successions
        .demands_on(body)
        .filter(|(demand, by, until)| *until <= now || ends(&(*demand, *by)))
        .map(|(demand, by, _)| (demand, by))
        .collect();
    for demand in all {
        state.successions.demands.remove(&demand);
    }
}

/// A body has ended: nobody is asked any more whether it be dissolved, nor whether what it resolved be carried out, nor asks it.
pub(crate) fn body_ended(state: &mut State, body: BodyId) {
    let open = state.successions.dissolutions();
    let of: Vec<BodyId> =
        open.filter(|(of, open)| [*of, open.by, open.with].contains(&body)).map(|(of, _)| of).collect();
    for of in of {
        decided(state, of);
    }
}

/// Nobody is asked any more whether a body be dissolved.
fn decided(state: &mut State, body: BodyId) {
    if let Some(open) = state.successions.dissolution(body) {
        let until = open.until;
        state.agenda.remove(until, Due::Succession(SuccessionDue::DissolutionLapses(body)));
    }
    state.successions.dissolutions.remove(&body);
}
