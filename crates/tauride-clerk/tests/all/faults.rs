//! Disks that fill up or fail, and programs that fail.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use tauride_clerk::{Answer, Clerk, ManualClock, Request, SubmitError};
use tauride_rules::charter::CharterAct;
use tauride_rules::ids::MemberId;
use tauride_rules::{Act, Actor};
use tauride_store::{
    Acknowledged, Batch, Code, Hash, Key, Loss, MemoryStore, Meta, NewEntry, Reader, Session, SignIn, Store,
    StoreError, Told,
};

use super::{FOUNDING, check_is_record, common, federation, start};

const FULL: u8 = 1;
const BROKEN: u8 = 2;
const PANICS: u8 = 3;
/// What was appended is on the disk, and cannot be kept a second time.
const FORGETS: u8 = 4;

/// A store that fails when it is told to.
struct Faulty {
    inner: MemoryStore,
    fault: Arc<AtomicU8>,
}

impl Store for Faulty {
    fn append(&mut self, batch: &Batch<'_>) -> Result<(), StoreError> {
        let file = "federation.sqlite".into();
        match self.fault.load(Ordering::SeqCst) {
            FULL => Err(StoreError::Full { file }),
            BROKEN => Err(StoreError::Disk { file, source: "sector 7".into() }),
            PANICS => panic!("a store that panics"),
            _ => self.inner.append(batch),
        }
    }
    fn when_acknowledged(&mut self, tell: Told) {
        if self.fault.load(Ordering::SeqCst) == FORGETS {
            return tell(Err(StoreError::Disk { file: "federation.acknowledged".into(), source: "sector 8".into() }));
        }
        self.inner.when_acknowledged(tell);
    }
    fn accept(&mut self, loss: Option<&Loss>, acknowledged: &Acknowledged) -> Result<(), StoreError> {
        self.inner.accept(loss, acknowledged)
    }
    fn erase(&mut self, member: u32) -> Result<bool, StoreError> {
        self.inner.erase(member)
    }
    fn put_codes(&mut self, codes: &[Code]) -> Result<(), StoreError> {
        assert_ne!(self.fault.load(Ordering::SeqCst), PANICS, "a store that panics");
        self.inner.put_codes(codes)
    }
    fn sign_in(&mut self, sign_ins: &[SignIn]) -> Result<Vec<Option<u32>>, StoreError> {
        self.inner.sign_in(sign_ins)
    }
    fn put_session(&mut self, session: &Session) -> Result<(), StoreError> {
        self.inner.put_session(session)
    }
    fn end_session(&mut self, hash: &Hash) -> Result<bool, StoreError> {
        self.inner.end_session(hash)
    }
    fn end_expired(&mut self, now: i64) -> Result<usize, StoreError> {
        self.inner.end_expired(now)
    }
    fn reader(&self) -> Arc<dyn Reader> {
        self.inner.reader()
    }
}

/// Returns a federation with one member, and the switch of its store.
fn faulty() -> (Clerk, Arc<ManualClock>, Arc<AtomicU8>) {
    let fault = Arc::new(AtomicU8::new(0));
    let meta = Meta { name: "Federation".to_owned(), origin: "example.org/branches".to_owned() };
    let store = Faulty { inner: MemoryStore::new(meta), fault: Arc::clone(&fault) };
    let clock = Arc::new(ManualClock::new(start()));
    let clerk = Clerk::with_store(Box::new(store), Arc::clone(&clock) as _, &|_, _| {}).unwrap();
    let founding = common::founding();
    let act = Act::Charter(CharterAct::Found { text: founding.text, charter: founding.charter });
    clerk.submit(Request::new(Actor::Founders, act)).unwrap();
    clerk.submit(common::form("First")).unwrap();
    clerk.submit(common::enrol(1)).unwrap();
    (clerk, clock, fault)
}

#[test]
fn a_full_disk_changes_nothing_and_the_clerk_goes_on() {
    let (clerk, _clock, fault) = faulty();
    let head = clerk.read(|view| view.tree.head());
    let request = || common::enrol(5).with_key(Key::new("five").unwrap());
    fault.store(FULL, Ordering::SeqCst);
    for _ in 0..3 {
        let error = clerk.submit(request()).unwrap_err();
        assert!(matches!(error, SubmitError::NotRecorded { .. }), "{error:?}");
        assert!(error.to_string().contains("free space"), "{error}");
        assert_eq!(clerk.read(|view| (view.tree.head(), view.state.rolls.member_count())), (head, 1));
        check_is_record(&clerk);
    }
    fault.store(0, Ordering::SeqCst);
    assert!(matches!(clerk.submit(request()), Ok(Answer::Entered { number: 5, repeated: false, .. })));
    check_is_record(&clerk);
}

#[test]
fn what_falls_due_on_a_full_disk_is_entered_when_there_is_room() {
    let (clerk, clock, fault) = faulty();
    let heard = clerk.subscribe();
    fault.store(FULL, Ordering::SeqCst);
    clock.advance(FOUNDING);
    assert!(clerk.submit(common::enrol(1)).is_err());
    assert!(clerk.read(|view| view.state.founding), "nobody sees what is not on the disk");
    fault.store(0, Ordering::SeqCst);
    assert_eq!(heard.recv_timeout(std::time::Duration::from_secs(20)).unwrap().first, 5);
    assert!(!clerk.read(|view| view.state.founding));
    check_is_record(&clerk);
}

#[test]
fn after_a_failed_disk_nothing_is_claimed() {
    let (clerk, _clock, fault) = faulty();
    let (sender, heard) = std::sync::mpsc::channel();
    clerk.watch_trouble(move |said| {
        assert!(said.contains("sector 7") && said.contains("federation.sqlite"), "{said}");
        sender.send(()).unwrap();
    });
    fault.store(BROKEN, Ordering::SeqCst);
    let error = clerk.submit(common::enrol(1)).unwrap_err();
    assert!(matches!(error, SubmitError::Uncertain { .. }), "{error:?}");
    let said = error.to_string();
    assert!(
        said.contains("disk failed") && !said.contains("sector 7") && !said.contains("federation.sqlite"),
        "{said}"
    );
    assert_eq!(heard.try_iter().collect::<Vec<_>>().len(), 1, "whoever runs it hears the cause");
    assert!(clerk.notices()[0].starts_with("Nothing is recorded any more"), "{:?}", clerk.notices());
    fault.store(0, Ordering::SeqCst);
    let error = clerk.submit(common::enrol(1)).unwrap_err();
    assert!(matches!(error, SubmitError::Stopped { .. }), "{error:?}");
    assert_eq!(clerk.read(|view| view.len()), 4);
    check_is_record(&clerk);
}

#[test]
fn what_is_not_kept_a_second_time_is_not_acknowledged() {
    let (clerk, _clock, fault) = faulty();
    fault.store(FORGETS, Ordering::SeqCst);
    let error = clerk.submit(common::enrol(1)).unwrap_err();
    assert!(matches!(error, SubmitError::Uncertain { .. }), "{error:?}");
    check_is_record(&clerk);
}

#[test]
fn a_panic_leaves_nobody_waiting_and_nothing_behind() {
    let (clerk, _clock, fault) = faulty();
    fault.store(PANICS, Ordering::SeqCst);
    let error = clerk.submit(common::enrol(1)).unwrap_err();
    assert!(matches!(error, SubmitError::NotRecorded { .. }), "{error:?}");
    assert!(clerk.issue_codes(&[MemberId(1)]).is_err());
    fault.store(0, Ordering::SeqCst);
    check_is_record(&clerk);

    let error = clerk.submit_plan(|_| -> Result<_, ()> { panic!("a plan that panics") }).unwrap_err();
    assert!(matches!(error, SubmitError::NotRecorded { .. }), "{error:?}");
    clerk.submit_with(common::enrol(1), |_| panic!("an answer that panics"));
    clerk.subscribe_with(|_| panic!("a follower that panics"));
    assert_eq!(clerk.submit(common::enrol(1)).unwrap().number(), Some(6));
    check_is_record(&clerk);
}

#[test]
fn a_record_that_was_edited_does_not_open() {
    let (clerk, clock) = federation();
    clerk.submit(common::enrol(2)).unwrap();
    let mut lines = Vec::new();
    let read = &mut |_, line: &[u8]| {
        lines.push(line.to_vec());
        std::ops::ControlFlow::Continue(())
    };
    clerk.reader().entries(1..9, read).unwrap();
    lines[3] = String::from_utf8(lines[3].clone()).unwrap().replacen("\"count\":2", "\"count\":3", 1).into_bytes();
    let mut store = MemoryStore::new(clerk.meta().clone());
    for (number, line) in (1..).zip(&lines) {
        let entries = [NewEntry { number, line, key: None }];
        store.append(&Batch { entries: &entries, ..Batch::default() }).unwrap();
    }
    let error = Clerk::with_store(Box::new(store), clock, &|_, _| {}).unwrap_err();
    assert!(error.to_string().contains("entry 4 was changed"), "{error}");
}
