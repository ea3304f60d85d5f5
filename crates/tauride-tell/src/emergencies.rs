//! Emergencies: how something stands that was assumed, which elections are put off, where a body sits.

use tauride_message::Message;
use tauride_rules::State;
use tauride_rules::emergency::EmergencyQuestion;
use tauride_rules::ids::{BodyId, ConstituencyId};
use tauride_view::emergency::{Assumed, Moved, PutOff, Standing};
use tauride_view::named;

use crate::named::{body, count, moment, nested, numbered, text, whose};

/// Says how something stands that was assumed: `had until 20 September 1917 at 10:00`.
pub fn competence_standing(found: &Assumed) -> Message<'static> {
    let over = || moment(found.over.unwrap_or(found.until));
    match (found.standing, &found.confirmed) {
        (Standing::Had, None) => Message::new("emergency-had").with("until", moment(found.until)),
        (Standing::Had, Some(by)) => {
            Message::new("emergency-had-confirmed").with("until", moment(found.until)).with("by", body(by))
        }
        (Standing::HandedBack, _) => Message::new("emergency-handed-back").with("over", over()),
        (Standing::CalledBack, _) => Message::new("emergency-called-back").with("over", over()),
        (Standing::TimeOver, _) => Message::new("emergency-time-over").with("over", over()),
        (Standing::Fell, _) => Message::new("emergency-fell").with("over", over()),
    }
}

/// Says what marks there are on it: that it is kept beyond its time, why, and by what.
pub fn competence_marks(found: &Assumed) -> Vec<Message<'static>> {
    let refused = found.refused.as_ref().filter(|_| found.kept);
    let refused = refused.map(|reason| Message::new("emergency-refused").with("reason", text(reason.clone())));
    let kept = found.kept.then(|| Message::new("emergency-kept"));
    let resolved = found.resolutions.iter().map(|id| {
        Message::new("emergency-beyond-resolution")
            .with("resolution", numbered(tauride_message::Thing::Resolution, id.0))
    });
    let reported = found
        .deeds
        .iter()
        .map(|id| Message::new("emergency-beyond-deed").with("deed", numbered(tauride_message::Thing::Deed, id.0)));
    kept.into_iter().chain(refused).chain(resolved).chain(reported).collect()
}

/// Says until when elections are put off, and why: `the elections of North to Council are put off until …`.
pub fn elections_put_off(found: &PutOff) -> Message<'static> {
    Message::new("emergency-put-off")
        .with("from", whose(&found.from))
        .with("body", body(&found.body))
        .with("until", moment(found.until))
        .with("times", count(found.times))
        .with("reason", text(found.reason.clone()))
}

/// Says where a body sits for a time.
pub fn sits_at(moved: &Moved) -> Message<'static> {
    Message::new("emergency-sits-at")
        .with("to", text(moved.to.clone()))
        .with("until", moment(moved.until))
        .with("reason", text(moved.reason.clone()))
}

/// Says the question of a poll: `Shall North Soviet assume …?`
pub(crate) fn question(state: &State, question: &EmergencyQuestion) -> Message<'static> {
    let of = |id: BodyId| body(&named::body(state, id));
    let on = |key, id: BodyId, subject: &str| {
        Message::new(key).with("body", of(id)).with("subject", text(subject.to_owned()))
    };
    match question {
        EmergencyQuestion::Assume { body: id, of: higher, subject, until, reason } => on("poll-assume", *id, subject)
            .with("of", of(*higher))
            .with("until", moment(*until))
            .with("reason", text(&**reason)),
        EmergencyQuestion::HandBack { body: id, subject } => on("poll-hand-back", *id, subject),
        EmergencyQuestion::Keep { body: id, subject, reason } => {
            on("poll-keep", *id, subject).with("reason", text(&**reason))
        }
        EmergencyQuestion::Confirm { by, body: id, subject, until } => {
            on("poll-confirm-assumed", *id, subject).with("by", of(*by)).with("until", moment(*until))
        }
        EmergencyQuestion::CallBack { by, body: id, subject, reason } => {
            on("poll-call-back", *id, subject).with("by", of(*by)).with("reason", text(&**reason))
        }
        EmergencyQuestion::PutOff { constituency, until, reason } => Message::new("poll-put-off")
            .with("elections", elections_of(state, *constituency))
            .with("until", moment(*until))
            .with("reason", text(&**reason)),
        EmergencyQuestion::Resume { by, constituency } => Message::new("poll-resume")
            .with("by", whose(&named::whose(state, *by)))
            .with("elections", elections_of(state, *constituency)),
        EmergencyQuestion::Move { body: id, to, until, reason } => Message::new("poll-move")
            .with("body", of(*id))
            .with("to", text(&**to))
            .with("until", moment(*until))
            .with("reason", text(&**reason)),
        EmergencyQuestion::Return { body: id } => Message::new("poll-return").with("body", of(*id)),
    }
}

/// The elections of a constituency: `the elections of North to Council`.
fn elections_of(state: &State, id: ConstituencyId) -> tauride_message::Value<'static> {
    let place = state.constituency(id);
    nested(match place {
        Some(place) => Message::new("emergency-elections")
            .with("from", whose(&named::whose(state, place.from)))
            .with("body", body(&named::body(state, place.body))),
        None => Message::new("emergency-no-elections").with("constituency", text(id.to_string())),
    })
}
