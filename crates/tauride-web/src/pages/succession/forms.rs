//! What whoever looks may put to a vote about who follows whom, and report.

use tauride_message::{Message, Value};
use tauride_rules::Act;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, UnitId};
use tauride_rules::poll::PollAct;
use tauride_rules::question::Question;
use tauride_rules::succession::{SuccessionAct, SuccessionQuestion};
use tauride_rules::terms::Text;
use tauride_view::named;

use crate::acts::successions::Choice;
use crate::bits::{Form, Mark, Needed};
use crate::look::Look;
use crate::pages::matter::own;

/// What stands in a field that is not filled in yet.
fn words() -> Text {
    Text::from("\u{2014}")
}

/// The forms on the page of a body: one for each assembly of whoever looks that may be asked about it, and a report.
pub(super) fn of_body(look: Look<'_>, body: BodyId) -> Vec<Form> {
    let asked = own(look).into_iter().filter_map(|of| ask(look, of, body));
    asked.chain(report(look, body)).collect()
}

fn ask(look: Look<'_>, of: Sender, body: BodyId) -> Option<Form> {
    let may = |choice: &Choice| others(look, *choice, body).any(|other| allowed(look, *choice, (of, body), other));
    let choices: Vec<Choice> = Choice::ALL.into_iter().filter(may).collect();
    if choices.is_empty() {
        return None;
    }
    let title = if of == Sender::Body(body) { "succession-form-own" } else { "succession-form" };
    let whose = named::whose(look.state, of);
    let title = Message::new(title).with("whose", Value::Text(whose.name().to_owned().into()));
    let asked = match of {
        Sender::Unit(unit) => unit.to_string(),
        Sender::Body(body) => body.to_string(),
    };
    let form = Form::new("put-succession", look.words("succession-put"))
        .folded(look.text(&title))
        .hidden("body", body.0)
        .said("of", &asked);
    let form = choices
        .iter()
        .fold(form, |form, choice| form.choice(Mark::One, choice.number(), &look.words(choice.key()), ""));
    let form = if choices.iter().any(|choice| choice.says()) {
        form.line("says", look.words("succession-says"), Needed::No)
    } else {
        form
    };
    Some(if choices.iter().any(|choice| choice.names()) {
        form.line("other", look.words("succession-other"), Needed::No)
    } else {
        form
    })
}

/// Whom a question may name besides: a few others are tried, to see whether it may be asked at all.
fn others(look: Look<'_>, choice: Choice, body: BodyId) -> impl Iterator<Item = Option<u32>> {
    const TRIED: u32 = 12;
    let there = u32::try_from(look.state.bodies.len().max(look.state.rolls.units.len())).unwrap_or(u32::MAX);
    let named = choice.names().then(|| (1..=there.min(TRIED)).filter(move |other| *other != body.0).map(Some));
    let none = (!choice.names()).then_some(None);
    named.into_iter().flatten().chain(none)
}

fn allowed(look: Look<'_>, choice: Choice, (of, body): (Sender, BodyId), other: Option<u32>) -> bool {
    let question = choice.question((of, body), words(), other);
    question
        .is_some_and(|question| look.allows(&Act::Poll(PollAct::OpenPoll { question: Question::Succession(question) })))
}

fn report(look: Look<'_>, body: BodyId) -> Option<Form> {
    let act = SuccessionAct::Report { body, who: words(), taker: None };
    look.allows(&Act::Succession(act)).then(|| {
        Form::new("report-put-down", look.words("succession-report-button"))
            .folded(look.words("succession-report-form"))
            .hidden("body", body.0)
            .line("who", look.words("succession-report-who"), Needed::Yes)
            .line("taker", look.words("succession-report-taker"), Needed::No)
    })
}

/// The form on the page of a unit: a new name for it.
pub(super) fn of_unit(look: Look<'_>, unit: UnitId) -> Vec<Form> {
    let question = Question::Succession(SuccessionQuestion::RenameUnit { unit, name: words() });
    let form = look.allows(&Act::Poll(PollAct::OpenPoll { question })).then(|| {
        Form::new("rename-unit", look.words("succession-put"))
            .folded(look.words("succession-rename-form"))
            .hidden("unit", unit.0)
            .line("name", look.words("succession-rename-name"), Needed::Yes)
    });
    form.into_iter().collect()
}
