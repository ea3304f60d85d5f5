//! Amendments.

use tauride_rules::charter::{CharterAct, CharterEvent, CharterQuestion};
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::BodyId;
use tauride_rules::question::Question;
use tauride_rules::{Act, Event};

use super::Play;
use crate::world::Later;

impl Play {
    /// Proposes a charter and votes for it.
    pub(in crate::prove) fn amend(&mut self, body: BodyId, later: &Later) -> bool {
        let sides = self.sides(Sender::Body(body));
        let Some(first) = sides.few.first().copied() else { return false };
        let Later { text, charter } = later.clone();
        let asked = self.ask(first, &Act::Charter(CharterAct::ProposeAmendment { body, text, charter }));
        let put = asked.is_some_and(|events| {
            events.iter().any(|event| matches!(event, Event::Charter(CharterEvent::AmendmentProposed { .. })))
        });
        let on = |question: &Question| matches!(question, Question::Charter(CharterQuestion::Amend { .. }));
        let poll = self.state.polls.open().filter(|(_, poll)| on(&poll.question)).map(|(id, _)| id).last();
        put && poll.is_some_and(|poll| self.decide(poll, &sides))
    }
}
