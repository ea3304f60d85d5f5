//! Petitions: who signs them, when they may begin, and how many carry them.

use tauride_rules::State;
use tauride_rules::chapters::Event;
use tauride_rules::ground::civil::Span;

use tauride_rules::ids::{MemberId, PollId, SeatId};
use tauride_rules::instant::Instant;
use tauride_rules::mandate::MandateEvent;
use tauride_rules::poll::PollEvent;
use tauride_rules::question::Question;
use tauride_rules::recall::{RecallEvent, RecallFailure, RecallQuestion};
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
    /// Those who could sign the petitions that were full, and who had asked for the recall by them.
    full: Vec<(SeatId, Electors, Few)>,
    /// Polls on a recall that are open.
    put: Vec<Put>,
    failed: Vec<Failed>,
}

#[derive(Clone, Copy, Debug)]
struct Petition {
    seat: SeatId,
    electors: Electors,
    places: u64,
    by: MemberId,
    signed: Few,
}

/// A poll on a recall.
#[derive(Clone, Copy, Debug)]
struct Put {
    poll: PollId,
    seat: SeatId,
    way: Way,
    asked: Few,
    electors: u64,
}

/// A recall that failed, and who waits for it: all, or those who had asked.
#[derive(Clone, Copy, Debug)]
struct Failed {
    seat: SeatId,
    way: Way,
    at: Instant,
    waits: Option<Few>,
}

/// How a recall was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Petition,
    Decision,
}

impl Petition {
    /// Whoever began it, though they may have taken their signature back, and those who signed.
    fn asked(&self) -> Few {
        self.signed.with(self.by.0)
    }

    fn failed(&self, at: Instant) -> Failed {
        Failed { seat: self.seat, way: Way::Petition, at, waits: Some(self.asked()) }
    }
}

impl Recalls {
    /// Returns who could sign the petition against the holder of a seat that was full last.
    pub(super) fn could_sign(&self, seat: SeatId) -> Option<Electors> {
        self.full.iter().rev().find(|(full, ..)| *full == seat).map(|(_, electors, _)| *electors)
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
            recalls.failed.retain(|failed| failed.seat != *seat);
            Ok(())
        }
        Event::Poll(PollEvent::PollOpened { poll, question: Question::Recall(question), by, electors, .. }) => {
            opened(recalls, seen, (*poll, question, *by), u64::from(*electors))
        }
        Event::Poll(PollEvent::PollDecided { poll, count, carried, turnout, .. }) => {
            let enough = turnout.as_ref().is_none_or(|turnout| turnout.is_reached());
            decided(recalls, seen, *poll, (*carried, enough), count.given());
            Ok(())
        }
        _ => Ok(()),
    }
}

/// A poll on a recall opens: one of a petition, or one that a member put.
fn opened(
    recalls: &mut Recalls,
    seen: &Seen<'_>,
    (poll, question, by): (PollId, &RecallQuestion, Option<MemberId>),
    electors: u64,
) -> Sound {
    let RecallQuestion::Recall { seat } = *question else {
        let RecallQuestion::Replace { seat, .. } = *question else { return Ok(()) };
        return grace_is_over(seen, seat, rule(seen.before, seat, Way::Decision));
    };
    let full = recalls.full.iter().rev().find(|(full, ..)| *full == seat);
    let signed = full.map_or_else(Few::default, |(.., asked)| *asked);
    let way = if by.is_some() { Way::Decision } else { Way::Petition };
    let asked = by.map_or(signed, |by| Few::default().with(by.0));
    recalls.put.push(Put { poll, seat, way, asked, electors });
    by.map_or(Ok(()), |by| may_begin(recalls, seen, (seat, by), Way::Decision))
}

/// A poll on a recall is over: all wait for one that was rejected where half of its electors voted, and more than had asked.
fn decided(recalls: &mut Recalls, seen: &Seen<'_>, poll: PollId, (carried, enough): (bool, bool), given: u64) {
    let put = recalls.put.iter().find(|put| put.poll == poll).copied();
    recalls.put.retain(|put| put.poll != poll);
    let Some(Put { seat, way, asked, electors, .. }) = put.filter(|_| !carried) else { return };
    let all = enough && given * 2 >= electors && given > asked.len();
    recalls.failed.push(Failed { seat, way, at: seen.now, waits: (!all).then_some(asked) });
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
            let over = recalls.open.iter().filter(|petition| petition.signed.is_empty());
            recalls.failed.extend(over.map(|petition| petition.failed(seen.now)));
            recalls.open.retain(|petition| !petition.signed.is_empty());
            Ok(())
        }
        RecallEvent::PetitionCarried { seat, .. } => {
            let Some(petition) = recalls.open.iter().find(|petition| petition.seat == *seat).copied() else {
                return Ok(());
            };
            recalls.forget(*seat);
            recalls.full.retain(|(full, ..)| full != seat);
            recalls.full.push((*seat, petition.electors, petition.asked()));
            is_full(seen, petition)
        }
        RecallEvent::RecallFailed { seat, reason } => {
            // A poll that was rejected was seen before.
            let lapsed = recalls.open.iter().filter(|petition| petition.seat == *seat);
            if *reason == RecallFailure::Lapsed {
                recalls.failed.extend(lapsed.map(|petition| petition.failed(seen.now)));
                recalls.forget(*seat);
            }
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
    let place = state.place_of(seat);
    let Some(place) = place else { return Ok(()) };
    let begun = recalls.open.iter().any(|petition| petition.seat == seat);
    if !begun {
        may_begin(recalls, seen, (seat, member), Way::Petition)?;
        let mut electors = Electors::of(state, place.from);
        electors.members = electors.members.without(rolls.new_on(state, place.from));
        let places = u64::try_from(place.seats.len()).unwrap_or(u64::MAX);
        recalls.open.push(Petition { seat, electors, places, by: member, signed: Few::default() });
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
fn may_begin(recalls: &Recalls, seen: &Seen<'_>, (seat, by): (SeatId, MemberId), way: Way) -> Sound {
    let state = seen.before;
    let rule = rule(state, seat, way);
    grace_is_over(seen, seat, rule)?;
    let polled = way == Way::Petition && state.is_polled(seat);
    holds(!polled, || format!("a petition begins for {seat}, on which the electors are polled already"))?;
    let cool_down = rule.map_or(Span::ZERO, |rule| rule.cool_down);
    let waits = recalls.failed.iter().filter(|failed| failed.seat == seat && failed.way == way).any(|failed| {
        let waits = failed.waits.is_none_or(|few| few.has(by.0));
        waits && state.after(failed.at, cool_down) > state.now
    });
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
