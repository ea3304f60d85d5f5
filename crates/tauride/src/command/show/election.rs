//! An election: candidates and votes.

use tauride_rules::event::Failure;
use tauride_rules::ids::ElectionId;
use tauride_rules::state::Phase;
use tauride_rules::{election, electors};

use super::named::{Named, time, time_if};
use crate::sheet::{Cell, Sheet, Table};

pub(super) fn sheet(named: Named<'_>, id: ElectionId) -> Option<Sheet> {
    let state = named.0;
    let held = state.election(id)?;
    let place = held.constituency;
    let mut sheet = Sheet::new(format!("{id} {} in {}", named.rule(place), named.body_of(place).text));
    sheet.fact("Electors", named.electors_of(place));
    sheet.fact("Constituency", Cell::text(place));
    sheet.fact("Seats", Cell::number(held.seats));
    sheet.fact("Phase", Cell::text(phase(&held.phase)));
    sheet.fact("Called", time(held.called));
    sheet.fact("Until", time_if(held.until));
    sheet.fact("May vote", Cell::number(electors::count(state, place)));
    sheet.fact("Voted", Cell::number(election::voters(state, held)));
    if let Phase::Lot { among, places } = &held.phase {
        sheet.fact("Tied", Cell::list(among.iter().map(|member| named.member(*member))));
        sheet.fact("Places among them", Cell::number(*places));
    }
    let mut table = Table::new(["Candidate", "Declared", "Stands", "Votes"]);
    for candidate in &held.candidates {
        let label = Some(&candidate.label).filter(|label| !label.is_empty());
        table.row([
            Cell::named(candidate.member, &candidate.name),
            Cell::or_none(label.map(Cell::text)),
            Cell::from(candidate.stands),
            Cell::number(candidate.votes),
        ]);
    }
    sheet.table("Candidates", table);
    Some(sheet)
}

/// How far an election has come, in words.
pub(super) fn phase(phase: &Phase) -> &'static str {
    match phase {
        Phase::Nominations => "nominations",
        Phase::Voting => "voting",
        Phase::Lot { .. } => "waits for a lot",
        Phase::Decided => "decided",
        Phase::Failed(Failure::NoCandidate) => "failed: there was nobody to elect",
        Phase::Failed(Failure::Turnout) => "failed: too few voted",
        Phase::Failed(Failure::NoSeat) => "failed: there was no seat to fill",
    }
}
