//! Seats: what they are, what stands in them, how they were come by, and why they were left.

use tauride_message::{Message, Thing};
use tauride_rules::mandate::event::{EndReason, Title};
use tauride_view::named::DELEGATE;
use tauride_view::{Filling, Place};

use crate::named::{body, count, nested, numbered, text, whose};
use crate::numbers::several;

/// Says what stands in seats: `398 of 400 seats filled, 2 vacant, 1 contested`.
pub fn filling(filling: Filling) -> Message<'static> {
    Message::new("seats-filling")
        .with("all", count(filling.all()))
        .with("held", count(filling.held()))
        .with("vacant", count(filling.vacant))
        .with("contested", count(filling.contested))
}

/// Says what a seat is: `delegate of North in Council`, `chair of Council`.
pub fn seat(place: &Place) -> Message<'static> {
    let own = place.office || place.from.name() == place.body.name;
    let message = Message::new(if own { "seat-of-body" } else { "seat-of-sender" })
        .with("rule", nested(rule(&place.rule)))
        .with("body", body(&place.body));
    if own { message } else { message.with("from", whose(&place.from)) }
}

/// Says what a charter calls a seat, or that it is a delegate's.
pub fn rule(rule: &str) -> Message<'static> {
    let own = rule != DELEGATE;
    if own { Message::new("seat-rule").with("rule", text(rule)) } else { Message::new("seat-delegate") }
}

/// Says what a charter calls several such seats.
pub(crate) fn rules(rule: &str) -> Message<'static> {
    let own = rule != DELEGATE;
    if own { Message::new("seat-rule").with("rule", text(several(rule))) } else { Message::new("seat-delegates") }
}

/// Says how a seat was come by: `elected in E2`.
pub fn title(title: Title) -> Message<'static> {
    match title {
        Title::Elected(id) => Message::new("title-elected").with("election", numbered(Thing::Election, id.0)),
        Title::Alternate => Message::new("title-alternate"),
        Title::Countback(id) => Message::new("title-countback").with("election", numbered(Thing::Election, id.0)),
        Title::ExOfficio(id) => Message::new("title-ex-officio").with("mandate", numbered(Thing::Mandate, id.0)),
        Title::CoOpted(id) => Message::new("title-co-opted").with("poll", numbered(Thing::Poll, id.0)),
        Title::Replacement(id) => Message::new("title-replacement").with("poll", numbered(Thing::Poll, id.0)),
        Title::HeldUp => Message::new("title-held-up"),
        Title::SelfConstituted => Message::new("title-self-constituted"),
    }
}

/// Says why a mandate ended: `recalled`.
pub fn reason(reason: EndReason) -> Message<'static> {
    Message::new(match reason {
        EndReason::Recalled => "reason-recalled",
        EndReason::LetGo => "reason-let-go",
        EndReason::Resigned => "reason-resigned",
        EndReason::Died => "reason-died",
        EndReason::TermOver => "reason-term-over",
        EndReason::Succeeded => "reason-succeeded",
        EndReason::Cascade(id) => {
            return Message::new("reason-cascade").with("mandate", numbered(Thing::Mandate, id.0));
        }
        EndReason::FranchiseLost => "reason-franchise-lost",
        EndReason::GroupFull => "reason-group-full",
        EndReason::CredentialRefused => "reason-credential-refused",
        EndReason::BodyEnded => "reason-body-ended",
        EndReason::AgreementEnded => "reason-agreement-ended",
        EndReason::UnitMerged => "reason-unit-merged",
        EndReason::Dismissed => "reason-dismissed",
        EndReason::Incompatible => "reason-incompatible",
    })
}
