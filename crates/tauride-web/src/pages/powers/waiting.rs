//! Who waits for whom, since when, and what would end it.

use askama::Template;
use tauride_message::Message;
use tauride_view::Deadlocks;
use tauride_view::deadlock::{Circle, Wait};

use super::super::seats::Part;
use crate::bits::{Link, Say};
use crate::fields::Fields;
use crate::look::Look;
use crate::place::Place;

/// How much of what waits stands on one page.
const WAITS: usize = 20;

/// Something that waits.
struct Row {
    resolution: Link,
    since: Message<'static>,
    told: Message<'static>,
    ends: Vec<Message<'static>>,
}

/// Some who wait for each other.
struct Round {
    told: Message<'static>,
    more: Option<Message<'static>>,
    steps: Vec<(Message<'static>, Vec<Message<'static>>)>,
}

/// The section of the page.
#[derive(Template)]
#[template(path = "powers/waiting.html")]
pub(super) struct Waiting {
    say: Say,
    rounds: Vec<Round>,
    more: u64,
    rows: Vec<Row>,
    part: Part,
    postponed: Vec<Message<'static>>,
    acts: Vec<Message<'static>>,
}

impl Waiting {
    /// Whether nothing waits for anybody.
    fn is_nothing(&self) -> bool {
        self.rows.is_empty() && self.postponed.is_empty() && self.acts.is_empty()
    }
}

/// Gathers it.
pub(super) fn gather(look: Look<'_>, query: &Fields) -> Waiting {
    let from = query.get("waits").and_then(|from| from.parse().ok()).unwrap_or(0);
    let window = Part { from, limit: WAITS, all: usize::MAX }.window();
    let found = Deadlocks::of(look.state, window);
    let all = usize::try_from(found.waits.total).unwrap_or(usize::MAX);
    Waiting {
        say: look.say(),
        rounds: found.circles.iter().map(round).collect(),
        more: found.more,
        rows: found.waits.items.iter().map(|wait| row(look, wait)).collect(),
        part: Part::at(from, WAITS, all),
        postponed: found.postponed.iter().map(tauride_tell::postponed).collect(),
        acts: found.acts.iter().map(tauride_tell::waiting_act).collect(),
    }
}

fn round(circle: &Circle) -> Round {
    let step = |wait: &Wait| (tauride_tell::waits_for(wait), tauride_tell::ends(wait));
    Round {
        told: tauride_tell::circle(circle),
        more: tauride_tell::circle_more(circle),
        steps: circle.round.iter().map(step).collect(),
    }
}

fn row(look: Look<'_>, wait: &Wait) -> Row {
    Row {
        resolution: Link::new(look.base, Place::Resolution(wait.resolution), wait.title.clone()),
        since: tauride_tell::held_since(wait),
        told: tauride_tell::overseen(&wait.right),
        ends: tauride_tell::ends(wait),
    }
}
