//! How credentials are contested.

use tauride_rules::ground::civil::Span;
use tauride_rules::terms::{CredentialRule, Ground};

use crate::fields::Fields;
use crate::grammar::{CONTEST, GROUNDS};

/// Reads `contest`: a length of time alone, or a table. Returns how long, and who decides and how, if that is said.
pub(super) fn read(fields: &Fields<'_>, article: &str) -> (Option<Span>, Option<CredentialRule>) {
    match fields.value("contest") {
        Some(value) if value.is_table() => {}
        _ => return (fields.span("contest"), None),
    }
    let Some(table) = fields.table("contest", &CONTEST) else { return (None, None) };
    let article = super::article(&table, Some(article));
    let poll = super::poll::read_for(&table, &article);
    let rule = CredentialRule {
        article,
        by: table.text("by"),
        majority: poll.majority,
        of: poll.of,
        turnout: poll.turnout,
        support: poll.support,
        grounds: grounds(&table),
    };
    (table.span("within"), Some(rule))
}

fn grounds(table: &Fields<'_>) -> Vec<Ground> {
    const ALL: [Ground; 7] = [
        Ground::Eligibility,
        Ground::Notice,
        Ground::Nominations,
        Ground::Roll,
        Ground::Votes,
        Ground::Count,
        Ground::Influence,
    ];
    let said = table.list("grounds").into_iter();
    let words = said.filter_map(|(path, value)| crate::fields::word(table.report, &path, value, GROUNDS));
    let found = words.filter_map(|word| GROUNDS.iter().zip(ALL).find(|(known, _)| **known == word));
    let mut grounds: Vec<Ground> = found.map(|(_, ground)| ground).collect();
    grounds.sort_unstable();
    grounds.dedup();
    grounds
}
