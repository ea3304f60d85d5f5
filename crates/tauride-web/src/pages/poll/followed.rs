//! What followed from a poll: the chain of mandates that ended with it, and who sits there since.

use tauride_message::Message;
use tauride_rules::ids::PollId;
use tauride_rules::instant::Instant;
use tauride_view::followed::{self, Link as Ended, Since};

use crate::bits::{Fill as _, Link};
use crate::look::Look;
use crate::place::Place;

/// A link of the chain.
pub(super) struct Row {
    pub(super) seat: Link,
    pub(super) holder: Link,
    /// When and why the mandate ended; none where the holder stays as a caretaker.
    pub(super) ended: Option<(Instant, Message<'static>)>,
    /// What stands in the seat since.
    pub(super) since: Message<'static>,
    /// The address of the election for it, if one is under way.
    pub(super) election: String,
}

/// Returns the chain, the mandate that the poll ended first.
pub(super) fn rows(look: Look<'_>, id: PollId) -> Vec<Row> {
    followed::of_poll(look.state, id).iter().map(|link| row(look, link)).collect()
}

fn row(look: Look<'_>, link: &Ended) -> Row {
    let mut election = String::new();
    let since = match &link.since {
        Since::Caretaker => Message::new("followed-caretaker"),
        Since::Held(mandate) => Message::new("followed-held").with("who", look.named_member(&mandate.holder).value()),
        Since::Election(id) => {
            let held = tauride_view::Election::of(look.state, *id);
            let title = held.as_ref().map_or_else(|| id.to_string(), |held| look.election(held).text().to_owned());
            election = Link::new(look.base, Place::Election(*id), "").href();
            Message::new("followed-election").with("election", title.value())
        }
        Since::Vacant => Message::new("followed-vacant"),
        Since::Closed => Message::new("followed-closed"),
    };
    Row {
        seat: look.place(&link.place),
        holder: look.named_member(&link.mandate.holder),
        ended: link.mandate.ended.map(|(at, why)| (at, tauride_tell::reason(why))),
        since,
        election,
    }
}
