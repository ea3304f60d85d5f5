//! Petitions: who signs them, when they may begin, and how many carry them.

use tauride_rules::State;
use tauride_rules::chapters::Event;
use tauride_rules::ids::{MemberId, SeatId};
use tauride_rules::instant::Instant;
use tauride_rules::mandate::MandateEvent;
use tauride_rules::poll::PollEvent;
use tauride_rules::question::Question;
use tauride_rules::recall::{RecallEvent, RecallFailure};
use tauride_rules::terms::{PetitionBasis, RecallRule, RecallWay};
use tauride_rules::{Act, recall};

use super::electors::{Electors, Few, sits_in};
use super::rolls::Rolls;
use super::{Seen, Sound, holds};
use crate::course::Step;

/// Petitions that are open, and when recalls failed.
#[derive(Clone, Debug, Default)]
pub(super) struct Recalls {
    open: Vec<Petition>,
    /// Those who could sign the petitions that were full.
    full: Vec<(SeatId, Electors)>,
    failed: Vec<(SeatId, Way, Instant)>,
}

#[derive(Clone, Copy, Debug)]
struct Petition {
    seat: SeatId,
    electors: Electors,
    places: u64,
    signed: Few,
}

/// Recalls that failed, and that all wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Petition,
    Decision,
}

impl Recalls {
    /// Returns who could sign the petition against the holder of a seat that was full last.
    pub(super) fn could_sign(&self, seat: SeatId) -> Option<Electors> {
        self.full.iter().rev().find(|(full, _)| *full == seat).map(|(_, electors)| *electors)
    }

    fn forget(&mut self, seat: SeatId) {
        self.open.retain(|petition| petition.seat != seat);
    }
}

/// Sees what became true of recalls.
#[expect(clippy::wildcard_enum_match_arm, reason = "what does not begin or end a recall is none of its business")]
pub(super) fn becomes(recalls: &mut Recalls, rolls: &Rolls, seen: &Seen<'_>, event: &Event) -> Sound {
    match event {
        Event::Recall(event) => of_chapter(recalls, rolls, seen, event),
        Event::Mandate(MandateEvent::MandateOpened { seat, .. } | MandateEvent::MandateEnded { seat, .. }) => {
            recalls.forget(*seat);
            recalls.failed.retain(|(failed, ..)| failed != seat);
            Ok(())
        }
        Event::Poll(PollEvent::PollOpened { question: Question::Recall(question), by: Some(_), .. }) => {
            use tauride_rules::recall::RecallQuestion::{Recall, Replace};
            match question {
                Recall { seat } => may_begin(recalls, seen, *seat, Way::Decision),
                Replace { seat, .. } => grace_is_over(seen, *seat, rule(seen.before, *seat, Way::Decision)),
            }
        }
        _ => Ok(()),
    }
}

fn of_chapter(recalls: &mut Recalls, rolls: &Rolls, seen: &Seen<'_>, event: &RecallEvent) -> Sound {
    match event {
        RecallEvent::RecallSigned { seat, member } => signed(recalls, rolls, seen, (*seat, *member)),
        RecallEvent::SignatureWithdrawn { seat, member } => {
            let asked = matches!(seen.step, Step::Ask(_, act) if matches!(**act, Act::Recall(_)));
            let open = recalls.open.iter_mut().find(|petition| petition.seat == *seat);
            let had = open.as_ref().is_some_and(|petition| petition.signed.has(member.0));
            holds(had || !asked, || format!("{member} took back from {seat} a signature that nobody gave"))?;
            if let Some(petition) = open {
                petition.signed = petition.signed.without(Few::default().with(member.0));
            }
            recalls.open.retain(|petition| !petition.signed.is_empty());
            Ok(())
        }
        RecallEvent::PetitionCarried { seat, .. } => {
            let Some(petition) = recalls.open.iter().find(|petition| petition.seat == *seat).copied() else {
                return Ok(());
            };
            recalls.forget(*seat);
            recalls.full.retain(|(full, _)| full != seat);
            recalls.full.push((*seat, petition.electors));
            is_full(seen, petition)
        }
        RecallEvent::RecallFailed { seat, reason } => {
            recalls.forget(*seat);
            let way = match reason {
                RecallFailure::Rejected => Some(Way::Petition),
                RecallFailure::NotRecalled => Some(Way::Decision),
                RecallFailure::Lapsed | RecallFailure::NotReplaced => None,
            };
            recalls.failed.extend(way.map(|way| (*seat, way, seen.now)));
            Ok(())
        }
        RecallEvent::RecallCarried { .. }
        | RecallEvent::HeldUp { .. }
        | RecallEvent::LetGo { .. }
        | RecallEvent::ChallengerLeads { .. }
        | RecallEvent::LeadLost { .. } => Ok(()),
    }
}

fn rule(state: &State, seat: SeatId, way: Way) -> Option<&RecallRule> {
    let rules = state.seat_rule(state.seat(seat)?.constituency).map_or(&[][..], |rule| &rule.recalls);
    rules.iter().find(|rule| match rule.by {
        RecallWay::Petition { .. } => way == Way::Petition,
        RecallWay::Decision { .. } => way == Way::Decision,
        RecallWay::Standing { .. } => false,
    })
}

fn signed(recalls: &mut Recalls, rolls: &Rolls, seen: &Seen<'_>, (seat, member): (SeatId, MemberId)) -> Sound {
    let state = seen.before;
    let place = state.seat(seat).and_then(|seat| state.constituency(seat.constituency));
    let Some(place) = place else { return Ok(()) };
    let begun = recalls.open.iter().any(|petition| petition.seat == seat);
    if !begun {
        may_begin(recalls, seen, seat, Way::Petition)?;
        let mut electors = Electors::of(state, place.from);
        electors.members = electors.members.without(rolls.new_on(state, place.from));
        let places = u64::try_from(place.seats.len()).unwrap_or(u64::MAX);
        recalls.open.push(Petition { seat, electors, places, signed: Few::default() });
    }
    let Some(petition) = recalls.open.iter_mut().find(|petition| petition.seat == seat) else { return Ok(()) };
    holds(!petition.signed.has(member.0), || format!("{member} signed twice for {seat}"))?;
    let sits = sits_in(state, member);
    let may = petition.electors.members.has(member.0) || sits.without(petition.electors.filled) != sits;
    holds(may, || format!("{member} signed for {seat} and was no elector when the petition began"))?;
    petition.signed = petition.signed.with(member.0);
    Ok(())
}

/// A recall begins against somebody, after the grace, and after the cool-down of the last one of its kind.
fn may_begin(recalls: &Recalls, seen: &Seen<'_>, seat: SeatId, way: Way) -> Sound {
    let state = seen.before;
    let rule = rule(state, seat, way);
    grace_is_over(seen, seat, rule)?;
    let polled = way == Way::Petition && state.recall_polls.contains_key(&seat);
    holds(!polled, || format!("a petition begins for {seat}, on which the electors are polled already"))?;
    let failed = recalls.failed.iter().rev().find(|(failed, by, _)| *failed == seat && *by == way);
    let waits = failed.zip(rule).is_some_and(|((.., at), rule)| state.after(*at, rule.cool_down) > state.now);
    holds(!waits, || format!("a recall begins for {seat} in the cool-down of the last"))
}

fn grace_is_over(seen: &Seen<'_>, seat: SeatId, rule: Option<&RecallRule>) -> Sound {
    let state = seen.before;
    let held = state.holding(seat);
    holds(held.is_some(), || format!("a recall begins against nobody, in {seat}"))?;
    let grace = held.zip(rule).is_some_and(|((_, mandate), rule)| state.after(mandate.since, rule.grace) > state.now);
    holds(!grace, || format!("a recall begins for {seat} in the grace of its holder"))
}

/// Enough have signed.
fn is_full(seen: &Seen<'_>, petition: Petition) -> Sound {
    let Some(RecallWay::Petition { threshold, of, .. }) =
        rule(seen.before, petition.seat, Way::Petition).map(|rule| &rule.by)
    else {
        return Ok(());
    };
    let all = petition.electors.size();
    let whole = match of {
        PetitionBasis::Electors => all,
        PetitionBasis::ElectorsPerSeat => all.div_ceil(petition.places.max(1)),
    };
    let enough = threshold.is_reached_by(petition.signed.len(), whole);
    holds(enough, || format!("the petition for {} carried with {} of {whole}", petition.seat, petition.signed.len()))
}

/// Every open petition has an end, and no more signatures than electors.
pub(super) fn stand(state: &State) -> Sound {
    for (seat, petition) in state.petitions.iter() {
        holds(petition.until > state.now, || format!("the petition for {seat} is over, and open"))?;
        let progress = recall::progress(state, seat);
        let few = progress.is_none_or(|progress| progress.signatures <= petition.electors.size());
        holds(few, || format!("more signatures than electors for {seat}"))?;
    }
    Ok(())
}
