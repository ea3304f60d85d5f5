//! How few members of the whole federation bring about what only delegates can: over the seats of all tiers below.

use std::collections::BTreeSet;

use tauride_rules::terms::Text;

use super::Founded;
use super::answer::{Answer, Reached, reached};
use super::chain::{Chain, Planner, above};
use super::electors::Electors;
use super::goal::{Goal, Right};
use super::play::Others;

/// The ways up that were found, the others silent and the others opposed.
pub(super) struct Planners<'f> {
    silent: Planner<'f>,
    opposed: Planner<'f>,
}

impl<'f> Planners<'f> {
    pub(super) const fn new(founded: &'f Founded) -> Self {
        Self { silent: Planner::new(founded, Others::Silent), opposed: Planner::new(founded, Others::Opposed) }
    }
}

/// Returns what is worth a way up: to change the charter, and to replace those whom delegates elect to another body.
pub(super) fn wanted<'g>(founded: &Founded, goals: &'g [Goal]) -> Vec<&'g Goal> {
    let state = &founded.state;
    let mut wanted: Vec<&Goal> = Vec::new();
    for goal in goals.iter().filter(|goal| above(state, goal).is_some()) {
        let same = |other: &&Goal| goal.place(state) == other.place(state);
        match goal.right {
            Right::Amend(_) => wanted.push(goal),
            // To recall and elect another says more than to recall.
            Right::Take(..) => {
                wanted.retain(|other| !same(other));
                wanted.push(goal);
            }
            Right::Recall(..) if !wanted.iter().any(same) => wanted.push(goal),
            Right::Recall(..) | Right::Elect(..) => {}
        }
    }
    wanted
}

/// Finds how few members take enough seats when the others are silent, so many of whom use the right, and says so much alone.
pub(super) fn silent(planners: &mut Planners<'_>, goal: &Goal, direct: usize) -> Option<Answer> {
    let founded = planners.silent.founded();
    let (reached, chain) = way(&mut planners.silent, goal, direct)?;
    Some(Answer { silent: Some(reached), untried: true, ..said(founded, goal, &[chain]) })
}

fn way(planner: &mut Planner<'_>, goal: &Goal, direct: usize) -> Option<(Reached, Chain)> {
    let state = &planner.founded().state;
    let chain = planner.body(above(state, goal)?, direct)?;
    let played = planner.climb(&chain, goal)?;
    Some((Reached { through: chain.kinds(state), ..reached(chain.people(), played) }, chain))
}

/// What is said of a way up, before it is said how few go it.
fn said(founded: &Founded, goal: &Goal, chains: &[Chain]) -> Answer {
    let articles: BTreeSet<&Text> = chains.iter().flat_map(|chain| &chain.articles).collect();
    let mut articles: Vec<Text> = articles.into_iter().cloned().collect();
    articles.sort_by_cached_key(|article| tauride_charter::article_order(article));
    articles.retain(|article| *article != goal.article);
    articles.push(goal.article.clone());
    Answer {
        what: goal.what.clone(),
        name: goal.name,
        articles,
        who: "members of the federation".into(),
        electors: Electors::Federation,
        of: founded.members(),
        later: goal.proposed(),
        ..Answer::default()
    }
}

/// Finds how few members take enough seats, tier by tier, and use a right with them.
pub(super) fn find(planners: &mut Planners<'_>, goal: &Goal, direct: &Answer) -> Option<Answer> {
    let founded = planners.silent.founded();
    let of = |direct: &Option<Reached>| direct.as_ref().map(|reached| reached.people);
    // Without a course when nobody is against it there is none.
    let (silent, chain) = way(&mut planners.silent, goal, of(&direct.silent)?)?;
    let opposed = of(&direct.opposed).and_then(|people| way(&mut planners.opposed, goal, people));
    let (opposed, other) = opposed.unzip();
    let chains: Vec<Chain> = std::iter::once(chain).chain(other).collect();
    Some(Answer { silent: Some(silent), opposed, ..said(founded, goal, &chains) })
}
