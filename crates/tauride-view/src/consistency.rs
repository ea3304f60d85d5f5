//! Decisions of a body that cannot all hold, and which of them.

use serde::Serialize;
use tauride_consistency::{Conflict, Ended, Literal, Outlook, Reading, Statement, Work};
use tauride_rules::State;
use tauride_rules::ids::{BodyId, MatterId, PollId};
use tauride_rules::position;
use tauride_rules::position::decisions::{self, By};
use tauride_rules::position::state::{Put, Stance};

use crate::named::{self, Named};

/// The most decisions of a body that are looked at: the last of them.
const DECISIONS_MAX: usize = 2_000;
/// The most contradictions that are told.
const TOLD_MAX: usize = 5;

/// How grave it is that decisions cannot all hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// What was adopted contradicts itself.
    Texts,
    /// What follows from what was adopted was rejected.
    Conclusion,
    /// They contradict each other if whoever rejects something is for its contrary.
    Negations,
}

/// By what something was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DecidedBy {
    /// A poll.
    Poll(PollId),
    /// A hall, on a motion or a question.
    Hall(Put),
}

/// A decision of a body on a matter.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Decision {
    /// By what.
    pub by: DecidedBy,
    /// The matter.
    pub matter: Named<MatterId>,
    /// To be for it, or against it.
    pub stance: Stance,
    /// Whether that was adopted, or rejected.
    pub adopted: bool,
}

/// Decisions that cannot all hold, of which none can be left out.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Contradiction {
    /// How grave it is.
    pub grade: Grade,
    /// The decisions.
    pub decisions: Vec<Decision>,
}

/// Whether the decisions of a body can all hold.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Consistency {
    /// Those that cannot: the gravest first, no decision in two of them, five at the most.
    pub contradictions: Vec<Contradiction>,
    /// Whether it is decided that the others can; it is not where that takes too long, or five were found.
    pub decided: bool,
}

/// What would come of what is put to a hall.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Prospect {
    /// The contradiction that there would be if it is carried.
    pub carried: Option<Contradiction>,
    /// And if it is rejected.
    pub rejected: Option<Contradiction>,
}

/// Returns whether the decisions of a body can all hold.
pub fn of(state: &State, body: BodyId) -> Consistency {
    let all = decided(state, body);
    let (said, readings) = (statements(state, &all), readings(state, &all));
    let found = tauride_consistency::conflicts(&said, &readings, TOLD_MAX, Work::default());
    Consistency {
        contradictions: found.found.into_iter().map(|conflict| told(state, &all, &conflict)).collect(),
        decided: found.ended == Ended::Consistent,
    }
}

/// Returns what would come of something that is put to a hall of a body, beside what the body has decided before; nothing where nobody has
/// said what it means.
pub fn prospect(state: &State, body: BodyId, on: Put) -> Option<Prospect> {
    let noted = position::meaning(state, on)?;
    let mut all = decided(state, body);
    all.retain(|one| one.by != By::Hall(on));
    let (before, readings) = (statements(state, &all), readings(state, &all));
    let candidate =
        |adopted| decisions::Decision { by: By::Hall(on), matter: noted.matter, stance: noted.stance, adopted };
    let contradiction = |adopted| {
        let one = candidate(adopted);
        let statement = statement(state, all.len(), &one)?;
        let ask = if statement.adopted { tauride_consistency::if_adopted } else { tauride_consistency::if_rejected };
        match ask(statement.key, &statement.says, &before, &readings, Work::default()) {
            Outlook::Conflict(conflict) => {
                let mut with: Vec<decisions::Decision> = all.clone();
                with.push(one);
                Some(told(state, &with, &conflict))
            }
            Outlook::Consistent | Outlook::Already(_) | Outlook::NotDecided => None,
        }
    };
    Some(Prospect { carried: contradiction(true), rejected: contradiction(false) })
}

fn decided(state: &State, body: BodyId) -> Vec<decisions::Decision> {
    let mut all = decisions::decisions(state, body);
    let before = all.len().saturating_sub(DECISIONS_MAX);
    all.drain(..before);
    all
}

fn statements(state: &State, all: &[decisions::Decision]) -> Vec<Statement<usize>> {
    all.iter().enumerate().filter_map(|(place, one)| statement(state, place, one)).collect()
}

/// What a decision says; nothing where it rejects to be against something that is made up of others.
fn statement(state: &State, key: usize, one: &decisions::Decision) -> Option<Statement<usize>> {
    let parts = decisions::parts(state, one.matter);
    let literals = |turned: bool| {
        let says = parts.iter().map(|(matter, holds)| Literal { matter: matter.0, holds: *holds != turned });
        says.collect::<Vec<_>>()
    };
    let (says, adopted) = match (one.stance, parts.len()) {
        (Stance::For, _) => (literals(false), one.adopted),
        (Stance::Against, 1) => (literals(true), one.adopted),
        // Whoever adopts to be against several together refuses that they all hold.
        (Stance::Against, _) if one.adopted => (literals(false), false),
        (Stance::Against, _) => return None,
    };
    Some(Statement { key, says, adopted })
}

/// Who is for a reading is for what it is a reading of.
fn readings(state: &State, all: &[decisions::Decision]) -> Vec<Reading> {
    let matters = all.iter().flat_map(|one| decisions::parts(state, one.matter)).map(|(matter, _)| matter);
    let readings = matters.filter_map(|id| Some((id, state.positions.get(id)?.of?)));
    let mut readings: Vec<(MatterId, MatterId)> = readings.collect();
    readings.sort_unstable();
    readings.dedup();
    readings.into_iter().map(|(reading, of)| Reading { of: of.0, reading: reading.0 }).collect()
}

fn told(state: &State, all: &[decisions::Decision], conflict: &Conflict<usize>) -> Contradiction {
    let decisions = conflict.core.iter().filter_map(|place| all.get(*place)).map(|one| Decision {
        by: match one.by {
            By::Poll(poll) => DecidedBy::Poll(poll),
            By::Hall(on) => DecidedBy::Hall(on),
        },
        matter: named::matter(state, one.matter),
        stance: one.stance,
        adopted: one.adopted,
    });
    Contradiction { grade: grade(conflict.grade), decisions: decisions.collect() }
}

const fn grade(grade: tauride_consistency::Grade) -> Grade {
    match grade {
        tauride_consistency::Grade::Texts => Grade::Texts,
        tauride_consistency::Grade::Conclusion => Grade::Conclusion,
        tauride_consistency::Grade::Negations => Grade::Negations,
    }
}
