//! What many members, or a few with much patience, can make the law do at once: each course is linear, or it shows here.

use std::hint::black_box;
use std::time::{Duration, Instant};

use tauride_codec::{EntryRef, Road, encode_into};
use tauride_record::{Link, Tree, leaf, link};
use tauride_rules::body::BodyAct;
use tauride_rules::charter::CharterAct;
use tauride_rules::clock::ClockAct;
use tauride_rules::convocation::ConvocationAct;
use tauride_rules::election::ElectionAct;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ConstituencyId, ConvocationId, ElectionId, MemberId, SeatId, UnitId};
use tauride_rules::mandate::MandateQuestion;
use tauride_rules::poll::PollAct;
use tauride_rules::roll::RollAct;
use tauride_rules::{Act, Actor, State, enact_into};
use tauride_verify::Verifier;

use crate::Size;
use crate::report::{Figure, rate};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

pub(crate) const CHARTER: &str = r#"
name = "A federation of many"
language = "en"

[founding]
article = "1"

[elections]
nominations = "until closed"
voting = "until closed"

[unit.branch]
article = "2"
frozen_in_elections = false

[body.host]
article = "3"
kind = "council"
provisional = "1 hour"
ratified_by = "senate"
[[body.host.seats]]
article = "3"
from = "branch"
norm = { seats = 75_000 }
elected = { method = "plurality", ballot = "named" }

[body.camp]
article = "4"
kind = "council"
provisional = "1 hour"
ratified_by = "senate"
[[body.camp.seats]]
article = "4"
from = "branch"
norm = { seats = 1_100 }
elected = { method = "plurality", ballot = "named" }

[body.crowd]
article = "5"
kind = "council"
term = "1 hour"
[[body.crowd.seats]]
article = "5"
from = "branch"
norm = { one_per = 1, minimum = 1, by = "desks" }
elected = { method = "plurality", ballot = "named" }

[body.senate]
article = "6"
kind = "council"
decides = { majority = "more than 1/2 of votes", lasts = "1 day" }
[[body.senate.seats]]
article = "6"
from = "branch"
norm = { seats = 1 }
elected = { method = "plurality", ballot = "named" }

[[convocation]]
article = "7"
calls = "senate"
notice = "0 days"
open = true

[amend]
article = "8"
by = "senate"
majority = "at least 2/3 of votes"
"#;

/// A federation, its record, and how long the law took for it.
struct Course {
    state: State,
    record: Vec<u8>,
    tree: Tree,
    prev: Link,
    /// In the law since the last figure: in all, and for the longest entry.
    took: Duration,
    longest: Duration,
    events: usize,
}

impl Course {
    fn begin() -> Outcome<Self> {
        let mut course = Self {
            state: State::new(),
            record: Vec::new(),
            tree: Tree::default(),
            prev: Link::default(),
            took: Duration::ZERO,
            longest: Duration::ZERO,
            events: 0,
        };
        course.pass(tauride_rules::instant::Instant::parse("2026-03-01T10:00:00Z").ok_or("no time")?)?;
        let checked = tauride_charter::check("large.toml", CHARTER).map_err(|wrong| format!("{wrong:?}"))?;
        let found = CharterAct::Found { text: CHARTER.into(), charter: Box::new(checked.charter) };
        course.ask(Actor::Founders, &Act::Charter(found))?;
        Ok(course)
    }

    /// Enters an act, and carries on what it left to follow.
    fn ask(&mut self, by: Actor, act: &Act) -> Outcome<()> {
        self.enter(by, act)?;
        while !self.state.is_settled() {
            self.enter(Actor::Clerk, &Act::Clock(ClockAct::PassTime { to: self.state.now }))?;
        }
        Ok(())
    }

    fn pass(&mut self, to: tauride_rules::instant::Instant) -> Outcome<()> {
        while let Some(due) = self.state.due().filter(|due| *due <= to) {
            self.enter(Actor::Clerk, &Act::Clock(ClockAct::PassTime { to: due.max(self.state.now) }))?;
        }
        self.enter(Actor::Clerk, &Act::Clock(ClockAct::PassTime { to }))
    }

    fn hours(&mut self, hours: i64) -> Outcome<()> {
        let to = self.state.now.unix() + hours * 3_600;
        self.pass(tauride_rules::instant::Instant::from_unix(to).ok_or("no time")?)
    }

    fn enter(&mut self, by: Actor, act: &Act) -> Outcome<()> {
        let mut events = Vec::new();
        let edition = self.state.edition_of(act);
        let started = Instant::now();
        enact_into(&mut self.state, by, act, &mut events).map_err(|refusal| format!("{act:?}: {refusal}"))?;
        let took = started.elapsed();
        self.took += took;
        self.longest = self.longest.max(took);
        self.events += events.len();
        let start = self.record.len();
        let (number, at) = (self.tree.size() + tauride_store::FIRST, self.state.now);
        let road = (by != Actor::Clerk).then_some(Road::SignedIn);
        let entry = EntryRef { number, at, edition, prev: self.prev, by, road, act, events: &events };
        encode_into(&entry, &mut self.record)?;
        let hash = leaf(self.record.get(start..).unwrap_or_default());
        self.record.push(b'\n');
        self.prev = link(&hash);
        self.tree.push(hash);
        Ok(())
    }

    /// Begins to measure.
    fn measure(&mut self) {
        (self.took, self.longest, self.events) = (Duration::ZERO, Duration::ZERO, 0);
    }

    /// Prints how long the law took since [`measure`](Self::measure), beside as many events written and hashed.
    fn print(&self, what: &str, target: &str) {
        let got = self.took.as_secs_f64() * 1e3;
        let bytes = vec![b'x'; 128];
        let begun = Instant::now();
        for _ in 0..self.events {
            black_box(leaf(black_box(&bytes)));
        }
        let limit = begun.elapsed().as_secs_f64() * 1e3;
        let what = format!("{what}: {} events", self.events);
        let limit_is = "128 bytes hashed for each event";
        Figure { what: &what, got, unit: "ms", target, limit, limit_is }.print();
        println!("  longest entry {:.1} ms", self.longest.as_secs_f64() * 1e3);
    }

    /// Verifies the whole record, beside reading and hashing it.
    fn verify(&self, what: &str) -> Outcome<()> {
        let lines = || self.record.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        let count = usize::try_from(self.tree.size())?;
        let begun = Instant::now();
        let mut tree = Tree::default();
        lines().for_each(|line| tree.push(leaf(line)));
        let limit = rate(count, begun.elapsed());
        let begun = Instant::now();
        let mut verifier = Verifier::new();
        for line in lines() {
            verifier.line(line)?;
        }
        black_box(verifier.finish(Some(&tree.head()))?);
        let got = rate(count, begun.elapsed());
        let what = format!("  verify after {what}: {count} entries");
        let limit_is = "reading and hashing the same lines";
        Figure { what: &what, got, unit: "entries/s", target: "≥ 35 %", limit, limit_is }.print();
        Ok(())
    }

    fn branch(&mut self, count: u32) -> Outcome<UnitId> {
        let unit = UnitId::at(self.state.rolls.units.len());
        let name = format!("Branch {unit}").into();
        self.ask(Actor::Founders, &Act::Roll(RollAct::FormUnit { kind: "branch".into(), name }))?;
        self.ask(Actor::Founders, &Act::Roll(RollAct::Enrol { unit, count, attests: Vec::new() }))?;
        Ok(unit)
    }

    fn body(&mut self, kind: &str, senders: Vec<Sender>) -> Outcome<BodyId> {
        self.ask(Actor::Founders, &Act::Body(BodyAct::FormBody { kind: kind.into(), name: kind.into(), senders }))?;
        Ok(BodyId::at(self.state.bodies.len() - 1))
    }

    /// Elects members with these numbers, unopposed.
    fn acclaim(&mut self, constituency: ConstituencyId, members: std::ops::RangeInclusive<u32>) -> Outcome<()> {
        self.ask(Actor::Founders, &Act::Election(ElectionAct::CallElection { constituency }))?;
        let election = ElectionId::at(self.state.elections.len() - 1);
        for member in members {
            let (name, label, groups) = ("".into(), "".into(), Vec::new());
            let stand = Act::Election(ElectionAct::Stand { election, name, label, groups });
            self.ask(Actor::Member(MemberId(member)), &stand)?;
        }
        self.ask(Actor::Founders, &Act::Election(ElectionAct::CloseNominations { election }))?;
        self.ask(Actor::Founders, &Act::Election(ElectionAct::Acclaim { election }))
    }
}

/// A tenth of it for every day.
pub(crate) fn part(size: Size, full: u32) -> u32 {
    if size == Size::Full { full } else { full / 10 }
}

/// The end of a body of 150,000 seats, and of a thousand bodies of 1,100 members each at one instant.
pub(crate) fn ends(size: Size) -> Outcome<()> {
    let mut course = Course::begin()?;
    let units = [course.branch(75_000)?, course.branch(75_000)?];
    course.body("host", units.map(Sender::Unit).into())?;
    course.acclaim(ConstituencyId(1), 1..=75_000)?;
    course.acclaim(ConstituencyId(2), 75_001..=150_000)?;
    course.measure();
    course.hours(1)?;
    course.print("the end of a body of 150,000 seats", "≤ 300");
    course.verify("it")?;

    let mut course = Course::begin()?;
    let bodies = part(size, 1_000);
    for unit in 0..bodies / 10 {
        let branch = course.branch(1_100)?;
        for _ in 0..10 {
            course.body("camp", vec![Sender::Unit(branch)])?;
            let constituency = ConstituencyId::at(course.state.constituencies.len() - 1);
            course.acclaim(constituency, unit * 1_100 + 1..=(unit + 1) * 1_100)?;
        }
    }
    course.measure();
    course.hours(1)?;
    course.print(&format!("the end of {bodies} bodies of 1,100 members"), "");
    course.verify("it")
}

/// Seats that the norm gives up, vacant and held: 100,000 each.
pub(crate) fn seats(_: Size) -> Outcome<()> {
    const SEATS: u32 = 100_000;
    let mut course = Course::begin()?;
    let unit = course.branch(SEATS)?;
    let declare = |count| Act::Roll(RollAct::DeclareFigure { unit, figure: "desks".into(), count });
    course.ask(Actor::Founders, &declare(SEATS))?;
    let body = course.body("crowd", vec![Sender::Unit(unit)])?;
    let apportion = Act::Body(BodyAct::Apportion { body });
    course.ask(Actor::Founders, &declare(1))?;
    course.measure();
    course.ask(Actor::Founders, &apportion)?;
    course.print("99,999 vacant seats given up", "");
    course.ask(Actor::Founders, &declare(SEATS))?;
    course.ask(Actor::Founders, &apportion)?;
    course.acclaim(ConstituencyId(1), 1..=SEATS)?;
    course.ask(Actor::Founders, &declare(1))?;
    course.measure();
    course.ask(Actor::Founders, &apportion)?;
    course.hours(1)?;
    course.print("99,999 held seats given up, and their terms over", "");
    course.verify("them")
}

/// 60,000 questions that are open at once, and close at one instant.
pub(crate) fn polls(size: Size) -> Outcome<()> {
    let polls = part(size, 60_000);
    let mut course = Course::begin()?;
    let unit = course.branch(polls.max(10))?;
    course.body("senate", vec![Sender::Unit(unit)])?;
    course.acclaim(ConstituencyId(1), 1..=1)?;
    course.measure();
    for number in 1..=polls {
        let text = format!("instruction {number}").into();
        let question = MandateQuestion::Instruct { seat: SeatId(1), text }.into();
        course.ask(Actor::Member(MemberId(number)), &Act::Poll(PollAct::OpenPoll { question }))?;
    }
    course.print(&format!("{polls} polls opened on one seat"), "");
    course.measure();
    course.hours(24)?;
    course.print(&format!("{polls} polls closed at one instant"), "");
    course.verify("them")
}

/// 4,000 calls for one kind of body, answered and met.
pub(crate) fn calls(size: Size) -> Outcome<()> {
    let calls = part(size, 4_000);
    let mut course = Course::begin()?;
    for _ in 0..calls {
        course.branch(2)?;
    }
    course.measure();
    let caller = |number: u32| Actor::Member(MemberId(2 * number - 1));
    for number in 1..=calls {
        let (name, place, meets) = (format!("Senate {number}").into(), "here".into(), course.state.now);
        let call = ConvocationAct::CallToConstitute { kind: "senate".into(), name, place, meets };
        course.ask(caller(number), &Act::Convocation(call))?;
    }
    for number in 1..=calls {
        let answer = ConvocationAct::Answer { convocation: ConvocationId(number), unit: UnitId(number) };
        course.ask(caller(number), &Act::Convocation(answer))?;
    }
    for number in 1..=calls {
        let constitute = ConvocationAct::Constitute { convocation: ConvocationId(number) };
        course.ask(caller(number), &Act::Convocation(constitute))?;
    }
    course.print(&format!("{calls} rival calls made, answered and met"), "");
    course.verify("them")
}

/// 300,000 units, all of them senders of one council, whose norms are then applied anew.
pub(crate) fn units(size: Size) -> Outcome<()> {
    let units = part(size, 300_000);
    let mut course = Course::begin()?;
    course.measure();
    for _ in 0..units {
        course.branch(1)?;
    }
    course.print(&format!("{units} units formed and enrolled"), "");
    course.measure();
    let senders = (1..=units).map(|unit| Sender::Unit(UnitId(unit))).collect();
    course.body("senate", senders)?;
    course.print(&format!("a council of {units} units formed"), "");
    course.verify("them")
}
