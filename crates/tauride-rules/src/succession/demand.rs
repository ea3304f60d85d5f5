//! What those who send delegates to a body demand of it: succession.3 to succession.7.

use alloc::collections::BTreeMap;

use crate::body;
use crate::body::state::Constituency;
use crate::chapters::Refusal;
use crate::ground::actor::Sender;
use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, ConstituencyId, MandateId};
use crate::ground::instant::Instant;
use crate::mandate::state::Mandate;
use crate::position;
use crate::state::State;
use crate::terms::Nature;

use super::refusal::SuccessionRefusal;
use super::state::{Demand, Fate};

/// How long a demand stands (succession.7).
pub(super) const STANDS: Span = Span::days(90);

/// Returns who elects seats with a vote in a body, and how many each. The meeting of a unit is the unit (position.10).
pub fn of_elected(state: &State, body: BodyId) -> BTreeMap<Sender, u64> {
    let mut seats = BTreeMap::new();
    for id in elected(state, body) {
        let Some(place) = state.constituency(id) else { continue };
        let of: &mut u64 = seats.entry(position::whose(state, place.from)).or_default();
        *of = of.saturating_add(u64::try_from(place.seats.len()).unwrap_or(u64::MAX));
    }
    seats
}

/// The constituencies that elect seats with a vote in a body.
pub(super) fn elected(state: &State, body: BodyId) -> impl Iterator<Item = ConstituencyId> + '_ {
    let all = state.body(body).map_or(&[][..], |body| &body.constituencies).iter().copied();
    all.filter(|id| state.seat_rule(*id).is_some_and(|rule| rule.votes && rule.source.is_elected()))
}

/// The mandates in the seats that a constituency fills.
pub(super) fn held(state: &State, id: ConstituencyId) -> impl Iterator<Item = (MandateId, &Mandate)> {
    let seats = state.constituency(id).map_or(&[][..], |place| &place.seats);
    seats.iter().filter_map(|seat| state.holding(*seat))
}

/// The same, but for those that have never elected anybody: seats that a body was given a moment ago stand for nobody yet
/// (succession.4, emergency.18).
pub(crate) fn that_have_elected(state: &State, body: BodyId) -> impl Iterator<Item = ConstituencyId> + '_ {
    elected(state, body).filter(|id| state.constituency(*id).is_some_and(|place| place.begun.is_some()))
}

/// Returns whether a body is being elected anew: those whom that sent home still hold more than half of the seats that are elected
/// (succession.4). What is left of them keeps nobody from demanding it again.
pub fn is_renewed(state: &State, body: BodyId) -> bool {
    let (mut left, mut all) = (0_usize, 0_usize);
    for (id, mandate) in elected(state, body).flat_map(|id| held(state, id)) {
        all = all.saturating_add(1);
        if mandate.caretaker && state.answers.is_dismissed(body, id) {
            left = left.saturating_add(1);
        }
    }
    left.saturating_mul(2) > all
}

/// Returns how many of the elected seats of a body are of those who demand something, and how many there are.
pub fn demanding(state: &State, of: BodyId, demand: Demand) -> (u64, u64) {
    let (mut demanding, mut all) = (0_u64, 0_u64);
    for place in that_have_elected(state, of).filter_map(|id| state.constituency(id)) {
        let seats = u64::try_from(place.seats.len()).unwrap_or(u64::MAX);
        all = all.saturating_add(seats);
        if stands(state, demand, position::whose(state, place.from)) && !is_stale(state, demand, place) {
            demanding = demanding.saturating_add(seats);
        }
    }
    (demanding, all)
}

fn stands(state: &State, demand: Demand, by: Sender) -> bool {
    state.successions.demands.get(&(demand, by)).is_some_and(|until| *until > state.now)
}

/// Whether those who demanded an election have elected since: those sit there whom they wanted then (succession.7).
fn is_stale(state: &State, demand: Demand, place: &Constituency) -> bool {
    let by = position::whose(state, place.from);
    let until = state.successions.demands.get(&(demand, by));
    let elected = place.last_election.and_then(|id| state.election(id)?.ended);
    let since = |(ended, until): (Instant, &Instant)| state.after(ended, STANDS) > *until;
    demand.1 == Fate::Anew && elected.zip(until).is_some_and(since)
}

/// Whether those who elect more than half of the seats of a body demand something; of a merger, of either body.
pub(super) fn is_enough(state: &State, demand: Demand) -> bool {
    let (body, fate, into) = demand;
    let any = match fate {
        Fate::Anew => !state.keeps("succession.4"),
        Fate::End => !state.keeps("succession.5"),
        Fate::Merge => false,
    };
    core::iter::once(body).chain(into).all(|of| {
        let (by, all) = demanding(state, of, demand);
        by.saturating_mul(2) > all || (any && by > 0)
    })
}

/// Refuses a demand of those whose it is not, or that asks for what cannot be (succession.3 to succession.7).
pub(super) fn may_demand(state: &State, by: Sender, demand: Demand) -> Result<(), Refusal> {
    can_be(state, demand)?;
    let (body, fate, into) = demand;
    let whose = position::whose(state, by);
    let sends = |of: BodyId| of_elected(state, of).contains_key(&whose);
    if !sends(body) && !into.is_some_and(sends) && state.keeps("succession.3") {
        return Err(SuccessionRefusal::SendsNobody { body }.into());
    }
    if fate == Fate::Anew && is_renewed(state, body) {
        return Err(SuccessionRefusal::BeingRenewed { body }.into());
    }
    let own = |of: BodyId| {
        let places = elected(state, of).filter_map(|id| state.constituency(id));
        places.into_iter().any(|place| position::whose(state, place.from) == whose && !is_stale(state, demand, place))
    };
    if stands(state, demand, whose) && core::iter::once(body).chain(into).any(own) {
        return Err(SuccessionRefusal::DemandedAlready { body }.into());
    }
    Ok(())
}

/// Refuses what cannot become of a body.
pub(super) fn can_be(state: &State, (body, fate, into): Demand) -> Result<(), Refusal> {
    let kind = body::living(state, body)?;
    if kind.nature != Nature::Council {
        return Err(SuccessionRefusal::NotACouncil { body }.into());
    }
    match (fate, into) {
        (Fate::Merge, Some(into)) => {
            let other = body::living(state, into)?;
            let below = |one: BodyId, of: BodyId| body::is_below(state, one, Sender::Body(of));
            let apart = body != into && !below(body, into) && !below(into, body);
            let alike = kind.name == other.name && apart;
            if alike { Ok(()) } else { Err(SuccessionRefusal::NotAlike { body, into }.into()) }
        }
        (Fate::Anew | Fate::End, None) => Ok(()),
        (Fate::Merge, None) | (Fate::Anew | Fate::End, Some(_)) => Err(SuccessionRefusal::NotAFate.into()),
    }
}

/// Refuses to waive what is not demanded (succession.7).
pub(super) fn may_waive(state: &State, by: Sender, body: BodyId) -> Result<(), Refusal> {
    let whose = position::whose(state, by);
    let own = |(_, of, until): (Demand, Sender, Instant)| of == whose && until > state.now;
    if state.successions.demands_on(body).any(own) {
        Ok(())
    } else {
        Err(SuccessionRefusal::NothingDemanded { body }.into())
    }
}
