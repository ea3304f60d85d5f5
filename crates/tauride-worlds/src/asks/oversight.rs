//! Rights over what was resolved, and what bodies are reported to have done.

use tauride_rules::ids::{BodyId, DeedId, ResolutionId};
use tauride_rules::oversight::act::Did;
use tauride_rules::oversight::question::Use;
use tauride_rules::oversight::{OversightAct, OversightQuestion};
use tauride_rules::{Act, Actor};

use super::{Asked, votes};
use crate::alphabet::Alphabet;

/// Every way of using a right, and what is said with it: reasons that the charters of the worlds have, and none.
const USES: [(Use, &str); 8] = [
    (Use::Advise, "so be it"),
    (Use::Consent, ""),
    (Use::Withhold, "too soon"),
    (Use::Veto, "it is against the charter"),
    (Use::Veto, ""),
    (Use::Suspend, "too soon"),
    (Use::Confirm, ""),
    (Use::Refuse, "too soon"),
];
/// A subject that a charter of the worlds names.
const SUBJECT: &str = "the garrison";
/// How many reports there may be, lest a course makes nothing else.
const MOST: usize = 6;

pub(super) fn oversight<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    if !asked.has(Alphabet::OVERSIGHT) {
        return;
    }
    for resolution in (0..asked.state.resolutions.len()).map(ResolutionId::at) {
        for by in (0..asked.state.bodies.len()).map(BodyId::at) {
            questions(asked, by, resolution);
        }
        let text = "it lies in the annex".into();
        let complete: Act = OversightAct::Complete { resolution, text }.into();
        asked.members_ask(|_| complete.clone());
    }
    deeds(asked);
}

fn questions<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>, by: BodyId, resolution: ResolutionId) {
    for (how, said) in USES {
        votes::opens(asked, OversightQuestion::Use { by, resolution, how, said: said.into() });
    }
    votes::opens(asked, OversightQuestion::AskFor { by, resolution, lacks: "how much".into() });
    votes::opens(asked, OversightQuestion::Extend { by, resolution });
    votes::opens(asked, OversightQuestion::CallIn { by, resolution, subject: SUBJECT.into() });
    votes::opens(asked, OversightQuestion::Lift { by, resolution });
    votes::opens(asked, OversightQuestion::Withdraw { by, resolution });
    votes::opens(asked, OversightQuestion::StandBy { by, resolution });
    for against in (0..asked.state.bodies.len()).map(BodyId::at) {
        votes::opens(asked, OversightQuestion::Override { by, resolution, against });
        if asked.state.charter.iter().flat_map(|charter| &charter.oversight).any(|rule| rule.breaker.is_some()) {
            votes::opens(asked, OversightQuestion::Refer { by, resolution, against });
        }
    }
}

fn deeds<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    let (count, at) = (asked.state.oversight.len(), asked.state.now);
    if count < MOST {
        for body in (0..asked.state.bodies.len()).map(BodyId::at) {
            let (deed, on) = ("it was done".into(), SUBJECT.into());
            let report: Act = OversightAct::Report { body, deed, at, on, under: None }.into();
            asked.members_ask(|_| report.clone());
        }
    }
    for deed in (0..count).map(DeedId::at) {
        let reply: Act = OversightAct::Reply { deed, did: Did::Not, said: "we did not".into() }.into();
        asked.members_ask(|_| reply.clone());
    }
}
