//! What follows when bodies are formed, joined, apportioned, and when they end.

use alloc::vec::Vec;

use crate::body::event::BodyEvent;
use crate::body::question::BodyQuestion;
use crate::chapters::Event;
use crate::ground::actor::Sender;
use crate::ground::ids::{AgreementId, BodyId, ConstituencyId, ConvocationId, MemberId, PollId, SeatId};
use crate::mandate;
use crate::mandate::event::{EndReason, Title};
use crate::state::{Queue, State};
use crate::terms::Source;

use super::ends::seats_go;
use super::norm;

/// A new body gets its seats by the norms; people who constituted themselves take theirs (body.9, body.11).
pub(crate) fn after_formed(state: &State, body: BodyId, event: &BodyEvent, queue: &mut Queue) {
    after_apportioned(state, body, queue);
    let BodyEvent::SelfConstituted { members, .. } = event else { return };
    let Some(kind) = state.body_kind(body) else { return };
    let Some(rule) = kind.seats.iter().position(|rule| rule.source == Source::SelfConstituted) else { return };
    let first = SeatId(next_seat(state, queue));
    queue.push_back(Event::Body(BodyEvent::SeatsEstablished {
        constituency: ConstituencyId(0),
        body,
        rule: u16::try_from(rule).unwrap_or(u16::MAX),
        from: Sender::Body(body),
        first,
        count: u32::try_from(members.len()).unwrap_or(u32::MAX),
        agreement: None,
        on: None,
    }));
    for (seat, member) in (first.0..).zip(members) {
        queue.push_back(mandate::taken(SeatId(seat), *member, Title::SelfConstituted));
    }
}

/// The sender gets its seats (body.9).
pub(crate) fn after_affiliated(state: &State, body: BodyId, sender: Sender, queue: &mut Queue) {
    let mut seats = next_seat(state, queue);
    for change in norm::changes_of(state, body, sender) {
        apply(state, body, change, &mut seats, queue);
    }
}

/// Every constituency gets the seats that its norm gives it now (body.9).
pub(crate) fn after_apportioned(state: &State, body: BodyId, queue: &mut Queue) {
    let mut seats = next_seat(state, queue);
    for change in norm::changes(state, body) {
        apply(state, body, change, &mut seats, queue);
    }
}

fn apply(state: &State, body: BodyId, change: norm::Change, next: &mut u32, queue: &mut Queue) {
    if change.gets > change.has {
        let count = change.gets.saturating_sub(change.has);
        let (constituency, rule, from) = (change.constituency, change.rule, change.from);
        queue.push_back(Event::Body(BodyEvent::SeatsEstablished {
            constituency,
            body,
            rule,
            from,
            first: SeatId(*next),
            count,
            agreement: None,
            on: None,
        }));
        *next = next.saturating_add(count);
        return;
    }
    let surplus = usize::try_from(change.has.saturating_sub(change.gets)).unwrap_or(usize::MAX);
    let seats = state.constituency(change.constituency).map_or(&[][..], |constituency| &constituency.seats);
    let lasting = seats.iter().rev().copied().filter(|seat| state.seat(*seat).is_some_and(|seat| !seat.last));
    let mut order: Vec<SeatId> = lasting.collect();
    // Vacant seats go first, then the ones established last.
    order.sort_by_key(|seat| state.holding(*seat).is_some());
    order.truncate(surplus);
    order.sort();
    queue.push_back(Event::Body(BodyEvent::SeatsReduced { constituency: change.constituency, seats: order }));
}

/// The body that met is formed of those who answered (convocation.12).
pub(crate) fn after_met(state: &State, convocation: ConvocationId, queue: &mut Queue) {
    let Some(call) = state.convocation(convocation) else { return };
    let Some(kind) = state.charter.as_ref().and_then(|charter| charter.bodies.get(usize::from(call.kind))) else {
        return;
    };
    queue.push_back(Event::Body(BodyEvent::BodyFormed {
        body: BodyId(0),
        kind: kind.name.clone(),
        name: call.name.clone(),
        // Whoever answered for a unit that has gone over into another since answered for what is no more.
        senders: call
            .answered
            .iter()
            .copied()
            .map(Sender::Unit)
            .filter(|unit| super::is_alive(state, *unit).is_ok())
            .collect(),
        provisional_until: kind.provisional.map(|span| state.later(span)),
    }));
}

/// A provisional body that nobody ratified ends (body.13).
pub(crate) fn provision_due(_state: &State, body: BodyId, queue: &mut Queue) {
    queue.push_back(Event::Body(BodyEvent::BodyEnded { body }));
}

/// Returns the events by which a body seats a member whom it co-opted (body.14).
pub(crate) fn seat_co_opted(state: &State, body: BodyId, member: MemberId, poll: PollId) -> Vec<Event> {
    let Some(rule) = rule_of(state, body, |source| *source == Source::CoOpted) else { return Vec::new() };
    let first = SeatId::at(state.seats.len());
    let constituency = constituency_of(state, body, rule, Sender::Body(body));
    let seats = Event::Body(BodyEvent::SeatsEstablished {
        constituency,
        body,
        rule,
        from: Sender::Body(body),
        first,
        count: 1,
        agreement: None,
        on: None,
    });
    [seats, mandate::taken(first, member, Title::CoOpted(poll))].into()
}

/// Returns the events by which a body reserves seats for a sender by agreement (body.15).
pub(crate) fn seats_reserved(state: &State, question: &BodyQuestion) -> Vec<Event> {
    let BodyQuestion::Reserve { body, sender, seats, agreement, on } = question else { return Vec::new() };
    let (body, from, count, on) = (*body, *sender, *seats, *on);
    let Some(rule) = reserved_rule(state, body, from) else { return Vec::new() };
    let first = SeatId::at(state.seats.len());
    let constituency = constituency_of(state, body, rule, from);
    let agreement = Some(agreement.clone());
    [Event::Body(BodyEvent::SeatsEstablished { constituency, body, rule, from, first, count, agreement, on })].into()
}

/// An agreement ended: the seats that stand on it are gone (agreement.26).
pub(crate) fn after_agreement_ended(state: &State, agreement: AgreementId, queue: &mut Queue) {
    let parties = state.agreements.get(agreement).map_or(&[][..], |found| &found.parties);
    let bodies = parties.iter().filter_map(|party| match party {
        Sender::Body(body) => state.body(*body),
        Sender::Unit(_) => None,
    });
    for id in bodies.flat_map(|body| &body.constituencies) {
        let Some(place) = state.constituency(*id) else { continue };
        let on = |seat: &SeatId| {
            place.on.iter().any(|on| {
                on.agreement == agreement && (on.first.0..on.first.0.saturating_add(on.count)).contains(&seat.0)
            })
        };
        let seats = place.seats.iter().copied().filter(on).collect();
        seats_go(state, *id, seats, EndReason::AgreementEnded, queue);
    }
}

/// Returns the place of the rule under which a body may reserve seats for a sender.
pub(crate) fn reserved_rule(state: &State, body: BodyId, sender: Sender) -> Option<u16> {
    let name = super::kind_name(state, sender)?;
    let place = state.body_kind(body)?.seats.iter().position(|rule| {
        let fits = match (&rule.from, sender) {
            (crate::terms::From::Unit(unit), Sender::Unit(_)) => unit == name,
            (crate::terms::From::Body(kind), Sender::Body(_)) => kind == name,
            _ => false,
        };
        fits && matches!(rule.source, Source::Reserved(_))
    })?;
    u16::try_from(place).ok()
}

fn rule_of(state: &State, body: BodyId, is: impl Fn(&Source) -> bool) -> Option<u16> {
    let place = state.body_kind(body)?.seats.iter().position(|rule| is(&rule.source))?;
    u16::try_from(place).ok()
}

fn constituency_of(state: &State, body: BodyId, rule: u16, from: Sender) -> ConstituencyId {
    let constituencies = state.body(body).map_or(&[][..], |body| &body.constituencies);
    let same = |id: &&ConstituencyId| {
        state.constituency(**id).is_some_and(|place| place.rule == rule && place.from == from && place.was_of.is_none())
    };
    constituencies.iter().find(same).copied().unwrap_or(ConstituencyId(0))
}

/// The number that the next seat will have once all seats in the queue are established.
fn next_seat(state: &State, queue: &Queue) -> u32 {
    SeatId::at(state.seats.len()).0.saturating_add(queue.seats())
}
