//! An election: who stands, how far it has come, and what came of it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use tauride_rules::election::event::Failure;
use tauride_rules::election::state::{self as kept, DEFAULT_OPTION};
use tauride_rules::ids::{BodyId, ConstituencyId, ElectionId, MandateId, MemberId};
use tauride_rules::instant::Instant;
use tauride_rules::mandate::event::Title;
use tauride_rules::{State, election};

use crate::label::{self, List};
use crate::named::{self, Named, Whose};
use crate::part::{Part, Window};

/// An election.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Election {
    /// Its number.
    pub id: ElectionId,
    /// The constituency whose seats it fills.
    pub constituency: ConstituencyId,
    /// What the charter calls such a seat.
    pub rule: String,
    /// The body in which the seats are.
    pub body: Named<BodyId>,
    /// Who fills them.
    pub from: Whose,
    /// Whether they are offices, as of a [`Place`](crate::Place).
    pub office: bool,
    /// How many seats it fills.
    pub seats: u32,
    /// How far it has come.
    pub stage: Stage,
    /// By what method it is counted, by the method's name.
    pub method: &'static str,
    /// When it was called.
    pub called: Instant,
    /// When the present stage ends, if it ends by itself.
    pub until: Option<Instant>,
    /// Whether it was decided without a vote: there were no more candidates than seats.
    pub unopposed: bool,
    /// Whether how the votes stand is kept back until voting is over (votes.15).
    pub hidden: bool,
    /// How many have voted.
    pub voters: u64,
    /// How many may vote.
    pub electors: u64,
    /// Those nominated: first whoever is elected, in that order.
    pub candidates: Vec<Candidate>,
    /// The lists on which some of them stand together.
    pub lists: Vec<List>,
}

/// An election as it stands in a list, without its candidates.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ElectionSummary"))]
pub struct Summary {
    /// Its number.
    pub id: ElectionId,
    /// What the charter calls such a seat.
    pub rule: String,
    /// The body in which the seats are.
    pub body: Named<BodyId>,
    /// Who fills them.
    pub from: Whose,
    /// How many seats it fills.
    pub seats: u32,
    /// How far it has come.
    pub stage: Stage,
    /// When it was called.
    pub called: Instant,
    /// When the present stage ends, if it ends by itself.
    pub until: Option<Instant>,
}

impl Summary {
    /// Returns a part of the list of all elections, those that are over among them.
    pub fn all(state: &State, window: Window) -> Part<Self> {
        Part::numbered(window, state.elections.len(), |place| Self::of(state, ElectionId::at(place)))
    }

    /// Returns an election as it stands in a list; nothing if there is none of this number.
    pub fn of(state: &State, id: ElectionId) -> Option<Self> {
        let found = state.election(id)?;
        let place = state.constituency(found.constituency)?;
        Some(Self {
            id,
            rule: named::rule(state, found.constituency),
            body: named::body(state, place.body),
            from: named::whose(state, place.from),
            seats: found.seats,
            stage: stage(found),
            called: found.called,
            until: found.until.filter(|_| found.is_under_way()),
        })
    }
}

/// How far an election has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Candidates may be nominated.
    Nominations,
    /// Electors vote.
    Voting,
    /// They vote a second time.
    SecondRound,
    /// It waits for a lot.
    Lot,
    /// It is decided.
    Decided,
    /// It came to nothing.
    Failed(Failure),
}

/// Somebody nominated.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Candidate {
    /// Who, under the name that they stand under here; none for the charter's default option.
    pub member: Option<Named<MemberId>>,
    /// The name that stands on the ballot.
    pub name: String,
    /// What they declare themself to be; may be empty.
    pub label: String,
    /// The groups to which they declare themself to belong.
    pub groups: Vec<String>,
    /// What is true of them.
    pub fate: Fate,
    /// Votes or points; where candidates are ranked, first preferences. None where nobody could vote, or while the charter does
    /// not have them shown.
    pub votes: Option<u64>,
}

/// What is true of somebody nominated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// They have not answered.
    Nominated,
    /// They did not answer while they could.
    NeverAnswered,
    /// They stand.
    Stands,
    /// They do not stand in the second round.
    OutAfterFirstRound,
    /// They withdrew since voting opened.
    Withdrew,
    /// They are elected.
    Elected,
    /// They followed when the ballots were counted again.
    Followed,
    /// They were not elected.
    NotElected,
    /// They stood, and it came to nothing.
    Stood,
}

impl Election {
    /// Returns an election; nothing if there is none of this number.
    pub fn of(state: &State, id: ElectionId) -> Option<Self> {
        let found = state.election(id)?;
        let place = state.constituency(found.constituency)?;
        let voters = election::voters(state, found);
        Some(Self {
            id,
            constituency: found.constituency,
            rule: named::rule(state, found.constituency),
            body: named::body(state, place.body),
            from: named::whose(state, place.from),
            office: place.seats.first().and_then(|seat| named::place(state, *seat)).is_some_and(|place| place.office),
            seats: found.seats,
            stage: stage(found),
            method: election::method(state, found)?.name(),
            called: found.called,
            until: found.until.filter(|_| found.is_under_way()),
            unopposed: found.phase == kept::Phase::Decided && voters == 0,
            hidden: !found.shows_totals(),
            voters,
            electors: election::electors_of(state, found),
            candidates: candidates(state, id, found),
            lists: label::lists(state, id),
        })
    }
}

fn stage(election: &kept::Election) -> Stage {
    let second = election.counting.as_ref().is_some_and(|counting| counting.first.is_some());
    match &election.phase {
        kept::Phase::Nominations => Stage::Nominations,
        kept::Phase::Voting if second => Stage::SecondRound,
        kept::Phase::Voting => Stage::Voting,
        kept::Phase::Lot { .. } => Stage::Lot,
        kept::Phase::Decided => Stage::Decided,
        kept::Phase::Failed(failure) => Stage::Failed(*failure),
    }
}

/// Returns those nominated. Whoever is elected comes first in the order of election, as the mandates are numbered; then the
/// others by their votes, where those are shown.
fn candidates(state: &State, id: ElectionId, election: &kept::Election) -> Vec<Candidate> {
    let counted = election.counting.is_some() && election.shows_totals();
    let by_votes = if counted { election::by_votes(election) } else { Vec::new() };
    let by_votes: BTreeMap<MemberId, (usize, u64)> =
        (0..).zip(by_votes).map(|(place, (member, votes))| (member, (place, votes))).collect();
    let place = |who: MemberId| by_votes.get(&who).map_or(usize::MAX, |(place, _)| *place);
    let runs: BTreeSet<MemberId> = election.running().map(|candidate| candidate.member).collect();
    let mut all: Vec<_> =
        election.candidates.iter().map(|candidate| (won(state, id, candidate.member), candidate)).collect();
    all.sort_by_key(|(won, candidate)| {
        (won.map_or(MandateId(u32::MAX), |(mandate, _)| mandate), place(candidate.member))
    });
    let said = all.into_iter().map(|(won, candidate)| Candidate {
        member: (candidate.member != DEFAULT_OPTION).then(|| named::member(state, candidate.member)),
        name: called(state, candidate),
        label: candidate.label.to_string(),
        groups: candidate.groups.iter().map(ToString::to_string).collect(),
        fate: won.map_or_else(|| fate(election, candidate, &runs), |(_, fate)| fate),
        votes: by_votes.get(&candidate.member).map(|(_, votes)| *votes),
    });
    said.collect()
}

fn fate(election: &kept::Election, candidate: &kept::Candidate, runs: &BTreeSet<MemberId>) -> Fate {
    match (&election.phase, candidate.stands) {
        _ if candidate.withdrew => Fate::Withdrew,
        (kept::Phase::Nominations, false) => Fate::Nominated,
        (_, false) => Fate::NeverAnswered,
        (kept::Phase::Decided, true) => Fate::NotElected,
        (kept::Phase::Failed(_), true) => Fate::Stood,
        (_, true) if !runs.contains(&candidate.member) => Fate::OutAfterFirstRound,
        (_, true) => Fate::Stands,
    }
}

/// The mandate that somebody has had by an election, and how they came by it.
fn won(state: &State, id: ElectionId, member: MemberId) -> Option<(MandateId, Fate)> {
    let had = state.had.get(&member).map_or(&[][..], Vec::as_slice);
    had.iter().find_map(|mandate| {
        let title = state.mandate(*mandate)?.title;
        let again = matches!(title, Title::Countback(_));
        let fate = if again { Fate::Followed } else { Fate::Elected };
        (title.election() == Some(id)).then_some((*mandate, fate))
    })
}

/// The name that stands on the ballot.
fn called(state: &State, candidate: &kept::Candidate) -> String {
    if candidate.name.is_empty() { named::member(state, candidate.member).name } else { candidate.name.to_string() }
}
