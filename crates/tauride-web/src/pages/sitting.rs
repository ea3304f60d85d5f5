//! A sitting: when, where and what for, who is in the hall, and what one may do about it.

mod divisions;
mod floor;
mod forms;
mod rows;

use askama::Template;
use tauride_message::Message;
use tauride_rules::ids::SittingId;
use tauride_view::sitting::{Present, present};
use tauride_view::{Floor, Sitting};

use super::seats::Part;
use super::{Main, filled};
use crate::bits::{Button, Fill as _, Form, Link, Say};
use crate::fields::Fields;
use crate::look::Look;
use crate::place::Place;

pub(super) use forms::announce;
pub(super) use rows::{Row, of_body, soon};

/// The most who are listed on a page.
const SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "sitting/live.html")]
struct Live {
    say: Say,
    standing: Message<'static>,
    attendance: Option<Message<'static>>,
    floor: floor::Shown,
    divisions: Vec<divisions::Row>,
    chair: Option<Link>,
    detained: Vec<(Link, String)>,
    forced: Vec<(Link, String)>,
}

#[derive(Template)]
#[template(path = "sitting/page.html")]
struct Page {
    say: Say,
    id: SittingId,
    live: String,
    title: String,
    body: Link,
    place: String,
    agenda: Vec<String>,
    by: Link,
    convened: bool,
    postponed: u8,
    article: String,
    signed_in: bool,
    is_over: bool,
    buttons: Vec<Button>,
    forms: Vec<Form>,
    here: Vec<(Link, Option<Message<'static>>)>,
    here_part: Part,
}

pub(super) fn live(look: Look<'_>, id: SittingId) -> Option<Box<dyn askama::DynTemplate + Send>> {
    Some(Box::new(gather_live(look, &Sitting::of(look.state, id)?, Floor::of(look.state, id).as_ref())))
}

pub(super) fn page(look: Look<'_>, id: SittingId, query: &Fields) -> Option<Main> {
    let held = look.state.sitting(id)?;
    let sitting = Sitting::of(look.state, id)?;
    let floor = Floor::of(look.state, id);
    let live = gather_live(look, &sitting, floor.as_ref());
    let here_part = Part::wanted(query, "here", SHOWN, held.hall.len());
    let here = present(look.state, id, here_part.window()).items;
    let title = look.text(&tauride_tell::sitting(&sitting));
    let page = Page {
        say: look.say(),
        id,
        live: String::new(),
        title: title.clone(),
        body: look.named_body(&sitting.body),
        by: look.named_member(&sitting.caller),
        convened: sitting.convened,
        postponed: sitting.postponed,
        article: held.rule.article.to_string(),
        signed_in: look.viewer.is_some(),
        is_over: held.is_over(),
        buttons: floor::buttons(look, id, floor.as_ref()).into_iter().chain(forms::buttons(look, id)).collect(),
        forms: floor::forms(look, id)
            .into_iter()
            .chain(divisions::put(look, id))
            .chain(forms::forms(look, id))
            .collect(),
        here: here.iter().map(|one| row(look, one)).collect(),
        here_part,
        place: sitting.place,
        agenda: sitting.agenda,
    };
    Some(Main::new(title, Place::Sitting(id), move || Page { live: filled(&live), ..page }.render()).told(look))
}

fn gather_live(look: Look<'_>, sitting: &Sitting, floor: Option<&Floor>) -> Live {
    let reports = |reports: &[tauride_view::sitting::Reported]| {
        reports.iter().map(|report| (look.named_member(&report.member), report.says.clone())).collect()
    };
    Live {
        say: look.say(),
        standing: tauride_tell::sitting_standing(sitting),
        attendance: tauride_tell::attendance(sitting),
        floor: floor::gather(look, sitting.id, floor),
        divisions: divisions::rows(look, sitting.id),
        chair: sitting.chair.as_ref().map(|chair| look.named_member(chair)),
        detained: reports(&sitting.detained),
        forced: reports(&sitting.forced),
    }
}

/// Somebody in the hall, and by what right.
fn row(look: Look<'_>, one: &Present) -> (Link, Option<Message<'static>>) {
    let right = match (one.votes, one.seat) {
        (false, _) => Some(Message::new("sitting-with-a-voice")),
        (true, Some(seat)) => {
            let key = if one.stepped_in { "sitting-stepped-in" } else { "sitting-votes-for" };
            Some(Message::new(key).with("seat", seat.value()))
        }
        (true, None) => None,
    };
    (look.named_member(&one.member), right)
}
