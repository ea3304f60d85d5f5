//! How the events of the chapter change the state.

use alloc::boxed::Box;

use crate::chapters::Due;
use crate::division::cards;
use crate::division::crowds::Crowd;
use crate::division::due::DivisionDue;
use crate::division::event::DivisionEvent;
use crate::division::state::{Decided, Declared, Divided, Division, Phase, Vote};
use crate::ground::ids::DivisionId;
use crate::ground::instant::Instant;
use crate::sitting;
use crate::state::State;
use crate::votes::electorate::Electorate;
use crate::votes::threshold::Outcome;

pub(crate) fn became(state: &mut State, event: &DivisionEvent) {
    crowd(state, event);
    let Some(id) = event.division() else { return };
    match event {
        DivisionEvent::QuestionPut { sitting, subject, by, rule, .. } => {
            state.divisions.push(Division::waiting(*sitting, subject.clone(), *by, rule.clone()));
        }
        DivisionEvent::HallDivided { until, .. } => divides(state, id, *until),
        DivisionEvent::VoteGiven { member, seat, choice, .. } => {
            let vote = Vote { member: *member, seat: *seat, choice: *choice };
            change(state, id, |division| division.vote(vote));
        }
        DivisionEvent::TurnedToHands { .. } => change(state, id, |division| division.phase = Phase::ByHands),
        DivisionEvent::HandsCounted { teller, count, .. } => {
            change(state, id, |division| division.hands.report(*teller, *count));
        }
        DivisionEvent::HandsDiffered { .. } => change(state, id, |division| division.hands.set_aside()),
        DivisionEvent::DivisionTied { until, .. } => {
            change(state, id, |division| division.phase = Phase::Tied);
            closes(state, id, Some(*until));
        }
        DivisionEvent::CastingVoteGiven { choice, .. } => {
            change(state, id, |division| division.casting = Some(*choice));
        }
        DivisionEvent::DivisionHalted { left, .. } => {
            closes(state, id, None);
            change(state, id, |division| division.left = Some(*left));
        }
        DivisionEvent::DivisionWentOn { until, .. } => {
            closes(state, id, Some(*until));
            change(state, id, |division| division.left = None);
        }
        DivisionEvent::DivisionDecided { .. } => decided(state, id, event),
        DivisionEvent::Declared { by, carried, estimate, until, .. } => {
            let declared = Declared { by: *by, carried: *carried, estimate: *estimate, void: false };
            change(state, id, |division| {
                division.phase = Phase::Declared;
                division.declared = Some(declared);
            });
            closes(state, id, Some(*until));
        }
        DivisionEvent::CountDemanded { by, .. } => change(state, id, |division| _ = division.demanded.insert(*by)),
        DivisionEvent::CardsDemanded { by, .. } => {
            change(state, id, |division| _ = division.cards_demanded.insert(*by));
        }
        DivisionEvent::CardVoteBegan { until, .. } => {
            cards::begin_on_demand(state, id);
            closes(state, id, Some(*until));
        }
        DivisionEvent::CountBegan { until, .. } => {
            change(state, id, |division| {
                division.phase = Phase::ByName;
                division.declared = None;
                division.counted = true;
            });
            closes(state, id, Some(*until));
        }
        DivisionEvent::DeclarationStood { void, .. } => {
            change(state, id, |division| {
                if let Some(declared) = &mut division.declared {
                    declared.void = *void;
                }
            });
            over(state, id, Phase::Decided);
        }
        DivisionEvent::CrowdReported { .. } => {}
        DivisionEvent::QuestionTakenBack { .. } => over(state, id, Phase::TakenBack),
        DivisionEvent::DivisionLapsed { .. } => over(state, id, Phase::Lapsed),
    }
}

/// By what it was decided, by heads and by cards.
fn decided(state: &mut State, id: DivisionId, event: &DivisionEvent) {
    if let DivisionEvent::DivisionDecided { count, silent, carried, void, majority, turnout, support, cards, .. } =
        event
    {
        let [turnout, support] = [turnout, support].map(|asked| asked.as_deref().copied());
        let outcome = Outcome { carried: *carried, majority: **majority, turnout, support, before: None };
        let decided =
            Decided { count: *count, silent: *silent, outcome, void: *void, cards: cards.as_deref().copied() };
        change(state, id, |division| division.decided = Some(Box::new(decided)));
        over(state, id, Phase::Decided);
    }
}

/// What an open crowd acclaimed stands beside what halls decided.
fn crowd(state: &mut State, event: &DivisionEvent) {
    if let DivisionEvent::CrowdReported { body, by, place, people, said } = event {
        let (by, at, place, said) = (*by, state.now, place.clone(), said.clone());
        state.divisions.crowds.push(*body, Crowd { by, at, place, people: *people, said });
    }
}

fn change(state: &mut State, id: DivisionId, change: impl FnOnce(&mut Division)) {
    if let Some(division) = state.divisions.get_mut(id) {
        change(division);
    }
}

fn over(state: &mut State, id: DivisionId, phase: Phase) {
    closes(state, id, None);
    state.divisions.over(id, phase);
}

/// Enters when a division closes, or takes that off the agenda.
fn closes(state: &mut State, id: DivisionId, until: Option<Instant>) {
    let due = Due::Division(DivisionDue::DivisionCloses(id));
    if let Some(before) = state.division(id).and_then(|division| division.until) {
        state.agenda.remove(before, due);
    }
    if let Some(until) = until {
        state.agenda.add(until, due);
    }
    change(state, id, |division| division.until = until);
}

/// The hall divides: those with a vote in it are those who vote.
fn divides(state: &mut State, id: DivisionId, until: Instant) {
    let Some((sitting, rule)) = state.division(id).and_then(|division| {
        let sitting = state.sitting(division.sitting)?;
        let rule = division.rule.as_deref().or_else(|| Some(&state.body_kind(sitting.body)?.decides))?;
        Some((sitting, rule.clone()))
    }) else {
        return;
    };
    let voting = sitting.hall.present().filter_map(|(member, right)| Some((member, right?)));
    let vote = state.division(id).and_then(|division| cards::from_the_outset(state, &division.subject, sitting));
    let (body, seats) = sitting::wholes(state, sitting.body);
    let quorum = sitting.hall.is_quorate();
    let divided = Divided { electors: Electorate::of_rights(voting), body, seats, quorum, rule };
    change(state, id, |division| {
        division.divided = Some(Box::new(divided));
        division.phase = Phase::ByName;
    });
    cards::begin(state, id, vote);
    state.divisions.open(id);
    closes(state, id, Some(until));
}
