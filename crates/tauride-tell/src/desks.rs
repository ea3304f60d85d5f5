//! What lies on a body's desk: what it owes and to whom, and how it has used its rights.

use tauride_message::{Message, Thing, Value};
use tauride_rules::terms::Right;
use tauride_view::desk::{Did, Due, Owed, Use, Used};

use crate::named::{body, count, member, moment, nested, text, whose};
use crate::oversight::used as way;

/// Says what a body owes: `An answer to Ann: “What became of the bins?”`.
pub fn owes(owed: &Owed) -> Message<'static> {
    let nobody = || nested(Message::new("oversight-nobody"));
    match &owed.what {
        Due::Answer { inquiry, text: asked, to } => {
            Message::new("desk-answer").with("inquiry", thing(Thing::Inquiry, inquiry.0, asked)).with("to", member(to))
        }
        Due::Report(to) => Message::new("desk-report").with("to", body(to)),
        Due::Charge { charge, what, to } => {
            Message::new("desk-charge").with("charge", thing(Thing::Charge, charge.0, what)).with("to", body(to))
        }
        Due::StandBy { resolution, title, to } => Message::new("desk-stand-by")
            .with("resolution", thing(Thing::Resolution, resolution.0, title))
            .with("to", to.as_ref().map_or_else(nobody, body)),
        Due::Complete { resolution, title, lacks, to } => Message::new("desk-complete")
            .with("resolution", thing(Thing::Resolution, resolution.0, title))
            .with("lacks", text(lacks.as_str()))
            .with("to", to.as_ref().map_or_else(nobody, body)),
        Due::Condition { agreement, title, says, to } => Message::new("desk-condition")
            .with("agreement", thing(Thing::Agreement, agreement.0, title))
            .with("says", text(says.as_str()))
            .with("to", Value::List(to.iter().map(whose).collect())),
        Due::HandBack { subject, to } => {
            Message::new("desk-hand-back").with("subject", text(subject.as_str())).with("to", body(to))
        }
        Due::Open { document, title } => {
            Message::new("desk-open").with("document", thing(Thing::Document, document.0, title))
        }
        Due::Ratification => Message::new("desk-ratification"),
    }
}

/// Says by when it is owed, or since when it is overdue; nothing where it is owed for as long as it lasts.
pub fn owed_by(owed: &Owed) -> Option<Message<'static>> {
    let key = if owed.overdue { "desk-overdue" } else { "desk-until" };
    Some(Message::new(key).with("until", moment(owed.until?)))
}

fn thing(thing: Thing, number: u32, name: &str) -> Value<'static> {
    Value::Thing { thing, number, name: name.to_owned().into() }
}

/// Says how often a body has used its rights.
pub fn desk_used(used: &Used) -> Message<'static> {
    Message::new("desk-used")
        .with("stopped", count(used.stopped))
        .with("overridden", count(used.overridden))
        .with("given-up", count(used.given_up))
        .with("silent", count(used.silent))
        .with("allowed", count(used.allowed))
}

/// Says what became of one right in the end.
pub fn desk_use(one: &Use) -> Message<'static> {
    let did = match one.did {
        Did::Used(how) => way(how),
        Did::Silent => match one.right {
            Right::Consent | Right::Confirm => "silent",
            Right::Inform | Right::Consult | Right::Veto | Right::Suspend | Right::Attend | Right::Instruct => {
                "let-pass"
            }
        },
        Did::Overridden => "overridden",
        Did::GivenUp => "given-up",
    };
    Message::new("desk-use").with("did", text(did)).with("at", moment(one.at))
}
