//! Polls as other pages list them.

use tauride_rules::ids::{BodyId, PollId, SeatId};
use tauride_rules::poll::state::Poll;
use tauride_rules::question::Subject;

use crate::bits::{Link, Sentence};
use crate::look::Look;
use crate::place::Place;
use crate::words;

/// A poll in a list.
pub(super) struct Row {
    pub(super) link: Link,
    pub(super) question: Sentence,
    pub(super) standing: String,
}

/// Returns the open polls about a seat and its holder's credential.
pub(super) fn about_seat(look: Look<'_>, seat: SeatId) -> Vec<Row> {
    let credential = look.state.seat(seat).and_then(|seat| seat.holder).map(Subject::Mandate);
    about(look, std::iter::once(Subject::Seat(seat)).chain(credential))
}

/// Returns the open polls about a body.
pub(super) fn about_body(look: Look<'_>, body: BodyId) -> Vec<Row> {
    about(look, std::iter::once(Subject::Body(body)))
}

fn about(look: Look<'_>, subjects: impl Iterator<Item = Subject>) -> Vec<Row> {
    let polls = subjects.flat_map(|subject| look.state.polls.about(subject));
    polls.filter(|(_, poll)| poll.is_open()).map(|(id, poll)| row(look, id, poll)).collect()
}

/// Returns a poll as a row.
pub(super) fn row(look: Look<'_>, id: PollId, poll: &Poll) -> Row {
    Row {
        link: Link::new(look.base, Place::Poll(id), id.to_string()),
        question: Sentence::new(look.base, tauride_phrase::say_question(&poll.question)),
        standing: standing(poll),
    }
}

/// Says how a poll stands.
pub(super) fn standing(poll: &Poll) -> String {
    match poll.carried() {
        Some(true) => "carried".to_owned(),
        Some(false) => "rejected".to_owned(),
        None if poll.lapsed => "came to nothing".to_owned(),
        None => format!("open until {}", words::moment(poll.until)),
    }
}
