//! How the events of the chapter change the state.

use alloc::vec::Vec;

use crate::chapters::Due;
use crate::emergency::due::EmergencyDue;
use crate::emergency::event::EmergencyEvent;
use crate::emergency::state::{Assumption, Beyond, How, Moved, PutOff, likeness};
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, ConstituencyId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::state::State;

use super::{elections, tiers};

pub(crate) fn became(state: &mut State, event: &EmergencyEvent) {
    match event {
        EmergencyEvent::CompetenceAssumed { body, of, subject, until, reason } => {
            assumed(state, (*body, *of), (subject, reason), (*until, None));
        }
        EmergencyEvent::CompetenceConfirmed { by, body, subject, until } => {
            confirmed(state, *by, (*body, subject), *until);
        }
        EmergencyEvent::CompetenceCalledBack { by, body, subject, .. } => {
            over(state, (*body, subject), How::CalledBack(*by));
        }
        EmergencyEvent::CompetenceHandedBack { body, subject } => over(state, (*body, subject), How::HandedBack),
        EmergencyEvent::CompetenceOver { body, subject } => over(state, (*body, subject), How::TimeOver),
        EmergencyEvent::CompetenceFell { body, subject } => over(state, (*body, subject), How::Fell),
        EmergencyEvent::HandingBackRefused { body, subject, reason } => {
            change(state, (*body, subject), |found| {
                (found.keeps, found.waits) = (true, true);
                found.refused = Some(reason.clone());
            });
        }
        EmergencyEvent::KeptBeyond { body, subject, over, deed, resolution } => {
            let what = deed.map(Beyond::Deed).or_else(|| resolution.map(Beyond::Resolution));
            beyond(state, (*body, subject), *over, what);
        }
        EmergencyEvent::ElectionsPutOff { constituency, until, times, reason, .. } => {
            put_off(state, *constituency, (*until, *times), reason);
        }
        EmergencyEvent::ElectionsResumed { constituency, by } => {
            resumed(state, *constituency, *by);
        }
        EmergencyEvent::SeatMoved { body, to, until, reason } => {
            returned(state, *body);
            let moved = Moved { to: to.clone(), since: state.now, until: *until, reason: reason.clone() };
            state.emergency.moved.insert(*body, moved);
            state.agenda.add(*until, Due::Emergency(EmergencyDue::SeatReturns(*body)));
        }
        EmergencyEvent::SeatReturned { body } => returned(state, *body),
    }
}

/// A body has something from now on; a time that was over while the vote went on ends at once.
fn assumed(
    state: &mut State,
    (body, of): (BodyId, BodyId),
    (subject, reason): (&Text, &Text),
    (until, confirmed): (Instant, Option<BodyId>),
) {
    let house = tiers::house(state, body);
    let (since, subject, reason) = (state.now, subject.clone(), reason.clone());
    let all = &mut state.emergency;
    let place = u32::try_from(all.assumptions.len()).unwrap_or(u32::MAX);
    all.on.entry((house, likeness(&subject))).or_default().push(place);
    all.taken.entry(of).or_default().push(place);
    all.assumptions.push(Assumption {
        body,
        house,
        of,
        subject,
        reason,
        since,
        until,
        confirmed,
        over: None,
        back: None,
        waits: false,
        keeps: false,
        reported: false,
        refused: None,
        beyond: Vec::new(),
    });
    state.agenda.add(until, Due::Emergency(EmergencyDue::CompetenceOver(place)));
}

/// What is there lasts until another time. What was kept is had anew from now on: what was done between stays beyond it.
fn confirmed(state: &mut State, by: BodyId, (body, subject): (BodyId, &Text), until: Instant) {
    let house = tiers::house(state, body);
    let Some((place, last)) = state.emergency.last(house, subject) else { return };
    let (before, of, live, reason) = (last.until, last.of, last.is_live(), last.reason.clone());
    if live {
        let due = Due::Emergency(EmergencyDue::CompetenceOver(place));
        state.agenda.remove(before, due);
        state.agenda.add(until, due);
        change(state, (body, subject), |found| {
            found.until = until;
            found.confirmed = Some(by);
        });
    } else {
        change(state, (body, subject), |found| (found.keeps, found.reported) = (false, false));
        assumed(state, (body, of), (subject, &reason), (until, Some(by)));
    }
}

/// It is over, or what was kept is given back.
fn over(state: &mut State, (body, subject): (BodyId, &Text), how: How) {
    let house = tiers::house(state, body);
    let (now, found) = (state.now, state.emergency.last(house, subject));
    let Some((place, until)) = found.map(|(place, last)| (place, last.until)) else { return };
    state.agenda.remove(until, Due::Emergency(EmergencyDue::CompetenceOver(place)));
    change(state, (body, subject), |found| {
        let as_agreed = found.is_live() && found.confirmed.is_some() && !matches!(how, How::CalledBack(_));
        found.waits = !as_agreed;
        found.over = Some((found.over.map_or(now, |(over, _)| over), how));
        found.back = Some(now);
        (found.keeps, found.reported) = (false, false);
    });
}

/// A mark, beside what was over when it was done. What somebody reports binds nobody: only what the body resolves itself says that it
/// keeps what is over.
fn beyond(state: &mut State, (body, subject): (BodyId, &Text), over: Instant, what: Option<Beyond>) {
    let house = tiers::house(state, body);
    let last = state.emergency.last(house, subject).map(|(place, _)| place);
    let Some(place) = state.emergency.by(house, subject, over).map(|(place, _)| place) else { return };
    let resolved = matches!(what, Some(Beyond::Resolution(_)));
    let Some(found) = usize::try_from(place).ok().and_then(|place| state.emergency.assumptions.get_mut(place)) else {
        return;
    };
    found.beyond.extend(what);
    if found.is_live() || last != Some(place) {
        return;
    }
    if resolved {
        (found.keeps, found.waits) = (true, true);
    } else {
        found.reported = true;
    }
}

fn put_off(state: &mut State, id: ConstituencyId, (until, times): (Instant, u32), reason: &Text) {
    let cut = elections::is_cut(state, id) || state.emergency.put_off(id).is_some_and(|found| found.cut);
    let due = Due::Emergency(EmergencyDue::ElectionsResume(id));
    if let Some(before) = state.emergency.put_off(id).map(|found| found.until) {
        state.agenda.remove(before, due);
    }
    let since = state.now;
    let found = PutOff { since, until, reason: reason.clone(), times, open: true, cut };
    state.emergency.put_off.insert(id, found);
    state.agenda.add(until, due);
}

/// Electors who take their elections up have shown that they can vote: nobody puts these off again before they have elected.
fn resumed(state: &mut State, id: ConstituencyId, by: Option<Sender>) {
    let by_electors = by.is_some_and(|by| elections::is_by_electors(state, by, id));
    let Some(found) = state.emergency.put_off.get_mut(&id) else { return };
    let until = found.until;
    found.open = false;
    if by_electors {
        found.times = elections::TIMES_MAX;
    }
    state.agenda.remove(until, Due::Emergency(EmergencyDue::ElectionsResume(id)));
}

fn returned(state: &mut State, body: BodyId) {
    if let Some(moved) = state.emergency.moved.remove(&body) {
        state.agenda.remove(moved.until, Due::Emergency(EmergencyDue::SeatReturns(body)));
    }
}

/// Changes what the house of a body assumed last on a subject.
fn change(state: &mut State, (body, subject): (BodyId, &Text), change: impl FnOnce(&mut Assumption)) {
    let house = tiers::house(state, body);
    let place = state.emergency.last(house, subject).and_then(|(place, _)| usize::try_from(place).ok());
    if let Some(found) = place.and_then(|place| state.emergency.assumptions.get_mut(place)) {
        change(found);
    }
}
