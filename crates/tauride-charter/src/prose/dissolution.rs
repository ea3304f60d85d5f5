//! Dissolution in words.

use tauride_rules::terms::DissolutionRule;

use super::Paragraph;
use crate::tell;

/// What the charter says of how one body dissolves another.
pub(super) fn paragraph(rule: &DissolutionRule) -> Paragraph {
    let (of, by, with) = (tell::name(&rule.of), tell::name(&rule.by), tell::name(&rule.with));
    let within = tell::span(rule.within);
    let then = if rule.anew {
        format!("All elected seats of the {of} are then elected anew; until that is done, those who hold them stay.")
    } else {
        format!("The {of} then ends, and with it its executive, its offices and its sections.")
    };
    let sentences = vec![
        format!("The {by} dissolves the {of} for a reason that it states, if the {with} agrees within {within}."),
        format!("Whoever has a vote in the {by} or in the {of} has none on that in the {with}."),
        then,
    ];
    Paragraph::new(&rule.article, "Dissolution".to_owned(), sentences, "")
}
