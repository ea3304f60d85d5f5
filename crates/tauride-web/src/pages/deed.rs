//! What a body has done, as it was reported.

use askama::Template;
use tauride_message::Message;
use tauride_rules::ids::DeedId;
use tauride_rules::instant::Instant;
use tauride_view::oversight::Deed;

use super::{Main, oversight};
use crate::bits::{Form, Link, Say};
use crate::look::Look;
use crate::place::Place;

#[derive(Template)]
#[template(path = "deed/page.html")]
struct Page {
    say: Say,
    id: DeedId,
    text: String,
    body: Link,
    at: Instant,
    by: Link,
    reported: Instant,
    on: Option<String>,
    under: Option<Link>,
    marks: Vec<Message<'static>>,
    form: Option<Form>,
}

pub(super) fn page(look: Look<'_>, id: DeedId) -> Option<Main> {
    let deed = Deed::of(look.state, id)?;
    let page = Page {
        say: look.say(),
        id,
        body: look.named_body(&deed.body),
        at: deed.at,
        by: look.named_member(&deed.by),
        reported: deed.reported,
        under: deed.under.map(|under| look.resolution(under)),
        marks: tauride_tell::deed_marks(&deed),
        form: oversight::reply(look, id),
        on: deed.on,
        text: deed.text,
    };
    let title = page.text.clone();
    Some(Main::new(title, Place::Deed(id), move || page.render()).told(look))
}
