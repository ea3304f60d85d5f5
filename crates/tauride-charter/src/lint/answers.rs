//! Bodies that answer to nobody in fact, and confidence that few withdraw, or nobody in time.

use tauride_rules::ground::civil::Span;
use tauride_rules::terms::{AnswerRule, BodyKind, From, MajorityOf};

use super::Sense;

pub(super) fn check(sense: &Sense<'_>) {
    for body in &sense.charter.bodies {
        for (place, rule) in body.answers.iter().enumerate() {
            let path = format!("body.{}.answers.{place}", body.name);
            confidence(sense, body, rule, &path);
            in_time(sense, body, rule, &path);
        }
        often_enough(sense, body);
    }
}

/// Few who are there by chance dismiss those in office, or the body names successors for seats that others fill.
fn confidence(sense: &Sense<'_>, body: &BodyKind, rule: &AnswerRule, path: &str) {
    let Some(poll) = &rule.confidence else { return };
    let few = matches!(poll.of, MajorityOf::Votes | MajorityOf::Present) && poll.turnout.is_none();
    if few && poll.support.is_none() {
        let message = format!("a quarter of the `{}` can dismiss all of `{}`", rule.to, body.name);
        let mend = "say \"more than 1/2 of electors\", or a `turnout`";
        sense.warn(&format!("{path}.confidence"), message, mend);
    }
    let others = |from: &From| !matches!(from, From::Body(name) if *name == rule.to);
    if rule.constructive && body.seats.iter().any(|seat| others(&seat.from)) {
        let message = format!("`{}` elects not all who sit in `{}`, and names successors for none", rule.to, body.name);
        sense.warn(&format!("{path}.constructive"), message, "leave it out: those who fill the seats elect others");
    }
}

fn in_time(sense: &Sense<'_>, body: &BodyKind, rule: &AnswerRule, path: &str) {
    if rule.within.about() > Span::days(90).about() {
        let message = format!("`{}` may leave an inquiry unanswered for months", body.name);
        sense.warn(&format!("{path}.within"), message, "say 90 days or less");
    }
    if rule.confidence.is_some() && rule.again.about() > Span::years(1).about() {
        let message =
            format!("after one question of confidence that failed `{}` cannot be dismissed for long", body.name);
        sense.warn(&format!("{path}.again"), message, "say a year or less");
    }
}

fn often_enough(sense: &Sense<'_>, body: &BodyKind) {
    let Some(rule) = &body.sittings else { return };
    if rule.every.is_some_and(|every| every.about() <= rule.notice.about()) {
        let message = format!("no sitting of `{}` could open in time, with this notice", body.name);
        let mend = "shorten `notice`, or lengthen `every`";
        sense.warn(&format!("body.{}.sittings.every", body.name), message, mend);
    }
}
