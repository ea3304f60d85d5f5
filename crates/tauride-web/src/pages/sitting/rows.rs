//! Sittings as other pages list them.

use tauride_message::Message;
use tauride_rules::chapters::Due;
use tauride_rules::ids::{BodyId, SittingId};
use tauride_rules::sitting::SittingDue;
use tauride_view::Sitting;

use crate::bits::Link;
use crate::look::Look;
use crate::place::Place;

/// A sitting in a list.
pub(crate) struct Row {
    pub(crate) link: Link,
    pub(crate) standing: Message<'static>,
}

/// Returns the sittings of a body that are not over, the first one first.
pub(crate) fn of_body(look: Look<'_>, body: BodyId, most: usize) -> Vec<Row> {
    look.state.sittings.of(body).take(most).filter_map(|(id, _)| row(look, id)).collect()
}

/// Returns those that are over first, of the first due dates.
pub(crate) fn soon(look: Look<'_>, looked_through: usize, most: usize) -> Vec<Row> {
    let due = look.state.agenda.iter().take(looked_through);
    let sitting = |due| if let Due::Sitting(SittingDue::SittingOver(id)) = due { Some(id) } else { None };
    due.filter_map(|(_, due)| sitting(due)).filter_map(|id| row(look, id)).take(most).collect()
}

fn row(look: Look<'_>, id: SittingId) -> Option<Row> {
    let sitting = Sitting::of(look.state, id)?;
    let link = Link::new(look.base, Place::Sitting(id), look.text(&tauride_tell::sitting(&sitting)));
    Some(Row { link, standing: tauride_tell::sitting_standing(&sitting) })
}
