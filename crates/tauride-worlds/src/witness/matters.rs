//! Matters: an assembly has the positions that it resolved, and a claim changes none of them.

use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, MatterId, MemberId, UnitId};
use tauride_rules::position::state::Stance;
use tauride_rules::position::{PositionEvent, PositionQuestion};
use tauride_rules::question::Question;
use tauride_rules::{Actor, Event, State};

use super::{Seen, Sound, holds};

/// What somebody knows of matters who was there from the beginning.
#[derive(Clone, Debug, Default)]
pub(super) struct Matters {
    words: Vec<String>,
    claims: Vec<(MatterId, MemberId)>,
}

impl Matters {
    /// Returns what is known when a world begins.
    pub(super) fn of(state: &State) -> Self {
        let ids = || (0..state.positions.len()).map(MatterId::at);
        let words = ids().filter_map(|id| state.positions.get(id)).map(|matter| matter.text.to_string());
        let claims = ids().flat_map(|id| state.positions.claims(id).map(move |(by, _)| (id, by)));
        Self { words: words.collect(), claims: claims.collect() }
    }
}

/// Sees what is raised, resolved and claimed.
pub(super) fn becomes(matters: &mut Matters, seen: &Seen<'_>) -> Sound {
    for event in seen.events {
        if let Event::Position(event) = event {
            of(matters, seen, event)?;
        }
    }
    Ok(())
}

fn of(matters: &mut Matters, seen: &Seen<'_>, event: &PositionEvent) -> Sound {
    match event {
        PositionEvent::MatterRaised { text, matter, by, .. } => {
            is_own(seen, *by)?;
            let again = matters.words.iter().any(|words| **words == **text);
            matters.words.push(text.to_string());
            holds(!again, || format!("{matter} was raised in words that had been raised"))
        }
        PositionEvent::PositionTaken { of, matter, stance, .. } => {
            holds(resolved(seen.after, *of, *matter, Some(*stance)), || {
                format!("{of:?} resolved nothing on {matter}")
            })?;
            once(seen.after, *of, *matter)
        }
        PositionEvent::PositionDropped { of, matter } => {
            holds(resolved(seen.after, *of, *matter, None), || format!("{of:?} did not drop its position on {matter}"))
        }
        PositionEvent::ClaimMade { by, matter, .. } => {
            is_own(seen, *by)?;
            let again = matters.claims.contains(&(*matter, *by));
            matters.claims.push((*matter, *by));
            holds(!again, || format!("{by} claims two things about {matter}"))
        }
        PositionEvent::ClaimRetracted { by, matter } => {
            is_own(seen, *by)?;
            matters.claims.retain(|claim| *claim != (*matter, *by));
            Ok(())
        }
        PositionEvent::MeaningNoted { by, .. } => is_own(seen, *by),
        PositionEvent::InstructedOn { .. } | PositionEvent::RollCallCompared { .. } => Ok(()),
    }
}

fn is_own(seen: &Seen<'_>, member: MemberId) -> Sound {
    holds(seen.by() == Some(Actor::Member(member)), || format!("somebody said something for {member}"))
}

/// Whether a poll was carried that asked an assembly so.
fn resolved(state: &State, of: Sender, matter: MatterId, stance: Option<Stance>) -> bool {
    let carried = state.polls.iter().filter(|(_, poll)| poll.carried() == Some(true));
    carried.into_iter().any(|(_, poll)| match poll.question {
        Question::Position(PositionQuestion::Take { of: asked, matter: on, stance: side }) => {
            is_same(state, asked, of) && on == matter && stance == Some(side)
        }
        Question::Position(PositionQuestion::Drop { of: asked, matter: on }) => {
            is_same(state, asked, of) && on == matter && stance.is_none()
        }
        Question::Position(PositionQuestion::InstructOn { .. })
        | Question::Charter(_)
        | Question::Oversight(_)
        | Question::Body(_)
        | Question::Credential(_)
        | Question::Mandate(_)
        | Question::Recall(_)
        | Question::Commission(_)
        | Question::Agreement(_)
        | Question::Answerability(_)
        | Question::Succession(_)
        | Question::Emergency(_) => false,
    })
}

fn is_same(state: &State, asked: Sender, of: Sender) -> bool {
    asked == of || unit(state, asked).is_some_and(|unit| Sender::Unit(unit) == of)
}

/// The unit of which a body is the meeting.
fn unit(state: &State, of: Sender) -> Option<UnitId> {
    let Sender::Body(body) = of else { return None };
    (0..state.rolls.units.len()).map(UnitId::at).find(|unit| meeting(state, *unit) == Some(body))
}

fn meeting(state: &State, unit: UnitId) -> Option<BodyId> {
    state.unit(unit).and_then(|unit| unit.assembly)
}

/// The same electors have one position: a unit, and not its meeting beside it.
fn once(state: &State, of: Sender, matter: MatterId) -> Sound {
    let unit = unit(state, of);
    holds(unit.is_none(), || format!("{of:?} has a position on {matter} beside that of its unit"))
}
