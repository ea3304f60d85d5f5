//! Which kind of body dissolves which.

use tauride_rules::ground::civil::Span;
use tauride_rules::terms::{DissolutionRule, Text};

use super::{KINDS_MAX, Names};
use crate::fields::Fields;
use crate::grammar::DISSOLUTION;

/// How long a third body has to agree of which the charter says nothing.
const WITHIN: Span = Span::days(30);

/// Reads every `[[dissolution]]`.
pub(super) fn read_all(fields: &Fields<'_>, names: &Names<'_>) -> Vec<DissolutionRule> {
    let listed = fields.list("dissolution");
    if listed.len() > KINDS_MAX {
        let message = format!("there are {} rules of dissolution", listed.len());
        fields.error("dissolution", message, format!("keep to {KINDS_MAX}"));
        return Vec::new();
    }
    let mut rules: Vec<DissolutionRule> = Vec::new();
    for (path, value) in listed {
        let Some(table) = super::open(fields.report, &path, value, &DISSOLUTION) else { continue };
        let Some(rule) = read(&table, names) else { continue };
        if rules.iter().any(|other| (&other.of, &other.by) == (&rule.of, &rule.by)) {
            let mend = "keep one rule for each kind of body that dissolves another";
            table.error("by", "how these two dissolve each other is said twice", mend);
            continue;
        }
        rules.push(rule);
    }
    rules
}

fn read(table: &Fields<'_>, names: &Names<'_>) -> Option<DissolutionRule> {
    let article = super::article(table, None);
    let kind = |field| -> Option<Text> {
        let said = table.text(field)?;
        names.is_body(table.report, &table.at(field), &said).then_some(said)
    };
    let (of, by, with) = (kind("of"), kind("by"), kind("with"));
    let within = table.span("within").unwrap_or(WITHIN);
    let anew = table.flag("anew").unwrap_or(false);
    let rule = DissolutionRule { article, of: of?, by: by?, with: with?, within, anew };
    apart(table, &rule);
    Some(rule)
}

/// Three kinds of body are needed: nobody dissolves what can only agree to its own end, and nobody agrees to what they resolved
/// themselves.
fn apart(table: &Fields<'_>, rule: &DissolutionRule) {
    if rule.of == rule.by {
        let mend = "leave this rule out: those who send delegates to a body demand its end";
        table.error("by", format!("`{}` would dissolve itself", rule.of), mend);
    }
    if rule.with == rule.by || rule.with == rule.of {
        let message = format!("`{}` would agree to what it decides itself, or to its own end", rule.with);
        table.error("with", message, "name a third kind of body");
    }
    if rule.within.is_zero() {
        table.error("within", "nobody could agree in no time", "say how long, such as \"30 days\"");
    }
}
