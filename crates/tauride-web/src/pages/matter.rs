//! A matter: who is for it and against it, what is claimed, and what one may do about it.

mod forms;

use askama::Template;
use tauride_message::Message;
use tauride_rules::ids::{BodyId, MatterId};
use tauride_rules::instant::Instant;
use tauride_view::matter::{self, More, Taken};
use tauride_view::{Matter, Whose, named};

use super::Main;
use super::seats::Part;
use crate::bits::{Button, Form, Link, Say};
use crate::fields::Fields;
use crate::look::Look;
use crate::place::{Place, number};

pub(super) use forms::{instruct, note, own, raise};

/// The most positions, or claims, that are listed on a page.
const SHOWN: usize = 100;
/// The most matters, or positions of one assembly, that another page lists.
const MOST: usize = 40;

/// The position of an assembly.
struct Row {
    whose: Link,
    said: Message<'static>,
    /// Where it is shown what those below it resolved, if it is a body.
    below: Option<String>,
}

#[derive(Template)]
#[template(path = "matter/page.html")]
struct Page {
    say: Say,
    id: MatterId,
    name: String,
    text: String,
    of: Option<Link>,
    parts: Vec<(bool, Link)>,
    by: Link,
    raised: Instant,
    tally_for: Message<'static>,
    tally_against: Message<'static>,
    tally_silent: Message<'static>,
    below: Option<(Link, Message<'static>)>,
    signed_in: bool,
    buttons: Vec<Button>,
    forms: Vec<Form>,
    readings: Vec<(Link, Message<'static>)>,
    positions: Vec<Row>,
    positions_part: Part,
    put: Vec<Message<'static>>,
    claims: Vec<(Message<'static>, Link, Instant)>,
    claims_part: Part,
}

/// Returns the page; `?below=B2` shows what those below a body resolved.
pub(super) fn page(look: Look<'_>, id: MatterId, query: &Fields) -> Option<Main> {
    let matter = Matter::of(look.state, id)?;
    let more = More::of(look.state, id);
    let positions_part = Part::wanted(query, "positions", SHOWN, look.state.positions.on(id).count());
    let positions = matter::positions(look.state, id, positions_part.window()).items;
    let claims_part = Part::wanted(query, "claims", SHOWN, look.state.positions.claims(id).count());
    let claims = matter::claims(look.state, id, claims_part.window()).items;
    let body = query.get("below").and_then(|body| number('B', body)).map(BodyId);
    let below = body.and_then(|body| matter::below(look.state, body, id));
    let page = Page {
        say: look.say(),
        id,
        name: named::matter(look.state, id).name,
        of: matter.of.as_ref().map(|of| look.named_matter(of)),
        parts: parts(look, &matter),
        by: look.named_member(&matter.by),
        raised: matter.raised,
        tally_for: tauride_tell::tally(matter.r#for),
        tally_against: tauride_tell::tally(matter.against),
        tally_silent: tauride_tell::tally(more.silent),
        below: below.as_ref().map(|below| (look.named_body(&below.body), tauride_tell::below(below))),
        signed_in: look.viewer.is_some(),
        buttons: forms::buttons(look, id),
        forms: forms::of(look, id),
        readings: more.readings.iter().map(|reading| line(look, reading)).collect(),
        positions: positions.iter().map(|taken| row(look, id, taken)).collect(),
        positions_part,
        put: more.put.iter().map(tauride_tell::meaning).collect(),
        claims: claims
            .iter()
            .map(|claim| (tauride_tell::claim(claim), look.named_member(&claim.by), claim.at))
            .collect(),
        claims_part,
        text: matter.text,
    };
    let title = page.name.clone();
    Some(Main::new(title, Place::Matter(id), move || page.render()).told(look))
}

/// The others of which it is made up, each with whether it has to hold.
fn parts(look: Look<'_>, matter: &Matter) -> Vec<(bool, Link)> {
    let all = matter.all.iter().map(|part| (true, look.named_matter(part)));
    all.chain(matter.none.iter().map(|part| (false, look.named_matter(part)))).collect()
}

fn row(look: Look<'_>, id: MatterId, taken: &Taken) -> Row {
    let below = match &taken.of {
        Whose::Body(body) => Some(format!("{id}?below={}#below", body.id)),
        Whose::Unit(_) => None,
    };
    Row { whose: look.whose(&taken.of), said: tauride_tell::position(taken), below }
}

fn line(look: Look<'_>, matter: &Matter) -> (Link, Message<'static>) {
    (look.named_matter(&named::matter(look.state, matter.id)), tauride_tell::matter_standing(matter))
}

/// The last matters that were raised, each with how it stands, and how many there are before them.
pub(super) fn last(look: Look<'_>) -> (Vec<(Link, Message<'static>)>, usize) {
    let all = look.state.positions.iter().rev().take(MOST);
    let rows = all.filter_map(|(id, _)| Matter::of(look.state, id)).map(|matter| line(look, &matter)).collect();
    (rows, look.state.positions.len().saturating_sub(MOST))
}

/// The positions of a unit or body.
pub(super) fn taken_by(look: Look<'_>, of: tauride_rules::ground::actor::Sender) -> Vec<(Link, Message<'static>)> {
    let all = matter::taken_by(look.state, of, MOST);
    all.iter().map(|taken| (look.named_matter(&taken.matter), tauride_tell::position(taken))).collect()
}
