//! Who follows whom: for whom a body stands, what is demanded and said of it, and what bodies and units are asked.

use tauride_message::{Message, Value};
use tauride_rules::State;
use tauride_rules::ids::{BodyId, UnitId};
use tauride_rules::succession::SuccessionQuestion;
use tauride_rules::succession::state::{Fate, Regard};
use tauride_view::succession::{Claimed, Continued, Counted, Demanded, Dissolved, Merger, Regarded, Reported};
use tauride_view::{Named, Succession, named};

use crate::named::{body, count, member, moment, nested, text, unit, whose};

/// Says the question of a poll: `Shall Council be called “Soviet”?`
pub(crate) fn question(state: &State, question: &SuccessionQuestion) -> Message<'static> {
    let of_body = |id: BodyId| body(&named::body(state, id));
    let of_unit = |id| unit(&named::unit(state, id));
    let two = |key, one: BodyId, other: BodyId| Message::new(key).with("by", of_body(one)).with("body", of_body(other));
    let units = |key, [by, unit, into]: [UnitId; 3]| {
        Message::new(key).with("by", of_unit(by)).with("unit", of_unit(unit)).with("into", of_unit(into))
    };
    match question {
        SuccessionQuestion::Rename { body: id, name } => {
            Message::new("poll-rename").with("whose", of_body(*id)).with("name", text(&**name))
        }
        SuccessionQuestion::RenameUnit { unit: id, name } => {
            Message::new("poll-rename").with("whose", of_unit(*id)).with("name", text(&**name))
        }
        SuccessionQuestion::GoOver { by, unit, into } => units("poll-go-over", [*by, *unit, *into]),
        SuccessionQuestion::StayApart { by, unit, into } => units("poll-stay-apart", [*by, *unit, *into]),
        SuccessionQuestion::Demand { by, body: id, fate, into } => {
            let key = match fate {
                Fate::Anew => "poll-demand-anew",
                Fate::End => "poll-demand-end",
                Fate::Merge => "poll-demand-merge",
            };
            let asked = Message::new(key).with("by", whose(&named::whose(state, *by))).with("body", of_body(*id));
            into.map_or(asked.clone(), |into| asked.with("into", of_body(into)))
        }
        SuccessionQuestion::Waive { by, body: id } => {
            Message::new("poll-waive").with("by", whose(&named::whose(state, *by))).with("body", of_body(*id))
        }
        SuccessionQuestion::Dissolve { by, body: id, reason } => {
            two("poll-dissolve", *by, *id).with("reason", text(&**reason))
        }
        SuccessionQuestion::Agree { by, body: id } => two("poll-agree-dissolution", *by, *id),
        SuccessionQuestion::Disown { by, body: id } => two("poll-disown", *by, *id),
        SuccessionQuestion::Recognise { by, body: id } => two("poll-recognise", *by, *id),
        SuccessionQuestion::Claim { body: id, unit: of } => {
            Message::new("poll-claim").with("body", of_body(*id)).with("unit", of_unit(*of))
        }
        SuccessionQuestion::Drop { body: id, unit: of } => {
            Message::new("poll-drop-claim").with("body", of_body(*id)).with("unit", of_unit(*of))
        }
        SuccessionQuestion::Continue { body: id, of } => two("poll-continue", *id, *of),
        SuccessionQuestion::Desist { body: id, of } => two("poll-desist", *id, *of),
    }
}

/// Says what is true of a body: for whom it stands, whom it claims to continue, what is demanded and said of it.
pub fn succession(id: &Named<BodyId>, found: &Succession) -> Vec<Message<'static>> {
    let anew = found.renewed.then(|| Message::new("succession-renewed"));
    let stands = found.behind.as_ref().map(|counted| stands_for(id, counted));
    let continued = found.continues.iter().flat_map(continues);
    let others =
        found.continued_by.iter().map(|other| Message::new("succession-continued-by").with("body", body(other)));
    let claims = found.claims.iter().map(claim);
    let dissolved = found.dissolution.as_ref().map(dissolution);
    anew.into_iter()
        .chain(stands)
        .chain(continued)
        .chain(others)
        .chain(claims)
        .chain(dissolved)
        .chain(found.demands.iter().map(demand))
        .chain(found.regards.iter().map(regard))
        .chain(found.reports.iter().map(report))
        .collect()
}

/// Says for whom a body stands today: `Stands for 12 of 15 electors, with 4 of 6 elected seats held`.
pub fn stands_for(id: &Named<BodyId>, counted: &Counted) -> Message<'static> {
    let key = if counted.seats == 0 { "succession-elected-by-nobody" } else { "succession-behind" };
    numbers(Message::new(key).with("body", body(id)), counted)
}

fn numbers(message: Message<'static>, counted: &Counted) -> Message<'static> {
    message
        .with("behind", count(counted.behind))
        .with("electors", count(counted.electors))
        .with("held", count(counted.held))
        .with("seats", count(counted.seats))
}

/// Says whom a body claims to continue, for how many of those elected there it stands, and without whom.
fn continues(found: &Continued) -> impl Iterator<Item = Message<'static>> {
    let Continued { of, counted } = found;
    let said = numbers(Message::new("succession-continues").with("of", body(of)), counted);
    let labels: Vec<Value<'static>> = counted
        .without
        .iter()
        .map(|label| nested(Message::new("succession-label").with("label", text(label.as_str()))))
        .collect();
    let without = (!labels.is_empty()).then(|| Message::new("succession-without").with("labels", Value::List(labels)));
    std::iter::once(said).chain(without)
}

fn claim(found: &Claimed) -> Message<'static> {
    Message::new("succession-claims").with("unit", unit(&found.unit)).with("answered", count(found.answered))
}

/// Says how many electors of a unit answer to a body that stands for it or claims to.
pub fn answers_to(found: &Claimed) -> Message<'static> {
    Message::new("succession-answers").with("body", body(&found.body)).with("answered", count(found.answered))
}

/// Says what a unit agrees to: `North agrees that North goes over into South (until 6 June 2026).`
pub fn merger(found: &Merger) -> Message<'static> {
    Message::new("succession-merger")
        .with("by", unit(&found.by))
        .with("unit", unit(&found.unit))
        .with("into", unit(&found.into))
        .with("until", moment(found.until))
}

fn dissolution(found: &Dissolved) -> Message<'static> {
    Message::new("succession-dissolution")
        .with("by", body(&found.by))
        .with("with", body(&found.with))
        .with("until", moment(found.until))
        .with("reason", text(found.reason.as_str()))
}

fn demand(found: &Demanded) -> Message<'static> {
    let key = match found.fate {
        Fate::Anew => "succession-demand-anew",
        Fate::End => "succession-demand-end",
        Fate::Merge => "succession-demand-merge",
    };
    let said = Message::new(key).with("by", whose(&found.by)).with("until", moment(found.until));
    match &found.into {
        Some(into) => said.with("into", body(into)),
        None => said,
    }
}

fn regard(found: &Regarded) -> Message<'static> {
    let key = match found.regard {
        Regard::Recognised => "succession-recognised",
        Regard::Disowned => "succession-disowned",
    };
    Message::new(key).with("body", body(&found.by)).with("since", moment(found.since))
}

fn report(found: &Reported) -> Message<'static> {
    let by = member(&found.by);
    match (&found.who, &found.taker) {
        (None, _) => Message::new("succession-goes-on").with("by", by),
        (Some(who), None) => Message::new("succession-put-down").with("by", by).with("who", text(who.as_str())),
        (Some(who), Some(taker)) => Message::new("succession-put-down-for")
            .with("by", by)
            .with("who", text(who.as_str()))
            .with("taker", body(taker)),
    }
}
