//! What is incompatible, in words.

use tauride_rules::terms::IncompatibleRule;

use super::Paragraph;
use crate::tell;

/// What the charter says of the bodies in which nobody sits at once.
pub(super) fn paragraph(rule: &IncompatibleRule) -> Paragraph {
    let names: Vec<String> = rule.bodies.iter().map(|name| format!("the {}", tell::name(name))).collect();
    let among = match names.len() {
        2 => format!("Nobody sits both in {}", tell::list(&names)),
        _ => format!("Nobody sits in two of these: {}", tell::list(&names)),
    };
    let sentences = vec![
        format!("{among}: neither in a seat of their own nor for somebody else."),
        "Whoever would stand for a seat there resigns the one that they have first.".to_owned(),
    ];
    Paragraph::new(&rule.article, "Incompatible seats".to_owned(), sentences, "")
}
