//! What follows from an answer.

use crate::act::Question;
use crate::event::{EndReason, Event, RecallFailure, Title};
use crate::ids::{MandateId, MemberId, PollId, SeatId};
use crate::state::{Queue, State};
use crate::{body, mandate};

/// What was asked happens if the poll carried; what follows if it did not (poll.23).
pub(crate) fn after_decided(state: &State, id: PollId, queue: &mut Queue) {
    let Some(poll) = state.poll(id) else { return };
    match (&poll.question, poll.carried == Some(true)) {
        (Question::Recall { seat }, true) => queue.push_back(Event::RecallCarried { seat: *seat }),
        (Question::Recall { seat } | Question::Replace { seat, .. }, false) => {
            queue.push_back(Event::RecallFailed { seat: *seat, reason: RecallFailure::Rejected });
        }
        (Question::Replace { seat, successor }, true) => replace(state, (id, *seat), *successor, queue),
        (Question::Instruct { seat, text }, true) => {
            let held = state.holding(*seat);
            queue.extend(held.map(|(mandate, _)| Event::Instructed { mandate, text: text.clone() }));
        }
        (Question::Credential { mandate }, true) => queue.push_back(Event::CredentialUpheld { mandate: *mandate }),
        (Question::Credential { mandate }, false) => queue.extend(refused(state, *mandate)),
        (Question::CoOpt { body, member }, true) => queue.extend(body::seat_co_opted(state, *body, *member, id)),
        (Question::Reserve { body, sender, seats, agreement }, true) => {
            queue.extend(body::seats_reserved(state, *body, *sender, *seats, agreement));
        }
        (Question::Ratify { body, by }, true) => queue.push_back(Event::BodyRatified { body: *body, by: *by }),
        (Question::Ratify { body, .. }, false) => queue.push_back(Event::BodyEnded { body: *body }),
        (Question::Amend { .. }, true) => {
            queue.push_back(Event::CharterAmended { poll: id, version: state.charter_version.saturating_add(1) });
        }
        (
            Question::Instruct { .. } | Question::CoOpt { .. } | Question::Reserve { .. } | Question::Amend { .. },
            false,
        ) => {}
    }
}

/// The successor takes the seat in the same breath as the holder leaves it, so that no alternate comes between.
fn replace(state: &State, (poll, seat): (PollId, SeatId), successor: MemberId, queue: &mut Queue) {
    let Some((mandate, holder)) = state.holding(seat) else { return };
    let reason = EndReason::Succeeded;
    queue.push_back(Event::MandateEnded { mandate, seat, member: holder.member, reason });
    queue.push_back(mandate::opened(state, seat, successor, Title::Replacement(poll)));
}

fn refused(state: &State, id: MandateId) -> Option<Event> {
    let mandate = state.mandate(id)?;
    let reason = EndReason::CredentialRefused;
    Some(Event::MandateEnded { mandate: id, seat: mandate.seat, member: mandate.member, reason })
}
