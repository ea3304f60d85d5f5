//! Emergencies: what is assumed is assumed from below, for a time, and is over when that is; and where elections are put off nobody
//! is elected.

use std::collections::BTreeMap;

use tauride_rules::State;
use tauride_rules::chapters::Event;
use tauride_rules::election::ElectionEvent;
use tauride_rules::emergency::EmergencyEvent;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ground::civil::Span;
use tauride_rules::ids::{BodyId, ConstituencyId};
use tauride_rules::instant::Instant;
use tauride_rules::terms::Nature;

use super::{Seen, Sound, holds};

/// What somebody knows of emergencies who was there from the beginning.
#[derive(Clone, Debug, Default)]
pub(super) struct Emergencies {
    /// What was assumed last, by which body and on what.
    assumed: BTreeMap<(BodyId, String), Known>,
    put_off: BTreeMap<ConstituencyId, (Instant, u32)>,
}

/// What they know of something that was assumed.
#[derive(Clone, Debug)]
struct Known {
    of: BodyId,
    until: Instant,
    over: Option<Instant>,
    confirmed: bool,
}

impl Emergencies {
    /// Returns what is known when a world begins.
    pub(super) fn of(state: &State) -> Self {
        let assumed = state.emergency.assumptions().map(|found| {
            let known = Known {
                of: found.of,
                until: found.until,
                over: found.over.map(|(at, _)| at),
                confirmed: found.confirmed.is_some(),
            };
            ((found.body, found.subject.to_string()), known)
        });
        let put_off = state.emergency.all_put_off().map(|(id, found)| (id, (found.until, found.times)));
        Self { assumed: assumed.collect(), put_off: put_off.collect() }
    }
}

/// Sees what is assumed and given back, put off and taken up again.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others say nothing of emergencies")]
pub(super) fn becomes(emergencies: &mut Emergencies, seen: &Seen<'_>) -> Sound {
    for event in seen.events {
        match event {
            Event::Election(ElectionEvent::ElectionCalled { constituency, .. }) => {
                let waits = emergencies.put_off.contains_key(constituency);
                holds(!waits, || format!("an election was called in {constituency}, and its elections are put off"))?;
            }
            Event::Emergency(event) => of_emergency(emergencies, seen, event)?,
            _ => {}
        }
    }
    if seen.after.is_settled() { stand(emergencies, seen.after) } else { Ok(()) }
}

fn of_emergency(emergencies: &mut Emergencies, seen: &Seen<'_>, event: &EmergencyEvent) -> Sound {
    match event {
        EmergencyEvent::CompetenceAssumed { body, of, subject, until, .. } => {
            assumed(emergencies, seen, (*body, *of), (subject, *until))
        }
        EmergencyEvent::CompetenceConfirmed { by, body, subject, until } => {
            let known = emergencies.assumed.get_mut(&(*body, subject.to_string()));
            let theirs = known.is_some_and(|known| {
                (known.until, known.over, known.confirmed) = (*until, None, true);
                known.of == *by || house(seen.before, known.of) == *by
            });
            holds(theirs, || format!("{by} confirmed that {body} has what is not for {by} to decide"))
        }
        EmergencyEvent::CompetenceCalledBack { by, body, subject, .. } => {
            let of = ended(emergencies, seen, (*body, subject)).map(|known| known.of);
            let theirs = of.is_some_and(|of| of == *by || house(seen.before, of) == *by);
            holds(theirs, || format!("{by} called back what is not for {by} to decide"))
        }
        EmergencyEvent::CompetenceHandedBack { body, subject } => {
            let had = ended(emergencies, seen, (*body, subject)).is_some();
            holds(had, || format!("{body} handed back what it did not have"))
        }
        EmergencyEvent::CompetenceOver { body, subject } => {
            let known = ended(emergencies, seen, (*body, subject));
            holds(known.is_some_and(|known| known.until <= seen.now), || {
                format!("what {body} has was over before it was")
            })
        }
        EmergencyEvent::CompetenceFell { body, subject } => {
            ended(emergencies, seen, (*body, subject));
            Ok(())
        }
        EmergencyEvent::ElectionsPutOff { constituency, until, times, .. } => {
            emergencies.put_off.insert(*constituency, (*until, *times));
            let latest = seen.after.later(Span::days(90));
            holds(*until > seen.now && *until <= latest && *times <= 2, || {
                format!("the elections in {constituency} are put off for too long")
            })?;
            a_third(emergencies, seen.after, *constituency)
        }
        EmergencyEvent::ElectionsResumed { constituency, by } => {
            let place = seen.after.constituency(*constituency);
            let theirs =
                by.is_none_or(|by| place.is_some_and(|place| by == place.from || by == Sender::Body(place.body)));
            let was = emergencies.put_off.remove(constituency).is_some();
            holds(was && theirs, || format!("the elections in {constituency} were taken up again by others"))
        }
        EmergencyEvent::HandingBackRefused { .. }
        | EmergencyEvent::KeptBeyond { .. }
        | EmergencyEvent::SeatMoved { .. }
        | EmergencyEvent::SeatReturned { .. } => Ok(()),
    }
}

/// Something is over: now, unless it was before.
fn ended<'a>(
    emergencies: &'a mut Emergencies,
    seen: &Seen<'_>,
    (body, subject): (BodyId, &str),
) -> Option<&'a mut Known> {
    let known = emergencies.assumed.get_mut(&(body, subject.to_owned()))?;
    known.over = known.over.or(Some(seen.now));
    Some(known)
}

fn assumed(
    emergencies: &mut Emergencies,
    seen: &Seen<'_>,
    (body, of): (BodyId, BodyId),
    (subject, until): (&str, Instant),
) -> Sound {
    let known = Known { of, until, over: None, confirmed: false };
    let before = emergencies.assumed.insert((body, subject.to_owned()), known);
    holds(sends(seen.before, house(seen.before, body), of), || {
        format!("{body} assumed what {of} decides, and does not send to it")
    })?;
    let latest = seen.after.later(Span::days(30));
    holds(until > seen.now && until <= latest, || format!("{body} assumed something for too long"))?;
    let Some(before) = before else { return Ok(()) };
    // Whether what was confirmed has to wait depends on more than is seen here.
    let again = before.over.is_some_and(|over| seen.after.after(over, Span::days(90)) <= seen.now) || before.confirmed;
    holds(again, || format!("{body} assumed again what it had a short time ago"))
}

/// The council whose executive, office or section a body is; otherwise the body itself.
fn house(state: &State, body: BodyId) -> BodyId {
    let nature = state.body_kind(body).map(|kind| kind.nature);
    match (nature, state.body(body).and_then(|body| body.senders.first())) {
        (Some(Nature::Executive | Nature::Office | Nature::Section), Some(Sender::Body(council))) => *council,
        _ => body,
    }
}

/// Whether a body sends to another, by however many tiers.
fn sends(state: &State, body: BodyId, of: BodyId) -> bool {
    let below = state.body(of).into_iter().flat_map(|of| &of.senders);
    below.into_iter().any(|sender| match sender {
        Sender::Body(next) => *next == body || (*next != of && sends(state, body, *next)),
        Sender::Unit(unit) => state.unit(*unit).is_some_and(|unit| unit.assembly == Some(body)),
    })
}

/// No more than a third of the seats of a body wait.
fn a_third(emergencies: &Emergencies, state: &State, id: ConstituencyId) -> Sound {
    let Some(body) = state.constituency(id).map(|place| place.body) else { return Ok(()) };
    let own = state.body(body).map_or(&[][..], |body| &body.constituencies);
    let count = |id: &ConstituencyId| state.constituency(*id).map_or(0, |place| place.seats.len());
    let waits: usize = own.iter().filter(|id| emergencies.put_off.contains_key(id)).map(count).sum();
    let all: usize = own.iter().map(count).sum();
    holds(waits * 3 <= all, || format!("the elections of {waits} of {all} seats in {body} are put off"))
}

/// Whatever is for a time ends with it.
fn stand(emergencies: &Emergencies, state: &State) -> Sound {
    let nothing_due = state.due().is_none_or(|due| due > state.now);
    for ((body, subject), known) in &emergencies.assumed {
        let live = known.over.is_none();
        holds(!live || known.until > state.now || !nothing_due, || format!("{body} has \"{subject}\" for ever"))?;
        let last = state.emergency.assumptions().rev().find(|found| found.body == *body && *found.subject == **subject);
        let same = last.is_some_and(|found| found.is_live() == live);
        holds(same, || format!("{body} has \"{subject}\" otherwise than it came to"))?;
    }
    let late = emergencies.put_off.iter().find(|(_, (until, _))| *until <= state.now && nothing_due);
    holds(late.is_none(), || format!("elections are put off for ever: {:?}", late.map(|(id, _)| id)))
}
