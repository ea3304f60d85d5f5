//! What whoever looks may do about an inquiry, a report, a charge or a joint resignation.

use tauride_message::{Message, Thing, Value};
use tauride_rules::Act;
use tauride_rules::answerability::state::{Answerer, Received};
use tauride_rules::answerability::{AnswerabilityAct, AnswerabilityQuestion};
use tauride_rules::ids::{BodyId, ChargeId, InquiryId, ReportId, ResignationId, ResolutionId, SeatId};
use tauride_rules::resolution::state::Resolution;
use tauride_rules::votes::electors;
use tauride_rules::{Sender, answerability};
use tauride_view::answers::{Breach, Superior};
use tauride_view::{Charge, named};

use crate::acts::ask;
use crate::bits::{Button, Form, Needed, unsaid};
use crate::look::Look;

fn allows(look: Look<'_>, act: AnswerabilityAct) -> bool {
    look.allows(&Act::Answerability(act))
}

fn open(look: Look<'_>, key: &'static str, act: AnswerabilityAct) -> Option<Button> {
    look.open_button(key, &Act::Answerability(act))
}

pub(super) fn inquiry(look: Look<'_>, inquiry: InquiryId) -> (Vec<Button>, Vec<Form>) {
    let back = open(look, "inquiry-take-back", AnswerabilityAct::TakeBackInquiry { inquiry });
    let answers = allows(look, AnswerabilityAct::Answer { inquiry, text: unsaid() });
    let form = answers.then(|| {
        let form = Form::new("answer-inquiry", look.words("inquiry-answer-form"));
        form.hidden("inquiry", inquiry.0).area("text", look.words("inquiry-answer-words"))
    });
    (back.into_iter().collect(), form.into_iter().collect())
}

pub(super) fn report(look: Look<'_>, report: ReportId) -> Vec<Button> {
    let question = |received| ask(AnswerabilityQuestion::Report { report, received });
    let both = [("report-accept", Received::Accepted), ("report-refuse", Received::Refused)];
    both.into_iter().filter_map(|(key, received)| look.open_button(key, &question(received))).collect()
}

pub(super) fn charge(look: Look<'_>, charge: ChargeId) -> (Vec<Button>, Vec<Form>) {
    let buttons = [
        open(look, "charge-take-on", AnswerabilityAct::TakeOn { charge }),
        open(look, "charge-take-back", AnswerabilityAct::TakeBackCharge { charge }),
        look.open_button("charge-contest", &ask(AnswerabilityQuestion::NotDone { charge })),
    ];
    let done = allows(look, AnswerabilityAct::Report { charge, text: unsaid() }).then(|| {
        let form = Form::new("charge-done", look.words("charge-done-button")).folded(look.words("charge-done-form"));
        form.hidden("charge", charge.0).area("text", look.words("charge-done-words"))
    });
    let decline = allows(look, AnswerabilityAct::Decline { charge, reason: unsaid() }).then(|| {
        let form = Form::new("charge-decline", look.words("charge-decline-button"));
        let form = form.folded(look.words("charge-decline-form"));
        form.hidden("charge", charge.0).area("text", look.words("charge-decline-words"))
    });
    (buttons.into_iter().flatten().collect(), done.into_iter().chain(decline).collect())
}

/// What else is to be said of a charge: that they are bound to carry it out, that what was resolved holds no more, or that it was
/// held not done.
pub(super) fn charge_notes(charge: &Charge) -> Vec<Message<'static>> {
    let numbered = |thing, number| Value::Thing { thing, number, name: "".into() };
    let no_more = (!charge.in_force)
        .then(|| Message::new("charge-no-more").with("resolution", numbered(Thing::Resolution, charge.resolution.0)));
    let held = charge.contested.map(|poll| Message::new("charge-held").with("poll", numbered(Thing::Poll, poll.0)));
    let bound = |article: &String| Message::new("charge-bound").with("article", Value::Text(article.clone().into()));
    charge.under.as_ref().map(bound).into_iter().chain(no_more).chain(held).collect()
}

pub(super) fn resignation(look: Look<'_>, resignation: ResignationId) -> Vec<Button> {
    let back = open(look, "resignation-step-back", AnswerabilityAct::StepBack { resignation });
    let seats = look.viewer.into_iter().flat_map(|viewer| look.state.mandates_of(viewer));
    let join = seats.filter_map(|(_, mandate)| {
        let seat = mandate.seat;
        let words = Message::new("resignation-join");
        let words = words.with("seat", Value::Text(named::place(look.state, seat)?.rule.into()));
        look.said_button(&words, &Act::Answerability(AnswerabilityAct::JoinResignation { resignation, seat }))
    });
    join.chain(back).collect()
}

/// The form by which whoever may inquires of a body, or of the holder of a seat.
pub(super) fn inquire(look: Look<'_>, to: Answerer) -> Option<Form> {
    allows(look, AnswerabilityAct::Inquire { to, text: unsaid() }).then(|| {
        let form = Form::new("inquire", look.words("inquiry-button")).folded(look.words("inquiry-form"));
        let form = match to {
            Answerer::Body(body) => form.hidden("body", body.0),
            Answerer::Seat(seat) => form.hidden("seat", seat.0),
        };
        form.area("text", look.words("inquiry-words"))
    })
}

/// The form by which a holder announces to resign.
pub(super) fn announce(look: Look<'_>, seat: SeatId) -> Option<Form> {
    let until = look.state.later(tauride_rules::ground::civil::Span::days(1));
    allows(look, AnswerabilityAct::Announce { seat, unless: unsaid(), until }).then(|| {
        let form = Form::new("announce-resignation", look.words("resignation-button"));
        let form = form.folded(look.words("resignation-form")).hidden("seat", seat.0);
        let form = form.area("unless", look.words("resignation-words"));
        form.moment("until", look.words("resignation-until"), Needed::Yes)
    })
}

/// The form by which a body reports to one that it answers to.
pub(super) fn lay(look: Look<'_>, of: BodyId, superior: &Superior) -> Option<Form> {
    let to = superior.body.id;
    allows(look, AnswerabilityAct::LayReport { of, to, text: unsaid() }).then(|| {
        let words = Message::new("report-form").with("body", Value::Text(superior.body.name.clone().into()));
        let form = Form::new("lay-report", look.words("report-button")).folded(look.text(&words));
        form.hidden("of", of.0).hidden("to", to.0).area("text", look.words("report-words"))
    })
}

/// The button by which a body is asked whether it has no confidence any more, where the charter asks for no successors.
pub(super) fn no_confidence(look: Look<'_>, superior: &Superior, of: Answerer) -> Option<Button> {
    let by = superior.body.id;
    let (key, question) = match of {
        Answerer::Body(body) => {
            ("confidence-all", AnswerabilityQuestion::DismissAll { by, body, successors: Vec::new() })
        }
        Answerer::Seat(seat) => ("confidence-one", AnswerabilityQuestion::DismissOne { by, seat, successor: None }),
    };
    let words = Message::new(key).with("to", Value::Text(superior.body.name.clone().into()));
    look.said_button(&words, &ask(question)).map(Button::grave)
}

/// The form by which others are named, where the charter asks for successors.
pub(super) fn successors(look: Look<'_>, superior: &Superior, body: BodyId) -> Option<Form> {
    let votes = |viewer| electors::belongs(look.state, viewer, Sender::Body(superior.body.id));
    (superior.constructive && look.viewer.is_some_and(votes)).then(|| {
        let words = Message::new("confidence-form").with("to", Value::Text(superior.body.name.clone().into()));
        let form = Form::new("no-confidence", look.words("confidence-button")).folded(look.text(&words));
        let form = form.hidden("by", superior.body.id.0).hidden("body", body.0);
        form.line("order", look.words("confidence-who"), Needed::Yes)
    })
}

/// The form by which a body is asked whether it takes something in.
pub(super) fn take_in(look: Look<'_>, body: BodyId) -> Option<Form> {
    let question = AnswerabilityQuestion::TakeIn { body, who: unsaid(), what: unsaid(), since: None };
    look.allows(&ask(question)).then(|| {
        let name = look.state.body(body).map_or_else(String::new, |body| body.name.to_string());
        let words = Message::new("take-in-form").with("body", Value::Text(name.into()));
        let form = Form::new("take-in", look.words("take-in-button")).folded(look.text(&words));
        let form = form.hidden("body", body.0).line("who", look.words("take-in-who"), Needed::Yes);
        let form = form.area("what", look.words("take-in-what"));
        form.moment("since", look.words("take-in-since"), Needed::No)
    })
}

/// The forms of a resolution: to charge somebody with it, and to say that a member broke it.
pub(super) fn resolution(look: Look<'_>, id: ResolutionId, found: &Resolution, said: &[Breach]) -> Vec<Form> {
    let speaks = look.viewer.is_some_and(|viewer| speaks(look, viewer, found.body));
    let charge = (found.is_in_force() && speaks).then(|| {
        let form = Form::new("charge", look.words("charge-button")).folded(look.words("charge-form"));
        let form = form.hidden("resolution", id.0).line("whom", look.words("charge-whom"), Needed::Yes);
        let form = form.area("what", look.words("charge-what"));
        form.moment("until", look.words("charge-until"), Needed::Yes)
    });
    let votes = look.viewer.is_some_and(|viewer| electors::belongs(look.state, viewer, Sender::Body(found.body)));
    let accuse = votes.then(|| {
        let form = Form::new("accuse", look.words("breach-button")).folded(look.words("breach-form"));
        let form = form.hidden("resolution", id.0).member("member", look.words("breach-member"));
        form.area("text", look.words("breach-words"))
    });
    let rejoin = said.iter().filter_map(|breach| {
        let by = breach.said.by.id;
        let own = look.viewer == Some(breach.member.id);
        (own && allows(look, AnswerabilityAct::Rejoin { resolution: id, by, text: unsaid() })).then(|| {
            let words = Message::new("breach-answer-form");
            let words = words.with("member", Value::Text(tauride_tell::called(&breach.said.by).into()));
            let form = Form::new("rejoin", look.words("breach-answer-button")).folded(look.text(&words));
            let form = form.hidden("resolution", id.0).hidden("by", by.0);
            form.area("text", look.words("breach-answer-words"))
        })
    });
    charge.into_iter().chain(accuse).chain(rejoin).collect()
}

/// The buttons by which whoever said that members broke a resolution takes that back.
pub(super) fn retract(look: Look<'_>, resolution: ResolutionId, said: &[Breach]) -> Vec<Button> {
    let own = said.iter().filter(|breach| look.viewer == Some(breach.said.by.id));
    let button = |breach: &Breach| {
        let words = Message::new("breach-retract");
        let words = words.with("member", Value::Text(tauride_tell::called(&breach.member).into()));
        let act = AnswerabilityAct::Retract { resolution, member: breach.member.id };
        look.said_button(&words, &Act::Answerability(act))
    };
    own.filter_map(button).collect()
}

/// Whether a member speaks for a body, or for one that answers to it.
fn speaks(look: Look<'_>, viewer: tauride_rules::ids::MemberId, body: BodyId) -> bool {
    let own = look.state.bodies_of(viewer);
    let answers = |own: &BodyId| answerability::answers_to(look.state, *own, body).is_some();
    let mut below = own.filter(answers).filter(|own| answerability::speaks_for(look.state, viewer, *own));
    answerability::speaks_for(look.state, viewer, body) || below.next().is_some()
}
