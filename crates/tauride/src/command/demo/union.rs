//! A union of 3,280 → 690 → 400 delegates: built by acts as any union would, from numbers alone and the same every time.
//!
//! The shape is that of a German union in 2021. Members are numbers; the names of those who stand are made up.

mod after;
mod elections;

use std::time::Duration;

use tauride_rules::body::BodyAct;
use tauride_rules::charter::CharterAct;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, MemberId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::roll::RollAct;
use tauride_rules::{Act, Actor};

use self::elections::{branches_elect, conferences_elect, congress_elects};
use super::writing::{Writing, not_built};
use crate::command::charter;
use crate::failure::Failure;
use crate::terminal::Progress;

/// Districts in each state: forty-two in eight.
const DISTRICTS: [usize; 8] = [6, 6, 5, 5, 5, 5, 5, 5];
/// Delegates of each branch of a district: seventy-eight.
const DELEGATES: [u32; 16] = [12, 9, 8, 7, 6, 6, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1];
/// The first districts have one delegate more, 3,280 in all.
const LARGER: usize = 4;
/// Electors for each delegate, by the charter's norm.
const PER_DELEGATE: u32 = 200;
/// Some districts have a few electors more in their largest branches: enough for a seventeenth seat in the state.
const FULLER: usize = 18;
/// When it was founded.
const FOUNDED: i64 = 1_767_603_600; // 2026-01-05 09:00

/// A branch.
#[derive(Clone, Copy, Debug)]
struct Branch {
    unit: UnitId,
    first: MemberId,
    electors: u32,
    delegates: u32,
}

impl Branch {
    /// The member at a place on the roll, counted from 0.
    fn member(&self, place: u32) -> MemberId {
        MemberId(self.first.0 + place)
    }
}

/// A district and its conference.
#[derive(Debug)]
struct District {
    conference: BodyId,
    branches: Vec<Branch>,
}

/// The union as it grows.
struct Union<'w, 'p> {
    writing: &'w mut Writing<'p>,
    districts: Vec<District>,
    states: Vec<BodyId>,
    congress: BodyId,
    executive: BodyId,
}

/// Writes the whole record.
pub(super) fn write(progress: &Progress) -> Result<Writing<'_>, Failure> {
    let mut writing = Writing::new(progress);
    found(&mut writing)?;
    let mut union = form(&mut writing)?;
    branches_elect(&mut union)?;
    union.on_day(30)?;
    let districts: Vec<BodyId> = union.districts.iter().map(|district| district.conference).collect();
    conferences_elect(&mut union, &districts, 37)?;
    let states = union.states.clone();
    conferences_elect(&mut union, &states, 44)?;
    congress_elects(&mut union, 51)?;
    union.on_day(60)?;
    union.act(Actor::Founders, &Act::Charter(CharterAct::EndFounding {}))?;
    after::happens(&mut union)?;
    Ok(writing)
}

impl Union<'_, '_> {
    fn act(&mut self, by: Actor, act: &Act) -> Result<Vec<tauride_rules::Event>, Failure> {
        self.writing.act(by, act)
    }

    /// Lets time pass until a day after the founding.
    fn on_day(&mut self, day: u32) -> Result<(), Failure> {
        self.writing.until(day_of(day))
    }
}

fn day_of(day: u32) -> Instant {
    Instant::from_unix(FOUNDED).unwrap_or_default().plus(Duration::from_hours(u64::from(day) * 24))
}

fn found(writing: &mut Writing<'_>) -> Result<(), Failure> {
    let file = std::path::Path::new("union-federation");
    let text = charter::read(file)?;
    let checked = charter::checked(file, &text)?;
    writing.until(day_of(0))?;
    writing.act(
        Actor::Founders,
        &Act::Charter(CharterAct::Found { text: text.into(), charter: Box::new(checked.charter) }),
    )?;
    Ok(())
}

/// Forms branches, conferences, congress and executive.
fn form<'w, 'p>(writing: &'w mut Writing<'p>) -> Result<Union<'w, 'p>, Failure> {
    let mut union =
        Union { writing, districts: Vec::new(), states: Vec::new(), congress: BodyId(0), executive: BodyId(0) };
    for district in 1..=DISTRICTS.iter().sum() {
        let branches = branches(&mut union, district)?;
        let senders = branches.iter().map(|branch| Sender::Unit(branch.unit)).collect();
        let conference = union.body("district-conference", format!("District {district}"), senders)?;
        union.districts.push(District { conference, branches });
    }
    let mut of_state =
        union.districts.iter().map(|district| Sender::Body(district.conference)).collect::<Vec<_>>().into_iter();
    for (state, districts) in (1..).zip(DISTRICTS) {
        let senders = of_state.by_ref().take(districts).collect();
        let conference = union.body("state-conference", format!("State {state}"), senders)?;
        union.states.push(conference);
    }
    let states = union.states.iter().map(|state| Sender::Body(*state)).collect();
    union.congress = union.body("congress", "Congress".to_owned(), states)?;
    let congress = vec![Sender::Body(union.congress)];
    union.executive = union.body("executive", "Executive".to_owned(), congress)?;
    Ok(union)
}

impl Union<'_, '_> {
    fn body(&mut self, kind: &str, name: String, senders: Vec<Sender>) -> Result<BodyId, Failure> {
        self.act(Actor::Founders, &Act::Body(BodyAct::FormBody { kind: kind.into(), name: name.into(), senders }))?;
        Ok(BodyId::at(self.writing.state.bodies.len() - 1))
    }

    /// The tests that are attested of every member.
    fn tests(&self) -> Vec<tauride_rules::terms::Text> {
        let kind = self.writing.state.charter.as_ref().and_then(|charter| charter.unit_kind("branch"));
        kind.map(|(_, kind)| kind.tests.clone()).unwrap_or_default()
    }
}

/// Forms the branches of a district and enrols their members.
fn branches(union: &mut Union<'_, '_>, district: usize) -> Result<Vec<Branch>, Failure> {
    let mut branches = Vec::with_capacity(DELEGATES.len());
    let tests = union.tests();
    for (place, delegates) in DELEGATES.into_iter().enumerate() {
        let delegates = delegates + u32::from(place == 0 && district <= LARGER);
        // Up to a hundred more than the norm's round number give no further delegate.
        let more = if district <= FULLER && place < 5 { 80 } else { 0 };
        let electors = delegates * PER_DELEGATE + more;
        let name = format!("Branch {district}-{}", place + 1);
        union.act(Actor::Founders, &Act::Roll(RollAct::FormUnit { kind: "branch".into(), name: name.into() }))?;
        let unit = UnitId::at(union.writing.state.rolls.units.len() - 1);
        let first = MemberId::at(union.writing.state.rolls.member_count());
        union.act(Actor::Founders, &Act::Roll(RollAct::Enrol { unit, count: electors, attests: tests.clone() }))?;
        branches.push(Branch { unit, first, electors, delegates });
    }
    Ok(branches)
}

/// Says that the charter no longer gives what the demonstration shows.
fn missing(what: &str) -> Failure {
    not_built(format_args!("the charter gives no {what}"))
}

#[cfg(test)]
mod tests {
    use tauride_rules::terms::From;

    use crate::terminal::Progress;

    #[test]
    fn the_union_has_3280_690_and_400_delegates() {
        let progress = Progress::begin("", 0);
        let writing = super::write(&progress).unwrap();
        let state = &writing.state;
        let mut delegates = std::collections::BTreeMap::new();
        for (id, _) in (1..).map(tauride_rules::ids::SeatId).zip(&state.seats) {
            let place = state.seat(id).unwrap().constituency;
            if state.seat_rule(place).unwrap().from != From::Itself {
                let body = state.constituency(place).unwrap().body;
                let kind = state.body_kind(body).unwrap().name.to_string();
                let (seats, held) = delegates.entry(kind).or_insert((0, 0));
                *seats += 1;
                *held += u32::from(state.holding(id).is_some());
            }
        }
        let delegates: Vec<_> =
            delegates.iter().map(|(kind, (seats, held))| format!("{kind} {seats} {held}")).collect();
        assert_eq!(
            delegates,
            ["congress 400 400", "district-conference 3280 3279", "executive 9 9", "state-conference 690 690"]
        );
        assert_eq!(writing.lines, super::write(&progress).unwrap().lines, "the same every time");
    }
}
