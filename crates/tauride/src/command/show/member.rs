//! A member: every mandate, and who sits for them.

use tauride_phrase::say_reason;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{ConstituencyId, MemberId};
use tauride_store::Reader;

use super::named::{Named, time, time_if};
use crate::failure::Failure;
use crate::overview::{Cell, Overview, Table};

/// Shows a member; with a `register`, also what is known of them privately.
pub(super) fn overview(
    named: Named<'_>,
    id: MemberId,
    register: Option<&dyn Reader>,
) -> Result<Option<Overview>, Failure> {
    let state = named.0;
    if !state.rolls.knows(id) {
        return Ok(None);
    }
    let mut overview = Overview::new(named.member(id).text);
    if let Some(register) = register {
        let row = register.registered(id.0).map_err(|error| Failure::caused(&error))?;
        overview.fact("Register key", Cell::or_none(row.as_ref().map(|row| Cell::text(&row.key))));
        overview.fact("Register name", Cell::or_none(row.as_ref().map(|row| Cell::text(&row.name))));
        overview.fact("Register contact", Cell::or_none(row.as_ref().map(|row| Cell::text(&row.contact))));
    }
    overview.fact("Units", Cell::list(state.rolls.units_of(id).map(|unit| named.unit(unit))));
    overview.fact_if("Died", state.rolls.dead.contains(id).then(|| Cell::from(true)));
    overview.table("Mandates", mandates(named, id));
    overview.table("Who sits for them", representatives(named, id));
    Ok(Some(overview))
}

fn mandates(named: Named<'_>, member: MemberId) -> Table {
    let state = named.0;
    let mut table = Table::new(["Mandate", "Seat", "For", "From", "In", "Since", "Through", "Ended", "Why"]);
    let had = state.had.get(&member).map_or(&[][..], Vec::as_slice);
    for id in had {
        let Some(mandate) = state.mandate(*id) else { continue };
        let place = state.seat(mandate.seat).map_or(ConstituencyId(0), |seat| seat.constituency);
        table.row([
            Cell::text(id),
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

/// The seats that the member is an elector of: through their units, and through the bodies that they sit in.
fn representatives(named: Named<'_>, member: MemberId) -> Table {
    let state = named.0;
    let mut constituencies = Vec::new();
    for unit in state.rolls.units_of(member).filter_map(|unit| state.unit(unit)) {
        constituencies.extend(&unit.constituencies);
    }
    for (_, mandate) in state.mandates_of(member) {
        let place = state.seat(mandate.seat).and_then(|seat| state.constituency(seat.constituency));
        let body = place.map(|place| place.body).filter(|body| state.sits_and_votes(member, *body));
        constituencies.extend(body.and_then(|body| state.body(body)).into_iter().flat_map(|body| &body.sends_to));
    }
    constituencies.sort_unstable();
    constituencies.dedup();
    let mut table = Table::new(["Seat", "For", "In", "As elector of", "Held by", "Recall"]);
    for id in constituencies {
        let Some(place) = state.constituency(id) else { continue };
        for seat in &place.seats {
            let from: Sender = place.from;
            table.row([
                Cell::text(seat),
                Cell::text(named.rule(id)),
                named.body(place.body),
                named.sender(from),
                named.holder(*seat),
                named.petition(*seat),
            ]);
        }
    }
    table
}
