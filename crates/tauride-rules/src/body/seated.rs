//! A body decides once it has been seated: two of four hundred are not a congress (body.16).

use crate::body::event::BodyEvent;
use crate::body::refusal::BodyRefusal;
use crate::body::state::Body;
use crate::chapters::{Event, Refusal};
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MandateId, SeatId};
use crate::ground::share::Share;
use crate::mandate::event::EndReason;
use crate::state::{Queue, State};
use crate::terms::{BodyKind, Nature};
use crate::votes::electors;

use super::living;

/// The share of its established voting seats that must once have been filled, unless the charter says another (body.16).
pub const SEATED: Share = Share::at_least(1, 2);

/// Refuses what only a body can decide that has been seated since it was formed or last elected. An assembly has no
/// seats to fill: it is seated while its unit has electors; and a section with the council that it is part of.
///
/// # Errors
///
/// - [`BodyRefusal::NoSuchBody`], [`BodyRefusal::HasEnded`] (article body.2)
/// - [`BodyRefusal::NotSeated`] (body.16)
pub(crate) fn is_seated(state: &State, body: BodyId) -> Result<(), Refusal> {
    let rules = living(state, body)?;
    let (of, found) = seats_of(state, body, rules);
    let seated = match rules.nature {
        Nature::Assembly => electors::size(state, Sender::Body(body)) > 0,
        Nature::Council | Nature::Executive | Nature::Office | Nature::Section => {
            found.is_some_and(|found| found.seated.is_some())
        }
    };
    if seated || !state.keeps("body.16") {
        return Ok(());
    }
    let seats = found.map_or((0, 0), |found| (found.voting, found.established));
    Err(not_seated(state, (body, rules), of, seats))
}

/// Refuses what only a body can decide that is seated in the size that it has now: one that was seated small, and then
/// grew, waits until those who were added have elected (charter.6). Nobody stops it by leaving: the most that were filled
/// at a time count.
///
/// # Errors
///
/// As [`is_seated`] has them.
pub(crate) fn is_seated_as_it_is(state: &State, body: BodyId) -> Result<(), Refusal> {
    is_seated(state, body)?;
    let rules = living(state, body)?;
    let (of, found) = seats_of(state, body, rules);
    match (found, state.body_kind(of)) {
        (Some(found), Some(kind)) if rules.nature != Nature::Assembly && !is_filled(kind, found.most, found) => {
            Err(not_seated(state, (body, rules), of, (found.most, found.established)))
        }
        _ => Ok(()),
    }
}

fn not_seated(
    state: &State,
    (body, rules): (BodyId, &BodyKind),
    of: BodyId,
    (filled, established): (u32, u32),
) -> Refusal {
    let share = state.body_kind(of).map_or(SEATED, share);
    BodyRefusal::NotSeated { body, share, filled, established, under: rules.article.clone() }.into()
}

/// Whether so many of the voting seats of a body are enough for it to be seated.
fn is_filled(kind: &BodyKind, filled: u32, of: &Body) -> bool {
    share(kind).is_reached_by(u64::from(filled), u64::from(of.established))
}

/// Refuses what is asked of a sender that is a body and has not been seated (body.16).
///
/// # Errors
///
/// As [`is_seated`] has them.
pub(crate) fn may_decide(state: &State, sender: Sender) -> Result<(), Refusal> {
    match sender {
        Sender::Unit(_) => Ok(()),
        Sender::Body(body) => is_seated(state, body),
    }
}

/// Returns the share of its voting seats with which a body of a kind is seated.
pub fn share(kind: &BodyKind) -> Share {
    kind.seated.unwrap_or(SEATED)
}

/// The body in which the seats are whose holders decide: the council of a section, else the body itself.
fn seats_of<'a>(state: &'a State, body: BodyId, rules: &BodyKind) -> (BodyId, Option<&'a Body>) {
    let council = state.body(body).and_then(|body| body.senders.first()).copied();
    let of = match (rules.nature, council) {
        (Nature::Section, Some(Sender::Body(council))) => council,
        _ => body,
    };
    (of, state.body(of))
}

/// Enough of its seats are filled, for the first time since it was formed or last elected (body.16).
pub(crate) fn after_filled(state: &State, body: BodyId, queue: &mut Queue) {
    let (Some(found), Some(kind)) = (state.body(body), state.body_kind(body)) else { return };
    if found.seated.is_none() && !found.ended && is_filled(kind, found.voting, found) {
        let (filled, of) = (found.voting, found.established);
        queue.push_back(Event::Body(BodyEvent::BodySeated { body, filled, of }));
    }
}

/// A mandate was opened in a body (body.16).
pub(crate) fn after_opened(state: &State, mandate: MandateId, queue: &mut Queue) {
    let seat = state.mandate(mandate).map(|mandate| mandate.seat);
    if let Some(body) = seat.and_then(|seat| body_of(state, seat)) {
        after_filled(state, body, queue);
    }
}

/// The terms in a body are over, and too few of its seats are filled anew: it is to be elected. Nobody unseats a body by
/// resigning, unless all do (body.17).
pub(crate) fn after_vacated(state: &State, mandate: MandateId, queue: &mut Queue) {
    let Some(body) = state.mandate(mandate).and_then(|mandate| body_of(state, mandate.seat)) else { return };
    let empty = state.body(body).is_some_and(|found| found.voting == 0);
    if is_vacated(state, body) && (empty || term_is_over(state, mandate)) {
        queue.push_back(Event::Body(BodyEvent::BodyVacated { body }));
    }
}

/// Whether a body that was seated has fewer filled seats than it needed for that.
pub(crate) fn is_vacated(state: &State, body: BodyId) -> bool {
    let (Some(found), Some(kind)) = (state.body(body), state.body_kind(body)) else { return false };
    found.seated.is_some() && !is_filled(kind, found.voting, found) && !found.ended
}

/// Whether a mandate ended because a term was over, its own or the one of the seat that it was held through.
fn term_is_over(state: &State, mandate: MandateId) -> bool {
    let mut ended = state.mandate(mandate).and_then(|mandate| mandate.ended);
    while let Some((_, EndReason::Cascade(through))) = ended {
        ended = state.mandate(through).and_then(|mandate| mandate.ended);
    }
    matches!(ended, Some((_, EndReason::TermOver)))
}

fn body_of(state: &State, seat: SeatId) -> Option<BodyId> {
    Some(state.place_of(seat)?.body)
}
