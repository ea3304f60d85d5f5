//! The federation as a whole.

use serde_json::json;
use tauride_phrase::{say_actor, say_question, say_time};
use tauride_record::hex;
use tauride_rules::body::BodyDue;
use tauride_rules::body::state::Body;
use tauride_rules::chapters::Due;
use tauride_rules::charter::CharterDue;
use tauride_rules::convocation::rivals;
use tauride_rules::election::ElectionDue;
use tauride_rules::ids::{BodyId, ConstituencyId, ConvocationId, ElectionId, MandateId, PollId, SeatId, UnitId};
use tauride_rules::mandate::MandateDue;
use tauride_rules::pending::PendingDue;
use tauride_rules::poll::PollDue;
use tauride_rules::poll::state::Poll;
use tauride_rules::recall::RecallDue;
use tauride_rules::roll::RollDue;
use tauride_rules::roll::state::Freeze;
use tauride_rules::votes::electors;
use tauride_rules::{State, election};

use super::named::{Named, time, time_if};
use crate::federation::Seen;
use crate::overview::{Cell, Overview, Table};

/// So many of the next due dates are shown.
const DUE_SHOWN: usize = 10;

/// So many rivals of a call are shown.
const RIVALS_SHOWN: usize = 10;

pub(super) fn overview(seen: &Seen) -> Overview {
    let state = &seen.state;
    let named = Named(state);
    let mut overview = Overview::new(&*seen.meta.name);
    facts(seen, &mut overview);
    overview.table("Bodies", bodies(named));
    overview.table("Open recalls", recalls(named));
    overview.table("Open elections", elections(named));
    overview.table("Open polls", polls(named));
    overview.table("Convocations", convocations(named));
    overview.table("Falls due", due(named));
    overview.table("Units", units(named));
    overview
}

fn facts(seen: &Seen, overview: &mut Overview) {
    let state = &seen.state;
    overview.fact("Time", time(state.now));
    let since = state.charter_since.last().map(|since| format!(", in force since {}", say_time(*since)));
    let version = format!("version {}{}", state.charter_version, since.unwrap_or_default());
    overview.fact("Charter", Cell::said(version, json!(state.charter_version)));
    let founding = match (state.founding, state.founding_until) {
        (false, _) => "over".to_owned(),
        (true, None) => "lasts until the founders end it".to_owned(),
        (true, Some(until)) => format!("lasts until {} at most", say_time(until)),
    };
    overview.fact("Founding", Cell::said(founding, json!(state.founding)));
    overview.fact("Members", Cell::count(state.rolls.member_count()));
    overview.fact("Units", Cell::count(state.rolls.units.len()));
    overview.fact("Bodies", Cell::count(state.bodies.iter().filter(|body| !body.ended).count()));
    let seats: Vec<SeatId> = living(state).flat_map(|(_, body)| seats_of(state, body)).collect();
    overview.fact("Seats", filled(state, &seats));
    let size = format!("{} entries, root {}", seen.head.size, hex::encode(&seen.head.root));
    overview.fact("Record", Cell::said(size, json!({ "size": seen.head.size, "root": hex::encode(&seen.head.root) })));
    overview.fact("Origin", Cell::text(&seen.meta.origin));
}

/// Seats in a sentence: how many, filled, vacant, contested.
pub(super) fn filled(state: &State, seats: &[SeatId]) -> Cell {
    let filled = seats.iter().filter(|seat| state.holding(**seat).is_some()).count();
    let contested = seats.iter().filter(|seat| is_contested(state, **seat)).count();
    let vacant = seats.len() - filled;
    let text = format!("{}: {filled} filled, {vacant} vacant, {contested} contested", seats.len());
    Cell::said(text, json!({ "all": seats.len(), "filled": filled, "vacant": vacant, "contested": contested }))
}

fn is_contested(state: &State, seat: SeatId) -> bool {
    state.holding(seat).is_some_and(|(_, mandate)| mandate.contested)
}

fn living(state: &State) -> impl Iterator<Item = (BodyId, &Body)> {
    (1..).map(BodyId).zip(&state.bodies).filter(|(_, body)| !body.ended)
}

/// The seats of a body.
pub(super) fn seats_of<'a>(state: &'a State, body: &'a Body) -> impl Iterator<Item = SeatId> + 'a {
    body.constituencies.iter().filter_map(|id| state.constituency(*id)).flat_map(|place| place.seats.iter().copied())
}

/// The highest bodies first: charters say the lowest kinds first, and of assemblies there are as many as units.
fn bodies(named: Named<'_>) -> Table {
    let state = named.0;
    let mut table = Table::new(["Body", "Kind", "Seats", "Filled", "Vacant", "Contested", "Standing"]);
    let mut bodies: Vec<(BodyId, &Body)> = living(state).collect();
    bodies.sort_by_key(|(id, body)| (std::cmp::Reverse(body.kind), *id));
    for (id, body) in bodies {
        let seats: Vec<SeatId> = seats_of(state, body).collect();
        let filled = seats.iter().filter(|seat| state.holding(**seat).is_some()).count();
        let contested = seats.iter().filter(|seat| is_contested(state, **seat)).count();
        table.row([
            named.body(id),
            Cell::text(state.body_kind(id).map_or("", |kind| &kind.name)),
            Cell::count(seats.len()),
            Cell::count(filled),
            Cell::count(seats.len() - filled),
            Cell::count(contested),
            standing(body),
        ]);
    }
    table
}

/// By what right a body exists, where that is not plain.
pub(super) fn standing(body: &Body) -> Cell {
    let mut said = Vec::new();
    said.extend(body.self_constituted.then(|| "constituted itself".to_owned()));
    said.extend(body.ratified_by.map(|by| format!("ratified by {by}")));
    said.extend(body.provisional_until.map(|until| format!("provisional until {}", say_time(until))));
    said.extend(body.ended.then(|| "ended".to_owned()));
    if said.is_empty() { Cell::none() } else { Cell::text(said.join(", ")) }
}

fn recalls(named: Named<'_>) -> Table {
    let mut table = Table::new(["Seat", "What", "Held by", "Signatures", "Opened"]);
    for (seat, petition) in named.0.petitions.iter() {
        let what = Cell::text(named.seat(seat).split_once(' ').map_or("", |(_, what)| what));
        table.row([Cell::text(seat), what, named.holder(seat), named.petition(seat), time(petition.opened)]);
    }
    table
}

fn elections(named: Named<'_>) -> Table {
    let state = named.0;
    let mut table = Table::new(["Election", "For", "In", "By", "Seats", "Phase", "Until", "Voted"]);
    let all = (1..).map(ElectionId).zip(&state.elections);
    for (id, held) in all.filter(|(_, election)| election.is_under_way()) {
        table.row([
            Cell::text(id),
            Cell::text(named.rule(held.constituency)),
            named.body_of(held.constituency),
            named.electors_of(held.constituency),
            Cell::number(held.seats),
            Cell::text(super::election::phase(&held.phase)),
            time_if(held.until),
            Cell::number(election::voters(state, held)),
        ]);
    }
    table
}

fn polls(named: Named<'_>) -> Table {
    let state = named.0;
    let mut table = Table::new(["Poll", "Question", "Of", "For", "Against", "Abstain", "Until"]);
    let mut open: Vec<(PollId, _)> = state.polls.open().collect();
    open.sort_by_key(|(id, _)| *id);
    for (id, poll) in open {
        table.row([
            Cell::text(id),
            Cell::text(say_question(&poll.question)),
            named.sender(poll.electorate),
            shown(poll, poll.count.r#for),
            shown(poll, poll.count.against),
            shown(poll, poll.count.abstain),
            time(poll.until),
        ]);
    }
    table
}

/// Votes, as soon as the charter has them shown (votes.15).
fn shown(poll: &Poll, votes: u32) -> Cell {
    Cell::or_none(poll.shows_totals().then(|| Cell::number(votes)))
}

fn convocations(named: Named<'_>) -> Table {
    let mut table = Table::new(["Convocation", "Calls", "At", "Meets", "Called by", "Answered", "Rivals", "Became"]);
    for (id, call) in (1..).map(ConvocationId).zip(&named.0.convocations) {
        table.row([
            Cell::text(id),
            Cell::text(&call.name),
            Cell::text(&call.place),
            time(call.meets),
            Cell::text(say_actor(call.caller)),
            Cell::count(call.answered.len()),
            Cell::list(rivals(named.0, id).take(RIVALS_SHOWN).map(|(rival, _)| Cell::text(rival))),
            Cell::or_none(call.body.map(|body| named.body(body))),
        ]);
    }
    table
}

fn due(named: Named<'_>) -> Table {
    let mut table = Table::new(["At", "What"]);
    for (at, item) in named.0.agenda.iter().take(DUE_SHOWN) {
        table.row([time(at), Cell::text(falls_due(named, item))]);
    }
    table
}

fn falls_due(named: Named<'_>, due: Due) -> String {
    let body = |id: ConstituencyId| named.body_of(id).text;
    let holder = |id: MandateId| {
        named
            .0
            .mandate(id)
            .map(|mandate| format!("{} in {}", named.member(mandate.member).text, mandate.seat))
            .unwrap_or_default()
    };
    match due {
        Due::Charter(CharterDue::FoundingEnds) => "the founding is over".to_owned(),
        Due::Election(ElectionDue::ElectionPhase(id)) => format!("{id} goes on"),
        Due::Poll(PollDue::PollCloses(id)) => format!("{id} closes"),
        Due::Recall(RecallDue::PetitionLapses(seat)) => format!("the petition against {seat} lapses"),
        Due::Recall(RecallDue::LeadMatures(id)) => format!("the challenger in {id} takes the seat in {}", body(id)),
        Due::Mandate(MandateDue::SubstitutionEnds(id)) => format!("the substitution of {} ends", holder(id)),
        Due::Mandate(MandateDue::TermEnds(id)) => format!("the term of {} is over", holder(id)),
        Due::Mandate(MandateDue::SuccessorsSit(id)) => {
            format!("the successors elected in {id} take their seats in {}", body(id))
        }
        Due::Mandate(MandateDue::SuccessorsElected(id)) => {
            format!("the election of a successor of {} begins", holder(id))
        }
        Due::Body(BodyDue::ProvisionEnds(id)) => format!("{} ends unless ratified", named.body(id).text),
        Due::Roll(RollDue::NewcomersJoin(id)) => format!("those who wait join the frozen roll of {id}"),
        Due::Roll(RollDue::StrikeStands(unit, member)) => {
            format!("{} can no longer contest being struck off {unit}", named.member(member).text)
        }
        Due::Roll(RollDue::DeathStands(member)) => format!("the seats of {} fall vacant", named.member(member).text),
        Due::Pending(PendingDue::ConsentDue(id)) => format!("silence decides on {id}"),
        Due::Recall(RecallDue::GraceEnds(seat)) => format!("the grace of the holder of {seat} is over"),
    }
}

fn units(named: Named<'_>) -> Table {
    let state = named.0;
    let mut table = Table::new(["Unit", "Kind", "Electors", "Waiting", "Roll"]);
    for (id, unit) in (1..).map(UnitId).zip(&state.rolls.units) {
        let kind = state.charter.as_ref().and_then(|charter| charter.units.get(usize::from(unit.kind)));
        table.row([
            named.unit(id),
            Cell::text(kind.map_or("", |kind| &kind.name)),
            Cell::number(electors::size(state, tauride_rules::ground::actor::Sender::Unit(id))),
            Cell::number(unit.waiting.len()),
            Cell::text(roll(unit.frozen)),
        ]);
    }
    table
}

/// Whether a roll takes members, in words.
pub(super) fn roll(frozen: Option<Freeze>) -> &'static str {
    match frozen {
        None => "open",
        Some(Freeze::ByRegistrar) => "frozen by its registrar",
        Some(Freeze::WhileElecting) => "frozen while the unit elects",
    }
}
