//! An election: who stands, how to stand, how to vote, and what came of it.

use askama::Template;
use tauride_rules::ballot::{self, BallotAct};
use tauride_rules::election::ElectionAct;
use tauride_rules::election::event::{Failure, LotFor};
use tauride_rules::election::state::{Candidate, Election, Phase};
use tauride_rules::ids::{ElectionId, MandateId, MemberId};
use tauride_rules::mandate::event::Title;
use tauride_rules::terms::{Manner, Method};
use tauride_rules::{Act, Actor, Refusal, State, election};
use tauride_tally::method::Says;

use super::election_votes::{declared, forms, named};
use super::{Main, filled};
use crate::bits::{Button, Form, Link, Number, When};
use crate::fields::Fields;
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
    /// Whether votes are given, and not shown yet.
    hidden: bool,
    voters: Number,
    electors: Number,
    /// What stands above the votes.
    votes: &'static str,
    /// What a lot decides, and between whom.
    lot: Option<(String, Vec<Link>)>,
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

pub(super) fn page(look: Look<'_>, id: ElectionId, sent: &Fields) -> Option<Main> {
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
        forms: forms(look, id, election, sent),
    };
    Some(Main::new(format!("Election {id}"), Place::Election(id), move || {
        Page { live: filled(&live), ..page }.render()
    }))
}

fn buttons(look: Look<'_>, id: ElectionId) -> Vec<Button> {
    // What comes of closing is not asked: it would be counted at every look, and while nobody else can write.
    let may = |asked: fn(&State, Actor, ElectionId) -> Result<(), Refusal>, words, act| {
        let open = look.viewer.is_some_and(|viewer| asked(look.state, Actor::Member(viewer), id).is_ok());
        open.then(|| Button::new(words, &act, None))
    };
    let open = [
        look.open_button("Withdraw from this election", &Act::Election(ElectionAct::Withdraw { election: id })),
        look.open_button("Declare them elected by acclamation", &Act::Election(ElectionAct::Acclaim { election: id })),
        may(
            election::may_close_nominations,
            "Close nominations",
            Act::Election(ElectionAct::CloseNominations { election: id }),
        ),
        may(ballot::may_close_voting, "Close voting and count", Act::Ballot(BallotAct::CloseVoting { election: id })),
    ];
    open.into_iter().flatten().collect()
}

fn gather_live(look: Look<'_>, id: ElectionId, election: &Election) -> Live {
    let hidden = !election.shows_totals();
    let counted = !matches!(election.phase, Phase::Nominations) && !hidden;
    let says = election::method(look.state, election).map(Method::says);
    let runs: Vec<MemberId> = election.running().map(|candidate| candidate.member).collect();
    let standings = if counted { election::standings(election) } else { Vec::new() };
    let mut candidates: Vec<_> =
        election.candidates.iter().map(|candidate| (won(look, id, candidate), candidate)).collect();
    if counted {
        // Whoever is elected comes first in the order of election, as the mandates are numbered.
        candidates.sort_by_key(|(won, candidate)| {
            let place = standings.iter().position(|(member, _)| *member == candidate.member).unwrap_or(usize::MAX);
            (won.map_or(MandateId(u32::MAX), |(mandate, _)| mandate), place)
        });
    }
    let votes = |who: MemberId| standings.iter().find(|(member, _)| *member == who).map_or(0, |(_, votes)| *votes);
    let rows = candidates.iter().map(|(won, candidate)| Row {
        link: named(look, candidate),
        label: declared(candidate),
        standing: match (won, candidate.stands) {
            (Some((_, standing)), _) => standing,
            (None, _) if candidate.withdrew => "withdrew",
            (None, true) if !runs.contains(&candidate.member) => "out after the first round",
            (None, true) => "stands",
            (None, false) => "nominated, has not answered",
        },
        votes: Number(votes(candidate.member)),
        elected: won.is_some(),
    });
    Live {
        phase: phase(election),
        until: election.until.filter(|_| election.is_under_way()).map(When),
        rows: rows.collect(),
        counted,
        hidden,
        voters: Number(election::voters(look.state, election)),
        electors: Number(election::electors_of(look.state, election)),
        votes: match says {
            Some(Says::Ranking) => "First preferences",
            Some(Says::Points) => "Points",
            Some(Says::Choice | Says::List) | None => "Votes",
        },
        lot: lot(look, election),
        reports: if hidden { Vec::new() } else { reports(look, election) },
        count: election::has_sheet(election).then(|| Link::new(look.base, Place::Count(id), "The count, step by step")),
    }
}

/// The mandate that somebody has had by an election, and how they came by it.
fn won(look: Look<'_>, id: ElectionId, candidate: &Candidate) -> Option<(MandateId, &'static str)> {
    let had = look.state.had.get(&candidate.member).map_or(&[][..], Vec::as_slice);
    had.iter().find_map(|mandate| {
        let title = look.state.mandate(*mandate)?.title;
        let again = matches!(title, Title::Countback(_));
        let how = if again { "followed, when the ballots were counted again" } else { "elected" };
        (title.election() == Some(id)).then_some((*mandate, how))
    })
}

/// What a lot decides, in words that go before the names.
fn lot(look: Look<'_>, election: &Election) -> Option<(String, Vec<Link>)> {
    let Phase::Lot { among, places, lot_for } = &election.phase else { return None };
    let seat = election.recount.map(|seat| format!(" in the countback for {seat}")).unwrap_or_default();
    let words = match lot_for {
        LotFor::Places => format!("A lot decides{seat} on {places} of"),
        LotFor::Staying => format!("A lot decides{seat} who stays in the count, {places} of"),
        LotFor::FirstTransfer => format!("A lot decides{seat} whose surplus goes on first:"),
        LotFor::Terms => format!("A lot decides{seat} who serves longer, {places} of"),
        LotFor::Locking => format!("A lot decides{seat} what is locked in first:"),
    };
    let tied = |member: &MemberId| {
        election.candidate(*member).map_or_else(|| look.member(*member), |candidate| named(look, candidate))
    };
    Some((words, among.iter().map(tied).collect()))
}

fn reports(look: Look<'_>, election: &Election) -> Vec<(Link, String)> {
    let said = |counts: &[(MemberId, u32)]| {
        let each: Vec<String> = counts
            .iter()
            .map(|(member, hands)| format!("{}: {hands}", crate::look::name_of(look.state, *member)))
            .collect();
        each.join(", ")
    };
    election.hands.reports().iter().map(|(teller, counts)| (look.member(*teller), said(counts))).collect()
}

fn phase(election: &Election) -> String {
    let second = election.counting.as_ref().is_some_and(|counting| counting.first.is_some());
    match &election.phase {
        Phase::Nominations => "Nominations are open",
        Phase::Voting if second => "The second round is open",
        Phase::Voting => "Voting is open",
        Phase::Lot { .. } => "Tied: waiting for a lot",
        Phase::Decided => "Decided",
        Phase::Failed(Failure::NoCandidate) => "Failed: there was nobody to elect",
        Phase::Failed(Failure::Turnout) => "Failed: too few electors voted",
        Phase::Failed(Failure::NoSeat) => "Failed: there is no seat left to fill",
        Phase::Failed(Failure::NotSeated) => "Failed: the body that elects is to be elected first",
        Phase::Failed(Failure::Groups) => "Failed: those who stand cannot fill the seats as the groups ask",
        Phase::Failed(Failure::DefaultOption) => "Failed: its electors wanted none of those who stood",
        Phase::Failed(Failure::Uncountable) => "Failed: its method cannot count these votes",
    }
    .to_owned()
}

/// Says how it is counted: `Most votes win; each elector votes for up to 3, by name (charter art. 9)`.
fn method(look: Look<'_>, election: &Election) -> String {
    let Some(rule) = election::rule_of(look.state, election) else { return String::new() };
    let method = match (rule.method, rule.method.says()) {
        (Method::Plurality | Method::Block | Method::Limited, _) => "Most votes win".to_owned(),
        (Method::TwoRound, _) => {
            "A majority wins, or the most votes in a second round between the first two".to_owned()
        }
        (Method::Approval, _) => "Most approvals win".to_owned(),
        (_, Says::Ranking) => format!("Candidates are ranked and counted by {}", rule.method.title()),
        (_, Says::Points) => "Most points win".to_owned(),
        (_, Says::Choice | Says::List) => format!("Approvals are counted by {}", rule.method.title()),
    };
    let ballot = match rule.ballot {
        Manner::Named => "votes are given by name",
        Manner::Hands => "by a show of hands, counted by two tellers",
    };
    format!("{method}; {ballot} (charter art. {})", rule.article)
}
