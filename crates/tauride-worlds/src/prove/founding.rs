//! A federation under a charter: as large as its norms want it, with every seat filled that can be.

mod uncalled;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use tauride_rules::ballot::{Ballot, BallotAct};
use tauride_rules::body::BodyAct;
use tauride_rules::charter::CharterAct;
use tauride_rules::clock::ClockAct;
use tauride_rules::election::ElectionAct;
use tauride_rules::election::state::{Election, Phase};
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ConstituencyId, ElectionId, MemberId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::roll::RollAct;
use tauride_rules::terms::{Basis, Charter, From, Nature, Norm, Source, Text};
use tauride_rules::{Act, Actor, State};
use tauride_tally::method::Says;

use super::electors::electors_of;
use super::log::Log;
use crate::ballots::for_one;
use crate::course::{self, Step};

/// How many units or bodies of a kind send to one above them.
const SENDERS: usize = 3;
/// How many stand on the roll of a unit: the first number with which every body is seated.
const SIZES: [u32; 5] = [12, 40, 250, 1_500, 9_000];
/// In a charter whose norms want more seats than this, nothing is tried.
const SEATS_MAX: usize = 60_000;
/// So many seats, and so many members, are soon tried.
const SOON_SEATS: usize = 12_000;
const SOON_MEMBERS: usize = 1_500_000;
/// What part of the highest norm is declared of a unit: several are represented together in the higher bodies.
const PARTS: [u32; 4] = [1, 5, 25, 125];
/// When it begins.
const BEGIN: &str = "2026-01-01T10:00:00Z";
/// After how many passings of time the seats are filled that can be.
const ROUNDS: usize = 40;

/// A federation that was founded to try its charter.
#[derive(Clone, Debug)]
pub struct Founded {
    /// The text of its charter.
    pub text: String,
    /// What is true when everything is filled, and nobody is new or in grace.
    pub state: State,
    /// How it came to be.
    pub course: Log,
    /// The bodies that could not be seated.
    pub unseated: Vec<BodyId>,
    /// How many stand on the roll of a unit.
    size: u32,
    /// What part of the highest norm was declared of a unit.
    part: u32,
}

/// Why no federation was founded under a charter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotFounded(pub String);

impl fmt::Display for NotFounded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NotFounded {}

impl Founded {
    /// Founds a federation under a charter.
    ///
    /// # Errors
    ///
    /// [`NotFounded`] if the law refuses it.
    pub(super) fn under(text: &str, charter: &Charter, begins: &State) -> Result<Self, NotFounded> {
        let mut best: Option<Self> = None;
        let parts = if figures(charter).is_empty() { &PARTS[..1] } else { &PARTS[..] };
        for (size, part) in SIZES.iter().flat_map(|size| parts.iter().map(move |part| (*size, *part))) {
            // A smaller one may do where this one is too large.
            let founded = match Builder::found(text, charter, (begins, size, part)) {
                Ok(founded) => founded,
                Err(why) if best.is_none() => return Err(why),
                Err(_) => break,
            };
            let full = founded.unseated.is_empty();
            if best.as_ref().is_none_or(|best| founded.unseated.len() < best.unseated.len()) {
                best = Some(founded);
            }
            if full {
                break;
            }
        }
        best.ok_or_else(|| NotFounded("nothing was founded".into()))
    }

    /// Returns whether it is small enough for the worst to be found soon.
    pub(super) fn is_soon_tried(&self) -> bool {
        self.state.seats.len() <= SOON_SEATS && self.members() <= SOON_MEMBERS
    }

    /// Returns how many members it has.
    pub fn members(&self) -> usize {
        self.state.rolls.member_count()
    }
}

struct Builder<'c> {
    charter: &'c Charter,
    size: u32,
    part: u32,
    state: State,
    course: Log,
}

impl<'c> Builder<'c> {
    /// Founds a federation that has nothing yet.
    fn begin(text: &str, charter: &'c Charter, (begins, size, part): (&State, u32, u32)) -> Result<Self, NotFounded> {
        let mut builder = Self { charter, size, part, state: begins.clone(), course: Log::default() };
        let begin = Instant::parse(BEGIN).unwrap_or_default();
        let pass = Step::Ask(Actor::Clerk, Box::new(Act::Clock(ClockAct::PassTime { to: begin })));
        let found = Act::Charter(CharterAct::Found { text: text.into(), charter: Box::new(charter.clone()) });
        for step in [pass, Step::Ask(Actor::Founders, Box::new(found))] {
            step.take(&mut builder.state, &mut Vec::new()).map_err(|refusal| NotFounded(refusal.to_string()))?;
        }
        builder.course.waited(begin);
        Ok(builder)
    }

    fn found(text: &str, charter: &'c Charter, size: (&State, u32, u32)) -> Result<Founded, NotFounded> {
        let mut builder = Self::begin(text, charter, size)?;
        builder.bodies();
        if builder.state.seats.len() > SEATS_MAX {
            return Err(NotFounded(format!("it would have {} seats, too many to try", builder.state.seats.len())));
        }
        builder.fill();
        builder.founders(&Act::Charter(CharterAct::EndFounding {}));
        builder.rest();
        Ok(builder.done(text))
    }

    fn done(self, text: &str) -> Founded {
        let Self { charter, size, part, state, course } = self;
        let bodies = state.bodies.iter().enumerate().filter(|(_, body)| !body.ended && body.seated.is_none());
        let assembly =
            |kind: u16| charter.bodies.get(usize::from(kind)).is_some_and(|kind| kind.nature == Nature::Assembly);
        let empty = |body: &tauride_rules::body::state::Body| body.established > 0 && !assembly(body.kind);
        let unseated = bodies.filter(|(_, body)| empty(body)).map(|(place, _)| BodyId::at(place)).collect();
        Founded { text: text.to_owned(), state, course, unseated, size, part }
    }

    /// Asks, and notes what is not refused.
    fn ask(&mut self, by: Actor, act: &Act) -> bool {
        let taken = course::ask(&mut self.state, by, act, &mut Vec::new()).is_ok();
        if taken {
            self.course.asked(by, act);
        }
        taken
    }

    fn founders(&mut self, act: &Act) -> bool {
        self.ask(Actor::Founders, act)
    }

    fn bodies(&mut self) {
        let top = self.charter.amend.by.clone();
        let mut made = BTreeSet::new();
        self.body(&top, None, &mut made, 0);
        for place in 0..self.charter.bodies.len() {
            let Some(kind) = self.charter.bodies.get(place).map(|kind| kind.name.clone()) else { continue };
            if !made.contains(&kind) {
                self.body(&kind, None, &mut made, 0);
            }
        }
    }

    /// Forms a body of a kind, with those who send to it.
    fn body(&mut self, name: &Text, of: Option<Sender>, made: &mut BTreeSet<Text>, depth: usize) -> Option<BodyId> {
        let kind = self.charter.body_kind(name)?.1.clone();
        if depth > self.charter.bodies.len() || kind.seats.iter().any(|rule| rule.source == Source::SelfConstituted) {
            return None;
        }
        made.insert(name.clone());
        let mut senders = Vec::new();
        match kind.nature {
            Nature::Council => {
                let mut kinds: Vec<&From> = kind.seats.iter().map(|rule| &rule.from).collect();
                kinds.dedup();
                for from in kinds {
                    for _ in 0..self.senders_of(from) {
                        senders.extend(match from {
                            From::Unit(unit) => self.unit_for(unit, name, &senders).map(Sender::Unit),
                            From::Body(body) => self.body(body, None, made, depth + 1).map(Sender::Body),
                            From::Itself => None,
                        });
                    }
                }
            }
            Nature::Assembly => senders.extend(of.or_else(|| self.unit(kind.of.as_ref()?).map(Sender::Unit))),
            Nature::Executive | Nature::Office | Nature::Section => {
                let place = kind.of.as_ref().and_then(|of| self.charter.body_kind(of))?.0;
                let council = self.state.bodies.iter().position(|body| body.kind == place).map(BodyId::at);
                let council = council.or_else(|| self.body(kind.of.as_ref()?, None, made, depth + 1));
                senders.extend(council.map(Sender::Body));
            }
        }
        let number = self.state.bodies.len() + 1;
        let act =
            BodyAct::FormBody { kind: kind.name.clone(), name: format!("{} {number}", kind.name).into(), senders };
        self.founders(&Act::Body(act)).then(|| BodyId::at(self.state.bodies.len() - 1))
    }

    /// Returns how many units or bodies send to one: where the members of one unit amend the charter there is only that.
    fn senders_of(&self, from: &From) -> usize {
        let amends = self.charter.body_kind(&self.charter.amend.by).map(|(_, kind)| kind);
        let alone =
            |unit: &Text| amends.is_some_and(|kind| kind.nature == Nature::Assembly && kind.of.as_ref() == Some(unit));
        if matches!(from, From::Unit(unit) if alone(unit)) { 1 } else { SENDERS }
    }

    /// Returns a unit that sends to no body of a kind yet, and is not among these; a new one, if there is none.
    fn unit_for(&mut self, name: &Text, of: &Text, besides: &[Sender]) -> Option<UnitId> {
        let (kind, body) = (self.charter.unit_kind(name)?.0, self.charter.body_kind(of)?.0);
        let sends = |unit: UnitId| {
            let sender = Sender::Unit(unit);
            let bodies = self.state.bodies.iter().filter(|place| place.kind == body);
            besides.contains(&sender) || bodies.flat_map(|place| &place.senders).any(|other| *other == sender)
        };
        let units = self.state.rolls.units.iter().enumerate().filter(|(_, unit)| unit.kind == kind);
        let free = units.map(|(place, _)| UnitId::at(place)).find(|unit| !sends(*unit));
        free.or_else(|| self.unit(name))
    }

    /// Forms a unit, with its meeting if it has one, and enrols its members.
    fn unit(&mut self, name: &Text) -> Option<UnitId> {
        let kind = self.charter.unit_kind(name)?.1.clone();
        let number = self.state.rolls.units.len() + 1;
        let form = RollAct::FormUnit { kind: name.clone(), name: format!("{name} {number}").into() };
        if !self.founders(&Act::Roll(form)) {
            return None;
        }
        let unit = UnitId::at(self.state.rolls.units.len() - 1);
        self.founders(&Act::Roll(RollAct::Enrol { unit, count: self.size, attests: kind.tests }));
        for (figure, count) in figures(self.charter) {
            self.founders(&Act::Roll(RollAct::DeclareFigure { unit, figure, count: (count / self.part).max(1) }));
        }
        let meeting =
            self.charter.bodies.iter().find(|body| body.nature == Nature::Assembly && body.of.as_ref() == Some(name));
        if let Some(meeting) = meeting.map(|body| body.name.clone()) {
            self.body(&meeting, Some(Sender::Unit(unit)), &mut BTreeSet::new(), 0);
        }
        Some(unit)
    }

    /// Fills every seat that can be, unopposed, tier by tier.
    fn fill(&mut self) {
        for _ in 0..ROUNDS {
            let open = self.state.elections.iter().any(Election::is_under_way);
            let mut more = false;
            for place in 0..self.state.constituencies.len() {
                more |= self.call(ConstituencyId::at(place));
            }
            for place in 0..self.state.elections.len() {
                self.finish(ElectionId::at(place));
            }
            if !more && !open {
                return;
            }
            if self.state.elections.iter().any(Election::is_under_way) {
                self.wait();
            }
        }
    }

    /// Calls an election where seats are vacant, and lets as many stand as there are.
    fn call(&mut self, id: ConstituencyId) -> bool {
        let Some(place) = self.state.constituency(id) else { return false };
        let vacant = place.seats.iter().filter(|seat| self.state.holding(**seat).is_none()).count();
        if vacant == 0 || place.election.is_some() {
            return false;
        }
        let electors = self.electors(place.from);
        let Some(by) = electors.first().copied() else { return false };
        if !self.ask(Actor::Member(by), &Act::Election(ElectionAct::CallElection { constituency: id })) {
            return false;
        }
        let election = ElectionId::at(self.state.elections.len() - 1);
        let groups = self.state.seat_rule(id).map(|rule| rule.election.groups.clone()).unwrap_or_default();
        // Whoever holds nothing yet stands first.
        let mut willing = electors;
        willing.sort_by_key(|member| self.state.mandates_of(*member).count() + self.stands(*member));
        let mut standing = 0;
        for member in willing {
            if standing == vacant {
                break;
            }
            let needed: Vec<Text> = groups.iter().take(1).map(|group| group.name.clone()).collect();
            let stand = ElectionAct::Stand { election, name: "".into(), label: "".into(), groups: needed };
            standing += usize::from(self.ask(Actor::Member(member), &Act::Election(stand)));
        }
        true
    }

    /// Returns in how many elections somebody stands, where one body oversees another: who sat in both could use no right of it.
    fn stands(&self, member: MemberId) -> usize {
        if self.charter.oversight.is_empty() {
            return 0;
        }
        let open = self.state.elections.iter().filter(|election| election.is_under_way());
        open.filter(|election| election.standing().any(|candidate| candidate.member == member)).count()
    }

    /// Returns those who elect, those first who come last on the roll: the first are left to use the rights.
    fn electors(&self, from: Sender) -> Vec<MemberId> {
        let mut electors = electors_of(&self.state, from);
        electors.reverse();
        electors
    }

    /// Ends an election: by acclamation, or by votes where it needs a turnout.
    fn finish(&mut self, id: ElectionId) {
        let Some(election) = self.state.election(id) else { return };
        let (timed, from) =
            (election.until.is_some(), self.state.constituency(election.constituency).map(|place| place.from));
        if matches!(election.phase, Phase::Nominations) && !timed {
            self.founders(&Act::Election(ElectionAct::CloseNominations { election: id }));
        }
        if self.founders(&Act::Election(ElectionAct::Acclaim { election: id })) {
            return;
        }
        let votes = |election: &&Election| matches!(election.phase, Phase::Voting) && election.voted.is_empty();
        let Some(election) = self.state.election(id).filter(votes) else { return };
        let running: Vec<MemberId> = election.running().map(|candidate| candidate.member).collect();
        let ranks = election.counting.as_ref().is_some_and(|counting| counting.rule.method.says() == Says::Ranking);
        let ballots: Vec<Ballot> = if ranks {
            vec![Ballot::Ranking(running.iter().map(|member| vec![*member]).collect())]
        } else {
            running.iter().map(|member| for_one(election, *member)).collect()
        };
        let electors = from.map(|from| electors_of(&self.state, from)).unwrap_or_default();
        for (member, ballot) in electors.into_iter().zip(ballots.into_iter().cycle()) {
            self.ask(Actor::Member(member), &Act::Ballot(BallotAct::CastBallot { election: id, ballot }));
        }
        if !timed {
            self.founders(&Act::Ballot(BallotAct::CloseVoting { election: id }));
        }
    }

    fn wait(&mut self) {
        if let Some(at) = tauride_rules::next::next_change(&self.state) {
            self.pass(at);
        }
    }

    fn pass(&mut self, to: Instant) {
        if course::wait(&mut self.state, to, &mut Vec::new()).is_ok() {
            self.course.waited(to);
        }
    }

    /// Lets graces and waiting times pass, and no term.
    fn rest(&mut self) {
        let grace = self.charter.bodies.iter().flat_map(|body| &body.seats).flat_map(|rule| &rule.recalls);
        let longest = grace.map(|recall| self.state.later(recall.grace)).max();
        self.pass(longest.unwrap_or(self.state.now).max(self.state.now));
    }
}

/// Returns the figures that norms count, each as high as the norm with the most seats wants it.
fn figures(charter: &Charter) -> BTreeMap<Text, u32> {
    let mut figures: BTreeMap<Text, u32> = BTreeMap::new();
    for rule in charter.bodies.iter().flat_map(|body| &body.seats) {
        let wanted = match &rule.norm {
            Norm::OnePer { per, basis: Basis::Declared(name), .. } => Some((name, *per)),
            Norm::Table { rows, basis: Basis::Declared(name), .. } => Some((name, most(rows))),
            Norm::Apportioned { basis: Basis::Declared(name), .. } => Some((name, 1)),
            Norm::OnePer { .. } | Norm::Table { .. } | Norm::Apportioned { .. } | Norm::Fixed { .. } => None,
        };
        if let Some((name, count)) = wanted {
            let figure = figures.entry(name.clone()).or_default();
            *figure = count.max(*figure);
        }
    }
    figures
}

/// Returns the first number for which a table gives the most seats.
fn most(rows: &[(u32, u32)]) -> u32 {
    let from = std::iter::once(0).chain(rows.iter().map(|(up_to, _)| up_to.saturating_add(1)));
    let rows = from.zip(rows).map(|(from, (_, seats))| (*seats, std::cmp::Reverse(from)));
    rows.max().map_or(0, |(_, std::cmp::Reverse(from))| from)
}
