//! Matters, positions and claims.

use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, MatterId, SeatId, UnitId};
use tauride_rules::position::state::Stance;
use tauride_rules::position::{PositionAct, PositionQuestion};
use tauride_rules::{Act, Actor};

use super::{Asked, votes};
use crate::alphabet::Alphabet;

/// The words that are raised.
const WORDS: [&str; 2] = ["Bread", "Peace"];
/// How many matters there may be, lest a course raises nothing else.
const MOST: usize = 2;

pub(super) fn matters<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    if !asked.has(Alphabet::POSITION) {
        return;
    }
    let count = asked.state.positions.len();
    if count < MOST {
        for text in WORDS {
            asked.members_ask(|_| {
                PositionAct::Raise { text: text.into(), of: None, all: Vec::new(), none: Vec::new() }.into()
            });
        }
    }
    for matter in (0..count).map(MatterId::at) {
        asked.members_ask(|_| PositionAct::Retract { matter }.into());
        for stance in [Stance::For, Stance::Against] {
            let (who, evidence) = ("some".into(), "".into());
            let claim: Act = PositionAct::Claim { matter, who, stance, evidence }.into();
            asked.members_ask(|_| claim.clone());
            questions(asked, matter, stance);
        }
    }
}

fn questions<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>, matter: MatterId, stance: Stance) {
    let units = (0..asked.state.rolls.units.len()).map(|place| Sender::Unit(UnitId::at(place)));
    let bodies = (0..asked.state.bodies.len()).map(|place| Sender::Body(BodyId::at(place)));
    for of in units.chain(bodies) {
        votes::opens(asked, PositionQuestion::Take { of, matter, stance });
        votes::opens(asked, PositionQuestion::Drop { of, matter });
    }
    for seat in (0..asked.state.seats.len()).map(SeatId::at) {
        votes::opens(asked, PositionQuestion::InstructOn { seat, matter, stance });
    }
}
