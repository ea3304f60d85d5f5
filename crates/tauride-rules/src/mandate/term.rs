//! Terms: when one that begins now ends, and when its successors are elected (mandate.9, mandate.28 to mandate.30).

use crate::ground::civil::{Span, Zone};
use crate::ground::ids::ConstituencyId;
use crate::ground::instant::Instant;
use crate::state::State;
use crate::terms::{Source, Term};

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
    if !matches!(rule.source, Source::Elected | Source::Reserved(_)) {
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

fn zone(state: &State) -> Option<&Zone> {
    state.charter.as_ref().map(|charter| &charter.zone)
}
