//! Colours of declared labels.

use tauride_rules::terms::{Colour, ColourRule};

use super::KINDS_MAX;
use crate::fields::Fields;
use crate::grammar::COLOUR;

/// Reads every `[[colour]]`.
pub(super) fn read_all(fields: &Fields<'_>) -> Vec<ColourRule> {
    let listed = fields.list("colour");
    if listed.len() > KINDS_MAX {
        fields.error("colour", format!("there are {} colours", listed.len()), format!("keep to {KINDS_MAX}"));
        return Vec::new();
    }
    let mut rules: Vec<ColourRule> = Vec::new();
    for (path, value) in listed {
        let Some(table) = super::open(fields.report, &path, value, &COLOUR) else { continue };
        let article = super::article(&table, None);
        let said = table.word("is").and_then(|name| Colour::ALL.into_iter().find(|colour| colour.name() == name));
        let (Some(label), Some(colour)) = (table.text("label"), said) else { continue };
        if rules.iter().any(|rule| rule.label == label) {
            table.error("label", format!("`{label}` has a colour already"), "keep one colour for each label");
            continue;
        }
        rules.push(ColourRule { article, label, colour });
    }
    rules
}
