//! The seats and senders of a body, row by row.

use tauride_rules::Act;
use tauride_rules::election::ElectionAct;
use tauride_rules::ids::{ConstituencyId, SeatId};
use tauride_rules::votes::electors;
use tauride_view::{Filling, named};

use crate::bits::{Button, Day, Link, Number, Picture};
use crate::draw;
use crate::look::Look;
use crate::place::Place;

/// A seat in a list.
pub(super) struct SeatRow {
    pub(super) link: Link,
    pub(super) rule: String,
    pub(super) holder: Option<Link>,
    pub(super) label: String,
    pub(super) from: Option<Link>,
    pub(super) held: Option<(Day, Option<Day>)>,
    pub(super) electors: Number,
    pub(super) note: &'static str,
    pub(super) signatures: Option<(u64, Option<u64>)>,
    /// For a vacant seat without an election: the button that calls one.
    pub(super) call: Option<Button>,
}

/// A constituency in a list: who sends, and what became of its seats.
pub(super) struct SenderRow {
    pub(super) link: Link,
    pub(super) rule: String,
    pub(super) electors: Number,
    pub(super) seats: Picture,
    pub(super) words: String,
    pub(super) election: Option<Link>,
    pub(super) call: Option<Button>,
}

/// Returns seats as rows.
pub(super) fn seats(look: Look<'_>, seats: &[SeatId]) -> Vec<SeatRow> {
    seats.iter().filter_map(|seat| seat_row(look, *seat)).collect()
}

fn seat_row(look: Look<'_>, id: SeatId) -> Option<SeatRow> {
    let seat = look.state.seat(id)?;
    let rule = look.state.seat_rule(seat.constituency)?;
    let mandate = look.state.holding(id).map(|(_, mandate)| mandate);
    let petition = look.state.petitions.contains_key(id);
    let progress = petition.then(|| tauride_rules::recall::progress(look.state, id)).flatten();
    Some(SeatRow {
        link: look.seat(id),
        rule: named::rule(look.state, seat.constituency),
        holder: mandate.map(|mandate| look.holder(mandate)),
        label: mandate.map(|mandate| mandate.label.to_string()).unwrap_or_default(),
        from: look.electors_of(seat.constituency),
        held: mandate.map(|mandate| (Day(mandate.since), mandate.until.map(Day))),
        electors: Number(electors::count(look.state, seat.constituency)),
        note: match mandate {
            Some(mandate) if mandate.contested => "contested",
            Some(mandate) if mandate.caretaker => "caretaker",
            Some(_) if !rule.votes => "voice only",
            _ => "",
        },
        call: look.open_button(
            "Call an election",
            &Act::Election(ElectionAct::CallElection { constituency: seat.constituency }),
        ),
        signatures: progress.map(|progress| (progress.signatures, progress.needed)),
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
        rule: named::rule(look.state, id),
        electors: Number(electors::count(look.state, id)),
        seats: draw::strip(filling),
        words: tauride_tell::filling(filling),
        election: constituency
            .election
            .map(|election| Link::new(look.base, Place::Election(election), election.to_string())),
        call: look.open_button("Call an election", &Act::Election(ElectionAct::CallElection { constituency: id })),
    })
}
