//! A unit: where electors belong, and whom they send.

use askama::Template;
use tauride_rules::Act;
use tauride_rules::election::ElectionAct;
use tauride_rules::ids::UnitId;
use tauride_rules::roll::RollAct;
use tauride_rules::roll::state::Freeze;
use tauride_view::{Filling, named};

use super::{Main, gone};
use crate::bits::{Button, Link, Number, Picture};
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
    id: UnitId,
    name: String,
    kind: String,
    electors: Number,
    waiting: Number,
    frozen: &'static str,
    tests: Vec<String>,
    figures: Vec<(String, Number)>,
    assembly: Option<Link>,
    rows: Vec<Row>,
    gone: Vec<gone::Row>,
    leave: Option<Button>,
}

/// Returns the page.
pub(super) fn page(look: Look<'_>, id: UnitId) -> Option<Main> {
    const ROWS_MAX: usize = 50;
    let unit = look.state.unit(id)?;
    let kind = look.state.charter.as_ref()?.units.get(usize::from(unit.kind))?;
    let page = Page {
        id,
        name: unit.name.to_string(),
        kind: named::unit_kind(look.state, id),
        electors: Number(unit.electors.len()),
        waiting: Number(unit.waiting.len()),
        frozen: match unit.frozen {
            None => "",
            Some(Freeze::ByRegistrar) => "The roll is frozen: who joins now waits.",
            Some(Freeze::WhileElecting) => "The roll is frozen while the unit elects.",
        },
        tests: kind.tests.iter().map(ToString::to_string).collect(),
        figures: unit.figures.iter().map(|(name, count)| (name.to_string(), Number((*count).into()))).collect(),
        assembly: unit.assembly.map(|assembly| look.body(assembly)),
        rows: unit.constituencies.iter().take(ROWS_MAX).filter_map(|id| row(look, *id)).collect(),
        gone: gone::in_unit(look, id),
        leave: look.open_button("Leave this unit", &Act::Roll(RollAct::Leave { unit: id })),
    };
    Some(Main::new(unit.name.to_string(), Place::Unit(id), move || page.render()))
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
        rule: named::rule(look.state, id),
        seats: constituency.seats.iter().take(SEATS_MAX).map(seat).collect(),
        picture: draw::strip(Filling::of(look.state, constituency.seats.iter().copied())),
        election: constituency
            .election
            .map(|election| Link::new(look.base, Place::Election(election), election.to_string())),
        call: look.open_button("Call an election", &Act::Election(ElectionAct::CallElection { constituency: id })),
    })
}
