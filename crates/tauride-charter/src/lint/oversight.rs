//! Rights of oversight that somebody alone undoes, overseers who decide about each other, and who may sit in what they oversee.

use std::collections::BTreeSet;

use tauride_rules::terms::{Breaks, MajorityOf, Nature, OversightRule, Text};

use super::Sense;

pub(super) fn check(sense: &Sense<'_>) {
    let mut seen: BTreeSet<(&Text, &Text)> = BTreeSet::new();
    for (place, rule) in sense.charter.oversight.iter().enumerate() {
        if rule.right.is_used() && seen.insert((&rule.of, &rule.over)) {
            sits_apart(sense, (place, rule));
        }
        few_decide(sense, (place, rule));
        decide_on_each_other(sense, (place, rule));
        let Some((_, arbiter)) = rule.arbiter.as_ref().and_then(|kind| sense.charter.body_kind(kind)) else { continue };
        let decides = &arbiter.decides;
        let of_those_who_vote = matches!(decides.of, MajorityOf::Votes | MajorityOf::Present);
        if of_those_who_vote && decides.turnout.is_none() && decides.support.is_none() {
            let message = format!(
                "one vote in `{}` can let stand what `{}` stopped, if nobody else votes",
                arbiter.name, rule.of
            );
            let mend = format!("say a `turnout` in what `{}` decides, or a share of electors", arbiter.name);
            sense.warn(&format!("oversight.{place}.arbiter"), message, mend);
        }
    }
}

/// Said once of two bodies, of the first right that is used: where nothing keeps them apart, somebody may sit in the overseer and in what it oversees: they are left out when it uses its
/// right (oversight.21), so that the overseer has fewer votes, down to none.
fn sits_apart(sense: &Sense<'_>, (place, rule): (usize, &OversightRule)) {
    let apart = || sense.charter.incompatible.iter().any(|kept| kept.parts(&rule.of, &rule.over));
    let has_seats = |kind: &str| {
        let kind = sense.charter.body_kind(kind).map(|(_, kind)| kind.nature);
        matches!(kind, Some(Nature::Council | Nature::Executive | Nature::Office))
    };
    if rule.of == rule.over || !has_seats(&rule.of) || !has_seats(&rule.over) || apart() {
        return;
    }
    let message = format!(
        "somebody may sit in `{}` and in `{}`, which it oversees; they have no vote when it uses its right",
        rule.of, rule.over
    );
    let mend = format!("keep the two apart: [[incompatible]] bodies = [\"{}\", \"{}\"]", rule.of, rule.over);
    sense.warn(&format!("oversight.{place}.over"), message, mend);
}

/// A joint sitting in which only the votes given count: somebody alone decides for two bodies.
fn few_decide(sense: &Sense<'_>, (place, rule): (usize, &OversightRule)) {
    let Some(breaker) = rule.breaker.filter(|breaker| breaker.by == Breaks::JointSitting) else { return };
    if matches!(breaker.of, MajorityOf::Votes | MajorityOf::Present) {
        let message =
            format!("one vote in a joint sitting can let stand what `{}` stopped, if nobody else votes in it", rule.of);
        let path = format!("oversight.{place}.deadlock_majority");
        sense.warn(&path, message, "say a share of seats, or of electors: \"more than 1/2 of seats\"");
    }
}

/// Said once of two rights, of the later one: each overseer decides about what the other stopped. Nothing waits longer for it than each
/// of them has; but where both stop something, it holds only if both give way.
fn decide_on_each_other(sense: &Sense<'_>, (place, rule): (usize, &OversightRule)) {
    let on_each_other = |other: &&OversightRule| {
        let same = rule.on.is_empty() || other.on.is_empty() || rule.on.iter().any(|on| other.names(on));
        same && other.over == rule.over
            && other.arbiter.as_ref() == Some(&rule.of)
            && rule.arbiter.as_ref() == Some(&other.of)
    };
    let Some(other) = sense.charter.oversight.iter().take(place).find(on_each_other) else { return };
    let message = format!(
        "`{}` and `{}` each decide about what the other stops of `{}`: where both stop something, both have to give way",
        other.of, rule.of, rule.over
    );
    let mend = "name a third body in `arbiter`, or say in `deadlock` who decides";
    sense.warn(&format!("oversight.{place}.arbiter"), message, mend);
}
