//! A seat: who holds it, who elects it, and how far its recall has come.

mod forms;
mod history;
mod recall;
mod ways;

use askama::Template;
use tauride_rules::Act;
use tauride_rules::election::ElectionAct;
use tauride_rules::ids::{MemberId, SeatId};
use tauride_rules::mandate::MandateAct;
use tauride_rules::poll::PollAct;
use tauride_rules::question::Question;
use tauride_rules::recall::{RecallAct, RecallQuestion};
use tauride_rules::votes::electors;
use tauride_view::{Mandate, Seat};

use super::{Main, polls};
use crate::bits::{Button, Day, Form, Link, Number, Sentence, When};
use crate::look::Look;
use crate::place::Place;

/// What of a seat is the same for whoever looks, and moves while they do.
#[derive(Template)]
#[template(path = "seat/live.html")]
struct Live {
    /// Who holds it, or that nobody does.
    title: String,
    what: String,
    holder: Option<Holder>,
    recall: Option<recall::Shown>,
    support: Option<ways::Support>,
    polls: Vec<polls::Row>,
    election: Option<Link>,
}

/// Who holds a seat now.
struct Holder {
    link: Link,
    label: String,
    title: Sentence,
    mandate: String,
    since: Day,
    until: Option<When>,
    contested: bool,
    caretaker: bool,
    substitute: Option<(Link, When)>,
    instructions: Vec<String>,
}

#[derive(Template)]
#[template(path = "seat/page.html")]
struct Page {
    id: SeatId,
    live: String,
    body: Link,
    article: String,
    from: Link,
    electors: Number,
    votes: bool,
    reserved: Option<String>,
    ways: Vec<String>,
    alternates: Vec<Link>,
    signed_in: Option<MemberId>,
    elector: Option<&'static str>,
    buttons: Vec<Button>,
    forms: Vec<Form>,
    past: Vec<history::Past>,
}

/// Returns the part of the page that moves.
pub(super) fn live(look: Look<'_>, id: SeatId) -> Option<Box<dyn askama::DynTemplate + Send>> {
    Some(Box::new(gather_live(look, &Seat::of(look.state, id)?)))
}

/// Returns the page.
pub(super) fn page(look: Look<'_>, id: SeatId) -> Option<Main> {
    let seat = Seat::of(look.state, id)?;
    let rule = look.state.seat_rule(seat.place.constituency)?;
    let live = gather_live(look, &seat);
    let title = format!("{}, {}", live.title, tauride_tell::seat(&seat.place));
    let elector = |viewer: &MemberId| electors::is_elector(look.state, *viewer, seat.place.constituency);
    let page = Page {
        id,
        live: String::new(),
        body: look.named_body(&seat.place.body),
        article: seat.article,
        from: look.whose(&seat.place.from),
        electors: Number(seat.electors),
        votes: seat.votes,
        reserved: seat.reserved,
        ways: rule.recalls.iter().map(tauride_tell::way).collect(),
        alternates: seat.alternates.iter().map(|member| look.named_member(member)).collect(),
        signed_in: look.viewer,
        elector: look.viewer.filter(elector).map(|_| "You are an elector of this seat."),
        buttons: buttons(look, id),
        forms: forms::of(look, id),
        past: history::of(look, id),
    };
    Some(Main::new(title, Place::Seat(id), move || Page { live: super::filled(&live), ..page }.render()))
}

fn gather_live(look: Look<'_>, seat: &Seat) -> Live {
    let id = seat.place.seat;
    let election = seat.election.and_then(|election| tauride_view::Election::of(look.state, election));
    let vacant = || "Vacant".to_owned();
    Live {
        title: seat.mandate.as_ref().map_or_else(vacant, |mandate| tauride_tell::called(&mandate.holder)),
        what: tauride_tell::capital(&tauride_tell::seat(&seat.place)),
        holder: seat.mandate.as_ref().map(|mandate| holder(look, mandate)),
        recall: seat.recall.as_ref().and_then(|recall| recall::shown(look, recall)),
        support: ways::support(look, id, seat.place.constituency),
        polls: polls::about_seat(look, id),
        election: election
            .map(|election| Link::new(look.base, Place::Election(election.id), tauride_tell::election(&election))),
    }
}

fn holder(look: Look<'_>, mandate: &Mandate) -> Holder {
    Holder {
        link: look.named_member(&mandate.holder),
        label: mandate.label.clone(),
        title: Sentence::new(look.base, tauride_phrase::say_title(&mandate.title)),
        mandate: mandate.id.to_string(),
        since: Day(mandate.since),
        until: mandate.until.map(When),
        contested: mandate.contested,
        caretaker: mandate.caretaker,
        substitute: mandate.substitute.as_ref().map(|(member, until)| (look.named_member(member), When(*until))),
        instructions: mandate.instructions.clone(),
    }
}

/// The buttons: the recall first, with the law's reason where there is none; the others only where they are open.
fn buttons(look: Look<'_>, id: SeatId) -> Vec<Button> {
    let signed = look.state.petitions.get(id).zip(look.viewer);
    let signed = signed.is_some_and(|(petition, viewer)| petition.signed.contains(viewer));
    let recall = if signed {
        look.button("Take your signature back", &Act::Recall(RecallAct::WithdrawSignature { seat: id }))
    } else {
        look.button("Sign the recall", &Act::Recall(RecallAct::SignRecall { seat: id })).map(Button::grave)
    };
    let poll = Act::Poll(PollAct::OpenPoll { question: Question::Recall(RecallQuestion::Recall { seat: id }) });
    let open = [
        look.open_button("Put the recall to a vote of the electors", &poll),
        look.state.seat(id).and_then(|seat| {
            look.open_button(
                "Call an election",
                &Act::Election(ElectionAct::CallElection { constituency: seat.constituency }),
            )
        }),
        look.state.seat(id).and_then(|seat| {
            look.open_button(
                "Take your standing ballot back",
                &Act::Recall(RecallAct::LetGo { constituency: seat.constituency }),
            )
        }),
        look.open_button("Sit yourself again", &Act::Mandate(MandateAct::Return { seat: id })),
        look.open_button("Resign from this seat", &Act::Mandate(MandateAct::Resign { seat: id })),
    ];
    recall.into_iter().chain(open.into_iter().flatten()).collect()
}
