//! The second table of contents: how each event changes the state.

use crate::body::BodyEvent;
use crate::chapters::Event;
use crate::state::State;
use crate::{
    affiliation, agreement, answerability, ballot, body, charter, clock, commission, convocation, credential, division,
    election, emergency, mandate, motion, oversight, pending, poll, position, recall, resolution, roll, sitting,
    succession,
};

/// Applies `event` in place. Total: what the law has decided cannot fail here.
pub fn evolve(state: &mut State, event: &Event) {
    match event {
        Event::Charter(event) => charter::became(state, event),
        Event::Clock(event) => clock::became(state, event),
        Event::Roll(event) => roll::became(state, event),
        Event::Body(event) => {
            body::became(state, event);
            if let BodyEvent::BodyEnded { body } = event {
                succession::body_ended(state, *body);
            }
        }
        Event::Election(event) => election::became(state, event),
        Event::Ballot(event) => ballot::became(state, event),
        Event::Credential(event) => credential::became(state, event),
        Event::Mandate(event) => mandate::became(state, event),
        Event::Recall(event) => recall::became(state, event),
        Event::Poll(event) => poll::became(state, event),
        Event::Convocation(event) => convocation::became(state, event),
        Event::Pending(event) => pending::became(state, event),
        Event::Sitting(event) => sitting::became(state, event),
        Event::Division(event) => division::became(state, event),
        Event::Affiliation(event) => affiliation::became(state, event),
        Event::Motion(event) => motion::became(state, event),
        Event::Resolution(event) => resolution::became(state, event),
        Event::Position(event) => position::became(state, event),
        Event::Oversight(event) => oversight::became(state, event),
        Event::Commission(event) => commission::became(state, event),
        Event::Agreement(event) => agreement::became(state, event),
        Event::Answerability(event) => answerability::became(state, event),
        Event::Succession(event) => succession::became(state, event),
        Event::Emergency(event) => emergency::became(state, event),
    }
}
