//! How long nobody can read while the clerk carries on what one act, or the time, set off.

use std::sync::Arc;
use std::time::{Duration, Instant as Moment};

use tauride_clerk::{Clerk, Founding, ManualClock};
use tauride_rules::body::BodyAct;
use tauride_rules::election::ElectionAct;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ConstituencyId, ElectionId, MemberId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::roll::RollAct;
use tauride_rules::{Act, Actor};

use crate::Size;
use crate::large::{CHARTER, part};
use crate::report::{Figure, percentile};
use crate::stored::{enter, folder};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// A federation that a clerk writes, under a clock that is set.
struct Office {
    clerk: Clerk,
    clock: Arc<ManualClock>,
    /// Where it lies, for as long as it is measured.
    _folder: tempfile::TempDir,
}

impl Office {
    fn open() -> Outcome<Self> {
        let folder = folder()?;
        let checked = tauride_charter::check("large.toml", CHARTER).map_err(|wrong| format!("{wrong:?}"))?;
        let (origin, charter) = ("example.org/bench".to_owned(), Box::new(checked.charter));
        let clock = Arc::new(ManualClock::new(Instant::parse("2026-03-01T10:00:00Z").ok_or("no time")?));
        let founding = Founding { origin, text: CHARTER.into(), charter };
        let clerk = Clerk::create(folder.path(), founding, Arc::clone(&clock) as _)?;
        Ok(Self { clerk, clock, _folder: folder })
    }

    fn ask(&self, acts: Vec<Act>) -> Outcome<()> {
        let acts: Vec<(Actor, Act)> = acts.into_iter().map(|act| (Actor::Founders, act)).collect();
        enter(&self.clerk, &acts)
    }

    fn branch(&self, count: u32) -> Outcome<UnitId> {
        let unit = self.clerk.read(|view| UnitId::at(view.state.rolls.units.len()));
        self.ask(branch(unit, count))?;
        Ok(unit)
    }

    fn body(&self, kind: &str, senders: Vec<Sender>) -> Outcome<BodyId> {
        self.ask(vec![Act::Body(BodyAct::FormBody { kind: kind.into(), name: kind.into(), senders })])?;
        Ok(self.clerk.read(|view| BodyId::at(view.state.bodies.len() - 1)))
    }

    /// Elects members with these numbers, unopposed.
    fn acclaim(&self, constituency: ConstituencyId, members: std::ops::RangeInclusive<u32>) -> Outcome<()> {
        self.ask(vec![Act::Election(ElectionAct::CallElection { constituency })])?;
        let election = self.clerk.read(|view| ElectionId::at(view.state.elections.len() - 1));
        let stand = |member| {
            let (name, label, groups) = ("".into(), "".into(), Vec::new());
            (Actor::Member(MemberId(member)), Act::Election(ElectionAct::Stand { election, name, label, groups }))
        };
        enter(&self.clerk, &members.map(stand).collect::<Vec<_>>())?;
        self.ask(vec![Act::Election(ElectionAct::CloseNominations { election })])?;
        self.watched("", |office| office.ask(vec![Act::Election(ElectionAct::Acclaim { election })]))
    }

    /// Lets the time pass, and what is due then happen.
    fn hours(&self, hours: u64) {
        self.clock.advance(Duration::from_secs(hours * 3_600));
    }

    /// Has something done, looks at the state until all that follows from it is done, and prints how long looking took.
    fn watched(&self, what: &str, set_off: impl FnOnce(&Self) -> Outcome<()> + Send) -> Outcome<()> {
        let before = self.clerk.read(|view| view.len());
        let (waits, entries) = std::thread::scope(|scope| {
            let asked = scope.spawn(|| set_off(self).map_err(|error| error.to_string()));
            let mut waits = Vec::new();
            loop {
                let begun = Moment::now();
                let (len, over) = self.clerk.read(|view| {
                    let due = view.state.due().is_some_and(|due| due <= self.clerk.now());
                    (view.len(), view.state.is_settled() && !due)
                });
                waits.push(begun.elapsed().as_secs_f64() * 1e3);
                if over && len > before && asked.is_finished() {
                    asked.join().map_err(|_| "whoever asked panicked".to_owned())??;
                    return Ok::<_, String>((waits, len - before));
                }
                std::thread::sleep(Duration::from_micros(50));
            }
        })?;
        if !what.is_empty() {
            let got = waits.iter().copied().fold(0.0, f64::max);
            let (limit, limit_is) = (percentile(&waits, 99), "99 of 100 looks meanwhile");
            Figure { what, got, unit: "ms", target: "≤ 20", limit, limit_is }.print();
            println!("  {entries} entries, {} looks", waits.len());
        }
        Ok(())
    }
}

fn branch(unit: UnitId, count: u32) -> Vec<Act> {
    let name = format!("Branch {unit}").into();
    let form = Act::Roll(RollAct::FormUnit { kind: "branch".into(), name });
    vec![form, Act::Roll(RollAct::Enrol { unit, count, attests: Vec::new() })]
}

/// The end of a body of 150,000 seats.
pub(crate) fn end(_: Size) -> Outcome<()> {
    let office = Office::open()?;
    let units = [office.branch(75_000)?, office.branch(75_000)?];
    office.body("host", units.map(Sender::Unit).into())?;
    office.acclaim(ConstituencyId(1), 1..=75_000)?;
    office.acclaim(ConstituencyId(2), 75_001..=150_000)?;
    office.watched("clerk: longest look, the end of 150,000 seats", |office| {
        office.hours(1);
        Ok(())
    })
}

/// 100,000 seats that a norm establishes and takes back, and whose terms end.
pub(crate) fn seats(_: Size) -> Outcome<()> {
    const SEATS: u32 = 100_000;
    let office = Office::open()?;
    let unit = office.branch(SEATS)?;
    let declare = |count| Act::Roll(RollAct::DeclareFigure { unit, figure: "desks".into(), count });
    office.ask(vec![declare(1)])?;
    let body = office.body("crowd", vec![Sender::Unit(unit)])?;
    let apportion = || vec![Act::Body(BodyAct::Apportion { body })];
    office.ask(vec![declare(SEATS)])?;
    office.watched("clerk: longest look, 99,999 seats established", |office| office.ask(apportion()))?;
    office.acclaim(ConstituencyId(1), 1..=SEATS)?;
    office.ask(vec![declare(1)])?;
    office.watched("clerk: longest look, 99,999 held seats given up", |office| office.ask(apportion()))?;
    office.watched("clerk: longest look, their terms over", |office| {
        office.hours(1);
        Ok(())
    })
}

/// 300,000 units, all of them senders of one council.
pub(crate) fn units(size: Size) -> Outcome<()> {
    let units = part(size, 300_000);
    let office = Office::open()?;
    let what = format!("clerk: longest look, {units} units formed");
    office.watched(&what, |office| office.ask((1..=units).flat_map(|unit| branch(UnitId(unit), 1)).collect()))?;
    let senders: Vec<Sender> = (1..=units).map(|unit| Sender::Unit(UnitId(unit))).collect();
    let what = format!("clerk: longest look, a council of {units} units formed");
    office.watched(&what, |office| office.body("senate", senders).map(drop))
}
