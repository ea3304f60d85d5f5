//! Terms: when one that begins now ends, and when its successors are elected (mandate.9, mandate.28 to mandate.30).

use crate::ground::civil::{Span, Zone};
use crate::ground::ids::{ConstituencyId, ElectionId, MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::state::State;
use crate::terms::Term;

/// When a term that begins at an instant ends, by the calendar of the charter's zone.
pub(super) fn ends(state: &State, term: Term, begins: Instant) -> Option<Instant> {
    let zone = zone(state)?;
    Some(match term {
        Term::Until { day, years } => zone.next(day, begins, years.saturating_sub(1)),
        Term::Between { from, until, years } => {
            let opens = zone.next(from, begins, years.saturating_sub(1));
            zone.next(until, opens, 0)
        }
        Term::For(span) => zone.after(begins, span),
    })
}

/// When the election of successors begins for a term that ends at `until`; `None` where the charter has none elected before.
pub(super) fn elects_from(state: &State, constituency: ConstituencyId, until: Option<Instant>) -> Option<Instant> {
    let (rule, until, zone) = (state.seat_rule(constituency)?, until?, zone(state)?);
    if !rule.source.is_elected() {
        return None;
    }
    match rule.term? {
        Term::Between { from, .. } => Some(zone.next(from, zone.before(until, Span::years(1)), 0)),
        Term::For(_) | Term::Until { .. } => Some(zone.before(until, rule.successors?)),
    }
}

/// When those who are elected to succeed at the end of a term take their seats: when it ends, or at once where the charter
/// only says between which days they are elected.
pub(crate) fn sit_from(state: &State, constituency: ConstituencyId, succeeds: Option<Instant>) -> Option<Instant> {
    let at_once = matches!(state.seat_rule(constituency)?.term, Some(Term::Between { .. }));
    succeeds.filter(|ends| *ends > state.now && !at_once)
}

/// Whether successors are elected and wait for the end of a term.
pub(super) fn successors_wait(state: &State, constituency: ConstituencyId) -> bool {
    state.constituency(constituency).is_some_and(|place| !place.successors.is_empty())
}

/// Whether somebody is elected for a next term and waits for it, as an alternate or to take a seat.
pub(crate) fn waits_to_sit(state: &State, constituency: ConstituencyId, id: ElectionId, member: MemberId) -> bool {
    let waiting = state.constituency(constituency).map_or(&[][..], |place| &place.successors);
    waiting
        .iter()
        .filter(|waiting| waiting.election == id && !waiting.gone.contains(&member))
        .any(|waiting| waiting.elected.contains(&member) || waiting.alternates.contains(&member))
}

/// When the term ends that a seat is in, was in last, or has from when the first seats of its constituency were filled
/// (mandate.31).
pub(super) fn of_seat(state: &State, id: SeatId) -> Option<Instant> {
    let seat = state.seat(id)?;
    seat.term.or_else(|| first_ends(state, seat.constituency, id).filter(|_| seat.latest.is_none()))
}

/// The first term of a seat, where the charter staggers them: the shortest are those of the last seats.
fn first_ends(state: &State, constituency: ConstituencyId, seat: SeatId) -> Option<Instant> {
    let (rule, place) = (state.seat_rule(constituency)?, state.constituency(constituency)?);
    if rule.first_terms.is_empty() {
        return None;
    }
    let before = place.seats.binary_search(&seat).ok()?;
    let mut after = u32::try_from(place.seats.len().saturating_sub(before).saturating_sub(1)).unwrap_or(u32::MAX);
    let first = rule.first_terms.iter().find(|first| {
        let one_of_them = after < first.seats;
        after = after.saturating_sub(first.seats);
        one_of_them
    });
    ends(state, first.map_or(rule.term?, |first| first.term), place.begun.unwrap_or(state.now))
}

fn zone(state: &State) -> Option<&Zone> {
    state.charter.as_ref().map(|charter| &charter.zone)
}
