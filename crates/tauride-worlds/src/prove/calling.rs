//! Calls and rival bodies: how few bring a body together that none has formed, and how few constitute one of themselves.

use tauride_rules::State;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{MemberId, UnitId};
use tauride_rules::terms::{Answers, BodyKind, ConvocationRule, Source};

use super::Founded;
use super::answer::{Answer, fewest};
use super::electors::{Electors, electors_of};
use super::play::{Others, Play};

/// Returns the calls that anybody may make, as the charter lists them.
pub(super) fn calls(founded: &Founded) -> Vec<ConvocationRule> {
    let rules = founded.state.charter.iter().flat_map(|charter| &charter.convocations);
    rules.filter(|rule| rule.open).cloned().collect()
}

/// Finds how few call a body together before anybody has, the others silent and the others calling a rival one.
pub(super) fn called(founded: &Founded, rule: &ConvocationRule) -> Option<Answer> {
    let uncalled = founded.uncalled(&rule.calls)?;
    let electors = order(&uncalled.state, rule.answers);
    let few = |others| {
        fewest(electors.len(), |people| {
            let own = electors.iter().take(people).copied().collect();
            let mut play = Play::begin(&uncalled, own, others);
            play.calls(rule).then(|| play.done())
        })
    };
    let silent = Some(few(Others::Silent)?);
    Some(Answer {
        what: format!("call a `{}` together with more electors behind it than any rival", rule.calls),
        name: "call",
        articles: vec![rule.article.clone()],
        who: "members of the units that send to it".into(),
        electors: Electors::Members,
        of: electors.len(),
        silent,
        opposed: few(Others::Opposed),
        begins: Some(uncalled.course),
        ..Answer::default()
    })
}

/// Returns who may speak for units: one officer of each where officers do; then more than half of each unit, unit by unit, and
/// the others last.
fn order(state: &State, answers: Answers) -> Vec<MemberId> {
    let units = (0..state.rolls.units.len()).map(|unit| electors_of(state, Sender::Unit(UnitId::at(unit))));
    let (mut first, mut more, mut last) = (Vec::new(), Vec::new(), Vec::new());
    for mut unit in units {
        let officer = unit.iter().position(|member| state.mandates_of(*member).next().is_some());
        if answers != Answers::Electors
            && let Some(officer) = officer
        {
            first.push(unit.remove(officer));
        }
        let rest = unit.split_off((unit.len() / 2 + 1).min(unit.len()));
        more.extend(unit);
        last.extend(rest);
    }
    first.into_iter().chain(more).chain(last).collect()
}

/// Returns the kinds of body that constitute themselves.
pub(super) fn by_themselves(founded: &Founded) -> Vec<BodyKind> {
    let kinds = founded.state.charter.iter().flat_map(|charter| &charter.bodies);
    let itself = |kind: &&BodyKind| kind.seats.iter().any(|rule| rule.source == Source::SelfConstituted);
    kinds.filter(itself).cloned().collect()
}

/// Finds how few constitute a body of themselves.
pub(super) fn constituted(founded: &Founded, kind: &BodyKind) -> Option<Answer> {
    let few = |others| {
        fewest(founded.members(), |people| {
            let own = (0..people).map(MemberId::at).collect();
            let mut play = Play::begin(founded, own, others);
            play.constitutes(&kind.name).then(|| play.done())
        })
    };
    Some(Answer {
        what: format!("constitute a `{}` of themselves", kind.name),
        name: "constitute",
        articles: vec![kind.article.clone()],
        who: "members of the federation".into(),
        electors: Electors::Federation,
        of: founded.members(),
        silent: Some(few(Others::Silent)?),
        // Nobody votes on it, and nobody can be against it.
        opposed: few(Others::Opposed),
        ..Answer::default()
    })
}
