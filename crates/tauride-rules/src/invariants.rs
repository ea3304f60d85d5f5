//! What must hold of the whole state, whatever has been asked: tests look after every act.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::answerability::due::AnswerabilityDue;
use crate::body::due::BodyDue;
use crate::chapters::Due;
use crate::charter::due::CharterDue;
use crate::commission::due::CommissionDue;
use crate::division::due::DivisionDue;
use crate::election::due::ElectionDue;
use crate::election::state::{DEFAULT_OPTION, Papers, Phase};
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, ConstituencyId, ConvocationId, ElectionId, MandateId, MemberId, SeatId, UnitId};
use crate::ground::instant::Instant;
use crate::mandate::due::MandateDue;
use crate::oversight;
use crate::oversight::due::OversightDue;
use crate::pending::due::PendingDue;
use crate::poll::due::PollDue;
use crate::recall::due::RecallDue;
use crate::resolution::due::ResolutionDue;
use crate::roll::due::RollDue;
use crate::sitting::due::SittingDue;
use crate::state::State;
use crate::succession::due::SuccessionDue;

/// What does not hold of a state.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Broken(String);

type Sound = Result<(), Broken>;

/// Checks what must hold of the whole state: what is kept twice agrees. Looks at everything: for tests.
///
/// # Errors
///
/// The first thing that does not hold.
pub fn invariants(state: &State) -> Sound {
    holders(state)?;
    seats(state)?;
    votes(state)?;
    senders(state)?;
    rolls(state)?;
    elections(state)?;
    candidates(state)?;
    petitions(state)?;
    standing(state)?;
    calls(state)?;
    holds(state.polls.agree(), || "open polls are not found by what they are about".into())?;
    holds(state.sittings.agree(), || "sittings differ on who is in which hall".into())?;
    holds(state.resolutions.agree(), || "resolutions are not found under their bodies".into())?;
    holds(state.oversight.agree(), || "clocks of rights run that cannot lapse, or do not run".into())?;
    // In the middle of a cascade something was resolved, and the clocks of those who have a say have still to begin.
    let overseen = !state.is_settled() || oversight::agrees(state);
    holds(overseen, || "a resolution holds that others stopped, or that waits for them".into())?;
    holds(state.divisions.agree(), || "divisions are not found as far as they have come".into())?;
    holds(state.affiliations.agree(), || "labels differ on who declares them".into())?;
    holds(state.motions.agree(), || "motions are not found as far as they have come".into())?;
    holds(state.positions.agree(), || "matters differ on who is for them".into())?;
    holds(state.commissions.agree(), || "commissions are not found as they stand".into())?;
    holds(state.agreements.agree(), || "agreements are not found as they stand".into())?;
    holds(state.answers.agree(), || "what was inquired, reported and charged is not found".into())?;
    holds(state.emergency.agree(), || "what was assumed is not found by its house and subject".into())?;
    agenda(state)
}

#[expect(clippy::fn_params_excessive_bools, reason = "what is checked holds or does not")]
fn holds(is: bool, what: impl FnOnce() -> String) -> Sound {
    if is { Ok(()) } else { Err(Broken(what())) }
}

/// Whoever holds a seat holds it on a mandate that has not ended, and the other way round.
fn holders(state: &State) -> Sound {
    for (place, seat) in state.seats.iter().enumerate() {
        let (id, Some(holder)) = (SeatId::at(place), seat.holder) else { continue };
        let held = state.mandate(holder).is_some_and(|mandate| mandate.ended.is_none() && mandate.seat == id);
        holds(held && !seat.closed && seat.latest == Some(holder), || format!("{id} is not held on {holder}"))?;
    }
    let mut had: BTreeMap<MemberId, usize> = BTreeMap::new();
    for (place, mandate) in state.mandates.iter().enumerate() {
        let id = MandateId::at(place);
        let holder = state.seat(mandate.seat).and_then(|seat| seat.holder);
        holds(mandate.ended.is_some() || holder == Some(id), || {
            format!("{id} goes on, and its seat is not held on it")
        })?;
        let gone = state.rolls.dead.contains(mandate.member) && !state.rolls.died.contains_key(&mandate.member);
        let dead = state.following.is_empty() && mandate.ended.is_none() && gone;
        holds(!dead, || format!("the holder of {id} is dead"))?;
        let place = had.entry(mandate.member).or_default();
        let listed = state.had.get(&mandate.member).and_then(|had| had.get(*place)) == Some(&id);
        holds(listed, || format!("{} has had {id}, and it is not listed so", mandate.member))?;
        *place = place.saturating_add(1);
        if let Some((alternate, _)) = mandate.substitute {
            let sits = state.sits_for.get(&alternate).is_some_and(|mandates| mandates.contains(&id));
            holds(sits, || format!("{alternate} sits for the holder of {id}, and it is not listed so"))?;
        }
        if let Some(lower) = mandate.through {
            let carries = state.mandate(lower).is_some_and(|lower| lower.carries.contains(&id));
            holds(carries, || format!("{id} is held through {lower}, which does not carry it"))?;
        }
    }
    let listed: usize = state.had.values().map(Vec::len).fold(0, usize::saturating_add);
    holds(listed == state.mandates.len(), || "mandates are listed that nobody has had".into())?;
    let sits = |(member, ids): (&MemberId, &Vec<MandateId>)| {
        let of = |id: &MandateId| state.mandate(*id)?.substitute.map(|(alternate, _)| alternate);
        !ids.is_empty() && ids.iter().all(|id| of(id) == Some(*member))
    };
    holds(state.sits_for.iter().all(sits), || "somebody is listed as sitting for a holder who is not away".into())
}

/// Every seat that is there stands once in its constituency, and no other.
fn seats(state: &State) -> Sound {
    let mut listed = 0_usize;
    for (place, constituency) in state.constituencies.iter().enumerate() {
        let id = ConstituencyId::at(place);
        holds(constituency.seats.is_sorted_by(|a, b| a < b), || format!("the seats of {id} are out of order"))?;
        let own = |seat: &SeatId| state.seat(*seat).is_some_and(|seat| seat.constituency == id && !seat.closed);
        holds(constituency.seats.iter().all(own), || format!("{id} has a seat that is gone, or another's"))?;
        listed = listed.saturating_add(constituency.seats.len());
        let body = state.body(constituency.body);
        let of_body = body.is_some_and(|body| body.constituencies.contains(&id));
        holds(of_body, || format!("{id} is not listed in its body"))?;
    }
    let there = state.seats.iter().filter(|seat| !seat.closed).count();
    holds(there == listed, || format!("{there} seats are there, and constituencies have {listed}"))
}

/// A body has as many votes as seats with a vote are filled, and counts those that it has; one that has ended has none when all is done.
fn votes(state: &State) -> Sound {
    for (place, body) in state.bodies.iter().enumerate() {
        let id = BodyId::at(place);
        let with_vote = body.constituencies.iter().filter(|id| state.seat_rule(**id).is_some_and(|rule| rule.votes));
        let places = with_vote.filter_map(|id| state.constituency(*id));
        let seats: Vec<SeatId> = places.flat_map(|constituency| &constituency.seats).copied().collect();
        let of = u32::try_from(seats.len());
        holds(Ok(body.established) == of, || format!("{id} has not {} seats with a vote", body.established))?;
        let filled = seats.iter().filter(|seat| state.holding(**seat).is_some()).count();
        holds(Ok(body.voting) == u32::try_from(filled), || format!("{id} has {} votes, not {filled}", body.voting))?;
        let over = !body.ended || body.voting == 0 || !state.following.is_empty();
        holds(over, || format!("somebody votes in {id}, which has ended"))?;
    }
    Ok(())
}

/// Senders know the constituencies that they fill.
fn senders(state: &State) -> Sound {
    for (place, constituency) in state.constituencies.iter().enumerate() {
        let id = ConstituencyId::at(place);
        let known = match constituency.from {
            Sender::Unit(unit) => state.unit(unit).is_some_and(|unit| unit.constituencies.contains(&id)),
            Sender::Body(body) => state.body(body).is_some_and(|body| body.sends_to.contains(&id)),
        };
        holds(known, || format!("{:?} does not know that it fills {id}", constituency.from))?;
        let came = constituency.was_of.is_some() && !constituency.seats.is_empty();
        let noted = state
            .body(constituency.body)
            .is_some_and(|body| body.brought(constituency.from, constituency.rule).any(|brought| brought == id));
        holds(came == noted, || format!("whether {id} came with a unit that went over is not noted"))?;
    }
    Ok(())
}

/// Everyone on a roll is alive and belongs to the unit; units are found by their names.
fn rolls(state: &State) -> Sound {
    for (place, unit) in state.rolls.units.iter().enumerate() {
        let id = UnitId::at(place);
        holds(state.rolls.named(unit.kind, &unit.name) == Some(id), || format!("{id} is not found by its name"))?;
        holds(unit.frozen.is_some() || unit.waiting.is_empty(), || format!("somebody waits for {id}, which is open"))?;
        for member in unit.struck.keys() {
            let found = state.rolls.struck_off(*member).any(|(unit, _)| unit == id);
            holds(found, || format!("{member} was struck off {id}, and is not found by their number"))?;
        }
        for (member, _) in state.rolls.died_in(id) {
            let belonged = state.rolls.belonged_to(member).contains(&id);
            holds(belonged, || format!("{member} died, and did not belong to {id}"))?;
        }
        for member in unit.electors.iter().chain(unit.waiting.iter()) {
            let belongs = state.rolls.units_of(member).any(|unit| unit == id);
            holds(belongs, || format!("{member} is on the roll of {id} and does not belong to it"))?;
            holds(!state.rolls.dead.contains(member), || format!("{member} is dead and on the roll of {id}"))?;
            let twice = unit.electors.contains(member) && unit.waiting.contains(member);
            holds(!twice, || format!("{member} votes in {id} and waits there"))?;
        }
    }
    let struck = state.rolls.units.iter().map(|unit| unit.struck.len()).fold(0, usize::saturating_add);
    holds(struck == state.rolls.struck_off.len(), || "more are struck off than the rolls say".into())?;
    let dead = |(_, member): &(UnitId, MemberId)| state.rolls.died.contains_key(member);
    holds(state.rolls.died_in.iter().all(dead), || "somebody is noted as dead who is not".into())?;
    let names: usize = state.rolls.names.iter().map(BTreeMap::len).fold(0, usize::saturating_add);
    holds(names == state.rolls.units.len(), || "names are taken by units that are not there".into())
}

/// A constituency knows the election that is under way in it, and the ballots that are kept.
fn elections(state: &State) -> Sound {
    for (place, election) in state.elections.iter().enumerate() {
        let id = ElectionId::at(place);
        let Some(constituency) = state.constituency(election.constituency) else {
            return Err(Broken(format!("{id} is in no constituency")));
        };
        let here = constituency.election == Some(id);
        holds(election.is_under_way() == here, || format!("{id} is under way, and its constituency does not say so"))?;
        let papers = election.counting.as_ref().map(|counting| &counting.papers);
        let kept = matches!(papers, Some(Papers::Kept(_)));
        let listed = constituency.counted.contains(&id);
        // While it waits for a lot the first time, its ballots are closed and not listed yet.
        let waits = matches!(election.phase, Phase::Lot { .. });
        holds(kept == listed || (kept && waits), || {
            format!("the ballots of {id} are not kept as its constituency says")
        })?;
        let in_order = election.candidates.is_sorted_by(|one, next| one.member < next.member);
        holds(in_order, || format!("the candidates of {id} are out of order"))?;
    }
    Ok(())
}

/// Somebody stands in the elections that are under way with them among the candidates.
fn candidates(state: &State) -> Sound {
    let mut stands: BTreeMap<MemberId, BTreeSet<ElectionId>> = BTreeMap::new();
    // Those of an election whose ballots are counted again stand no more.
    for (place, election) in state.elections.iter().enumerate() {
        if !election.is_under_way() || election.recount.is_some() {
            continue;
        }
        for candidate in election.standing().filter(|candidate| candidate.member != DEFAULT_OPTION) {
            stands.entry(candidate.member).or_default().insert(ElectionId::at(place));
        }
    }
    holds(stands == *state.stands_in, || "somebody stands in more or fewer elections than is noted".into())
}

/// A petition is one against a holder, signed by somebody, and noted with whoever began it.
fn petitions(state: &State) -> Sound {
    for (seat, petition) in state.petitions.iter() {
        holds(state.holding(seat).is_some(), || format!("there is a petition against nobody, in {seat}"))?;
        holds(!petition.signed.is_empty(), || format!("nobody has signed the petition for {seat}"))?;
        let counted = state.petitions.begun_by(petition.by) > 0;
        holds(counted, || format!("{} has begun the petition for {seat}, and it is not noted", petition.by))?;
    }
    Ok(())
}

/// Support is as many electors as hold somebody up.
fn standing(state: &State) -> Sound {
    for (id, standing) in &state.standing {
        let mut support: BTreeMap<MemberId, u32> = BTreeMap::new();
        for candidate in standing.ballots.values() {
            let count = support.entry(*candidate).or_default();
            *count = count.saturating_add(1);
        }
        holds(support == standing.support, || format!("support in {id} is not what the standing ballots say"))?;
    }
    Ok(())
}

/// Units know which calls they answered, and calls which units.
fn calls(state: &State) -> Sound {
    let by_call = state.convocations.iter().enumerate();
    let by_call: BTreeSet<(UnitId, ConvocationId)> = by_call
        .flat_map(|(place, call)| call.answered.iter().map(move |unit| (*unit, ConvocationId::at(place))))
        .collect();
    let by_unit = state.answered.iter().flat_map(|(unit, calls)| calls.iter().map(move |call| (*unit, *call)));
    holds(by_unit.collect::<BTreeSet<_>>() == by_call, || "units and calls differ on who answered".into())
}

/// Every due date stands on the agenda once, and nothing else. In the middle of a cascade some have been taken off whose
/// consequences are still to follow.
fn agenda(state: &State) -> Sound {
    if !state.following.is_empty() {
        return Ok(());
    }
    let due = due_dates(state);
    let on: BTreeSet<(Instant, Due)> = state.agenda.iter().collect();
    if let Some((at, due)) = due.difference(&on).next() {
        return Err(Broken(format!("{due:?} is not on the agenda for {at}")));
    }
    // The end of a grace stays there when a charter sets another: the standing ballots are looked at once more.
    let grace = |due: &Due| matches!(due, Due::Recall(RecallDue::GraceEnds(_)));
    match on.difference(&due).find(|(_, due)| !grace(due)) {
        Some((at, due)) => Err(Broken(format!("{due:?} is on the agenda for {at}, and is not due"))),
        None => holds(on.len() == state.agenda.len(), || "a due date stands on the agenda twice".into()),
    }
}

fn due_dates(state: &State) -> BTreeSet<(Instant, Due)> {
    let mut due: BTreeSet<(Instant, Due)> = BTreeSet::new();
    due.extend(state.founding_until.map(|at| (at, Due::Charter(CharterDue::FoundingEnds))));
    for (place, body) in state.bodies.iter().enumerate() {
        let ends = Due::Body(BodyDue::ProvisionEnds(BodyId::at(place)));
        due.extend(body.provisional_until.filter(|_| !body.ended).map(|at| (at, ends)));
    }
    for (place, election) in state.elections.iter().enumerate() {
        let phase = Due::Election(ElectionDue::ElectionPhase(ElectionId::at(place)));
        due.extend(election.until.filter(|_| election.is_under_way()).map(|at| (at, phase)));
    }
    for (place, mandate) in state.mandates.iter().enumerate().filter(|(_, mandate)| mandate.ended.is_none()) {
        let id = MandateId::at(place);
        due.extend(mandate.until.map(|at| (at, Due::Mandate(MandateDue::TermEnds(id)))));
        due.extend(mandate.elects.map(|at| (at, Due::Mandate(MandateDue::SuccessorsElected(id)))));
        due.extend(mandate.substitute.map(|(_, at)| (at, Due::Mandate(MandateDue::SubstitutionEnds(id)))));
    }
    for (place, constituency) in state.constituencies.iter().enumerate() {
        let sit = Due::Mandate(MandateDue::SuccessorsSit(ConstituencyId::at(place)));
        due.extend(constituency.successors.iter().map(|successors| (successors.at, sit)));
    }
    for (id, poll) in state.polls.iter().filter(|(_, poll)| poll.is_open()) {
        due.insert((poll.until, Due::Poll(PollDue::PollCloses(id))));
        let Some(lasting) = &poll.lasting else { continue };
        due.extend(lasting.until.map(|at| (at, Due::Poll(PollDue::SupportHeld(id)))));
        due.extend(lasting.falls.iter().map(|(at, _)| (*at, Due::Poll(PollDue::LessIsEnough(id)))));
    }
    for (seat, petition) in state.petitions.iter() {
        due.insert((petition.until, Due::Recall(RecallDue::PetitionLapses(seat))));
    }
    for (place, unit) in state.rolls.units.iter().enumerate() {
        let joins = Due::Roll(RollDue::NewcomersJoin(UnitId::at(place)));
        due.extend(unit.frozen_until.map(|at| (at, joins)));
        let stands = |member: &MemberId| Due::Roll(RollDue::StrikeStands(UnitId::at(place), *member));
        due.extend(unit.struck.iter().map(|(member, gone)| (gone.until, stands(member))));
    }
    let dead = state.rolls.died.iter();
    due.extend(dead.map(|(member, gone)| (gone.until, Due::Roll(RollDue::DeathStands(*member)))));
    for (id, held) in state.pending.waiting() {
        due.insert((held.until(), Due::Pending(PendingDue::ConsentDue(id))));
    }
    for (id, sitting) in state.sittings.to_end() {
        due.insert((sitting.until, Due::Sitting(SittingDue::SittingOver(id))));
    }
    for (id, division) in state.divisions.under_way() {
        due.extend(division.until.map(|at| (at, Due::Division(DivisionDue::DivisionCloses(id)))));
    }
    let ending = state.resolutions.ending();
    due.extend(ending.map(|(id, at)| (at, Due::Resolution(ResolutionDue::ResolutionLapses(id)))));
    let rights = state.oversight.due();
    due.extend(rights.map(|(at, id, right)| (at, Due::Oversight(OversightDue::RightLapses(id, right)))));
    let sealed = state.oversight.documents.due();
    due.extend(sealed.map(|(at, id)| (at, Due::Oversight(OversightDue::OpeningOver(id)))));
    let reporting = state.commissions.reporting();
    due.extend(reporting.map(|(id, at)| (at, Due::Commission(CommissionDue::ReportDue(id)))));
    due.extend(state.agreements.due().map(|(at, agreement)| (at, Due::Agreement(agreement))));
    for (body, dissolution) in state.successions.dissolutions() {
        due.insert((dissolution.until, Due::Succession(SuccessionDue::DissolutionLapses(body))));
    }
    due.extend(state.emergency.due().map(|(at, emergency)| (at, Due::Emergency(emergency))));
    for (id, until) in state.answers.announced_until() {
        due.insert((until, Due::Answerability(AnswerabilityDue::ResignationDue(id))));
    }
    for (id, standing) in &state.standing {
        due.extend(standing.leading.map(|(_, _, at)| (at, Due::Recall(RecallDue::LeadMatures(*id)))));
    }
    due
}
