//! Who follows whom, on the pages of bodies, units and resolutions.

mod forms;

use askama::Template;
use tauride_message::Message;
use tauride_rules::Act;
use tauride_rules::ids::{BodyId, UnitId};
use tauride_rules::succession::SuccessionAct;
use tauride_view::succession::{claims_on, mergers_of};
use tauride_view::{Succession, named};

use super::filled;
use crate::bits::{Button, Fill as _, Form, Say};
use crate::look::Look;

/// The most of each list that is shown.
const MOST: usize = 40;

#[derive(Template)]
#[template(path = "succession.html")]
struct Section {
    say: Say,
    heading: &'static str,
    told: Vec<Message<'static>>,
    buttons: Vec<Button>,
    forms: Vec<Form>,
}

/// What stands on the page of a body.
pub(super) fn of_body(look: Look<'_>, id: BodyId) -> String {
    let found = Succession::of(look.state, id, MOST);
    let told = tauride_tell::succession(&named::body(look.state, id), &found);
    let deny = Act::Succession(SuccessionAct::Deny { body: id });
    let deny = look.open_button("succession-deny", &deny).filter(|_| !found.reports.is_empty());
    section(look, ("succession-heading", told), deny.into_iter().collect(), forms::of_body(look, id))
}

/// What stands on the page of a unit: the bodies that claim it, where several do or somebody has answered.
pub(super) fn of_unit(look: Look<'_>, id: UnitId) -> String {
    let found = claims_on(look.state, id);
    let over = look.state.rolls.went_over(id);
    let over = over.map(|into| Message::new("succession-went-over").with("into", look.unit(into).value()));
    let agreed = mergers_of(look.state, id);
    let agreed = agreed.iter().take(MOST).map(tauride_tell::merger);
    let told = over.into_iter().chain(agreed).chain(found.iter().map(tauride_tell::answers_to)).collect();
    let answer = |body: BodyId| {
        let words = Message::new("succession-answer").with("body", look.body(body).value());
        look.said_button(&words, &Act::Succession(SuccessionAct::Answer { body, unit: id }))
    };
    let nobody = look.open_button("succession-answer-nobody", &Act::Succession(SuccessionAct::TakeBack { unit: id }));
    let buttons = found.iter().filter_map(|claim| answer(claim.body.id)).chain(nobody);
    let buttons = buttons.chain(forms::mergers(look, id)).collect();
    section(look, ("succession-claimants", told), buttons, forms::of_unit(look, id))
}

/// For whom the body stands today that resolved something: shown wherever it speaks, unless it stands for all behind it.
pub(super) fn speaks(look: Look<'_>, body: BodyId) -> Vec<Message<'static>> {
    // Without any of the lists: they are told where the body is.
    let only = Succession { dissolution: None, ..Succession::of(look.state, body, 0) };
    tauride_tell::succession(&named::body(look.state, body), &only)
}

fn section(
    look: Look<'_>,
    (heading, told): (&'static str, Vec<Message<'static>>),
    buttons: Vec<Button>,
    forms: Vec<Form>,
) -> String {
    if told.is_empty() && buttons.is_empty() && forms.is_empty() {
        return String::new();
    }
    filled(&Section { say: look.say(), heading, told, buttons, forms })
}
