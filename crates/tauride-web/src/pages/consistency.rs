//! Decisions of a body that cannot all hold: on its own page, and before the vote on a motion.

use askama::Template;
use tauride_message::Message;
use tauride_rules::ids::BodyId;
use tauride_rules::position::state::Put;
use tauride_view::{Contradiction, consistency};

use super::filled;
use crate::bits::Say;
use crate::look::Look;

/// Decisions that cannot all hold: under what heading, why, and which.
struct Row {
    heading: Option<&'static str>,
    why: Message<'static>,
    decisions: Vec<Message<'static>>,
}

#[derive(Template)]
#[template(path = "consistency.html")]
struct Contradictions {
    say: Say,
    rows: Vec<Row>,
    undecided: bool,
}

/// Those of a body; nothing where all of its decisions can hold.
pub(super) fn of_body(look: Look<'_>, body: BodyId) -> String {
    let found = consistency::of(look.state, body);
    let rows: Vec<Row> = found.contradictions.iter().map(|one| row(None, one)).collect();
    let undecided = !found.decided;
    if rows.is_empty() && !undecided {
        return String::new();
    }
    filled(&Contradictions { say: look.say(), rows, undecided })
}

/// What would come of something that is put to a hall of a body; nothing where it would contradict nothing.
pub(super) fn before(look: Look<'_>, body: BodyId, on: Put) -> String {
    let Some(prospect) = consistency::prospect(look.state, body, on) else { return String::new() };
    let carried = prospect.carried.as_ref().map(|one| row(Some("consistency-if-carried"), one));
    let rejected = prospect.rejected.as_ref().map(|one| row(Some("consistency-if-rejected"), one));
    let rows: Vec<Row> = carried.into_iter().chain(rejected).collect();
    if rows.is_empty() {
        return String::new();
    }
    filled(&Contradictions { say: look.say(), rows, undecided: false })
}

fn row(heading: Option<&'static str>, one: &Contradiction) -> Row {
    Row {
        heading,
        why: tauride_tell::grade(one),
        decisions: one.decisions.iter().map(tauride_tell::decision).collect(),
    }
}
