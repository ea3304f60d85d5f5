//! A seat: who holds it, and who may end that.

use tauride_phrase::{say_reason, say_time, say_title};
use tauride_rules::ids::{MandateId, SeatId};
use tauride_rules::mandate::state::Mandate;
use tauride_rules::recall;
use tauride_rules::terms::{Fill, RecallRule, RecallWay};
use tauride_rules::votes::electors;

use super::named::{Named, time, time_if};
use crate::overview::{Cell, Overview, Table};

pub(super) fn overview(named: Named<'_>, id: SeatId) -> Option<Overview> {
    let state = named.0;
    let seat = state.seat(id)?;
    let constituency = state.constituency(seat.constituency)?;
    let rule = state.seat_rule(seat.constituency)?;
    let mut overview = Overview::new(named.seat(id));
    overview.fact("Body", named.body(constituency.body));
    overview.fact("Filled by", named.sender(constituency.from));
    overview.fact("Constituency", Cell::text(seat.constituency));
    overview.fact("Electors", Cell::number(electors::count(state, seat.constituency)));
    overview.fact("Charter article", Cell::text(&rule.article));
    overview.fact("Has a vote", Cell::from(rule.votes));
    overview.fact("Held by", named.holder(id));
    if let Some((mandate, held)) = state.holding(id) {
        holding(named, (mandate, held), &mut overview);
    }
    overview.fact("Alternates", Cell::list(constituency.alternates.iter().map(|member| named.member(*member))));
    let fills = rule.vacancy.iter().map(|fill| match fill {
        Fill::Alternate => Cell::text("the next alternate"),
        Fill::Countback => Cell::text("a countback"),
        Fill::ByElection => Cell::text("a by-election"),
    });
    overview.fact("A vacancy is filled by", Cell::list(fills));
    let mut ways = Table::new(["Way", "Charter article", "Asks for", "Now"]);
    for rule in &rule.recalls {
        ways.row([
            Cell::text(way(rule)),
            Cell::text(&rule.article),
            Cell::text(asks_for(named, id, rule)),
            now(named, id, rule),
        ]);
    }
    overview.table("Recall", ways);
    overview.table("Mandates", mandates(named, id));
    Some(overview)
}

fn holding(named: Named<'_>, (id, held): (MandateId, &Mandate), overview: &mut Overview) {
    overview.fact("Mandate", Cell::text(id));
    overview.fact("Title", Cell::text(say_title(&held.title)));
    let declared = Some(&held.label).filter(|label| !label.is_empty());
    overview.fact_if("Declared", declared.map(Cell::text));
    overview.fact("Since", time(held.since));
    overview.fact("Until", time_if(held.until));
    overview.fact("Held through", named.through(held));
    overview.fact_if("Contested", held.contested.then(|| Cell::from(true)));
    overview.fact_if("Caretaker", held.caretaker.then(|| Cell::from(true)));
    let substitute = held.substitute.map(|(who, until)| {
        let who = named.member(who);
        Cell::said(format!("{} until {}", who.text, say_time(until)), who.value)
    });
    overview.fact_if("Represented by", substitute);
    let instructions = (!held.instructions.is_empty()).then(|| Cell::list(held.instructions.iter().map(Cell::text)));
    overview.fact_if("Instructions", instructions);
}

fn way(rule: &RecallRule) -> &'static str {
    match (&rule.by, rule.constructive) {
        (RecallWay::Petition { opens: None, .. }, false) => "petition",
        (RecallWay::Petition { opens: Some(_), .. }, false) => "petition, then a poll",
        (RecallWay::Petition { .. }, true) => "petition, then a successor",
        (RecallWay::Decision { .. }, false) => "decision of the electors",
        (RecallWay::Decision { .. }, true) => "decision on a successor",
        (RecallWay::Standing { .. }, _) => "standing ballots",
    }
}

fn asks_for(named: Named<'_>, seat: SeatId, rule: &RecallRule) -> String {
    match &rule.by {
        RecallWay::Petition { threshold, .. } => {
            let of = recall::progress(named.0, seat).map(|progress| format!(" of {}", progress.whole));
            format!("{threshold}{}", of.unwrap_or_default())
        }
        RecallWay::Decision { poll } => poll.majority.to_string(),
        RecallWay::Standing { floor, lead, held_for } => {
            let floor = floor.map(|floor| format!(", or less than {floor} left")).unwrap_or_default();
            format!("a lead of {lead} for {held_for}{floor}")
        }
    }
}

fn now(named: Named<'_>, seat: SeatId, rule: &RecallRule) -> Cell {
    let constituency = named.0.seat(seat).map(|seat| seat.constituency);
    match &rule.by {
        RecallWay::Petition { .. } => {
            if named.0.recall_polls.contains_key(&seat) {
                Cell::text("full: a poll is open")
            } else {
                named.petition(seat)
            }
        }
        RecallWay::Decision { .. } => Cell::none(),
        RecallWay::Standing { .. } => {
            let held = named.0.holding(seat).map(|(_, mandate)| mandate.member);
            let support = constituency.zip(held).map(|(id, holder)| recall::standing::support(named.0, id, holder));
            Cell::or_none(support.map(|support| Cell::said(format!("{support} hold the holder up"), support.into())))
        }
    }
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
