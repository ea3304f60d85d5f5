//! What follows from an answer.

use crate::body::event::BodyEvent;
use crate::body::question::BodyQuestion;
use crate::chapters::Event;
use crate::charter::event::CharterEvent;
use crate::charter::question::CharterQuestion;
use crate::credential::event::CredentialEvent;
use crate::credential::question::CredentialQuestion;
use crate::ground::ids::{MandateId, MemberId, PollId, SeatId};
use crate::mandate::event::{EndReason, MandateEvent, Title};
use crate::mandate::question::MandateQuestion;
use crate::question::Question;
use crate::recall::event::{RecallEvent, RecallFailure};
use crate::recall::question::RecallQuestion;
use crate::state::{Queue, State};
use crate::{body, mandate};

/// What was asked happens if the poll carried; what follows if it did not (poll.34).
pub(crate) fn after_decided(state: &State, id: PollId, queue: &mut Queue) {
    let Some(poll) = state.poll(id) else { return };
    match (&poll.question, poll.carried == Some(true)) {
        (Question::Recall(RecallQuestion::Recall { seat }), true) => {
            queue.push_back(Event::Recall(RecallEvent::RecallCarried { seat: *seat }));
        }
        (Question::Recall(RecallQuestion::Recall { seat } | RecallQuestion::Replace { seat, .. }), false) => {
            queue.push_back(Event::Recall(RecallEvent::RecallFailed { seat: *seat, reason: RecallFailure::Rejected }));
        }
        (Question::Recall(RecallQuestion::Replace { seat, successor }), true) => {
            replace(state, (id, *seat), *successor, queue);
        }
        (Question::Mandate(MandateQuestion::Instruct { seat, text }), true) => {
            let held = state.holding(*seat);
            queue.extend(
                held.map(|(mandate, _)| Event::Mandate(MandateEvent::Instructed { mandate, text: text.clone() })),
            );
        }
        (Question::Credential(CredentialQuestion::Credential { mandate }), true) => {
            queue.push_back(Event::Credential(CredentialEvent::CredentialUpheld { mandate: *mandate }));
        }
        (Question::Credential(CredentialQuestion::Credential { mandate }), false) => {
            queue.extend(refused(state, *mandate));
        }
        (Question::Body(BodyQuestion::CoOpt { body, member }), true) => {
            queue.extend(body::seat_co_opted(state, *body, *member, id));
        }
        (Question::Body(BodyQuestion::Reserve { body, sender, seats, agreement }), true) => {
            queue.extend(body::seats_reserved(state, *body, *sender, *seats, agreement));
        }
        (Question::Body(BodyQuestion::Ratify { body, by }), true) => {
            queue.push_back(Event::Body(BodyEvent::BodyRatified { body: *body, by: *by }));
        }
        (Question::Body(BodyQuestion::Ratify { body, .. }), false) => {
            queue.push_back(Event::Body(BodyEvent::BodyEnded { body: *body }));
        }
        (Question::Charter(CharterQuestion::Amend { .. }), true) => {
            queue.push_back(Event::Charter(CharterEvent::CharterAmended {
                poll: id,
                version: state.charter_version.saturating_add(1),
            }));
        }
        (
            Question::Mandate(MandateQuestion::Instruct { .. })
            | Question::Body(BodyQuestion::CoOpt { .. } | BodyQuestion::Reserve { .. })
            | Question::Charter(CharterQuestion::Amend { .. }),
            false,
        ) => {}
    }
}

/// The successor takes the seat in the same breath as the holder leaves it, so that no alternate comes between.
fn replace(state: &State, (poll, seat): (PollId, SeatId), successor: MemberId, queue: &mut Queue) {
    let Some((mandate, holder)) = state.holding(seat) else { return };
    let reason = EndReason::Succeeded;
    queue.push_back(Event::Mandate(MandateEvent::MandateEnded { mandate, seat, member: holder.member, reason }));
    queue.push_back(mandate::opened(state, seat, successor, Title::Replacement(poll)));
}

fn refused(state: &State, id: MandateId) -> Option<Event> {
    let mandate = state.mandate(id)?;
    let reason = EndReason::CredentialRefused;
    Some(Event::Mandate(MandateEvent::MandateEnded { mandate: id, seat: mandate.seat, member: mandate.member, reason }))
}
