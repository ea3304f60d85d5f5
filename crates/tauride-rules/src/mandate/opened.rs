//! Taking a seat: by what title, through which other mandate, until when.

use crate::chapters::Event;
use crate::ground::actor::Sender;
use crate::ground::ids::{ConstituencyId, ElectionId, MandateId, MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::mandate::event::{EndReason, MandateEvent, Title};
use crate::office;
use crate::state::{Queue, State};
use crate::terms::{ByElection, Eligible};
use crate::votes::electors;

use super::state::Mandate;
use super::term;

/// Returns the event by which `member` takes `seat`.
pub(crate) fn opened(state: &State, seat: SeatId, member: MemberId, title: Title) -> Event {
    let constituency = state.seat(seat).map_or(ConstituencyId(0), |seat| seat.constituency);
    let (name, label) = said(state, constituency, member, title);
    Event::Mandate(MandateEvent::MandateOpened {
        mandate: MandateId(0),
        seat,
        member,
        name,
        label,
        title,
        through: through(state, constituency, member, title),
        until: until(state, seat, constituency, title),
    })
}

/// Returns the event of the taking of a seat that is about to be established, by somebody whom no election named.
pub(crate) fn taken(seat: SeatId, member: MemberId, title: Title) -> Event {
    let (name, label) = <(Text, Text)>::default();
    Event::Mandate(MandateEvent::MandateOpened {
        mandate: MandateId(0),
        seat,
        member,
        name,
        label,
        title,
        through: None,
        until: None,
    })
}

/// Returns whether a vacancy leaves a part of the term to serve.
pub(crate) fn for_the_term(ended: &Mandate) -> bool {
    !matches!(ended.ended, Some((_, EndReason::TermOver)))
}

/// Returns whether a seat is vacant, and stays in a body that goes on.
pub(crate) fn is_to_be_filled(state: &State, id: SeatId) -> bool {
    let body = state.place_of(id).map(|place| place.body);
    state.seat(id).is_some_and(|seat| !seat.closed && seat.holder.is_none())
        && body.and_then(|body| state.body(body)).is_some_and(|body| !body.ended)
}

/// Returns whether a queued taking of a seat can still happen: the seat is there and vacant, the member lives, and sits
/// in no other seat of the body that a constituency fills (mandate.3).
pub(crate) fn may_open(state: &State, seat: SeatId, member: MemberId) -> bool {
    let Some(place) = state.seat(seat) else { return false };
    let vacant = !place.closed && place.holder.is_none();
    vacant && office::living(state, member).is_ok() && !sits_elsewhere(state, member, place.constituency)
}

/// Returns whether a member holds a seat that keeps them out of this constituency's: one of the same constituency, or,
/// offices aside, any of the same body (mandate.3); or one in a body in which nobody sits who has it (mandate.37).
pub(crate) fn sits_elsewhere(state: &State, member: MemberId, constituency: ConstituencyId) -> bool {
    sits_after(state, member, constituency, None)
}

/// Returns the same of seats that are still held when a term is over, if one is given.
pub(crate) fn sits_after(
    state: &State,
    member: MemberId,
    constituency: ConstituencyId,
    succeeds: Option<Instant>,
) -> bool {
    let over = |mandate: &Mandate| succeeds.is_some_and(|ends| mandate.until.is_some_and(|until| until <= ends));
    kept_out_by(state, member, constituency).any(|(_, mandate)| !over(mandate))
}

/// Returns the mandates that keep a member out of the seats of a constituency while they last.
pub(super) fn kept_out_by(
    state: &State,
    member: MemberId,
    constituency: ConstituencyId,
) -> impl Iterator<Item = (MandateId, &Mandate)> {
    let body = state.constituency(constituency).map(|constituency| constituency.body);
    let office = |id: ConstituencyId| state.seat_rule(id).is_some_and(|rule| rule.from == crate::terms::From::Itself);
    state.mandates_of(member).filter(move |(_, mandate)| {
        let Some(other) = state.seat(mandate.seat).map(|seat| seat.constituency) else { return false };
        let same_body = state.constituency(other).map(|other| other.body) == body;
        let apart = || {
            let there = state.constituency(other).map(|other| other.body);
            there.zip(body).is_some_and(|(there, body)| super::apart::rule(state, there, body).is_some())
        };
        let keeps_out = other == constituency || (same_body && !office(other) && !office(constituency)) || apart();
        keeps_out && !mandate.caretaker
    })
}

/// Returns whether a holder is succeeded: as a caretaker by anybody, and at the end of a term by those elected for the next.
pub(crate) fn leaves(mandate: &Mandate, succeeds: Option<Instant>) -> bool {
    mandate.caretaker || (succeeds.is_some() && mandate.until == succeeds)
}

/// Returns whether a member sits in the body of a constituency: in a seat that keeps them out of this one, or for
/// somebody (mandate.24).
pub(super) fn sits_or_represents(state: &State, member: MemberId, constituency: ConstituencyId) -> bool {
    let body_of = |id: ConstituencyId| state.constituency(id).map(|place| place.body);
    let for_others = state.sits_for.get(&member).into_iter().flatten().filter_map(|id| state.mandate(*id));
    let represents = |mandate: &Mandate| {
        let place = state.seat(mandate.seat).and_then(|seat| body_of(seat.constituency));
        place.is_some() && place == body_of(constituency)
    };
    sits_elsewhere(state, member, constituency) || for_others.into_iter().any(represents)
}

/// Returns the first alternate who may take a vacant seat of a constituency, and is not about to take another (mandate.8).
pub(crate) fn next_alternate(state: &State, constituency: ConstituencyId, queue: &Queue) -> Option<MemberId> {
    let alternates = &state.constituency(constituency)?.alternates;
    let may = |member: &&MemberId| {
        super::is_eligible(state, **member, constituency)
            && !sits_elsewhere(state, **member, constituency)
            && !queue.coming_by(**member).any(|(seat, _)| is_of(state, seat, constituency))
    };
    alternates.iter().find(may).copied()
}

/// Returns whether an election has elected a member as an alternate, who has not taken a seat yet.
pub(crate) fn is_alternate(state: &State, (constituency, id): (ConstituencyId, ElectionId), member: MemberId) -> bool {
    let place = state.constituency(constituency).filter(|place| place.last_election == Some(id));
    place.is_some_and(|place| place.alternates.contains(&member))
}

/// Returns whether a seat is one of a constituency.
pub(crate) fn is_of(state: &State, seat: SeatId, constituency: ConstituencyId) -> bool {
    state.seat(seat).is_some_and(|seat| seat.constituency == constituency)
}

/// Returns how many terms in a row a member has held seats of a constituency. A term follows another in a row if less
/// than the length of a term lies between them (mandate.9).
pub fn terms_so_far(state: &State, member: MemberId, constituency: ConstituencyId) -> u8 {
    let Some(term) = state.seat_rule(constituency).and_then(|rule| rule.term) else { return 0 };
    let had = state.had.get(&member).into_iter().flatten().rev().filter_map(|id| state.mandate(*id));
    let mut here = had.filter(|mandate| state.seat(mandate.seat).is_some_and(|seat| seat.constituency == constituency));
    match here.next() {
        Some(last) => match last.ended {
            None => last.terms,
            Some((ended, EndReason::TermOver | EndReason::Succeeded))
                if state.after(ended, term.length()) > state.now =>
            {
                last.terms
            }
            Some(_) => 0,
        },
        None => 0,
    }
}

/// The mandate that this one is held through: in the body that sends, where only its own members may be sent.
fn through(state: &State, constituency: ConstituencyId, member: MemberId, title: Title) -> Option<MandateId> {
    if let Title::ExOfficio(mandate) = title {
        return Some(mandate);
    }
    let Sender::Body(sender) = state.constituency(constituency)?.from else { return None };
    let rule = state.seat_rule(constituency)?;
    if rule.eligible != Eligible::Electors || !electors::belongs(state, member, Sender::Body(sender)) {
        return None;
    }
    state.mandates_of(member).find(|(_, mandate)| state.votes_in(mandate, sender)).map(|(id, _)| id)
}

/// When the term ends: who follows in a seat serves the rest of its term, and so does who is elected to it before that is
/// over, unless the charter gives them a full one (mandate.9, mandate.21).
fn until(state: &State, seat: SeatId, constituency: ConstituencyId, title: Title) -> Option<Instant> {
    match title {
        Title::Elected(election) => elected_until(state, seat, state.election(election)?.succeeds),
        Title::Alternate | Title::Countback(_) | Title::Replacement(_) | Title::HeldUp => {
            rest_or_full(state, seat, state.now)
        }
        Title::ExOfficio(_) | Title::CoOpted(_) | Title::SelfConstituted => full(state, constituency),
    }
}

/// Returns when the term ends of whoever is elected to a seat, or elected to succeed those whose term ends at `succeeds`.
pub(crate) fn elected_until(state: &State, seat: SeatId, succeeds: Option<Instant>) -> Option<Instant> {
    let place = state.seat(seat)?;
    let rule = state.seat_rule(place.constituency)?;
    if rule.by_election == ByElection::FullTerm && place.latest.is_some() {
        return full(state, place.constituency);
    }
    rest_or_full(state, seat, succeeds.map_or(state.now, |ends| ends.max(state.now)))
}

/// The rest of a term that ends after an instant. Where successors are elected before a term ends, the next begins when it
/// does, even if they were elected late.
fn rest_or_full(state: &State, seat: SeatId, after: Instant) -> Option<Instant> {
    let constituency = state.seat(seat)?.constituency;
    let ends = term::of_seat(state, seat);
    let next = || {
        let begins = ends.filter(|ends| term::elects_from(state, constituency, Some(*ends)).is_some())?;
        term::ends(state, state.seat_rule(constituency)?.term?, begins).filter(|next| *next > after)
    };
    ends.filter(|ends| *ends > after).or_else(next).or_else(|| full(state, constituency))
}

/// When a term ends that begins now.
fn full(state: &State, constituency: ConstituencyId) -> Option<Instant> {
    term::ends(state, state.seat_rule(constituency)?.term?, state.now)
}

/// Returns in which election somebody stood who holds a seat of a constituency by this title: an alternate in the last.
pub(crate) fn election_of(state: &State, constituency: ConstituencyId, title: Title) -> Option<ElectionId> {
    if title == Title::Alternate {
        return state.constituency(constituency)?.last_election;
    }
    title.election()
}

/// The name and label under which the member stood: in the election, else those of another mandate that they hold.
fn said(state: &State, constituency: ConstituencyId, member: MemberId, title: Title) -> (Text, Text) {
    let stood = election_of(state, constituency, title).and_then(|election| {
        let candidate = state.election(election)?.candidate(member)?;
        Some((candidate.name.clone(), candidate.label.clone()))
    });
    stood
        .or_else(|| state.mandates_of(member).next().map(|(_, mandate)| (mandate.name.clone(), mandate.label.clone())))
        .unwrap_or_default()
}
