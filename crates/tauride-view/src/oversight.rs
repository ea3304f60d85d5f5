//! Oversight: who has which right over what was resolved, for whom something waits, and what was reported of a body.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::{BodyId, DeedId, MemberId, ResolutionId};
use tauride_rules::instant::Instant;
use tauride_rules::oversight::act::Did;
use tauride_rules::oversight::holder;
use tauride_rules::oversight::question::Use;
use tauride_rules::oversight::state::{Overseen as Held, Stage as Reached};
use tauride_rules::terms::{Breaks, OversightRule, Right, Silence};

use crate::clocks::{Clocks, Running};
use crate::named::{self, Named};
use crate::part::{Part, Window};

/// A right over a resolution.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Overseen {
    /// What the right is.
    pub right: Right,
    /// Whose it is; nobody's, where there was no such body.
    pub by: Option<Named<BodyId>>,
    /// The charter's article.
    pub article: String,
    /// How far it has come.
    pub stage: Stage,
    /// Until when: it may be used, what is missing has to be said, the body stands by it, or it can be overridden.
    pub until: Option<Instant>,
    /// Whether the charter lets anybody override what it stops.
    pub overridden: bool,
    /// Who decides between the two where they cannot agree, if the charter says so.
    pub breaker: Option<Breaks>,
    /// Whether that was taken to them.
    pub referred: bool,
    /// What is missing, as long as nobody has said it.
    pub lacks: Option<String>,
    /// How it was used.
    pub used: Option<Use>,
    /// Why, or what was advised.
    pub said: Option<String>,
    /// What it means that nothing is said.
    pub silence: Silence,
}

/// How far a right has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// It may be used.
    Open,
    /// It may be used, and something is missing.
    Incomplete,
    /// The body that resolved it has to stand by it.
    Suspended,
    /// It stopped the resolution.
    Stops,
    /// The resolution has passed it.
    Passed,
}

/// Returns the rights over a resolution, as the charter has them in order.
pub(crate) fn over(state: &State, resolution: ResolutionId) -> Vec<Overseen> {
    state.oversight.over(resolution).iter().map(|right| overseen(state, right)).collect()
}

pub(crate) fn overseen(state: &State, held: &Held) -> Overseen {
    let (reached, until) = match held.stage {
        Reached::Open(until) => (Stage::Open, Some(until)),
        Reached::Incomplete(until) => (Stage::Incomplete, Some(until)),
        Reached::Suspended(until) => (Stage::Suspended, Some(until)),
        // What can be overridden no more is stopped for good.
        Reached::Stops(_) => (Stage::Stops, held.given_up_until().filter(|until| *until >= state.now)),
        Reached::Passed => (Stage::Passed, None),
    };
    let said = held.used.as_ref().map(|(_, said)| said.to_string());
    Overseen {
        right: held.rule.right,
        by: held.by.map(|by| named::body(state, by)),
        article: held.rule.article.to_string(),
        stage: reached,
        until,
        overridden: held.rule.overridden.is_some() || held.rule.arbiter.is_some(),
        breaker: held.rule.breaker.map(|breaker| breaker.by),
        referred: held.referred,
        lacks: held.lacks.as_ref().map(ToString::to_string),
        used: held.used.as_ref().map(|(how, _)| *how),
        said: said.filter(|said| !said.is_empty()),
        silence: held.rule.silence,
    }
}

/// A right that the charter gives: who, over whom, on what.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Power {
    /// What the right is.
    pub right: Right,
    /// The charter's article.
    pub article: String,
    /// What the charter calls whose right it is.
    pub of: String,
    /// The body whose right it is; none, where there is no such body.
    pub by: Option<Named<BodyId>>,
    /// What the charter calls those over whom it is.
    pub over: String,
    /// The bodies over which it is.
    pub bodies: Vec<Named<BodyId>>,
    /// The subjects; none: everything.
    pub on: Vec<String>,
    /// How many of its clocks run now.
    pub running: usize,
    /// When the first of them is over.
    pub next: Option<Instant>,
}

/// So many bodies are told by their names, more of them by their kind.
pub const SEVERAL_MAX: usize = 6;

/// Returns every right of oversight that the charter gives, in its order.
pub fn powers(state: &State) -> Vec<Power> {
    let rules = state.charter.as_ref().map_or(&[][..], |charter| &charter.oversight);
    let clocks = Clocks::of(state);
    let power =
        |(place, rule): (u16, &OversightRule)| power(state, rule, clocks.under(place), of_kind(state, &rule.over));
    (0..).zip(rules).map(power).collect()
}

/// Returns the rights that a body has, each over no more bodies than it takes to see that they are many, and those that others have
/// over what it resolves.
pub fn of_body(state: &State, id: BodyId) -> (Vec<Power>, Vec<Power>) {
    let rules = state.charter.as_ref().map_or(&[][..], |charter| &charter.oversight);
    let kind = state.body_kind(id).map(|kind| &kind.name);
    let rules = || (0..).zip(rules);
    if !rules().any(|(_, rule): (u16, _)| Some(&rule.of) == kind || Some(&rule.over) == kind) {
        return (Vec::new(), Vec::new());
    }
    let clocks = Clocks::of(state);
    let own = rules().filter(|(_, rule)| Some(&rule.of) == kind && holder(state, rule) == Some(id));
    let over = rules().filter(|(_, rule)| Some(&rule.over) == kind && holder(state, rule) != Some(id));
    let own = own.map(|(place, rule)| {
        let some: Vec<BodyId> = of_kind(state, &rule.over).take(SEVERAL_MAX.saturating_add(1)).collect();
        power(state, rule, clocks.under(place), some)
    });
    (own.collect(), over.map(|(place, rule)| power(state, rule, clocks.over(place, id), [id])).collect())
}

/// The bodies of a kind that have not ended.
fn of_kind<'s>(state: &'s State, name: &str) -> impl Iterator<Item = BodyId> + use<'s> {
    let kind = state.charter.as_ref().and_then(|charter| charter.body_kind(name)).map(|(place, _)| place);
    let all = state.bodies.iter().enumerate().filter(move |(_, body)| !body.ended && Some(body.kind) == kind);
    all.map(|(place, _)| BodyId::at(place))
}

fn power(state: &State, rule: &OversightRule, running: Running, bodies: impl IntoIterator<Item = BodyId>) -> Power {
    Power {
        right: rule.right,
        article: rule.article.to_string(),
        of: named::of_kind(state, &rule.of),
        by: holder(state, rule).map(|by| named::body(state, by)),
        over: named::of_kind(state, &rule.over),
        bodies: bodies.into_iter().map(|id| named::body(state, id)).collect(),
        on: rule.on.iter().map(ToString::to_string).collect(),
        running: usize::try_from(running.count).unwrap_or(usize::MAX),
        next: running.next,
    }
}

/// Something that waits for a body, or that it may still stop.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Waiting {
    /// The resolution.
    pub resolution: ResolutionId,
    /// What was resolved.
    pub title: String,
    /// The body that resolved it.
    pub body: Named<BodyId>,
    /// The right.
    pub right: Overseen,
}

/// Returns what waits, for one body or for whichever: what is due first before the others.
pub fn waiting(state: &State, by: Option<BodyId>, most: usize) -> Vec<Waiting> {
    let running = state.oversight.running().filter(|(.., right)| by.is_none() || right.by == by);
    let rows = running.take(most).filter_map(|(_, id, right)| {
        let found = state.resolution(id)?;
        let title = named::resolved(state, found);
        Some(Waiting { resolution: id, title, body: named::body(state, found.body), right: overseen(state, right) })
    });
    rows.collect()
}

/// What a body has done, as it was reported.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deed {
    /// Its number.
    pub id: DeedId,
    /// The body.
    pub body: Named<BodyId>,
    /// Who reported it.
    pub by: Named<MemberId>,
    /// When it was reported.
    pub reported: Instant,
    /// What was done.
    pub text: String,
    /// When it was done.
    pub at: Instant,
    /// On which subject, if that was said.
    pub on: Option<String>,
    /// The resolution that it carried out.
    pub under: Option<ResolutionId>,
    /// Whether the body went beyond its powers.
    pub beyond: bool,
    /// By when others should have been told of it, where they were not.
    pub late: Option<Instant>,
    /// What an officer of the body said of it.
    pub reply: Option<Reply>,
}

/// What a body says of what was reported.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reply {
    /// Who said it.
    pub by: Named<MemberId>,
    /// Whether the body did it.
    pub did: Did,
    /// What they said.
    pub said: String,
}

impl Deed {
    /// Returns what was reported; nothing if there is none of this number.
    pub fn of(state: &State, id: DeedId) -> Option<Self> {
        let found = state.oversight.deed(id)?;
        let reply = found.reply.as_ref();
        Some(Self {
            id,
            body: named::body(state, found.body),
            by: named::member(state, found.by),
            reported: found.reported,
            text: found.text.to_string(),
            at: found.at,
            on: Some(found.on.to_string()).filter(|on| !on.is_empty()),
            under: found.under,
            beyond: found.beyond,
            late: found.late,
            reply: reply.map(|(by, did, said)| Reply {
                by: named::member(state, *by),
                did: *did,
                said: said.to_string(),
            }),
        })
    }

    /// Returns a part of everything that was reported, `O1` first.
    pub fn all(state: &State, window: Window) -> Part<Self> {
        Part::numbered(window, state.oversight.len(), |place| Self::of(state, DeedId::at(place)))
    }
}

/// Returns what was reported last of a body, the latest first.
pub fn deeds(state: &State, body: BodyId, most: usize) -> Vec<Deed> {
    state.oversight.of(body).rev().take(most).filter_map(|(id, _)| Deed::of(state, id)).collect()
}
