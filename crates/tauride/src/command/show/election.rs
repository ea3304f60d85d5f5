//! An election: candidates and votes.

use tauride_rules::election;
use tauride_rules::election::event::Failure;
use tauride_rules::election::state::Phase;
use tauride_rules::ids::{ElectionId, MemberId};
use tauride_tally::method::{Method, Says};
use tauride_tally::sentence::{Names, Sentences as _};

use super::named::{Named, time, time_if};
use crate::overview::{Cell, Overview, Table};

pub(super) fn overview(named: Named<'_>, id: ElectionId) -> Option<Overview> {
    let state = named.0;
    let held = state.election(id)?;
    let place = held.constituency;
    let mut overview = Overview::new(format!("{id} {} in {}", named.rule(place), named.body_of(place).text));
    overview.fact("Electors", named.electors_of(place));
    overview.fact("Constituency", Cell::text(place));
    overview.fact("Seats", Cell::number(held.seats));
    overview.fact("Phase", Cell::text(phase(&held.phase)));
    let first = held.counting.as_ref().and_then(|counting| counting.first.as_ref());
    overview.fact_if(
        "Second round between",
        first.map(|first| Cell::list(first.between.iter().map(|member| named.member(*member)))),
    );
    overview.fact("Called", time(held.called));
    overview.fact("Until", time_if(held.until));
    overview.fact("May vote", Cell::number(election::electors_of(state, held)));
    overview.fact("Voted", Cell::number(election::voters(state, held)));
    if let Some(method) = election::method(state, held) {
        overview.fact("Counted by", Cell::said(method.title(), method.name().into()));
    }
    if let Phase::Lot { among, places, .. } = &held.phase {
        overview.fact("Tied", Cell::list(among.iter().map(|member| named.member(*member))));
        overview.fact("Places among them", Cell::number(*places));
        overview.fact_if("Countback for", held.recount.map(Cell::text));
    }
    let votes = match election::method(state, held).map(Method::says) {
        Some(Says::Ranking) => "First preferences",
        Some(Says::Points) => "Points",
        Some(Says::Choice | Says::List) | None => "Votes",
    };
    let mut table = Table::new(["Candidate", "Declared", "Stands", votes]);
    for candidate in &held.candidates {
        let label = Some(&candidate.label).filter(|label| !label.is_empty());
        let declared: Vec<&str> = label.into_iter().chain(&candidate.groups).map(|said| &**said).collect();
        table.row([
            Cell::named(candidate.member, &candidate.name),
            Cell::or_none((!declared.is_empty()).then(|| Cell::text(declared.join(", ")))),
            if candidate.withdrew { Cell::text("withdrew") } else { Cell::from(candidate.stands) },
            Cell::or_none(held.shows_totals().then(|| Cell::number(candidate.votes))),
        ]);
    }
    overview.table("Candidates", table);
    overview.fact_if("Votes", (!held.shows_totals()).then(|| Cell::text(super::poll::TOTALS_AT_END)));
    overview.table("Count", count(named, id));
    Some(overview)
}

/// The steps of the count, as long as its ballots are at hand.
fn count(named: Named<'_>, id: ElectionId) -> Table {
    let mut table = Table::new(["Step", "What was done"]);
    let (Some(count), Some(held)) = (election::sheet(named.0, id), named.0.election(id)) else { return table };
    let called = |member: &MemberId| {
        let name = held.candidate(*member).map(|candidate| candidate.name.to_string());
        name.filter(|name| !name.is_empty()).unwrap_or_else(|| member.to_string())
    };
    let candidates: Vec<String> = count.candidates.iter().map(called).collect();
    for (step, told) in (1_u64..).zip(count.counted.sheet().sentences(Names(&candidates))) {
        table.row([Cell::number(step), Cell::text(told)]);
    }
    table
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
        Phase::Failed(Failure::NotSeated) => "failed: the body that elects was to be elected first",
        Phase::Failed(Failure::Groups) => "failed: those who stood could not fill the seats as the groups ask",
        Phase::Failed(Failure::DefaultOption) => "failed: its electors wanted none of those who stood",
        Phase::Failed(Failure::Uncountable) => "failed: its method could not count the votes",
    }
}
