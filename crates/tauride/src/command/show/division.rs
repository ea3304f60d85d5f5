//! A division: the question, who voted how, and what came of it.

use tauride_rules::State;
use tauride_rules::ids::DivisionId;
use tauride_tell::english;
use tauride_view::division::roll_call;
use tauride_view::{Division, Window};

use super::named::time_if;
use crate::overview::{Cell, Overview, Table};

/// Every vote: the command shows as many rows as were asked for.
const ALL: Window = Window { from: 0, limit: usize::MAX };

pub(super) fn overview(state: &State, id: DivisionId) -> Option<Overview> {
    let division = Division::of(state, id)?;
    let mut overview = Overview::of(format!("{id} {}", question(state, &division)), &division);
    overview.fact("Result", Cell::text(english(&tauride_tell::division_standing(&division))));
    overview.fact("Sitting", Cell::text(division.sitting));
    overview.fact("Put by", Cell::thing(&division.by));
    overview.fact("Until", time_if(division.until));
    let whole = division.whole.map(tauride_tell::division_whole);
    overview.fact_if("Divided", whole.map(|message| Cell::text(english(&message))));
    overview.fact("For", Cell::number(division.count.r#for));
    overview.fact("Against", Cell::number(division.count.against));
    overview.fact("Abstain", Cell::number(division.count.abstain));
    for needed in tauride_tell::division_needed(&division) {
        overview.fact("Needed", Cell::text(english(&needed)));
    }
    overview.fact_if("Resolution", division.resolution.map(Cell::text));
    let mut votes = Table::new(["Who", "Seat", "Voted"]);
    for vote in roll_call(state, id, ALL).items {
        let choice = english(&tauride_tell::vote(vote.choice));
        votes.row([Cell::thing(&vote.member), Cell::or_none(vote.seat.map(Cell::text)), Cell::text(choice)]);
    }
    overview.table("Votes", votes);
    Some(overview)
}

/// What a division is on.
pub(super) fn question(state: &State, division: &Division) -> String {
    tauride_tell::division_question(state, division, english)
}
