//! Standing orders in words.

use tauride_rules::terms::{BodyKind, KindRule, MotionRule, Trait};

use crate::tell;

/// What the charter says of the motions of a body.
pub(super) fn sentences(body: &BodyKind, rule: &MotionRule) -> Vec<String> {
    let name = tell::name(&body.name);
    let mut sentences = Vec::new();
    if !rule.submitted.is_zero() {
        let (before, late) = (tell::span(rule.submitted), tell::share(rule.late));
        sentences.push(format!(
            "A motion is on the paper {before} before a sitting of the {name} opens; what comes later is moved if {late} of those \
             with a vote in the hall support it."
        ));
    }
    let times = match rule.speeches {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        times => format!("{} times", tell::number(times.into())),
    };
    let length = tell::span(rule.speech);
    sentences.push(format!(
        "Nobody speaks more than {times} on a question, nor longer than {length} if the chair ends the speech."
    ));
    let mut ranked: Vec<&KindRule> = rule.kinds.iter().filter(|kind| kind.rank > 0).collect();
    ranked.sort_by_key(|kind| std::cmp::Reverse(kind.rank));
    let listed = |kinds: &[&KindRule]| kinds.iter().map(|kind| one(kind)).collect::<Vec<_>>().join("; ");
    sentences.push(format!("These may be moved, the first before all that follow: {}.", listed(&ranked)));
    let by_the_way: Vec<&KindRule> = rule.kinds.iter().filter(|kind| kind.rank == 0).collect();
    if !by_the_way.is_empty() {
        sentences.push(format!("These come up by the way, or bring a question back: {}.", listed(&by_the_way)));
    }
    sentences
}

/// Says one kind: `lay-on-table (seconded)`.
fn one(rule: &KindRule) -> String {
    let says = |one: &Trait| {
        match one {
            Trait::Interrupts => "interrupts a speech",
            Trait::Seconded => "seconded",
            Trait::Debatable => "debated",
            Trait::Amendable => "amended",
            Trait::Reconsidered => "may be reconsidered",
            Trait::Renewed => "may be renewed",
            Trait::Unspoken => "only by somebody who has not spoken",
        }
        .to_owned()
    };
    let majority = rule.majority.map(|majority| format!("{} of the votes", tell::share(majority)));
    let words: Vec<String> = rule.is.iter().map(says).chain(majority).collect();
    let kind = rule.kind.word().replace('-', " ");
    if words.is_empty() { kind } else { format!("{kind} ({})", words.join(", ")) }
}
