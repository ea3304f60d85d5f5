//! What members declare themselves to be.

use tauride_rules::terms::{AffiliationRule, AfterSplit};

use crate::fields::Fields;
use crate::grammar::AFFILIATION;

/// Reads `[affiliation]`.
pub(super) fn read(fields: &Fields<'_>) -> Option<AffiliationRule> {
    let table = fields.table("affiliation", &AFFILIATION)?;
    let silent = AffiliationRule::silent();
    Some(AffiliationRule {
        article: super::article(&table, None),
        split: match table.word("split") {
            Some("divided") => AfterSplit::Divided,
            Some("reopened") => AfterSplit::Reopened,
            Some(_) | None => AfterSplit::Left,
        },
        fraction: table.number("fraction").unwrap_or(silent.fraction),
    })
}
