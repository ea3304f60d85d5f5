//! Succession: a body ends, or is elected anew, as those want who elect more than half of it, or as a third agrees; whatever else
//! is said of it changes nothing; and nobody answers to two.

use std::collections::{BTreeMap, BTreeSet};

use tauride_rules::State;
use tauride_rules::chapters::Event;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, MemberId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::succession::SuccessionEvent;
use tauride_rules::succession::state::Fate;
use tauride_rules::terms::Nature;

use super::electors::sits_in;
use super::{Seen, Sound, holds};

/// What somebody knows of succession who was there from the beginning.
#[derive(Clone, Debug, Default)]
pub(super) struct Successions {
    /// What is demanded of which body, by whom, until when.
    demands: BTreeMap<(BodyId, Fate, Sender), Instant>,
    /// Bodies that are to be dissolved: by whom, if who agrees until when.
    dissolutions: BTreeMap<BodyId, (BodyId, BodyId, Instant)>,
    answers: BTreeMap<(UnitId, MemberId), BodyId>,
    /// Who agrees that one unit goes over into another, until when.
    mergers: BTreeMap<(UnitId, UnitId, UnitId), Instant>,
}

impl Successions {
    /// Returns what is known when a world begins.
    pub(super) fn of(state: &State) -> Self {
        let bodies = || (0..state.bodies.len()).map(BodyId::at);
        let demands = bodies().flat_map(|body| {
            let all = state.successions.demands_on(body);
            all.map(move |((_, fate, _), by, until)| ((body, fate, by), until))
        });
        let dissolutions = state.successions.dissolutions();
        let dissolutions = dissolutions.map(|(body, found)| (body, (found.by, found.with, found.until)));
        let units = (0..state.rolls.units.len()).map(UnitId::at);
        let answers =
            units.flat_map(|unit| state.successions.answers(unit).map(move |(member, body)| ((unit, member), body)));
        let mergers = state.successions.mergers().map(|((unit, into), by, until)| ((unit, into, by), until)).collect();
        Self { mergers, demands: demands.collect(), dissolutions: dissolutions.collect(), answers: answers.collect() }
    }
}

/// Sees what is demanded, resolved, agreed and said of bodies.
pub(super) fn becomes(successions: &mut Successions, seen: &Seen<'_>) -> Sound {
    for event in seen.events {
        if let Event::Succession(event) = event {
            of_succession(successions, seen, event)?;
        }
    }
    if seen.after.is_settled() { stand(successions, seen.after) } else { Ok(()) }
}

/// How many seats of a body each of those elect who send delegates to it with a vote.
fn elected(state: &State, body: BodyId) -> BTreeMap<Sender, usize> {
    let mut seats = BTreeMap::new();
    for id in state.body(body).map_or(&[][..], |body| &body.constituencies) {
        let votes = state.seat_rule(*id).is_some_and(|rule| rule.votes && rule.source.is_elected());
        if let Some(place) = state.constituency(*id).filter(|_| votes) {
            *seats.entry(whose(state, place.from)).or_default() += place.seats.len();
        }
    }
    seats
}

/// The meeting of a unit is the unit.
fn whose(state: &State, of: Sender) -> Sender {
    let Sender::Body(body) = of else { return of };
    let mut units = (0..state.rolls.units.len()).map(UnitId::at);
    let own = units.find(|unit| state.unit(*unit).is_some_and(|unit| unit.assembly == Some(body)));
    own.map_or(of, Sender::Unit)
}

fn of_succession(successions: &mut Successions, seen: &Seen<'_>, event: &SuccessionEvent) -> Sound {
    match event {
        SuccessionEvent::Demanded { by, body, fate, into, until } => {
            let by = whose(seen.after, *by);
            successions.demands.insert((*body, *fate, by), *until);
            let sends = elected(seen.after, *body).contains_key(&by)
                || into.is_some_and(|into| elected(seen.after, into).contains_key(&by));
            holds(sends, || format!("{by:?} demands something of {body}, and elects nobody there"))
        }
        SuccessionEvent::Waived { by, body } => {
            let by = whose(seen.after, *by);
            successions.demands.retain(|(of, _, whose), _| (*of, *whose) != (*body, by));
            Ok(())
        }
        SuccessionEvent::BodyRenewed { body } => {
            // Whoever dissolved it may have left it to be elected anew.
            let dissolved = seen.events.iter().any(|event| is_dissolved(event, *body));
            let enough = dissolved || enough(successions, seen, *body, Fate::Anew);
            successions.demands.retain(|(of, ..), _| of != body);
            holds(enough, || format!("{body} is elected anew, and too few demand it"))
        }
        SuccessionEvent::BodyClosed { body } => {
            let enough = enough(successions, seen, *body, Fate::End);
            holds(enough, || format!("{body} ended, and too few demand it"))
        }
        SuccessionEvent::BodiesMerged { body, into } => {
            let enough = enough(successions, seen, *body, Fate::Merge);
            holds(enough, || format!("{body} went over into {into}, and too few demand it"))
        }
        SuccessionEvent::UnitAgreed { by, unit, into, until } => {
            successions.mergers.insert((*unit, *into, *by), *until);
            holds([unit, into].contains(&by), || format!("{by} agrees that {unit} goes over into {into}"))
        }
        SuccessionEvent::UnitAgreesNoLonger { by, unit, into } => {
            let found = successions.mergers.remove(&(*unit, *into, *by));
            holds(found.is_some(), || format!("{by} agrees no longer to what it did not agree to"))
        }
        SuccessionEvent::UnitsMerged { unit, into } => merged(successions, seen, (*unit, *into)),
        SuccessionEvent::DissolutionResolved { by, body, with, until, .. } => {
            successions.dissolutions.insert(*body, (*by, *with, *until));
            let third = with != by && with != body && charter_says(seen.after, (*by, *body, *with));
            holds(third, || format!("{by} dissolves {body}, and the charter does not say so"))
        }
        SuccessionEvent::DissolutionLapsed { body } => {
            let found = successions.dissolutions.remove(body);
            holds(found.is_some_and(|(.., until)| until <= seen.now), || {
                format!("what was resolved of {body} lapsed early")
            })
        }
        SuccessionEvent::BodyDissolved { body, by, with, .. } => {
            let found = successions.dissolutions.remove(body);
            let agreed = found.is_some_and(|(of, third, until)| (of, third) == (*by, *with) && seen.now <= until);
            holds(agreed, || format!("{body} was dissolved, and no third body agreed in time"))
        }
        SuccessionEvent::Disowned { .. }
        | SuccessionEvent::Recognised { .. }
        | SuccessionEvent::PutDownReported { .. }
        | SuccessionEvent::SaidToGoOn { .. }
        | SuccessionEvent::ContinuationClaimed { .. }
        | SuccessionEvent::Answered { .. }
        | SuccessionEvent::AnswerTakenBack { .. }
        | SuccessionEvent::BodyRenamed { .. }
        | SuccessionEvent::UnitRenamed { .. }
        | SuccessionEvent::UnitClaimed { .. }
        | SuccessionEvent::ClaimDropped { .. }
        | SuccessionEvent::ContinuationDropped { .. } => said(successions, seen, event),
    }
}

/// Two units became one: both agreed in time, and whoever stood on either roll stands on one.
fn merged(successions: &mut Successions, seen: &Seen<'_>, (unit, into): (UnitId, UnitId)) -> Sound {
    let agrees = |by| successions.mergers.get(&(unit, into, by)).is_some_and(|until| *until > seen.now);
    holds(agrees(unit) && agrees(into), || format!("{unit} went over into {into}, and not both agreed"))?;
    successions.mergers.retain(|(one, other, _), _| ![*one, *other].contains(&unit));
    let electors = |state: &State, of: UnitId| state.unit(of).map(|unit| unit.electors.iter().collect::<Vec<_>>());
    let before = [unit, into].into_iter().filter_map(|of| electors(seen.before, of)).flatten();
    let after: BTreeSet<MemberId> = electors(seen.after, into).into_iter().flatten().collect();
    let lost = before.into_iter().find(|member| !after.contains(member));
    holds(lost.is_none(), || format!("{lost:?} stood on a roll that went over, and on none since"))
}

/// Sees what is said of bodies: that takes nothing from them.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others are seen above, or change a name alone")]
fn said(successions: &mut Successions, seen: &Seen<'_>, event: &SuccessionEvent) -> Sound {
    match event {
        SuccessionEvent::Disowned { by, body } | SuccessionEvent::Recognised { by, body } => {
            holds(by != body, || format!("{by} says of itself whether it exists"))?;
            nothing_changes(seen, *body)
        }
        SuccessionEvent::PutDownReported { body, by, .. } | SuccessionEvent::SaidToGoOn { body, by } => {
            holds(is_of(seen.before, *by, *body), || format!("{by} says what became of {body}, and is not of it"))?;
            nothing_changes(seen, *body)
        }
        SuccessionEvent::ContinuationClaimed { body, of } => {
            holds(body != of, || format!("{body} continues itself"))?;
            nothing_changes(seen, *of)
        }
        SuccessionEvent::Answered { member, body, unit } => {
            let before = successions.answers.insert((*unit, *member), *body);
            let claims = |body: &BodyId| claims(seen.before, *body, *unit);
            holds(before.is_none_or(|before| !claims(&before)), || {
                format!("{member} answers to two bodies for {unit}")
            })?;
            holds(claims(body), || format!("{member} answers to {body}, which does not claim {unit}"))
        }
        SuccessionEvent::AnswerTakenBack { member, unit } => {
            successions.answers.remove(&(*unit, *member));
            Ok(())
        }
        _ => Ok(()),
    }
}

fn is_dissolved(event: &Event, of: BodyId) -> bool {
    matches!(event, Event::Succession(SuccessionEvent::BodyDissolved { body, .. }) if *body == of)
}

/// Whether those who elect more than half of the seats of a body demand something of it.
fn enough(successions: &Successions, seen: &Seen<'_>, body: BodyId, fate: Fate) -> bool {
    let seats = elected(seen.before, body);
    let stands = |by: &Sender| successions.demands.get(&(body, fate, *by)).is_some_and(|until| *until > seen.now);
    let demand: usize = seats.iter().filter(|(by, _)| stands(by)).map(|(_, seats)| seats).sum();
    demand * 2 > seats.values().sum()
}

fn charter_says(state: &State, (by, body, with): (BodyId, BodyId, BodyId)) -> bool {
    let kind = |body: BodyId| state.body_kind(body).map(|kind| &kind.name);
    let rules = state.charter.iter().flat_map(|charter| &charter.dissolutions);
    rules
        .into_iter()
        .any(|rule| kind(body) == Some(&rule.of) && kind(by) == Some(&rule.by) && kind(with) == Some(&rule.with))
}

/// What is said of a body takes nothing from it.
fn nothing_changes(seen: &Seen<'_>, body: BodyId) -> Sound {
    let ended = |state: &State| state.body(body).is_some_and(|body| body.ended);
    let held = |state: &State| state.seats.iter().map(|seat| seat.holder).collect::<Vec<_>>();
    let same = ended(seen.before) == ended(seen.after) && held(seen.before) == held(seen.after);
    holds(same, || format!("something was said of {body}, and it is no more what it was"))
}

/// Whether somebody sits in a body, or stands on a roll below it.
fn is_of(state: &State, member: MemberId, body: BodyId) -> bool {
    let units = (0..state.rolls.units.len()).map(UnitId::at);
    let mut below = BTreeSet::new();
    let mut open = vec![Sender::Body(body)];
    while let Some(next) = open.pop() {
        if let (true, Sender::Body(next)) = (below.insert(next), next) {
            open.extend(state.body(next).into_iter().flat_map(|body| body.senders.iter().copied()));
        }
    }
    let on = |unit: &UnitId| state.unit(*unit).is_some_and(|unit| unit.electors.contains(member));
    sits_anywhere(state, member, body) || units.into_iter().filter(on).any(|unit| below.contains(&Sender::Unit(unit)))
}

fn sits_anywhere(state: &State, member: MemberId, body: BodyId) -> bool {
    let sits = sits_in(state, member);
    let places = state.body(body).map_or(&[][..], |body| &body.constituencies);
    let own = places.iter().filter_map(|id| state.constituency(*id)).flat_map(|place| place.seats.iter());
    own.into_iter().any(|seat| sits.has(seat.0) || state.holding(*seat).is_some_and(|(_, held)| held.member == member))
}

/// Whether a body stands for a unit, or says so.
fn claims(state: &State, body: BodyId, unit: UnitId) -> bool {
    let lasts = state.body(body).is_some_and(|body| !body.ended);
    let said = state.successions.claimed_by(unit).any(|by| by == body);
    lasts && (said || elected(state, body).contains_key(&Sender::Unit(unit)))
}

/// What waits for a third waits no longer than it was said, and only councils are sent home.
fn stand(successions: &Successions, state: &State) -> Sound {
    let nothing_due = state.due().is_none_or(|due| due > state.now);
    for (body, (.., until)) in &successions.dissolutions {
        let lasts = *until > state.now || !nothing_due || state.body(*body).is_some_and(|body| body.ended);
        holds(lasts, || format!("{body} is to be dissolved for ever"))?;
    }
    let demanded = successions.demands.keys().map(|(body, ..)| *body);
    let councils = |body: BodyId| state.body_kind(body).is_none_or(|kind| kind.nature == Nature::Council);
    let other = demanded.into_iter().find(|body| !councils(*body));
    holds(other.is_none(), || format!("something is demanded of {}, which is no council", other.unwrap_or_default()))
}
