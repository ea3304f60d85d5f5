//! A seat: who holds it, who elects it, and how far its recall has come.

mod forms;
mod history;
mod recall;
mod ways;

use askama::Template;
use tauride_message::{Message, Value};
use tauride_rules::Act;
use tauride_rules::election::ElectionAct;
use tauride_rules::ids::{MemberId, SeatId};
use tauride_rules::instant::Instant;
use tauride_rules::mandate::MandateAct;
use tauride_rules::poll::PollAct;
use tauride_rules::question::Question;
use tauride_rules::recall::{RecallAct, RecallQuestion};
use tauride_rules::votes::electors;
use tauride_view::matter::InstructedOn;
use tauride_view::{Mandate, Seat};

use super::{Main, answer, polls};
use crate::bits::{Button, Form, Link, Say};
use crate::look::Look;
use crate::place::Place;

/// What of a seat is the same for whoever looks, and moves while they do.
#[derive(Template)]
#[template(path = "seat/live.html")]
struct Live {
    say: Say,
    /// Who holds it, or that nobody does.
    title: String,
    /// What the seat is.
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
    title: Message<'static>,
    mandate: String,
    since: Instant,
    until: Option<Instant>,
    contested: bool,
    caretaker: bool,
    substitute: Option<(Link, Instant)>,
    instructions: Vec<String>,
    /// What the holder is instructed on matters.
    matters: Vec<Message<'static>>,
}

#[derive(Template)]
#[template(path = "seat/page.html")]
struct Page {
    say: Say,
    id: SeatId,
    live: String,
    body: Link,
    article: String,
    from: Link,
    electors: u64,
    votes: bool,
    reserved: Option<String>,
    ways: Vec<Message<'static>>,
    alternates: Vec<Link>,
    signed_in: Option<MemberId>,
    /// Whether whoever looks elects it.
    elector: bool,
    buttons: Vec<Button>,
    forms: Vec<Form>,
    answers: String,
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
    let title = Message::new("seat-title").with("who", Value::Text(live.title.clone().into()));
    let title = look.text(&title.with("seat", Value::Message(Box::new(tauride_tell::seat(&seat.place)))));
    let elector = |viewer: &MemberId| electors::is_elector(look.state, *viewer, seat.place.constituency);
    let page = Page {
        say: look.say(),
        id,
        live: String::new(),
        body: look.named_body(&seat.place.body),
        article: seat.article,
        from: look.whose(&seat.place.from),
        electors: seat.electors,
        votes: seat.votes,
        reserved: seat.reserved,
        ways: rule.recalls.iter().map(tauride_tell::way).collect(),
        alternates: seat.alternates.iter().map(|member| look.named_member(member)).collect(),
        signed_in: look.viewer,
        elector: look.viewer.is_some_and(|viewer| elector(&viewer)),
        buttons: buttons(look, id),
        forms: forms::of(look, id),
        answers: answer::of_seat(look, id),
        past: history::of(look, id),
    };
    Some(Main::new(title, Place::Seat(id), move || Page { live: super::filled(&live), ..page }.render()).told(look))
}

fn gather_live(look: Look<'_>, seat: &Seat) -> Live {
    let id = seat.place.seat;
    let election = seat.election.and_then(|election| tauride_view::Election::of(look.state, election));
    let vacant = || look.words("seat-vacant");
    Live {
        say: look.say(),
        title: seat.mandate.as_ref().map_or_else(vacant, |mandate| tauride_tell::called(&mandate.holder)),
        what: tauride_tell::capital(&look.text(&tauride_tell::seat(&seat.place))),
        holder: seat.mandate.as_ref().map(|mandate| holder(look, mandate, &seat.instructed)),
        recall: seat.recall.as_ref().and_then(|recall| recall::shown(look, recall)),
        support: ways::support(look, id, seat.place.constituency),
        polls: polls::about_seat(look, id),
        election: election.as_ref().map(|election| look.election(election)),
    }
}

fn holder(look: Look<'_>, mandate: &Mandate, instructed: &[InstructedOn]) -> Holder {
    Holder {
        link: look.named_member(&mandate.holder),
        label: mandate.label.clone(),
        title: tauride_tell::title(mandate.title),
        mandate: mandate.id.to_string(),
        since: mandate.since,
        until: mandate.until,
        contested: mandate.contested,
        caretaker: mandate.caretaker,
        substitute: mandate.substitute.as_ref().map(|(member, until)| (look.named_member(member), *until)),
        instructions: mandate.instructions.clone(),
        matters: instructed.iter().map(tauride_tell::instructed).collect(),
    }
}

/// The buttons: the recall first, with the law's reason where there is none; the others only where they are open.
fn buttons(look: Look<'_>, id: SeatId) -> Vec<Button> {
    let signed = look.state.petitions.get(id).zip(look.viewer);
    let signed = signed.is_some_and(|(petition, viewer)| petition.signed.contains(viewer));
    let recall = if signed {
        look.button("seat-take-signature-back", &Act::Recall(RecallAct::WithdrawSignature { seat: id }))
    } else {
        look.button("seat-sign-recall", &Act::Recall(RecallAct::SignRecall { seat: id })).map(Button::grave)
    };
    let poll = Act::Poll(PollAct::OpenPoll { question: Question::Recall(RecallQuestion::Recall { seat: id }) });
    let open = [
        look.open_button("seat-put-recall", &poll),
        look.state.seat(id).and_then(|seat| {
            look.open_button(
                "seat-call-election",
                &Act::Election(ElectionAct::CallElection { constituency: seat.constituency }),
            )
        }),
        look.state.seat(id).and_then(|seat| {
            look.open_button("seat-let-go", &Act::Recall(RecallAct::LetGo { constituency: seat.constituency }))
        }),
        look.open_button("seat-sit-again", &Act::Mandate(MandateAct::Return { seat: id })),
        look.open_button("seat-resign", &Act::Mandate(MandateAct::Resign { seat: id })),
    ];
    recall.into_iter().chain(open.into_iter().flatten()).collect()
}
