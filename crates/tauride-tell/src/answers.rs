//! Who answers to whom: how far inquiries, reports, charges and joint resignations have come.

use tauride_message::{Message, Thing, Value};
use tauride_rules::State;
use tauride_rules::answerability::AnswerabilityQuestion;
use tauride_rules::answerability::state::{Carried, Received, Resigned};
use tauride_rules::ids::MemberId;
use tauride_view::answers::{Asked, Breach, Charge, Inquiry, Report, Resignation, Superior, TakenIn};
use tauride_view::{Named, named};

use crate::named::{body, member, moment, numbered, text};

/// Says how a report was received, as sentences choose by it.
pub(crate) const fn how_received(received: Received) -> &'static str {
    match received {
        Received::Accepted => "accepted",
        Received::Refused => "refused",
    }
}

/// Says the question of a poll that is one of the chapter. `about` begins one about the holder of a seat.
pub(crate) fn question(
    state: &State,
    question: &AnswerabilityQuestion,
    about: &dyn Fn(&'static str) -> Message<'static>,
) -> Message<'static> {
    let of_body = |id| body(&named::body(state, id));
    match question {
        AnswerabilityQuestion::Report { report, received } => Message::new("poll-receive")
            .with("report", numbered(Thing::Report, report.0))
            .with("received", text(how_received(*received))),
        AnswerabilityQuestion::DismissAll { body: id, successors, .. } if successors.is_empty() => {
            Message::new("poll-dismiss-all").with("body", of_body(*id))
        }
        AnswerabilityQuestion::DismissAll { body: id, successors, .. } => Message::new("poll-dismiss-all-by")
            .with("body", of_body(*id))
            .with("successors", members(successors.iter().map(|one| member(&named::member(state, *one))))),
        AnswerabilityQuestion::DismissOne { successor: None, .. } => about("poll-dismiss-one"),
        AnswerabilityQuestion::DismissOne { successor: Some(successor), .. } => {
            about("poll-dismiss-one-by").with("successor", member(&named::member(state, *successor)))
        }
        AnswerabilityQuestion::NotDone { charge } => {
            Message::new("poll-not-done").with("charge", numbered(Thing::Charge, charge.0))
        }
        AnswerabilityQuestion::TakeIn { body: id, who, what, .. } => Message::new("poll-take-in")
            .with("body", of_body(*id))
            .with("who", text(&**who))
            .with("what", text(&**what)),
    }
}

fn members(all: impl Iterator<Item = Value<'static>>) -> Value<'static> {
    Value::List(all.collect())
}

/// Says how far an inquiry has come: `Waits for an answer until 3 March 2026 at 10:00`.
pub fn inquiry_standing(inquiry: &Inquiry) -> Message<'static> {
    let answered = inquiry.answer.as_ref().map_or(inquiry.until, |answer| answer.at);
    match inquiry.stage {
        Asked::Open => Message::new("inquiry-open").with("until", moment(inquiry.until)),
        Asked::Overdue => Message::new("inquiry-overdue").with("until", moment(inquiry.until)),
        Asked::Answered => Message::new("inquiry-answered").with("at", moment(answered)),
        Asked::AnsweredLate => {
            Message::new("inquiry-answered-late").with("at", moment(answered)).with("until", moment(inquiry.until))
        }
        Asked::TakenBack => Message::new("inquiry-taken-back"),
    }
}

/// Says who is to answer an inquiry that was put to the holder of a seat.
pub fn to_answer(holder: &Named<MemberId>) -> Message<'static> {
    Message::new("inquiry-to-holder").with("holder", member(holder))
}

/// Says whether a report was accepted.
pub fn report_standing(report: &Report) -> Message<'static> {
    match (report.received, report.poll) {
        (Some(received), Some(poll)) => Message::new("report-decided")
            .with("received", text(how_received(received)))
            .with("poll", numbered(Thing::Poll, poll.0)),
        _ => Message::new("report-laid").with("at", moment(report.at)),
    }
}

/// Says how far a charge has come: `Overdue since …`, `Refused`.
pub fn charge_standing(charge: &Charge) -> Message<'static> {
    let key = match charge.stage {
        Carried::Given if charge.overdue => "charge-given-late",
        Carried::Given => "charge-given",
        Carried::TakenOn if charge.overdue => "charge-taken-on-late",
        Carried::TakenOn => "charge-taken-on",
        Carried::Done => "charge-done",
        Carried::Declined if charge.under.is_some() => "charge-declined-bound",
        Carried::Declined => "charge-declined",
        Carried::Contested => "charge-contested",
        Carried::TakenBack => "charge-taken-back",
    };
    Message::new(key).with("until", moment(charge.until))
}

/// Says how far a joint resignation has come.
pub fn resignation_standing(resignation: &Resignation) -> Message<'static> {
    let key = match resignation.stage {
        Resigned::Announced => "resignation-announced",
        Resigned::Effective => "resignation-effective",
        Resigned::Lapsed => "resignation-lapsed",
    };
    Message::new(key).with("until", moment(resignation.until))
}

/// Says who broke what was resolved, as somebody says.
pub fn breach(breach: &Breach) -> Message<'static> {
    Message::new("breach-said")
        .with("by", member(&breach.said.by))
        .with("member", member(&breach.member))
        .with("text", text(&*breach.said.text))
        .with("at", moment(breach.said.at))
}

/// Says what whoever is said to have broken it answers.
pub fn breach_answer(breach: &Breach) -> Option<Message<'static>> {
    let answer = breach.answer.as_ref()?;
    let said = Message::new("breach-answered").with("member", member(&answer.by)).with("text", text(&*answer.text));
    Some(said.with("at", moment(answer.at)))
}

/// Says what a body took in as its own.
pub fn taken_in(taken: &TakenIn) -> Message<'static> {
    Message::new("taken-in")
        .with("who", text(&*taken.who))
        .with("what", text(&*taken.what))
        .with("since", moment(taken.since))
        .with("poll", numbered(Thing::Poll, taken.poll.0))
}

/// Says what is owed to a body that another answers to.
pub fn owed(superior: &Superior) -> Message<'static> {
    let said = match superior.report {
        Some(_) if superior.overdue => Message::new("answers-to-late"),
        Some(_) => Message::new("answers-to-report"),
        None => Message::new("answers-to"),
    };
    let said = superior.report.into_iter().fold(said, |said, until| said.with("until", moment(until)));
    said.with("body", body(&superior.body))
}
