//! A division: the question, how far it has come, who has voted how, and by what it was decided.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::division::between::{Between, Estimate};
use tauride_rules::division::cards;
use tauride_rules::division::state::{Division as Put, Phase};
use tauride_rules::division::subject::Subject;
use tauride_rules::division::worth::CardCount;
use tauride_rules::ids::{BodyId, DivisionId, MemberId, ResolutionId, SeatId, SittingId};
use tauride_rules::instant::Instant;
use tauride_rules::position::put;
use tauride_rules::position::state::Verdict;
use tauride_rules::votes::choice::{Choice, Count};
use tauride_rules::votes::threshold::Threshold;

use crate::matter::{self, Comparison, OnMatter};
use crate::motion::Summary;
use crate::named::{self, Named};
use crate::part::{Part, Window};

/// A division, or a question that waits for one.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Division {
    /// Its number.
    pub id: DivisionId,
    /// The sitting.
    pub sitting: SittingId,
    /// What it is on.
    pub subject: Subject,
    /// The motion that it is on, if it is on one.
    pub motion: Option<Summary>,
    /// For which matter a vote for it is, or against which, if that was noted.
    pub matter: Option<OnMatter>,
    /// What was resolved by it, if it carried.
    pub resolution: Option<ResolutionId>,
    /// How those voted by name who were instructed on that matter, once it is decided and if any was.
    pub compared: Option<Comparison>,
    /// Who put it.
    pub by: Named<MemberId>,
    /// How far it has come.
    pub stage: Stage,
    /// When it closes, as long as it is open and the sitting is not interrupted.
    pub until: Option<Instant>,
    /// Who there was when the hall divided.
    pub whole: Option<Whole>,
    /// How many have voted by name.
    pub voted: u64,
    /// The votes: by name, and by hands once two tellers agree.
    pub count: Count,
    /// The casting vote, which is not among them.
    pub casting: Option<Choice>,
    /// What was declared without a count.
    pub declared: Option<Declared>,
    /// How many were in the hall and did not vote, once it is decided.
    pub silent: Option<u32>,
    /// Whether it carried, once it is decided.
    pub carried: Option<bool>,
    /// Whether it is void, because there was no quorum.
    pub void: bool,
    /// How many had to be for it, and how many were.
    pub majority: Option<Threshold>,
    /// How many had to vote, and how many did, where so many must.
    pub turnout: Option<Threshold>,
    /// How many of those who sit in the body had to be for it, and how many were, where so many must.
    pub support: Option<Threshold>,
    /// The cards, where they decide.
    pub cards: Option<Cards>,
    /// How many demand that they do, before they do.
    pub cards_demanded: u64,
}

/// The cards in a division that they decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Cards {
    /// What those are worth who were in the hall when it divided.
    pub present: u64,
    /// What all cards are worth, those of whom nobody was there among them.
    pub all: u64,
    /// What was cast so far, and what is needed.
    pub count: CardCount,
}

/// Who there was when the hall divided: four things that are not the same as a vote against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Whole {
    /// How many were in the hall with a vote.
    pub present: u64,
    /// How many sat in the body with a vote and were not there.
    pub absent: u64,
    /// How many seats with a vote were vacant.
    pub vacant: u64,
    /// Whether those in the hall were a quorum.
    pub quorum: bool,
}

/// What was declared without a count.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Declared {
    /// Who was in the chair.
    pub by: Named<MemberId>,
    /// Whether it carried.
    pub carried: bool,
    /// How many were for it, and how many against it, by estimate; nothing where they were not even estimated.
    pub estimate: Option<Estimate>,
}

/// An open crowd that acclaimed something, as it was reported. Nobody counted it, and nothing follows from it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Crowd {
    /// Who reported it.
    pub by: Named<MemberId>,
    /// When.
    pub at: Instant,
    /// Where.
    pub place: String,
    /// How many people there were, by estimate.
    pub people: Between,
    /// What was acclaimed.
    pub said: String,
}

/// Returns the last crowds that a body called together, the latest first.
pub fn crowds(state: &State, body: BodyId, most: usize) -> Vec<Crowd> {
    let crowds = state.divisions.crowds.of(body).iter().rev().take(most).map(|crowd| Crowd {
        by: named::member(state, crowd.by),
        at: crowd.at,
        place: crowd.place.to_string(),
        people: crowd.people,
        said: crowd.said.to_string(),
    });
    crowds.collect()
}

/// How far a division has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// The question waits until the hall divides on it.
    Waiting,
    /// Votes are given by name.
    ByName,
    /// Hands are counted.
    ByHands,
    /// It is tied, and waits for a casting vote.
    Tied,
    /// It was declared without a count, which can be demanded.
    Declared,
    /// It is decided.
    Decided,
    /// It was taken back.
    TakenBack,
    /// It came to nothing.
    Lapsed,
}

/// A vote by name.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Voted {
    /// Who.
    pub member: Named<MemberId>,
    /// The seat whose vote it is, in a body.
    pub seat: Option<SeatId>,
    /// How.
    pub choice: Choice,
    /// What it is worth, where cards decide.
    pub cards: Option<u64>,
    /// Whether that is as those instructed who elect the seat, once it is decided and if any was instructed.
    pub verdict: Option<Verdict>,
}

impl Division {
    /// Returns a division; nothing if there is none of this number.
    pub fn of(state: &State, id: DivisionId) -> Option<Self> {
        let found = state.division(id)?;
        let decided = found.decided.as_deref();
        let outcome = decided.map(|decided| decided.outcome);
        Some(Self {
            id,
            sitting: found.sitting,
            subject: found.subject.clone(),
            motion: match found.subject {
                Subject::Motion { motion } => Summary::of(state, motion),
                Subject::Item { .. } | Subject::Asked { .. } => None,
            },
            matter: matter::noted(state, put(id, found)),
            resolution: state.resolutions.by_division(id),
            compared: matter::compared(state, id),
            by: named::member(state, found.by),
            stage: stage(found),
            until: found.until.filter(|_| found.is_open()),
            whole: whole(found),
            voted: found.voted.len(),
            count: found.total(),
            casting: found.casting,
            declared: found.declared.map(|declared| Declared {
                by: named::member(state, declared.by),
                carried: declared.carried,
                estimate: declared.estimate,
            }),
            silent: decided.map(|decided| decided.silent),
            carried: found.carried(),
            void: found.is_void(),
            majority: outcome.map(|outcome| outcome.majority),
            turnout: outcome.and_then(|outcome| outcome.turnout),
            support: outcome.and_then(|outcome| outcome.support),
            cards: cards_of(found),
            cards_demanded: if found.cards.is_some() { 0 } else { found.cards_demanded.len() },
        })
    }

    /// Returns whether nothing more comes of it.
    pub const fn is_over(&self) -> bool {
        matches!(self.stage, Stage::Decided | Stage::TakenBack | Stage::Lapsed)
    }
}

/// Returns a part of those who have voted by name, in the order in which they did.
pub fn roll_call(state: &State, id: DivisionId, window: Window) -> Part<Voted> {
    let division = state.division(id);
    let votes = division.map_or(&[][..], |division| &division.roll_call);
    let vote_by_cards = division.and_then(|division| division.cards.as_deref());
    let from = usize::try_from(window.from).unwrap_or(usize::MAX);
    let there = votes.iter().enumerate().skip(from).map(|(place, vote)| Voted {
        member: named::member(state, vote.member),
        seat: vote.seat,
        choice: vote.choice,
        cards: vote_by_cards.map(|cards| vote.seat.map_or(0, |seat| cards.of(seat))),
        verdict: matter::verdict(state, id, place),
    });
    Part::of(window, u64::try_from(votes.len()).unwrap_or(u64::MAX), there)
}

/// Returns the last divisions of a sitting, the latest first.
pub fn of_sitting(state: &State, sitting: SittingId, most: usize) -> Vec<Division> {
    state.divisions.of(sitting).rev().take(most).filter_map(|(id, _)| Division::of(state, id)).collect()
}

/// The cards as they were decided by, or as they stand.
fn cards_of(division: &Put) -> Option<Cards> {
    let vote = division.cards.as_deref()?;
    let decided = division.decided.as_deref().and_then(|decided| decided.cards);
    let count = decided.or_else(|| cards::count(division))?;
    Some(Cards { present: vote.present, all: vote.all, count })
}

fn whole(division: &Put) -> Option<Whole> {
    let divided = division.divided.as_deref()?;
    let present = divided.electors.size();
    let absent = divided.body.saturating_sub(present);
    Some(Whole { present, absent, vacant: divided.seats.saturating_sub(divided.body), quorum: divided.quorum })
}

fn stage(division: &Put) -> Stage {
    match division.phase {
        Phase::Waiting => Stage::Waiting,
        Phase::ByName => Stage::ByName,
        Phase::ByHands => Stage::ByHands,
        Phase::Tied => Stage::Tied,
        Phase::Declared => Stage::Declared,
        Phase::Decided => Stage::Decided,
        Phase::TakenBack => Stage::TakenBack,
        Phase::Lapsed => Stage::Lapsed,
    }
}
