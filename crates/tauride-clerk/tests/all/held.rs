//! A record that is not what was acknowledged, and a clock that is not to be trusted: read, and not written.

use std::{fs, path::Path, sync::Arc, time::Duration};

use tauride_clerk::{Accepted, Clerk, ClerkError, Hold, ManualClock, SubmitError};
use tauride_rules::ids::MemberId;
use tauride_store::SqliteStore;
use tempfile::TempDir;

use super::{check_is_record, common, start};

const FILES: [&str; 4] =
    ["federation.sqlite", "federation.sqlite-wal", "federation.acknowledged", "federation.sqlite-shm"];

/// A federation of 3 + 20 entries as a kill leaves it: with its log.
fn killed() -> (TempDir, Arc<ManualClock>) {
    let (dir, copy) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let clock = Arc::new(ManualClock::new(start()));
    let clerk = Clerk::create(dir.path(), common::founding(), Arc::clone(&clock) as _).unwrap();
    clerk.submit(common::form("First")).unwrap();
    for _ in 0..20 {
        clerk.submit(common::enrol(1)).unwrap();
    }
    for file in FILES {
        fs::copy(dir.path().join(file), copy.path().join(file)).unwrap();
    }
    (copy, clock)
}

fn open(dir: &Path, clock: &Arc<ManualClock>, accepted: Accepted) -> Result<Clerk, ClerkError> {
    Clerk::open_accepting(SqliteStore::open(dir)?, Arc::clone(clock) as _, &|_, _| {}, &accepted)
}

/// Flips a bit in the middle of the log.
fn flip_log(dir: &Path) {
    let log = dir.join(FILES[1]);
    let mut bytes = fs::read(&log).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 4;
    fs::write(&log, bytes).unwrap();
    fs::remove_file(dir.join(FILES[3])).unwrap();
}

#[test]
fn a_flipped_bit_in_the_log_is_said_and_nothing_is_written_until_it_is_accepted() {
    let (dir, clock) = killed();
    flip_log(dir.path());
    let clerk = open(dir.path(), &clock, Accepted::default()).unwrap();
    let Some(Hold::Short { ends, acknowledged: 23 }) = clerk.hold() else { unreachable!("{:?}", clerk.hold()) };
    assert!(ends < 23);
    assert_eq!(clerk.read(|view| view.len()), ends, "it is read as far as it goes");
    let said = format!("the record ends at {ends}, 23 were acknowledged");
    assert!(clerk.notices()[0].contains(&said), "{:?}", clerk.notices());
    let error = clerk.submit(common::enrol(1)).unwrap_err();
    assert!(matches!(error, SubmitError::Held { .. }), "{error:?}");
    assert!(error.to_string().contains(&format!("--accept-entries {ends}")), "{error}");
    assert!(clerk.issue_codes(&[MemberId(1)]).is_err(), "nothing at all is written");
    clock.advance(Duration::from_hours(24 * 20));
    assert_eq!(clerk.read(|view| view.len()), ends, "nothing falls due");
    drop(clerk);

    let other = Accepted { entries: Some(ends + 1), ..Accepted::default() };
    let error = open(dir.path(), &clock, other).unwrap_err();
    assert!(matches!(error, ClerkError::NotAccepted { .. }), "{error:?}");
    assert!(error.to_string().contains(&format!("--accept-entries {ends}")), "{error}");

    let clerk = open(dir.path(), &clock, Accepted { entries: Some(ends), ..Accepted::default() }).unwrap();
    assert_eq!(clerk.hold(), None);
    clerk.submit(common::weigh(1, 2)).unwrap();
    check_is_record(&clerk);
    drop(clerk);
    let clerk = open(dir.path(), &clock, Accepted::default()).unwrap();
    assert_eq!(clerk.hold(), None);
    let said = format!("the record ended at {ends}, and 23 had been acknowledged");
    assert!(clerk.notices()[0].contains(&said), "it goes on being said: {:?}", clerk.notices());
}

#[test]
fn a_log_that_is_gone_and_a_mark_that_is_gone_are_said() {
    let (dir, clock) = killed();
    fs::remove_file(dir.path().join(FILES[1])).unwrap();
    fs::remove_file(dir.path().join(FILES[3])).unwrap();
    match open(dir.path(), &clock, Accepted::default()) {
        // Nothing but what is in the log was ever in the file.
        Err(error) => assert!(matches!(error, ClerkError::Store(_) | ClerkError::Empty), "{error:?}"),
        Ok(clerk) => assert!(matches!(clerk.hold(), Some(Hold::Short { acknowledged: 23, .. }))),
    }

    let (dir, clock) = killed();
    fs::remove_file(dir.path().join(FILES[2])).unwrap();
    let clerk = open(dir.path(), &clock, Accepted::default()).unwrap();
    assert_eq!(clerk.hold(), Some(Hold::Unknown { ends: 23 }));
    drop(clerk);
    let clerk = open(dir.path(), &clock, Accepted { entries: Some(23), ..Accepted::default() }).unwrap();
    assert!(clerk.notices()[0].contains("nobody knows how many had been acknowledged"), "{:?}", clerk.notices());
}

#[test]
fn another_record_than_was_acknowledged_is_said() {
    let ((dir, clock), (other, _)) = (killed(), killed());
    drop(open(dir.path(), &clock, Accepted::default()).unwrap());
    let clerk = open(other.path(), &clock, Accepted::default()).unwrap();
    clerk.submit(common::enrol(5)).unwrap();
    drop(clerk);
    let clerk = Clerk::create(&other.path().join("x"), common::founding(), Arc::clone(&clock) as _).unwrap();
    clerk.submit(common::form("Other")).unwrap();
    for _ in 0..20 {
        clerk.submit(common::enrol(1)).unwrap();
    }
    drop(clerk);
    fs::copy(other.path().join("x").join(FILES[0]), dir.path().join(FILES[0])).unwrap();
    let clerk = open(dir.path(), &clock, Accepted::default()).unwrap();
    assert_eq!(clerk.hold(), Some(Hold::Other { ends: 23, acknowledged: 23 }));
}

#[test]
fn after_a_long_silence_nothing_falls_due_until_the_date_is_said() {
    let (dir, clock) = killed();
    drop(open(dir.path(), &clock, Accepted::default()).unwrap());
    clock.advance(Duration::from_hours(24 * 30));
    assert_eq!(open(dir.path(), &clock, Accepted::default()).unwrap().hold(), None, "thirty days are no long silence");
    clock.set(start().plus(Duration::from_hours(24 * 91)));
    let clerk = open(dir.path(), &clock, Accepted::default()).unwrap();
    assert!(matches!(clerk.hold(), Some(Hold::Late { .. })), "{:?}", clerk.hold());
    assert!(clerk.read(|view| view.state.founding || view.len() > 23));
    let error = clerk.submit(common::enrol(1)).unwrap_err();
    assert!(error.to_string().contains("--accept-date 2024-07-31"), "{error}");
    drop(clerk);
    for (day, writes) in [(90, false), (91, true)] {
        let accepted = Accepted { day: Some(start().plus(Duration::from_hours(24 * day))), ..Accepted::default() };
        let clerk = open(dir.path(), &clock, accepted).unwrap();
        assert_eq!(clerk.hold().is_none(), writes, "day {day}");
        drop(clerk);
    }
}

#[test]
fn a_backup_is_brought_back_and_goes_on() {
    let (dir, clock) = killed();
    let clerk = open(dir.path(), &clock, Accepted::default()).unwrap();
    let file = dir.path().join("our.backup");
    tauride_store::SqliteReader::open(dir.path()).unwrap().back_up(&file).unwrap();
    let head = clerk.read(|view| view.tree.head());
    clerk.submit(common::enrol(1)).unwrap();
    let back = dir.path().join("back");
    assert_eq!(Clerk::restore(&file, &back, &|_, _| {}).unwrap(), head);
    let restored = open(&back, &clock, Accepted::default()).unwrap();
    assert_eq!((restored.hold(), restored.notices()), (None, vec![]));
    restored.submit(common::enrol(2)).unwrap();
    check_is_record(&restored);
}

#[test]
fn the_last_handle_may_be_dropped_by_an_answer() {
    let (dir, clock) = killed();
    let clerk = open(dir.path(), &clock, Accepted::default()).unwrap();
    let (sender, receiver) = std::sync::mpsc::channel();
    let last = clerk.clone();
    clerk.submit_with(common::enrol(1), move |answer| {
        drop(last);
        sender.send(answer).unwrap();
    });
    drop(clerk);
    assert_eq!(receiver.recv().unwrap().unwrap().number(), Some(24));
}
