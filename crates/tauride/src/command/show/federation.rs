//! The federation as a whole.

use std::collections::BTreeSet;

use serde::Serialize;
use tauride_phrase::{say_actor, say_time};
use tauride_record::hex;
use tauride_rules::agreement::AgreementDue;
use tauride_rules::answerability::AnswerabilityDue;
use tauride_rules::body::BodyDue;
use tauride_rules::chapters::Due;
use tauride_rules::charter::CharterDue;
use tauride_rules::commission::CommissionDue;
use tauride_rules::convocation::rivals;
use tauride_rules::division::DivisionDue;
use tauride_rules::election::ElectionDue;
use tauride_rules::emergency::EmergencyDue;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ConstituencyId, ConvocationId, ElectionId, MandateId, PollId, UnitId};
use tauride_rules::mandate::MandateDue;
use tauride_rules::oversight::OversightDue;
use tauride_rules::pending::PendingDue;
use tauride_rules::poll::PollDue;
use tauride_rules::recall::RecallDue;
use tauride_rules::resolution::ResolutionDue;
use tauride_rules::roll::RollDue;
use tauride_rules::roll::state::Freeze;
use tauride_rules::sitting::SittingDue;
use tauride_rules::succession::SuccessionDue;
use tauride_rules::votes::choice::Count;
use tauride_rules::votes::electors;
use tauride_tell::english;
use tauride_view::{Body, Election, Federation, Poll, Seat, named as view};

use super::named::{Named, right, time, time_if, whose};
use super::seat::{held_by, petition};
use crate::federation::Seen;
use crate::overview::{Cell, Overview, Table};

/// So many of the next due dates are shown.
const DUE_SHOWN: usize = 10;

/// So many rivals of a call are shown.
const RIVALS_SHOWN: usize = 10;

pub(super) fn overview(seen: &Seen) -> Overview {
    let state = &seen.state;
    let named = Named(state);
    let mut overview = match Federation::of(state) {
        Some(federation) => facts(seen, &federation),
        None => Overview::new(&*seen.meta.name),
    };
    overview.table("Bodies", bodies(named));
    overview.table("Open recalls", recalls(named));
    overview.table("Open elections", elections(named));
    overview.table("Open polls", polls(named));
    overview.table("Convocations", convocations(named));
    overview.table("Falls due", due(named));
    overview.table("Units", units(named));
    overview
}

/// The federation as a whole, and where its record stands.
#[derive(Serialize)]
struct Shown<'a> {
    #[serde(flatten)]
    federation: &'a Federation,
    record: Record,
    origin: &'a str,
}

/// How long the record is, and its root.
#[derive(Serialize)]
struct Record {
    size: u64,
    root: String,
}

fn facts(seen: &Seen, federation: &Federation) -> Overview {
    let record = Record { size: seen.head.size, root: hex::encode(&seen.head.root) };
    let size = format!("{} entries, root {}", record.size, record.root);
    let mut overview = Overview::of(&*seen.meta.name, &Shown { federation, record, origin: &seen.meta.origin });
    overview.fact("Time", time(federation.now));
    let since = federation.charter_since.map(|since| format!(", in force since {}", say_time(since)));
    overview
        .fact("Charter", Cell::text(format!("version {}{}", federation.charter_version, since.unwrap_or_default())));
    let founding = match (federation.founding, federation.founding_until) {
        (false, _) => "over".to_owned(),
        (true, None) => "lasts until the founders end it".to_owned(),
        (true, Some(until)) => format!("lasts until {} at most", say_time(until)),
    };
    overview.fact("Founding", Cell::text(founding));
    overview.fact("Members", Cell::number(federation.members));
    overview.fact("Units", Cell::number(federation.units));
    overview.fact("Bodies", Cell::number(federation.bodies));
    overview.fact("Seats", Cell::text(english(&tauride_tell::filling(federation.seats))));
    overview.fact("Record", Cell::text(size));
    overview.fact("Origin", Cell::text(&seen.meta.origin));
    overview
}

/// The highest bodies first: charters say the lowest kinds first, and of assemblies there are as many as units.
fn bodies(named: Named<'_>) -> Table {
    let state = named.0;
    let mut table = Table::new(["Body", "Kind", "Seats", "Filled", "Vacant", "Contested", "Offices", "Standing"]);
    let living = state.bodies.iter().enumerate().filter(|(_, body)| !body.ended);
    let mut bodies: Vec<(u16, BodyId)> = living.map(|(place, body)| (body.kind, BodyId::at(place))).collect();
    bodies.sort_by_key(|(kind, id)| (std::cmp::Reverse(*kind), *id));
    for body in bodies.into_iter().filter_map(|(_, id)| Body::of(state, id)) {
        table.row([
            Cell::named(body.id, &body.name),
            Cell::text(&body.kind),
            Cell::number(body.seats.all()),
            Cell::number(body.seats.held()),
            Cell::number(body.seats.vacant),
            Cell::number(body.seats.contested),
            Cell::number(body.offices.all()),
            Cell::or_none(state.body(body.id).and_then(|held| right(state, held))),
        ]);
    }
    table
}

fn recalls(named: Named<'_>) -> Table {
    let mut table = Table::new(["Held by", "Seat", "What", "Signatures", "Opened"]);
    for (id, open) in named.0.petitions.iter() {
        let Some(seat) = Seat::of(named.0, id) else { continue };
        table.row([
            held_by(seat.mandate.as_ref()),
            Cell::text(id),
            Cell::text(english(&tauride_tell::seat(&seat.place))),
            Cell::or_none(seat.recall.as_ref().map(petition)),
            time(open.opened),
        ]);
    }
    table
}

fn elections(named: Named<'_>) -> Table {
    let state = named.0;
    let mut table = Table::new(["Election", "For", "Phase", "Until", "Voted"]);
    let under_way = state.constituencies.iter().filter_map(|place| place.election);
    let ids: BTreeSet<ElectionId> = under_way.collect();
    for election in ids.into_iter().filter_map(|id| Election::of(state, id)) {
        table.row([
            Cell::text(election.id),
            Cell::text(english(&tauride_tell::election(&election))),
            Cell::text(english(&tauride_tell::stage(election.stage))),
            time_if(election.until),
            Cell::number(election.voters),
        ]);
    }
    table
}

fn polls(named: Named<'_>) -> Table {
    let state = named.0;
    let mut table = Table::new(["Poll", "Question", "Put to", "For", "Against", "Abstain", "Until"]);
    let open: BTreeSet<PollId> = state.polls.open().map(|(id, _)| id).collect();
    for poll in open.into_iter().filter_map(|id| Poll::of(state, id)) {
        let votes = |of: fn(&Count) -> u32| Cell::or_none(poll.count.as_ref().map(|count| Cell::number(of(count))));
        table.row([
            Cell::text(poll.id),
            Cell::text(english(&tauride_tell::question(state, &poll))),
            whose(&poll.electorate),
            votes(|count| count.r#for),
            votes(|count| count.against),
            votes(|count| count.abstain),
            time(poll.until),
        ]);
    }
    table
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
        Due::Poll(PollDue::SupportHeld(id)) => format!("{id} carries, support having held"),
        Due::Poll(PollDue::LessIsEnough(id)) => format!("less is enough for {id}"),
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
        Due::Division(DivisionDue::DivisionCloses(id)) => format!("{id} closes"),
        Due::Resolution(ResolutionDue::ResolutionLapses(id)) => format!("{id} lapses"),
        Due::Oversight(OversightDue::OpeningOver(id)) => format!("the time to open {id} is over"),
        Due::Oversight(OversightDue::RightLapses(id, _)) => format!("somebody's time over {id} is over"),
        Due::Answerability(AnswerabilityDue::ResignationDue(id)) => format!("those of {id} resign"),
        Due::Succession(SuccessionDue::DissolutionLapses(id)) => {
            format!("nobody agrees any more that {id} be dissolved")
        }
        Due::Emergency(EmergencyDue::CompetenceOver(_)) => {
            "the time is over for which something was assumed".to_owned()
        }
        Due::Emergency(EmergencyDue::ElectionsResume(id)) => format!("the elections in {id} are put off no longer"),
        Due::Emergency(EmergencyDue::SeatReturns(id)) => format!("{id} sits at its own place again"),
        Due::Commission(CommissionDue::ReportDue(id)) => format!("the time in which {id} was to report is over"),
        Due::Agreement(AgreementDue::OfferLapses(id)) => format!("the offer of {id} lapses"),
        Due::Agreement(AgreementDue::ConditionDue(id, number)) => {
            format!("condition {number} of {id} is to be kept by now")
        }
        Due::Agreement(AgreementDue::AnswerDue(id, number)) => {
            format!("what is said of condition {number} of {id} can no longer be contested")
        }
        Due::Agreement(AgreementDue::AgreementLapses(id)) => format!("{id} lapses"),
        Due::Sitting(SittingDue::SittingOver(id)) => format!("{id} is over, or comes to nothing"),
        Due::Pending(PendingDue::ConsentDue(id)) => format!("silence decides on {id}"),
        Due::Recall(RecallDue::GraceEnds(seat)) => format!("the grace of the holder of {seat} is over"),
    }
}

fn units(named: Named<'_>) -> Table {
    let state = named.0;
    let mut table = Table::new(["Unit", "Kind", "Electors", "Waiting", "Roll"]);
    for (id, unit) in (1..).map(UnitId).zip(&state.rolls.units) {
        table.row([
            named.unit(id),
            Cell::text(view::unit_kind(state, id)),
            Cell::number(electors::size(state, Sender::Unit(id))),
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
