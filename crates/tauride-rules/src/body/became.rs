//! How the events of the chapter change the state.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::body::due::BodyDue;
use crate::body::event::BodyEvent;
use crate::body::state::{Body, Constituency, Seat, Seats, StandsOn};
use crate::chapters::Due;
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, ConstituencyId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::roll;
use crate::state::State;
use crate::terms::Nature;

use super::{consent, general, merge};

pub(crate) fn became(state: &mut State, event: &BodyEvent) {
    match event {
        BodyEvent::BodyFormed { body, kind, name, senders, provisional_until } => {
            push(state, kind, name, senders.clone());
            expire(state, *body, *provisional_until);
        }
        BodyEvent::Consented { kind, name, member } => consent::consented(state, *member, kind, name),
        BodyEvent::ConsentWithdrawn { kind, name, member } => consent::over(state, *member, kind, name),
        BodyEvent::SelfConstituted { body, kind, name, members, until } => {
            for member in members {
                consent::over(state, *member, kind, name);
            }
            push(state, kind, name, Vec::new());
            expire(state, *body, Some(*until));
            if let Some(body) = state.body_mut(*body) {
                body.self_constituted = true;
            }
        }
        BodyEvent::Affiliated { body, sender } => {
            if let Some(body) = state.body_mut(*body) {
                body.agreed.remove(sender);
                body.senders.push(*sender);
            }
        }
        BodyEvent::SendingAgreed { body, sender } => {
            if let Some(body) = state.body_mut(*body) {
                body.agreed.insert(*sender);
            }
        }
        BodyEvent::SeatsEstablished { .. } => establish(state, event),
        BodyEvent::SeatsReduced { constituency, seats } => reduce(state, *constituency, seats),
        // What comes of it are the seats established and reduced.
        BodyEvent::Apportioned { .. } => {}
        BodyEvent::BodyRatified { body, by } => {
            expire(state, *body, None);
            if let Some(body) = state.body_mut(*body) {
                body.ratified_by = Some(*by);
            }
        }
        BodyEvent::BodySeated { body, .. } => {
            let now = state.now;
            let first = state.body_mut(*body).is_some_and(|body| {
                body.seated = Some(now);
                !core::mem::replace(&mut body.was_seated, true)
            });
            if first {
                state.seated.push(*body);
            }
        }
        BodyEvent::BodyVacated { body } => {
            if let Some(body) = state.body_mut(*body) {
                body.seated = None;
                body.most = body.voting;
            }
            general::vacated(state, *body);
        }
        BodyEvent::BodyEnded { body } => {
            expire(state, *body, None);
            dismiss(state, *body);
            if let Some(body) = state.body_mut(*body) {
                body.ended = true;
            }
        }
    }
}

/// A body is called otherwise from now on.
pub(crate) fn renamed(state: &mut State, body: BodyId, name: &Text) {
    if let Some(body) = state.body_mut(body) {
        body.name = name.clone();
    }
}

/// Nobody succeeds anybody in a body that has ended.
fn dismiss(state: &mut State, body: BodyId) {
    let places: Vec<ConstituencyId> = state.body(body).map_or(&[][..], |body| &body.constituencies).into();
    for id in places {
        merge::dismiss_successors(state, id);
    }
}

fn push(state: &mut State, kind: &Text, name: &Text, senders: Vec<Sender>) {
    let Some(charter) = &state.charter else { return };
    let Some((kind, nature)) = charter.body_kind(kind).map(|(place, kind)| (place, kind.nature)) else { return };
    let id = BodyId::at(state.bodies.len());
    if let (Nature::Assembly, Some(Sender::Unit(unit))) = (nature, senders.first().copied()) {
        roll::meets(state, unit, id);
    }
    state.bodies.push(Body {
        kind,
        name: name.clone(),
        senders,
        agreed: BTreeSet::new(),
        constituencies: Vec::new(),
        came: BTreeSet::new(),
        sends_to: Vec::new(),
        elections: Vec::new(),
        general: None,
        voting: 0,
        most: 0,
        established: 0,
        seated: None,
        was_seated: false,
        provisional_until: None,
        self_constituted: false,
        ratified_by: None,
        ended: false,
    });
}

/// Sets or clears the time at which a provisional body ends.
fn expire(state: &mut State, id: BodyId, until: Option<Instant>) {
    let Some(body) = state.body_mut(id) else { return };
    let before = core::mem::replace(&mut body.provisional_until, until);
    if let Some(before) = before {
        state.agenda.remove(before, Due::Body(BodyDue::ProvisionEnds(id)));
    }
    if let Some(until) = until {
        state.agenda.add(until, Due::Body(BodyDue::ProvisionEnds(id)));
    }
}

fn establish(state: &mut State, event: &BodyEvent) {
    let BodyEvent::SeatsEstablished { constituency: id, body, rule, from, first, count, agreement, on } = event else {
        return;
    };
    if id.index() == Some(state.constituencies.len()) {
        state.constituencies.push(Constituency {
            body: *body,
            rule: *rule,
            from: *from,
            seats: Seats::default(),
            alternates: Vec::new(),
            election: None,
            last_election: None,
            counted: Vec::new(),
            successors: Vec::new(),
            succeeded: None,
            begun: None,
            agreement: agreement.clone(),
            on: Vec::new(),
            was_of: None,
        });
        if let Some(body) = state.body_mut(*body) {
            body.constituencies.push(*id);
        }
        match from {
            Sender::Unit(unit) => roll::sends(state, *unit, *id),
            Sender::Body(sender) => {
                if let Some(sender) = state.body_mut(*sender) {
                    sender.sends_to.push(*id);
                }
            }
        }
    }
    change_established(state, *id, i64::from(*count));
    let seats = first.0..first.0.saturating_add(*count);
    state.seats.extend(seats.clone().map(|_| Seat {
        constituency: *id,
        term: None,
        holder: None,
        latest: None,
        last: false,
        closed: false,
    }));
    if let Some(constituency) = state.constituency_mut(*id) {
        constituency.seats.extend(seats.map(SeatId));
        let on = on.map(|agreement| StandsOn { agreement, first: *first, count: *count });
        constituency.on.extend(on);
    }
}

/// Vacant seats are gone at once, held ones when their mandates end.
fn reduce(state: &mut State, id: ConstituencyId, seats: &[SeatId]) {
    for seat in seats {
        let Some(seat) = state.seat_mut(*seat) else { continue };
        seat.last = true;
        seat.closed = seat.holder.is_none();
    }
    let gone: BTreeSet<SeatId> =
        seats.iter().copied().filter(|seat| state.seat(*seat).is_some_and(|seat| seat.closed)).collect();
    change_established(state, id, i64::try_from(gone.len()).map_or(0, i64::saturating_neg));
    if let Some(constituency) = state.constituency_mut(id) {
        constituency.seats.retain(|seat| !gone.contains(&seat));
    }
    merge::is_gone(state, id);
}

/// Keeps the count of voting seats of the body that a constituency fills.
pub(crate) fn change_established(state: &mut State, id: ConstituencyId, by: i64) {
    if !state.seat_rule(id).is_some_and(|rule| rule.votes) {
        return;
    }
    let body = state.constituency(id).map(|constituency| constituency.body);
    if let Some(body) = body.and_then(|body| state.body_mut(body)) {
        let established = i64::from(body.established).saturating_add(by);
        body.established = u32::try_from(established).unwrap_or(0);
    }
}

/// Another charter is in force, in which kinds of body, and the rules of their seats, stand in other places.
pub(crate) fn renumber_kinds(state: &mut State, kinds: &[Option<u16>], rules: &[Vec<Option<u16>>]) {
    for constituency in &mut state.constituencies {
        let body = constituency.body.index().and_then(|index| state.bodies.get(index));
        let of_kind = body.and_then(|body| rules.get(usize::from(body.kind)));
        move_to(&mut constituency.rule, of_kind.map_or(&[][..], Vec::as_slice));
    }
    state.bodies.iter_mut().for_each(|body| move_to(&mut body.kind, kinds));
    merge::renumber(state);
}

/// Moves a place to where it stands in another charter.
pub(crate) fn move_to(place: &mut u16, places: &[Option<u16>]) {
    if let Some(Some(new)) = places.get(usize::from(*place)) {
        *place = *new;
    }
}

/// Kinds of body are called otherwise: whoever agreed to sit in one agrees to it under its new name.
pub(crate) fn rename_kinds(state: &mut State, called: impl Fn(&Text) -> Option<Text>) {
    for consent in state.consents.values_mut().flatten() {
        consent.kind = called(&consent.kind).unwrap_or_else(|| consent.kind.clone());
    }
}

/// Counts anew how many seats of each body have a vote, and how many of them are filled: the charter may have given or
/// taken it.
pub(crate) fn recount_votes(state: &mut State) {
    state.bodies.iter_mut().for_each(|body| (body.voting, body.established) = (0, 0));
    for place in 0..state.constituencies.len() {
        let id = ConstituencyId::at(place);
        if !state.seat_rule(id).is_some_and(|rule| rule.votes) {
            continue;
        }
        let Some(constituency) = state.constituency(id) else { continue };
        let filled = constituency.seats.iter().filter(|seat| state.holding(**seat).is_some()).count();
        let (body, all) = (constituency.body, constituency.seats.len());
        if let Some(body) = state.body_mut(body) {
            body.established = body.established.saturating_add(u32::try_from(all).unwrap_or(u32::MAX));
            body.voting = body.voting.saturating_add(u32::try_from(filled).unwrap_or(u32::MAX));
            body.most = body.most.max(body.voting);
        }
    }
}
