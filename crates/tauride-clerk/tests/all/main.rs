//! The clerk, asked from outside.
#![expect(clippy::unwrap_used, reason = "test code")]
#![expect(clippy::panic, reason = "panics of others are tested")]

mod accounts;
mod cascade;
mod common;
mod enrol;
mod faults;
mod held;
mod kill;
mod time;
mod writing;

use std::sync::Arc;
use std::time::Duration;
use tauride_clerk::{Clerk, ManualClock};
use tauride_rules::instant::Instant;
use tauride_verify::verify;

/// How long the founders have their powers, by the charter of these tests.
const FOUNDING: Duration = Duration::from_hours(14 * 24);

/// Returns when everything here begins.
fn start() -> Instant {
    Instant::parse("2024-05-01T09:00:00Z").unwrap()
}

/// Returns a federation in memory, with one branch, and its clock.
fn federation() -> (Clerk, Arc<ManualClock>) {
    let clock = Arc::new(ManualClock::new(start()));
    let clerk = Clerk::in_memory(common::founding(), Arc::clone(&clock) as _).unwrap();
    clerk.submit(common::form("First")).unwrap();
    (clerk, clock)
}

/// Checks that what the clerk shows is what the stored record comes to.
#[track_caller]
fn check_is_record(clerk: &Clerk) {
    let mut record = Vec::new();
    let head = tauride_clerk::export::export(&*clerk.reader(), &mut record).unwrap();
    let (report, state) = verify(&record, Some(&head)).unwrap();
    assert_eq!(clerk.reader().len().unwrap(), report.entries);
    clerk.read(|view| {
        assert_eq!((view.tree.head(), view.len()), (head, report.entries));
        assert_eq!(format!("{:?}", view.state), format!("{state:?}"));
    });
}
