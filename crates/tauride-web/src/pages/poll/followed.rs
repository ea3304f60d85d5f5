//! What followed from a poll: the chain of mandates that ended with it, and who sits there since.

use tauride_rules::ids::PollId;
use tauride_view::followed::{self, Link as Ended, Since};

use crate::bits::{Day, Link, Sentence};
use crate::look::Look;
use crate::place::Place;

/// A link of the chain.
pub(super) struct Row {
    pub(super) seat: Link,
    pub(super) holder: Link,
    /// When and why the mandate ended; none where the holder stays as a caretaker.
    pub(super) ended: Option<(Day, Sentence)>,
    /// What stands in the seat since, in words, and where that is.
    pub(super) since: (&'static str, Option<Link>),
}

/// Returns the chain, the mandate that the poll ended first.
pub(super) fn rows(look: Look<'_>, id: PollId) -> Vec<Row> {
    followed::of_poll(look.state, id).iter().map(|link| row(look, link)).collect()
}

fn row(look: Look<'_>, link: &Ended) -> Row {
    let since = match &link.since {
        Since::Caretaker => ("stays until a successor is seated", None),
        Since::Held(mandate) => ("since then held by", Some(look.named_member(&mandate.holder))),
        Since::Election(id) => {
            let election = tauride_view::Election::of(look.state, *id);
            let title = election.as_ref().map_or_else(|| id.to_string(), tauride_tell::election);
            ("vacant;", Some(Link::new(look.base, Place::Election(*id), title)))
        }
        Since::Vacant => ("vacant, and no election is under way", None),
        Since::Closed => ("the seat is gone", None),
    };
    Row {
        seat: look.place(&link.place),
        holder: look.named_member(&link.mandate.holder),
        ended: link
            .mandate
            .ended
            .map(|(at, why)| (Day(at), Sentence::new(look.base, tauride_phrase::say_reason(&why)))),
        since,
    }
}
