//! What is open to whoever is signed in: what waits for them, and who sits for them at every tier.

mod lost;
mod own;

use askama::Template;
use tauride_message::Message;
use tauride_rules::Act;
use tauride_rules::election::ElectionAct;
use tauride_rules::ids::{MemberId, SeatId};
use tauride_rules::instant::Instant;
use tauride_rules::recall::RecallAct;
use tauride_rules::votes::electors;
use tauride_view::Seat;
use tauride_view::named::place;
use tauride_view::sits_for::{self, Group as Sits};
use tauride_view::waits::{self, What};

use super::{Main, agreement, division, gone, label, matter, polls};
use crate::bits::{Button, Form, Link, Say};
use crate::look::Look;
use crate::place::Place;

/// The most seats of one constituency that are listed, and things that wait.
const MOST: usize = 40;

/// So many whom the member does not elect are listed at once.
const FOLDED: usize = 4;

/// Something that waits for the member.
struct Waiting {
    kind: Message<'static>,
    link: Link,
    until: Option<Instant>,
}

/// Somebody who sits for the member.
struct Row {
    holder: Option<Link>,
    seat: Link,
    label: String,
    until: Option<Instant>,
    recall: Option<Message<'static>>,
    signed: bool,
    button: Option<Button>,
}

/// The seats of one constituency.
struct Group {
    body: Link,
    rule: String,
    /// Through whom, where the member does not elect them.
    through: Option<Link>,
    rows: Vec<Row>,
    more: usize,
    election: Option<Link>,
    call: Option<Button>,
}

impl Group {
    /// Returns whether the list is folded away: of many whom the member does not elect.
    fn folds(&self) -> bool {
        self.through.is_some() && self.rows.len() > FOLDED
    }

    /// How many there are.
    fn count(&self) -> usize {
        self.rows.len() + self.more
    }
}

#[derive(Template)]
#[template(path = "me/page.html")]
struct Page {
    say: Say,
    name: Link,
    signed_in: bool,
    units: Vec<Link>,
    waiting: Vec<Waiting>,
    more_waiting: usize,
    lost: Vec<lost::Row>,
    gone: Vec<gone::Row>,
    seats: Vec<Link>,
    follows: Vec<(Link, Link)>,
    agreed: Vec<(Message<'static>, Button)>,
    agree: Vec<Form>,
    declares: Option<(Link, Message<'static>)>,
    found: Option<Form>,
    raise: Option<Form>,
    draft: Option<Form>,
    commissions: Vec<Link>,
    groups: Vec<Group>,
}

/// Returns the page.
pub(super) fn page(look: Look<'_>) -> Main {
    let viewer = look.viewer.unwrap_or(MemberId(0));
    let waits = look.viewer.map(|viewer| waits::for_member(look.state, viewer)).unwrap_or_default();
    let held = look.state.mandates_of(viewer).filter_map(|(_, mandate)| place(look.state, mandate.seat));
    let sits = sits_for::groups(look.state, viewer);
    let page = Page {
        say: look.say(),
        name: look.member(viewer),
        signed_in: look.viewer.is_some(),
        units: look.state.rolls.units_of(viewer).map(|unit| look.unit(unit)).collect(),
        waiting: waits.iter().take(MOST).filter_map(|waits| waiting(look, waits)).collect(),
        more_waiting: waits.len().saturating_sub(MOST),
        lost: lost::rows(look, viewer),
        gone: gone::by_member(look, viewer),
        seats: held.map(|place| look.place(&place)).collect(),
        follows: own::follows(look, viewer, &sits),
        agreed: own::agreed(look, viewer),
        agree: own::agree(look),
        declares: label::declared(look, viewer),
        found: label::found(look),
        raise: matter::raise(look),
        draft: agreement::draft(look),
        commissions: look.viewer.map_or_else(Vec::new, |viewer| named_in(look, viewer)),
        groups: sits.iter().map(|sits| group(look, sits)).collect(),
    };
    Main::new(look.words("me-title"), Place::Me, move || page.render()).told(look)
}

fn waiting(look: Look<'_>, waits: &waits::Waits) -> Option<Waiting> {
    let election = |id| {
        let election = tauride_view::Election::of(look.state, id)?;
        Some(look.election(&election))
    };
    let (kind, link) = match waits.what {
        What::Nomination(id) => ("me-nominated", election(id)?),
        What::Election(id) => ("me-vote", election(id)?),
        What::Poll(id) => ("me-vote", polls::row(look, id)?.link),
        What::Division(id) => {
            let division = tauride_view::Division::of(look.state, id)?;
            ("me-vote", Link::new(look.base, Place::Division(id), division::heading(look, &division)))
        }
        What::Consent(id) => ("me-consent", Link::new(look.base, Place::Federation, id.to_string())),
    };
    Some(Waiting { kind: Message::new(kind), link, until: waits.until })
}

fn group(look: Look<'_>, sits: &Sits) -> Group {
    let election = sits.election.and_then(|id| tauride_view::Election::of(look.state, id));
    let call = Act::Election(ElectionAct::CallElection { constituency: sits.constituency });
    Group {
        body: look.named_body(&sits.body),
        rule: look.text(&tauride_tell::rule(&sits.rule)),
        through: (!sits.elector).then(|| look.whose(&sits.from)),
        rows: sits.seats.iter().take(MOST).filter_map(|seat| row(look, *seat)).collect(),
        more: sits.seats.len().saturating_sub(MOST),
        election: election.as_ref().map(|election| look.election(election)),
        call: look.open_button("seat-call-election", &call),
    }
}

fn row(look: Look<'_>, id: SeatId) -> Option<Row> {
    let seat = Seat::of(look.state, id)?;
    let signed = look.state.petitions.get(id).zip(look.viewer);
    let signed = signed.is_some_and(|(petition, viewer)| petition.signed.contains(viewer));
    let elector = look.viewer.filter(|viewer| electors::is_elector(look.state, *viewer, seat.place.constituency));
    let act = if signed { RecallAct::WithdrawSignature { seat: id } } else { RecallAct::SignRecall { seat: id } };
    let words = if signed { "seat-take-signature-back" } else { "seat-sign-recall" };
    Some(Row {
        holder: seat.mandate.as_ref().map(|mandate| look.named_member(&mandate.holder)),
        seat: look.seat(id),
        label: seat.mandate.as_ref().map(|mandate| mandate.label.clone()).unwrap_or_default(),
        until: seat.mandate.as_ref().and_then(|mandate| mandate.until),
        recall: seat.recall.as_ref().and_then(tauride_tell::under_way),
        signed,
        button: elector.and_then(|_| look.open_button(words, &Act::Recall(act))),
    })
}

/// The commissions in which somebody has a place, or may take one.
fn named_in(look: Look<'_>, viewer: MemberId) -> Vec<Link> {
    let all = look.state.commissions.named_in(viewer);
    all.map(|id| look.named_commission(&tauride_view::named::commission(look.state, id))).collect()
}
