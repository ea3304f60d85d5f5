//! A body and its seats.

use std::collections::BTreeSet;

use tauride_rules::election;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ConstituencyId, SeatId};
use tauride_rules::terms::Nature;
use tauride_rules::votes::electors;

use super::federation::{filled, seats_of, standing};
use super::named::{Named, time, time_if};
use crate::overview::{Cell, Overview, Table};

pub(super) fn overview(named: Named<'_>, id: BodyId) -> Option<Overview> {
    let state = named.0;
    let body = state.body(id)?;
    let kind = state.body_kind(id)?;
    let mut overview = Overview::new(format!("{id} {}", body.name));
    overview.fact("Kind", Cell::text(&kind.name));
    overview.fact("Nature", Cell::text(nature(kind.nature)));
    overview.fact("Charter article", Cell::text(&kind.article));
    overview.fact("Standing", standing(body));
    let seats: Vec<SeatId> = seats_of(state, body).collect();
    overview.fact("Seats", filled(state, &seats));
    overview.fact("Electors", Cell::number(electors::size(state, Sender::Body(id))));
    let higher = body.sends_to.iter().filter_map(|constituency| Some(state.constituency(*constituency)?.body));
    let higher: BTreeSet<BodyId> = higher.filter(|higher| *higher != id).collect();
    overview.fact("Sends to", Cell::list(higher.into_iter().map(|higher| named.body(higher))));
    let mut table = Table::new(["Seat", "For", "From", "Held by", "Declared", "Since", "Until", "Through", "Recall"]);
    for seat in seats {
        table.row(row(named, seat));
    }
    overview.table("Seats", table);
    overview.table("Constituencies", constituencies(named, &body.constituencies));
    Some(overview)
}

fn nature(nature: Nature) -> &'static str {
    match nature {
        Nature::Assembly => "assembly: all electors of a unit",
        Nature::Council => "council: delegates",
        Nature::Executive => "executive: elected by a body and answering to it",
        Nature::Office => "office: one seat",
        Nature::Section => "section: a part of a council",
    }
}

fn row(named: Named<'_>, seat: SeatId) -> [Cell; 9] {
    let state = named.0;
    let constituency = state.seat(seat).map_or(ConstituencyId(0), |seat| seat.constituency);
    let held = state.holding(seat).map(|(_, mandate)| mandate);
    let label = held.map(|mandate| &*mandate.label).filter(|label| !label.is_empty());
    [
        Cell::text(seat),
        Cell::text(named.rule(constituency)),
        named.electors_of(constituency),
        named.holder(seat),
        Cell::or_none(label.map(Cell::text)),
        Cell::or_none(held.map(|mandate| time(mandate.since))),
        time_if(held.and_then(|mandate| mandate.until)),
        Cell::or_none(held.map(|mandate| named.through(mandate))),
        named.petition(seat),
    ]
}

fn constituencies(named: Named<'_>, ids: &[ConstituencyId]) -> Table {
    let state = named.0;
    let mut table = Table::new(["Constituency", "For", "From", "Electors", "Seats", "Vacant", "Election"]);
    for id in ids {
        let Some(constituency) = state.constituency(*id) else { continue };
        table.row([
            Cell::text(id),
            Cell::text(named.rule(*id)),
            named.sender(constituency.from),
            Cell::number(electors::count(state, *id)),
            Cell::count(constituency.seats.len()),
            Cell::count(election::open_seats(state, *id).count()),
            Cell::or_none(constituency.election.map(Cell::text)),
        ]);
    }
    table
}
