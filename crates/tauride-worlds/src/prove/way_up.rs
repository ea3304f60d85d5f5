//! How few members of the whole federation bring about what only delegates can: over the seats of all tiers below.

use std::collections::BTreeSet;

use tauride_rules::terms::Text;

use super::Founded;
use super::answer::{Answer, Reached, reached};
use super::chain::{Planner, above};
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

/// Finds how few members take enough seats, tier by tier, and use a right with them.
pub(super) fn find(planners: &mut Planners<'_>, goal: &Goal, direct: &Answer) -> Option<Answer> {
    let founded = planners.silent.founded();
    let body = above(&founded.state, goal)?;
    let way = |planner: &mut Planner<'_>, direct: Option<&Reached>| {
        let chain = planner.body(body, direct?.people)?;
        let played = planner.climb(&chain, goal)?;
        let through = chain.kinds(&founded.state);
        Some((Reached { through, ..reached(chain.people(), played) }, chain))
    };
    let silent = way(&mut planners.silent, direct.silent.as_ref());
    let opposed = way(&mut planners.opposed, direct.opposed.as_ref());
    // Without a course when nobody is against it there is none.
    silent.as_ref()?;
    let chains = silent.iter().chain(&opposed).flat_map(|(_, chain)| chain.articles.clone());
    let mut articles: Vec<Text> = chains.collect::<BTreeSet<Text>>().into_iter().collect();
    articles.sort_by_cached_key(|article| tauride_charter::article_order(article));
    articles.retain(|article| *article != goal.article);
    articles.push(goal.article.clone());
    Some(Answer {
        what: goal.what.clone(),
        name: goal.name,
        articles,
        who: "members of the federation".into(),
        electors: Electors::Federation,
        of: founded.members(),
        silent: silent.map(|(reached, _)| reached),
        opposed: opposed.map(|(reached, _)| reached),
        stopped: None,
        later: goal.proposed(),
    })
}
