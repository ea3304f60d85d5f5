//! Colours in words.

use tauride_rules::terms::ColourRule;

use super::Paragraph;

/// What the charter says of the colour of a label.
pub(super) fn paragraph(rule: &ColourRule) -> Paragraph {
    let sentence = format!("In pictures, seats of those who declare “{}” are {}.", rule.label, rule.colour.name());
    Paragraph::new(&rule.article, "Colours".to_owned(), vec![sentence], "")
}
