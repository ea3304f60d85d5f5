//! A body: its seats drawn and listed, its composition, who sends to it.

mod lists;

use std::collections::BTreeSet;

use askama::Template;
use tauride_message::Message;
use tauride_rules::Act;
use tauride_rules::body::state::Body;
use tauride_rules::body::{BodyAct, BodyQuestion};
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::BodyId;
use tauride_rules::poll::PollAct;
use tauride_rules::question::Question;
use tauride_rules::terms::{BodyKind, Nature};
use tauride_view::{Filling, body as of_body, named, seats as of_seats};

use super::seats::{self, Part};
use super::{
    Main, agreement, answer, commission, consistency, crowd, desk, document, emergency, filled, label, legitimacy,
    matter, oversight, polls, powers, resolution, sitting, succession,
};
use crate::bits::{Button, Fill as _, Form, Link, Picture, Say};
use crate::draw::{self, Bar, Legend};
use crate::fields::Fields;
use crate::look::Look;
use crate::place::Place;

/// Bodies of up to so many seats are drawn in rows, larger ones as a half circle.
const ROWS_MAX: usize = 24;
/// Bodies of more seats than this are not drawn seat by seat.
const DRAWN_MAX: usize = 1_200;
/// The most sittings that are listed.
const SITTINGS_MAX: usize = 40;
/// The most resolutions that are listed.
const RESOLUTIONS_MAX: usize = 40;
/// The most crowds that are listed.
const CROWDS_MAX: usize = 10;
/// Pictures of more seats are not sent to every open page when something moves: those pages fetch them.
const SENT_MAX: usize = 200;

/// What of a body moves while people look.
#[derive(Template)]
#[template(path = "body/live.html")]
struct Live {
    say: Say,
    words: Message<'static>,
    picture: Picture,
    composition: Option<Picture>,
}

#[derive(Template)]
#[template(path = "body/page.html")]
struct Page {
    say: Say,
    id: BodyId,
    live: String,
    name: String,
    kind: String,
    article: String,
    reason: String,
    nature: Message<'static>,
    standing: Vec<Message<'static>>,
    right: Option<legitimacy::Summary>,
    of: Option<Link>,
    above: Vec<Link>,
    offices: Vec<lists::SeatRow>,
    seats: Vec<lists::SeatRow>,
    seats_part: Part,
    senders: Vec<lists::SenderRow>,
    senders_part: Part,
    beside: Vec<Link>,
    sittings: Vec<sitting::Row>,
    fractions: Vec<(Link, Message<'static>)>,
    resolutions: Vec<resolution::Row>,
    crowds: Vec<crowd::Row>,
    waits: Vec<oversight::Waiting>,
    powers: Vec<oversight::Power>,
    near: String,
    desk: String,
    documents: String,
    deeds: Vec<(Link, Vec<Message<'static>>)>,
    contradictions: String,
    taken: Vec<(Link, Message<'static>)>,
    commissions: Vec<(Link, Message<'static>)>,
    agreements: Vec<(Link, Message<'static>)>,
    polls: Vec<polls::Row>,
    answers: String,
    succession: String,
    emergency: String,
    buttons: Vec<Button>,
    forms: Vec<Form>,
}

pub(super) fn live(look: Look<'_>, id: BodyId) -> Option<Box<dyn askama::DynTemplate + Send>> {
    look.state.body(id)?;
    let seats = of_body::seats(look.state, id);
    (seats.len() <= SENT_MAX).then(|| Box::new(gather_live(look, &seats)) as _)
}

pub(super) fn page(look: Look<'_>, id: BodyId, query: &Fields) -> Option<Main> {
    let body = look.state.body(id)?;
    let kind = look.state.body_kind(id)?;
    let constituencies = of_seats::constituencies(look.state, id);
    let all = of_body::seats(look.state, id);
    let live = gather_live(look, &all);
    let seats_part = Part::wanted(query, "seats", 100, all.len());
    let senders_part = Part::wanted(query, "senders", 50, constituencies.len());
    let page = Page {
        say: look.say(),
        id,
        live: String::new(),
        name: body.name.to_string(),
        kind: named::kind(look.state, id),
        article: kind.article.to_string(),
        reason: kind.reason.to_string(),
        nature: nature(kind.nature),
        standing: tauride_tell::right(look.state, body),
        right: legitimacy::summary_of_body(look, id),
        of: of(look, body, kind.nature),
        above: above(look, id, body),
        offices: lists::seats(look, &of_body::offices(look.state, id)),
        seats: lists::seats(look, seats_part.cut(&all)),
        seats_part,
        senders: lists::senders(look, senders_part.cut(&constituencies)),
        senders_part,
        beside: beside(look, id),
        sittings: sitting::of_body(look, id, SITTINGS_MAX),
        fractions: label::fractions(look, id),
        resolutions: resolution::rows(look, id, RESOLUTIONS_MAX),
        crowds: crowd::rows(look, id, CROWDS_MAX),
        waits: oversight::waits_for(look, id),
        powers: powers::of_body(look, id),
        near: powers::near(look, id),
        desk: desk::of_body(look, id),
        documents: document::of_body(look, id),
        deeds: oversight::deeds(look, id),
        taken: matter::taken_by(look, Sender::Body(id)),
        contradictions: consistency::of_body(look, id),
        commissions: commission::of_body(look, id),
        agreements: agreement::of_party(look, Sender::Body(id)),
        polls: polls::about_body(look, id),
        answers: answer::of_body(look, id),
        succession: succession::of_body(look, id),
        emergency: emergency::of_body(look, id),
        buttons: agree(look, body, kind)
            .chain(ratify(look, id))
            .chain(send(look, id))
            .chain(label::of_body(look, id))
            .collect(),
        forms: forms(look, id).into_iter().chain(commission::establish(look, id)).collect(),
    };
    let title = page.name.clone();
    Some(Main::new(title, Place::Body(id), move || Page { live: filled(&live), ..page }.render()).told(look))
}

fn gather_live(look: Look<'_>, all: &[tauride_rules::ids::SeatId]) -> Live {
    let legend = seats::legend(look.state, all);
    let filling = Filling::of(look.state, all.iter().copied());
    let picture = match all.len() {
        0 => Picture::default(),
        few if few <= ROWS_MAX => draw::squares(&seats::spots(look, all, &legend), &look.words("body-picture")),
        many if many <= DRAWN_MAX => draw::hemicycle(&seats::spots(look, all, &legend), &look.words("body-picture")),
        _ => draw::strip(filling, look.telling),
    };
    Live {
        say: look.say(),
        words: tauride_tell::filling(filling),
        picture,
        composition: legend.says_something().then(|| composition(look, &legend)),
    }
}

fn composition(look: Look<'_>, legend: &Legend) -> Picture {
    let bars: Vec<Bar> = legend
        .labels()
        .iter()
        .map(|label| Bar {
            text: if label.text.is_empty() { look.words("body-declared-nothing") } else { label.text.clone() },
            class: label.class.clone(),
            mark: label.mark.clone(),
            count: label.seats.into(),
            figure: None,
        })
        .collect();
    draw::bars(&bars, look.telling)
}

fn nature(nature: Nature) -> Message<'static> {
    Message::new(match nature {
        Nature::Assembly => "body-is-assembly",
        Nature::Council => "body-is-council",
        Nature::Executive => "body-is-executive",
        Nature::Office => "body-is-office",
        Nature::Section => "body-is-section",
    })
}

/// The council or unit that a body belongs to.
fn of(look: Look<'_>, body: &Body, nature: Nature) -> Option<Link> {
    let sender = body.senders.first().filter(|_| nature != Nature::Council)?;
    Some(look.sender(*sender))
}

/// The councils to which a body sends.
fn above(look: Look<'_>, own: BodyId, body: &Body) -> Vec<Link> {
    const MOST: usize = 12;
    let constituencies = body.sends_to.iter().filter_map(|id| look.state.constituency(*id));
    let mut found: Vec<BodyId> = constituencies.map(|constituency| constituency.body).collect();
    found.dedup();
    let others = found.into_iter().filter(|id| *id != own);
    let councils = others.filter(|id| look.state.body_kind(*id).is_some_and(|kind| kind.nature == Nature::Council));
    councils.take(MOST).map(|id| look.body(id)).collect()
}

/// The executives, offices and sections of a council.
fn beside(look: Look<'_>, council: BodyId) -> Vec<Link> {
    of_body::beside(look.state, council).map(|id| look.body(id)).collect()
}

fn forms(look: Look<'_>, id: BodyId) -> Vec<Form> {
    let co_opts = look.state.body_kind(id).is_some_and(|kind| kind.co_option.is_some());
    let sits = look.viewer.is_some_and(|viewer| look.state.sits_and_votes(viewer, id));
    let form = || {
        Form::new("co-opt", look.words("seat-put-question"))
            .hidden("body", id.0)
            .member("member", look.words("body-co-opt"))
    };
    let own = (co_opts && sits).then(form).into_iter().chain(sitting::announce(look, id)).chain(crowd::form(look, id));
    own.chain(oversight::report(look, id)).chain(document::seal(look, id)).collect()
}

/// Whoever may be co-opted, succeed in a recall or be held up agrees to sit there first, or no longer does (body.12).
fn agree(look: Look<'_>, body: &Body, kind: &BodyKind) -> impl Iterator<Item = Button> {
    let (kind, name) = (kind.name.clone(), body.name.clone());
    let consent = Act::Body(BodyAct::Consent { kind: kind.clone(), name: name.clone() });
    let withdraw = Act::Body(BodyAct::WithdrawConsent { kind, name });
    let agree = look.open_button("body-agree", &consent).filter(|_| !body.ended);
    agree.into_iter().chain(look.open_button("body-no-longer-agree", &withdraw))
}

/// Buttons by which those with whom whoever looks votes are asked whether they send delegates here, and by which it admits those who
/// have agreed to.
fn send(look: Look<'_>, id: BodyId) -> Vec<Button> {
    let Some(viewer) = look.viewer else { return Vec::new() };
    let own = look.state.rolls.units_of(viewer).map(Sender::Unit);
    let own = own.chain(look.state.bodies_of(viewer).map(Sender::Body));
    let own: BTreeSet<Sender> = own.collect();
    let words = |key, sender| Message::new(key).with("sender", look.sender(sender).value());
    let ask = |sender: Sender| {
        let question = Question::Body(BodyQuestion::Send { sender, body: id });
        look.said_button(&words("body-ask-to-send", sender), &Act::Poll(PollAct::OpenPoll { question }))
    };
    let agreed = look.state.body(id).into_iter().flat_map(|body| body.agreed.iter().copied());
    let admit = |sender: Sender| {
        look.said_button(&words("body-admit", sender), &Act::Body(BodyAct::Affiliate { body: id, sender }))
    };
    own.into_iter().filter_map(ask).chain(agreed.filter_map(admit)).collect()
}

/// Buttons by which a body that may ratify this one is asked to.
fn ratify(look: Look<'_>, id: BodyId) -> Vec<Button> {
    let Some(viewer) = look.viewer else { return Vec::new() };
    let bodies = look.state.bodies_of(viewer);
    let ask = |by| {
        let words = Message::new("body-ask-to-ratify").with("body", look.body(by).value());
        look.said_button(
            &words,
            &Act::Poll(PollAct::OpenPoll { question: Question::Body(BodyQuestion::Ratify { body: id, by }) }),
        )
    };
    bodies.filter_map(ask).collect()
}
