//! What of inquiries, reports, charges and joint resignations stands on the pages of bodies, seats and resolutions.

use askama::Template;
use tauride_message::Message;
use tauride_rules::answerability::state::Answerer;
use tauride_rules::ids::{BodyId, ResolutionId, SeatId};
use tauride_view::answers::{self, Superior};
use tauride_view::{Charge, Inquiry, Report, Resignation};

use super::super::filled;
use super::{forms, name};
use crate::bits::{Button, Form, Link, Say};
use crate::look::Look;
use crate::place::Place;

/// The most of each that are listed.
const MOST: usize = 20;

/// A list under a heading.
struct Group {
    heading: &'static str,
    note: Option<&'static str>,
    rows: Vec<(Option<Link>, Message<'static>)>,
}

#[derive(Template)]
#[template(path = "answer/section.html")]
struct Section {
    say: Say,
    heading: Option<&'static str>,
    notes: Vec<Message<'static>>,
    groups: Vec<Group>,
    buttons: Vec<Button>,
    forms: Vec<Form>,
}

fn group(heading: &'static str, rows: Vec<(Option<Link>, Message<'static>)>) -> Option<Group> {
    (!rows.is_empty()).then_some(Group { heading, note: None, rows })
}

fn link(look: Look<'_>, place: Place, text: &str) -> Link {
    Link::new(look.base, place, name(text))
}

fn inquiries(look: Look<'_>, all: &[Inquiry]) -> Option<Group> {
    let row =
        |one: &Inquiry| (Some(link(look, Place::Inquiry(one.id), &one.text)), tauride_tell::inquiry_standing(one));
    group("inquiries", all.iter().map(row).collect())
}

fn charges(look: Look<'_>, heading: &'static str, all: &[Charge]) -> Option<Group> {
    let row = |one: &Charge| (Some(link(look, Place::Charge(one.id), &one.what)), tauride_tell::charge_standing(one));
    group(heading, all.iter().map(row).collect())
}

/// What stands on the page of a body.
pub(in crate::pages) fn of_body(look: Look<'_>, id: BodyId) -> String {
    let found = answers::of_body(look.state, id, MOST);
    let report =
        |one: &Report| (Some(link(look, Place::Report(one.id), &one.text)), tauride_tell::report_standing(one));
    let resignation = |one: &Resignation| {
        (Some(link(look, Place::Resignation(one.id), &one.unless)), tauride_tell::resignation_standing(one))
    };
    let taken = found.taken_in.iter().map(|taken| (None, tauride_tell::taken_in(taken))).collect();
    let groups = [
        inquiries(look, &found.inquiries),
        group("reports", found.reports.iter().map(report).collect()),
        charges(look, "charges-on", &found.charges),
        group("resignations", found.resignations.iter().map(resignation).collect()),
        group("taken-heading", taken),
    ];
    let dismisses = |superior: &&Superior| superior.dismisses;
    let to = || found.to.iter();
    let buttons = to().filter(dismisses).filter_map(|one| forms::no_confidence(look, one, Answerer::Body(id)));
    let forms = to()
        .filter_map(|one| forms::lay(look, id, one))
        .chain(forms::inquire(look, Answerer::Body(id)))
        .chain(to().filter_map(|one| forms::successors(look, one, id)))
        .chain(forms::take_in(look, id));
    filled(&Section {
        say: look.say(),
        heading: (!found.to.is_empty()).then_some("answers-heading"),
        notes: found.to.iter().map(tauride_tell::owed).collect(),
        groups: groups.into_iter().flatten().collect(),
        buttons: buttons.collect(),
        forms: forms.collect(),
    })
}

/// What stands on the page of a seat.
pub(in crate::pages) fn of_seat(look: Look<'_>, id: SeatId) -> String {
    let (asked, charged) = answers::of_seat(look.state, id, MOST);
    let body = look.state.place_of(id).map(|place| place.body);
    let to = body.map(|body| answers::of_body(look.state, body, 0).to).unwrap_or_default();
    let one = Answerer::Seat(id);
    let buttons =
        to.iter().filter(|one| one.dismisses).filter_map(|superior| forms::no_confidence(look, superior, one));
    filled(&Section {
        say: look.say(),
        heading: None,
        notes: Vec::new(),
        groups: [inquiries(look, &asked), charges(look, "charges-on", &charged)].into_iter().flatten().collect(),
        buttons: buttons.collect(),
        forms: forms::inquire(look, one).into_iter().chain(forms::announce(look, id)).collect(),
    })
}

/// What stands on the page of a resolution.
pub(in crate::pages) fn of_resolution(look: Look<'_>, id: ResolutionId) -> String {
    let Some(resolution) = look.state.resolution(id) else { return String::new() };
    let found = answers::of_resolution(look.state, id, MOST);
    let nobody = || vec![(None, Message::new("charges-none"))];
    let charged = charges(look, "charges", &found.charges);
    let charged = charged.or_else(|| group("charges", nobody()).filter(|_| resolution.is_in_force()));
    let said = found.breaches.iter().flat_map(|one| {
        std::iter::once(tauride_tell::breach(one)).chain(tauride_tell::breach_answer(one)).map(|said| (None, said))
    });
    let broken = group("breaches", said.collect()).map(|group| Group { note: Some("breaches-note"), ..group });
    filled(&Section {
        say: look.say(),
        heading: None,
        notes: Vec::new(),
        groups: charged.into_iter().chain(broken).collect(),
        buttons: forms::retract(look, id, &found.breaches),
        forms: forms::resolution(look, id, resolution, &found.breaches),
    })
}
