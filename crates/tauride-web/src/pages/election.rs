//! An election: who stands, how to stand, how to vote, and what came of it.

use askama::Template;
use tauride_message::{Message, Value};
use tauride_rules::ballot::{self, BallotAct};
use tauride_rules::election::ElectionAct;
use tauride_rules::election::event::LotFor;
use tauride_rules::election::state::{Election as Held, Phase};
use tauride_rules::ids::{ElectionId, MemberId};
use tauride_rules::instant::Instant;
use tauride_rules::terms::{Manner, Method};
use tauride_rules::{Act, Actor, Refusal, State, election};
use tauride_tally::method::Says;
use tauride_view::Election;
use tauride_view::election::{Candidate, Fate, Stage};

use super::election_votes::{forms, named};
use super::{Main, filled, label};
use crate::bits::{Button, Fill as _, Form, Link, Say};
use crate::fields::Fields;
use crate::look::Look;
use crate::place::Place;

/// Somebody nominated.
struct Row {
    /// None for the charter's default option, which is nobody.
    link: Option<Link>,
    name: String,
    label: String,
    fate: Option<Message<'static>>,
    votes: Option<u64>,
    elected: bool,
}

#[derive(Template)]
#[template(path = "election/live.html")]
struct Live {
    say: Say,
    stage: Message<'static>,
    until: Option<Instant>,
    rows: Vec<Row>,
    counted: bool,
    /// Whether votes are given, and not shown yet.
    hidden: bool,
    /// Whether nobody had to vote.
    unopposed: bool,
    voters: u64,
    electors: u64,
    /// What stands above the votes.
    votes: Message<'static>,
    /// What a lot decides, and between whom.
    lot: Option<Message<'static>>,
    /// The seat for which ballots are counted again.
    recount: Option<String>,
    reports: Vec<(Link, Vec<Message<'static>>)>,
    /// Where every step of the count is shown, once there is one.
    count: Option<Link>,
}

#[derive(Template)]
#[template(path = "election/page.html")]
struct Page {
    say: Say,
    id: ElectionId,
    live: String,
    title: String,
    body: Link,
    from: Link,
    called: Instant,
    method: Option<Message<'static>>,
    signed_in: bool,
    /// What somebody who is not signed in could do if they were; nothing where that is nothing.
    could: Option<Message<'static>>,
    buttons: Vec<Button>,
    voted: bool,
    forms: Vec<Form>,
    lists: Vec<(Link, Message<'static>, Vec<Link>)>,
}

pub(super) fn live(look: Look<'_>, id: ElectionId) -> Option<Box<dyn askama::DynTemplate + Send>> {
    Some(Box::new(gather_live(look, look.state.election(id)?, &Election::of(look.state, id)?)))
}

pub(super) fn page(look: Look<'_>, id: ElectionId, sent: &Fields) -> Option<Main> {
    let held = look.state.election(id)?;
    let election = Election::of(look.state, id)?;
    let live = gather_live(look, held, &election);
    let title = look.text(&tauride_tell::election(&election));
    let page = Page {
        say: look.say(),
        id,
        live: String::new(),
        title: title.clone(),
        body: look.named_body(&election.body),
        from: look.whose(&election.from),
        called: election.called,
        method: method(look, held),
        signed_in: look.viewer.is_some(),
        could: match election.stage {
            Stage::Nominations => Some(Message::new("election-sign-in-stand")),
            Stage::Voting | Stage::SecondRound => Some(Message::new("election-sign-in-vote")),
            Stage::Lot => Some(Message::new("election-sign-in-lot")),
            Stage::Decided | Stage::Failed(_) => None,
        },
        buttons: buttons(look, id),
        voted: look.viewer.is_some_and(|viewer| held.voted.contains(viewer)),
        forms: forms(look, id, held, sent),
        lists: label::lists(look, id),
    };
    Some(Main::new(title, Place::Election(id), move || Page { live: filled(&live), ..page }.render()).told(look))
}

fn buttons(look: Look<'_>, id: ElectionId) -> Vec<Button> {
    // What comes of closing is not asked: it would be counted at every look, and while nobody else can write.
    let may = |asked: fn(&State, Actor, ElectionId) -> Result<(), Refusal>, key, act| {
        let open = look.viewer.is_some_and(|viewer| asked(look.state, Actor::Member(viewer), id).is_ok());
        open.then(|| Button::new(look.words(key), &act, None))
    };
    let over = look.state.election(id).is_some_and(|election| !election.is_under_way());
    let withdraw = if over { "election-give-up-following" } else { "election-withdraw" };
    let open = [
        look.open_button(withdraw, &Act::Election(ElectionAct::Withdraw { election: id })),
        look.open_button("election-acclaim", &Act::Election(ElectionAct::Acclaim { election: id })),
        may(
            election::may_close_nominations,
            "election-close-nominations",
            Act::Election(ElectionAct::CloseNominations { election: id }),
        ),
        may(ballot::may_close_voting, "election-close-voting", Act::Ballot(BallotAct::CloseVoting { election: id })),
    ];
    open.into_iter().flatten().collect()
}

fn gather_live(look: Look<'_>, held: &Held, election: &Election) -> Live {
    let says = election::method(look.state, held).map(Method::says);
    Live {
        say: look.say(),
        stage: tauride_tell::stage(election.stage),
        until: election.until,
        rows: election.candidates.iter().map(|candidate| row(look, election, candidate)).collect(),
        counted: election.candidates.iter().any(|candidate| candidate.votes.is_some()),
        hidden: election.hidden,
        unopposed: election.unopposed,
        voters: election.voters,
        electors: election.electors,
        votes: Message::new(match says {
            Some(Says::Ranking) => "election-first-preferences",
            Some(Says::Points) => "election-points",
            Some(Says::Choice | Says::List) | None => "election-votes",
        }),
        lot: lot(look, held),
        recount: held.recount.filter(|_| matches!(held.phase, Phase::Lot { .. })).map(|seat| seat.to_string()),
        reports: if election.hidden { Vec::new() } else { reports(look, held) },
        count: election::has_sheet(held)
            .then(|| Link::new(look.base, Place::Count(election.id), look.words("election-count"))),
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
        fate: candidate.member.as_ref().map(|_| tauride_tell::candidate(election, candidate.fate)),
        votes: candidate.votes,
        elected: matches!(candidate.fate, Fate::Elected | Fate::Followed),
    }
}

/// Says what a lot decides, and between whom.
fn lot(look: Look<'_>, election: &Held) -> Option<Message<'static>> {
    let Phase::Lot { among, places, lot_for } = &election.phase else { return None };
    let tied = |member: &MemberId| {
        election.candidate(*member).map_or_else(|| look.member(*member), |candidate| named(look, candidate))
    };
    let among = Value::List(among.iter().map(|member| tied(member).value()).collect());
    let key = match lot_for {
        LotFor::Places => "election-lot-places",
        LotFor::Staying => "election-lot-staying",
        LotFor::FirstTransfer => "election-lot-first-transfer",
        LotFor::Terms => "election-lot-terms",
        LotFor::Locking => "election-lot-locking",
    };
    Some(Message::new(key).with("places", places.value()).with("among", among))
}

fn reports(look: Look<'_>, election: &Held) -> Vec<(Link, Vec<Message<'static>>)> {
    let each = |(member, hands): &(MemberId, u32)| {
        let who = crate::look::name_of(look.state, *member);
        Message::new("election-teller-each").with("who", who.value()).with("hands", hands.value())
    };
    let reports = election.hands.reports().iter();
    reports.map(|(teller, counts)| (look.member(*teller), counts.iter().map(each).collect())).collect()
}

/// Says how it is counted: `Most votes win; votes are given by name (charter art. 9)`.
fn method(look: Look<'_>, election: &Held) -> Option<Message<'static>> {
    let rule = election::rule_of(look.state, election)?;
    let by = |key| Message::new(key).with("method", rule.method.title().value());
    let method = match (rule.method, rule.method.says()) {
        (Method::Plurality | Method::Block | Method::Limited, _) => Message::new("election-method-most-votes"),
        (Method::TwoRound, _) => Message::new("election-method-two-round"),
        (Method::Approval, _) => Message::new("election-method-approval"),
        (_, Says::Ranking) => by("election-method-ranking"),
        (_, Says::Points) => Message::new("election-method-points"),
        (_, Says::Choice | Says::List) => by("election-method-approvals-by"),
    };
    let ballot = match rule.ballot {
        Manner::Named => "election-by-name",
        Manner::Hands => "election-by-hands",
    };
    Some(Message::new(ballot).with("method", method.value()).with("article", (*rule.article).value()))
}
