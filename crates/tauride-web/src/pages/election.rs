//! An election: who stands, how to stand, how to vote, and what came of it.

use askama::Template;
use tauride_rules::Act;
use tauride_rules::charter::{Ballot, Method};
use tauride_rules::election;
use tauride_rules::electors;
use tauride_rules::event::Failure;
use tauride_rules::ids::ElectionId;
use tauride_rules::state::{Election, Phase};

use super::election_votes::forms;
use super::{Main, count, filled};
use crate::bits::{Button, Form, Link, Number, When};
use crate::look::Look;
use crate::place::Place;

/// Somebody nominated.
struct Row {
    link: Link,
    label: String,
    standing: &'static str,
    votes: Number,
    elected: bool,
}

#[derive(Template)]
#[template(path = "election/live.html")]
struct Live {
    phase: String,
    until: Option<When>,
    rows: Vec<Row>,
    counted: bool,
    voters: Number,
    electors: Number,
    lot: Option<(Vec<Link>, u32)>,
    reports: Vec<(Link, String)>,
    /// Where every step of the count is shown, once there is one.
    count: Option<Link>,
}

#[derive(Template)]
#[template(path = "election/page.html")]
struct Page {
    id: ElectionId,
    live: String,
    body: Link,
    rule: String,
    from: Link,
    seats: u32,
    called: When,
    method: String,
    signed_in: bool,
    buttons: Vec<Button>,
    voted: Option<&'static str>,
    forms: Vec<Form>,
}

pub(super) fn live(look: Look<'_>, id: ElectionId) -> Option<Box<dyn askama::DynTemplate + Send>> {
    Some(Box::new(gather_live(look, id, look.state.election(id)?)))
}

pub(super) fn page(look: Look<'_>, id: ElectionId) -> Option<Main> {
    let election = look.state.election(id)?;
    let constituency = look.state.constituency(election.constituency)?;
    let live = gather_live(look, id, election);
    let page = Page {
        id,
        live: String::new(),
        body: look.body(constituency.body),
        rule: look.state.seat_rule(election.constituency).map(|rule| rule.name.to_string()).unwrap_or_default(),
        from: look.sender(constituency.from),
        seats: election.seats,
        called: When(election.called),
        method: method(look, election),
        signed_in: look.viewer.is_some(),
        buttons: buttons(look, id),
        voted: look
            .viewer
            .filter(|viewer| election.voted.contains(*viewer))
            .map(|_| "You have voted in this election."),
        forms: forms(look, id, election),
    };
    Some(Main::new(format!("Election {id}"), Place::Election(id), move || {
        Page { live: filled(&live), ..page }.render()
    }))
}

fn buttons(look: Look<'_>, id: ElectionId) -> Vec<Button> {
    let open = [
        look.open_button("Withdraw from this election", &Act::Withdraw { election: id }),
        look.open_button("Declare them elected by acclamation", &Act::Acclaim { election: id }),
        look.open_button("Close nominations", &Act::CloseNominations { election: id }),
        look.open_button("Close voting and count", &Act::CloseVoting { election: id }),
    ];
    open.into_iter().flatten().collect()
}

fn gather_live(look: Look<'_>, id: ElectionId, election: &Election) -> Live {
    let counted = !matches!(election.phase, Phase::Nominations);
    let won = |member| {
        let had = look.state.had.get(&member).map_or(&[][..], Vec::as_slice);
        let titles = had.iter().filter_map(|mandate| look.state.mandate(*mandate)).map(|mandate| mandate.title);
        election.phase == Phase::Decided
            && titles.into_iter().any(|title| title == tauride_rules::event::Title::Elected(id))
    };
    let mut candidates: Vec<_> = election.candidates.iter().collect();
    if counted {
        let order = election::standings(election);
        candidates.sort_by_key(|candidate| {
            order.iter().position(|(member, _)| *member == candidate.member).unwrap_or(usize::MAX)
        });
    }
    let votes = |candidate: &tauride_rules::state::Candidate| {
        let standings = election::standings(election);
        standings.iter().find(|(member, _)| *member == candidate.member).map_or(0, |(_, votes)| *votes)
    };
    let rows = candidates.iter().map(|candidate| Row {
        link: named(look, candidate),
        label: candidate.label.to_string(),
        standing: match (won(candidate.member), candidate.stands) {
            (true, _) => "elected",
            (false, true) => "stands",
            (false, false) => "nominated, has not answered",
        },
        votes: Number(votes(candidate)),
        elected: won(candidate.member),
    });
    Live {
        phase: phase(&election.phase),
        until: election.until.filter(|_| election.is_under_way()).map(When),
        rows: rows.collect(),
        counted,
        voters: Number(election::voters(look.state, election)),
        electors: Number(electors::count(look.state, election.constituency)),
        lot: match &election.phase {
            Phase::Lot { among, places } => Some((among.iter().map(|member| look.member(*member)).collect(), *places)),
            Phase::Nominations | Phase::Voting | Phase::Decided | Phase::Failed(_) => None,
        },
        reports: reports(look, election),
        count: count::is_there(look, election)
            .then(|| Link::new(look.base, Place::Count(id), "The count, step by step")),
    }
}

/// Returns a candidate under the name that they stand under here.
pub(super) fn named(look: Look<'_>, candidate: &tauride_rules::state::Candidate) -> Link {
    if candidate.name.is_empty() {
        look.member(candidate.member)
    } else {
        Link::new(look.base, Place::Member(candidate.member), &*candidate.name)
    }
}

fn reports(look: Look<'_>, election: &Election) -> Vec<(Link, String)> {
    let said = |counts: &[(tauride_rules::ids::MemberId, u32)]| {
        let each: Vec<String> = counts
            .iter()
            .map(|(member, hands)| format!("{}: {hands}", crate::look::name_of(look.state, *member)))
            .collect();
        each.join(", ")
    };
    election.hands.reports().iter().map(|(teller, counts)| (look.member(*teller), said(counts))).collect()
}

fn phase(phase: &Phase) -> String {
    match phase {
        Phase::Nominations => "Nominations are open",
        Phase::Voting => "Voting is open",
        Phase::Lot { .. } => "Tied: waiting for a lot",
        Phase::Decided => "Decided",
        Phase::Failed(Failure::NoCandidate) => "Failed: there was nobody to elect",
        Phase::Failed(Failure::Turnout) => "Failed: too few electors voted",
        Phase::Failed(Failure::NoSeat) => "Failed: there is no seat left to fill",
    }
    .to_owned()
}

/// Says how it is counted: `Most votes win; each elector votes for up to 3, by name (charter art. 9)`.
fn method(look: Look<'_>, election: &Election) -> String {
    let Some(rule) = look.state.seat_rule(election.constituency).map(|rule| &rule.election) else {
        return String::new();
    };
    let method = match rule.method {
        Method::Plurality => "Most votes win",
        Method::Approval => "Most approvals win",
    };
    let ballot = match rule.ballot {
        Ballot::Named => "votes are given by name",
        Ballot::Hands => "by a show of hands, counted by two tellers",
    };
    format!("{method}; {ballot} (charter art. {})", rule.article)
}
