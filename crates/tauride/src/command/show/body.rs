//! A body and its seats.

use std::collections::BTreeSet;

use tauride_rules::election;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ConstituencyId, SeatId};
use tauride_rules::terms::Nature;
use tauride_rules::votes::electors;
use tauride_tell::english;
use tauride_view::{Body, Seat, body};

use super::named::{Named, right, time, time_if, whose};
use super::seat::{held_by, petition};
use crate::overview::{Cell, Overview, Table};

pub(super) fn overview(named: Named<'_>, id: BodyId) -> Option<Overview> {
    let state = named.0;
    let held = state.body(id)?;
    let kind = state.body_kind(id)?;
    let body = Body::of(state, id)?;
    let mut overview = Overview::of(format!("{id} {}", body.name), &body);
    overview.fact("Kind", Cell::text(&body.kind));
    overview.fact("Nature", Cell::text(nature(kind.nature)));
    overview.fact("Charter article", Cell::text(&kind.article));
    overview.fact("Standing", Cell::or_none(right(state, held)));
    overview.fact("Seats", Cell::text(english(&tauride_tell::filling(body.seats))));
    let offices = (body.offices.all() > 0).then(|| Cell::text(english(&tauride_tell::filling(body.offices))));
    overview.fact_if("Offices", offices);
    overview.fact("Electors", Cell::number(electors::size(state, Sender::Body(id))));
    let higher = held.sends_to.iter().filter_map(|constituency| Some(state.constituency(*constituency)?.body));
    let higher: BTreeSet<BodyId> = higher.filter(|higher| *higher != id).collect();
    overview.fact("Sends to", Cell::list(higher.into_iter().map(|higher| named.body(higher))));
    overview.table("Who sits in it", seats(named, &body::seats(state, id)));
    overview.table("Its offices", seats(named, &body::offices(state, id)));
    overview.table("Constituencies", constituencies(named, &held.constituencies));
    Some(overview)
}

fn seats(named: Named<'_>, seats: &[SeatId]) -> Table {
    let mut table = Table::new(["Held by", "Seat", "For", "From", "Declared", "Since", "Until", "Through", "Recall"]);
    for seat in seats.iter().filter_map(|seat| Seat::of(named.0, *seat)) {
        let held = seat.mandate.as_ref();
        let label = held.map(|mandate| &*mandate.label).filter(|label| !label.is_empty());
        table.row([
            held_by(held),
            Cell::text(seat.place.seat),
            Cell::text(&seat.place.rule),
            whose(&seat.place.from),
            Cell::or_none(label.map(Cell::text)),
            Cell::or_none(held.map(|mandate| time(mandate.since))),
            time_if(held.and_then(|mandate| mandate.until)),
            Cell::or_none(held.map(|mandate| named.through(mandate))),
            Cell::or_none(seat.recall.as_ref().map(petition)),
        ]);
    }
    table
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

fn constituencies(named: Named<'_>, ids: &[ConstituencyId]) -> Table {
    let state = named.0;
    let mut table = Table::new(["Constituency", "For", "From", "Electors", "Seats", "Vacant", "Election"]);
    for id in ids {
        let Some(constituency) = state.constituency(*id) else { continue };
        table.row([
            Cell::text(id),
            Cell::text(named.rule(*id)),
            named.electors_of(*id),
            Cell::number(electors::count(state, *id)),
            Cell::count(constituency.seats.len()),
            Cell::count(election::open_seats(state, *id).count()),
            Cell::or_none(constituency.election.map(Cell::text)),
        ]);
    }
    table
}
