//! Time passes by itself.

use std::time::Duration;

use super::{FOUNDING, check_is_record, common, federation, start};
use tauride_rules::Event;
use tauride_rules::charter::CharterEvent;

const PATIENCE: Duration = Duration::from_secs(20);

#[test]
fn what_falls_due_is_entered_by_itself_and_at_its_instant() {
    let (clerk, clock) = federation();
    let heard = clerk.subscribe();
    clock.advance(FOUNDING.saturating_sub(Duration::from_secs(1)));
    clock.advance(Duration::from_secs(100));
    let published = heard.recv_timeout(PATIENCE).unwrap();
    assert_eq!(published.first, 4, "a second before, nothing was entered");
    let ended = &published.entries[0];
    assert_eq!(ended.at, start().plus(FOUNDING));
    assert!(ended.events.contains(&Event::Charter(CharterEvent::FoundingEnded {})), "{ended:?}");
    assert!(!clerk.read(|view| view.state.founding));
    check_is_record(&clerk);
}

#[test]
fn time_passes_before_an_act_once_a_second() {
    let (clerk, clock) = federation();
    clock.advance(Duration::from_secs(5));
    clerk.submit(common::enrol(1)).unwrap();
    clerk.submit(common::enrol(1)).unwrap();
    clerk.read(|view| assert_eq!((view.len(), view.state.now), (6, start().plus(Duration::from_secs(5)))));
    check_is_record(&clerk);
}

#[test]
fn a_clock_that_runs_backwards_lets_no_time_pass() {
    let (clerk, clock) = federation();
    clock.set(start().plus(Duration::from_mins(1)));
    clerk.submit(common::enrol(1)).unwrap();
    clock.set(start());
    clerk.submit(common::enrol(1)).unwrap();
    clerk.read(|view| assert_eq!((view.len(), view.state.now), (6, start().plus(Duration::from_mins(1)))));
    check_is_record(&clerk);
}

#[test]
fn what_fell_due_while_nobody_was_there_is_entered_on_opening() {
    use std::sync::Arc;
    use tauride_clerk::{Accepted, Clerk, Clock as _, ManualClock};
    let dir = tempfile::tempdir().unwrap();
    let clock = Arc::new(ManualClock::new(start()));
    drop(Clerk::create(dir.path(), common::founding(), Arc::clone(&clock) as _).unwrap());
    clock.advance(Duration::from_hours(400 * 24));
    let accepted = Accepted { day: Some(clock.now()), ..Accepted::default() };
    let store = tauride_store::SqliteStore::open(dir.path()).unwrap();
    let clerk = Clerk::open_accepting(store, clock, &|_, _| {}, &accepted).unwrap();
    // An act is entered after what fell due before it.
    assert!(clerk.submit(common::form("Late")).unwrap().number().is_none(), "the founding is over");
    assert!(!clerk.read(|view| view.state.founding));
    check_is_record(&clerk);
}
