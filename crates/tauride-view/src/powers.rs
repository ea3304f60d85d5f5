//! The map of powers: bodies, what each of them may do about which other, and what is pending under it now.
//!
//! Where there are many bodies they stand together by their kinds, each with how many it stands for; what stands together is
//! shown by itself when its kind, or a body, is asked for.

mod arrows;
mod nodes;

use std::collections::BTreeMap;

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ground::civil::Span;
use tauride_rules::ids::{BodyId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::terms::{Charter, Nature, Right, Silence};

use crate::clocks::Running;
use crate::named::{self, Named};
use crate::part::{Part, Window};
use arrows::{Raw, Rule};
use nodes::Nodes;

/// Which part of the map is shown.
#[derive(Clone, Copy, Debug)]
pub enum Shown<'a> {
    /// All bodies.
    Whole,
    /// Some bodies of a kind, and whoever has to do with them.
    Kind(&'a str, Window),
    /// A body, and whoever has to do with it.
    Body(BodyId),
}

/// Bodies, and what each may do about which other.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Map {
    /// Who: units first, then bodies in the charter's order of their kinds.
    pub nodes: Vec<Node>,
    /// Who may do what about whom.
    pub arrows: Vec<Arrow>,
    /// How many bodies there are in all.
    pub bodies: u64,
    /// How many rights of oversight bodies have over bodies here, each between two counted by itself.
    pub rights: u64,
    /// Of a kind: which part of its bodies is shown.
    pub part: Option<Part<Named<BodyId>>>,
}

/// Somebody on the map.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Node {
    /// Who.
    pub who: Who,
    /// What the charter calls such a unit or body.
    pub kind: String,
    /// How much of what others resolved waits for them.
    pub waits: u64,
}

/// Who stands at a place of the map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// A unit.
    Unit(Named<UnitId>),
    /// Units of a kind.
    Units(Together),
    /// A body.
    Body(Named<BodyId>),
    /// Bodies of a kind; none, where no such body has been formed.
    Bodies(Together),
}

/// Several of a kind, as one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Together {
    /// The kind, by its key in the charter.
    pub key: String,
    /// How many they are.
    pub count: u64,
}

/// What somebody may do about somebody else.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Arrow {
    /// Who may, by the place among the nodes.
    pub from: usize,
    /// About whom.
    pub to: usize,
    /// What.
    pub what: What,
    /// The charter's article.
    pub article: String,
    /// For how many arrows between two single ones it stands; none, where one of the two has not been formed.
    pub count: u64,
    /// How many clocks run under it.
    pub running: u64,
    /// When the first of them is over.
    pub next: Option<Instant>,
    /// How much was stopped under it that can be taken up again.
    pub stopped: u64,
}

/// What an arrow of the map says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// They send delegates to so many seats.
    Sends(u64),
    /// They elect those who hold so many seats.
    Elects(u64),
    /// They recall whom they elected.
    Recalls,
    /// They meet there.
    Meets,
    /// It is a part of them.
    Holds,
    /// Their inquiries are answered there, and reports laid before them.
    Hears {
        /// Within which time.
        within: Span,
        /// How often.
        reports: Option<Span>,
    },
    /// They dismiss those who sit there.
    Dismisses {
        /// Whether only by naming successors.
        constructive: bool,
    },
    /// They have a right over what is resolved there.
    Oversees {
        /// What the right is.
        right: Right,
        /// The subjects; none: everything.
        on: Vec<String>,
        /// How long they have for it.
        within: Span,
        /// What it means that nothing is said.
        silence: Silence,
    },
    /// They let stand what was stopped there of what such bodies resolved.
    Decides {
        /// What the charter calls those bodies.
        over: String,
    },
}

impl Map {
    /// Returns a part of the map; nothing if there is no such kind or body.
    pub fn of(state: &State, shown: Shown<'_>) -> Option<Self> {
        let charter = state.charter.as_deref()?;
        let chosen = Chosen::of(state, charter, shown)?;
        let raw: Vec<Raw> = arrows::all(state, charter).into_iter().filter(|arrow| chosen.has(arrow)).collect();
        let nodes = Nodes::of(state, charter, &chosen, &raw);
        let mut folded: BTreeMap<(usize, usize, Rule), (u64, u64, Running)> = BTreeMap::new();
        for arrow in &raw {
            let (Some(from), Some(to)) = (nodes.find(state, arrow.from), nodes.find(state, arrow.to)) else { continue };
            let (count, seats, running) = folded.entry((from, to, arrow.rule)).or_default();
            *count = count.saturating_add(u64::from(arrow.is_there()));
            *seats = seats.saturating_add(arrow.seats);
            running.add(arrow.running);
        }
        let mut arrows: Vec<(Rule, Arrow)> = Vec::with_capacity(folded.len());
        for ((from, to, rule), (count, seats, running)) in folded {
            let Some((what, article)) = what(charter, rule, seats) else { continue };
            let Running { count: clocks, next, stopped } = running;
            arrows.push((rule, Arrow { from, to, what, article, count, running: clocks, next, stopped }));
        }
        arrows.sort_by_key(|(rule, _)| *rule);
        let arrows: Vec<Arrow> = arrows.into_iter().map(|(_, arrow)| arrow).collect();
        let is_right = |arrow: &&Arrow| matches!(arrow.what, What::Oversees { .. });
        let rights = arrows.iter().filter(is_right).map(|arrow| arrow.count).fold(0, u64::saturating_add);
        let mut nodes = nodes.all;
        for arrow in &arrows {
            if let Some(node) = nodes.get_mut(arrow.from) {
                node.waits = node.waits.saturating_add(arrow.running);
            }
        }
        let bodies = state.bodies.iter().filter(|body| !body.ended).count();
        Some(Self { nodes, arrows, bodies: u64::try_from(bodies).unwrap_or(u64::MAX), rights, part: chosen.part })
    }
}

/// What an arrow says, and under which article of the charter.
fn what(charter: &Charter, rule: Rule, seats: u64) -> Option<(What, String)> {
    let kind = |place: u16| charter.bodies.get(usize::from(place));
    let overseen = |place: u16| charter.oversight.get(usize::from(place));
    Some(match rule {
        Rule::Fills(place, seat) => {
            let kind = kind(place)?;
            let what = match kind.nature {
                Nature::Executive | Nature::Office => What::Elects(seats),
                Nature::Assembly | Nature::Council | Nature::Section => What::Sends(seats),
            };
            (what, kind.seats.get(usize::from(seat))?.article.to_string())
        }
        Rule::Recalls(place, seat) => {
            let recall = kind(place)?.seats.get(usize::from(seat))?.recalls.first()?;
            (What::Recalls, recall.article.to_string())
        }
        Rule::Belongs(place) => {
            let kind = kind(place)?;
            let what = if kind.nature == Nature::Assembly { What::Meets } else { What::Holds };
            (what, kind.article.to_string())
        }
        Rule::Hears(place, answer) => {
            let rules = kind(place)?.answer_rules();
            let rule = rules.get(usize::from(answer))?;
            (What::Hears { within: rule.within, reports: rule.reports }, rule.article.to_string())
        }
        Rule::Dismisses(place, answer) => {
            let rules = kind(place)?.answer_rules();
            let rule = rules.get(usize::from(answer))?;
            (What::Dismisses { constructive: rule.constructive }, rule.article.to_string())
        }
        Rule::Oversees(place) => {
            let rule = overseen(place)?;
            let on = rule.on.iter().map(ToString::to_string).collect();
            let (right, within, silence) = (rule.right, rule.within, rule.silence);
            (What::Oversees { right, on, within, silence }, rule.article.to_string())
        }
        Rule::Decides(place) => {
            let rule = overseen(place)?;
            (What::Decides { over: named::key(charter, &rule.over, None) }, rule.article.to_string())
        }
    })
}

/// What of the map was asked for.
struct Chosen {
    /// Whose arrows are shown; nothing: all are.
    ends: Option<Vec<arrows::End>>,
    part: Option<Part<Named<BodyId>>>,
}

impl Chosen {
    fn of(state: &State, charter: &Charter, shown: Shown<'_>) -> Option<Self> {
        Some(match shown {
            Shown::Whole => Self { ends: None, part: None },
            Shown::Body(id) => {
                state.body(id).filter(|body| !body.ended)?;
                Self { ends: Some(vec![arrows::End::Body(id)]), part: None }
            }
            Shown::Kind(key, window) => {
                let (kind, _) = charter.body_kind(key)?;
                let all: Vec<BodyId> =
                    arrows::living(state).filter(|(_, body)| body.kind == kind).map(|(id, _)| id).collect();
                let part = Part::numbered(window, all.len(), |place| all.get(place).map(|id| named::body(state, *id)));
                let bodies = part.items.iter().map(|body| arrows::End::Body(body.id));
                let none = all.is_empty().then_some(arrows::End::Kind(kind));
                let mut ends: Vec<arrows::End> = bodies.chain(none).collect();
                ends.sort_unstable();
                Self { ends: Some(ends), part: Some(part) }
            }
        })
    }

    fn has(&self, arrow: &Raw) -> bool {
        self.ends.is_none() || self.is_one(arrow.from) || self.is_one(arrow.to)
    }

    /// Whether somebody was asked for by themselves.
    fn is_one(&self, end: arrows::End) -> bool {
        self.ends.as_ref().is_some_and(|ends| ends.binary_search(&end).is_ok())
    }
}
