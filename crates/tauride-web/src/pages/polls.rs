//! Polls as other pages list them.

use tauride_message::Message;
use tauride_rules::ids::{BodyId, PollId, SeatId};
use tauride_rules::question::Subject;
use tauride_view::Poll;

use crate::bits::Link;
use crate::look::Look;
use crate::place::Place;

/// A poll in a list.
pub(super) struct Row {
    /// The question, as a link.
    pub(super) link: Link,
    pub(super) standing: Message<'static>,
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

/// Returns the open polls about a commission or an agreement.
pub(super) fn about_thing(look: Look<'_>, subject: Subject) -> Vec<Row> {
    about(look, std::iter::once(subject))
}

fn about(look: Look<'_>, subjects: impl Iterator<Item = Subject>) -> Vec<Row> {
    let polls = subjects.flat_map(|subject| look.state.polls.about(subject));
    polls.filter(|(_, poll)| poll.is_open()).filter_map(|(id, _)| row(look, id)).collect()
}

/// Returns a poll as a row.
pub(super) fn row(look: Look<'_>, id: PollId) -> Option<Row> {
    let poll = Poll::of(look.state, id)?;
    let question = look.text(&tauride_tell::question(look.state, &poll));
    Some(Row { link: Link::new(look.base, Place::Poll(id), question), standing: tauride_tell::standing(&poll) })
}
