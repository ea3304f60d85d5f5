//! What two who count hands can bring about by what they report.

use tauride_rules::ids::MemberId;

use super::Founded;
use super::answer::{Answer, reached};
use super::electors::Electors;
use super::goal::{Goal, Right, Way};
use super::play::{Others, Play, electors};

/// How many are asked to count: those who hold an office, mostly few.
const ASKED: usize = 200;

/// Returns what is decided by a vote in which hands may be counted.
pub(super) fn wanted(goals: &[Goal]) -> Vec<&Goal> {
    let decided = |goal: &&Goal| matches!(goal.right, Right::Amend(_) | Right::Recall(_, Way::Decision));
    goals.iter().filter(decided).collect()
}

/// Finds whether two officers, or one alone, bring it about by reporting that everybody is for it; nothing if not, or if as
/// few do it by voting.
pub(super) fn find(founded: &Founded, goal: &Goal, direct: &Answer) -> Option<Answer> {
    counted(founded, goal).filter(|answer| is_fewer(answer, direct))
}

/// Returns whether it takes fewer, or less time, than a vote by name that as few carry.
pub(super) fn is_fewer(counted: &Answer, direct: &Answer) -> bool {
    counted.silent.as_ref().is_some_and(|counted| {
        direct.silent.as_ref().is_none_or(|silent| counted.people < silent.people || counted.seconds < silent.seconds)
    })
}

/// Finds whether officers bring it about by what they report.
pub(super) fn counted(founded: &Founded, goal: &Goal) -> Option<Answer> {
    let state = &founded.state;
    let holds = |member: &MemberId| state.mandates_of(*member).next().is_some();
    let all = electors(founded, goal);
    let of = all.len();
    let officers: Vec<MemberId> = all.into_iter().filter(holds).collect();
    let mut probe = Play::begin(founded, officers.iter().copied().collect(), Others::Silent);
    let tellers = probe.counts(goal, officers.get(..officers.len().min(ASKED))?);
    // Whoever counts asks, too: those alone are needed.
    let mut play = Play::begin(founded, tellers.iter().copied().collect(), Others::Silent);
    let people = play.counts(goal, &tellers).len();
    if people == 0 || !play.carried() {
        return None;
    }
    Some(Answer {
        what: format!("{} by reporting hands that nobody raised", goal.what),
        name: "count",
        articles: vec![goal.article.clone()],
        who: format!("{}, officers who count hands,", goal.who),
        electors: Electors::Members,
        of,
        silent: Some(reached(people, play.done())),
        later: goal.proposed(),
        ..Answer::default()
    })
}
