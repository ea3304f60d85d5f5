//! How the events of the chapter change the state.

use crate::position::event::PositionEvent;
use crate::position::state::{Claim, Compared, Instruction, Matter, Meaning, Position, Tally};
use crate::state::State;

use super::after::verdicts;
use super::meaning::version;

pub(crate) fn became(state: &mut State, event: &PositionEvent) {
    match event {
        PositionEvent::MatterRaised { .. } => raised(state, event),
        PositionEvent::MeaningNoted { on, matter, stance, by } => {
            let meaning = Meaning { matter: *matter, stance: *stance, version: version(state, *on), by: *by };
            let all = &mut state.positions;
            if let Some(before) = all.meanings.insert(*on, meaning) {
                all.put.remove(&(before.matter, *on));
            }
            all.put.insert((*matter, *on));
        }
        PositionEvent::PositionTaken { of, matter, stance, votes, electors, poll, division } => {
            let since = state.now;
            let position = Position {
                stance: *stance,
                since,
                votes: *votes,
                electors: *electors,
                poll: *poll,
                division: *division,
            };
            state.positions.take(*matter, *of, position);
        }
        PositionEvent::PositionDropped { of, matter } => state.positions.drop_of(*matter, *of),
        PositionEvent::InstructedOn { seat, mandate, matter, stance } => {
            let instruction = Instruction { mandate: *mandate, stance: *stance, since: state.now };
            state.positions.instructed.insert((*seat, *matter), instruction);
        }
        PositionEvent::RollCallCompared { .. } => compared(state, event),
        PositionEvent::ClaimMade { by, matter, who, stance, evidence } => {
            let claim = Claim { who: who.clone(), stance: *stance, evidence: evidence.clone(), at: state.now };
            state.positions.claims.insert((*matter, *by), claim);
        }
        PositionEvent::ClaimRetracted { by, matter } => _ = state.positions.claims.remove(&(*matter, *by)),
    }
}

fn raised(state: &mut State, event: &PositionEvent) {
    let PositionEvent::MatterRaised { matter, text, by, of, all: every, none } = event else { return };
    let (r#for, against, raised) = (Tally::default(), Tally::default(), state.now);
    let all = &mut state.positions;
    let (every, none) = (every.clone(), none.clone());
    all.matters.push(Matter { text: text.clone(), by: *by, raised, of: *of, all: every, none, r#for, against });
    all.words.insert(text.clone(), *matter);
    if let Some(of) = of {
        all.readings.insert((*of, *matter));
    }
}

fn compared(state: &mut State, event: &PositionEvent) {
    let PositionEvent::RollCallCompared { division: id, matter, kept, broken, abstained, free } = *event else {
        return;
    };
    let Some(division) = state.division(id) else { return };
    let meaning = super::meaning(state, super::put(id, division)).map(|meaning| meaning.stance);
    let verdicts = meaning.map_or_else(Default::default, |stance| verdicts(state, division, (matter, stance)));
    state.positions.compared.insert(id, Compared { matter, kept, broken, abstained, free, verdicts });
}
