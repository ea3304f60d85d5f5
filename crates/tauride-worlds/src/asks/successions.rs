//! What is to become of bodies, and what is said of them.

use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, UnitId};
use tauride_rules::succession::state::Fate;
use tauride_rules::succession::{SuccessionAct, SuccessionQuestion};
use tauride_rules::{Act, Actor};

use super::{Asked, votes};
use crate::alphabet::Alphabet;

pub(super) fn successions<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    if !asked.has(Alphabet::SUCCESSION) {
        return;
    }
    let bodies: Vec<BodyId> = (0..asked.state.bodies.len()).map(BodyId::at).collect();
    let units: Vec<UnitId> = (0..asked.state.rolls.units.len()).map(UnitId::at).collect();
    let senders = units.iter().copied().map(Sender::Unit).chain(bodies.iter().copied().map(Sender::Body));
    let senders: Vec<Sender> = senders.collect();
    for body in &bodies {
        of_body(asked, *body, &senders, &bodies);
        for unit in &units {
            let (body, unit) = (*body, *unit);
            votes::opens(asked, SuccessionQuestion::Claim { body, unit });
            votes::opens(asked, SuccessionQuestion::Drop { body, unit });
            asked.members_ask(|_| SuccessionAct::Answer { body, unit }.into());
        }
    }
    for unit in units {
        asked.members_ask(|_| SuccessionAct::TakeBack { unit }.into());
    }
}

fn of_body<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>, body: BodyId, senders: &[Sender], bodies: &[BodyId]) {
    for by in senders {
        let by = *by;
        for fate in [Fate::Anew, Fate::End] {
            votes::opens(asked, SuccessionQuestion::Demand { by, body, fate, into: None });
        }
        votes::opens(asked, SuccessionQuestion::Waive { by, body });
    }
    for by in bodies {
        let by = *by;
        votes::opens(asked, SuccessionQuestion::Dissolve { by, body, reason: "it does nothing".into() });
        votes::opens(asked, SuccessionQuestion::Agree { by, body });
        votes::opens(asked, SuccessionQuestion::Disown { by, body });
        votes::opens(asked, SuccessionQuestion::Recognise { by, body });
        votes::opens(asked, SuccessionQuestion::Continue { body: by, of: body });
        votes::opens(asked, SuccessionQuestion::Desist { body: by, of: body });
    }
    let who = || "the garrison".into();
    asked.members_ask(|_| SuccessionAct::Report { body, who: who(), taker: None }.into());
    asked.members_ask(|_| SuccessionAct::Deny { body }.into());
}
