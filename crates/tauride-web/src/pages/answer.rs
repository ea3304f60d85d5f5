//! Who answers to whom: pages of inquiries, reports, charges and joint resignations, and what of them stands on other pages.

mod forms;
mod section;

use askama::Template;
use tauride_message::{Message, Value};
use tauride_rules::ids::{ChargeId, InquiryId, ReportId, ResignationId};
use tauride_rules::instant::Instant;
use tauride_view::answers::Whom;
use tauride_view::{Charge, Inquiry, Report, Resignation};

use super::Main;
use crate::bits::{Button, Form, Link, Say};
use crate::look::Look;
use crate::place::Place;

pub(super) use section::{of_body, of_resolution, of_seat};

/// The most characters of a text that are its name.
const NAMED: usize = 80;

/// What somebody said, and when.
struct Said {
    by: Link,
    text: String,
    at: Instant,
}

#[derive(Template)]
#[template(path = "answer/page.html")]
struct Page {
    say: Say,
    id: String,
    crumb: &'static str,
    body: Option<Link>,
    title: String,
    text: String,
    standing: Message<'static>,
    lede: Lede,
    notes: Vec<Message<'static>>,
    said: Option<(&'static str, Said)>,
    who: Vec<Link>,
    buttons: Vec<Button>,
    forms: Vec<Form>,
}

/// Who began it, when, and for whom it is.
enum Lede {
    Inquiry { by: Link, at: Instant, whom: Link },
    Report { by: Link, at: Instant, to: Link },
    Charge { by: Link, at: Instant, whom: Link, resolution: Link },
    Resignation { by: Link, at: Instant, body: Link },
}

/// How a text begins: under that name it stands on other pages.
fn name(text: &str) -> String {
    match text.char_indices().nth(NAMED) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text)),
        None => text.to_owned(),
    }
}

fn whom(look: Look<'_>, whom: &Whom) -> Link {
    match whom {
        Whom::Body(body) => look.named_body(body),
        Whom::Seat(place) => look.place(place),
        Whom::Member(member) => look.named_member(member),
    }
}

fn said(look: Look<'_>, found: &tauride_view::answers::Said) -> Said {
    Said { by: look.named_member(&found.by), text: found.text.clone(), at: found.at }
}

impl Page {
    /// Returns a page on which nothing but what everybody sees stands yet.
    fn new(
        look: Look<'_>,
        (id, crumb): (String, &'static str),
        text: String,
        lede: Lede,
        standing: Message<'static>,
    ) -> Self {
        let (notes, who, buttons, forms) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let (say, title) = (look.say(), name(&text));
        Self { say, id, crumb, body: None, title, text, standing, lede, notes, said: None, who, buttons, forms }
    }

    fn main(self, look: Look<'_>, place: Place) -> Main {
        Main::new(self.title.clone(), place, move || self.render()).told(look)
    }
}

pub(super) fn inquiry(look: Look<'_>, id: InquiryId) -> Option<Main> {
    let found = Inquiry::of(look.state, id)?;
    let lede = Lede::Inquiry { by: look.named_member(&found.by), at: found.at, whom: whom(look, &found.to) };
    let standing = tauride_tell::inquiry_standing(&found);
    let mut page = Page::new(look, (id.to_string(), "inquiry-crumb"), found.text, lede, standing);
    page.notes = found.holder.iter().map(tauride_tell::to_answer).collect();
    page.said = found.answer.as_ref().map(|answer| ("inquiry-answer", said(look, answer)));
    (page.buttons, page.forms) = forms::inquiry(look, id);
    Some(page.main(look, Place::Inquiry(id)))
}

pub(super) fn report(look: Look<'_>, id: ReportId) -> Option<Main> {
    let found = Report::of(look.state, id)?;
    let (by, to) = (look.named_member(&found.by), look.named_body(&found.to));
    let standing = tauride_tell::report_standing(&found);
    let lede = Lede::Report { by, at: found.at, to };
    let mut page = Page::new(look, (id.to_string(), "report-crumb"), found.text, lede, standing);
    page.body = Some(look.named_body(&found.of));
    page.buttons = forms::report(look, id);
    Some(page.main(look, Place::Report(id)))
}

pub(super) fn charge(look: Look<'_>, id: ChargeId) -> Option<Main> {
    let found = Charge::of(look.state, id)?;
    let resolution = look.resolution(found.resolution);
    let (by, whom) = (look.named_member(&found.by), whom(look, &found.to));
    let standing = tauride_tell::charge_standing(&found);
    let lede = Lede::Charge { by, at: found.at, whom, resolution };
    let mut page = Page::new(look, (id.to_string(), "charge-crumb"), found.what.clone(), lede, standing);
    page.notes = forms::charge_notes(&found);
    page.said = found.said.as_ref().map(|answer| ("charge-said", said(look, answer)));
    (page.buttons, page.forms) = forms::charge(look, id);
    Some(page.main(look, Place::Charge(id)))
}

pub(super) fn resignation(look: Look<'_>, id: ResignationId) -> Option<Main> {
    let found = Resignation::of(look.state, id)?;
    let standing = tauride_tell::resignation_standing(&found);
    let (by, body) = (look.named_member(&found.by), look.named_body(&found.body));
    let lede = Lede::Resignation { by, at: found.at, body };
    let unless = Message::new("resignation-unless").with("unless", Value::Text(found.unless.into()));
    let mut page = Page::new(look, (id.to_string(), "resignation-crumb"), look.text(&unless), lede, standing);
    page.who = found.members.iter().map(|member| look.named_member(member)).collect();
    page.buttons = forms::resignation(look, id);
    Some(page.main(look, Place::Resignation(id)))
}
