//! To which bodies another answers.

use tauride_rules::terms::{AnswerRule, Nature, Text};

use super::Names;
use crate::fields::Fields;
use crate::grammar::ANSWERS;

/// To as many kinds of body another answers at most.
const ANSWERS_MAX: usize = 10;

/// Reads every `[[body.name.answers]]`.
pub(super) fn read_all(
    fields: &Fields<'_>,
    names: &Names<'_>,
    (name, nature): (&str, Nature),
    around: &Text,
) -> Vec<AnswerRule> {
    let listed = fields.list("answers");
    if listed.len() > ANSWERS_MAX {
        let message = format!("`{name}` answers to {} kinds of body", listed.len());
        fields.error("answers", message, format!("keep to {ANSWERS_MAX}"));
        return Vec::new();
    }
    if !listed.is_empty() && matches!(nature, Nature::Assembly | Nature::Section) {
        let message = "an assembly answers to nobody, and a section to its council";
        fields.error("answers", message, "leave `answers` out");
        return Vec::new();
    }
    let mut rules: Vec<AnswerRule> = Vec::new();
    for (path, value) in listed {
        let Some(table) = super::open(fields.report, &path, value, &ANSWERS) else { continue };
        let silent = AnswerRule::silent(&super::article(&table, Some(around)), &"".into());
        let rule = AnswerRule {
            within: table.span("within").unwrap_or(silent.within),
            reports: some_time(&table, "reports"),
            confidence: super::poll::read_either(&table, "confidence", &super::simple_majority(&silent.article)),
            constructive: table.flag("constructive").unwrap_or(false),
            again: table.span("again").unwrap_or(silent.again),
            caretakers: table.flag("caretakers").unwrap_or(false),
            to: table.text("to").unwrap_or_default(),
            article: silent.article,
        };
        if !rule.to.is_empty() && names.is_body(fields.report, &table.at("to"), &rule.to) {
            fits(&table, (name, &rule), &rules);
            rules.push(rule);
        }
    }
    rules
}

fn some_time(table: &Fields<'_>, name: &str) -> Option<tauride_rules::ground::civil::Span> {
    let span = table.span(name)?;
    if span.is_zero() {
        table.error(name, "it would have to report all the time", "say how often, such as \"30 days\"");
        return None;
    }
    Some(span)
}

/// Notes what does not fit together in a rule.
fn fits(table: &Fields<'_>, (name, rule): (&str, &AnswerRule), others: &[AnswerRule]) {
    if &*rule.to == name {
        table.error("to", "nobody answers to themselves", "name another kind of body");
    }
    if others.iter().any(|other| other.to == rule.to) {
        table.error("to", format!("`{name}` answers to `{}` already", rule.to), "keep one rule for each kind");
    }
    if rule.confidence.is_none() && rule.constructive {
        let mend = "add `confidence`, such as confidence = \"more than 1/2 of electors\", or leave `constructive` out";
        table.error("constructive", "it is not said that anybody is dismissed", mend);
    }
    if rule.constructive && rule.caretakers {
        let mend = "leave `caretakers` out, or `constructive`";
        table.error("caretakers", "successors take the seats at once, and nobody stays", mend);
    }
}
