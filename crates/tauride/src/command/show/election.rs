//! An election: candidates and votes.

use tauride_rules::election;
use tauride_rules::election::state::Phase;
use tauride_rules::ids::{ElectionId, MemberId};
use tauride_tally::method::{Method, Says};
use tauride_tally::sentence::{Names, Sentences as _};
use tauride_tell::{english, totals_at_end};
use tauride_view::Election;

use super::named::{Named, time, time_if, whose};
use crate::overview::{Cell, Overview, Table};

pub(super) fn overview(named: Named<'_>, id: ElectionId) -> Option<Overview> {
    let state = named.0;
    let held = state.election(id)?;
    let election = Election::of(state, id)?;
    let mut overview = Overview::of(format!("{id} {}", english(&tauride_tell::election(&election))), &election);
    overview.fact("Electors", whose(&election.from));
    overview.fact("Constituency", Cell::text(election.constituency));
    overview.fact("Seats", Cell::number(election.seats));
    overview.fact("Phase", Cell::text(english(&tauride_tell::stage(election.stage))));
    let first = held.counting.as_ref().and_then(|counting| counting.first.as_ref());
    overview.fact_if(
        "Second round between",
        first.map(|first| Cell::list(first.between.iter().map(|member| named.member(*member)))),
    );
    overview.fact("Called", time(election.called));
    overview.fact("Until", time_if(election.until));
    overview.fact("May vote", Cell::number(election.electors));
    overview.fact("Voted", Cell::number(election.voters));
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
    for candidate in &election.candidates {
        let label = Some(&candidate.label).filter(|label| !label.is_empty());
        let declared: Vec<&str> = label.into_iter().chain(&candidate.groups).map(String::as_str).collect();
        let who = candidate.member.as_ref().map(|member| Cell::named(member.id, &candidate.name));
        table.row([
            who.unwrap_or_else(|| Cell::text(&candidate.name)),
            Cell::or_none((!declared.is_empty()).then(|| Cell::text(declared.join(", ")))),
            Cell::text(english(&tauride_tell::candidate(&election, candidate.fate))),
            Cell::or_none(candidate.votes.map(Cell::number)),
        ]);
    }
    overview.table("Candidates", table);
    overview.fact_if("Votes", election.hidden.then(|| Cell::text(english(&totals_at_end()))));
    let option = election::ahead_in_ties(held).map(|option| option.name.to_string());
    overview.fact_if("Ahead in every tie, without a lot", option.map(Cell::text));
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
