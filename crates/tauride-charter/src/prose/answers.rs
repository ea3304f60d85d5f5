//! To whom a body answers, in words.

use tauride_rules::terms::{AnswerRule, BodyKind};

use super::poll;
use crate::tell;

/// What the charter says of how a body answers to another.
pub(super) fn sentences(body: &BodyKind, rule: &AnswerRule) -> Vec<String> {
    let (name, to) = (tell::name(&body.name), tell::name(&rule.to));
    let within = tell::span(rule.within);
    let mut sentences = vec![format!("The {name} answers to the {to}, and to inquiries within {within}.")];
    if let Some(every) = rule.reports {
        sentences.push(format!("It reports to the {to} every {} at least.", tell::span(every)));
    }
    if let Some(confidence) = &rule.confidence {
        let how = if rule.constructive { " and elects successors" } else { "" };
        let what = format!("that the {to} has no confidence in it or in one of its members{how}");
        sentences.extend(poll::sentences(confidence, &what, &rule.article));
        let again = tell::span(rule.again);
        sentences.push(format!("A question of confidence that failed is put again after {again} at the earliest."));
    }
    if rule.caretakers {
        sentences
            .push("Whoever is dismissed, or resigns together with others, stays until others are elected.".to_owned());
    }
    sentences
}
