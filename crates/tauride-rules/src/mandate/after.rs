//! What follows when a seat is taken, or falls vacant: the cascade, and how the vacancy is filled.

use crate::chapters::Event;
use crate::election;
use crate::election::state::Phase;
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, ConstituencyId, ElectionId, MandateId, MemberId, SeatId, UnitId};
use crate::mandate::event::{EndReason, MandateEvent, Title};
use crate::mandate::state::Mandate;
use crate::state::{Queue, State};
use crate::terms::{Fill, Higher, Source};

use super::held::held_through_roll;
use super::term::{elects_from, successors_wait};
use super::{for_the_term, is_to_be_filled, next_alternate, opened};

/// Whoever takes an office takes the seats elsewhere that come with it (body.6), and sits for nobody in the same body any
/// more (mandate.24).
pub(crate) fn after_opened(state: &State, mandate: MandateId, queue: &mut Queue) {
    let Some((seat, member)) = state.mandate(mandate).map(|mandate| (mandate.seat, mandate.member)) else { return };
    let body = body_of(state, seat);
    for represented in state.sits_for.get(&member).into_iter().flatten() {
        if body.is_some() && state.mandate(*represented).and_then(|mandate| body_of(state, mandate.seat)) == body {
            queue.push_back(back(*represented));
        }
    }
    ex_officio(state, mandate, queue);
}

/// The seats that come with an office go to its holder, each of them one that nobody takes in the cascade that goes on.
fn ex_officio(state: &State, mandate: MandateId, queue: &mut Queue) {
    let Some((seat, member)) = state.mandate(mandate).map(|mandate| (mandate.seat, mandate.member)) else { return };
    let Some(office) = state.seat(seat).map(|seat| seat.constituency) else { return };
    let Some(body) = body_of(state, seat) else { return };
    for constituency in sends_to(state, body) {
        if comes_with(state, *constituency, office) {
            let free = |seat: &&SeatId| state.holding(**seat).is_none() && queue.coming_to(**seat).next().is_none();
            let vacant = seats(state, *constituency).iter().find(free);
            queue.extend(vacant.map(|seat| opened(state, *seat, member, Title::ExOfficio(mandate))));
        }
    }
}

/// The body in which a seat is.
fn body_of(state: &State, seat: SeatId) -> Option<BodyId> {
    state.place_of(seat).map(|place| place.body)
}

/// The holder of a mandate is back.
pub(super) fn back(mandate: MandateId) -> Event {
    Event::Mandate(MandateEvent::SubstitutionEnded { mandate })
}

/// Seats that come with an office go to its holders as soon as they are established (body.6).
pub(crate) fn after_established(state: &State, constituency: ConstituencyId, queue: &mut Queue) {
    let Some(Sender::Body(sender)) = state.constituency(constituency).map(|constituency| constituency.from) else {
        return;
    };
    let offices = state.body(sender).map_or(&[][..], |body| &body.constituencies);
    let offices = offices.iter().filter(|office| comes_with(state, constituency, **office));
    let holders = offices.flat_map(|office| seats(state, *office)).filter_map(|seat| state.holding(*seat));
    let vacant = seats(state, constituency).iter().filter(|seat| state.holding(**seat).is_none());
    for (seat, (mandate, holder)) in vacant.zip(holders) {
        queue.push_back(opened(state, *seat, holder.member, Title::ExOfficio(mandate)));
    }
}

/// What a mandate carried ends or waits, and the vacancy is filled (mandate.6, mandate.8).
pub(crate) fn after_ended(state: &State, id: MandateId, queue: &mut Queue) {
    let Some(mandate) = state.mandate(id) else { return };
    let Some((_, reason)) = mandate.ended else { return };
    let Some(constituency) = state.seat(mandate.seat).map(|seat| seat.constituency) else { return };
    cascade(state, (id, mandate), constituency, queue);
    // Whoever gives up a seat that kept them out of one that comes with their office may take that now.
    if !matches!(mandate.title, Title::ExOfficio(_)) {
        for (other, _) in state.mandates_of(mandate.member) {
            ex_officio(state, other, queue);
        }
    }
    // A successor is seated by whoever ended the mandate in their favour; an ended body needs none.
    if matches!(reason, EndReason::Succeeded | EndReason::BodyEnded | EndReason::AgreementEnded | EndReason::UnitMerged)
        || state.seat(mandate.seat).is_some_and(|seat| seat.closed)
    {
        return;
    }
    let ways = state.seat_rule(constituency).map_or(&[][..], |rule| &rule.vacancy);
    let filled = fill(state, mandate, ways, queue);
    queue.extend(filled);
}

fn cascade(state: &State, (id, mandate): (MandateId, &Mandate), constituency: ConstituencyId, queue: &mut Queue) {
    let Some(higher) = state.seat_rule(constituency).map(|rule| rule.higher) else { return };
    for carried in &mandate.carries {
        let Some(above) = state.mandate(*carried).filter(|above| above.ended.is_none()) else { continue };
        let ex_officio = above.title == Title::ExOfficio(id);
        queue.extend(match higher {
            Higher::UntilSuccessor if !ex_officio => {
                Some(Event::Mandate(MandateEvent::BecameCaretaker { mandate: *carried, lost: Some(id) }))
            }
            Higher::Stays if !ex_officio => None,
            Higher::EndsAtOnce | Higher::UntilSuccessor | Higher::Stays => {
                Some(end(*carried, above, EndReason::Cascade(id)))
            }
        });
    }
}

/// The next alternate takes the seat whose mandate has ended, the ballots are counted again, or a by-election is called,
/// in the order that the charter gives. After a term there is nobody who was elected for what follows.
fn fill(state: &State, ended: &Mandate, ways: &[Fill], queue: &Queue) -> Option<Event> {
    let seat = ended.seat;
    let constituency = state.seat(seat)?.constituency;
    ways.iter().find_map(|way| match way {
        Fill::Alternate if for_the_term(ended) => {
            next_alternate(state, constituency, queue).map(|member| opened(state, seat, member, Title::Alternate))
        }
        Fill::Countback => election::counted_back_for(state, ended, queue),
        Fill::Alternate => None,
        // Who is elected for the next term takes the seat when it begins.
        Fill::ByElection if successors_wait(state, constituency) => None,
        Fill::ByElection => election::called_besides(state, constituency, queue),
    })
}

/// Whoever the countback is for takes the seat; if it is for nobody, the seat is filled in the next way (mandate.13).
pub(crate) fn after_counted_back(
    state: &State,
    (election, seat): (ElectionId, SeatId),
    elected: Option<MemberId>,
    queue: &mut Queue,
) {
    let Some(constituency) = state.seat(seat).map(|seat| seat.constituency) else { return };
    if !is_to_be_filled(state, seat) {
        return;
    }
    let ways = state.seat_rule(constituency).map_or(&[][..], |rule| &rule.vacancy);
    let after = ways.iter().position(|way| *way == Fill::Countback).map_or(0, |at| at.saturating_add(1));
    let rest = ways.get(after..).unwrap_or_default();
    let filled = match elected {
        Some(member) => Some(opened(state, seat, member, Title::Countback(election))),
        None => state.latest(seat).and_then(|ended| fill(state, ended, rest, queue)),
    };
    queue.extend(filled);
}

/// A countback for `seat` that waited for a lot is over: whatever else is vacant in its constituency is filled, and whoever
/// is a caretaker there gets the election of a successor that could not begin meanwhile (mandate.17, mandate.18).
pub(crate) fn fill_waiting(state: &State, seat: SeatId, queue: &mut Queue) {
    if let Some(constituency) = state.seat(seat).map(|seat| seat.constituency) {
        fill_but(state, constituency, Some(seat), queue);
    }
}

/// Elections that were put off are taken up again: whatever is vacant is filled, and caretakers get the election of a successor
/// (emergency.23).
pub(crate) fn make_up(state: &State, constituency: ConstituencyId, queue: &mut Queue) {
    fill_but(state, constituency, None, queue);
}

fn fill_but(state: &State, constituency: ConstituencyId, but: Option<SeatId>, queue: &mut Queue) {
    let ways = state.seat_rule(constituency).map_or(&[][..], |rule| &rule.vacancy);
    for other in
        seats(state, constituency).iter().filter(|other| Some(**other) != but && is_to_be_filled(state, **other))
    {
        let filled = state.latest(*other).and_then(|ended| fill(state, ended, ways, queue));
        queue.extend(filled);
    }
    let waits = |seat: &&SeatId| state.holding(**seat).is_some_and(|(_, mandate)| mandate.caretaker);
    if seats(state, constituency).iter().any(|seat| waits(&seat)) {
        let called = election::called_besides(state, constituency, queue);
        queue.extend(called);
    }
}

/// A caretaker waits for a successor: an election is called (mandate.6).
pub(crate) fn after_caretaker(state: &State, mandate: MandateId, queue: &mut Queue) {
    let seat = state.mandate(mandate).and_then(|mandate| state.seat(mandate.seat));
    let called = seat.and_then(|seat| election::called_besides(state, seat.constituency, queue));
    queue.extend(called);
}

/// Returns the event by which a holder stays until a successor is seated: when their term is over, having been dismissed, or
/// having resigned with others.
pub(crate) const fn stays(id: MandateId) -> Event {
    Event::Mandate(MandateEvent::BecameCaretaker { mandate: id, lost: None })
}

/// Whoever leaves a roll loses the seats for which only its electors may stand (mandate.4), and sits there for nobody.
pub(crate) fn after_left(state: &State, unit: UnitId, member: MemberId, queue: &mut Queue) {
    let eligible = |mandate: &Mandate| {
        let seat = state.seat(mandate.seat);
        seat.is_some_and(|seat| super::is_eligible(state, member, seat.constituency))
    };
    let lost = held_through_roll(state, member, unit).filter(|(_, mandate)| !eligible(mandate));
    queue.extend(lost.map(|(id, mandate)| end(id, mandate, EndReason::FranchiseLost)));
    for represented in state.sits_for.get(&member).into_iter().flatten() {
        let constituency = state.mandate(*represented).and_then(|mandate| state.seat(mandate.seat));
        if constituency.is_some_and(|seat| !super::is_eligible(state, member, seat.constituency)) {
            queue.push_back(back(*represented));
        }
    }
}

/// An alternate who gives that up sits for nobody there any more (mandate.35).
pub(crate) fn after_withdrew(state: &State, id: ElectionId, member: MemberId, queue: &mut Queue) {
    let Some(election) = state.election(id).filter(|election| election.phase == Phase::Decided) else { return };
    for represented in state.sits_for.get(&member).into_iter().flatten() {
        let seat = state.mandate(*represented).map(|mandate| mandate.seat);
        if seat.is_some_and(|seat| super::is_of(state, seat, election.constituency)) {
            queue.push_back(back(*represented));
        }
    }
}

/// Whoever dies leaves all seats, and those in which they sat for others (mandate.5).
pub(crate) fn after_death(state: &State, member: MemberId, queue: &mut Queue) {
    queue.extend(state.mandates_of(member).map(|(id, mandate)| end(id, mandate, EndReason::Died)));
    queue.extend(state.sits_for.get(&member).into_iter().flatten().map(|represented| back(*represented)));
}

/// A term is over (mandate.9). Where successors are elected before that, whoever has none stays until one is seated
/// (mandate.29), and so does whoever sits for a constituency whose elections are put off (emergency.21).
pub(crate) fn term_due(state: &State, id: MandateId, queue: &mut Queue) {
    let Some(mandate) = state.mandate(id).filter(|mandate| mandate.ended.is_none()) else { return };
    let constituency = state.seat(mandate.seat).map(|seat| seat.constituency);
    let elects = constituency.and_then(|constituency| elects_from(state, constituency, mandate.until));
    let put_off = constituency.is_some_and(|constituency| state.emergency.put_off(constituency).is_some());
    let waits = put_off || elects.is_some();
    queue.push_back(if waits { stays(id) } else { end(id, mandate, EndReason::TermOver) });
}

/// The holder is back (mandate.10).
pub(crate) fn substitution_due(_state: &State, mandate: MandateId, queue: &mut Queue) {
    queue.push_back(back(mandate));
}

/// Whoever sat in an ended body sits there no more (body.13).
pub(crate) fn after_body_ended(state: &State, body: BodyId, queue: &mut Queue) {
    let constituencies = state.body(body).map_or(&[][..], |body| &body.constituencies);
    let places = || constituencies.iter().filter_map(|id| state.constituency(*id));
    queue.reserve(places().map(|constituency| constituency.seats.len()).sum());
    let seats = places().flat_map(|constituency| &constituency.seats);
    for (id, holding) in seats.filter_map(|seat| state.holding(*seat)) {
        queue.push_back(end(id, holding, EndReason::BodyEnded));
    }
}

/// Returns the event by which the mandate in a seat ends with what the seat stood on (agreement.26, succession.5).
pub(crate) fn over_with(state: &State, seat: SeatId, reason: EndReason) -> Option<Event> {
    state.holding(seat).map(|(id, holding)| end(id, holding, reason))
}

/// A carried recall ends the mandate (recall.4).
pub(crate) fn after_recalled(state: &State, seat: SeatId, queue: &mut Queue) {
    queue.extend(state.holding(seat).map(|(id, holding)| end(id, holding, EndReason::Recalled)));
}

/// Returns the event by which a mandate ends.
pub(crate) fn end(id: MandateId, mandate: &Mandate, reason: EndReason) -> Event {
    Event::Mandate(MandateEvent::MandateEnded { mandate: id, seat: mandate.seat, member: mandate.member, reason })
}

/// Whether the seats of a constituency come with an office, by the charter.
fn comes_with(state: &State, constituency: ConstituencyId, office: ConstituencyId) -> bool {
    let Some(Source::ExOfficio(name)) = state.seat_rule(constituency).map(|rule| &rule.source) else { return false };
    let kind = state.constituency(office).and_then(|office| state.body_kind(office.body));
    kind.is_some_and(|kind| kind.name == name.body)
        && state.seat_rule(office).is_some_and(|rule| rule.name == name.seat)
}

fn sends_to(state: &State, body: BodyId) -> &[ConstituencyId] {
    state.body(body).map_or(&[][..], |body| &body.sends_to)
}

fn seats(state: &State, constituency: ConstituencyId) -> &[SeatId] {
    state.constituency(constituency).map_or(&[][..], |constituency| &constituency.seats)
}
