//! A resolution: what was resolved, by which division, and whether it still holds.

use askama::Template;
use tauride_message::Message;
use tauride_rules::ids::{BodyId, ResolutionId};
use tauride_rules::instant::Instant;
use tauride_rules::resolution::state::Standing;
use tauride_view::Resolution;
use tauride_view::resolution::of_body;

use super::{Main, answer, filled, legitimacy, oversight, succession, timeline};
use crate::bits::{Button, Form, Link, Say};
use crate::look::Look;
use crate::place::Place;

#[derive(Template)]
#[template(path = "resolution/live.html")]
struct Live {
    say: Say,
    standing: Message<'static>,
    rights: Vec<Message<'static>>,
    timeline: String,
}

#[derive(Template)]
#[template(path = "resolution/page.html")]
struct Page {
    say: Say,
    id: ResolutionId,
    live: String,
    title: String,
    clauses: Vec<String>,
    body: Link,
    speaks: Vec<Message<'static>>,
    right: Option<legitimacy::Summary>,
    division: Link,
    motion: Option<Link>,
    at: Instant,
    replaces: Option<Link>,
    is_void: bool,
    on: Option<String>,
    buttons: Vec<Button>,
    forms: Vec<Form>,
    answers: String,
}

/// A resolution in a list.
pub(super) struct Row {
    pub(super) link: Link,
    pub(super) standing: Message<'static>,
}

pub(super) fn live(look: Look<'_>, id: ResolutionId) -> Option<Box<dyn askama::DynTemplate + Send>> {
    Some(Box::new(gather_live(look, &Resolution::of(look.state, id)?)))
}

pub(super) fn page(look: Look<'_>, id: ResolutionId) -> Option<Main> {
    let resolution = Resolution::of(look.state, id)?;
    let live = gather_live(look, &resolution);
    let link = |place: Place, words: String| Link::new(look.base, place, words);
    let page = Page {
        say: look.say(),
        id,
        live: String::new(),
        title: resolution.title,
        clauses: resolution.clauses,
        body: look.named_body(&resolution.body),
        speaks: succession::speaks(look, resolution.body.id),
        right: legitimacy::summary_of(look, id),
        division: link(Place::Division(resolution.division), resolution.division.to_string()),
        motion: resolution.motion.map(|motion| link(Place::Motion(motion), motion.to_string())),
        at: resolution.at,
        is_void: matches!(look.state.resolution(id).map(|found| found.standing), Some(Standing::Void)),
        replaces: resolution.replaces.map(|id| look.resolution(id)),
        on: resolution.on,
        buttons: oversight::buttons(look, id),
        forms: oversight::forms(look, id),
        answers: answer::of_resolution(look, id),
    };
    let title = page.title.clone();
    Some(Main::new(title, Place::Resolution(id), move || Page { live: filled(&live), ..page }.render()).told(look))
}

/// Returns the last resolutions of a body, the latest first.
pub(super) fn rows(look: Look<'_>, body: BodyId, most: usize) -> Vec<Row> {
    let rows = of_body(look.state, body, most).into_iter().map(|resolution| Row {
        standing: tauride_tell::resolution_standing(&resolution),
        link: Link::new(look.base, Place::Resolution(resolution.id), resolution.title),
    });
    rows.collect()
}

fn gather_live(look: Look<'_>, resolution: &Resolution) -> Live {
    let standing = tauride_tell::resolution_standing(resolution);
    Live {
        say: look.say(),
        standing,
        rights: oversight::rights(resolution),
        timeline: timeline::section(look, resolution.id),
    }
}
