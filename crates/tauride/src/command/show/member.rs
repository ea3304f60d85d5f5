//! A member: every mandate, and who sits for them.

use tauride_phrase::say_reason;
use tauride_rules::State;
use tauride_rules::ids::{ConstituencyId, MemberId};
use tauride_store::Reader;
use tauride_view::waits::{self, What};
use tauride_view::{Member, Seat, sits_for};

use super::named::{Named, time, time_if};
use super::seat::{held_by, petition};
use crate::failure::Failure;
use crate::overview::{Cell, Overview, Table};

/// Shows a member; with a `register`, also what is known of them privately.
pub(super) fn overview(
    named: Named<'_>,
    id: MemberId,
    register: Option<&dyn Reader>,
) -> Result<Option<Overview>, Failure> {
    let state = named.0;
    let Some(member) = Member::of(state, id) else { return Ok(None) };
    let mut overview = Overview::of(named.member(id).text, &member);
    if let Some(register) = register {
        let row = register.registered(id.0).map_err(|error| Failure::caused(&error))?;
        overview.beside("Register key", Cell::or_none(row.as_ref().map(|row| Cell::text(&row.key))));
        overview.beside("Register name", Cell::or_none(row.as_ref().map(|row| Cell::text(&row.name))));
        overview.beside("Register contact", Cell::or_none(row.as_ref().map(|row| Cell::text(&row.contact))));
    }
    overview.fact("Units", Cell::list(state.rolls.units_of(id).map(|unit| named.unit(unit))));
    overview.fact_if("Died", state.rolls.dead.contains(id).then(|| Cell::from(true)));
    overview.table("Mandates", mandates(named, &member));
    overview.table("Waits for them", waiting(state, id));
    overview.table("Who sits for them", representatives(named, id));
    Ok(Some(overview))
}

fn mandates(named: Named<'_>, member: &Member) -> Table {
    let state = named.0;
    let mut table = Table::new(["Mandate", "Seat", "For", "From", "In", "Since", "Through", "Ended", "Why"]);
    for mandate in &member.mandates {
        let place = state.seat(mandate.seat).map_or(ConstituencyId(0), |seat| seat.constituency);
        table.row([
            Cell::text(mandate.id),
            Cell::text(mandate.seat),
            Cell::text(named.rule(place)),
            named.electors_of(place),
            named.body_of(place),
            time(mandate.since),
            named.through(mandate),
            time_if(mandate.ended.map(|(at, _)| at)),
            Cell::or_none(mandate.ended.map(|(_, reason)| Cell::text(say_reason(&reason)))),
        ]);
    }
    table
}

/// Who sits for the member at every tier, directly or through others.
fn representatives(named: Named<'_>, member: MemberId) -> Table {
    let mut table = Table::new(["Held by", "Seat", "For", "In", "Elects", "Recall"]);
    for group in sits_for::groups(named.0, member) {
        for seat in group.seats.iter().filter_map(|seat| Seat::of(named.0, *seat)) {
            table.row([
                held_by(seat.mandate.as_ref()),
                Cell::text(seat.place.seat),
                Cell::text(&seat.place.rule),
                Cell::thing(&seat.place.body),
                Cell::from(group.elector),
                Cell::or_none(seat.recall.as_ref().map(petition)),
            ]);
        }
    }
    table
}

/// What waits for the member.
fn waiting(state: &State, member: MemberId) -> Table {
    let mut table = Table::new(["What", "Which", "Until"]);
    for waits in waits::for_member(state, member) {
        let (what, which) = match waits.what {
            What::Nomination(id) => ("a nomination to answer", id.to_string()),
            What::Election(id) => ("an election to vote in", id.to_string()),
            What::Poll(id) => ("a poll to vote on", id.to_string()),
            What::Division(id) => ("a division to vote in", id.to_string()),
            What::Consent(id) => ("an act to consent to", id.to_string()),
        };
        table.row([Cell::text(what), Cell::text(which), time_if(waits.until)]);
    }
    table
}
