//! A commission: its scope beside its use, who sits in it, and what one may do about it.

mod forms;

use askama::Template;
use tauride_message::Message;
use tauride_rules::ids::{BodyId, CommissionId};
use tauride_rules::instant::Instant;
use tauride_rules::question::Subject;
use tauride_view::commission::{self, Done};
use tauride_view::{Commission, named};

use super::seats::Part;
use super::{Main, polls};
use crate::bits::{Button, Form, Link, Say};
use crate::fields::Fields;
use crate::look::Look;
use crate::place::Place;

pub(super) use forms::establish;

/// The most pieces of evidence that are listed on a page.
const SHOWN: usize = 100;
/// The most commissions that another page lists.
const MOST: usize = 40;

/// A head of the scope, with what was done under it.
struct Head {
    says: String,
    done: Vec<Done>,
}

/// Something that is proposed.
struct Proposal {
    says: Message<'static>,
    by: Link,
    support: u32,
}

#[derive(Template)]
#[template(path = "commission/page.html")]
struct Page {
    say: Say,
    id: CommissionId,
    name: String,
    body: Link,
    standing: Message<'static>,
    since: Instant,
    extensions: u32,
    owed: bool,
    taken_up: Option<Link>,
    report: Option<String>,
    scope: Vec<Head>,
    places: Vec<(Link, Message<'static>)>,
    whole: u32,
    proposals: Vec<Proposal>,
    extended: Vec<(Instant, String)>,
    evidence: Vec<(String, Link, Instant)>,
    evidence_part: Part,
    polls: Vec<polls::Row>,
    buttons: Vec<Button>,
    forms: Vec<Form>,
}

/// Returns the page.
pub(super) fn page(look: Look<'_>, id: CommissionId, query: &Fields) -> Option<Main> {
    let found = Commission::of(look.state, id)?;
    let count = usize::try_from(found.evidence).unwrap_or(usize::MAX);
    let evidence_part = Part::wanted(query, "evidence", SHOWN, count);
    let evidence = commission::evidence(look.state, id, evidence_part.window()).items;
    let page = Page {
        say: look.say(),
        id,
        body: look.named_body(&found.body),
        standing: tauride_tell::commission_standing(&found),
        since: found.since,
        extensions: found.extensions,
        owed: found.owed,
        taken_up: found.taken_up.map(|sitting| Link::new(look.base, Place::Sitting(sitting), sitting.to_string())),
        report: found.report.clone(),
        places: found
            .places
            .iter()
            .map(|seat| (look.named_member(&seat.member), tauride_tell::commission_place(seat.place)))
            .collect(),
        whole: found.whole,
        proposals: found.proposals.iter().map(|proposal| proposed(look, proposal)).collect(),
        extended: found.extended.iter().map(|one| (one.to, one.reason.clone())).collect(),
        evidence: evidence.into_iter().map(|one| (one.says, look.named_member(&one.by), one.at)).collect(),
        evidence_part,
        polls: polls::about_thing(look, Subject::Commission(id)),
        buttons: forms::buttons(look, &found),
        forms: forms::of(look, id),
        scope: found.scope.into_iter().map(|head| Head { says: head.says, done: head.measures }).collect(),
        name: found.name,
    };
    let title = page.name.clone();
    Some(Main::new(title, Place::Commission(id), move || page.render()).told(look))
}

fn proposed(look: Look<'_>, proposal: &commission::Proposed) -> Proposal {
    let says = match proposal.head {
        Some(head) => Message::new("commission-proposal-measure").with("head", count(head)),
        None => Message::new("commission-proposal-report"),
    };
    let says = says.with("number", count(proposal.number)).with("says", text(&proposal.says));
    Proposal { says, by: look.named_member(&proposal.by), support: proposal.support }
}

fn count(number: u32) -> tauride_message::Value<'static> {
    tauride_message::Value::Number(number.into())
}

fn text(says: &str) -> tauride_message::Value<'static> {
    tauride_message::Value::Text(says.to_owned().into())
}

fn line(look: Look<'_>, id: CommissionId) -> Option<(Link, Message<'static>)> {
    let found = Commission::of(look.state, id)?;
    Some((look.named_commission(&named::commission(look.state, id)), tauride_tell::commission_standing(&found)))
}

/// The last commissions, each with how it stands, and how many there are before them.
pub(super) fn last(look: Look<'_>) -> (Vec<(Link, Message<'static>)>, usize) {
    let all = look.state.commissions.iter().rev().take(MOST);
    let rows = all.filter_map(|(id, _)| line(look, id)).collect();
    (rows, look.state.commissions.len().saturating_sub(MOST))
}

/// The commissions of a body, the first forty.
pub(super) fn of_body(look: Look<'_>, body: BodyId) -> Vec<(Link, Message<'static>)> {
    let all = look.state.commissions.of(body).take(MOST);
    all.filter_map(|(id, _)| line(look, id)).collect()
}
