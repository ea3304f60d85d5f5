//! The seats and senders of a body, row by row.

use tauride_message::Message;
use tauride_rules::Act;
use tauride_rules::election::ElectionAct;
use tauride_rules::ids::{ConstituencyId, SeatId};
use tauride_rules::instant::Instant;
use tauride_rules::votes::electors;
use tauride_view::{Filling, Seat, named};

use crate::bits::{Button, Link, Picture};
use crate::draw;
use crate::look::Look;
use crate::place::Place;

/// A seat in a list.
pub(super) struct SeatRow {
    pub(super) link: Link,
    pub(super) rule: String,
    pub(super) holder: Option<Link>,
    pub(super) label: String,
    pub(super) from: Link,
    pub(super) held: Option<(Instant, Option<Instant>)>,
    pub(super) electors: u64,
    pub(super) note: Option<Message<'static>>,
    /// How far the recall of its holder has come, if one is under way.
    pub(super) recall: Option<Message<'static>>,
    /// For a vacant seat without an election: the button that calls one.
    pub(super) call: Option<Button>,
}

/// A constituency in a list: who sends, and what became of its seats.
pub(super) struct SenderRow {
    pub(super) link: Link,
    pub(super) rule: String,
    pub(super) electors: u64,
    pub(super) seats: Picture,
    pub(super) words: Message<'static>,
    pub(super) election: Option<Link>,
    pub(super) call: Option<Button>,
}

/// Returns seats as rows.
pub(super) fn seats(look: Look<'_>, seats: &[SeatId]) -> Vec<SeatRow> {
    seats.iter().filter_map(|seat| seat_row(look, *seat)).collect()
}

fn seat_row(look: Look<'_>, id: SeatId) -> Option<SeatRow> {
    let seat = Seat::of(look.state, id)?;
    let call = Act::Election(ElectionAct::CallElection { constituency: seat.place.constituency });
    let mandate = seat.mandate.as_ref();
    Some(SeatRow {
        link: look.seat(id),
        rule: look.text(&tauride_tell::rule(&seat.place.rule)),
        holder: mandate.map(|mandate| look.named_member(&mandate.holder)),
        label: mandate.map(|mandate| mandate.label.clone()).unwrap_or_default(),
        from: look.whose(&seat.place.from),
        held: mandate.map(|mandate| (mandate.since, mandate.until)),
        electors: seat.electors,
        note: match mandate {
            Some(mandate) if mandate.contested => Some(Message::new("body-contested")),
            Some(mandate) if mandate.caretaker => Some(Message::new("body-caretaker")),
            Some(_) if !seat.votes => Some(Message::new("body-voice-only")),
            _ => None,
        },
        recall: seat.recall.as_ref().and_then(tauride_tell::under_way),
        call: look.open_button("seat-call-election", &call),
    })
}

/// Returns constituencies as rows.
pub(super) fn senders(look: Look<'_>, constituencies: &[ConstituencyId]) -> Vec<SenderRow> {
    constituencies.iter().filter_map(|id| sender_row(look, *id)).collect()
}

fn sender_row(look: Look<'_>, id: ConstituencyId) -> Option<SenderRow> {
    let constituency = look.state.constituency(id)?;
    let filling = Filling::of(look.state, constituency.seats.iter().copied());
    Some(SenderRow {
        link: look.sender(constituency.from),
        rule: look.text(&tauride_tell::rule(&named::rule(look.state, id))),
        electors: electors::count(look.state, id),
        seats: draw::strip(filling, look.telling),
        words: tauride_tell::filling(filling),
        election: constituency
            .election
            .map(|election| Link::new(look.base, Place::Election(election), election.to_string())),
        call: look.open_button("seat-call-election", &Act::Election(ElectionAct::CallElection { constituency: id })),
    })
}
