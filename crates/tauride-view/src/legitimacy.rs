//! The chain of legitimacy of a decision, or of a body: who decided under which article, who sits there by whose elections, and so
//! on down to the units in which the electors stand, with whatever breaks the chain on the way.
//!
//! Bodies of one kind in one tier stand together, counted. It is the chain as it stands today: who sat there on the day of a
//! decision is known of the division alone, and is told with it.

mod gaps;
mod held;
mod walk;

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::emergency::state::Beyond;
use tauride_rules::emergency::tiers::house;
use tauride_rules::ids::{BodyId, DivisionId, ResolutionId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::resolution::state::Standing;
use tauride_rules::terms::Right;

use crate::division::{Division, Whole};
use crate::named::{self, Named};
use crate::oversight::{self, Overseen, Stage};

pub use gaps::{Broken, Gap};
pub use held::{Seats, Votes};

/// So many of a tier are told by their names.
pub const NAMED_MAX: usize = 6;

/// By what right a body decides, down to those who elect.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Legitimacy {
    /// The body.
    pub body: Named<BodyId>,
    /// What was decided, where the chain is that of a decision.
    pub decision: Option<Decision>,
    /// Bodies of one kind in one tier, from the body that decides down.
    pub tiers: Vec<Tier>,
    /// Those in whom the chain ends: the units that elect, or meet, at its bottom, by their kinds.
    pub base: Vec<Base>,
    /// How many bodies were not followed, as there were too many of them.
    pub not_followed: u64,
}

/// What was decided, and what others had to do about it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Decision {
    /// The resolution.
    pub resolution: ResolutionId,
    /// What it is called.
    pub title: String,
    /// When.
    pub at: Instant,
    /// The division that carried it.
    pub division: DivisionId,
    /// The charter's article by which the hall decided; nothing where it did not divide.
    pub article: Option<String>,
    /// Who there was when the hall divided.
    pub whole: Option<Whole>,
    /// How many were for it and against it, where votes were counted.
    pub votes: Option<(u64, u64)>,
    /// What breaks the chain at the decision itself.
    pub flaws: Vec<Flaw>,
}

/// What is wrong with a decision, whoever sits in the body.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Flaw {
    /// There was no quorum.
    NoQuorum,
    /// Somebody has a right over it for which it waits, or who stopped it.
    Not(Box<Overseen>),
    /// Silence was taken for the consent of somebody, or for their confirmation.
    Silence(Box<Overseen>),
    /// The body had assumed the subject for a time, and that was over.
    BeyondItsTime,
}

/// Bodies of one kind in one tier.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Tier {
    /// How many steps below the body that decides; 0 is that body.
    pub below: u32,
    /// What the charter calls such a body.
    pub kind: String,
    /// The charter's article under which there are such bodies.
    pub article: String,
    /// How many they are.
    pub count: u64,
    /// The first of them.
    pub some: Vec<Named<BodyId>>,
    /// Whether all electors of a unit sit there, elected by nobody.
    pub all_sit: bool,
    /// By what their seats with a vote are held.
    pub seats: Seats,
    /// How many voted in the elections by which they are.
    pub votes: Votes,
    /// What breaks the chain here.
    pub gaps: Vec<Gap>,
}

/// Units of one kind, in whose electors the chain ends.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Base {
    /// What the charter calls such a unit.
    pub kind: String,
    /// How many they are.
    pub count: u64,
    /// The first of them.
    pub some: Vec<Named<UnitId>>,
    /// How many electors stand on their rolls.
    pub electors: u64,
}

impl Legitimacy {
    /// Returns by what right a body decides; nothing if there is no such body.
    ///
    /// It takes as long as there are seats below, and no longer than it takes to look at some thousands of them.
    pub fn of_body(state: &State, id: BodyId) -> Option<Self> {
        state.body(id)?;
        let walk::Walked { tiers, base, not_followed } = walk::down(state, id);
        Some(Self { body: named::body(state, id), decision: None, tiers, base, not_followed })
    }

    /// Returns by what right something was resolved; nothing if there is no such resolution.
    pub fn of_resolution(state: &State, id: ResolutionId) -> Option<Self> {
        let decision = Decision::of(state, id)?;
        let found = Self::of_body(state, state.resolution(id)?.body)?;
        Some(Self { decision: Some(decision), ..found })
    }

    /// Returns how many links of the chain are broken: every gap once, however many seats or bodies it is of.
    pub fn broken(&self) -> u64 {
        // Where it ends in nobody who elects, it hangs in the air, whatever else is right.
        let nobody = usize::from(self.base.is_empty());
        let flaws = self.decision.as_ref().map_or(nobody, |decision| decision.flaws.len().saturating_add(nobody));
        let gaps = self.tiers.iter().map(|tier| tier.gaps.len()).fold(flaws, usize::saturating_add);
        u64::try_from(gaps).unwrap_or(u64::MAX)
    }

    /// Returns how many electors stand in the units at the bottom.
    pub fn electors(&self) -> u64 {
        self.base.iter().fold(0, |sum, base| sum.saturating_add(base.electors))
    }
}

impl Decision {
    fn of(state: &State, id: ResolutionId) -> Option<Self> {
        let found = state.resolution(id)?;
        let division = state.division(found.division);
        let view = Division::of(state, found.division);
        let rule = division.and_then(|division| division.divided.as_deref()).map(|divided| &divided.rule);
        let counted = view.as_ref().filter(|view| view.declared.is_none()).map(|view| view.count);
        Some(Self {
            resolution: id,
            title: named::resolved(state, found),
            at: found.at,
            division: found.division,
            article: rule.map(|rule| rule.article.to_string()).filter(|article| !article.is_empty()),
            whole: view.and_then(|view| view.whole),
            votes: counted.map(|count| (count.r#for.into(), count.against.into())),
            flaws: flaws(state, id),
        })
    }
}

/// What is wrong with a decision: no quorum, no consent, a time that was over.
fn flaws(state: &State, id: ResolutionId) -> Vec<Flaw> {
    let Some(found) = state.resolution(id) else { return Vec::new() };
    let void = found.standing == Standing::Void;
    let this = Beyond::Resolution(id);
    let beyond = state.emergency.of_house(house(state, found.body)).any(|assumed| assumed.beyond.contains(&this));
    let rights = oversight::over(state, id).into_iter().filter_map(|right| {
        let asks = matches!(right.right, Right::Consent | Right::Confirm);
        match (right.stage, right.used) {
            (Stage::Open | Stage::Incomplete, _) if asks => Some(Flaw::Not(Box::new(right))),
            (Stage::Suspended | Stage::Stops, _) => Some(Flaw::Not(Box::new(right))),
            (Stage::Passed, None) if asks && found.is_in_force() => Some(Flaw::Silence(Box::new(right))),
            (Stage::Open | Stage::Incomplete | Stage::Passed, _) => None,
        }
    });
    let first = void.then_some(Flaw::NoQuorum).into_iter().chain(beyond.then_some(Flaw::BeyondItsTime));
    first.chain(rights).collect()
}
