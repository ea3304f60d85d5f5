//! An agreement: between whom, how its conditions stand, and what one may do about it.

mod forms;

use askama::Template;
use tauride_message::Message;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::AgreementId;
use tauride_rules::instant::Instant;
use tauride_rules::position::whose;
use tauride_rules::question::Subject;
use tauride_view::agreement::{Condition, Party};
use tauride_view::{Agreement, named};

use super::{Main, polls};
use crate::bits::{Button, Form, Link, Say};
use crate::look::Look;
use crate::place::Place;

pub(super) use forms::draft;

/// The most agreements that another page lists.
const MOST: usize = 40;

/// A party.
struct Side {
    of: Link,
    answered: Option<(bool, Link)>,
}

/// A condition.
struct Owed {
    number: u32,
    of: Link,
    says: String,
    kind: Message<'static>,
    standing: Message<'static>,
    said: Option<Message<'static>>,
    pieces: u32,
    evidence: Vec<(String, Link, Instant)>,
}

#[derive(Template)]
#[template(path = "agreement/page.html")]
struct Page {
    say: Say,
    id: AgreementId,
    title: String,
    says: String,
    standing: Message<'static>,
    by: Link,
    drafted: Instant,
    offer: Option<(Link, bool, Instant, Instant, String)>,
    arbiter: Option<Link>,
    notice: u32,
    until: Option<Instant>,
    denounced: Option<(Link, String)>,
    parties: Vec<Side>,
    conditions: Vec<Owed>,
    polls: Vec<polls::Row>,
    buttons: Vec<Button>,
    forms: Vec<Form>,
}

/// Returns the page.
pub(super) fn page(look: Look<'_>, id: AgreementId) -> Option<Main> {
    let found = Agreement::of(look.state, id)?;
    let page = Page {
        say: look.say(),
        id,
        standing: tauride_tell::agreement_standing(&found),
        by: look.named_member(&found.by),
        drafted: found.drafted,
        offer: found
            .offer
            .as_ref()
            .map(|offer| (look.whose(&offer.by), offer.mediated, offer.at, offer.until, offer.otherwise.clone())),
        arbiter: found.arbiter.as_ref().map(|body| look.named_body(body)),
        notice: found.notice,
        until: found.until,
        denounced: found.denounced.as_ref().map(|one| (look.whose(&one.by), one.reason.clone())),
        parties: found.parties.iter().map(|party| side(look, party)).collect(),
        conditions: found.conditions.iter().map(|condition| owed(look, condition)).collect(),
        polls: polls::about_thing(look, Subject::Agreement(id)),
        buttons: forms::buttons(look, id),
        forms: forms::of(look, &found),
        says: found.says,
        title: found.title,
    };
    let title = page.title.clone();
    Some(Main::new(title, Place::Agreement(id), move || page.render()).told(look))
}

fn side(look: Look<'_>, party: &Party) -> Side {
    let poll = party.poll.map(|poll| Link::new(look.base, Place::Poll(poll), poll.to_string()));
    Side { of: look.whose(&party.of), answered: party.accepted.zip(poll) }
}

fn owed(look: Look<'_>, condition: &Condition) -> Owed {
    let evidence = condition.evidence.iter();
    Owed {
        number: condition.number,
        of: look.whose(&condition.of),
        says: condition.says.clone(),
        kind: tauride_tell::condition_kind(condition),
        standing: tauride_tell::condition_standing(condition),
        said: tauride_tell::condition_said(condition),
        pieces: condition.pieces,
        evidence: evidence.map(|one| (one.says.clone(), look.named_member(&one.by), one.at)).collect(),
    }
}

fn line(look: Look<'_>, id: AgreementId) -> Option<(Link, Message<'static>)> {
    let found = Agreement::of(look.state, id)?;
    Some((look.named_agreement(&named::agreement(look.state, id)), tauride_tell::agreement_standing(&found)))
}

/// The last agreements, each with how it stands, and how many there are before them.
pub(super) fn last(look: Look<'_>) -> (Vec<(Link, Message<'static>)>, usize) {
    let all = look.state.agreements.iter().rev().take(MOST);
    let rows = all.filter_map(|(id, _)| line(look, id)).collect();
    (rows, look.state.agreements.len().saturating_sub(MOST))
}

/// The agreements that were offered to a unit or body, the first forty.
pub(super) fn of_party(look: Look<'_>, of: Sender) -> Vec<(Link, Message<'static>)> {
    let all = look.state.agreements.of(whose(look.state, of)).take(MOST);
    all.filter_map(|(id, _)| line(look, id)).collect()
}
