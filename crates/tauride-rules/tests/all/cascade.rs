//! A cascade that does not fit into one entry (clock.11).

use crate::common::{FOUNDERS, act, at, charter, council, elect, factory, founded, m, refused};
use tauride_rules::body::BodyEvent;
use tauride_rules::chapters::Act;
use tauride_rules::clock::{ClockAct, ClockEvent};
use tauride_rules::ground::actor::Actor;
use tauride_rules::ground::civil::Span;
use tauride_rules::ids::{SeatId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::mandate::MandateAct;
use tauride_rules::room::Room;
use tauride_rules::{Event, State, enact_within, invariants};

/// A council of so many delegates that ends at an instant.
fn about_to_end(delegates: u32) -> (State, Instant) {
    let mut charter = charter();
    charter.bodies[1].provisional = Some(Span::days(3));
    let mut state = founded(charter);
    let units: Vec<UnitId> =
        (1..=delegates).map(|number| factory(&mut state, &format!("Factory {number}"), 2)).collect();
    council(&mut state, &units);
    for number in 1..=delegates {
        elect(&mut state, number, 2 * number - 1);
    }
    let ends = state.agenda.first().unwrap().0;
    (state, ends)
}

fn passes(to: Instant) -> Act {
    Act::Clock(ClockAct::PassTime { to })
}

/// Lets time pass with this room in an entry, as often as it takes. Returns the entries' events.
fn pass(state: &mut State, to: Instant, room: Room) -> Vec<Vec<Event>> {
    let mut entries = Vec::new();
    loop {
        let mut events = Vec::new();
        enact_within(state, Actor::Clerk, &passes(to), room, &mut events).unwrap();
        invariants(state).unwrap();
        entries.push(events);
        if state.is_settled() {
            return entries;
        }
    }
}

fn without_time(entries: &[Vec<Event>]) -> Vec<&Event> {
    let is_time = |event: &&Event| matches!(event, Event::Clock(ClockEvent::TimePassed { .. }));
    entries.iter().flatten().filter(|event| !is_time(event)).collect()
}

#[test]
fn where_a_cascade_is_divided_makes_no_difference() {
    let (begin, ends) = about_to_end(7);
    let mut whole = begin.clone();
    let undivided = pass(&mut whole, ends, Room::OF_AN_ENTRY);
    assert_eq!((undivided.len(), without_time(&undivided).len()), (1, 8));
    for most in 1..=8 {
        let mut state = begin.clone();
        let entries = pass(&mut state, ends, Room { events: most, bytes: usize::MAX });
        assert_eq!(entries.len(), 8_usize.div_ceil(most), "{most} events an entry");
        assert!(entries.iter().all(|events| events.len() <= most + 1), "{most} events an entry, and the time");
        assert_eq!(without_time(&entries), without_time(&undivided));
        assert_eq!(format!("{state:?}"), format!("{whole:?}"));
    }
    // By bytes too: whatever there is room for, one event goes in.
    let mut state = begin;
    let entries = pass(&mut state, ends, Room { events: usize::MAX, bytes: 1 });
    assert_eq!((entries.len(), without_time(&entries)), (8, without_time(&undivided)));
}

#[test]
fn whoever_begins_again_after_any_entry_comes_to_the_same() {
    let (begin, ends) = about_to_end(5);
    let room = Room { events: 2, bytes: usize::MAX };
    let mut whole = begin.clone();
    let entries = pass(&mut whole, ends, room);
    assert_eq!(entries.len(), 3);
    for done in 0..=entries.len() {
        let mut state = begin.clone();
        for expected in &entries[..done] {
            let mut events = Vec::new();
            enact_within(&mut state, Actor::Clerk, &passes(ends), room, &mut events).unwrap();
            assert_eq!(events, *expected);
        }
        assert_eq!(state.due() == Some(ends), done < entries.len(), "what is left is due at once");
        if done < entries.len() {
            assert_eq!(pass(&mut state, ends, room), entries[done..], "after {done} entries");
        }
        assert_eq!(format!("{state:?}"), format!("{whole:?}"));
    }
}

#[test]
fn nobody_acts_on_half_a_cascade() {
    let (mut state, ends) = about_to_end(5);
    let mut events = Vec::new();
    let room = Room { events: 3, bytes: usize::MAX };
    enact_within(&mut state, Actor::Clerk, &passes(ends), room, &mut events).unwrap();
    assert_eq!(state.following.len(), 3);
    let resign = Act::Mandate(MandateAct::Resign { seat: SeatId(5) });
    let before = format!("{state:?}");
    for by in [m(9), FOUNDERS] {
        let (article, says) = refused(&mut state, by, &resign);
        assert_eq!(article, "clock.11");
        assert!(says.contains("not everything that was due by"), "{says}");
    }
    let (article, _) = refused(&mut state, Actor::Clerk, &resign);
    assert_eq!(article, "clock.4");
    let (article, _) = refused(&mut state, Actor::Clerk, &passes(Instant::from_unix(ends.unix() + 1).unwrap()));
    assert_eq!(article, "clock.3", "time does not pass over what is still to follow");
    assert_eq!(format!("{state:?}"), before);
    let rest = act(&mut state, Actor::Clerk, &passes(ends));
    assert_eq!(rest.len(), 4, "{rest:?}");
    assert!(state.following.is_empty());
    assert_eq!(refused(&mut state, m(9), &resign).0, "mandate.2");
    assert!(events.iter().any(|event| matches!(event, Event::Body(BodyEvent::BodyEnded { .. }))));
    assert!(state.now < at("1917-03-29T12:00:00Z"));
}
