//! A unit: where electors belong, and whom they send.

use askama::Template;
use tauride_message::Message;
use tauride_rules::Act;
use tauride_rules::election::ElectionAct;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::UnitId;
use tauride_rules::roll::RollAct;
use tauride_rules::roll::state::Freeze;
use tauride_view::{Filling, named};

use super::{Main, agreement, emergency, gone, matter, succession};
use crate::bits::{Button, Fill as _, Link, Picture, Say};
use crate::draw;
use crate::look::Look;
use crate::place::Place;

/// Seats that the electors of a unit fill.
struct Row {
    body: Link,
    rule: String,
    seats: Vec<(Link, Option<Link>, String)>,
    picture: Picture,
    election: Option<Link>,
    call: Option<Button>,
}

#[derive(Template)]
#[template(path = "unit/page.html")]
struct Page {
    say: Say,
    id: UnitId,
    name: String,
    kind: String,
    electors: u64,
    waiting: u64,
    roll: String,
    frozen: Option<Message<'static>>,
    tests: Vec<String>,
    figures: Vec<Message<'static>>,
    assembly: Option<Link>,
    rows: Vec<Row>,
    taken: Vec<(Link, Message<'static>)>,
    agreements: Vec<(Link, Message<'static>)>,
    emergency: String,
    gone: Vec<gone::Row>,
    leave: Option<Button>,
    succession: String,
}

/// Returns the page.
pub(super) fn page(look: Look<'_>, id: UnitId) -> Option<Main> {
    const ROWS_MAX: usize = 50;
    let unit = look.state.unit(id)?;
    let kind = look.state.charter.as_ref()?.units.get(usize::from(unit.kind))?;
    let page = Page {
        say: look.say(),
        id,
        name: unit.name.to_string(),
        kind: named::unit_kind(look.state, id),
        electors: unit.electors.len(),
        waiting: unit.waiting.len(),
        roll: format!("{id}/roll"),
        frozen: unit.frozen.map(|frozen| match frozen {
            Freeze::ByRegistrar => Message::new("unit-frozen-by-registrar"),
            Freeze::WhileElecting => Message::new("unit-frozen-while-electing"),
        }),
        tests: kind.tests.iter().map(ToString::to_string).collect(),
        figures: unit.figures.iter().map(|(name, count)| figure(name, *count)).collect(),
        assembly: unit.assembly.map(|assembly| look.body(assembly)),
        rows: unit.constituencies.iter().take(ROWS_MAX).filter_map(|id| row(look, *id)).collect(),
        taken: matter::taken_by(look, Sender::Unit(id)),
        agreements: agreement::of_party(look, Sender::Unit(id)),
        emergency: emergency::of_unit(look, id),
        gone: gone::in_unit(look, id),
        succession: succession::of_unit(look, id),
        leave: look.open_button("unit-leave", &Act::Roll(RollAct::Leave { unit: id })),
    };
    Some(Main::new(unit.name.to_string(), Place::Unit(id), move || page.render()).told(look))
}

fn figure(name: &str, count: u32) -> Message<'static> {
    Message::new("unit-figure").with("count", count.value()).with("figure", name.value())
}

fn row(look: Look<'_>, id: tauride_rules::ids::ConstituencyId) -> Option<Row> {
    const SEATS_MAX: usize = 40;
    let constituency = look.state.constituency(id)?;
    let seat = |seat: &tauride_rules::ids::SeatId| {
        let holding = look.state.holding(*seat).map(|(_, mandate)| mandate);
        let label = holding.map(|mandate| mandate.label.to_string()).unwrap_or_default();
        (look.seat(*seat), holding.map(|mandate| look.holder(mandate)), label)
    };
    Some(Row {
        body: look.body(constituency.body),
        rule: look.text(&tauride_tell::rule(&named::rule(look.state, id))),
        seats: constituency.seats.iter().take(SEATS_MAX).map(seat).collect(),
        picture: draw::strip(Filling::of(look.state, constituency.seats.iter().copied()), look.telling),
        election: constituency
            .election
            .map(|election| Link::new(look.base, Place::Election(election), election.to_string())),
        call: look.open_button("seat-call-election", &Act::Election(ElectionAct::CallElection { constituency: id })),
    })
}
