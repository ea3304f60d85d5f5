//! A seat: who holds it, and who may end that.

use tauride_phrase::{say_reason, say_time, say_title};
use tauride_rules::ids::{MandateId, SeatId};
use tauride_rules::recall::standing::support;
use tauride_rules::terms::{Fill, RecallRule, RecallWay};
use tauride_tell::english;
use tauride_view::{Mandate, Recall, Seat};

use super::named::{Named, time, time_if, whose};
use crate::overview::{Cell, Overview, Table};

pub(super) fn overview(named: Named<'_>, id: SeatId) -> Option<Overview> {
    let state = named.0;
    let seat = Seat::of(state, id)?;
    let rule = state.seat_rule(seat.place.constituency)?;
    let mut overview = Overview::of(format!("{id} {}", english(&tauride_tell::seat(&seat.place))), &seat);
    overview.fact("Body", Cell::thing(&seat.place.body));
    overview.fact("Filled by", whose(&seat.place.from));
    overview.fact("Constituency", Cell::text(seat.place.constituency));
    overview.fact("Electors", Cell::number(seat.electors));
    overview.fact("Charter article", Cell::text(&seat.article));
    overview.fact("Has a vote", Cell::from(seat.votes));
    overview.fact("Held by", held_by(seat.mandate.as_ref()));
    if let Some(mandate) = &seat.mandate {
        holding(named, mandate, &mut overview);
    }
    overview.fact("Alternates", Cell::list(seat.alternates.iter().map(Cell::thing)));
    let fills = rule.vacancy.iter().map(|fill| match fill {
        Fill::Alternate => Cell::text("the next alternate"),
        Fill::Countback => Cell::text("a countback"),
        Fill::ByElection => Cell::text("a by-election"),
    });
    overview.fact("A vacancy is filled by", Cell::list(fills));
    let mut ways = Table::new(["Way", "Now", "Asks for"]);
    for way in &rule.recalls {
        ways.row([
            Cell::text(english(&tauride_tell::means(way))),
            now(named, &seat, way),
            Cell::text(english(&tauride_tell::way(way))),
        ]);
    }
    overview.table("Recall", ways);
    overview.table("Mandates", mandates(named, id));
    Some(overview)
}

/// Who holds a seat.
pub(super) fn held_by(mandate: Option<&Mandate>) -> Cell {
    mandate.map_or_else(|| Cell::text("vacant"), |mandate| Cell::thing(&mandate.holder))
}

fn holding(named: Named<'_>, mandate: &Mandate, overview: &mut Overview) {
    overview.fact("Mandate", Cell::text(mandate.id));
    overview.fact("Title", Cell::text(say_title(&mandate.title)));
    let declared = Some(&mandate.label).filter(|label| !label.is_empty());
    overview.fact_if("Declared", declared.map(Cell::text));
    overview.fact("Since", time(mandate.since));
    overview.fact("Until", time_if(mandate.until));
    overview.fact("Held through", named.through(mandate));
    overview.fact_if("Contested", mandate.contested.then(|| Cell::from(true)));
    overview.fact_if("Caretaker", mandate.caretaker.then(|| Cell::from(true)));
    let substitute = mandate.substitute.as_ref().map(|(who, until)| {
        let who = Cell::thing(who);
        Cell::said(format!("{} until {}", who.text, say_time(*until)), who.value)
    });
    overview.fact_if("Represented by", substitute);
    let said = (!mandate.instructions.is_empty()).then(|| Cell::list(mandate.instructions.iter().map(Cell::text)));
    overview.fact_if("Instructions", said);
}

/// How far a recall has come by one of its ways.
fn now(named: Named<'_>, seat: &Seat, way: &RecallRule) -> Cell {
    let recall = seat.recall.as_ref();
    match &way.by {
        RecallWay::Petition { .. } => Cell::or_none(recall.map(petition)),
        RecallWay::Decision { .. } => {
            let open = recall.and_then(|recall| recall.polls.first());
            Cell::or_none(open.map(|asked| Cell::text(format!("before the electors: {}", asked.poll))))
        }
        RecallWay::Standing { .. } => {
            let held = seat.mandate.as_ref().map(|mandate| mandate.holder.id);
            let support = held.map(|holder| support(named.0, seat.place.constituency, holder));
            Cell::or_none(support.map(|support| Cell::text(format!("{support} hold the holder up"))))
        }
    }
}

/// How far the petition for a recall has come.
pub(super) fn petition(recall: &Recall) -> Cell {
    Cell::or_none(recall.petition.as_ref().map(|petition| Cell::text(english(&tauride_tell::petition(petition)))))
}

fn mandates(named: Named<'_>, seat: SeatId) -> Table {
    let mut table = Table::new(["Mandate", "Member", "Since", "Ended", "Why"]);
    let all = (1..).map(MandateId).zip(&named.0.mandates);
    for (id, mandate) in all.filter(|(_, mandate)| mandate.seat == seat) {
        table.row([
            Cell::text(id),
            Cell::named(mandate.member, &mandate.name),
            time(mandate.since),
            time_if(mandate.ended.map(|(at, _)| at)),
            Cell::or_none(mandate.ended.map(|(_, reason)| Cell::text(say_reason(&reason)))),
        ]);
    }
    table
}
