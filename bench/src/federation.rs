//! A federation of any size, built by acts as any other is: units of equal size, five tiers of councils above them.

use tauride_rules::ballot::{Ballot, BallotAct};
use tauride_rules::body::BodyAct;
use tauride_rules::charter::CharterAct;
use tauride_rules::election::ElectionAct;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ElectionId, MemberId, SeatId, UnitId};
use tauride_rules::roll::RollAct;
use tauride_rules::{Act, Actor, Event, State, enact_into};

/// The charter of the measured federation.
pub(crate) const CHARTER: &str = r#"
name = "Federation of five tiers"
language = "en"

[founding]
article = "1"

[elections]
nominations = "until closed"
voting = "until closed"

[unit.branch]
article = "2"
frozen_in_elections = false

[body.tier1]
article = "3"
kind = "council"
[[body.tier1.seats]]
article = "3"
from = "branch"
norm = { seats = 1 }
elected = { method = "plurality", ballot = "named" }

[body.tier2]
article = "4"
kind = "council"
[[body.tier2.seats]]
article = "4"
from = "tier1"
norm = { seats = 1 }
elected = { method = "plurality", ballot = "named" }

[body.tier3]
article = "5"
kind = "council"
[[body.tier3.seats]]
article = "5"
from = "tier2"
norm = { seats = 1 }
elected = { method = "plurality", ballot = "named" }

[body.tier4]
article = "6"
kind = "council"
[[body.tier4.seats]]
article = "6"
from = "tier3"
norm = { seats = 1 }
elected = { method = "plurality", ballot = "named" }

[body.tier5]
article = "7"
kind = "council"
[[body.tier5.seats]]
article = "7"
from = "tier4"
norm = { seats = 1 }
elected = { method = "plurality", ballot = "named" }

[recall.base]
article = "8"
seats = "tier1"
by = "petition"
threshold = "more than 1/2 of electors"
replaced = "by-election"
higher = "ends at once"

[recall.second]
article = "9"
seats = "tier2"
by = "petition"
threshold = "more than 1/2 of electors"
replaced = "by-election"
higher = "ends at once"

[recall.third]
article = "10"
seats = "tier3"
by = "petition"
threshold = "more than 1/2 of electors"
replaced = "by-election"
higher = "ends at once"

[recall.fourth]
article = "11"
seats = "tier4"
by = "petition"
threshold = "more than 1/2 of electors"
replaced = "by-election"
higher = "ends at once"

[recall.fifth]
article = "12"
seats = "tier5"
by = "petition"
threshold = "more than 1/2 of electors"
replaced = "by-election"

[amend]
article = "13"
by = "tier5"
majority = "at least 2/3 of votes"
"#;

/// A federation under construction.
#[derive(Debug)]
pub(crate) struct Federation {
    pub(crate) state: State,
    events: Vec<Event>,
    /// Every act so far with its actor, if they are kept.
    pub(crate) log: Option<Vec<(Actor, Act)>>,
}

type Done = Result<(), Box<dyn std::error::Error>>;

impl Federation {
    /// Founds a federation.
    pub(crate) fn new() -> Result<Self, Box<dyn std::error::Error>> {
        Self::begin(CHARTER, None)
    }

    /// Founds a federation of which every act is kept.
    pub(crate) fn logged() -> Result<Self, Box<dyn std::error::Error>> {
        Self::logged_under(CHARTER)
    }

    /// Founds such a federation under a charter of its own.
    pub(crate) fn logged_under(charter: &str) -> Result<Self, Box<dyn std::error::Error>> {
        Self::begin(charter, Some(Vec::new()))
    }

    fn begin(text: &str, log: Option<Vec<(Actor, Act)>>) -> Result<Self, Box<dyn std::error::Error>> {
        let checked = tauride_charter::check("bench.toml", text).map_err(|diagnostics| format!("{diagnostics:?}"))?;
        let mut federation = Self { state: State::new(), events: Vec::new(), log };
        federation.act(
            Actor::Founders,
            Act::Charter(CharterAct::Found { text: text.into(), charter: Box::new(checked.charter) }),
        )?;
        Ok(federation)
    }

    /// Enacts one act and returns its events.
    pub(crate) fn act(&mut self, by: Actor, act: Act) -> Result<&[Event], Box<dyn std::error::Error>> {
        enact_into(&mut self.state, by, &act, &mut self.events).map_err(|refusal| format!("{act:?}: {refusal}"))?;
        if let Some(log) = &mut self.log {
            log.push((by, act));
        }
        Ok(&self.events)
    }

    /// Forms `units` units of `electors` each.
    pub(crate) fn units(&mut self, units: u32, electors: u32) -> Done {
        for number in 1..=units {
            self.act(
                Actor::Founders,
                Act::Roll(RollAct::FormUnit { kind: "branch".into(), name: format!("Branch {number}").into() }),
            )?;
            self.act(
                Actor::Founders,
                Act::Roll(RollAct::Enrol { unit: UnitId(number), count: electors, attests: Vec::new() }),
            )?;
        }
        Ok(())
    }

    /// Forms a tier: bodies of a kind, each with so many of the senders. Returns them.
    pub(crate) fn tier(
        &mut self,
        kind: &str,
        senders: &[Sender],
        each: usize,
    ) -> Result<Vec<Sender>, Box<dyn std::error::Error>> {
        let mut bodies = Vec::new();
        for (place, group) in senders.chunks(each).enumerate() {
            let name = format!("{kind} {}", place + 1).into();
            self.act(
                Actor::Founders,
                Act::Body(BodyAct::FormBody { kind: kind.into(), name, senders: group.to_vec() }),
            )?;
            bodies.push(Sender::Body(BodyId(u32::try_from(self.state.bodies.len())?)));
        }
        Ok(bodies)
    }

    /// A council of one delegate for each of `units` units of `electors`, elected by the votes of the first `voters` of
    /// each. Every act is kept.
    pub(crate) fn with_delegates(units: u32, electors: u32, voters: u32) -> Result<Self, Box<dyn std::error::Error>> {
        let mut federation = Self::logged()?;
        federation.units(units, electors)?;
        let senders: Vec<Sender> = (1..=units).map(|unit| Sender::Unit(UnitId(unit))).collect();
        federation.tier("tier1", &senders, 100)?;
        for unit in 0..units {
            let first = unit * electors + 1;
            federation.elect(SeatId(unit + 1), MemberId(first), (first..first + voters).map(MemberId))?;
        }
        Ok(federation)
    }

    /// Elects `candidate` for the one seat of a constituency, whose electors all vote.
    pub(crate) fn elect(&mut self, seat: SeatId, candidate: MemberId, voters: impl Iterator<Item = MemberId>) -> Done {
        let constituency = self.state.seat(seat).ok_or("no seat")?.constituency;
        let officer = Actor::Founders;
        self.act(officer, Act::Election(ElectionAct::CallElection { constituency }))?;
        let election = ElectionId(u32::try_from(self.state.elections.len())?);
        let (name, label) = ("".into(), "".into());
        self.act(
            Actor::Member(candidate),
            Act::Election(ElectionAct::Stand { election, name, label, groups: Vec::new() }),
        )?;
        self.act(officer, Act::Election(ElectionAct::CloseNominations { election }))?;
        for member in voters {
            self.act(
                Actor::Member(member),
                Act::Ballot(BallotAct::CastBallot { election, ballot: Ballot::Choices(vec![candidate]) }),
            )?;
        }
        self.act(officer, Act::Ballot(BallotAct::CloseVoting { election }))?;
        Ok(())
    }
}
