//! Labels, lists and fractions in words.

use tauride_rules::terms::{AffiliationRule, AfterSplit};

use super::Paragraph;
use crate::tell;

/// What the charter says of labels, lists and fractions.
pub(super) fn paragraph(rule: &AffiliationRule) -> Paragraph {
    let split = match rule.split {
        AfterSplit::Left => {
            "A list that is closed when its label splits stays as it is; whoever was elected on it and declares something else \
             by then is named beside the result."
        }
        AfterSplit::Divided => {
            "Where a label splits after its list was closed, the list is divided: whoever has gone over stands under the label \
             that they declare."
        }
        AfterSplit::Reopened => {
            "Where a third of a closed list has gone over to labels that split from it before anybody has voted, nominations \
             are opened again, once."
        }
    };
    let fraction = match rule.fraction {
        0 | 1 => "Whoever sits in a body makes a fraction there, even alone.".to_owned(),
        many => format!("{} of a label with a seat in a body make a fraction there.", tell::number(many)),
    };
    let sentences =
        vec!["Members declare themselves what they are.".to_owned(), split.to_owned(), tell::capital(&fraction)];
    Paragraph::new(&rule.article, "Labels, lists and fractions".to_owned(), sentences, "")
}
