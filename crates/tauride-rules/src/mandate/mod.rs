//! Rulebook chapter [Mandate](../../../../../rulebook/mandate.md): how a seat is held, and how that ends.
//!
//! ```text
//!              elected, alternate, ex officio, co-opted …
//!   (vacant) ──────────────▶ held ──▶ ended: recalled, resigned, died, term over, cascade …
//!      ▲                      │  ▲
//!      │                      ▼  │ credential upheld, holder back
//!      └── alternate ─── contested, represented, caretaker
//! ```

pub mod act;
mod after;
pub mod apart;
pub(crate) mod asked;
mod became;
pub mod due;
pub mod event;
mod groups;
pub(crate) mod held;
pub(crate) mod holder;
mod opened;
mod parted;
pub mod question;
pub mod refusal;
pub mod state;
mod successors;
mod term;

pub use act::MandateAct;
pub use due::MandateDue;
pub use event::{EndReason, MandateEvent, Title};
pub use question::MandateQuestion;
pub use refusal::MandateRefusal;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::civil::Span;
use crate::ground::ids::{ConstituencyId, MandateId, MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::mandate::state::Mandate;
use crate::office;
use crate::state::State;
use crate::votes::electors;

pub(crate) use after::{
    after_body_ended, after_caretaker, after_counted_back, after_death, after_ended, after_established, after_left,
    after_opened, after_recalled, after_withdrew, end, fill_waiting, make_up, over_with, stays, substitution_due,
    term_due,
};
pub(crate) use became::became;
pub(crate) use groups::after_changed as after_groups_changed;
pub use groups::groups;
pub(crate) use held::contests_changed;
use opened::kept_out_by;
pub use opened::terms_so_far;
pub(crate) use opened::{
    elected_until, election_of, for_the_term, is_alternate, is_of, is_to_be_filled, leaves, may_open, next_alternate,
    opened, sits_after, sits_elsewhere, taken,
};
pub(crate) use parted::{after_amended, after_taken};
pub(crate) use successors::{after_term_began, call_late, gives_way, successors_due, successors_late, successors_sit};
pub(crate) use term::{sit_from, waits_to_sit};

/// How long somebody may sit for a holder where the charter does not say (mandate.23).
pub const SUBSTITUTION: Span = Span::days(90);

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &MandateAct) -> Result<Event, Refusal> {
    match act {
        MandateAct::Resign { seat } => resign(state, by, *seat),
        MandateAct::ChangeGroups { seat, groups } => groups::change(state, by, *seat, groups),
        MandateAct::Return { seat } => come_back(state, by, *seat),
        MandateAct::Substitute { seat, alternate, until } => substitute(state, by, *seat, *alternate, *until),
    }
}

/// Decides [`MandateAct::Resign`].
///
/// # Errors
///
/// - [`MandateRefusal::NoSuchSeat`] if there is none of this number (article mandate.1)
/// - [`MandateRefusal::NotTheHolder`] if somebody else holds the seat, or nobody (mandate.2)
pub fn resign(state: &State, by: Actor, seat: SeatId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let (mandate, _) = held_by(state, member, seat)?;
    Ok(Event::Mandate(MandateEvent::MandateEnded { mandate, seat, member, reason: EndReason::Resigned }))
}

/// Decides [`MandateAct::Substitute`].
///
/// # Errors
///
/// - [`MandateRefusal::NoSuchSeat`] if there is none of this number (article mandate.1)
/// - [`MandateRefusal::NotTheHolder`] if somebody else holds the seat, or nobody (mandate.2)
/// - [`MandateRefusal::NotAnAlternate`] if the electors did not elect `alternate` as such (mandate.10)
/// - [`MandateRefusal::AlreadyRepresented`] if somebody sits for the holder already (mandate.11)
/// - [`MandateRefusal::NotInTheFuture`] if `until` is not later than now (mandate.12)
/// - [`MandateRefusal::TooLong`] if `until` is later than the charter lets anybody sit for a holder (mandate.23)
/// - [`MandateRefusal::SitsThere`] if `alternate` sits in the body already, by their own right or for another (mandate.24)
/// - [`MandateRefusal::Incompatible`] if `alternate` sits where nobody sits who has a seat in the body (mandate.37)
pub fn substitute(
    state: &State,
    by: Actor,
    seat: SeatId,
    alternate: MemberId,
    until: Instant,
) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let (mandate, held) = held_by(state, member, seat)?;
    let constituency = state.seat(seat).map(|seat| seat.constituency);
    let alternates = constituency.and_then(|id| state.constituency(id)).map(|constituency| &constituency.alternates);
    if !alternates.is_some_and(|alternates| alternates.contains(&alternate)) || state.rolls.dead.contains(alternate) {
        return Err(MandateRefusal::NotAnAlternate { member: alternate, seat }.into());
    }
    if let Some((who, until)) = held.substitute {
        return Err(MandateRefusal::AlreadyRepresented { seat, who, until }.into());
    }
    if until <= state.now {
        return Err(MandateRefusal::NotInTheFuture { until }.into());
    }
    if let Some(rule) = constituency.and_then(|id| state.seat_rule(id)) {
        let latest = state.after(state.now, rule.substitutes.unwrap_or(SUBSTITUTION));
        if until > latest {
            return Err(MandateRefusal::TooLong { latest, under: rule.article.clone() }.into());
        }
    }
    if let Some(place) = constituency.and_then(|id| state.constituency(id)) {
        apart::sits_apart(state, alternate, place.body)?;
    }
    if constituency.is_some_and(|constituency| opened::sits_or_represents(state, alternate, constituency)) {
        return Err(MandateRefusal::SitsThere { member: alternate, seat }.into());
    }
    Ok(Event::Mandate(MandateEvent::SubstituteNamed { mandate, alternate, until }))
}

/// Decides [`MandateAct::Return`].
///
/// # Errors
///
/// - [`MandateRefusal::NoSuchSeat`] if there is none of this number (article mandate.1)
/// - [`MandateRefusal::NotTheHolder`] if somebody else holds the seat, or nobody (mandate.2)
/// - [`MandateRefusal::NotRepresented`] if nobody sits for the holder (mandate.25)
fn come_back(state: &State, by: Actor, seat: SeatId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let (mandate, held) = held_by(state, member, seat)?;
    if held.substitute.is_none() {
        return Err(MandateRefusal::NotRepresented { seat }.into());
    }
    Ok(after::back(mandate))
}

/// Returns the mandate on which `member` holds `seat`.
fn held_by(state: &State, member: MemberId, seat: SeatId) -> Result<(MandateId, &Mandate), Refusal> {
    if state.seat(seat).is_none() {
        return Err(MandateRefusal::NoSuchSeat { seat }.into());
    }
    match state.holding(seat) {
        Some((id, mandate)) if mandate.member == member => Ok((id, mandate)),
        _ => Err(MandateRefusal::NotTheHolder { member, seat }.into()),
    }
}

/// Returns whether a member may hold a seat of a constituency by the charter: alive, and an elector of it where the
/// charter asks for that.
pub fn is_eligible(state: &State, member: MemberId, constituency: ConstituencyId) -> bool {
    let Some(rule) = state.seat_rule(constituency) else { return false };
    office::living(state, member).is_ok()
        && match rule.eligible {
            crate::terms::Eligible::Electors => electors::is_elector(state, member, constituency),
            crate::terms::Eligible::Members => true,
        }
}

/// What the chapter keeps, to be changed by it alone.
impl State {
    fn mandate_mut(&mut self, id: MandateId) -> Option<&mut Mandate> {
        self.mandates.get_mut(id.index()?)
    }
}
