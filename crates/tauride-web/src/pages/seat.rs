//! A seat: who holds it, who elects it, and how far its recall has come.

mod forms;
mod history;
mod ways;

use askama::Template;
use tauride_rules::election::ElectionAct;
use tauride_rules::ids::{MemberId, SeatId};
use tauride_rules::mandate::MandateAct;
use tauride_rules::mandate::state::Mandate;
use tauride_rules::poll::PollAct;
use tauride_rules::question::Question;
use tauride_rules::recall::{RecallAct, RecallQuestion};
use tauride_rules::votes::electors;
use tauride_rules::{Act, recall};

use super::{Main, polls};
use crate::bits::{Button, Day, Form, Link, Number, Picture, Sentence, When};
use crate::look::Look;
use crate::place::Place;
use crate::{draw, words};

/// What of a seat is the same for whoever looks, and moves while they do.
#[derive(Template)]
#[template(path = "seat/live.html")]
struct Live {
    holder: Option<Holder>,
    petition: Option<Petition>,
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

/// How far a petition has come.
struct Petition {
    picture: Picture,
    signatures: u64,
    whole: Number,
    needed: Option<u64>,
    opened: Option<When>,
}

impl Petition {
    /// Says it: `38 of 40 signatures needed`.
    fn words(&self) -> String {
        match self.needed {
            Some(needed) => format!("{} of {}", words::number(self.signatures), words::count(needed, "signature")),
            None => words::count(self.signatures, "signature"),
        }
    }

    /// Says what is missing.
    fn missing(&self) -> String {
        match self.needed.map(|needed| needed.saturating_sub(self.signatures)) {
            Some(missing) => format!("{} more needed", words::number(missing)),
            None => "no number of signatures is enough".to_owned(),
        }
    }
}

#[derive(Template)]
#[template(path = "seat/page.html")]
struct Page {
    id: SeatId,
    live: String,
    body: Link,
    rule: String,
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
    Some(Box::new(gather_live(look, id)?))
}

/// Returns the page.
pub(super) fn page(look: Look<'_>, id: SeatId) -> Option<Main> {
    let seat = look.state.seat(id)?;
    let constituency = look.state.constituency(seat.constituency)?;
    let rule = look.state.seat_rule(seat.constituency)?;
    let live = gather_live(look, id)?;
    let page = Page {
        id,
        live: String::new(),
        body: look.body(constituency.body),
        rule: rule.name.to_string(),
        article: rule.article.to_string(),
        from: look.sender(constituency.from),
        electors: Number(electors::count(look.state, seat.constituency)),
        votes: rule.votes,
        reserved: constituency.agreement.as_deref().map(str::to_owned),
        ways: ways::all(rule),
        alternates: constituency.alternates.iter().map(|member| look.member(*member)).collect(),
        signed_in: look.viewer,
        elector: look
            .viewer
            .filter(|viewer| electors::is_elector(look.state, *viewer, seat.constituency))
            .map(|_| "You are an elector of this seat."),
        buttons: buttons(look, id),
        forms: forms::of(look, id),
        past: history::of(look, id),
    };
    Some(Main::new(format!("Seat {id}"), Place::Seat(id), move || Page { live: super::filled(&live), ..page }.render()))
}

fn gather_live(look: Look<'_>, id: SeatId) -> Option<Live> {
    let seat = look.state.seat(id)?;
    let holder = look.state.holding(id).map(|(mandate_id, mandate)| holder(look, mandate_id.to_string(), mandate));
    let petition = holder.is_some().then(|| petition(look, id)).flatten();
    let election = look.state.constituency(seat.constituency)?.election;
    Some(Live {
        support: ways::support(look, id, seat.constituency),
        polls: polls::about_seat(look, id),
        election: election.map(|election| Link::new(look.base, Place::Election(election), election.to_string())),
        holder,
        petition,
    })
}

fn holder(look: Look<'_>, id: String, mandate: &Mandate) -> Holder {
    Holder {
        link: look.holder(mandate),
        label: mandate.label.to_string(),
        title: Sentence::new(look.base, tauride_phrase::say_title(&mandate.title)),
        mandate: id,
        since: Day(mandate.since),
        until: mandate.until.map(When),
        contested: mandate.contested,
        caretaker: mandate.caretaker,
        substitute: mandate.substitute.map(|(member, until)| (look.member(member), When(until))),
        instructions: mandate.instructions.iter().map(ToString::to_string).collect(),
    }
}

fn petition(look: Look<'_>, id: SeatId) -> Option<Petition> {
    let progress = recall::progress(look.state, id)?;
    Some(Petition {
        picture: draw::petition(progress),
        signatures: progress.signatures,
        whole: Number(progress.whole),
        needed: progress.needed,
        opened: look.state.petitions.get(id).map(|petition| When(petition.opened)),
    })
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
        look.open_button("Resign from this seat", &Act::Mandate(MandateAct::Resign { seat: id })).map(Button::grave),
    ];
    recall.into_iter().chain(open.into_iter().flatten()).collect()
}
