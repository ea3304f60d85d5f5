//! What is assumed, put off and moved for a time.

use tauride_rules::emergency::EmergencyQuestion;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ground::civil::Span;
use tauride_rules::ground::text::Text;
use tauride_rules::ids::{BodyId, ConstituencyId, UnitId};
use tauride_rules::{Act, Actor};

use super::{Asked, votes};
use crate::alphabet::Alphabet;

/// What is assumed.
const SUBJECT: &str = "supplies";

pub(super) fn emergencies<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    if !asked.has(Alphabet::EMERGENCY) {
        return;
    }
    let (until, long) = (asked.state.later(Span::days(10)), asked.state.later(Span::days(200)));
    let reason = || Text::from("the line is cut");
    let subject = || Text::from(SUBJECT);
    let bodies = || (0..asked.state.bodies.len()).map(BodyId::at);
    let mut questions = Vec::new();
    for body in bodies() {
        for of in bodies().filter(|of| *of != body) {
            for until in [until, long] {
                let (subject, reason) = (subject(), reason());
                questions.push(EmergencyQuestion::Assume { body, of, subject, until, reason });
            }
            let (by, subject) = (of, subject());
            questions.push(EmergencyQuestion::Confirm { by, body, subject: subject.clone(), until });
            questions.push(EmergencyQuestion::CallBack { by, body, subject, reason: reason() });
        }
        questions.push(EmergencyQuestion::HandBack { body, subject: subject() });
        questions.push(EmergencyQuestion::Keep { body, subject: subject(), reason: reason() });
        questions.push(EmergencyQuestion::Move { body, to: "the barracks".into(), until, reason: reason() });
        questions.push(EmergencyQuestion::Return { body });
    }
    let units = (0..asked.state.rolls.units.len()).map(|place| Sender::Unit(UnitId::at(place)));
    let senders: Vec<Sender> = units.chain(bodies().map(Sender::Body)).collect();
    for constituency in (0..asked.state.constituencies.len()).map(ConstituencyId::at) {
        questions.push(EmergencyQuestion::PutOff { constituency, until, reason: reason() });
        let resume = |by: &Sender| EmergencyQuestion::Resume { by: *by, constituency };
        questions.extend(senders.iter().map(resume));
    }
    for question in questions {
        votes::opens(asked, question);
    }
}
