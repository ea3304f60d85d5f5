//! What becomes easier for whoever keeps a roll, and changes it first.

use tauride_rules::ids::{MemberId, UnitId};
use tauride_rules::terms::Text;

use super::Founded;
use super::answer::{Answer, fewest};
use super::electors::{Electors, keeper, second_officer, unit_of};
use super::goal::{Goal, Right};
use super::play::{Others, Play, Played, electors};

/// Who changes a roll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keeping {
    /// Whoever keeps it.
    Alone,
    /// Whoever keeps it, and another officer of the meeting.
    ByTwo,
}

impl Keeping {
    /// How many change it.
    const fn least(self) -> usize {
        match self {
            Self::Alone => 1,
            Self::ByTwo => 2,
        }
    }
}

/// Returns what may become easier: to recall whom a unit elects, and to change the charter.
pub(super) fn wanted<'g>(founded: &Founded, goals: &'g [Goal]) -> Vec<(&'g Goal, UnitId, Keeping)> {
    let state = &founded.state;
    let mut wanted: Vec<(&Goal, UnitId, Keeping)> = Vec::new();
    for goal in goals.iter().filter(|goal| !matches!(goal.right, Right::Elect(..) | Right::Take(..))) {
        let Some(unit) = unit_of(state, goal.electorate).filter(|unit| keeper(state, *unit).is_some()) else {
            continue;
        };
        // The first of each name is enough: what changes is the roll.
        if wanted.iter().any(|(other, at, _)| other.name == goal.name && kind(founded, *at) == kind(founded, unit)) {
            continue;
        }
        wanted.push((goal, unit, Keeping::Alone));
        if second_officer(state, unit).is_some() {
            wanted.push((goal, unit, Keeping::ByTwo));
        }
    }
    wanted
}

fn kind(founded: &Founded, unit: UnitId) -> Option<u16> {
    founded.state.unit(unit).map(|unit| unit.kind)
}

/// Returns whether so few use a right after the roll was changed, the others silent, as are asked for of so many.
pub(super) fn is_within(
    founded: &Founded,
    (goal, unit, keeping): (&Goal, UnitId, Keeping),
    most: impl Fn(usize) -> usize,
) -> bool {
    let electors = first(founded, goal, (unit, keeping));
    let people = most(electors.len());
    let own = electors.get(..people).filter(|own| own.len() >= keeping.least());
    own.is_some_and(|own| play(founded, (goal, unit), own, Others::Silent).is_some())
}

/// Finds how few use a right after the roll was changed; nothing where that makes nothing easier.
pub(super) fn find(
    founded: &Founded,
    (goal, unit, keeping): (&Goal, UnitId, Keeping),
    direct: &Answer,
) -> Option<Answer> {
    let electors = first(founded, goal, (unit, keeping));
    let few = |others| {
        fewest(electors.len(), |people| {
            let own = electors.get(..people).filter(|own| own.len() >= keeping.least())?;
            play(founded, (goal, unit), own, others)
        })
    };
    let (silent, opposed) = (few(Others::Silent), few(Others::Opposed));
    let fewer = |one: Option<usize>, other: Option<usize>| match (one, other) {
        (Some(one), Some(other)) => one < other,
        (Some(_), None) => true,
        (None, _) => false,
    };
    let people = |reached: &Option<super::Reached>| reached.as_ref().map(|reached| reached.people);
    let easier = fewer(people(&silent), people(&direct.silent)) || fewer(people(&opposed), people(&direct.opposed));
    let with = match keeping {
        Keeping::Alone => "the keeper of its roll",
        Keeping::ByTwo => "the keeper of its roll and another officer",
    };
    let roll: Option<Text> = founded
        .state
        .charter
        .as_ref()
        .and_then(|charter| charter.units.get(usize::from(kind(founded, unit)?)))
        .map(|kind| kind.article.clone());
    easier.then(|| Answer {
        what: format!("{} by changing the roll first", goal.what),
        name: "roll",
        articles: roll.into_iter().chain([goal.article.clone()]).collect(),
        who: format!("{}, {with} among them,", goal.who),
        electors: Electors::Members,
        of: electors.len(),
        silent,
        opposed,
        later: goal.proposed(),
        ..Answer::default()
    })
}

/// Returns the electors, those first who change the roll; where one does it alone, the other officer last.
fn first(founded: &Founded, goal: &Goal, (unit, keeping): (UnitId, Keeping)) -> Vec<MemberId> {
    let state = &founded.state;
    let (keeper, second) = (keeper(state, unit), second_officer(state, unit));
    let mut electors = electors(founded, goal);
    electors.sort_by_key(|member| match (Some(*member) == keeper, Some(*member) == second, keeping) {
        (true, _, _) => 0,
        (_, true, Keeping::ByTwo) => 1,
        (_, false, _) => 2,
        (_, true, Keeping::Alone) => 3,
    });
    electors
}

fn play(founded: &Founded, (goal, unit): (&Goal, UnitId), own: &[MemberId], others: Others) -> Option<Played> {
    let mut play = Play::begin(founded, own.iter().copied().collect(), others);
    play.change_roll(unit);
    play.uses(goal).then(|| play.done())
}
