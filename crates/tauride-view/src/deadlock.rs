//! Who waits for whom: what others hold up, since when, and what would end it; and bodies each of which waits for another of them.
//!
//! Nothing is enacted here and nothing follows from it. It takes as long as there is much that waits, whatever the record holds
//! besides.

mod circles;

use std::collections::BTreeMap;

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::{BodyId, MemberId, PendingId, ResolutionId, SittingId};
use tauride_rules::instant::Instant;
use tauride_rules::oversight::holder;
use tauride_rules::oversight::state::{Overseen as Held, Stage};
use tauride_rules::resolution::state::{Resolution, Standing};
use tauride_rules::share::Share;
use tauride_rules::terms::{Breaks, Right, Silence};

use crate::named::{self, Named};
use crate::oversight::{Overseen, overseen};
use crate::part::{Part, Window};

/// The most circles that are told.
const CIRCLES: usize = 12;
/// The most steps of one that are told.
const STEPS: usize = 12;
/// The most postponed sittings, and acts that wait, that are told.
const OTHERS: usize = 40;

/// Who waits for whom.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deadlocks {
    /// Bodies each of which waits for another of them: at most 12, those of whom most is held up first.
    pub circles: Vec<Circle>,
    /// How many more there are.
    pub more: u64,
    /// What waits, or was stopped and can be taken up again: what is over first before the others.
    pub waits: Part<Wait>,
    /// Sittings that were postponed, at most 40: the most often postponed first.
    pub postponed: Vec<Postponed>,
    /// Acts that wait for the consent of an office, at most 40, the first one first.
    pub acts: Vec<Asked>,
}

/// Bodies each of which waits for another of them.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Circle {
    /// The shortest way around: what the first body resolved waits for the second, and so on, and that of the last for the first.
    /// Of a long one, its first 12 steps.
    pub round: Vec<Wait>,
    /// How many steps it has.
    pub steps: u64,
    /// How many bodies wait for each other in it, on whatever ways.
    pub bodies: u64,
    /// How much is held up in it.
    pub held: u64,
    /// Since when it is closed.
    pub since: Instant,
    /// When the first clock in it is over.
    pub next: Instant,
}

/// What a body resolved that waits for somebody.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Wait {
    /// The resolution.
    pub resolution: ResolutionId,
    /// What was resolved.
    pub title: String,
    /// The body that resolved it.
    pub body: Named<BodyId>,
    /// The right for which it waits, or that stopped it.
    pub right: Overseen,
    /// Since when it has been held up; of what holds for now, since when it has held.
    pub since: Instant,
    /// What would end that before.
    pub steps: Vec<Step>,
    /// What time alone makes of it.
    pub then: Fate,
}

/// What somebody may do so that something waits no longer.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Step {
    /// Who.
    pub by: Named<BodyId>,
    /// What.
    pub how: How,
    /// By which share of its votes, where the charter asks for one.
    pub share: Option<Share>,
}

/// What may be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// The body whose right it is uses it.
    Use,
    /// The body that resolved it says what is missing.
    Complete,
    /// It stands by what it resolved.
    StandBy,
    /// The body that stopped it gives that up.
    GiveUp,
    /// The body that resolved it overrides the other.
    Override,
    /// The body that decides between the two lets it stand.
    Decide,
    /// The body that resolved it takes it to both bodies together.
    ToJointSitting,
    /// It takes it to its electors.
    ToElectors,
    /// Both bodies together, or its electors, let it stand.
    Together,
}

/// What time alone makes of something that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// It passes the right.
    Passes,
    /// It is stopped, and can be taken up again for some time.
    Stops,
    /// It is stopped for good.
    Ends,
}

/// A sitting that was postponed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Postponed {
    /// The sitting.
    pub sitting: SittingId,
    /// Whose.
    pub body: Named<BodyId>,
    /// How often it has been postponed.
    pub times: u8,
    /// How often it may be.
    pub most: u8,
    /// When it opens.
    pub opens: Instant,
}

/// An act that waits for consent.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Asked {
    /// Its number.
    pub pending: PendingId,
    /// Who asked for it.
    pub by: Named<MemberId>,
    /// What the charter calls the office that consents.
    pub office: String,
    /// And the body in which it is.
    pub of: String,
    /// When silence decides.
    pub until: Instant,
    /// What silence means.
    pub silence: Silence,
}

impl Deadlocks {
    /// Returns who waits for whom, with a part of what waits.
    pub fn of(state: &State, window: Window) -> Self {
        let found = search(state);
        let round = |round: &circles::Round| circle(state, &found, round);
        let more = found.circles.len().saturating_sub(CIRCLES);
        Self {
            circles: found.circles.iter().take(CIRCLES).filter_map(round).collect(),
            more: u64::try_from(more).unwrap_or(u64::MAX),
            waits: Part::numbered(window, found.all.len(), |place| wait(state, found.all.get(place)?)),
            postponed: postponed(state),
            acts: acts(state),
        }
    }
}

/// Something that waits, before it is told.
struct Waits<'s> {
    until: Instant,
    id: ResolutionId,
    right: &'s Held,
    resolution: &'s Resolution,
    /// Whose right it is.
    by: Option<BodyId>,
}

impl Waits<'_> {
    /// For whom what another body resolved is held up, and cannot go on without them.
    fn held_up(&self) -> Option<(BodyId, BodyId)> {
        let held = matches!(self.resolution.standing, Standing::Waits | Standing::Stopped);
        let theirs = matches!(self.right.stage, Stage::Open(_) | Stage::Stops(_));
        let by = self.by.filter(|by| held && theirs && *by != self.resolution.body)?;
        Some((self.resolution.body, by))
    }

    fn since(&self) -> Instant {
        match self.resolution.held.last() {
            Some((_, Some(over))) => *over,
            Some((since, None)) => *since,
            None => self.resolution.at,
        }
    }
}

/// What waits, and the circles in it by the places of what waits.
struct Found<'s> {
    all: Vec<Waits<'s>>,
    circles: Vec<circles::Round>,
}

fn search(state: &State) -> Found<'_> {
    let all = state.oversight.running().chain(state.oversight.stopping(state.now));
    let mut holders: BTreeMap<&str, Option<BodyId>> = BTreeMap::new();
    let mut all: Vec<Waits<'_>> = all
        .filter_map(|(until, id, right)| {
            let resolution = state.resolution(id)?;
            // Where there was no such body when the clock began, it is that of one formed since.
            let later = || *holders.entry(&right.rule.of).or_insert_with(|| holder(state, &right.rule));
            Some(Waits { until, id, right, resolution, by: right.by.or_else(later) })
        })
        .collect();
    all.sort_by_key(|waits| (waits.until, waits.id));
    let edges = all.iter().enumerate().filter_map(|(place, waits)| {
        let (from, to) = waits.held_up()?;
        Some(circles::Edge { from, to, since: waits.since(), place })
    });
    let circles = circles::of(edges.collect());
    Found { all, circles }
}

fn circle(state: &State, found: &Found<'_>, round: &circles::Round) -> Option<Circle> {
    let next = round.within.iter().filter_map(|place| found.all.get(*place)).map(|waits| waits.until).min()?;
    Some(Circle {
        round: round.way.iter().take(STEPS).filter_map(|place| wait(state, found.all.get(*place)?)).collect(),
        steps: u64::try_from(round.way.len()).unwrap_or(u64::MAX),
        bodies: u64::try_from(round.bodies).unwrap_or(u64::MAX),
        held: u64::try_from(round.within.len()).unwrap_or(u64::MAX),
        since: round.since,
        next,
    })
}

fn wait(state: &State, waits: &Waits<'_>) -> Option<Wait> {
    let right = Overseen { by: waits.by.map(|by| named::body(state, by)), ..overseen(state, waits.right) };
    Some(Wait {
        resolution: waits.id,
        title: named::resolved(state, waits.resolution),
        body: named::body(state, waits.resolution.body),
        steps: steps(state, waits),
        then: then(waits.right)?,
        since: waits.since(),
        right,
    })
}

/// What would end it before its time.
fn steps(state: &State, waits: &Waits<'_>) -> Vec<Step> {
    let (own, by) = (Some(waits.resolution.body), waits.by);
    let step = |by: Option<BodyId>, how, share| by.map(|by| Step { by: named::body(state, by), how, share });
    let steps = match waits.right.stage {
        Stage::Open(_) => [step(by, How::Use, None), None, None, None],
        Stage::Incomplete(_) => [step(own, How::Complete, None), step(by, How::Use, None), None, None],
        Stage::Suspended(_) => [step(own, How::StandBy, None), None, None, None],
        Stage::Stops(_) if waits.right.referred => {
            [step(by, How::GiveUp, None), step(own, How::Together, None), None, None]
        }
        Stage::Stops(_) => {
            let rule = &waits.right.rule;
            let further = rule.breaker.map(|breaker| match breaker.by {
                Breaks::JointSitting => How::ToJointSitting,
                Breaks::Electors => How::ToElectors,
            });
            let further = further.and_then(|how| step(own, how, None));
            let own = own.filter(|_| rule.overridden.is_some());
            let kind = rule.arbiter.as_ref().and_then(|kind| state.charter.as_ref()?.body_kind(kind));
            let arbiter = kind.and_then(|(kind, _)| state.first_of_kind(kind)).filter(|arbiter| Some(*arbiter) != by);
            let overrides = step(own, How::Override, rule.overridden);
            [step(by, How::GiveUp, None), overrides, step(arbiter, How::Decide, None), further]
        }
        Stage::Passed => [None, None, None, None],
    };
    steps.into_iter().flatten().collect()
}

/// What time alone makes of it.
fn then(right: &Held) -> Option<Fate> {
    Some(match (right.stage, right.rule.right, right.rule.silence) {
        (Stage::Open(_), Right::Consent | Right::Confirm, Silence::Refuses)
        | (Stage::Incomplete(_) | Stage::Suspended(_), ..) => Fate::Stops,
        (Stage::Open(_), ..) => Fate::Passes,
        (Stage::Stops(_), ..) => Fate::Ends,
        (Stage::Passed, ..) => return None,
    })
}

fn postponed(state: &State) -> Vec<Postponed> {
    let all = state.sittings.to_end().filter(|(_, sitting)| sitting.postponed > 0 && sitting.opened.is_none());
    let mut all: Vec<_> = all.collect();
    all.sort_by_key(|(id, sitting)| (std::cmp::Reverse(sitting.postponed), *id));
    let one = |(sitting, found): (SittingId, &tauride_rules::sitting::state::Sitting)| Postponed {
        sitting,
        body: named::body(state, found.body),
        times: found.postponed,
        most: found.rule.postponed,
        opens: found.opens,
    };
    all.into_iter().take(OTHERS).map(one).collect()
}

fn acts(state: &State) -> Vec<Asked> {
    let Some(charter) = state.charter.as_deref() else { return Vec::new() };
    let one = |(pending, held): (PendingId, &tauride_rules::pending::state::Held)| {
        let rule = charter.consents.get(usize::from(held.rule()))?;
        Some(Asked {
            pending,
            by: named::member(state, held.by()),
            office: named::key(charter, &rule.by.seat, Some(&rule.by.body)),
            of: named::key(charter, &rule.by.body, None),
            until: held.until(),
            silence: rule.silence,
        })
    };
    state.pending.waiting().filter_map(one).take(OTHERS).collect()
}
