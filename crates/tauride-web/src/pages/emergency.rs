//! Emergencies, as they stand on the pages of bodies and units: what was assumed, whose elections are put off, where a body sits.

mod forms;

use askama::Template;
use tauride_message::{Message, Value};
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, UnitId};
use tauride_view::Emergency;
use tauride_view::emergency::{Assumed, put_off_of};

use super::filled;
use crate::bits::{Button, Fill as _, Form, Say};
use crate::look::Look;

/// Something that was assumed.
struct Row {
    what: Message<'static>,
    because: Message<'static>,
    standing: Message<'static>,
    marks: Vec<Message<'static>>,
}

struct Group {
    heading: &'static str,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "emergency/section.html")]
struct Section {
    say: Say,
    moved: Option<Message<'static>>,
    put_off: Vec<Message<'static>>,
    groups: Vec<Group>,
    buttons: Vec<Button>,
    forms: Vec<Form>,
}

/// What stands on the page of a body; nothing where there is nothing, and whoever looks can ask for nothing.
pub(super) fn of_body(look: Look<'_>, id: BodyId) -> String {
    let Some(found) = Emergency::of(look.state, id) else { return String::new() };
    let own = put_off_of(look.state, Sender::Body(id));
    let groups = [
        group("emergency-assumed", &found.assumed, |one| {
            what("emergency-what", one).with("of", look.body(one.of.id).value())
        }),
        group("emergency-taken", &found.taken, |one| {
            what("emergency-what-by", one).with("body", look.body(one.body.id).value())
        }),
    ];
    filled_if(&Section {
        say: look.say(),
        moved: found.moved.as_ref().map(tauride_tell::sits_at),
        put_off: found.put_off.iter().chain(&own).map(tauride_tell::elections_put_off).collect(),
        groups: groups.into_iter().flatten().collect(),
        buttons: forms::buttons(look, id, &found).chain(forms::resume(look, &own)).collect(),
        forms: forms::of(look, id, &found),
    })
}

/// What stands on the page of a unit: which of its elections are put off, and a button to take them up again.
pub(super) fn of_unit(look: Look<'_>, id: UnitId) -> String {
    let own = put_off_of(look.state, Sender::Unit(id));
    filled_if(&Section {
        say: look.say(),
        moved: None,
        put_off: own.iter().map(tauride_tell::elections_put_off).collect(),
        groups: Vec::new(),
        buttons: forms::resume(look, &own).collect(),
        forms: Vec::new(),
    })
}

fn filled_if(section: &Section) -> String {
    let nothing = section.moved.is_none() && section.put_off.is_empty() && section.groups.is_empty();
    if nothing && section.buttons.is_empty() && section.forms.is_empty() { String::new() } else { filled(section) }
}

fn group(heading: &'static str, all: &[Assumed], what: impl Fn(&Assumed) -> Message<'static>) -> Option<Group> {
    let row = |one: &Assumed| Row {
        what: what(one),
        because: Message::new("emergency-because")
            .with("since", Value::Instant(one.since.unix()))
            .with("reason", text(&one.reason)),
        standing: tauride_tell::competence_standing(one),
        marks: tauride_tell::competence_marks(one),
    };
    (!all.is_empty()).then(|| Group { heading, rows: all.iter().map(row).collect() })
}

fn what(key: &'static str, one: &Assumed) -> Message<'static> {
    Message::new(key).with("subject", text(&one.subject))
}

fn text(words: &str) -> Value<'static> {
    Value::Text(words.to_owned().into())
}
