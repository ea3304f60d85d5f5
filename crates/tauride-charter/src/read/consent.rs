//! Acts that wait for the consent of an office.

use tauride_rules::ground::civil::Span;
use tauride_rules::terms::{ConsentRule, Consented, Silence};

use super::KINDS_MAX;
use crate::fields::Fields;
use crate::grammar::CONSENT;

/// Reads every `[[consent]]`.
pub(super) fn read_all(fields: &Fields<'_>) -> Vec<ConsentRule> {
    let listed = fields.list("consent");
    if listed.len() > KINDS_MAX {
        let message = format!("there are {} rules about consent", listed.len());
        fields.error("consent", message, format!("keep to {KINDS_MAX}"));
        return Vec::new();
    }
    let mut rules: Vec<ConsentRule> = Vec::new();
    for (path, value) in listed {
        let Some(table) = super::open(fields.report, &path, value, &CONSENT) else { continue };
        let article = super::article(&table, None);
        let (Some(to), Some(by)) = (table.word("to").and_then(act), super::office(&table, "by")) else { continue };
        if rules.iter().any(|rule| rule.to == to) {
            table.error("to", "this act waits for another office already", "keep one rule for each act");
            continue;
        }
        let silence = if table.word("silence") == Some("allows") { Silence::Allows } else { Silence::Refuses };
        rules.push(ConsentRule { article, to, by, within: table.span("within").unwrap_or(Span::days(7)), silence });
    }
    rules
}

fn act(word: &str) -> Option<Consented> {
    match word {
        "affiliate" => Some(Consented::Affiliate),
        "apportion" => Some(Consented::Apportion),
        "declare-figure" => Some(Consented::DeclareFigure),
        "set-weight" => Some(Consented::SetWeight),
        "strike" => Some(Consented::Strike),
        _ => None,
    }
}
