//! An election: who stands, how to stand, how to vote, and what came of it.

use askama::Template;
use tauride_rules::ballot::{self, BallotAct};
use tauride_rules::election::ElectionAct;
use tauride_rules::election::event::LotFor;
use tauride_rules::election::state::{Election as Held, Phase};
use tauride_rules::ids::{ElectionId, MemberId};
use tauride_rules::terms::{Manner, Method};
use tauride_rules::{Act, Actor, Refusal, State, election};
use tauride_tally::method::Says;
use tauride_view::Election;
use tauride_view::election::{Candidate, Fate, Stage};

use super::election_votes::{forms, named};
use super::{Main, filled};
use crate::bits::{Button, Form, Link, Number, When};
use crate::fields::Fields;
use crate::look::Look;
use crate::place::Place;

/// Somebody nominated.
struct Row {
    /// None for the charter's default option, which is nobody.
    link: Option<Link>,
    name: String,
    label: String,
    fate: &'static str,
    votes: Option<Number>,
    elected: bool,
}

#[derive(Template)]
#[template(path = "election/live.html")]
struct Live {
    stage: &'static str,
    until: Option<When>,
    rows: Vec<Row>,
    counted: bool,
    /// Whether votes are given, and not shown yet.
    hidden: bool,
    /// Whether nobody had to vote.
    unopposed: bool,
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
    title: String,
    body: Link,
    from: Link,
    called: When,
    method: String,
    signed_in: bool,
    /// What somebody who is not signed in could do if they were; nothing where that is nothing.
    could: &'static str,
    buttons: Vec<Button>,
    voted: Option<&'static str>,
    forms: Vec<Form>,
}

pub(super) fn live(look: Look<'_>, id: ElectionId) -> Option<Box<dyn askama::DynTemplate + Send>> {
    Some(Box::new(gather_live(look, look.state.election(id)?, &Election::of(look.state, id)?)))
}

pub(super) fn page(look: Look<'_>, id: ElectionId, sent: &Fields) -> Option<Main> {
    let held = look.state.election(id)?;
    let election = Election::of(look.state, id)?;
    let live = gather_live(look, held, &election);
    let title = tauride_tell::election(&election);
    let page = Page {
        id,
        live: String::new(),
        title: title.clone(),
        body: look.named_body(&election.body),
        from: look.whose(&election.from),
        called: When(election.called),
        method: method(look, held),
        signed_in: look.viewer.is_some(),
        could: match election.stage {
            Stage::Nominations => "stand or to nominate",
            Stage::Voting | Stage::SecondRound => "vote",
            Stage::Lot => "record the lot",
            Stage::Decided | Stage::Failed(_) => "",
        },
        buttons: buttons(look, id),
        voted: look.viewer.filter(|viewer| held.voted.contains(*viewer)).map(|_| "You have voted in this election."),
        forms: forms(look, id, held, sent),
    };
    Some(Main::new(title, Place::Election(id), move || Page { live: filled(&live), ..page }.render()))
}

fn buttons(look: Look<'_>, id: ElectionId) -> Vec<Button> {
    // What comes of closing is not asked: it would be counted at every look, and while nobody else can write.
    let may = |asked: fn(&State, Actor, ElectionId) -> Result<(), Refusal>, words, act| {
        let open = look.viewer.is_some_and(|viewer| asked(look.state, Actor::Member(viewer), id).is_ok());
        open.then(|| Button::new(words, &act, None))
    };
    let over = look.state.election(id).is_some_and(|election| !election.is_under_way());
    let withdraw = if over { "Give up following in a seat by this election" } else { "Withdraw from this election" };
    let open = [
        look.open_button(withdraw, &Act::Election(ElectionAct::Withdraw { election: id })),
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

fn gather_live(look: Look<'_>, held: &Held, election: &Election) -> Live {
    let says = election::method(look.state, held).map(Method::says);
    Live {
        stage: tauride_tell::stage(election.stage),
        until: election.until.map(When),
        rows: election.candidates.iter().map(|candidate| row(look, election, candidate)).collect(),
        counted: election.candidates.iter().any(|candidate| candidate.votes.is_some()),
        hidden: election.hidden,
        unopposed: election.unopposed,
        voters: Number(election.voters),
        electors: Number(election.electors),
        votes: match says {
            Some(Says::Ranking) => "First preferences",
            Some(Says::Points) => "Points",
            Some(Says::Choice | Says::List) | None => "Votes",
        },
        lot: lot(look, held),
        reports: if election.hidden { Vec::new() } else { reports(look, held) },
        count: election::has_sheet(held)
            .then(|| Link::new(look.base, Place::Count(election.id), "The count, step by step")),
    }
}

fn row(look: Look<'_>, election: &Election, candidate: &Candidate) -> Row {
    let label = Some(&candidate.label).filter(|label| !label.is_empty());
    let declared: Vec<&str> = label.into_iter().chain(&candidate.groups).map(String::as_str).collect();
    let link = |member: &MemberId| {
        let name = if candidate.name.is_empty() { member.to_string() } else { candidate.name.clone() };
        Link::new(look.base, Place::Member(*member), name)
    };
    Row {
        link: candidate.member.as_ref().map(|member| link(&member.id)),
        name: candidate.name.clone(),
        label: declared.join(", "),
        fate: if candidate.member.is_some() { tauride_tell::candidate(election, candidate.fate) } else { "" },
        votes: candidate.votes.map(Number),
        elected: matches!(candidate.fate, Fate::Elected | Fate::Followed),
    }
}

/// What a lot decides, in words that go before the names.
fn lot(look: Look<'_>, election: &Held) -> Option<(String, Vec<Link>)> {
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

fn reports(look: Look<'_>, election: &Held) -> Vec<(Link, String)> {
    let said = |counts: &[(MemberId, u32)]| {
        let each: Vec<String> = counts
            .iter()
            .map(|(member, hands)| format!("{}: {hands}", crate::look::name_of(look.state, *member)))
            .collect();
        each.join(", ")
    };
    election.hands.reports().iter().map(|(teller, counts)| (look.member(*teller), said(counts))).collect()
}

/// Says how it is counted: `Most votes win; each elector votes for up to 3, by name (charter art. 9)`.
fn method(look: Look<'_>, election: &Held) -> String {
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
