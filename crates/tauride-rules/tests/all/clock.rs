//! More things due at one moment than one entry holds (clock.5).

use crate::common::{FOUNDERS, act, at, charter, factory, founded};
use tauride_rules::Event;
use tauride_rules::body::{BodyAct, BodyEvent};
use tauride_rules::chapters::Act;
use tauride_rules::clock::{ClockAct, DUE_MAX};
use tauride_rules::ground::actor::{Actor, Sender};
use tauride_rules::ground::civil::Span;

#[test]
fn what_does_not_fit_into_one_entry_falls_due_in_the_next() {
    let mut charter = charter();
    charter.bodies[1].provisional = Some(Span::days(3));
    let mut state = founded(charter);
    let unit = factory(&mut state, "Putilov", 1);
    let form = Act::Body(BodyAct::FormBody {
        kind: "council".into(),
        name: "Council".into(),
        senders: vec![Sender::Unit(unit)],
    });
    for _ in 0..=DUE_MAX {
        act(&mut state, FOUNDERS, &form);
    }
    let to = at("1917-03-02T12:00:00Z");
    for ended in [DUE_MAX, 1, 0] {
        let events = act(&mut state, Actor::Clerk, &Act::Clock(ClockAct::PassTime { to }));
        assert_eq!(
            events.iter().filter(|event| matches!(event, Event::Body(BodyEvent::BodyEnded { .. }))).count(),
            ended
        );
    }
    assert_eq!(state.agenda.iter().next().unwrap().0, at("1917-03-29T12:00:00Z"));
}
