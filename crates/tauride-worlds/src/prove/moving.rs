//! Members of another unit who move to one, and decide there.

use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{MemberId, UnitId};

use super::Founded;
use super::answer::{Answer, fewest};
use super::electors::{Electors, electors_of, keeper, second_officer, unit_of};
use super::goal::{Goal, Right};
use super::play::{Others, Play, Played};

/// A right that members of one unit use in another.
#[derive(Clone, Copy)]
pub(super) struct Moving<'g> {
    goal: &'g Goal,
    from: UnitId,
    to: UnitId,
}

/// Returns what those may bring about who move: to recall whom a unit elects, and to elect another. The first of each name and
/// kind of unit is enough: what changes is the roll.
pub(super) fn wanted<'g>(founded: &Founded, goals: &'g [Goal]) -> Vec<Moving<'g>> {
    let state = &founded.state;
    let kind = |unit: UnitId| state.unit(unit).map(|unit| unit.kind);
    let mut wanted: Vec<Moving<'g>> = Vec::new();
    for goal in goals.iter().filter(|goal| matches!(goal.right, Right::Recall(..) | Right::Take(..))) {
        let Some(to) = unit_of(state, goal.electorate) else { continue };
        if wanted.iter().any(|other| other.goal.name == goal.name && kind(other.to) == kind(to)) {
            continue;
        }
        let units = (0..state.rolls.units.len()).map(UnitId::at);
        let from = units.into_iter().find(|unit| *unit != to && kind(*unit) == kind(to));
        wanted.extend(from.map(|from| Moving { goal, from, to }));
    }
    wanted
}

/// Finds how few do it.
pub(super) fn find(founded: &Founded, moving: Moving<'_>) -> Option<Answer> {
    let state = &founded.state;
    let Moving { goal, from, to } = moving;
    let kind = state.charter.as_ref()?.units.get(usize::from(state.unit(to)?.kind))?;
    // Whoever would lose a seat by it stays.
    let holds = |member: &MemberId| state.mandates_of(*member).next().is_some();
    let movers: Vec<MemberId> =
        electors_of(state, Sender::Unit(from)).into_iter().filter(|member| !holds(member)).collect();
    let keepers: Vec<MemberId> =
        if kind.open { Vec::new() } else { keeper(state, to).into_iter().chain(second_officer(state, to)).collect() };
    let few = |others| {
        fewest(movers.len() + keepers.len(), |people| {
            let movers = movers.get(..people.checked_sub(keepers.len())?).filter(|movers| !movers.is_empty())?;
            play(founded, moving, (movers, &keepers, others))
        })
    };
    let among = match keepers.len() {
        0 => "",
        1 => ", the keeper of the roll that they join among them,",
        _ => ", the keeper of the roll that they join and another officer among them,",
    };
    Some(Answer {
        what: format!("{} by moving to their unit first", goal.what),
        name: "move",
        articles: vec![kind.article.clone(), goal.article.clone()],
        who: format!("members of another `{}`{among}", kind.name),
        electors: Electors::Members,
        of: movers.len() + keepers.len(),
        silent: Some(few(Others::Silent)?),
        opposed: few(Others::Opposed),
        ..Answer::default()
    })
}

fn play(
    founded: &Founded,
    Moving { goal, from, to }: Moving<'_>,
    (movers, keepers, others): (&[MemberId], &[MemberId], Others),
) -> Option<Played> {
    let mut play = Play::begin(founded, movers.iter().chain(keepers).copied().collect(), others);
    (play.moves(movers, (from, to), keepers) && play.uses(goal)).then(|| play.done())
}
