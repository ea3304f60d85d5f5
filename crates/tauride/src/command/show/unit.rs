//! A unit and the seats that its electors fill.

use serde_json::json;
use tauride_rules::ids::UnitId;
use tauride_view::Seat;

use super::federation::roll;
use super::named::{Named, runs};
use super::seat::{held_by, petition};
use crate::overview::{Cell, Overview, Table};

pub(super) fn overview(named: Named<'_>, id: UnitId) -> Option<Overview> {
    let state = named.0;
    let unit = state.unit(id)?;
    let kind = state.charter.as_ref().and_then(|charter| charter.units.get(usize::from(unit.kind)))?;
    let mut overview = Overview::new(format!("{id} {}", unit.name));
    overview.fact("Kind", Cell::text(&kind.name));
    overview.fact("Charter article", Cell::text(&kind.article));
    overview.fact("Electors", Cell::number(unit.electors.len()));
    overview.fact("Members", runs(unit.electors.iter()));
    overview.fact_if("Waiting", (!unit.waiting.is_empty()).then(|| runs(unit.waiting.iter())));
    overview.fact("Roll", Cell::text(roll(unit.frozen)));
    overview.fact("Franchise", Cell::list(kind.tests.iter().map(Cell::text)));
    overview.fact_if("Assembly", unit.assembly.map(|body| named.body(body)));
    let figures = unit
        .figures
        .iter()
        .map(|(name, count)| Cell::said(format!("{count} {name}"), json!({ "figure": name, "count": count })));
    overview.fact_if("Declared", (!unit.figures.is_empty()).then(|| Cell::list(figures)));
    let mut table = Table::new(["Held by", "Seat", "For", "In", "Recall"]);
    for constituency in &unit.constituencies {
        let seats = state.constituency(*constituency).map_or(&[][..], |place| &place.seats);
        for seat in seats.iter().filter_map(|seat| Seat::of(state, *seat)) {
            table.row([
                held_by(seat.mandate.as_ref()),
                Cell::text(seat.place.seat),
                Cell::text(&seat.place.rule),
                Cell::thing(&seat.place.body),
                Cell::or_none(seat.recall.as_ref().map(petition)),
            ]);
        }
    }
    overview.table("Seats that it fills", table);
    Some(overview)
}
