//! A cascade that no entry has room for: the clerk carries it on, whenever it is stopped.

use std::sync::Arc;
use std::time::Duration;

use tauride_clerk::{Clerk, ManualClock};
use tauride_codec::{EntryRef, Road, encode};
use tauride_record::{Link, Tree, leaf, link};
use tauride_rules::body::BodyAct;
use tauride_rules::charter::CharterAct;
use tauride_rules::clock::ClockAct;
use tauride_rules::election::ElectionAct;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{ConstituencyId, ElectionId, MemberId, SeatId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::mandate::MandateAct;
use tauride_rules::roll::RollAct;
use tauride_rules::{Act, Actor, State, enact};
use tauride_store::{Batch, FIRST, MemoryStore, Meta, NewEntry, Store};

use super::{check_is_record, start};

const SEATS: u32 = 5_500;
const PATIENCE: Duration = Duration::from_secs(30);

const CHARTER: &str = r#"
name = "Federation of a camp"
language = "en"

[founding]
article = "1"

[elections]
nominations = "until closed"
voting = "until closed"

[unit.branch]
article = "2"
frozen_in_elections = false

[body.camp]
article = "3"
kind = "council"
provisional = "1 hour"
ratified_by = "senate"

[[body.camp.seats]]
article = "3"
from = "branch"
norm = { seats = 5_500 }
elected = { method = "plurality", ballot = "named" }

[body.senate]
article = "4"
kind = "council"

[[body.senate.seats]]
article = "4"
from = "branch"
norm = { seats = 1 }
elected = { method = "plurality", ballot = "named" }

[amend]
article = "5"
by = "senate"
majority = "more than 1/2 of votes"
"#;

/// A record in the making.
#[derive(Default)]
struct Record {
    state: State,
    lines: Vec<Vec<u8>>,
    link: Link,
}

impl Record {
    /// Enters an act, and carries on what it left to follow.
    fn enter(&mut self, by: Actor, act: &Act) {
        self.write(by, act);
        while !self.state.is_settled() {
            let pass = Act::Clock(ClockAct::PassTime { to: self.state.now });
            self.write(Actor::Clerk, &pass);
        }
    }

    fn write(&mut self, by: Actor, act: &Act) {
        let edition = self.state.edition_of(act);
        let events = enact(&mut self.state, by, act).unwrap();
        let (number, at) = (FIRST + self.lines.len() as u64, self.state.now);
        let road = (by != Actor::Clerk).then_some(Road::Terminal);
        let entry = EntryRef { number, at, edition, prev: self.link, by, road, act, events: &events };
        let line = encode(&entry).unwrap();
        self.link = link(&leaf(&line));
        self.lines.push(line);
    }
}

/// The record of a camp up to the hour of its end, and how many entries that hour adds.
fn camp() -> (Record, usize) {
    let mut record = Record { state: State::new(), ..Record::default() };
    record.enter(Actor::Clerk, &Act::Clock(ClockAct::PassTime { to: start() }));
    let charter = Box::new(tauride_charter::check("camp.toml", CHARTER).unwrap().charter);
    let founders = |record: &mut Record, act: Act| record.enter(Actor::Founders, &act);
    founders(&mut record, Act::Charter(CharterAct::Found { text: CHARTER.into(), charter }));
    founders(&mut record, Act::Roll(RollAct::FormUnit { kind: "branch".into(), name: "Branch".into() }));
    let unit = UnitId(1);
    founders(&mut record, Act::Roll(RollAct::Enrol { unit, count: SEATS, attests: Vec::new() }));
    let senders = vec![Sender::Unit(unit)];
    founders(&mut record, Act::Body(BodyAct::FormBody { kind: "camp".into(), name: "Camp".into(), senders }));
    founders(&mut record, Act::Election(ElectionAct::CallElection { constituency: ConstituencyId(1) }));
    let election = ElectionId(1);
    for member in 1..=SEATS {
        let stand = ElectionAct::Stand { election, name: "".into(), label: "".into(), groups: Vec::new() };
        record.enter(Actor::Member(MemberId(member)), &Act::Election(stand));
    }
    founders(&mut record, Act::Election(ElectionAct::CloseNominations { election }));
    founders(&mut record, Act::Election(ElectionAct::Acclaim { election }));
    let before = record.lines.len();
    record.enter(Actor::Clerk, &Act::Clock(ClockAct::PassTime { to: end() }));
    let added = record.lines.len() - before;
    assert_eq!(added, 2, "the end does not fit into one entry, and into two");
    (record, added)
}

/// When the camp ends.
fn end() -> Instant {
    Instant::from_unix(start().unix() + 3_600).unwrap()
}

/// A store that holds these lines.
fn stored(lines: &[Vec<u8>]) -> MemoryStore {
    let mut store = MemoryStore::new(Meta { name: "camp".to_owned(), origin: "example.org/camp".to_owned() });
    let entries: Vec<NewEntry<'_>> =
        (FIRST..).zip(lines).map(|(number, line)| NewEntry { number, line, key: None }).collect();
    let mut tree = Tree::default();
    for line in lines {
        tree.push(leaf(line));
    }
    store.append(&Batch { entries: &entries, register: &[], root: tree.root() }).unwrap();
    store
}

#[test]
fn a_clerk_who_was_stopped_in_a_cascade_carries_it_on() {
    let (record, added) = camp();
    for missing in 0..=added {
        let kept = &record.lines[..record.lines.len() - missing];
        let store = stored(kept);
        let clock = Arc::new(ManualClock::new(end()));
        let clerk = Clerk::with_store(Box::new(store), clock, &|_, _| {}).unwrap();
        // Whoever asks in between waits until everything that is due has happened.
        let resign = Act::Mandate(MandateAct::Resign { seat: SeatId(SEATS) });
        let answer = clerk.submit(tauride_clerk::Request::new(Actor::Member(MemberId(SEATS)), resign)).unwrap();
        let tauride_clerk::Answer::Refused(refusal) = answer else { panic!("{answer:?}") };
        assert_eq!(refusal.article(), "mandate.2", "with {missing} entries missing");
        clerk.read(|view| {
            assert!(view.state.is_settled());
            assert_eq!(format!("{:?}", view.state), format!("{:?}", record.state));
        });
        for (number, line) in (FIRST..).zip(&record.lines) {
            assert_eq!(clerk.reader().entry(number).unwrap().as_deref(), Some(&**line), "entry {number}");
        }
        check_is_record(&clerk);
    }
}

#[test]
fn a_cascade_is_heard_of_entry_by_entry() {
    let (record, added) = camp();
    let kept = &record.lines[..record.lines.len() - added];
    let store = stored(kept);
    let clock = Arc::new(ManualClock::new(start()));
    let clerk = Clerk::with_store(Box::new(store), Arc::clone(&clock) as _, &|_, _| {}).unwrap();
    let heard = clerk.subscribe();
    clock.set(end());
    for _ in 0..added {
        let published = heard.recv_timeout(PATIENCE).unwrap();
        assert_eq!(published.entries.len(), 1, "others read between two entries of this size");
    }
    check_is_record(&clerk);
}
