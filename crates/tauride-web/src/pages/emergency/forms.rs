//! What whoever looks may ask a body, or those who elect to it, in an emergency.

use std::time::Duration;

use tauride_message::{Message, Value};
use tauride_rules::emergency::EmergencyQuestion;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ConstituencyId};
use tauride_rules::instant::Instant;
use tauride_view::Emergency;
use tauride_view::emergency::{Assumed, PutOff};
use tauride_view::named::Whose;

use crate::acts::ask;
use crate::bits::{Button, Fill as _, Form, Needed, unsaid};
use crate::look::Look;

/// Of so many that were assumed there are forms and buttons.
const ASKED_MAX: usize = 10;

/// A time at which the law is asked whether it would allow something until then.
fn tomorrow(look: Look<'_>) -> Instant {
    look.state.now.plus(Duration::from_hours(24))
}

fn on(key: &'static str, one: &Assumed) -> Message<'static> {
    Message::new(key).with("subject", Value::Text(one.subject.clone().into()))
}

/// The buttons: to hand back, and to sit at its own place again.
pub(super) fn buttons(look: Look<'_>, id: BodyId, found: &Emergency) -> impl Iterator<Item = Button> {
    let hand_back = found.assumed.iter().take(ASKED_MAX).filter_map(move |one| {
        let question = EmergencyQuestion::HandBack { body: id, subject: one.subject.as_str().into() };
        look.said_button(&on("emergency-hand-back", one), &ask(question))
    });
    let own = found.put_off.iter().filter_map(move |one| resumed(look, Sender::Body(id), one.constituency));
    hand_back.chain(own).chain(look.open_button("emergency-return", &ask(EmergencyQuestion::Return { body: id })))
}

/// The buttons by which those who elect, or the body, take elections up again.
pub(super) fn resume(look: Look<'_>, put_off: &[PutOff]) -> impl Iterator<Item = Button> {
    put_off.iter().filter_map(move |one| {
        let by = match &one.from {
            Whose::Unit(unit) => Sender::Unit(unit.id),
            Whose::Body(body) => Sender::Body(body.id),
        };
        resumed(look, by, one.constituency)
    })
}

fn resumed(look: Look<'_>, by: Sender, constituency: ConstituencyId) -> Option<Button> {
    let said = Message::new("emergency-resume")
        .with("by", look.sender(by).value())
        .with("constituency", Value::Text(constituency.to_string().into()));
    look.said_button(&said, &ask(EmergencyQuestion::Resume { by, constituency }))
}

/// The forms of a body.
pub(super) fn of(look: Look<'_>, id: BodyId, found: &Emergency) -> Vec<Form> {
    let own = found.assumed.iter().take(ASKED_MAX).filter_map(|one| keep(look, id, one));
    let taken = found.taken.iter().take(ASKED_MAX);
    let of_it = taken.flat_map(|one| [confirm(look, id, one), call_back(look, id, one)]).flatten();
    let put_off = put_off(look, id);
    own.chain(of_it).chain(assume(look, id)).chain(put_off).chain(move_to(look, id)).collect()
}

fn form(look: Look<'_>, act: &'static str, title: String) -> Form {
    Form::new(act, look.words("emergency-put-button")).folded(title)
}

fn reason(look: Look<'_>, form: Form) -> Form {
    form.line("reason", look.words("emergency-reason"), Needed::Yes)
}

/// Whoever sits with a vote in a body that sends to another may ask whether it assumes something: which body that is, and whether it is
/// above, the law says when they do.
fn assume(look: Look<'_>, id: BodyId) -> Option<Form> {
    let body = look.state.body(id).filter(|body| !body.ended && body.seated.is_some())?;
    let sits = look.viewer.is_some_and(|viewer| look.state.sits_and_votes(viewer, id));
    (sits && !body.sends_to.is_empty()).then(|| {
        let form = form(look, "assume", look.words("emergency-assume-form"))
            .hidden("body", id.0)
            .line("of", look.words("emergency-assume-of"), Needed::Yes)
            .line("subject", look.words("emergency-subject"), Needed::Yes)
            .moment("until", look.words("emergency-until"), Needed::Yes);
        reason(look, form)
    })
}

fn keep(look: Look<'_>, id: BodyId, one: &Assumed) -> Option<Form> {
    let question = EmergencyQuestion::Keep { body: id, subject: one.subject.as_str().into(), reason: unsaid() };
    look.allows(&ask(question)).then(|| {
        let title = look.text(&on("emergency-keep-form", one));
        reason(look, form(look, "keep", title).hidden("body", id.0).said("subject", &one.subject))
    })
}

fn of_another(look: Look<'_>, (act, key): (&'static str, &'static str), by: BodyId, one: &Assumed) -> Form {
    let title = look.text(&on(key, one).with("body", look.body(one.body.id).value()));
    form(look, act, title).hidden("by", by.0).hidden("body", one.body.id.0).said("subject", &one.subject)
}

fn confirm(look: Look<'_>, by: BodyId, one: &Assumed) -> Option<Form> {
    let (body, subject, until) = (one.body.id, one.subject.as_str().into(), tomorrow(look));
    look.allows(&ask(EmergencyQuestion::Confirm { by, body, subject, until })).then(|| {
        of_another(look, ("confirm-assumed", "emergency-confirm-form"), by, one).moment(
            "until",
            look.words("emergency-until"),
            Needed::Yes,
        )
    })
}

fn call_back(look: Look<'_>, by: BodyId, one: &Assumed) -> Option<Form> {
    let (body, subject, why) = (one.body.id, one.subject.as_str().into(), unsaid());
    look.allows(&ask(EmergencyQuestion::CallBack { by, body, subject, reason: why }))
        .then(|| reason(look, of_another(look, ("call-back", "emergency-call-back-form"), by, one)))
}

/// There is a form where the body elects from others, and whoever looks has a vote in it: which constituency, they write.
fn put_off(look: Look<'_>, id: BodyId) -> Option<Form> {
    let body = look.state.body(id)?;
    let asked = |constituency: &ConstituencyId| {
        let (constituency, until) = (*constituency, tomorrow(look));
        look.allows(&ask(EmergencyQuestion::PutOff { constituency, until, reason: unsaid() }))
    };
    body.constituencies.iter().take(ASKED_MAX).any(asked).then(|| {
        let form = form(look, "put-off", look.words("emergency-put-off-form"))
            .line("constituency", look.words("emergency-constituency"), Needed::Yes)
            .moment("until", look.words("emergency-until"), Needed::Yes);
        reason(look, form)
    })
}

fn move_to(look: Look<'_>, id: BodyId) -> Option<Form> {
    let (until, why) = (tomorrow(look), unsaid());
    look.allows(&ask(EmergencyQuestion::Move { body: id, to: unsaid(), until, reason: why })).then(|| {
        let form = form(look, "move-body", look.words("emergency-move-form"))
            .hidden("body", id.0)
            .line("to", look.words("emergency-to"), Needed::Yes)
            .moment("until", look.words("emergency-until"), Needed::Yes);
        reason(look, form)
    })
}
