//! A body's desk, on its page: what it owes, and how it has used its rights. What waits for it stands there already.

use askama::Template;
use tauride_message::Message;
use tauride_rules::ids::BodyId;
use tauride_view::Desk;

use super::filled;
use crate::bits::{Link, Say};
use crate::look::Look;
use crate::place::Place;

/// The most of each that is listed.
const MOST: usize = 20;

/// What a body owes.
struct Owes {
    told: Message<'static>,
    until: Option<Message<'static>>,
    overdue: bool,
}

#[derive(Template)]
#[template(path = "body/desk.html")]
struct Section {
    say: Say,
    owes: Vec<Owes>,
    used: Option<Message<'static>>,
    in_part: bool,
    last: Vec<(Link, Message<'static>)>,
}

/// What stands on the page of a body.
pub(super) fn of_body(look: Look<'_>, id: BodyId) -> String {
    let Some(desk) = Desk::of(look.state, id, MOST) else { return String::new() };
    let owes = desk.owes.iter().map(|owed| Owes {
        told: tauride_tell::owes(owed),
        until: tauride_tell::owed_by(owed),
        overdue: owed.overdue,
    });
    let last = desk.used.last.iter().map(|one| {
        let link = Link::new(look.base, Place::Resolution(one.resolution), one.title.clone());
        (link, tauride_tell::desk_use(one))
    });
    filled(&Section {
        say: look.say(),
        owes: owes.collect(),
        used: (!desk.used.is_empty()).then(|| tauride_tell::desk_used(&desk.used)),
        in_part: desk.used.in_part,
        last: last.collect(),
    })
}
