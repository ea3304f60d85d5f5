//! What is open to whoever is signed in: the seats that they elect, the votes that wait for them.

use std::collections::BTreeSet;

use askama::Template;
use tauride_rules::election::ElectionAct;
use tauride_rules::ids::{ConstituencyId, MemberId, SeatId};
use tauride_rules::poll::PollAct;
use tauride_rules::recall::RecallAct;
use tauride_rules::votes::choice::Choice;
use tauride_rules::votes::electors;
use tauride_rules::{Act, recall};

use super::{Main, polls, seats};
use crate::bits::{Button, Link};
use crate::look::Look;
use crate::place::Place;

/// The most constituencies, and seats of each, that are listed.
const MOST: usize = 40;
/// The most open polls that are looked through.
const POLLS_LOOKED_THROUGH: usize = 10_000;

/// A seat that the member elects.
struct Row {
    seat: Link,
    holder: Option<Link>,
    label: String,
    petition: Option<String>,
    signed: bool,
    button: Option<Button>,
}

/// The seats of one constituency.
struct Group {
    body: Link,
    rule: String,
    from: Link,
    rows: Vec<Row>,
    election: Option<Link>,
    call: Option<Button>,
}

#[derive(Template)]
#[template(path = "me/page.html")]
struct Page {
    name: Link,
    signed_in: bool,
    units: Vec<Link>,
    seats: Vec<(Link, Link)>,
    groups: Vec<Group>,
    elections: Vec<(Link, Link)>,
    polls: Vec<polls::Row>,
}

/// Returns the page.
pub(super) fn page(look: Look<'_>) -> Main {
    let viewer = look.viewer.unwrap_or(MemberId(0));
    let constituencies = elects(look, viewer);
    // Who sits for them somewhere comes before the offices of their own meeting.
    let is_office = |id: &&ConstituencyId| seats::is_office(look.state, **id);
    let others = constituencies.iter().filter(|id| !is_office(id));
    let ordered = others.chain(constituencies.iter().filter(is_office));
    let groups: Vec<Group> = ordered.take(MOST).filter_map(|id| group(look, *id)).collect();
    let elections = constituencies.iter().filter_map(|id| look.state.constituency(*id));
    let elections = elections.filter_map(|place| Some((place.election?, look.body(place.body))));
    let page = Page {
        name: look.member(viewer),
        signed_in: look.viewer.is_some(),
        units: look.state.rolls.units_of(viewer).map(|unit| look.unit(unit)).collect(),
        seats: holds(look, viewer),
        groups,
        elections: elections
            .map(|(id, body)| (Link::new(look.base, Place::Election(id), id.to_string()), body))
            .collect(),
        polls: open_polls(look),
    };
    Main::new("My votes", Place::Me, move || page.render())
}

/// The constituencies whose elector a member is: through units, and through bodies that they sit in.
fn elects(look: Look<'_>, member: MemberId) -> BTreeSet<ConstituencyId> {
    let state = look.state;
    let mut found = BTreeSet::new();
    let mut meetings = Vec::new();
    for unit in state.rolls.units_of(member).filter_map(|id| state.unit(id)) {
        found.extend(unit.constituencies.iter().copied());
        meetings.extend(unit.assembly);
    }
    let seats = state.mandates_of(member).filter_map(|(_, mandate)| state.seat(mandate.seat));
    meetings.extend(seats.filter_map(|seat| state.constituency(seat.constituency)).map(|place| place.body));
    for body in meetings.into_iter().filter_map(|id| state.body(id)) {
        found.extend(body.sends_to.iter().chain(&body.constituencies).copied());
    }
    found.retain(|id| electors::is_elector(state, member, *id));
    found
}

fn holds(look: Look<'_>, member: MemberId) -> Vec<(Link, Link)> {
    let mandates = look.state.mandates_of(member);
    let places = mandates.filter_map(|(_, mandate)| {
        let constituency = look.state.constituency(look.state.seat(mandate.seat)?.constituency)?;
        Some((look.seat(mandate.seat), look.body(constituency.body)))
    });
    places.collect()
}

fn group(look: Look<'_>, id: ConstituencyId) -> Option<Group> {
    let constituency = look.state.constituency(id)?;
    if constituency.seats.is_empty() {
        return None;
    }
    Some(Group {
        body: look.body(constituency.body),
        rule: look.state.seat_rule(id)?.name.to_string(),
        from: look.sender(constituency.from),
        rows: constituency.seats.iter().take(MOST).map(|seat| row(look, *seat)).collect(),
        election: constituency
            .election
            .map(|election| Link::new(look.base, Place::Election(election), election.to_string())),
        call: look.open_button("Call an election", &Act::Election(ElectionAct::CallElection { constituency: id })),
    })
}

fn row(look: Look<'_>, seat: SeatId) -> Row {
    let holding = look.state.holding(seat).map(|(_, mandate)| mandate);
    let petition = look.state.petitions.get(seat);
    let progress = petition.and_then(|_| recall::progress(look.state, seat));
    let signed = petition.zip(look.viewer).is_some_and(|(petition, viewer)| petition.signed.contains(viewer));
    let button = if signed {
        look.open_button("Take your signature back", &Act::Recall(RecallAct::WithdrawSignature { seat }))
    } else {
        look.open_button("Sign the recall", &Act::Recall(RecallAct::SignRecall { seat }))
    };
    Row {
        seat: look.seat(seat),
        holder: holding.map(|mandate| look.holder(mandate)),
        label: holding.map(|mandate| mandate.label.to_string()).unwrap_or_default(),
        petition: progress.map(|progress| match progress.needed {
            Some(needed) => format!("recall: {} of {needed} signed", progress.signatures),
            None => format!("recall: {} signed", progress.signatures),
        }),
        signed,
        button,
    }
}

/// The open polls on which a member may still vote.
fn open_polls(look: Look<'_>) -> Vec<polls::Row> {
    let may_vote = |poll| look.allows(&Act::Poll(PollAct::CastVote { poll, choice: Choice::Abstain }));
    let theirs = look.state.polls.open().take(POLLS_LOOKED_THROUGH).filter(|(id, _)| may_vote(*id));
    theirs.take(MOST).map(|(id, poll)| polls::row(look, id, poll)).collect()
}
